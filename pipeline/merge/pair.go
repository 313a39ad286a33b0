package merge

import (
	"slices"

	"golang.org/x/text/unicode/norm"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/revision"
)

// relation says how the Arabic of a row stands to its segment's.
type relation int

const (
	current relation = iota // the same
	spelled                 // the same wording, see [revision.SameWording]
	older                   // what the segment's was at the export
	other                   // edited in the file, or nobody knows
)

// pairing is a row with its segment.
type pairing struct {
	row format.Row
	place
	relation
}

// pair finds the segments of rows, each at most once, and reports the rows that
// have none: by ID with the Arabic of now or of the export; then by an Arabic that
// one free segment has; then by ID alone. Pairs come in the order of rows.
func (m *merger) pair(rows []format.Row) []pairing {
	arabicOf := make(map[string]string, len(m.byID)) // by segment ID
	free := map[string][]string{}                    // IDs of segments by Arabic
	for _, s := range m.d.Segments() {
		key := m.arabicOf(m.byID[s.ID])
		arabicOf[s.ID] = key
		free[key] = append(free[key], s.ID)
	}
	found := make([]string, len(rows))
	theirs := make([]string, len(rows))
	relations := make([]relation, len(rows))
	byRow := map[string][]int{} // rows by segment ID
	for i, r := range rows {
		theirs[i], relations[i] = m.arabicOfRow(r), other
		if p, ok := m.byID[r.ID]; ok {
			relations[i] = m.relate(p, r, theirs[i], arabicOf[r.ID])
		}
		if relations[i] != other {
			found[i] = r.ID
			byRow[r.ID] = append(byRow[r.ID], i)
		}
	}
	waiting := map[string]int{} // rows without a segment, by Arabic
	for i, r := range rows {
		if found[i] == "" && !r.NoSource {
			waiting[theirs[i]]++
		}
	}
	ambiguous := map[int]bool{}
	for i, r := range rows {
		if found[i] != "" || r.NoSource {
			continue
		}
		key := theirs[i]
		var candidates []string
		for _, id := range free[key] {
			if len(byRow[id]) == 0 {
				candidates = append(candidates, id)
			}
		}
		switch {
		case key == "" || len(candidates) == 0:
		case len(candidates) == 1 && waiting[key] == 1:
			found[i], relations[i] = candidates[0], current
			byRow[found[i]] = append(byRow[found[i]], i)
		default:
			ambiguous[i] = true
		}
	}
	for i, r := range rows { // by ID alone, the Arabic being unknown
		if found[i] == "" && !ambiguous[i] && len(byRow[r.ID]) == 0 {
			if _, ok := m.byID[r.ID]; ok {
				found[i] = r.ID
				byRow[r.ID] = append(byRow[r.ID], i)
			}
		}
	}
	var out []pairing
	for i, r := range rows {
		switch {
		case ambiguous[i]:
			m.result.add(Item{Kind: Ambiguous, Segment: r.ID, Line: r.Line, Old: r.Source.Plain, New: r.Target.Plain})
		case found[i] == "":
			if !r.Target.Empty() && !m.wrote(r) {
				m.result.add(Item{Kind: Unknown, Segment: r.ID, Line: r.Line, Old: r.Source.Plain, New: r.Target.Plain})
			}
		case byRow[found[i]][0] != i: // told with the first row
		default:
			p := m.byID[found[i]]
			m.theirs[p.ID] = true
			if one, ok := m.oneOf(rows, byRow[found[i]]); ok {
				out = append(out, pairing{rows[one], p, relations[one]})
			}
		}
	}
	return out
}

// arabicOf gives a segment's source for comparison.
func (m *merger) arabicOf(p place) string {
	if m.file.Cells != nil {
		return even(m.show(p, p.Source))
	}
	return even(m.reduce(p.Source.Plain))
}

// arabicOfRow gives a row's source for comparison.
func (m *merger) arabicOfRow(r format.Row) string { return even(m.reduce(r.Source.Plain)) }

// even evens out how much space there is and how letters are composed.
func even(s string) string { return norm.NFC.String(collapse(s)) }

// relate compares a row's Arabic, which is theirs, with that of a segment, now.
func (m *merger) relate(p place, r format.Row, theirs, now string) relation {
	basis := pipeline.Basis(p.Source)
	if r.NoSource {
		switch r.Key.Source {
		case basis:
			return current
		case "":
			return other
		}
		return older
	}
	untouched := r.Key.Source == "" || r.Key.Source == basis // as far as is known
	switch {
	case theirs == now:
		return current
	case untouched && revision.SameWording(theirs, now):
		return spelled
	case m.was(p, r, theirs):
		return older
	}
	return other
}

// was reports whether the Arabic of a row is, for certain, an earlier one of
// the segment.
func (m *merger) was(p place, r format.Row, theirs string) bool {
	if base, ok := m.base[p.ID]; ok && m.arabicOfRow(base) == theirs {
		return true
	}
	if p.Was != "" && theirs == even(m.show(p, pipeline.Text{Plain: p.Was})) {
		return true
	}
	basis := pipeline.Basis(m.sourceText(p, r))
	if r.Key.Source != "" {
		return basis == r.Key.Source && basis != pipeline.Basis(p.Source)
	}
	return basis == p.Target.Basis
}

// sourceText gives the Arabic of a row as a text.
func (m *merger) sourceText(p place, r format.Row) pipeline.Text {
	if m.file.Cells != nil {
		return m.file.Cells.Text(m.d, p.unit, p.Segment, r.Source.Plain)
	}
	return r.Source
}

// wrote reports whether a row is as it was written: an export of a segment that
// the record does not have any more.
func (m *merger) wrote(r format.Row) bool {
	if base, ok := m.base[r.ID]; ok {
		return base.Target.String() == r.Target.String()
	}
	target := r.Target
	if m.file.Cells != nil {
		target = pipeline.Text{Plain: m.cell(target)}
	}
	return r.Key.Known && r.Key.Target == made(target)
}

// oneOf picks, by index, the row that says something new of those of one segment.
// Notes and a state that others of them have are brought into it.
func (m *merger) oneOf(rows []format.Row, which []int) (int, bool) {
	one := which[0]
	p := m.byID[rows[one].ID]
	for _, i := range which[1:] {
		keep, r := &rows[one], rows[i]
		switch {
		case r.Target.String() == keep.Target.String():
			keep.Notes = slices.Concat(keep.Notes, r.Notes)
			if r.State != r.Key.State {
				keep.State = r.State
			}
		case p.Segment != nil && m.unedited(p, r):
		case p.Segment != nil && m.unedited(p, *keep):
			one = i
		default:
			m.result.add(Item{Kind: Repeated, Segment: keep.ID, Line: r.Line, Old: keep.Target.Plain, New: r.Target.Plain})
			return 0, false
		}
	}
	return one, true
}

func (m *merger) unedited(p place, r format.Row) bool {
	f := m.compare(pairing{row: r, place: p})
	return f.untouched || f.same
}
