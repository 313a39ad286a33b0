package revision

import "fmt"

// Class says how a pair differs. An entry has one class, so that the counts of
// all classes add up to the number of entries; what else holds of it, that it
// moved besides or that its spelling changed besides, [Entry.Is] tells.
type Class string

// The classes. The first that fits decides, in this order: Added and Removed;
// Split, Merged, Resegmented; Both, Source, Target; Moved; Cosmetic; Unchanged.
const (
	Unchanged Class = "unchanged"
	// Cosmetic: some side differs, but only in tashkeel, tatweel, spelling of
	// letters, digit script, spaces or quotation marks; no wording does.
	Cosmetic Class = "cosmetic"
	// Source: the source's wording changed and the target did not follow: it is
	// stale, unless a person found that it still fits.
	Source Class = "source"
	// Target: only the target's wording changed, by post-editing or by another
	// engine.
	Target Class = "target"
	Both   Class = "both"
	// Moved: it stands elsewhere, with the same wording.
	Moved Class = "moved"
	// Split: one segment became several; Merged: several became one;
	// Resegmented: the boundaries between several shifted.
	Split       Class = "split"
	Merged      Class = "merged"
	Resegmented Class = "resegmented"
	Added       Class = "added"
	Removed     Class = "removed"
)

// Classes lists the classes in the order of summaries.
var Classes = []Class{Unchanged, Cosmetic, Source, Target, Both, Moved, Split, Merged, Resegmented, Added, Removed}

// ParseClass reads the name of a class; "stale" is another name of [Source].
func ParseClass(name string) (Class, error) {
	if name == "stale" {
		return Source, nil
	}
	for _, c := range Classes {
		if name == string(c) {
			return c, nil
		}
	}
	return "", fmt.Errorf("no class %q (want one of %v)", name, Classes)
}

// Extent says how far two texts differ.
type Extent int

// The extents. Spelling is what [Cosmetic] lists.
const (
	Same Extent = iota
	Spelling
	Wording
)

// extent compares two texts.
func extent(old, new string) Extent {
	switch {
	case old == new:
		return Same
	case fold(old) == fold(new):
		return Spelling
	}
	return Wording
}

// class gives the class of a pair whose sides differ so far.
func class(p Pair, source, target Extent) Class {
	switch o, n := len(p.Old), len(p.New); {
	case o == 0:
		return Added
	case n == 0:
		return Removed
	case o == 1 && n > 1:
		return Split
	case o > 1 && n == 1:
		return Merged
	case o > 1:
		return Resegmented
	}
	switch {
	case source == Wording && target == Wording:
		return Both
	case source == Wording:
		return Source
	case target == Wording:
		return Target
	case p.Moved():
		return Moved
	case source == Spelling || target == Spelling:
		return Cosmetic
	}
	return Unchanged
}

// Is reports whether c holds of the entry, beside its class too: a moved pair
// that changed is both, a split one whose wording changed is Source or Both as
// well. Unchanged is only what is nothing else.
func (e Entry) Is(c Class) bool {
	paired := len(e.Old) > 0 && len(e.New) > 0
	switch c {
	case e.Class:
		return true
	case Moved:
		return e.Moved()
	case Cosmetic:
		return paired && (e.SourceExtent == Spelling || e.TargetExtent == Spelling)
	case Source:
		return paired && e.SourceExtent == Wording && e.TargetExtent != Wording
	case Target:
		return paired && e.SourceExtent != Wording && e.TargetExtent == Wording
	case Both:
		return paired && e.SourceExtent == Wording && e.TargetExtent == Wording
	}
	return false
}
