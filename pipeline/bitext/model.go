package bitext

import "math"

// Model knows how likely a word of one language is for a word of the other. It
// uses its [Analyzer], and is not safe for concurrent use either.
type Model struct {
	analyzer           *Analyzer
	source, target     map[string]int32
	cells              map[uint64]int32
	toTarget, toSource []float32 // by cell: p(target|source), p(source|target)
	nullT, nullS       []float32 // of words that come from nothing, by word
}

// What training is set by.
const (
	iterations = 5
	// tension holds links to the diagonal (Dyer, Chahuneau and Smith 2013), null
	// is the share of words that belong to none.
	tension = 4.0
	null    = 0.08
	// sparse is the pseudo-count of any pair of words that meet, known of one
	// that the lexicon has.
	sparse = 0.01
	known  = 1.0
	// MaxWords is the length of the longest text that is learnt from or aligned:
	// time goes with its square.
	MaxWords = 250
	// mostCells bounds what is learnt from: the sum of the products of lengths.
	mostCells = 24 << 20
)

// Train learns from pairs that a took apart: IBM model 1 with a prior for the
// diagonal, in both directions at once by agreement (Liang, Taskar and Klein
// 2006), counts smoothed by variational Bayes with the lexicon as prior. Pairs
// with more than [MaxWords] on a side are passed over, and so is what comes after
// some 40,000 pairs of usual length. Without pairs the model is the lexicon. Time
// and memory go with the products of the lengths of pairs.
func Train(a *Analyzer, pairs []Pair) *Model {
	m := &Model{analyzer: a, source: map[string]int32{}, target: map[string]int32{}, cells: map[uint64]int32{}}
	t := trainer{Model: m}
	cells := 0
	for _, p := range pairs {
		n := len(p.Source) * len(p.Target)
		if usable(p) && cells+n <= mostCells {
			cells += n
			t.add(p)
		}
	}
	t.begin()
	for range iterations {
		t.round()
	}
	return m
}

func usable(p Pair) bool {
	return len(p.Source) > 0 && len(p.Target) > 0 && len(p.Source) <= MaxWords && len(p.Target) <= MaxWords
}

// example is a pair as numbers: words, and cells row by source word.
type example struct{ source, target, cells []int32 }

type trainer struct {
	*Model
	examples []example
	prior    []float32 // by cell
	from, to []int32   // the words of each cell
	counts   []float64 // by cell, and of the words alone
	noneT    []float64
	noneS    []float64
	grid     grid
}

func intern(m map[string]int32, key string) int32 {
	n, ok := m[key]
	if !ok {
		n = int32(len(m))
		m[key] = n
	}
	return n
}

func cell(s, t int32) uint64 { return uint64(s)<<32 | uint64(t) }

func (t *trainer) add(p Pair) {
	e := example{make([]int32, len(p.Source)), make([]int32, len(p.Target)), make([]int32, 0, len(p.Source)*len(p.Target))}
	for j := range p.Target {
		e.target[j] = intern(t.target, p.Target[j].Key)
	}
	for i := range p.Source {
		e.source[i] = intern(t.source, p.Source[i].Key)
		for j := range p.Target {
			key := cell(e.source[i], e.target[j])
			id, ok := t.cells[key]
			if !ok {
				id = int32(len(t.prior))
				t.cells[key] = id
				t.prior = append(t.prior, float32(sparse+known*t.analyzer.kinship(&p.Source[i], &p.Target[j])))
				t.from, t.to = append(t.from, e.source[i]), append(t.to, e.target[j])
			}
			e.cells = append(e.cells, id)
		}
	}
	t.examples = append(t.examples, e)
}

// begin spreads probability by the priors.
func (t *trainer) begin() {
	n := len(t.prior)
	t.toTarget, t.toSource = make([]float32, n), make([]float32, n)
	t.counts = make([]float64, n)
	t.noneT, t.noneS = make([]float64, len(t.target)), make([]float64, len(t.source))
	t.nullT, t.nullS = make([]float32, len(t.target)), make([]float32, len(t.source))
	bySource, byTarget := make([]float64, len(t.source)), make([]float64, len(t.target))
	for c, p := range t.prior {
		bySource[t.from[c]] += float64(p)
		byTarget[t.to[c]] += float64(p)
	}
	for c, p := range t.prior {
		t.toTarget[c] = float32(float64(p) / bySource[t.from[c]])
		t.toSource[c] = float32(float64(p) / byTarget[t.to[c]])
	}
	for i := range t.nullT {
		t.nullT[i] = 1 / float32(len(t.nullT))
	}
	for i := range t.nullS {
		t.nullS[i] = 1 / float32(len(t.nullS))
	}
}

// round is one iteration of expectation and maximisation.
func (t *trainer) round() {
	clear(t.counts)
	clear(t.noneT)
	clear(t.noneS)
	for _, e := range t.examples {
		g := &t.grid
		g.shape(len(e.source), len(e.target))
		for k, c := range e.cells {
			g.toTarget[k], g.toSource[k] = t.toTarget[c], t.toSource[c]
		}
		for j, w := range e.target {
			g.nullT[j] = t.nullT[w]
		}
		for i, w := range e.source {
			g.nullS[i] = t.nullS[w]
		}
		g.posteriors()
		for k, c := range e.cells {
			t.counts[c] += float64(g.toTarget[k] * g.toSource[k])
		}
		for j, w := range e.target {
			t.noneT[w] += float64(g.nullT[j])
		}
		for i, w := range e.source {
			t.noneS[w] += float64(g.nullS[i])
		}
	}
	t.maximise()
}

func (t *trainer) maximise() {
	bySource, byTarget := make([]float64, len(t.source)), make([]float64, len(t.target))
	for c, n := range t.counts {
		n += float64(t.prior[c])
		t.counts[c] = n
		bySource[t.from[c]] += n
		byTarget[t.to[c]] += n
	}
	for i := range bySource {
		bySource[i] = digamma(bySource[i])
	}
	for i := range byTarget {
		byTarget[i] = digamma(byTarget[i])
	}
	for c, n := range t.counts {
		d := digamma(n)
		t.toTarget[c] = float32(math.Exp(d - bySource[t.from[c]]))
		t.toSource[c] = float32(math.Exp(d - byTarget[t.to[c]]))
	}
	spread(t.nullT, t.noneT)
	spread(t.nullS, t.noneS)
}

// spread makes probabilities of counts.
func spread(p []float32, counts []float64) {
	total := 0.0
	for _, n := range counts {
		total += n + sparse
	}
	for i, n := range counts {
		p[i] = float32((n + sparse) / total)
	}
}

// digamma is the derivative of ln Γ, for x > 0 (Bernardo 1976).
func digamma(x float64) float64 {
	r := 0.0
	for x < 6 {
		r -= 1 / x
		x++
	}
	f := 1 / (x * x)
	return r + math.Log(x) - 0.5/x - f*(1.0/12-f*(1.0/120-f/252))
}
