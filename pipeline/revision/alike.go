package revision

import (
	"cmp"
	"slices"
)

// candidate is two segments that may be one, how similar they are, and that with
// what else speaks for it.
type candidate struct {
	i, j       int
	sim, score float64
}

// partShare is the least similarity of a part to the whole.
const partShare = 0.30

// alike joins free segments with similar ones anywhere in the document, the
// best pairs first. A segment that all but lies in another, longer one counts
// as similar to it: it was split off, or merged. A segment with an equal on the
// other side is left to that one. A pair that another comes close to is doubtful.
func (a *aligner) alike(least float64) {
	const (
		partLeast = 0.85 // of the shorter one, found in the longer
		partWords = 4
		beside    = 0.05 // for each neighbour that matches
	)
	if !a.compared {
		a.likely, a.compared = a.candidates(), true
	}
	var found []candidate
	olds, news := a.old.freeKeys(a.spelled.old), a.new.freeKeys(a.spelled.new)
	for _, c := range a.likely {
		if !a.open(&a.old, c.i) || !a.open(&a.new, c.j) || news[a.spelled.old[c.i]] || olds[a.spelled.new[c.j]] {
			continue
		}
		p, q := a.old.profile(c.i), a.new.profile(c.j)
		part := min(len(p.words), len(q.words)) >= partWords &&
			float64(common(p.trigrams, q.trigrams)) >= partLeast*float64(min(len(p.trigrams), len(q.trigrams)))
		if c.sim < least && !part {
			continue
		}
		c.score = c.sim
		if g := a.neighbour(c.j - 1); g != nil && g.o1 == c.i {
			c.score += beside
		}
		if g := a.neighbour(c.j + 1); g != nil && g.o0 == c.i+1 {
			c.score += beside
		}
		found = append(found, c)
	}
	slices.SortFunc(found, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.j, y.j), cmp.Compare(x.i, y.i))
	})
	score := map[int]float64{} // of the groups made here
	for _, c := range found {
		if a.old.free(c.i) && a.new.free(c.j) {
			g := a.join(c.i, c.j, c.sim)
			a.absorb(g)
			score[g] = c.score
		}
	}
	for _, c := range found {
		o, n := a.old.of[c.i], a.new.of[c.j]
		if o == n {
			continue // parts of one
		}
		for _, g := range []int{o, n} {
			if s, ok := score[g]; ok && c.score > s-margin {
				a.groups[g].doubtful = true
			}
		}
	}
}

// margin is how much more similar than any other a pair must be to be sure.
const margin = 0.1

// freeKeys gathers the keys of the free segments.
func (s *side) freeKeys(keys []key) map[key]bool {
	out := map[key]bool{}
	for i, k := range keys {
		if k != 0 && s.free(i) {
			out[k] = true
		}
	}
	return out
}

// neighbour gives the group of new j, or nil.
func (a *aligner) neighbour(j int) *group {
	if j < 0 || j >= a.new.len() || a.new.free(j) {
		return nil
	}
	return &a.groups[a.new.of[j]]
}

// candidates lists, for each open new segment, the few open old ones that share
// most of its rare words and pairs of words. Those that are not free only compete.
func (a *aligner) candidates() []candidate {
	olds, news := a.features(&a.old), a.features(&a.new)
	if len(olds) == 0 || len(news) == 0 {
		return nil
	}
	// A feature counts when it is rare; how rare, the number of pairs decides.
	const most = 4 << 20
	var pairs []uint64 // new index, old index
	for _, rare := range []int{64, 16, 4, 1} {
		n := 0
		meet(olds, news, rare, func(o, w []uint64) { n += len(o) * len(w) })
		if n > most {
			continue
		}
		pairs = make([]uint64, 0, n)
		meet(olds, news, rare, func(o, w []uint64) {
			for _, j := range w {
				for _, i := range o {
					pairs = append(pairs, j<<32|i&0xFFFFFFFF) // the upper half of j falls out
				}
			}
		})
		break
	}
	slices.Sort(pairs)
	var out, mine []candidate
	flush := func() {
		const each = 6
		slices.SortStableFunc(mine, func(x, y candidate) int { return cmp.Compare(y.score, x.score) })
		out = append(out, mine[:min(each, len(mine))]...)
		mine = mine[:0]
	}
	for k := 0; k < len(pairs); {
		end := k
		for end < len(pairs) && pairs[end] == pairs[k] {
			end++
		}
		c := candidate{i: int(pairs[k] & 0xFFFFFFFF), j: int(pairs[k] >> 32), score: float64(end - k)}
		if len(mine) > 0 && mine[0].j != c.j {
			flush()
		}
		mine = append(mine, c)
		k = end
	}
	flush()
	for k, c := range out {
		out[k].sim = a.similarity(c.i, c.j, partShare)
	}
	return slices.DeleteFunc(out, func(c candidate) bool { return c.sim < partShare })
}

// open reports whether a segment is free or in a group whose sources differ.
func (a *aligner) open(s *side, i int) bool {
	return s.of[i] == none || a.groups[s.of[i]].sim < respelled
}

// features lists what open segments hold, sorted: the hash of a word or of two
// words in the upper half, the segment's index in the lower.
func (a *aligner) features(s *side) []uint64 {
	n := 0
	for i := range s.segments {
		if a.open(s, i) {
			n += 2 * len(s.profile(i).words)
		}
	}
	out := make([]uint64, 0, n)
	for i := range s.segments {
		if !a.open(s, i) {
			continue
		}
		start, last := len(out), uint32(0)
		for _, w := range s.profile(i).words {
			out = append(out, uint64(w)<<32|uint64(i), uint64((last*31+w)*0x9E3779B1)<<32|uint64(i))
			last = w
		}
		mine := out[start:]
		slices.Sort(mine)
		out = out[:start+len(slices.Compact(mine))]
	}
	slices.Sort(out)
	return out
}

// meet yields the features that both sides hold and that are rare: so few on
// each side that they make at most that many pairs.
func meet(olds, news []uint64, rare int, yield func(o, n []uint64)) {
	run := func(f []uint64) int {
		n := 1
		for n < len(f) && f[n]>>32 == f[0]>>32 {
			n++
		}
		return n
	}
	for len(olds) > 0 && len(news) > 0 {
		switch o, n := olds[0]>>32, news[0]>>32; {
		case o < n:
			olds = olds[run(olds):]
		case n < o:
			news = news[run(news):]
		default:
			o, n := run(olds), run(news)
			if o*n <= rare {
				yield(olds[:o], news[:n])
			}
			olds, news = olds[o:], news[n:]
		}
	}
}
