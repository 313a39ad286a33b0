package segment

import (
	"context"

	"bayan/pipeline"
)

// Stage splits units that hold one segment into sentences. Units that came
// segmented, with IDs, are left as they are.
type Stage struct {
	// Split finds the sentences; nil means [Split].
	Split func(text string) ([]Sentence, error)
}

// Name is "segment".
func (Stage) Name() string { return "segment" }

// maxSegments bounds the sentences of a unit. A longer one, which no author
// wrote, becomes several of its kind, so that no tool has to hold all of it.
const maxSegments = 5000

// Run splits every unit of d.
func (st Stage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	units := make([]*pipeline.Unit, 0, len(d.Units))
	for i, u := range d.Units {
		if i%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if len(u.Segments) == 1 && u.Segments[0].ID == "" {
			if err := st.split(u); err != nil {
				return err
			}
		}
		units = append(units, u)
		for u.ID == "" && len(u.Segments) > maxSegments {
			rest := &pipeline.Unit{Kind: u.Kind, Level: u.Level, Segments: u.Segments[maxSegments:]}
			u.Segments = u.Segments[:maxSegments:maxSegments]
			units, u = append(units, rest), rest
		}
	}
	d.Units = units
	report(pipeline.Progress{Stage: "segment", Done: d.Len(), Total: d.Len()})
	return nil
}

// split cuts the one segment of u at its sentences. White space before the
// first goes to the unit's prefix.
func (st Stage) split(u *pipeline.Unit) error {
	whole := u.Segments[0]
	var sentences []Sentence
	if st.Split == nil {
		sentences = Split(whole.Source.Plain)
	} else {
		var err error
		if sentences, err = st.Split(whole.Source.Plain); err != nil {
			return err
		}
	}
	if n := len(sentences); n == 0 || n == 1 && sentences[0].Start == 0 && sentences[0].End == len(whole.Source.Plain) {
		return nil
	}
	spans := make([]pipeline.Span, len(sentences))
	for i, s := range sentences {
		spans[i] = pipeline.Span{Start: s.Start, End: s.End}
	}
	pieces, gaps := whole.Source.Cut(spans)
	u.Prefix += gaps[0]
	u.Segments = make([]*pipeline.Segment, len(pieces))
	for i, p := range pieces {
		u.Segments[i] = &pipeline.Segment{Source: p, After: gaps[i+1]}
	}
	u.Segments[len(pieces)-1].After += whole.After
	return nil
}
