package arabic

import (
	"fmt"
	"slices"
	"testing"
)

func TestClitics(t *testing.T) {
	for _, c := range []struct {
		word  string
		level Level
		want  []string // some of the splits, as prefix+stem+suffix
	}{
		{"وبالمذكرات", Light, []string{"+وبالمذكرات+", "و+بالمذكرات+", "وب+المذكرات+", "وبال+مذكرات+"}},
		{"مذكرتهم", Light, []string{"+مذكرتهم+", "+مذكرت+هم", "+مذكرة+هم"}},
		{"مذكرتهم", Match, []string{"+مذكره+هم"}},
		{"مستواهم", Light, []string{"+مستوى+هم"}},
		{"وللقوات", Light, []string{"ولل+قوات+", "ول+لقوات+"}},
		{"سيعلنها", Light, []string{"س+يعلن+ها", "س+يعلنها+"}},
		{"عليه", Light, []string{"+على+ه"}},
		{"لهم", Light, []string{"+ل+هم"}},
		{"وبه", Light, []string{"و+ب+ه"}},
		{"لله", Light, []string{"ل+الله+"}},
		{"أيعلن", Light, []string{"أ+يعلن+"}},
		{"كتبوها", Light, []string{"+كتبوا+ها"}},
		{"أعضاؤه", Light, []string{"+أعضاء+ه"}},
		{"قواتنا", Light, []string{"+قوات+نا"}},
	} {
		var got []string
		for _, s := range Clitics(c.word, c.level) {
			got = append(got, fmt.Sprintf("%s+%s+%s", s.Prefix, s.Stem, s.Suffix))
		}
		if got[0] != "+"+c.word+"+" {
			t.Errorf("%s: the first split is %s, want the whole word", c.word, got[0])
		}
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: no split %s in %q", c.word, w, got)
			}
		}
	}
}

func TestCliticsRefusesNonsense(t *testing.T) {
	for _, c := range []struct{ word, not string }{
		{"القوات", "ال+قوا+ت"},
		{"العراقي", "ال+عراق+ي"}, // no pronoun after the article
		{"وفد", "وف+د+"},
		{"سعر", "س+عر+"},
		{"امر", "ا+مر+"},
	} {
		for _, s := range Clitics(c.word, Light) {
			if got := fmt.Sprintf("%s+%s+%s", s.Prefix, s.Stem, s.Suffix); got == c.not {
				t.Errorf("%s splits as %s", c.word, got)
			}
		}
	}
}

func FuzzClitics(f *testing.F) {
	for _, s := range []string{"", "و", "وبالمذكرات", "لله", "أو", "\xff", "سيه", "ونا"} {
		f.Add(s, uint16(Light))
	}
	f.Fuzz(func(t *testing.T, w string, level uint16) {
		last := len(w)
		for _, s := range Clitics(w, Level(level)) {
			if s.PrefixLen+s.StemLen+s.SuffixLen != len(w) || s.PrefixLen < 0 || s.StemLen < 0 || s.SuffixLen < 0 {
				t.Fatalf("%q: lengths of %+v", w, s)
			}
			if s.Prefix != w[:s.PrefixLen] || s.Suffix != w[len(w)-s.SuffixLen:] {
				t.Fatalf("%q: clitics of %+v", w, s)
			}
			if !s.Restored && s.Stem != w[s.PrefixLen:s.PrefixLen+s.StemLen] {
				t.Fatalf("%q: stem of %+v", w, s)
			}
			if s.StemLen > last {
				t.Fatalf("%q: not longest first", w)
			}
			last = s.StemLen
		}
	})
}
