package sentence

import (
	"cmp"
	"slices"
)

// band says which target sentences each place between source sentences may meet:
// low[i] to high[i], both included, neither falling.
type band struct{ low, high []int }

const (
	// small documents are compared whole.
	small = 200
	// reach is how far beside the anchors to look, gap the longest way between
	// two anchors that is looked at whole.
	reach = 12
	gap   = 150
	// rare words are in at most so many sentences.
	rare = 8
)

// anchor is a pair of sentences that share rare words.
type anchor struct {
	i, j int
	sure float32
}

// newBand lays the band.
func newBand(s *scale, x *index) band {
	n, m := len(s.source.words), len(s.target.words)
	b := band{make([]int, n+1), make([]int, n+1)}
	if n <= small && m <= small {
		for i := range b.high {
			b.high[i] = m
		}
		return b
	}
	at := anchor{0, 0, 0}
	for _, next := range append(anchors(s, x), anchor{n, m, 0}) {
		for i := at.i; i <= next.i; i++ {
			lo, hi := at.j-reach, next.j+reach
			if next.j-at.j > gap || next.i-at.i > gap {
				mid := at.j + (next.j-at.j)*(i-at.i)/max(next.i-at.i, 1)
				lo, hi = max(lo, mid-gap), min(hi, mid+gap)
			}
			if i == at.i && i > 0 {
				lo, hi = min(b.low[i], lo), max(b.high[i], hi)
			}
			b.low[i], b.high[i] = max(lo, 0), min(hi, m)
		}
		at = next
	}
	b.low[0], b.high[n] = 0, m
	for i := 1; i <= n; i++ { // no way is cut off
		b.high[i] = max(b.high[i], b.high[i-1])
	}
	for i := n - 1; i >= 0; i-- {
		b.low[i] = min(b.low[i], b.low[i+1])
	}
	return b
}

// anchors are the pairs of sentences that are each other's best by rare words,
// and of these the heaviest chain that rises on both sides.
func anchors(s *scale, x *index) []anchor {
	n, m := len(s.source.words), len(s.target.words)
	best, back := make([]anchor, n), make([]anchor, m)
	score := make([]float32, m)
	for i := range n {
		var touched []int32
		x.row(i, 0, m, rare, func(j int32, w match) {
			if score[j] == 0 {
				touched = append(touched, j)
			}
			score[j] += w.k * s.source.share[w.source]
		})
		for _, j := range touched {
			v := 2 * score[j] / float32(len(s.source.words[i])+len(s.target.words[j]))
			score[j] = 0
			if v > best[i].sure {
				best[i] = anchor{i, int(j), v}
			}
			if v > back[j].sure {
				back[j] = anchor{i, int(j), v}
			}
		}
	}
	var found []anchor
	for i, a := range best {
		if a.sure > 0.2 && back[a.j].i == i {
			found = append(found, a)
		}
	}
	return chain(found, m)
}

// chain gives the heaviest part of anchors, which are in order of source, that
// rises in the target as well. It uses a Fenwick tree of the best by target.
func chain(found []anchor, m int) []anchor {
	weight, from := make([]float32, len(found)), make([]int, len(found))
	tree := make([]int, m+2) // number of an anchor, plus 1
	for k, a := range found {
		from[k] = -1
		for j := a.j; j > 0; j -= j & -j {
			if t := tree[j] - 1; t >= 0 && (from[k] < 0 || weight[t] > weight[from[k]]) {
				from[k] = t
			}
		}
		weight[k] = a.sure
		if from[k] >= 0 {
			weight[k] += weight[from[k]]
		}
		for j := a.j + 1; j < len(tree); j += j & -j {
			if t := tree[j] - 1; t < 0 || weight[k] > weight[t] {
				tree[j] = k + 1
			}
		}
	}
	end := -1
	for k := range found {
		if end < 0 || weight[k] > weight[end] {
			end = k
		}
	}
	var out []anchor
	for ; end >= 0; end = from[end] {
		out = append(out, found[end])
	}
	slices.SortFunc(out, func(a, b anchor) int { return cmp.Compare(a.i, b.i) })
	return out
}
