package xliff

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestEscape(t *testing.T) {
	for _, c := range []struct{ in, out string }{
		{"", ""}, {"نص عادي", "نص عادي"}, {"\n\r\n", `\n\r\n`}, {" a b ", `\sa b\s`}, {" ", `\s`},
		{`C:\new`, `C:\\new`}, {"\x00\uFFFF", `\u{0}\u{ffff}`}, {"\ufeff\u200f", `\u{feff}\u{200f}`}, {"\t", `\t`},
	} {
		if got := escape(c.in); got != c.out {
			t.Errorf("escape(%q) = %q, want %q", c.in, got, c.out)
		}
		if got := unescape(c.out); got != c.in {
			t.Errorf("unescape(%q) = %q, want %q", c.out, got, c.in)
		}
	}
	// What a person may have typed stays as it is.
	for _, s := range []string{`\`, `\q`, `a\`, `\u`, `\u{}`, `\u{110000}`, `\u{d800}`, `\u{41`, `\u41`} {
		if got := unescape(s); got != s {
			t.Errorf("unescape(%q) = %q", s, got)
		}
	}
}

func FuzzEscape(f *testing.F) {
	f.Add(" a\\n\n\x00 ")
	f.Fuzz(func(t *testing.T, s string) {
		if unescape(s); !utf8.ValidString(s) {
			return
		}
		e := escape(s)
		if unescape(e) != s {
			t.Errorf("%q becomes %q becomes %q", s, e, unescape(e))
		}
		if strings.TrimSpace(e) != e && strings.Trim(e, " \t\r\n") != e || strings.ContainsAny(e, "\r\n\t") {
			t.Errorf("%q is not safe from a tool that changes white space", e)
		}
	})
}
