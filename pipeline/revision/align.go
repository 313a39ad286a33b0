// Package revision tells what changed between two revisions of a document: it
// aligns their segments, classes each pair and marks the words that differ.
package revision

import (
	"slices"

	"bayan/pipeline"
)

// Thresholds of source similarity for taking two segments as one that changed.
const (
	inPlace = 0.40 // between neighbours that match
	far     = 0.70 // anywhere in the document
)

// Align pairs the segments of two revisions, each exactly once, and returns
// the pairs in the order of the new revision, removed segments standing after
// what they followed in the old one.
//
// Equal sources in order come first (Heckel's unique anchors, then runs around
// them), then equal sources out of order, then equal but for spelling, then
// similar ones between matched neighbours, then similar ones anywhere. Segments
// that carry the same ID in both win among equals. It takes time near linear in
// the number of segments when most are unchanged.
func Align(old, new *pipeline.Document) []Pair {
	a := newAligner(old, new)
	a.exact()
	a.folded()
	a.similarInPlace()
	a.similarFar()
	return a.pairs()
}

const none = -1

type aligner struct {
	old, new     []*pipeline.Segment
	toNew, toOld []int // index of the partner, or none
	sim          []float64
	foldedOld    []string
	foldedNew    []string
}

func newAligner(old, new *pipeline.Document) *aligner {
	a := &aligner{}
	for _, s := range old.Segments() {
		a.old = append(a.old, s)
	}
	for _, s := range new.Segments() {
		a.new = append(a.new, s)
	}
	a.toNew, a.toOld = filled(len(a.old)), filled(len(a.new))
	a.sim = make([]float64, len(a.new))
	return a
}

func filled(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = none
	}
	return s
}

func (a *aligner) join(i, j int, sim float64) {
	a.toNew[i], a.toOld[j], a.sim[j] = j, i, sim
}

// exact joins segments with the same source, markup included.
func (a *aligner) exact() {
	oldKeys, newKeys := make([]string, len(a.old)), make([]string, len(a.new))
	for i, s := range a.old {
		oldKeys[i] = s.Source.String()
	}
	for j, s := range a.new {
		newKeys[j] = s.Source.String()
	}
	a.anchors(oldKeys, newKeys, 1)
}

// folded joins segments whose sources are the same but for spelling.
func (a *aligner) folded() {
	a.foldedOld, a.foldedNew = make([]string, len(a.old)), make([]string, len(a.new))
	for i, s := range a.old {
		if a.toNew[i] == none {
			a.foldedOld[i] = fold(s.Source.Plain)
		}
	}
	for j, s := range a.new {
		if a.toOld[j] == none {
			a.foldedNew[j] = fold(s.Source.Plain)
		}
	}
	a.anchors(a.foldedOld, a.foldedNew, 0.99)
}

// anchors joins free segments with equal keys: those whose key is unique on
// both sides, then their equal neighbours, then the rest by ID and by order.
func (a *aligner) anchors(oldKeys, newKeys []string, sim float64) {
	where := map[string][]int{}
	for i, k := range oldKeys {
		if a.toNew[i] == none && k != "" {
			where[k] = append(where[k], i)
		}
	}
	count := map[string]int{}
	for j, k := range newKeys {
		if a.toOld[j] == none {
			count[k]++
		}
	}
	free := func(i, j int) bool {
		return i >= 0 && j >= 0 && i < len(a.old) && j < len(a.new) &&
			a.toNew[i] == none && a.toOld[j] == none && oldKeys[i] != "" && oldKeys[i] == newKeys[j]
	}
	for j, k := range newKeys {
		if w := where[k]; a.toOld[j] == none && len(w) == 1 && count[k] == 1 {
			a.join(w[0], j, sim)
		}
	}
	for j := range a.new { // grow forwards
		if i := a.toOld[j]; i != none && free(i+1, j+1) {
			a.join(i+1, j+1, sim)
		}
	}
	for j := len(a.new) - 1; j >= 0; j-- { // and backwards
		if i := a.toOld[j]; i != none && free(i-1, j-1) {
			a.join(i-1, j-1, sim)
		}
	}
	byID := map[string]int{} // of repeated sources
	for k, w := range where {
		if len(w) > 1 {
			for _, i := range w {
				byID[a.old[i].ID+"\x00"+k] = i
			}
		}
	}
	for j, k := range newKeys {
		if a.toOld[j] != none || a.new[j].ID == "" {
			continue
		}
		if i, ok := byID[a.new[j].ID+"\x00"+k]; ok && free(i, j) {
			a.join(i, j, sim)
		}
	}
	for j, k := range newKeys { // and what is left, in order
		w := where[k]
		for len(w) > 0 && a.toNew[w[0]] != none {
			w = w[1:]
		}
		where[k] = w
		if a.toOld[j] == none && len(w) > 0 {
			a.join(w[0], j, sim)
		}
	}
}

// similarInPlace joins similar segments in each gap between matched neighbours.
func (a *aligner) similarInPlace() {
	for j := 0; j < len(a.new); {
		if a.toOld[j] != none {
			j++
			continue
		}
		end := j
		for end < len(a.new) && a.toOld[end] == none {
			end++
		}
		for _, from := range a.gapStarts(j, end) {
			to := from
			for to < len(a.old) && a.toNew[to] == none {
				to++
			}
			a.fillGap(from, to, j, end)
		}
		j = end
	}
}

// gapStarts gives where in the old revision the free segments begin that lie
// beside the partners of the neighbours of the new gap [j, end).
func (a *aligner) gapStarts(j, end int) []int {
	var starts []int
	after := 0
	if j > 0 {
		after = a.toOld[j-1] + 1
	}
	if after < len(a.old) && a.toNew[after] == none {
		starts = append(starts, after)
	}
	before := len(a.old)
	if end < len(a.new) {
		before = a.toOld[end]
	}
	first := before
	for first > 0 && a.toNew[first-1] == none {
		first--
	}
	if first < before && !slices.Contains(starts, first) {
		starts = append(starts, first)
	}
	return starts
}

// maxCells bounds the table of one gap; a larger gap is left to similarFar.
const maxCells = 1 << 20

// fillGap joins old [i0, i1) and new [j0, j1) in order so that the sum of
// similarities is greatest (Needleman and Wunsch, 1970, with free gaps).
func (a *aligner) fillGap(i0, i1, j0, j1 int) {
	n, m := i1-i0, j1-j0
	if n*m == 0 || n*m > maxCells {
		return
	}
	rowsOld, rowsNew := profiles(a.foldedOld[i0:i1]), profiles(a.foldedNew[j0:j1])
	sim := make([]float64, n*m)
	best := make([]float64, (n+1)*(m+1))
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			b := max(best[(i+1)*(m+1)+j], best[i*(m+1)+j+1])
			if a.toOld[j0+j] == none {
				s := rowsOld[i].similarity(rowsNew[j])
				sim[i*m+j] = s
				if s >= inPlace {
					b = max(b, s+a.sameID(i0+i, j0+j)+best[(i+1)*(m+1)+j+1])
				}
			}
			best[i*(m+1)+j] = b
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		s := sim[i*m+j]
		switch {
		case s >= inPlace && best[i*(m+1)+j] == s+a.sameID(i0+i, j0+j)+best[(i+1)*(m+1)+j+1]:
			a.join(i0+i, j0+j, s)
			i, j = i+1, j+1
		case best[i*(m+1)+j] == best[(i+1)*(m+1)+j]:
			i++
		default:
			j++
		}
	}
}

func (a *aligner) sameID(i, j int) float64 {
	if a.old[i].ID != "" && a.old[i].ID == a.new[j].ID {
		return 0.05
	}
	return 0
}

// similarFar joins what is still free with its most similar free partner
// anywhere, best pairs first.
func (a *aligner) similarFar() {
	var is, js []int
	for i := range a.old {
		if a.toNew[i] == none {
			is = append(is, i)
		}
	}
	for j := range a.new {
		if a.toOld[j] == none {
			js = append(js, j)
		}
	}
	if len(is) == 0 || len(js) == 0 {
		return
	}
	candidates := a.candidates(is, js)
	slices.SortStableFunc(candidates, func(x, y candidate) int {
		switch {
		case x.sim > y.sim:
			return -1
		case x.sim < y.sim:
			return 1
		}
		return 0
	})
	for _, c := range candidates {
		if a.toNew[c.i] == none && a.toOld[c.j] == none {
			a.join(c.i, c.j, c.sim)
		}
	}
}

// pairs lists the joined and the free segments in reading order.
func (a *aligner) pairs() []Pair {
	kept := increasing(a.toOld)
	out := make([]Pair, 0, len(a.new))
	next, moves := 0, 0
	removed := func(until int) {
		for ; next < until; next++ {
			if a.toNew[next] == none {
				out = append(out, Pair{Old: a.old[next : next+1 : next+1]})
			}
		}
	}
	for j := range a.new {
		i := a.toOld[j]
		p := Pair{New: a.new[j : j+1 : j+1]}
		if i == none {
			out = append(out, p)
			continue
		}
		p.Old, p.Similarity = a.old[i:i+1:i+1], a.sim[j]
		if kept[j] {
			removed(i)
		} else {
			if j == 0 || kept[j-1] || a.toOld[j-1] == none || a.toOld[j-1]+1 != i {
				moves++
			}
			p.Move = moves
		}
		out = append(out, p)
	}
	removed(len(a.old))
	return out
}

// increasing marks the members of a longest increasing subsequence of the
// entries of s that are not none (Fredman, 1975): the pairs that did not move.
func increasing(s []int) []bool {
	kept := make([]bool, len(s))
	var tails []int
	prev := make([]int, len(s))
	for j, i := range s {
		if i == none {
			continue
		}
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
