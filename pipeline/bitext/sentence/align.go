package sentence

import (
	"context"
	"math"
	"slices"

	"bayan/pipeline/bitext"
)

// Bead ties the source sentences [Source, Source+M) to the target sentences
// [Target, Target+N). One of M and N may be 0: a sentence without a counterpart.
type Bead struct {
	Source, M, Target, N int
	// Confidence says how sure the bead is, from 0 to 1.
	Confidence float64
}

// Align finds the beads of two documents, in order of source; every sentence is
// in exactly one. Words are taken apart by a. Without an error from ctx it always
// has an answer.
func Align(ctx context.Context, a *bitext.Analyzer, source, target []Sentence) ([]Bead, error) {
	return align(ctx, a, source, target, fitted)
}

func align(ctx context.Context, a *bitext.Analyzer, source, target []Sentence, p params) ([]Bead, error) {
	s := newScale(p, newSide(source, a.Arabic), newSide(target, a.English))
	x := newIndex(a, source, s.source, s.target)
	t := &table{scale: s, index: x, band: newBand(s, x)}
	if err := t.judge(ctx); err != nil {
		return nil, err
	}
	if err := t.fill(ctx); err != nil {
		return nil, err
	}
	return t.beads(), nil
}

// table is the dynamic programme. Row i holds the best ways to i source
// sentences and each number of target sentences in the band.
type table struct {
	*scale
	index *index
	band  band
	forms [][]int8     // the last bead of the best way, -1 for none
	worth [4][]float64 // of the last rows, by row modulo 4
	rows  [4]cells     // matches of the last source sentences, by sentence modulo 4
	lists [][]match
}

// cells are the matches of one source sentence, by target sentence from low.
type cells struct {
	low  int
	list [][]match
}

func (c *cells) at(j int) []match {
	if j < c.low || j >= c.low+len(c.list) {
		return nil
	}
	return c.list[j-c.low]
}

// load finds the matches of source sentence i in the band.
func (t *table) load(i int) {
	low, high := t.band.low[max(i-2, 0)], t.band.high[min(i+3, len(t.band.high)-1)]
	c := &t.rows[i%4]
	c.low = low
	if cap(c.list) < high-low {
		c.list = make([][]match, high-low)
	}
	c.list = c.list[:high-low]
	for k := range c.list {
		c.list[k] = c.list[k][:0]
	}
	t.index.row(i, low, high, 0, func(j int32, m match) { c.list[int(j)-low] = append(c.list[int(j)-low], m) })
}

// judge counts how many sentences each word has matches in, within the band.
func (t *table) judge(ctx context.Context) error {
	count := [2][]float32{make([]float32, len(t.source.share)), make([]float32, len(t.target.share))}
	seen := [2][]float32{make([]float32, len(t.source.share)), make([]float32, len(t.target.share))}
	for i := range t.source.words {
		if i%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		t.load(i)
		c := &t.rows[i%4]
		for w := t.source.first[i]; w < t.source.first[i+1]; w++ {
			seen[0][w] = float32(len(c.list))
		}
		for k, l := range c.list {
			j := c.low + k
			for w := t.target.first[j]; w < t.target.first[j+1]; w++ {
				seen[1][w]++
			}
			t.mark++
			t.source.matched, t.target.matched = t.source.matched[:0], t.target.matched[:0]
			for _, m := range l {
				t.source.match(m.source, m.k, t.mark)
				t.target.match(m.target, m.k, t.mark)
			}
			for _, w := range t.source.matched {
				count[0][w] += t.source.best[w]
			}
			for _, w := range t.target.matched {
				count[1][w] += t.target.best[w]
			}
		}
	}
	t.source.judge(t.params, count[0], seen[0])
	t.target.judge(t.params, count[1], seen[1])
	return nil
}

func (t *table) fill(ctx context.Context) error {
	n := len(t.source.words)
	t.forms = make([][]int8, n+1)
	for i := range n + 1 {
		if i%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if i > 0 {
			t.load(i - 1)
		}
		size := t.band.high[i] - t.band.low[i] + 1
		t.forms[i] = make([]int8, size)
		row := slices.Grow(t.worth[i%4][:0], size)[:size]
		t.worth[i%4] = row
		for k := range row {
			t.forms[i][k], row[k] = t.best(i, t.band.low[i]+k)
		}
	}
	return nil
}

// worthAt is what the best way to a place is worth, which is in one of the last
// rows.
func (t *table) worthAt(i, j int) float64 {
	if i < 0 || j < t.band.low[i] || j > t.band.high[i] {
		return math.Inf(-1)
	}
	return t.worth[i%4][j-t.band.low[i]]
}

// best finds the best last bead of the ways to i source and j target sentences,
// and what the way is worth.
func (t *table) best(i, j int) (form int8, worth float64) {
	if i == 0 && j == 0 {
		return -1, 0
	}
	form, worth = -1, math.Inf(-1)
	for f := range forms {
		m, n := forms[f].m, forms[f].n
		if i < m || j < n {
			continue
		}
		before := t.worthAt(i-m, j-n)
		if math.IsInf(before, -1) {
			continue
		}
		if more, ok := t.bead(f, i-m, j-n); ok && before+more > worth {
			form, worth = int8(f), before+more
		}
	}
	return form, worth
}

// bead weighs the bead of form f that begins with source sentence i and target
// sentence j. Without a match in it, only the simplest are weighed.
func (t *table) bead(f, i, j int) (worth float64, ok bool) {
	m, n := forms[f].m, forms[f].n
	cost := forms[f].cost(&t.params)
	if m == 0 || n == 0 {
		return -cost, true
	}
	if f == swap {
		x, y := t.weigh(i, 1, j+1, 1, t.gather(i, 1, j+1, 1)), t.weigh(i+1, 1, j, 1, t.gather(i+1, 1, j, 1))
		return x.worth + y.worth - cost, x.worth > 0 && y.worth > 0
	}
	lists := t.gather(i, m, j, n)
	if len(lists) == 0 && m+n > 3 {
		return 0, false
	}
	return t.weigh(i, m, j, n, lists).worth - cost, true
}

// gather gives the matches of a bead's sentences.
func (t *table) gather(i, m, j, n int) [][]match {
	t.lists = t.lists[:0]
	for a := i; a < i+m; a++ {
		for b := j; b < j+n; b++ {
			if l := t.rows[a%4].at(b); len(l) > 0 {
				t.lists = append(t.lists, l)
			}
		}
	}
	return t.lists
}

// beads follows the best way back and weighs its beads once more, for their
// confidence.
func (t *table) beads() []Bead {
	i, j := len(t.source.words), len(t.target.words)
	var out []Bead
	for i > 0 || j > 0 {
		f := int(t.forms[i][j-t.band.low[i]])
		m, n := forms[f].m, forms[f].n
		i, j = i-m, j-n
		if f == swap {
			out = append(out, Bead{Source: i + 1, M: 1, Target: j, N: 1}, Bead{Source: i, M: 1, Target: j + 1, N: 1})
			continue
		}
		out = append(out, Bead{Source: i, M: m, Target: j, N: n})
	}
	slices.Reverse(out)
	var before weighing
	for k := range out {
		b := &out[k]
		for i := b.Source; i < b.Source+b.M; i++ {
			t.load(i)
		}
		if b.M == 0 || b.N == 0 {
			before = weighing{}
			continue
		}
		w := t.weigh(b.Source, b.M, b.Target, b.N, t.gather(b.Source, b.M, b.Target, b.N))
		b.Confidence = t.signs(*b, w, before).confidence()
		before = w
	}
	return out
}
