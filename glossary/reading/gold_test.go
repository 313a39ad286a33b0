package reading

import (
	"flag"
	"testing"

	"bayan/glossary/internal/gold"
	"bayan/glossary/lexicon"
)

var misses = flag.Bool("misses", false, "log every difference from the gold lemmas")

// TestLemmas measures the lemma of the first choice on the gold words of
// UD_Arabic-PUD, whole sentences read at once. The figure must not fall.
func TestLemmas(t *testing.T) {
	sentences := gold.Lines(t, gold.File(t, "terms/pud-lemma/text.txt"))
	want := gold.Read(t, gold.File(t, "terms/pud-lemma/gold.tsv"), sentences)
	tagger := Default()
	right, total, known := 0, 0, 0
	for n, text := range sentences {
		slots, at := tagger.Slots(text)
		picks, _ := Choose(slots)
		for i, k := range picks {
			r := slots[i].Readings[k]
			for _, g := range want[n] {
				if at[i].Start > g.Start || at[i].End < g.End {
					continue
				}
				total++
				if r.Function != nil || r.Entry != nil {
					known++
				}
				if lexicon.Fold(r.Lemma()) == lexicon.Fold(lexicon.Bare(g.Lemma)) {
					right++
				} else if *misses {
					t.Logf("%s\t%s\t%s\tgold %s", text[at[i].Start:at[i].End], name(r), g.POS, g.Lemma)
				}
			}
		}
	}
	acc := float64(right) / float64(total)
	t.Logf("lemma accuracy %.4f of %d words, %d known", acc, total, known)
	if acc < 0.9 {
		t.Errorf("lemma accuracy fell to %.4f", acc)
	}
}
