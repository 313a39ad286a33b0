// Package check finds what makes a bilingual document unfit to publish:
// targets that are missing, stale or left in Arabic, drafts that their backend
// expects little of, markup and names that are gone, numbers, fractions, dates and
// negations that differ between the sides, terms not rendered as the termbase
// says, and invisible direction controls.
package check

import (
	"context"
	"slices"

	"golang.org/x/text/language"

	"bayan/glossary/name"
	"bayan/pipeline"
)

// Stage runs the rules over a document and puts its findings in order: those
// of the whole document first, then by segment.
type Stage struct {
	// Require is the least state a target must have; Translated asks nothing
	// beyond a target.
	Require pipeline.State
	// Names, if any, is how the names of the project are spelled: documents
	// that are checked one after another share it.
	Names *name.Ledger
}

// Name is "check".
func (Stage) Name() string { return "check" }

// A rule adds what it finds in a segment.
type rule func(s *pipeline.Segment, add func(pipeline.Finding))

// Run checks every segment of d.
func (st Stage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	rules := []rule{stale, confidence, codes, terms, bidi, st.state}
	if fromArabic(d) {
		rules = []rule{stale, untranslated, confidence, codes, numbers, fractions, dates, negation, absentNames, terms, bidi, st.state}
	}
	order := map[string]int{}
	n := 0
	for _, s := range d.Segments() {
		if n++; n%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		order[s.ID] = n
		add := func(f pipeline.Finding) {
			f.Segment = s.ID
			d.Add(f)
		}
		if s.Source.Empty() {
			continue
		}
		s.Honour()
		if s.Target.Empty() {
			add(missing)
			continue
		}
		for _, r := range rules {
			r(s, add)
		}
		if st.Names != nil {
			spellings(st.Names, d.ID, s, add)
		}
	}
	if n == 0 {
		d.Add(empty)
	}
	slices.SortStableFunc(d.Findings, func(a, b pipeline.Finding) int { return order[a.Segment] - order[b.Segment] })
	report(pipeline.Progress{Stage: st.Name(), Done: n, Total: n})
	return nil
}

// fromArabic reports whether d is from Arabic to English, which several rules are
// about; a document that does not say is.
func fromArabic(d *pipeline.Document) bool {
	is := func(got, want language.Tag) bool {
		a, _ := got.Base()
		b, _ := want.Base()
		return got == language.Und || a == b
	}
	return is(d.Source, language.Arabic) && is(d.Target, language.English)
}

var (
	missing = pipeline.Finding{
		Rule: "target.missing", Severity: pipeline.Error, Side: pipeline.TargetSide,
		Message: "no translation", Suggestion: "translate it, or run again",
	}
	empty = pipeline.Finding{
		Rule: "document.empty", Severity: pipeline.Warning, Side: pipeline.SourceSide,
		Message: "no text in the document", Suggestion: "check the file",
	}
)

func stale(s *pipeline.Segment, add func(pipeline.Finding)) {
	if s.Stale() {
		add(pipeline.Finding{
			Rule: "target.stale", Severity: pipeline.Error, Side: pipeline.TargetSide,
			Message: "the Arabic changed after this was translated", Suggestion: "read the change and approve or edit the English",
		})
	}
}

// state asks for the state that was required.
func (st Stage) state(s *pipeline.Segment, add func(pipeline.Finding)) {
	if s.Target.State < st.Require {
		add(pipeline.Finding{
			Rule: "state.below", Severity: pipeline.Error, Side: pipeline.TargetSide,
			Message: "the state is " + s.Target.State.String() + ", below " + st.Require.String(),
			Args:    map[string]string{"State": s.Target.State.String(), "Required": st.Require.String()},
		})
	}
}

// terms reports what the termbase asked for and the target does not have, and
// what it has against the termbase.
func terms(s *pipeline.Segment, add func(pipeline.Finding)) {
	for _, t := range s.Terms {
		if word, span, ok := s.Forbidden(t); ok {
			add(pipeline.Finding{
				Rule: "term.forbidden", Severity: pipeline.Error, Side: pipeline.TargetSide, Start: span.Start, End: span.End,
				Message:    "“" + word + "” is not to be used for " + t.Term,
				Args:       map[string]string{"Used": word, "Term": t.Term, "Rendering": t.Rendering},
				Suggestion: "use “" + t.Rendering + "”",
			})
		} else if !t.Honoured {
			add(pipeline.Finding{
				Rule: "term.missing", Severity: pipeline.Error, Side: pipeline.SourceSide, Start: t.Start, End: t.End,
				Message:    t.Term + " is not rendered as “" + t.Rendering + "”",
				Args:       map[string]string{"Term": t.Term, "Rendering": t.Rendering},
				Suggestion: "use “" + t.Rendering + "”",
			})
		}
	}
}

// spellings reports names that are spelled otherwise than before; those of the
// termbase are its matter.
func spellings(l *name.Ledger, document string, s *pipeline.Segment, add func(pipeline.Finding)) {
	for _, u := range l.Look(s.Source.Plain, s.Target.Text.Plain, document+" "+s.ID) {
		if within(s.Terms, u.Start, u.End) {
			continue
		}
		where := u.Where
		if where == "" {
			where = "the project's names"
		}
		add(pipeline.Finding{
			Rule: "name.spelling", Severity: pipeline.Warning, Side: pipeline.TargetSide, Start: u.From, End: u.To,
			Message:    u.Arabic + " is “" + u.Spelling + "” here and “" + u.First + "” in " + where,
			Args:       map[string]string{"Name": u.Arabic, "Spelling": u.Spelling, "First": u.First, "Where": where},
			Suggestion: "write it one way",
		})
	}
}
