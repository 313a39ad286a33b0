package check

import (
	"cmp"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"bayan/glossary/name"
	"bayan/pipeline"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/pipetest"
)

// corpus is Arabic with the English that people made of it.
type corpus struct {
	name   string
	ar, en []string
	errors float64 // the most segments in a thousand that may have an error
}

// falseAlarms bounds, for each rule of language, the findings in a thousand
// segments: people translate freely, so that there are always some.
var falseAlarms = map[string]float64{"negation.missing": 10, "negation.extra": 10, "name.missing": 15, "fraction.missing": 5, "fraction.differs": 2}

func corpora(t *testing.T) []corpus {
	out := []corpus{
		{name: "flores-dev", ar: lines(t, "mt/flores-dev/flores-dev.ar"), en: lines(t, "mt/flores-dev/flores-dev.en"), errors: 8},
		{name: "xquad", ar: lines(t, "mt/xquad/xquad.ar"), en: lines(t, "mt/xquad/xquad.en"), errors: 20},
		{name: "tatoeba", ar: lines(t, "mt/tatoeba/tatoeba-test-v2021-08-07.ara"), en: lines(t, "mt/tatoeba/tatoeba-test-v2021-08-07.eng"), errors: 3},
		{name: "tico-dev", errors: 5},
	}
	f, err := os.Open(pipetest.Data(t, "mt", "tico-dev", "tico19-dev.en-ar.tmx"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tico := &out[len(out)-1]
	for u, err := range tmx.ReadMemory(f, language.Arabic, language.English) {
		if err != nil {
			t.Fatal(err)
		}
		tico.ar, tico.en = append(tico.ar, u.Source.Plain), append(tico.en, u.Target.Plain)
	}
	return out
}

func lines(t *testing.T, name string) []string {
	data, err := os.ReadFile(pipetest.Data(t, strings.Split(name, "/")...))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(data), "\n"), "\n")
}

// TestReferences counts what the rules find in translations that people made: as
// a rule, false alarms. Set BAYAN_SHOW to a rule to read them.
func TestReferences(t *testing.T) {
	show := os.Getenv("BAYAN_SHOW")
	for _, c := range corpora(t) {
		t.Run(c.name, func(t *testing.T) {
			count := map[string]int{}
			errors := 0
			for i := range c.ar {
				s := segment(c.ar[i], c.en[i])
				bad := false
				for _, f := range findings(t, s) {
					count[f.Rule]++
					bad = bad || f.Severity == pipeline.Error
					if f.Rule == show {
						t.Logf("%s %s %v\n  %s\n  %s", f.Severity, f.Rule, f.Message, c.ar[i], c.en[i])
					}
				}
				if bad {
					errors++
				}
			}
			n := float64(len(c.ar)) / 1000
			rules := make([]string, 0, len(count))
			for r := range count {
				rules = append(rules, r)
			}
			slices.SortFunc(rules, func(a, b string) int { return cmp.Or(count[b]-count[a], cmp.Compare(a, b)) })
			for _, r := range rules {
				t.Logf("%-20s %6.1f in 1000", r, float64(count[r])/n)
			}
			t.Logf("segments with an error: %.1f in 1000", float64(errors)/n)
			if float64(errors)/n > c.errors {
				t.Errorf("segments with an error: more than %v in 1000", c.errors)
			}
			for r, most := range falseAlarms {
				if float64(count[r])/n > most {
					t.Errorf("%s: more than %v in 1000", r, most)
				}
			}
		})
	}
}

// damage spoils a translation in one way; it gives "" where it cannot.
type damage struct {
	name  string
	least float64  // the share that must be found
	rules []string // of which one must find it
	do    func(ar, en string) string
}

var damages = []damage{
	{"a negation dropped", 0.8, []string{"negation.missing"}, func(ar, en string) string {
		if _, _, ok := arabicNegation(ar); !ok {
			return ""
		}
		all := denials.FindAllStringIndex(en, -1)
		if len(all) != 1 {
			return ""
		}
		return en[:all[0][0]] + en[all[0][1]:]
	}},
	{"a negation put in", 0.6, []string{"negation.extra"}, func(ar, en string) string {
		at := auxiliary.FindStringIndex(en)
		if at == nil || denials.MatchString(en) {
			return ""
		}
		return en[:at[1]] + "not " + en[at[1]:]
	}},
	{"a digit changed", 0.95, []string{"number.missing", "number.extra", "date.differs", "date.missing"}, func(ar, en string) string {
		at := twoDigits.FindStringIndex(en)
		if at == nil {
			return ""
		}
		d := en[at[1]-1]
		return en[:at[1]-1] + string('0'+(d-'0'+3)%10) + en[at[1]:]
	}},
	{"a name swapped", 0.8, []string{"name.missing"}, func(ar, en string) string {
		for _, n := range name.Missing(ar, "") {
			if i := strings.Index(en, n.English); i >= 0 && n.English != "" && strings.Count(en, n.English) == 1 && !isMonth[strings.ToLower(n.English)] {
				return en[:i] + "Whitley" + en[i+len(n.English):]
			}
		}
		return ""
	}},
	{"two thirds made one", 0.6, []string{"fraction.differs", "fraction.missing"}, func(ar, en string) string {
		spoiled := otherFraction.Replace(en)
		if spoiled == en || len(arabicFractions(ar)) == 0 {
			return ""
		}
		return spoiled
	}},
}

var (
	denials       = regexp.MustCompile(`(?i)\b(?:not|never|no|without) |n['’]t\b|\bcannot\b`)
	auxiliary     = regexp.MustCompile(` (?:is|are|was|were|has|have|had|will|would|can|could|should|may|must) `)
	otherFraction = strings.NewReplacer("wo-thirds", "ne-third", "wo thirds", "ne third", "hree quarters", "ne quarter", "hree-quarters", "ne-quarter",
		"ne third", "wo thirds", "ne-third", "wo-thirds", " a third of", " two-thirds of", "half of", "a quarter of")
	twoDigits = regexp.MustCompile(`\d\d+`)
)

// TestDamage counts how many spoiled translations the rules find: what people
// made, with one thing made wrong.
func TestDamage(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	all := corpora(t)
	for _, d := range damages {
		done, found := 0, 0
		for _, c := range all {
			for i := range c.ar {
				bad := d.do(c.ar[i], c.en[i])
				if bad == "" {
					continue
				}
				done++
				if fires(t, d.rules, c.ar[i], bad) {
					found++
				} else if os.Getenv("BAYAN_SHOW") == d.name {
					t.Logf("\n  %s\n  %s", c.ar[i], bad)
				}
			}
		}
		share := float64(found) / float64(max(1, done))
		t.Logf("%-22s found in %d of %d (%.1f %%)", d.name, found, done, 100*share)
		if share < d.least {
			t.Errorf("%s: found in less than %.0f %%", d.name, 100*d.least)
		}
	}
}

func fires(t *testing.T, rules []string, ar, en string) bool {
	for _, f := range findings(t, segment(ar, en)) {
		if slices.Contains(rules, f.Rule) {
			return true
		}
	}
	return false
}
