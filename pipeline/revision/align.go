// Package revision tells what changed between two revisions of a document: it
// aligns their segments, classes each pair and marks the words that differ.
package revision

import "bayan/pipeline"

// Align relates the segments of two revisions, each exactly once, and returns
// the pairs in the order of the new revision, removed segments standing after
// what they followed in the old one.
//
// Equal sources come first: those that are unique on both sides (Heckel, 1978)
// with the equal ones around them, then those unique between two neighbours;
// likewise sources equal but for spelling. Then come words that only the
// boundaries of segments divide otherwise, then similar sources anywhere, the
// most similar first, each with what was split off or merged into it. By what
// these leave between them, repeated sources find their places, then similar ones
// in order. Segments that carry the same ID in both win among equals; otherwise
// only the text decides.
//
// Time and memory are near linear in the number of segments, whatever the
// documents hold: every step that compares all with all has a bound, beyond
// which it sees less.
func Align(old, new *pipeline.Document) []Pair {
	a := newAligner(old, new)
	a.exact = a.keys(sourceOf)
	a.settle(a.exact, 1)
	a.spelled = a.keys(foldedOf)
	a.settle(a.spelled, respelled)
	a.restream()
	a.fillGaps(respelled)
	a.alike(nearly)
	a.fillGaps(strong)
	a.alike(strong)
	a.settle(a.exact, 1)
	a.settle(a.spelled, respelled)
	a.byID(a.exact, 1)
	a.byID(a.spelled, respelled)
	a.fillGaps(inPlace)
	a.inOrder(a.exact, 1)
	a.inOrder(a.spelled, respelled)
	a.alike(weak)
	a.shift()
	return a.pairs()
}

// Similarities of sources.
const (
	respelled = 0.99 // equal but for spelling
	nearly    = 0.85 // enough anywhere, before neighbours are looked at
	strong    = 0.70 // enough anywhere, before neighbours less alike are
	weak      = 0.60 // enough anywhere, after that
	inPlace   = 0.40 // enough between neighbours that match
)

const none = -1

// aligner holds two revisions while they are aligned. Every segment is free or
// in one group.
type aligner struct {
	old, new side
	groups   []group
	// exact and spelled are the keys of the sources as they are and folded, of
	// what was free when they were made.
	exact, spelled keys
	// likely is what alike compares, once compared is set.
	likely   []candidate
	compared bool
}

// side is the segments of one revision.
type side struct {
	segments []*pipeline.Segment
	of       []int // the group of each, or none
	units    []run
	profiles []*profile // made when asked for
}

// group is segments of both sides that belong together: old [o0, o1) and new
// [n0, n1), never empty.
type group struct {
	o0, o1, n0, n1 int
	sim            float64
	doubtful       bool
}

func newAligner(old, new *pipeline.Document) *aligner {
	return &aligner{old: newSide(old), new: newSide(new)}
}

func newSide(d *pipeline.Document) side {
	n := d.Len()
	s := side{
		segments: make([]*pipeline.Segment, 0, n), of: filled(n),
		profiles: make([]*profile, n),
	}
	for _, u := range d.Units {
		start := len(s.segments)
		s.segments = append(s.segments, u.Segments...)
		s.units = append(s.units, run{start, len(s.segments)})
	}
	return s
}

func filled(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = none
	}
	return s
}

func (s *side) len() int { return len(s.segments) }

// free reports whether i is a segment that is in no group yet.
func (s *side) free(i int) bool { return i >= 0 && i < len(s.of) && s.of[i] == none }

// join makes a group of one segment a side.
func (a *aligner) join(i, j int, sim float64) (g int) {
	if k := a.exact.old[i]; k != 0 && k == a.exact.new[j] {
		sim = 1
	}
	g = len(a.groups)
	a.old.of[i], a.new.of[j] = g, g
	a.groups = append(a.groups, group{i, i + 1, j, j + 1, sim, false})
	return g
}

// gap is a run of free segments on either side that lie between the same
// neighbours, or beside one: old [o0, o1), new [n0, n1).
type gap struct{ o0, o1, n0, n1 int }

// gaps lists the gaps in the order of the new revision. A new run that stands
// between segments whose partners are not neighbours makes two, one for each.
func (a *aligner) gaps() []gap {
	var out []gap
	for n0 := 0; n0 < a.new.len(); {
		if !a.new.free(n0) {
			n0++
			continue
		}
		n1 := n0
		for a.new.free(n1) {
			n1++
		}
		after, before := 0, a.old.len()
		if n0 > 0 {
			after = a.groups[a.new.of[n0-1]].o1
		}
		if n1 < a.new.len() {
			before = a.groups[a.new.of[n1]].o0
		}
		o1 := after
		for a.old.free(o1) {
			o1++
		}
		if o1 > after {
			out = append(out, gap{after, o1, n0, n1})
		}
		o0 := before
		for o0 > 0 && a.old.free(o0-1) {
			o0--
		}
		if o0 < before && o0 != after {
			out = append(out, gap{o0, before, n0, n1})
		}
		n0 = n1
	}
	return out
}
