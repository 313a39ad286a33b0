package merge

import (
	"slices"
	"strings"
	"unicode"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/revision"
)

// regroup undoes what a tool did to the segmentation of units whose Arabic is
// the same as ours: the English of a segment that was divided is joined, and
// that of segments that were joined is divided where its words leave no doubt.
// What cannot be divided is reported.
func (m *merger) regroup(rows []format.Row) []format.Row {
	units := map[string]*pipeline.Unit{}
	for _, u := range m.d.Units {
		units[u.ID] = u
	}
	var out []format.Row
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && rows[n].Unit == rows[0].Unit {
			n++
		}
		group := rows[:n]
		rows = rows[n:]
		if u := units[group[0].Unit]; u != nil && group[0].Unit != "" && !m.grouped(u, group) {
			group = m.regroupUnit(u, group)
		}
		out = append(out, group...)
	}
	return out
}

// grouped reports whether rows are the segments of u, one for one.
func (m *merger) grouped(u *pipeline.Unit, rows []format.Row) bool {
	return slices.EqualFunc(u.Segments, rows, func(s *pipeline.Segment, r format.Row) bool {
		return s.ID == r.ID && letters(s.Source.Plain) == letters(r.Source.Plain)
	})
}

// letters is a text without its white space.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func (m *merger) regroupUnit(u *pipeline.Unit, rows []format.Row) []format.Row {
	var ours, theirs []int // where each ends, in letters of the unit
	var a, b strings.Builder
	for _, s := range u.Segments {
		a.WriteString(letters(s.Source.Plain + s.After))
		ours = append(ours, a.Len())
	}
	for _, r := range rows {
		b.WriteString(letters(r.Source.Plain + r.After))
		theirs = append(theirs, b.Len())
	}
	if a.String() != b.String() {
		return rows
	}
	var out []format.Row
	for i, j := 0, 0; i < len(ours) && j < len(theirs); {
		i0, j0 := i, j
		for i, j = i+1, j+1; ours[i-1] != theirs[j-1]; {
			if ours[i-1] < theirs[j-1] {
				i++
			} else {
				j++
			}
		}
		switch block := rows[j0:j]; {
		case i == i0+1 && j == j0+1:
			block[0].ID = u.Segments[i0].ID
			out = append(out, block[0])
		default:
			out = append(out, m.share(u, u.Segments[i0:i], block)...)
		}
	}
	return out
}

// share makes a row for each segment of rows that hold the same Arabic, or none
// with a report.
func (m *merger) share(u *pipeline.Unit, segments []*pipeline.Segment, rows []format.Row) []format.Row {
	all, whole := joined(rows)
	whole.Unit, whole.Line = u.ID, rows[0].Line
	for _, s := range segments {
		m.theirs[s.ID] = true
	}
	texts := make([]pipeline.Text, len(segments))
	if len(segments) == 1 {
		texts[0] = all.target
	} else if !all.target.Empty() && all.complete {
		texts = divided(segments, all.target)
	}
	if !all.complete && !all.target.Empty() || texts == nil {
		m.result.add(Item{Kind: Undivided, Segment: segments[0].ID, Line: whole.Line, New: all.target.String()})
		return nil
	}
	out := make([]format.Row, len(segments))
	for i, s := range segments {
		r := whole
		r.ID, r.Source, r.Target, r.After = s.ID, s.Source, texts[i], s.After
		if len(segments) == 1 {
			r.Source = all.source
		}
		if i > 0 {
			r.Notes = nil
		}
		r.Key = m.file.Keys[s.ID]
		out[i] = r
	}
	return out
}

// sides are the texts of several rows, joined.
type sides struct {
	source, target pipeline.Text
	complete       bool // every row has a target
}

func joined(rows []format.Row) (all sides, whole format.Row) {
	all.complete = true
	lowest := pipeline.Final
	for i, r := range rows {
		gap := ""
		if i > 0 {
			gap = rows[i-1].After
		}
		extend(&all.source, gap, r.Source)
		if r.Target.Empty() {
			all.complete = false
		} else {
			extend(&all.target, gap, r.Target)
		}
		if st, err := pipeline.ParseState(r.State); err == nil {
			lowest = min(lowest, st)
		}
		whole.Notes = append(whole.Notes, r.Notes...)
	}
	whole.State = lowest.String()
	return all, whole
}

// extend appends a text to another, with a gap unless that is empty.
func extend(t *pipeline.Text, gap string, more pipeline.Text) {
	if !t.Empty() {
		t.Plain += gap
	}
	for _, c := range more.Codes {
		c.Offset += len(t.Plain)
		t.Codes = append(t.Codes, c)
	}
	t.Plain += more.Plain
}

// divided cuts a text at the places where the targets of segments meet: where
// the last word before and the first word after are both as they were. It gives
// nil when there is doubt.
func divided(segments []*pipeline.Segment, t pipeline.Text) []pipeline.Text {
	var old pipeline.Text
	var ends, starts []int
	for i, s := range segments {
		if s.Target.Text.Plain == "" {
			return nil
		}
		if i > 0 {
			gap := segments[i-1].After
			if strings.TrimSpace(gap) == "" {
				gap = " "
			}
			ends = append(ends, len(old.Plain))
			starts = append(starts, len(old.Plain)+len(gap))
			old.Plain += gap
		}
		old.Plain += s.Target.Text.Plain
	}
	kept := placesOf(revision.Words(evenSpace(old.Plain), evenSpace(t.Plain)))
	spans := make([]pipeline.Span, len(segments))
	for i := range ends {
		before := strings.LastIndexFunc(strings.TrimRightFunc(old.Plain[:ends[i]], notLetter), notLetter) + 1
		after := starts[i] + strings.IndexFunc(old.Plain[starts[i]:], unicode.IsLetter)
		if n := strings.IndexFunc(old.Plain[after:], notLetter); n >= 0 {
			after += n
		} else {
			after = len(old.Plain)
		}
		k := slices.IndexFunc(kept, func(r run) bool { return r.old <= before && after <= r.old+r.size })
		if k < 0 {
			return nil
		}
		shift := kept[k].new - kept[k].old
		spans[i].End, spans[i+1].Start = ends[i]+shift, starts[i]+shift
	}
	spans[len(spans)-1].End = len(t.Plain)
	pieces, _ := t.Cut(spans)
	return pieces
}

// evenSpace writes tabs and line breaks as spaces, byte for byte.
func evenSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r == '\r' {
			return ' '
		}
		return r
	}, s)
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
