package revision

import "slices"

// pairs lists the groups and the free segments in reading order.
func (a *aligner) pairs() []Pair {
	var order []int // groups as the new revision has them
	for j := 0; j < a.new.len(); j++ {
		if g := a.new.of[j]; g != none && a.groups[g].n0 == j {
			order = append(order, g)
		}
	}
	starts := make([]int, len(order))
	for k, g := range order {
		starts[k] = a.groups[g].o0
	}
	kept := increasing(starts)
	out := make([]Pair, 0, a.new.len())
	removed := 0
	flush := func(until int) {
		for ; removed < until; removed++ {
			if a.old.free(removed) {
				out = append(out, Pair{Old: a.old.segments[removed : removed+1 : removed+1]})
			}
		}
	}
	moves, follows := 0, none // the move, and where in the old revision it goes on
	for j, k := 0, 0; j < a.new.len(); {
		if a.new.free(j) {
			out = append(out, Pair{New: a.new.segments[j : j+1 : j+1]})
			j++
			continue
		}
		g := a.groups[order[k]]
		p := Pair{Old: a.old.segments[g.o0:g.o1:g.o1], New: a.new.segments[g.n0:g.n1:g.n1], Similarity: g.sim, Doubtful: g.doubtful}
		if kept[k] {
			flush(g.o0)
			follows = none
		} else {
			if g.o0 != follows {
				moves++
			}
			p.Move = moves
			for follows = g.o1; a.old.free(follows); follows++ {
			}
		}
		out = append(out, p)
		j, k = g.n1, k+1
	}
	flush(a.old.len())
	return out
}

// increasing marks the members of a longest increasing subsequence of distinct
// numbers (Fredman, 1975): what did not move.
func increasing(s []int) []bool {
	kept := make([]bool, len(s))
	var tails []int // of the best subsequence of each length, where it ends
	prev := make([]int, len(s))
	for j, i := range s {
		k, _ := slices.BinarySearchFunc(tails, i, func(t, v int) int { return s[t] - v })
		prev[j] = none
		if k > 0 {
			prev[j] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, j)
		} else {
			tails[k] = j
		}
	}
	if len(tails) == 0 {
		return kept
	}
	for j := tails[len(tails)-1]; j != none; j = prev[j] {
		kept[j] = true
	}
	return kept
}
