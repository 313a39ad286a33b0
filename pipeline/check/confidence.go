package check

import (
	"fmt"

	"bayan/pipeline"
)

// Below Poor a machine's draft is likely to be hard to follow or wrong, below
// Doubtful in need of more than a polish. Confidence is the sentence chrF2, as
// a share of 1, that the backend expects its draft to have.
const (
	Poor     = 0.40
	Doubtful = 0.45
)

// confidence reports drafts that their own backend expects little of, until a
// person has read them.
func confidence(s *pipeline.Segment, add func(pipeline.Finding)) {
	c := s.Target.Confidence
	if !s.Target.Draft() || c == 0 || c >= Doubtful {
		return
	}
	percent := fmt.Sprintf("%.0f", 100*c)
	f := pipeline.Finding{
		Rule: "target.confidence", Severity: pipeline.Info, Side: pipeline.TargetSide, Args: map[string]string{"Percent": percent},
		Message:    "doubtful draft: the backend expects a quality of " + percent + " of 100",
		Suggestion: "hold it against the Arabic word by word",
	}
	if c < Poor {
		f.Severity = pipeline.Warning
		f.Message = "poor draft: the backend expects a quality of " + percent + " of 100"
		f.Suggestion = "translate it anew"
	}
	add(f)
}
