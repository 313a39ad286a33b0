// Package term is the stage that finds a termbase's terms in the source and
// tells whether the target honours them.
package term

import (
	"context"

	"bayan/glossary"
	"bayan/pipeline"
)

// Stage fills in the terms of every segment. It is safe for concurrent use.
type Stage struct {
	matcher *glossary.Matcher
	tables  map[*glossary.Concept]renderings
}

// renderings is what a concept asks of a target.
type renderings struct {
	rendering           string
	admitted, forbidden []string
	kept                bool
}

// New makes a stage of a termbase, which must not be changed afterwards.
func New(tb *glossary.Termbase) *Stage {
	s := &Stage{matcher: tb.Matcher(), tables: make(map[*glossary.Concept]renderings, tb.Len())}
	for _, c := range tb.Concepts {
		s.tables[c] = renderings{
			rendering: c.Rendering(),
			admitted:  c.In(glossary.English, glossary.Admitted),
			forbidden: c.In(glossary.English, glossary.Deprecated),
			kept:      c.Kept(),
		}
	}
	return s
}

// Name implements [pipeline.Stage].
func (*Stage) Name() string { return "term" }

// Run replaces the terms of every segment of d by those the termbase has now,
// and says of each whether the target, if there is one, honours it.
func (st *Stage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	total, done := d.Len(), 0
	for _, s := range d.Segments() {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.Terms = st.find(s.Source.Plain)
		Honour(s)
		if done++; report != nil && (done%256 == 0 || done == total) {
			report(pipeline.Progress{Stage: st.Name(), Done: done, Total: total})
		}
	}
	return nil
}

// Honour recomputes Honoured of every term of seg from its current target.
func Honour(seg *pipeline.Segment) { seg.Honour() }

func (st *Stage) find(source string) []pipeline.TermUse {
	var out []pipeline.TermUse
	for _, m := range st.matcher.Find(source) {
		r := st.tables[m.Concept]
		use := pipeline.TermUse{
			Concept: m.Concept.ID, Start: m.Start, End: m.End,
			Surface: m.Surface, Term: m.Term, Prefix: m.Prefix, Suffix: m.Suffix, Method: m.Method,
			Rendering: r.rendering, Admitted: r.admitted, Forbidden: r.forbidden, DoNotTranslate: r.kept,
		}
		if use.Rendering == "" {
			use.Rendering = source[m.StemStart:m.StemEnd]
		}
		out = append(out, use)
	}
	return out
}
