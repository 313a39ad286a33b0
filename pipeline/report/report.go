// Package report puts findings into words for people and into JSON for
// machines.
package report

import (
	"encoding/json"
	"fmt"
	"io"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

// Line writes a finding as one line: place, severity, rule, words, remedy.
// Texts of either direction inside it are isolated (FSI … PDI), so that an
// Arabic word does not turn the line around.
func Line(w io.Writer, l *locale.Localizer, place string, f pipeline.Finding) error {
	where := place
	if f.Segment != "" {
		where += ": " + f.Segment
	}
	_, err := fmt.Fprintf(w, "%s: %s %s: %s\n", where, l.Say(severities[f.Severity], nil), f.Rule, locale.Isolate(Describe(l, f)))
	return err
}

// Finding is the JSON form of a finding. It is not localised.
type Finding struct {
	Document   string            `json:"document"`
	Segment    string            `json:"segment,omitempty"`
	Rule       string            `json:"rule"`
	Severity   pipeline.Severity `json:"severity"`
	Side       pipeline.Side     `json:"side,omitempty"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Message    string            `json:"message"`
	Suggestion string            `json:"suggestion,omitempty"`
}

// JSON writes a finding as one line of JSON.
func JSON(w io.Writer, document string, f pipeline.Finding) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(New(document, f))
}

// New gives the JSON form of a finding of a document.
func New(document string, f pipeline.Finding) Finding {
	return Finding{document, f.Segment, f.Rule, f.Severity, f.Side, f.Start, f.End, f.Message, f.Suggestion}
}

// Count counts findings by severity.
func Count(fs []pipeline.Finding) map[pipeline.Severity]int {
	n := map[pipeline.Severity]int{}
	for _, f := range fs {
		n[f.Severity]++
	}
	return n
}

// Fails reports whether any finding is at least as severe as gate.
func Fails(fs []pipeline.Finding, gate pipeline.Severity) bool {
	for _, f := range fs {
		if f.Severity.Rank() >= gate.Rank() {
			return true
		}
	}
	return false
}
