package reading

import (
	"flag"
	"testing"

	"bayan/glossary/arabic"
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
	if acc < 0.94 {
		t.Errorf("lemma accuracy fell to %.4f", acc)
	}
}

// TestCoverage measures how many running Arabic words have a reading that is not
// a guess.
func TestCoverage(t *testing.T) {
	for _, name := range []string{"segmentation/ersatz-nc15-dev.paras.raw.txt", "segmentation/ud-pud.docs.raw.txt", "mt/flores-dev/flores-dev.ar"} {
		cache := Default().NewCache()
		known, total := 0, 0
		for _, line := range gold.Lines(t, gold.File(t, name)) {
			for tok := range arabic.Words(line) {
				if tok.Class != arabic.Arabic {
					continue
				}
				total++
				if _, ok := cache.Readings(line[tok.Start:tok.End]); ok {
					known++
				}
			}
		}
		share := float64(known) / float64(total)
		t.Logf("%s: %.2f %% of %d words", name, 100*share, total)
		if share < 0.9 {
			t.Errorf("coverage of %s fell to %.4f", name, share)
		}
	}
}
