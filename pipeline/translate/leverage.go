// Package translate gives segments their targets: what can be reused first,
// then what a backend makes.
package translate

import (
	"context"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// Memory offers targets of earlier documents.
type Memory interface {
	// Lookup gives the best match for a source text that is good enough to
	// use, given the sources before and after it.
	Lookup(source, before, after string) (pipeline.Match, bool)
}

// Leverage reuses the previous revision of a document, then a memory, and gives
// every unit and segment its ID.
//
// From the previous revision, a segment whose source did not change keeps its
// ID, target, state, terms and notes byte for byte. One whose source changed
// keeps its ID and notes; its target is kept, and so becomes stale, if a person
// wrote or approved it, and is left to be made again otherwise.
type Leverage struct {
	// Previous is the record of the last run, or nil. It is not changed, but
	// shares memory with the document afterwards.
	Previous *pipeline.Document
	// Memory may be nil.
	Memory Memory
	// Refresh makes machine-made targets again instead of reusing them.
	Refresh bool
}

// Name is "leverage".
func (Leverage) Name() string { return "leverage" }

// Run fills in what can be reused.
func (l Leverage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	if l.Previous != nil {
		l.reuse(d)
	}
	d.Number()
	if l.Memory != nil {
		l.recall(d)
	}
	report(pipeline.Progress{Stage: l.Name(), Done: d.Len(), Total: d.Len()})
	return ctx.Err()
}

// reuse carries targets and IDs over from the previous revision.
func (l Leverage) reuse(d *pipeline.Document) {
	d.LastSegment, d.LastUnit = l.Previous.LastSegment, l.Previous.LastUnit
	pairs := revision.Align(l.Previous, d)
	same := true
	for _, p := range pairs {
		same = same && p.Old != nil && p.New != nil && p.Similarity == 1 && !p.Moved
	}
	units := unitOf(l.Previous)
	home := unitOf(d)
	taken := map[*pipeline.Unit]bool{}
	for _, p := range pairs {
		if p.New == nil {
			continue
		}
		if p.Old == nil {
			p.New.Change = pipeline.Added
			continue
		}
		l.carry(p, same)
		if u, old := home[p.New], units[p.Old]; u.ID == "" && !taken[old] {
			u.ID, taken[old] = old.ID, true
		}
	}
}

// carry takes one segment over. With same, nothing in the document changed, so
// that the marks of the last change still hold.
func (l Leverage) carry(p revision.Pair, same bool) {
	old, s := p.Old, p.New
	s.ID, s.Notes = old.ID, old.Notes
	if p.Similarity == 1 {
		s.Target, s.Terms, s.Alternatives = old.Target, old.Terms, old.Alternatives
		if same || old.Stale() {
			s.Change, s.Was = old.Change, old.Was
		}
		if p.Moved {
			s.Change = pipeline.Moved
		}
		if l.Refresh && !s.Target.Protected() {
			s.Target = pipeline.Target{}
		}
		return
	}
	s.Change, s.Was = pipeline.Changed, old.Source.String()
	if old.Target.Protected() {
		s.Target = old.Target
		s.Target.Links = nil // between words of the old source
		if old.Stale() {
			s.Was = old.Was
		}
	}
}

func unitOf(d *pipeline.Document) map[*pipeline.Segment]*pipeline.Unit {
	m := make(map[*pipeline.Segment]*pipeline.Unit, d.Len())
	for u, s := range d.Segments() {
		m[s] = u
	}
	return m
}

// recall fills empty targets from the memory.
func (l Leverage) recall(d *pipeline.Document) {
	var all []*pipeline.Segment
	for _, s := range d.Segments() {
		all = append(all, s)
	}
	plain := func(i int) string {
		if i < 0 || i >= len(all) {
			return ""
		}
		return all[i].Source.Plain
	}
	for i, s := range all {
		if !s.Target.Empty() || len(s.Source.Codes) > 0 {
			continue
		}
		m, ok := l.Memory.Lookup(s.Source.Plain, plain(i-1), plain(i+1))
		if !ok {
			continue
		}
		s.Target = pipeline.Target{
			Text: pipeline.Text{Plain: m.Target}, State: pipeline.Translated,
			Origin: m.Origin, Basis: pipeline.Basis(s.Source),
		}
	}
}
