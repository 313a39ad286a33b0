package check

import (
	"fmt"
	"strings"

	"bayan/pipeline"
)

// codes reports markup of the source that the target has not, be it as markup or
// as text. Of stale targets it says nothing: their source was another.
func codes(s *pipeline.Segment, add func(pipeline.Finding)) {
	if len(s.Source.Codes) == 0 || s.Stale() {
		return
	}
	target, seen := s.Target.Text.String(), map[string]int{}
	var lost strings.Builder
	last := pipeline.Alone
	for _, c := range s.Source.Codes {
		if seen[c.Data]++; seen[c.Data] <= strings.Count(target, c.Data) {
			continue
		}
		if lost.Len() > 0 && !(last == pipeline.Open && c.Kind == pipeline.Close) {
			lost.WriteByte(' ')
		}
		lost.WriteString(c.Data)
		last = c.Kind
	}
	if lost.Len() == 0 {
		return
	}
	add(pipeline.Finding{
		Rule: "code.missing", Severity: pipeline.Warning, Side: pipeline.TargetSide,
		Message:    fmt.Sprintf("markup %s has no place in the target", lost.String()),
		Args:       map[string]string{"Codes": lost.String()},
		Suggestion: "put it in by hand",
	})
}
