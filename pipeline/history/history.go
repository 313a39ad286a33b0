// Package history tells the life of a record's segments from the versions that
// git keeps of the record.
package history

import (
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/revision"
)

// What a change is of.
const (
	Added    = "added"
	Removed  = "removed"
	Segments = "segments" // it comes of others: divided, joined or renumbered
	Source   = "source"
	Target   = "target"
	State    = "state" // or staleness, or who made the target
)

// Step is what one commit did to one segment.
type Step struct {
	// Segment is the ID after the commit, or before it if it removed the segment.
	Segment string
	// From are the IDs of the segments before that it comes of: as a rule its
	// own, none if the commit added it.
	From []string
	// What lists what changed, in the order of the constants; never empty.
	What []string
	// Old and New are the segment before and after. Old is nil for an added one,
	// New for a removed one; of several forerunners Old is the first, with the
	// texts of all.
	Old, New *pipeline.Segment
}

// Edits gives the word diff of the source and of the target.
func (s Step) Edits() (source, target []revision.Edit) {
	text := func(s *pipeline.Segment, of func(*pipeline.Segment) pipeline.Text) string {
		if s == nil {
			return ""
		}
		return of(s).String()
	}
	arabic := func(s *pipeline.Segment) pipeline.Text { return s.Source }
	english := func(s *pipeline.Segment) pipeline.Text { return s.Target.Text }
	return revision.Words(text(s.Old, arabic), text(s.New, arabic)), revision.Words(text(s.Old, english), text(s.New, english))
}

// Compare gives the steps from one version of a record to the next, in the order
// of the new one, removed segments last. Either may be nil: there was no record.
// Segments are the same by ID; one of a new ID comes of those that its earlier
// source names.
func Compare(old, new *pipeline.Document) []Step {
	before := index(old)
	var steps []Step
	used := map[string]bool{}
	if new != nil {
		for _, s := range new.Segments() {
			from := forerunners(s, old, before)
			st := Step{Segment: s.ID, From: from, New: s, Old: joined(from, before)}
			for _, id := range from {
				used[id] = true
			}
			st.What = what(st.Old, s)
			if len(from) > 1 || len(from) == 1 && from[0] != s.ID {
				st.What = append([]string{Segments}, st.What...)
			}
			if len(st.What) > 0 {
				steps = append(steps, st)
			}
		}
	}
	if old != nil {
		for _, s := range old.Segments() {
			if !used[s.ID] {
				steps = append(steps, Step{Segment: s.ID, From: []string{s.ID}, What: []string{Removed}, Old: s})
			}
		}
	}
	return steps
}

func index(d *pipeline.Document) map[string]*pipeline.Segment {
	m := map[string]*pipeline.Segment{}
	if d != nil {
		for _, s := range d.Segments() {
			m[s.ID] = s
		}
	}
	return m
}

// forerunners lists the segments of old that s comes of.
func forerunners(s *pipeline.Segment, old *pipeline.Document, before map[string]*pipeline.Segment) []string {
	if _, ok := before[s.ID]; ok {
		return []string{s.ID}
	}
	if old == nil || strings.TrimSpace(s.Was) == "" {
		return nil
	}
	var parts []string
	at := 0 // the parts stand in s.Was one after the other
	for _, o := range old.Segments() {
		source := o.Source.String()
		if source == s.Was {
			return []string{o.ID}
		}
		if i := strings.Index(s.Was[at:], source); i >= 0 && source != "" && strings.TrimSpace(s.Was[at:at+i]) == "" {
			parts = append(parts, o.ID)
			at += i + len(source)
		}
	}
	if strings.TrimSpace(s.Was[at:]) != "" {
		return nil
	}
	return parts
}

// joined makes one segment of several.
func joined(ids []string, before map[string]*pipeline.Segment) *pipeline.Segment {
	if len(ids) == 0 {
		return nil
	}
	first := before[ids[0]]
	if len(ids) == 1 {
		return first
	}
	all := *first
	var source, target []string
	for _, id := range ids {
		source = append(source, before[id].Source.String())
		target = append(target, before[id].Target.Text.String())
	}
	all.Source = pipeline.Text{Plain: strings.Join(source, " ")}
	all.Target.Text = pipeline.Text{Plain: strings.TrimSpace(strings.Join(target, " "))}
	if !first.Stale() {
		all.Target.Basis = pipeline.Basis(all.Source)
	}
	return &all
}

// what says how two versions of a segment differ.
func what(old, new *pipeline.Segment) []string {
	if old == nil {
		return []string{Added}
	}
	var out []string
	if old.Source.String() != new.Source.String() {
		out = append(out, Source)
	}
	if old.Target.Text.String() != new.Target.Text.String() {
		out = append(out, Target)
	}
	a, b := old.Target.Origin, new.Target.Origin
	a.Score, b.Score = 0, 0
	if format.StateWord(old) != format.StateWord(new) || a != b && (len(out) > 0 || a.Kind != b.Kind) {
		out = append(out, State)
	}
	return out
}

// Line is the segments to follow backwards in time: a segment and what it comes of.
type Line map[string]bool

// Of picks the steps that are of the line, and goes on with what they come of.
func (l Line) Of(steps []Step) []Step {
	var out []Step
	for _, s := range steps {
		if l[s.Segment] {
			out = append(out, s)
		}
	}
	for _, s := range out {
		for _, id := range s.From {
			l[id] = true
		}
	}
	return out
}

// Count counts the steps in which each thing changed.
func Count(steps []Step) map[string]int {
	n := map[string]int{}
	for _, s := range steps {
		for _, w := range s.What {
			n[w]++
		}
	}
	return n
}

// Things lists what can change, in the order of summaries.
var Things = []string{Added, Removed, Segments, Source, Target, State}
