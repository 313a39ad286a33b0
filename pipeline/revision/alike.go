package revision

import (
	"cmp"
	"slices"
)

// candidate is two free segments that may be one, with what speaks for it.
type candidate struct {
	i, j       int
	sim, score float64
}

// alike joins free segments with similar ones anywhere in the document, the
// best pairs first. A segment that all but lies in another, longer one counts
// as similar to it: it was split off, or merged. Equals are
// left alone.
func (a *aligner) alike(least float64) {
	const (
		partLeast = 0.85 // of the shorter one, found in the longer
		partWords = 4
		partShare = 0.30
		beside    = 0.05 // for each neighbour that matches
	)
	var found []candidate
	for _, c := range a.candidates() {
		if a.equals(a.spelled, c.i, c.j) {
			continue
		}
		p, q := a.old.profile(c.i), a.new.profile(c.j)
		c.sim = a.similarity(c.i, c.j, partShare)
		part := c.sim >= partShare && min(len(p.words), len(q.words)) >= partWords &&
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
	for _, c := range found {
		if a.old.free(c.i) && a.new.free(c.j) {
			a.similar(c.i, c.j, c.sim)
		}
	}
}

// neighbour gives the group of new j, or nil.
func (a *aligner) neighbour(j int) *group {
	if j < 0 || j >= a.new.len() || a.new.free(j) {
		return nil
	}
	return &a.groups[a.new.of[j]]
}

// candidates lists, for each free new segment, the few free old ones that share
// most of its rare words and pairs of words.
func (a *aligner) candidates() []candidate {
	olds, news := a.old.features(), a.new.features()
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
	return out
}

// features lists what free segments hold, sorted: the hash of a word or of two
// words in the upper half, the segment's index in the lower.
func (s *side) features() []uint64 {
	n := 0
	for i := range s.segments {
		if s.free(i) {
			n += 2 * len(s.profile(i).words)
		}
	}
	out := make([]uint64, 0, n)
	for i := range s.segments {
		if !s.free(i) {
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
