package pipeline

// Severity grades a finding.
type Severity string

// The severities. An Error makes a document unfit to publish.
const (
	Info    Severity = "info"
	Warning Severity = "warning"
	Error   Severity = "error"
)

// Rank orders severities: 1 for info, 2 for warning, 3 for error.
func (s Severity) Rank() int {
	switch s {
	case Error:
		return 3
	case Warning:
		return 2
	}
	return 1
}

// Side says which text a finding's span is in.
type Side string

// The sides of a segment.
const (
	SourceSide Side = "source"
	TargetSide Side = "target"
)

// Finding is something wrong, or worth knowing, about a document. Findings are
// data: they never stop a run.
type Finding struct {
	// Rule is a stable dotted identifier such as "number.missing". It is never
	// localised.
	Rule     string
	Severity Severity
	// Segment is the segment's ID, or empty for the whole document.
	Segment string
	Side    Side
	// Start and End bound the place in that side's plain text, in bytes; equal
	// when the finding is about the whole side.
	Start, End int
	// Message says it in English; Args are the values in it by name, from
	// which an interface may say it in another language.
	Message string
	Args    map[string]string
	// Suggestion is the remedy in English, or empty.
	Suggestion string
}
