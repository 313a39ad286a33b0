package view

import (
	"bufio"
	"io"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

// Lines writes a document as lines to be compared by a tool that knows lines
// only: for each segment its ID and state, then its Arabic and its English, each
// on one line. A source document has no IDs, states and English.
func Lines(w io.Writer, d *pipeline.Document) error {
	b := bufio.NewWriter(w)
	for _, s := range d.Segments() {
		if s.ID != "" {
			state := s.Target.State.String()
			if s.Stale() {
				state += ", stale"
			}
			b.WriteString(s.ID + " (" + state + ")\n")
		}
		b.WriteString(locale.OneLine(s.Source.String()) + "\n")
		if !s.Target.Empty() {
			b.WriteString(locale.OneLine(s.Target.Text.String()) + "\n")
		}
		if s.ID != "" {
			b.WriteByte('\n')
		}
	}
	return b.Flush()
}
