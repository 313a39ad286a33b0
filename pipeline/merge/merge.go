// Package merge takes edits back: it brings what a person changed in an output
// of a document into its record.
//
// The merge is three-way. Ours is the record as it is now; theirs is the edited
// file; the base is what was exported, which the file's keys say ([format.Key]),
// or a file of the export as it was. A text that theirs has unchanged from the
// base is no edit, whatever became of the record since; one that both changed,
// differently, is a conflict, and is never guessed. In a file without any key a
// difference is an edit, unless a person wrote or approved what the record has:
// that is a conflict too.
//
//   - An edit becomes the target, of human origin, reviewed (final, if the row
//     says so), and keeps its inline codes: one that the edit lacks goes back to
//     where the words around it still are, or is reported as lost.
//   - A row whose state was set to reviewed or final approves the text as it is.
//   - An emptied text is a rejection: the record keeps the text, in the state
//     initial, so that it is neither published nor forgotten.
//   - Notes are added, never taken away.
//   - English of a source that has changed since is taken only as stale, and
//     only where no person's English of the new source stands. Edited Arabic
//     is reported and not taken, and the English beside it waits.
//
// Rows find their segment by ID and source together, or by a source that occurs
// once. What is clean is taken, what is not waits and is listed with both texts.
// Merging a file twice changes nothing the second time.
package merge

import (
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// Side is one of two that conflict.
type Side string

// The sides.
const (
	Ours   Side = "ours"   // the record's
	Theirs Side = "theirs" // the file's
)

// Options say how to merge.
type Options struct {
	// By names the person whose edits they are; a row that names somebody
	// itself does so when By is empty.
	By string
	// Keep settles conflicts by the ID of the segment, and what waits because
	// its Arabic was edited or is not the newest; All settles the conflicts
	// that are left. Empty leaves them.
	Keep map[string]Side
	All  Side
	// Base is the export as it was, for files that have lost their keys.
	Base *format.Edited
}

// Merge gives the document that comes of bringing theirs into ours, which is not
// changed but shares memory with the result, and what was done and not done.
func Merge(ours *pipeline.Document, theirs *format.Edited, o Options) (*pipeline.Document, *Result) {
	m := &merger{Options: o, d: clone(ours), file: theirs, result: &Result{}}
	m.index()
	m.base = baseOf(o.Base)
	m.result.Based = m.base != nil
	rows := slices.Clone(theirs.Rows)
	for _, r := range rows {
		m.result.Based = m.result.Based || r.Key.Known
	}
	if m.emptied(rows) {
		m.result.Emptied = true
		return m.d, m.result
	}
	rows = m.regroup(rows)
	for _, p := range m.pair(rows) {
		m.settle(p)
	}
	m.missing()
	m.result.sort(m.order)
	return m.d, m.result
}

// clone copies a document as deep as merging changes it.
func clone(d *pipeline.Document) *pipeline.Document {
	c := *d
	c.Units = make([]*pipeline.Unit, len(d.Units))
	for i, u := range d.Units {
		cu := *u
		cu.Segments = make([]*pipeline.Segment, len(u.Segments))
		for j, s := range u.Segments {
			cs := *s
			cs.Notes, cs.Terms, cs.Alternatives = slices.Clone(s.Notes), slices.Clone(s.Terms), slices.Clone(s.Alternatives)
			cu.Segments[j] = &cs
		}
		c.Units[i] = &cu
	}
	return &c
}

// merger is one merge under way.
type merger struct {
	Options
	d      *pipeline.Document
	file   *format.Edited
	result *Result

	order  map[string]int // of segments, by ID
	byID   map[string]place
	base   map[string]format.Row // by ID; nil without a file of the base
	theirs map[string]bool       // segments that have a row
}

// place is a segment with its unit.
type place struct {
	unit *pipeline.Unit
	*pipeline.Segment
}

func (m *merger) index() {
	m.order, m.byID, m.theirs = map[string]int{}, map[string]place{}, map[string]bool{}
	for u, s := range m.d.Segments() {
		m.order[s.ID] = len(m.order)
		m.byID[s.ID] = place{u, s}
	}
}

// baseOf gives the rows of the base by ID, nil without one.
func baseOf(base *format.Edited) map[string]format.Row {
	if base == nil {
		return nil
	}
	rows := make(map[string]format.Row, len(base.Rows))
	for _, r := range base.Rows {
		rows[r.ID] = r
	}
	return rows
}

// emptied reports whether a file has lost all of its English: that is no review.
func (m *merger) emptied(rows []format.Row) bool {
	had := 0
	for _, r := range rows {
		if !r.Target.Empty() {
			return false
		}
		if s, ok := m.byID[r.ID]; ok && !s.Target.Empty() {
			had++
		}
	}
	return had > 1
}

// reduce takes out of a text what the file cannot hold.
func (m *merger) reduce(s string) string {
	if m.file.Reduce == nil {
		return s
	}
	return m.file.Reduce(s)
}

// show gives a text of ours as the file would have it, for comparison.
func (m *merger) show(p place, t pipeline.Text) string {
	if m.file.Cells != nil {
		return m.reduce(m.file.Cells.Show(m.d, p.unit, p.Segment, t))
	}
	return m.reduce(t.String())
}

// read gives a text of the file as ours would have it: cells read, codes those
// of the segment. own lists the segment's codes that it lacks.
func (m *merger) read(p place, r format.Row, t pipeline.Text) (text pipeline.Text, lost []pipeline.Code) {
	if t.Empty() {
		return t, nil
	}
	if m.file.Cells != nil {
		t = m.file.Cells.Text(m.d, p.unit, p.Segment, t.Plain)
	}
	return adopt(p.Segment, r.Source, t, m.file.Cells != nil, m.reduce)
}

// missing lists the segments that the file has no row for.
func (m *merger) missing() {
	if m.file.Partial {
		return
	}
	for _, s := range m.d.Segments() {
		if !m.theirs[s.ID] {
			m.result.Missing = append(m.result.Missing, s.ID)
		}
	}
}

func collapse(s string) string { return strings.Join(strings.Fields(s), " ") }
