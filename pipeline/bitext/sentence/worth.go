package sentence

import "math"

// params are what beads are weighed by, in nats. They were fitted on documents
// made of Tatoeba and XQuAD.
type params struct {
	// scale is how far words are taken at their word: they do not vouch
	// independently of one another.
	scale float64
	// missing is what a word without a match costs that has some elsewhere,
	// unknown what any other does.
	missing, unknown float64
	// length is what a standard deviation of length costs, spread the variance
	// of a letter's length in the other language (Gale and Church 1993).
	length, spread float64
	// alone, split, pair, triple and many are what beads 1-0, 1-2, 2-2, 1-3 and 2-3
	// cost, swapped two neighbours in exchanged order.
	alone, split, pair, triple, many, swapped float64
	// inside is what a border of paragraphs within a bead costs, edge what is
	// gained where both sides begin one.
	inside, edge float64
}

var fitted = params{
	scale: 1.1, missing: 1.9, unknown: 0.11, length: 1.1, spread: 9,
	alone: 1.7, split: 3.3, pair: 9, triple: 6, many: 11, swapped: 5,
	inside: 3, edge: 1,
}

const (
	// likely is how often a word has a match in the translation of its sentence.
	likely = 0.7
	// functionWeight is what words of grammar count beside others.
	functionWeight = 0.4
	mostLength     = 12.0 // what a difference of lengths costs at most
)

// form is a shape of bead.
type form struct {
	m, n int
	cost func(*params) float64
}

// forms are the shapes of bead, and one of two in exchanged order, which comes
// last.
var forms = [...]form{
	{1, 1, func(p *params) float64 { return 0 }},
	{1, 0, func(p *params) float64 { return p.alone }},
	{0, 1, func(p *params) float64 { return p.alone }},
	{1, 2, func(p *params) float64 { return p.split }},
	{2, 1, func(p *params) float64 { return p.split }},
	{2, 2, func(p *params) float64 { return p.pair }},
	{1, 3, func(p *params) float64 { return p.triple }},
	{3, 1, func(p *params) float64 { return p.triple }},
	{2, 3, func(p *params) float64 { return p.many }},
	{3, 2, func(p *params) float64 { return p.many }},
	{2, 2, func(p *params) float64 { return p.swapped }},
}

const swap = len(forms) - 1

// scale holds two documents against each other.
type scale struct {
	params
	source, target *side
	ratio          float64 // letters of the target to one of the source
	mark           int32   // of the bead under the scale
}

func newScale(p params, source, target *side) *scale {
	a, b := sum(source.sizes), sum(target.sizes)
	// A document that lacks much of the other says little of the ratio.
	return &scale{params: p, source: source, target: target, ratio: min(max((b+1000*usualRatio)/(a+1000), 0.8), 2)}
}

// usualRatio is how many letters English has for one of Arabic.
const usualRatio = 1.2

func sum(xs []float64) float64 {
	t := 0.0
	for _, x := range xs {
		t += x
	}
	return t
}

// weighing is what speaks for and against a bead.
type weighing struct {
	worth    float64
	coverage float64 // share of the words that match
	length   float64 // deviation of length, in standard deviations
}

// weigh weighs the bead of source sentences [i, i+m) and target sentences [j,
// j+n), whose matches are the lists; m and n are not 0.
func (s *scale) weigh(i, m, j, n int, lists [][]match) weighing {
	s.mark++
	s.source.matched, s.target.matched = s.source.matched[:0], s.target.matched[:0]
	for _, l := range lists {
		for _, x := range l {
			s.source.match(x.source, x.k, s.mark)
			s.target.match(x.target, x.k, s.mark)
		}
	}
	var w weighing
	x, y := sum(s.source.sizes[i:i+m]), sum(s.target.sizes[j:j+n])
	gainS, lossS := s.source.evidence(i, i+m, y/s.target.mean)
	gainT, lossT := s.target.evidence(j, j+n, x/s.source.mean)
	if words := s.source.first[i+m] - s.source.first[i] + s.target.first[j+n] - s.target.first[j]; words > 0 {
		w.coverage = (s.source.covered() + s.target.covered()) / float64(words)
	}
	w.length = (y - x*s.ratio) / math.Sqrt(s.spread*(x*s.ratio+y)/2+1)
	w.worth = s.scale*0.5*(gainS+gainT-lossS-lossT) - min(s.params.length*w.length*w.length/2, mostLength)
	w.worth -= s.inside * float64(borders(s.source.units, i, m)+borders(s.target.units, j, n))
	if begins(s.source.units, i) && begins(s.target.units, j) {
		w.worth += s.edge
	}
	return w
}

// match notes that a word is matched in the bead of this mark.
func (s *side) match(word int32, k float32, mark int32) {
	if s.mark[word] != mark {
		s.mark[word], s.best[word] = mark, 0
		s.matched = append(s.matched, word)
	}
	s.best[word] = max(s.best[word], k)
}

// evidence is what the words of sentences [from, to) say for and against a bead
// whose other side is so long, by the mean of its sentences: the longer it is,
// the more matches are by chance.
func (s *side) evidence(from, to int, long float64) (gain, loss float64) {
	chance := float32(math.Log(max(long, 0.5)))
	var g, l float32
	for _, w := range s.matched {
		k := s.best[w]
		g += k * s.share[w] * max(s.weight[w]-chance, 0)
		l += k * s.cost[w]
	}
	return float64(g), s.costs[to] - s.costs[from] - float64(l)
}

// covered sums up how well words are matched in the bead.
func (s *side) covered() float64 {
	var c float32
	for _, w := range s.matched {
		c += s.best[w] * s.share[w]
	}
	return float64(c)
}

// borders counts the paragraphs that end within sentences [i, i+n).
func borders(units []int, i, n int) int {
	b := 0
	for k := i + 1; k < i+n; k++ {
		if units[k] != units[k-1] {
			b++
		}
	}
	return b
}

// begins reports whether a paragraph after the first begins with sentence i.
func begins(units []int, i int) bool { return i > 0 && units[i] != units[i-1] }
