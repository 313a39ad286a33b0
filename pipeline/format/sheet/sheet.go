// Package sheet writes a bilingual document as a table for a spreadsheet, and
// reads the table back when a person has edited it there.
//
// A row is a segment. The columns are id, state, ar, en, note and key; the key
// says what was exported, and is to be left alone. A person edits en, adds lines
// to note, and may set state to "reviewed" or "final" to accept an English that
// is right as it is. A document with machine drafts has a column more, which
// says so beside each of them.
//
// # Cells
//
// The file is UTF-8 with a byte order mark, without which Excel would read the
// Arabic wrongly. Inline codes stand as {1}, {/1} and {1/}; in a segment that
// has some, a brace of the text itself is doubled at its opening: {{. What a
// spreadsheet would compute or convert has an apostrophe before it, which
// reading takes away: formulas (=, +, -, @, also fullwidth, and a tab or line
// break at the beginning; see OWASP, CSV Injection), and what looks like a
// number, a date or a truth value. Characters that no spreadsheet holds become
// U+FFFD.
package sheet

import (
	"context"
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// Names of the format with commas and with tabs.
const (
	Name = "csv"
	Tabs = "tsv"
)

// The columns, in the order they are written.
const (
	colID = iota
	colState
	colSource
	colTarget
	colNote
	colKey
	written // how many columns are written
	colBy   = written
	columns = written + 1
)

var header = [written]string{"id", "state", "ar", "en", "note", "key"}

// Writer writes a table. It is safe for concurrent use.
type Writer struct {
	// Comma separates cells; 0 means a comma.
	Comma rune
}

// Write writes a row for every segment of d.
func (wr Writer) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if wr.Comma != 0 {
		out.Comma = wr.Comma
	}
	drafts := d.Drafts() > 0
	head := header[:]
	if drafts {
		head = append(slices.Clone(head), "notice")
	}
	if err := out.Write(head); err != nil {
		return err
	}
	var c Cells
	for u, s := range d.Segments() {
		if err := ctx.Err(); err != nil {
			return err
		}
		target := clean(c.Show(d, u, s, s.Target.Text))
		row := [written]string{
			colID: s.ID, colState: format.StateWord(s), colSource: c.Show(d, u, s, s.Source), colTarget: target,
			colNote: notes(s.Notes), colKey: format.CellKeyOf(s, target).String(),
		}
		for i := range row {
			row[i] = guard(clean(row[i]))
		}
		cells := row[:]
		switch {
		case s.Target.Draft():
			cells = append(cells, pipeline.DraftNotice)
		case drafts:
			cells = append(cells, "")
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// notes writes notes a line each, with the category before the text.
func notes(ns []pipeline.Note) string {
	var lines []string
	for _, n := range ns {
		line := strings.Join(strings.Fields(n.Text), " ")
		if line == "" {
			continue
		}
		if n.Category != "" {
			line = strings.Join(strings.Fields(n.Category), " ") + ": " + line
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
