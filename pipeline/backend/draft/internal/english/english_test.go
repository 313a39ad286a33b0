package english

import "testing"

func TestForms(t *testing.T) {
	for _, c := range []struct {
		name string
		f    func(string) string
		in   string
		want string
	}{
		{"Third", Third, "carry out", "carries out"}, {"Third", Third, "be", "is"}, {"Third", Third, "pass", "passes"},
		{"Past", Past, "stop", "stopped"}, {"Past", Past, "announce", "announced"}, {"Past", Past, "take part", "took part"},
		{"Past", Past, "occur", "occurred"}, {"Past", Past, "visit", "visited"}, {"Past", Past, "study", "studied"}, {"Past", Past, "need", "needed"},
		{"Past", Past, "panic", "panicked"}, {"Participle", Participle, "write", "written"}, {"Participle", Participle, "quit", "quit"},
		{"Gerund", Gerund, "die", "dying"}, {"Gerund", Gerund, "make", "making"}, {"Gerund", Gerund, "run", "running"}, {"Gerund", Gerund, "see", "seeing"},
		{"Gerund", Gerund, "open", "opening"}, {"Plural", Plural, "member of parliament", "members of parliament"}, {"Plural", Plural, "country", "countries"},
		{"Plural", Plural, "businesswoman", "businesswomen"}, {"Plural", Plural, "human", "humans"}, {"Plural", Plural, "air base", "air bases"}, {"Plural", Plural, "crisis", "crises"},
		{"Possessive", Possessive, "Iraq", "Iraq's"}, {"Possessive", Possessive, "forces", "forces'"},
		{"Article", Article, "hour", "an"}, {"Article", Article, "university", "a"}, {"Article", Article, "unusual", "an"}, {"Article", Article, "NGO", "an"}, {"Article", Article, "air base", "an"},
		{"Comparative", Comparative, "big", "bigger"}, {"Comparative", Comparative, "large", "larger"}, {"Comparative", Comparative, "important", "more important"}, {"Superlative", Superlative, "good", "best"},
		{"Comparative", Comparative, "heavy", "heavier"}, {"Comparative", Comparative, "simple", "simpler"},
	} {
		if got := c.f(c.in); got != c.want {
			t.Errorf("%s(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
	for n, want := range map[string]string{"3": "three", "12": "12", "1500": "1,500", "2000000": "two million", "3500000": "3.5 million", "25000000": "25 million", "1234567": "1,234,567", "2.5": "2.5", "0": "zero", "1200000000": "1.2 billion"} {
		if got := Number(n); got != want {
			t.Errorf("Number(%s) = %q, want %q", n, got, want)
		}
	}
	for n, want := range map[int]string{1: "first", 11: "11th", 21: "21st", 103: "103rd"} {
		if got := Ordinal(n); got != want {
			t.Errorf("Ordinal(%d) = %q, want %q", n, got, want)
		}
	}
}
