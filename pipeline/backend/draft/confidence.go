package draft

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"

	"bayan/pipeline/backend/draft/internal/lm"
)

// confidence.tsv holds the model that foretells the quality of a segment: for
// each feature its mean and deviation over the data it was fitted on, and its
// weight. It is made by
//
//	go test ./pipeline/backend/draft -run Confidence -update-confidence
//
//go:embed confidence.tsv
var confidenceTSV string

// features are what the confidence of a segment is made of, in the order of
// [engine.signals].
var features = []string{
	"unknown",  // share of words that the lexicon lacks
	"gaps",     // whether there is one
	"readings", // natural logarithm of the number of a word's readings, on average
	"phrases",  // share of words within multiword expressions
	"names",    // share of names
	"numbers",  // share of numbers and dates
	"latin",    // share of words in Latin letters
	"length",   // natural logarithm of the number of words
	"choice",   // bits of doubt among renderings, per word
	"verbless", // main clauses without a verb, per word
	"density",  // words per clause, natural logarithm
	"nested",   // relative and subordinate clauses, per word
	"loose",    // items that no rule took, per word
	"crowded",  // noun phrases too many for their verb, per word
	"negation", // negated verbs, per word
	"ratio",    // natural logarithm of English words per Arabic word
	"bits",     // bits per English word by the language model
	"usual",    // share of English words that cost less than five bits
	"of",       // share of English words that are "of"
	"letters",  // letters per English word
}

// signals are the values of features; nil for a segment without words.
func (g *engine) signals(toks []token, t *trace, english string) []float64 {
	var words, unknown, readings, phrases, names, numbers, latins float64
	for i := range toks {
		t := &toks[i]
		n := float64(t.words)
		switch t.kind {
		case number:
			numbers += n
		case latin:
			latins += n
		case term:
			words += n
		case word:
			words += n
			readings += math.Log(math.Max(1, float64(len(t.cands))))
			if !t.known && t.words == 1 {
				unknown++
			}
			if t.words > 1 {
				phrases += n
			}
			if t.pick != nil && t.pick.Class == cName {
				names += n
			}
		}
	}
	if words == 0 {
		return nil
	}
	all := words + numbers + latins
	said := g.judge(lm.Words(english))
	out := []float64{
		unknown / words, math.Min(unknown, 1), readings / words, phrases / words,
		names / all, numbers / all, latins / all, math.Log(all), t.doubt / all,
		float64(t.verbless) / all, math.Log(all / math.Max(1, float64(t.clauses))), float64(t.nested) / all,
		float64(t.loose) / all, float64(t.crowded) / all, float64(t.negations) / all,
		math.Log(said.words / all),
	}
	return append(out, said.bits/said.words, said.usual/said.words, said.of/said.words, said.letters/said.words)
}

// verdict sums over the words of an English text what the language model and a
// look at them say.
type verdict struct {
	words                    float64 // at least 1
	bits, usual, of, letters float64
}

// judge reads words as [lm.Words] gives them.
func (g *engine) judge(words []string) verdict {
	v := verdict{words: math.Max(1, float64(len(words)))}
	state := lm.Begin
	for _, w := range words {
		p, next := g.lm.Next(state, lm.HashWord(w))
		bits := -p
		state = next
		v.bits += bits
		if bits < 5 {
			v.usual++
		}
		if w == "of" {
			v.of++
		}
		v.letters += float64(len(w))
	}
	return v
}

// estimator foretells from the features of a segment the sentence chrF2 of its
// translation, as a share of 1: a logistic regression on a share (Papke and
// Wooldridge 1996) over standardised features.
type estimator struct {
	bias                float64
	mean, scale, weight []float64
}

// defaultEstimator is the embedded model.
var defaultEstimator = sync.OnceValues(func() (*estimator, error) { return parseEstimator(confidenceTSV) })

// parseEstimator reads a model: a line "bias, weight" and one for each feature:
// name, mean, deviation, weight.
func parseEstimator(tsv string) (*estimator, error) {
	n := len(features)
	e := &estimator{mean: make([]float64, n), scale: make([]float64, n), weight: make([]float64, n)}
	rows := strings.Split(strings.TrimSpace(tsv), "\n")
	if len(rows) != n+1 {
		return nil, fmt.Errorf("confidence.tsv: %d lines, want %d", len(rows), n+1)
	}
	for i, row := range rows {
		f := strings.Split(row, "\t")
		name, into := "bias", []*float64{&e.bias}
		if i > 0 {
			name, into = features[i-1], []*float64{&e.mean[i-1], &e.scale[i-1], &e.weight[i-1]}
		}
		if f[0] != name || len(f) != 1+len(into) {
			return nil, fmt.Errorf("confidence.tsv: line %d is %q, want %s with %d numbers", i+1, row, name, len(into))
		}
		for k, p := range into {
			v, err := strconv.ParseFloat(f[k+1], 64)
			if err != nil {
				return nil, fmt.Errorf("confidence.tsv: line %d: %v", i+1, err)
			}
			*p = v
		}
		if i > 0 && e.scale[i-1] <= 0 {
			return nil, fmt.Errorf("confidence.tsv: line %d: the deviation is not above 0", i+1)
		}
	}
	return e, nil
}

// farthest bounds how many deviations from the mean a feature counts, so that
// odd text does not leave what the model was fitted on.
const farthest = 4

// estimate is the sentence chrF2, in (0, 1), that signals lead to expect.
func (e *estimator) estimate(signals []float64) float64 {
	z := e.bias
	for i, v := range signals {
		z += e.weight[i] * math.Max(-farthest, math.Min(farthest, (v-e.mean[i])/e.scale[i]))
	}
	return 1 / (1 + math.Exp(-z))
}

// confidence is the estimate for a segment; 1 when there was nothing to
// translate but numbers.
func confidence(signals []float64) float64 {
	if signals == nil {
		return 1
	}
	e, err := defaultEstimator()
	if err != nil {
		return 0 // a test makes sure that it loads
	}
	return e.estimate(signals)
}
