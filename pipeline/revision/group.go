package revision

import "slices"

// maxGroup bounds how many segments of a side one group takes in.
const maxGroup = 8

// absorb gives a group the free segments beside it whose words it misses, the
// best first: the other parts of what was split or merged.
func (a *aligner) absorb(g int) {
	for {
		best := extension{}
		for _, x := range a.extensions(g) {
			if x.share > best.share || x.share == best.share && x.gain > best.gain {
				best = x
			}
		}
		if best.gain == 0 {
			return
		}
		a.put(g, best.to)
	}
}

// extension is a free segment beside a group: to is the group with it.
type extension struct {
	to    group
	gain  int     // how many more words of both sides correspond
	share float64 // how many of the segment's own words that is
}

// extensions lists the free neighbours that a group misses.
func (a *aligner) extensions(g int) []extension {
	const least = 0.6
	at := a.groups[g]
	oldFirst, oldNext := a.old.free(at.o0-1), a.old.free(at.o1)
	newFirst, newNext := a.new.free(at.n0-1), a.new.free(at.n1)
	if !oldFirst && !oldNext && !newFirst && !newNext {
		return nil
	}
	olds, news := a.old.wordsIn(at.o0, at.o1), a.new.wordsIn(at.n0, at.n1)
	now := lcs(olds, news)
	var out []extension
	try := func(to group, mine []uint32, missing int) {
		if len(mine) == 0 || missing == 0 || to.o1-to.o0 > maxGroup || to.n1-to.n0 > maxGroup {
			return
		}
		gain := lcs(a.old.wordsIn(to.o0, to.o1), a.new.wordsIn(to.n0, to.n1)) - now
		share := float64(gain) / float64(len(mine))
		if share >= least && (gain > 1 || len(mine) == 1) {
			out = append(out, extension{to, gain, share})
		}
	}
	if oldFirst {
		try(group{at.o0 - 1, at.o1, at.n0, at.n1, 0, at.doubtful}, a.old.profile(at.o0-1).words, len(news)-now)
	}
	if oldNext {
		try(group{at.o0, at.o1 + 1, at.n0, at.n1, 0, at.doubtful}, a.old.profile(at.o1).words, len(news)-now)
	}
	if newFirst {
		try(group{at.o0, at.o1, at.n0 - 1, at.n1, 0, at.doubtful}, a.new.profile(at.n0-1).words, len(olds)-now)
	}
	if newNext {
		try(group{at.o0, at.o1, at.n0, at.n1 + 1, 0, at.doubtful}, a.new.profile(at.n1).words, len(olds)-now)
	}
	return out
}

// put makes group g the segments of to and measures it.
func (a *aligner) put(g int, to group) {
	for i := to.o0; i < to.o1; i++ {
		a.old.of[i] = g
	}
	for j := to.n0; j < to.n1; j++ {
		a.new.of[j] = g
	}
	to.sim = unequal(dice(a.old.trigramsIn(to.o0, to.o1), a.new.trigramsIn(to.n0, to.n1)))
	a.groups[g] = to
}

// shift makes one group of two that are neighbours on both sides when words
// went from one to the other: the boundary between two segments shifted.
func (a *aligner) shift() {
	for j := 0; j < a.new.len(); {
		g := a.new.of[j]
		if g == none {
			j++
			continue
		}
		at := a.groups[g]
		j = at.n1
		if j >= a.new.len() || a.new.free(j) {
			continue
		}
		next := a.groups[a.new.of[j]]
		if at.sim >= respelled || next.sim >= respelled || at.o1 != next.o0 || next.n0 != j ||
			next.o1-at.o0 > maxGroup || next.n1-at.n0 > maxGroup {
			continue
		}
		o1, n1 := a.old.wordsIn(at.o0, at.o1), a.new.wordsIn(at.n0, at.n1)
		o2, n2 := a.old.wordsIn(next.o0, next.o1), a.new.wordsIn(next.n0, next.n1)
		both := lcs(slices.Concat(o1, o2), slices.Concat(n1, n2))
		gain := both - lcs(o1, n1) - lcs(o2, n2)
		if gain >= 3 || gain == 2 && float64(both) >= 0.85*float64(max(len(o1)+len(o2), len(n1)+len(n2))) {
			a.groups[a.new.of[j]] = group{}
			a.put(g, group{at.o0, next.o1, at.n0, next.n1, 0, at.doubtful || next.doubtful})
			j = at.n0 // and look at the next neighbour
		}
	}
}
