// Package translate gives segments their targets: what can be reused first,
// then what a backend makes.
package translate

import (
	"context"
	"slices"
	"strings"

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
// ID, target, state, terms and notes byte for byte; so it does, but for the
// terms, when the source can only be read as before (see
// [revision.SameReading]). One whose source changed keeps its ID and notes; its
// target is kept, and so becomes stale, if a person wrote or approved it, and is
// left to be made again otherwise. What was split or merged, [Leverage] carries
// as a whole: the English is divided or joined with it where that is certain,
// and stale otherwise; sentences that were one segment before are one again if
// the English cannot be divided and their Arabic is the same.
type Leverage struct {
	// Previous is the record of the last run, or nil. It is not changed, but
	// shares memory with the document afterwards.
	Previous *pipeline.Document
	// Earlier is the record of an earlier revision, or nil: what people wrote or
	// approved there replaces what a machine made here of the same source. It is
	// not changed either.
	Earlier *pipeline.Document
	// Memory may be nil.
	Memory Memory
	// Divider divides English; nil means [Sentences].
	Divider Divider
	// Refresh makes machine-made targets again instead of reusing them.
	Refresh bool
}

// Name is "leverage".
func (Leverage) Name() string { return "leverage" }

// Run fills in what can be reused.
func (l Leverage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	if l.Previous != nil {
		l.together(d)
		l.reuse(d)
	}
	d.Number()
	if l.Earlier != nil {
		l.approved(d)
	}
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
		same = same && len(p.Old) == 1 && len(p.New) == 1 && p.Similarity == 1 && !p.Moved()
	}
	for _, p := range pairs {
		switch {
		case len(p.New) == 0:
		case len(p.Old) == 0:
			p.New[0].Change = pipeline.Added
		case len(p.Old) == 1 && len(p.New) == 1:
			l.carry(p, same)
		default:
			l.regroup(p)
		}
	}
	l.units(d, pairs)
}

// units gives a unit the ID of the old one that most of its text was in.
func (l Leverage) units(d *pipeline.Document, pairs []revision.Pair) {
	old, home := unitOf(l.Previous), unitOf(d)
	type link struct{ old, new *pipeline.Unit }
	size := map[link]int{}
	var links []link
	for _, p := range pairs {
		for j, shares := range p.Shares() {
			for i, n := range shares {
				k := link{old[p.Old[i]], home[p.New[j]]}
				if n == 0 || k.old.ID == "" || k.new.ID != "" {
					continue
				}
				if size[k] == 0 {
					links = append(links, k)
				}
				size[k] += len(p.New[j].Source.Plain) + 1
			}
		}
	}
	slices.SortStableFunc(links, func(a, b link) int { return size[b] - size[a] })
	taken := map[*pipeline.Unit]bool{}
	for _, k := range links {
		if k.new.ID == "" && !taken[k.old] {
			k.new.ID, taken[k.old] = k.old.ID, true
		}
	}
}

// carry takes one segment over. With same, nothing in the document changed, so
// that the marks of the last change still hold.
func (l Leverage) carry(p revision.Pair, same bool) {
	old, s := p.Old[0], p.New[0]
	s.ID, s.Notes, s.Moved = old.ID, old.Notes, p.Moved()
	before, now := p.OldSource(), p.NewSource()
	switch {
	case before == now:
		s.Target, s.Terms, s.Alternatives = old.Target, old.Terms, old.Alternatives
		s.Target.Text = recode(s.Target.Text, old.Source.Codes, s.Source.Codes)
		if same || old.Stale() {
			s.Change, s.Was, s.From = old.Change, old.Was, old.From
			s.Moved = s.Moved || same && old.Moved
		}
	case revision.SameReading(before, now):
		s.Change, s.Was = pipeline.Cosmetic, before
		s.Target, s.Alternatives = old.Target, old.Alternatives
		s.Target.Links = nil // between words of the old source
		s.Target.Text = recode(s.Target.Text, old.Source.Codes, s.Source.Codes)
		if old.Stale() {
			s.Was = old.Was
		} else if s.Target.Basis != "" {
			s.Target.Basis = pipeline.Basis(s.Source)
		}
	default:
		s.Change, s.Was = pipeline.Changed, before
		if revision.SameWording(before, now) {
			s.Change = pipeline.Cosmetic
		}
		switch {
		case !old.Target.Protected():
		case !sure(p):
			s.Alternatives = []pipeline.Match{offer(old, p.Similarity)}
		default:
			s.Target = old.Target
			s.Target.Links = nil
			if old.Stale() && s.Stale() {
				s.Was = old.Was
			}
		}
	}
	if l.Refresh && !s.Target.Protected() {
		s.Target = pipeline.Target{}
	}
}

// sure reports whether a pair is alike enough for a person's English to stand,
// stale, beside the new Arabic. Otherwise it is only offered there. What moved
// and changed must be longer and more alike than what kept its place.
func sure(p revision.Pair) bool {
	const inPlace, elsewhere, words = 0.5, 0.75, 5
	switch {
	case p.Doubtful:
		return false
	case p.Moved():
		return p.Similarity >= elsewhere && len(strings.Fields(p.OldSource())) >= words
	}
	return p.Similarity >= inPlace
}

// approved takes over what people made of the same source in the earlier
// revision, where only a machine has been at work in this one.
func (l Leverage) approved(d *pipeline.Document) {
	for _, p := range revision.Align(l.Earlier, d) {
		if len(p.Old) != 1 || len(p.New) != 1 || p.New[0].Target.Protected() {
			continue
		}
		old, s := p.Old[0], p.New[0]
		if !old.Target.Protected() || old.Stale() || !revision.SameReading(p.OldSource(), p.NewSource()) {
			continue
		}
		s.Target = old.Target
		if p.OldSource() != p.NewSource() {
			s.Target.Links = nil
		}
		s.Target.Text = recode(s.Target.Text, old.Source.Codes, s.Source.Codes)
		s.Target.Basis = pipeline.Basis(s.Source)
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
