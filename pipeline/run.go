package pipeline

import (
	"context"
	"fmt"
)

// Stage is one step of the flow. Run works on d in place and may be called for
// several documents at once, from different goroutines, each with its own d.
// It returns an error only when the run cannot go on; what is wrong with the
// text is a finding.
type Stage interface {
	Name() string
	Run(ctx context.Context, d *Document, report Reporter) error
}

// Reporter is told how far a stage is. Calls come from one goroutine at a time.
type Reporter func(Progress)

// Progress counts segments done by a stage.
type Progress struct {
	Stage       string
	Done, Total int
}

// Run takes d through stages in order. It stops at the first error, or when
// ctx is done, and says which stage of which document it was.
func Run(ctx context.Context, d *Document, stages []Stage, report Reporter) error {
	if report == nil {
		report = func(Progress) {}
	}
	for _, s := range stages {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.Run(ctx, d, report); err != nil {
			return fmt.Errorf("%s: %s: %w", d.ID, s.Name(), err)
		}
	}
	return nil
}
