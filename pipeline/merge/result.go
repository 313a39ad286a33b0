package merge

import "slices"

// Kind says what became of a row.
type Kind string

// What is taken.
const (
	Edited   Kind = "edited"   // the text is the person's now
	Accepted Kind = "accepted" // the text was approved, or its state changed
	Rejected Kind = "rejected" // the text was emptied: its state is initial
	Noted    Kind = "noted"    // notes were added
)

// What waits for a person.
const (
	Conflict  Kind = "conflict"  // both sides changed
	Stale     Kind = "stale"     // the Arabic changed since the export
	Arabic    Kind = "arabic"    // the Arabic was edited in the file
	Unknown   Kind = "unknown"   // no segment has the row's ID and Arabic
	Ambiguous Kind = "ambiguous" // several segments have its Arabic
	Repeated  Kind = "repeated"  // several rows are one segment's, and differ
	Undivided Kind = "undivided" // a tool joined segments: whose English is it?
	Unread    Kind = "unread"    // the file's encoding cannot hold the text
)

// Kinds lists the kinds in the order of summaries.
var Kinds = []Kind{Edited, Accepted, Rejected, Noted, Conflict, Stale, Arabic, Unknown, Ambiguous, Repeated, Undivided, Unread}

// Item is something to tell of one row.
type Item struct {
	Kind Kind
	// Segment is the ID of the segment, or of the row when there is none.
	Segment string
	// Line is the row's in the file; 0 when unknown.
	Line int
	// Taken is whether the record has it now.
	Taken bool
	// Old and New are the texts: of the record before the merge and of the file.
	// For Arabic they are sources, for Accepted and Rejected states.
	Old, New string
	// English is, for Arabic, the English of the row that waits, if it was
	// edited too.
	English string
	// Lost lists the markup of codes that an edit has no place for.
	Lost []string
}

// Waits reports whether a person has to look at it.
func (i Item) Waits() bool { return !i.Taken || i.Kind == Stale || i.Kind == Arabic || len(i.Lost) > 0 }

// Result is what a merge did and did not do.
type Result struct {
	Items []Item
	// Missing lists the segments without a row.
	Missing []string
	// Based is whether anything said what was exported.
	Based bool
	// Emptied means that the file has lost all English, so nothing was taken.
	Emptied bool
}

func (r *Result) add(i Item) { r.Items = append(r.Items, i) }

// Count counts the items of each kind.
func (r *Result) Count() map[Kind]int {
	n := map[Kind]int{}
	for _, i := range r.Items {
		n[i.Kind]++
	}
	return n
}

// Changed reports whether the document differs from before.
func (r *Result) Changed() bool {
	return slices.ContainsFunc(r.Items, func(i Item) bool { return i.Taken })
}

// Waits reports whether anything waits for a person.
func (r *Result) Waits() bool {
	return r.Emptied || slices.ContainsFunc(r.Items, Item.Waits)
}

// sort puts items in the order of segments, those without one last.
func (r *Result) sort(order map[string]int) {
	at := func(i Item) int {
		if n, ok := order[i.Segment]; ok {
			return n
		}
		return len(order)
	}
	slices.SortStableFunc(r.Items, func(a, b Item) int { return at(a) - at(b) })
}
