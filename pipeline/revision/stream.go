package revision

import "slices"

// restream joins what only the boundaries of segments changed: where the words of
// a unit, or of what lies between two neighbours, are all but the same in both
// revisions, the segments between two boundaries that both have belong together.
func (a *aligner) restream() {
	type tally struct{ olds, news, at int }
	seen := map[uint64]tally{}
	for k, u := range a.old.units {
		h := a.old.streamKey(u)
		seen[h] = tally{olds: seen[h].olds + 1, at: k}
	}
	for _, u := range a.new.units {
		h := a.new.streamKey(u)
		t := seen[h]
		t.news++
		seen[h] = t
	}
	for _, n := range a.new.units {
		if t := seen[a.new.streamKey(n)]; t.olds == 1 && t.news == 1 && a.new.freeAll(n.start, n.end) {
			o := a.old.units[t.at]
			a.rejoin(gap{o.start, o.end, n.start, n.end})
		}
	}
	for _, g := range a.gaps() {
		a.rejoin(g)
	}
}

// run is the segments [start, end).
type run struct{ start, end int }

// streamKey hashes the words of a unit that is free as a whole. Others get a key
// of their own.
func (s *side) streamKey(u run) uint64 {
	h := uint64(14695981039346656037)
	add := func(w uint64) { h = (h ^ w) * 1099511628211 }
	if !s.freeAll(u.start, u.end) {
		add(uint64(u.start))
		return h
	}
	for i := u.start; i < u.end; i++ {
		for _, w := range s.profile(i).words {
			add(uint64(w))
		}
	}
	return h
}

func (s *side) freeAll(i, end int) bool {
	for ; i < end; i++ {
		if !s.free(i) {
			return false
		}
	}
	return true
}

// rejoin joins the segments of a gap between their common boundaries, where
// there are several on a side and nearly all their words correspond, and most of
// those of each.
func (a *aligner) rejoin(g gap) {
	const perWord, most = 256, 1 << 22 // cells of the table of matches
	if g.o1-g.o0 < 2 && g.n1-g.n0 < 2 || !a.old.freeAll(g.o0, g.o1) || !a.new.freeAll(g.n0, g.n1) {
		return
	}
	olds, news := newStream(&a.old, g.o0, g.o1), newStream(&a.new, g.n0, g.n1)
	match(olds.words, news.words, min(perWord*(len(olds.words)+len(news.words)), most), func(i, j int) {
		olds.partner[i], news.partner[j] = j, i
	})
	begins := map[int]int{} // by a number of new words, the segment that begins after them
	for j := range g.n1 - g.n0 {
		begins[news.ends[j]] = j + 1
	}
	var from group // relative to the gap
	last := none
	for i := range g.o1 - g.o0 {
		start, end := olds.start(i), olds.ends[i]
		for _, j := range olds.partner[start:end] {
			last = max(last, j)
		}
		cut := none // in new words
		switch {
		case i == g.o1-g.o0-1:
			cut = len(news.words)
		case end > 0 && olds.partner[end-1] != none:
			cut = last + 1
		case end < len(olds.words) && olds.partner[end] != none:
			cut = olds.partner[end]
		}
		j, ok := begins[cut]
		if !ok || j <= from.n0 {
			continue
		}
		from.o1, from.n1 = i+1, j
		if from.o1-from.o0+from.n1-from.n0 > 2 && olds.covered(from.o0, from.o1) && news.covered(from.n0, from.n1) &&
			olds.needed(from.o0, from.o1, news, from.n0, from.n1) && news.needed(from.n0, from.n1, olds, from.o0, from.o1) {
			a.put(a.join(g.o0+from.o0, g.n0+from.n0, 0), group{o0: g.o0 + from.o0, o1: g.o0 + from.o1, n0: g.n0 + from.n0, n1: g.n0 + from.n1})
		}
		from.o0, from.n0 = from.o1, from.n1
	}
}

// stream is the words of some segments in a row, and where in the other revision
// those stand that correspond.
type stream struct {
	words   []uint32
	ends    []int // of the segments
	partner []int // by word, or none
}

func newStream(s *side, start, end int) stream {
	t := stream{words: s.wordsIn(start, end)}
	n := 0
	for i := start; i < end; i++ {
		n += len(s.profile(i).words)
		t.ends = append(t.ends, n)
	}
	t.partner = filled(n)
	return t
}

func (t *stream) start(i int) int {
	if i == 0 {
		return 0
	}
	return t.ends[i-1]
}

// covered reports whether nearly all words of segments [i, end) correspond, and
// most of each.
func (t *stream) covered(i, end int) bool {
	const ofAll, ofEach = 0.85, 0.6
	all, words := 0, t.ends[end-1]-t.start(i)
	for ; i < end; i++ {
		n := 0
		for _, j := range t.partner[t.start(i):t.ends[i]] {
			if j != none {
				n++
			}
		}
		if float64(n) < ofEach*float64(t.ends[i]-t.start(i)) {
			return false
		}
		all += n
	}
	return all > 0 && float64(all) >= ofAll*float64(words)
}

// needed reports whether segments [i, end) all are: a short one may have found
// its word where it belongs to the segment beside it.
func (t *stream) needed(i, end int, other stream, k, otherEnd int) bool {
	const short = 3
	if end == i+1 {
		return true
	}
	theirs := other.words[other.start(k):other.ends[otherEnd-1]]
	mine := t.words[t.start(i):t.ends[end-1]]
	for s := i; s < end; s++ {
		n := t.ends[s] - t.start(s)
		if n == 0 || n > short {
			continue
		}
		rest := slices.Concat(mine[:t.start(s)-t.start(i)], mine[t.ends[s]-t.start(i):])
		if lcs(rest, theirs) == lcs(mine, theirs) {
			return false
		}
	}
	return true
}
