package merge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"bayan/pipeline"
	"bayan/pipeline/format"
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
		if own := s.Target.Text; collapse(own.Plain) == collapse(texts[i].Plain) && len(own.Codes) == len(texts[i].Codes) {
			r.Target = own // but for the space around it, which went with the joining
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
	lowest, known := pipeline.Final, false
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
			lowest, known = min(lowest, st), true
		}
		whole.Notes = append(whole.Notes, r.Notes...)
	}
	if known {
		whole.State = lowest.String()
	}
	return all, whole
}

// extend appends a text to another, with a gap if there is one.
func extend(t *pipeline.Text, gap string, more pipeline.Text) {
	if t.Empty() {
		gap = ""
	}
	t.Append(gap, more)
}

// divided cuts a text at the places where the targets of segments meet. Such a
// place is certain where the last word before it and the first one after it, with
// the marks between, occur once, in the targets as in the text. It gives nil when
// there is doubt.
func divided(segments []*pipeline.Segment, t pipeline.Text) []pipeline.Text {
	var old strings.Builder
	for _, s := range segments {
		if strings.TrimSpace(s.Target.Text.Plain) == "" {
			return nil
		}
		old.WriteString(s.Target.Text.Plain + " ")
	}
	spans := make([]pipeline.Span, len(segments))
	for i, s := range segments[1:] {
		before, after := strings.TrimSpace(segments[i].Target.Text.Plain), strings.TrimSpace(s.Target.Text.Plain)
		meeting := regexp.MustCompile(`(` + regexp.QuoteMeta(lastWord(before)) + `)[\s\pZ]*(` + regexp.QuoteMeta(firstWord(after)) + `)`)
		at := meeting.FindAllStringSubmatchIndex(t.Plain, 2)
		if len(at) != 1 || len(meeting.FindAllStringIndex(old.String(), 2)) != 1 || at[0][3] < spans[i].Start {
			return nil
		}
		spans[i].End, spans[i+1].Start = at[0][3], at[0][4]
	}
	spans[len(spans)-1].End = len(t.Plain)
	pieces, _ := t.Cut(spans)
	return pieces
}

// lastWord gives the last word of a text with what follows it.
func lastWord(s string) string {
	word := strings.TrimRightFunc(s, notWordy)
	return s[len(strings.TrimRightFunc(word, wordy)):]
}

// firstWord gives the first word of a text with what comes before it.
func firstWord(s string) string {
	start := strings.IndexFunc(s, wordy)
	if start < 0 {
		return s
	}
	if n := strings.IndexFunc(s[start:], notWordy); n >= 0 {
		return s[:start+n]
	}
	return s
}

func wordy(r rune) bool    { return unicode.IsLetter(r) || unicode.IsDigit(r) }
func notWordy(r rune) bool { return !wordy(r) }
