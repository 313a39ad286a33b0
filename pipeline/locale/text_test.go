package locale

import "testing"

func TestIsolate(t *testing.T) {
	for in, want := range map[string]string{
		"بيان\r\nثان\u2028x": "\u2068بيان ثان x\u2069",
		"\x1b[31mred\x7f":    "\u2068␛[31mred␡\u2069",
		"a\u2069b\u202ec":    "\u2068a␦b␦c\u2069",
		"":                   "\u2068\u2069",
	} {
		if got := Isolate(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
