package revision

import "bayan/pipeline"

// Class says how a pair differs.
type Class string

// The classes of a pair. A pair that moved keeps its class and has Moved set.
const (
	Unchanged Class = "unchanged"
	// Cosmetic: the source differs only in spelling, tashkeel, digit script,
	// spaces or quotation marks; the target does not differ.
	Cosmetic Class = "cosmetic"
	// Source: the source changed and the target did not follow: it is stale,
	// unless it still fits.
	Source Class = "source"
	// Target: only the target changed, by post-editing or by another engine.
	Target  Class = "target"
	Both    Class = "both"
	Added   Class = "added"
	Removed Class = "removed"
)

// Classes lists the classes in the order of summaries.
var Classes = []Class{Unchanged, Cosmetic, Source, Target, Both, Added, Removed}

// Diff is what changed between two revisions of a document.
type Diff struct {
	// Old and New name the revisions.
	Old, New string
	Entries  []Entry
}

// Entry is one pair with its class and its marked words.
type Entry struct {
	Pair
	Class          Class
	Source, Target []Edit
}

// Compare aligns and classes two revisions.
func Compare(old, new *pipeline.Document) *Diff {
	d := &Diff{Old: old.ID, New: new.ID}
	for _, p := range Align(old, new) {
		e := Entry{Pair: p, Class: class(p)}
		var os, ns, ot, nt string
		if p.Old != nil {
			os, ot = p.Old.Source.String(), p.Old.Target.Text.String()
		}
		if p.New != nil {
			ns, nt = p.New.Source.String(), p.New.Target.Text.String()
		}
		e.Source, e.Target = Words(os, ns), Words(ot, nt)
		d.Entries = append(d.Entries, e)
	}
	return d
}

func class(p Pair) Class {
	switch {
	case p.Old == nil:
		return Added
	case p.New == nil:
		return Removed
	}
	source := p.Old.Source.String() != p.New.Source.String()
	target := p.Old.Target.Text.String() != p.New.Target.Text.String()
	switch {
	case source && target:
		return Both
	case source && fold(p.Old.Source.String()) == fold(p.New.Source.String()):
		return Cosmetic
	case source:
		return Source
	case target:
		return Target
	}
	return Unchanged
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
func (e Entry) Changed() bool { return e.Class != Unchanged || e.Moved }

// Count counts the entries of each class.
func (d *Diff) Count() map[Class]int {
	n := map[Class]int{}
	for _, e := range d.Entries {
		n[e.Class]++
	}
	return n
}

// Moves counts the entries that moved.
func (d *Diff) Moves() int {
	n := 0
	for _, e := range d.Entries {
		if e.Moved {
			n++
		}
	}
	return n
}
