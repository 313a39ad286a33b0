package locale

import (
	"testing"

	"github.com/nicksnyder/go-i18n/v2/i18n"
)

func TestArabicPlurals(t *testing.T) {
	ar, err := New("ar-IQ")
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{0: "لا جمل", 1: "جملة واحدة", 2: "جملتان", 5: "5 جمل", 11: "11 جملة", 100: "100 جملة", 103: "103 جمل"} {
		if got := ar.Count(Sentences, n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

func TestLanguages(t *testing.T) {
	for tag, want := range map[string]string{"": "en", "C": "en", "POSIX": "en", "C.UTF-8": "en", "en_GB.UTF-8": "en", "ar_IQ.UTF-8": "ar", "ar": "ar", "fr": "en"} {
		l, err := New(tag)
		if err != nil {
			t.Errorf("%q: %v", tag, err)
			continue
		}
		if got := l.Lang().String(); got != want {
			t.Errorf("%q: got %s, want %s", tag, got, want)
		}
	}
	if _, err := New("??"); err == nil {
		t.Error("no error for a tag that is none")
	}
}

func TestNilSpeaksEnglish(t *testing.T) {
	var l *Localizer
	m := &i18n.Message{ID: "Test", Other: "{{.A}} and {{.B}}"}
	if got := l.Say(m, map[string]any{"A": "one", "B": 2}); got != "one and 2" {
		t.Errorf("got %q", got)
	}
	if l.Dir() != "ltr" {
		t.Error("English is not right-to-left")
	}
}
