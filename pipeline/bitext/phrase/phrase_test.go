package phrase

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/bitext"
)

// learnt writes what was learnt as "phrase: rendering ×count".
func learnt(t *Table, words int) []string {
	var out []string
	for _, p := range t.Phrases() {
		if len(strings.Fields(p.Source)) < words {
			continue
		}
		for _, o := range p.Options {
			out = append(out, fmt.Sprintf("%s: %s ×%d", p.Source, o.Text, o.Count))
		}
	}
	return out
}

func TestLearn(t *testing.T) {
	for _, tt := range []struct {
		name   string
		texts  []Text
		words  int // least length of the phrases that are looked at
		want   []string
		absent []string // renderings that no phrase may have
	}{
		{
			name:  "a phrase with its article, in small letters",
			texts: []Text{{"المجلس الكبير بعيد", "The big council is far"}, {"زرنا المجلس الكبير", "We visited the big council"}},
			words: 2,
			want:  []string{"المجلس الكبير: the big council ×2"},
		},
		{
			name:  "names keep their capitals",
			texts: []Text{{"بغداد الجميلة بعيدة", "Beautiful Baghdad is far"}, {"في بغداد", "In Baghdad"}},
			words: 1,
			want:  []string{"بغداد: Baghdad ×2"},
		},
		{
			name:   "no phrase across punctuation",
			texts:  []Text{{"قرأ الولد، نامت البنت", "The boy read, the girl slept"}},
			absent: []string{"read, ", "boy read the girl"},
		},
		{
			name:   "a negation stays with its own",
			texts:  []Text{{"لا يقرأ الولد الكتاب", "The boy reads the book"}, {"يقرأ الولد الكتاب", "The boy does not read the book"}},
			absent: []string{"not"},
		},
		{
			name:   "numbers in words are no phrases, and digits must be on both sides",
			texts:  []Text{{"قرأ ثلثي الكتاب", "He read one third of the book"}, {"كتب 12 رسالة", "He wrote 13 letters"}},
			absent: []string{"third", "13", "one"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := learnt(Learn(tt.texts), tt.words)
			for _, w := range tt.want {
				found := false
				for _, g := range got {
					found = found || g == w
				}
				if !found {
					t.Errorf("%q is not among %q", w, got)
				}
			}
			for _, a := range tt.absent {
				for _, g := range got {
					if strings.Contains(g[strings.Index(g, ":"):], a) {
						t.Errorf("learnt %q", g)
					}
				}
			}
		})
	}
}

func TestMatch(t *testing.T) {
	table := Learn([]Text{{"المجلس الكبير بعيد", "The big council is far"}, {"زرنا المجلس الكبير", "We visited the big council"}})
	text := "وللمجلس الكبير رأي"
	var got []string
	for _, m := range table.Match(bitext.New(), text) {
		if m.Words > 1 {
			got = append(got, fmt.Sprintf("%s in %s: %s, seen %d", text[m.Start:m.End], text[m.Word:m.End], m.Options[0].Text, m.Seen))
		}
	}
	if d := cmp.Diff([]string{"لمجلس الكبير in وللمجلس الكبير: the big council, seen 2"}, got); d != "" {
		t.Error(d)
	}
}

// TestLearnIsDeterministic learns the same twice.
func TestLearnIsDeterministic(t *testing.T) {
	ar, en := readLines(t, "mt", "xquad", "xquad.ar")[:200], readLines(t, "mt", "xquad", "xquad.en")[:200]
	texts := make([]Text, len(ar))
	for i := range ar {
		texts[i] = Text{ar[i], en[i]}
	}
	if d := cmp.Diff(learnt(Learn(texts), 1), learnt(Learn(texts), 1)); d != "" {
		t.Error(d)
	}
}

func FuzzLearn(f *testing.F) {
	f.Add("وللمجلس الكبير كوفيد-19", "The big council's COVID-19", "المجلس \xff")
	f.Fuzz(func(t *testing.T, ar, en, text string) {
		table := Learn([]Text{{ar, en}})
		for _, text := range []string{ar, text} {
			for _, m := range table.Match(bitext.New(), text) {
				if m.Word < 0 || m.Word > m.Start || m.Start >= m.End || m.End > len(text) || len(m.Options) == 0 || m.Seen < 1 {
					t.Fatalf("match %+v in %q", m, text)
				}
			}
		}
	})
}
