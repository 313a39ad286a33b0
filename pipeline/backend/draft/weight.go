package draft

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"bayan/glossary/lexicon"
)

// weights.tsv says how often each rendering of an entry stood in the reference of
// a sentence with that entry: lemma, part of speech (with "+" in the plural),
// then rendering and count in turn. It is made from clean parallel data by
//
//	go test ./pipeline/backend/draft -run Weights -update-weights
//
//go:embed weights.tsv
var weightsTSV string

// glossCounts are the counts by lemma, part of speech and gloss.
var glossCounts = sync.OnceValue(func() map[string]map[string]float64 {
	out := map[string]map[string]float64{}
	for line := range strings.Lines(weightsTSV) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) < 4 {
			continue
		}
		m := map[string]float64{}
		for i := 2; i+1 < len(f); i += 2 {
			n, err := strconv.ParseFloat(f[i+1], 64)
			if err == nil {
				m[f[i]] = n
			}
		}
		out[f[0]+"\t"+f[1]] = m
	}
	return out
})

// trust is how many sightings the order of the lexicon is worth.
var trust = 0.5

// mostCost bounds what a gloss costs: the text around it may always call for it.
var mostCost = 5.0

// weightKey names an entry, or its plural, in weights.tsv.
func weightKey(e *lexicon.Entry, plural bool) string {
	key := e.Lemma + "\t" + e.POS.String()
	if plural && e.POS == lexicon.Noun {
		key += "+"
	}
	return key
}

// costs gives what each gloss of e costs, in bits: the first is usual by the
// lexicon, the counts of parallel data say more.
func (g *engine) costs(e *lexicon.Entry, glosses []lexicon.Gloss, plural bool) []float64 {
	m, more := glossCounts()[weightKey(e, plural)], g.learned.more(e, plural)
	total, prior := 0.0, 0.0
	for k, g := range glosses {
		total += m[g.Text] + more[g.Text]
		prior += math.Exp2(-rankCost * float64(k))
	}
	out := make([]float64, len(glosses))
	for k, g := range glosses {
		out[k] = min(-math.Log2((m[g.Text]+more[g.Text]+trust*math.Exp2(-rankCost*float64(k))/prior)/(total+trust)), mostCost)
	}
	return out
}
