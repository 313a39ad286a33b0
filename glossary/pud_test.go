package glossary

import (
	"flag"
	"os"
	"testing"

	"bayan/glossary/internal/gold"
)

var misses = flag.Bool("misses", false, "log every difference from the gold occurrences")

// TestGoldTerms measures the matcher on 2,412 occurrences of 438 dictionary
// forms in sentences of UD_Arabic-PUD. The figures must not fall.
func TestGoldTerms(t *testing.T) {
	sentences := gold.Lines(t, gold.File(t, "terms/pud-lemma/text.txt"))
	want := gold.Read(t, gold.File(t, "terms/pud-lemma/gold.tsv"), sentences)
	in, err := os.Open(gold.File(t, "terms/pud-lemma/terms.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	tb, err := ReadCSV(in)
	if err != nil {
		t.Fatal(err)
	}
	m := tb.Matcher()
	right, matches, occurrences := 0, 0, 0
	for n, text := range sentences {
		for _, hit := range m.Find(text) {
			matches++
			ok := false
			for i := range want[n] {
				g := &want[n][i]
				if g.Lemma == hit.Term && hit.Start < g.End && g.Start < hit.End {
					g.Found, ok = true, true
				}
			}
			if ok {
				right++
			} else if *misses {
				t.Logf("false\t%s\t%s\t%s\t%d", hit.Term, hit.Surface, hit.Method, n)
			}
		}
		for _, g := range want[n] {
			occurrences++
			if !g.Found && *misses {
				t.Logf("missed\t%s\t%s\t%s", g.Lemma, g.Word, g.POS)
			}
		}
	}
	found := 0
	for _, list := range want {
		for _, g := range list {
			if g.Found {
				found++
			}
		}
	}
	p, r := float64(right)/float64(matches), float64(found)/float64(occurrences)
	f1 := 2 * p * r / (p + r)
	t.Logf("P %.3f R %.3f F1 %.3f (%d matches, %d occurrences)", p, r, f1, matches, occurrences)
	if p < .95 || r < .95 {
		t.Errorf("precision %.3f, recall %.3f fell", p, r)
	}
}
