package revision

import "bayan/pipeline"

// Diff is what changed between two revisions of a document.
type Diff struct {
	// Old and New name the revisions.
	Old, New string
	// Entries are in the order of the new revision; what was removed stands
	// after what it followed in the old one.
	Entries []Entry
}

// Entry is one pair with its class.
type Entry struct {
	Pair
	Class Class
	// SourceExtent and TargetExtent say how far each side differs. Of an added
	// or removed entry a side that has text differs in wording.
	SourceExtent, TargetExtent Extent
}

// SourceEdits gives the edits that make the new Arabic of the old one. They are
// made anew at each call.
func (e Entry) SourceEdits() []Edit { return Words(e.OldSource(), e.NewSource()) }

// TargetEdits gives those of the English.
func (e Entry) TargetEdits() []Edit { return Words(e.OldTarget(), e.NewTarget()) }

// OldIDs lists the IDs of the old segments.
func (p Pair) OldIDs() []string { return ids(p.Old) }

// NewIDs lists the IDs of the new segments.
func (p Pair) NewIDs() []string { return ids(p.New) }

func ids(segments []*pipeline.Segment) []string {
	out := make([]string, len(segments))
	for i, s := range segments {
		out[i] = s.ID
	}
	return out
}

// Compare aligns and classes two revisions: two records, a record and a source
// document, or two source documents. Documents need be segmented, not numbered:
// a segment without an ID has none in the diff either. Neither is changed; the
// diff shares memory with both.
func Compare(old, new *pipeline.Document) *Diff {
	d := &Diff{Old: old.ID, New: new.ID}
	pairs := Align(old, new)
	d.Entries = make([]Entry, 0, len(pairs))
	for _, p := range pairs {
		e := Entry{Pair: p}
		os, ns, ot, nt := p.OldSource(), p.NewSource(), p.OldTarget(), p.NewTarget()
		e.SourceExtent, e.TargetExtent = extent(os, ns), extent(ot, nt)
		e.Class = class(p, e.SourceExtent, e.TargetExtent)
		d.Entries = append(d.Entries, e)
	}
	return d
}

// Differs reports whether anything at all changed, order included.
func (d *Diff) Differs() bool {
	for _, e := range d.Entries {
		if e.Changed() {
			return true
		}
	}
	return false
}

// Changed reports whether the entry differs or moved.
func (e Entry) Changed() bool { return e.Class != Unchanged }

// Count counts the entries of each class.
func (d *Diff) Count() map[Class]int {
	n := map[Class]int{}
	for _, e := range d.Entries {
		n[e.Class]++
	}
	return n
}

// Moves counts the moves: a section that moved as a whole counts once.
func (d *Diff) Moves() int {
	n := 0
	for _, e := range d.Entries {
		n = max(n, e.Move)
	}
	return n
}

// Filter gives a diff of the entries of which one of the classes holds, see
// [Entry.Is].
func (d *Diff) Filter(classes ...Class) *Diff {
	out := &Diff{Old: d.Old, New: d.New}
	for _, e := range d.Entries {
		for _, c := range classes {
			if e.Is(c) {
				out.Entries = append(out.Entries, e)
				break
			}
		}
	}
	return out
}
