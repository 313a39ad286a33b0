package check

import (
	"strings"

	"bayan/glossary/name"
	"bayan/pipeline"
)

// absentNames reports names of people and places that the English does not have.
// It may have left them out on purpose, or say "he": a warning. Terms of the
// termbase are its matter.
func absentNames(s *pipeline.Segment, add func(pipeline.Finding)) {
	for _, n := range name.Missing(s.Source.Plain, s.Target.Text.Plain) {
		if within(s.Terms, n.Start, n.End) || isMonth[strings.ToLower(n.English)] {
			continue // another rule's matter
		}
		f := finding("name.missing", pipeline.SourceSide, n.Start, n.End, "Name", n.Arabic)
		f.Severity = pipeline.Warning
		f.Args["English"] = n.English
		f.Message = "the name " + n.Arabic + " (" + n.English + ") is not in the English"
		f.Suggestion = "see whether it was lost or made another name"
		add(f)
	}
}

// within reports whether the bytes [start, end) are part of a term.
func within(terms []pipeline.TermUse, start, end int) bool {
	for _, t := range terms {
		if t.Start <= start && end <= t.End {
			return true
		}
	}
	return false
}
