package draft

import (
	"testing"

	"bayan/pipeline/backend/draft/internal/score"
	"bayan/pipeline/bitext/phrase"
)

// halves divides n texts in two, alternating or one after the other.
func halves(n int, alternating bool) (memory, rest []int) {
	for i := range n {
		if alternating && i%2 == 0 || !alternating && i < n/2 {
			memory = append(memory, i)
		} else {
			rest = append(rest, i)
		}
	}
	return memory, rest
}

// TestLearnedMeasure reports what half of a set as memory is worth to the other
// half. The general weights of the set itself are left out, so that nothing but
// the memory knows it. XQuAD and Tatoeba are what the costs were set on; TICO is
// for measuring.
func TestLearnedMeasure(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	all := sets(t)
	g := newEngine(measureLexicon(t))
	shipped := glossCounts
	t.Cleanup(func() { glossCounts = shipped })
	for _, s := range all {
		if s.name == "flores-dev" || s.name == "tatoeba" {
			continue
		}
		glossCounts = without(g, all, s.name)
		for _, alternating := range []bool{true, false} {
			memory, rest := halves(len(s.ar), alternating)
			var texts []phrase.Text
			for _, i := range memory {
				texts = append(texts, phrase.Text{Source: s.ar[i], Target: s.en[i]})
			}
			learned := *g
			learned.learned = newLearned(phrase.Learn(texts), g.lex)
			var before, after, refs []string
			for _, i := range rest {
				a, _, _ := g.translate(t.Context(), s.ar[i], nil, "")
				b, _, _ := learned.translate(t.Context(), s.ar[i], nil, "")
				before, after, refs = append(before, a), append(after, b), append(refs, s.en[i])
			}
			x, y := score.BLEU(before, refs), score.BLEU(after, refs)
			t.Logf("%-8s alternating %-5v BLEU %.2f → %.2f (%+.2f), chrF2 %.2f → %.2f", s.name, alternating, x, y, y-x, score.ChrF2(before, refs), score.ChrF2(after, refs))
		}
	}
}

// without gives the gloss counts of all sets but one, in the form of
// weights.tsv.
func without(g *engine, all []pairSet, name string) func() map[string]map[string]float64 {
	out := map[string]map[string]float64{}
	for s, m := range sightings(g, all, "flores-dev", name) {
		out[weightKey(s.e, s.plural)] = m
	}
	return func() map[string]map[string]float64 { return out }
}
