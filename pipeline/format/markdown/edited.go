package markdown

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
)

// EditedReader reads a bilingual table that [Writer] wrote and a person edited.
// Editors may have spaced the table out, rewritten marks of emphasis or escaped
// more than was needed; columns may stand in any order, and other text may stand
// around the table.
type EditedReader struct{}

// Columns of the table.
const (
	colSegment = iota
	colEnglish
	colArabic
	columns
)

var columnNames = map[string]int{
	"segment": colSegment, "المقطع": colSegment, "id": colSegment,
	"english": colEnglish, "الإنجليزية": colEnglish, "en": colEnglish,
	"العربية": colArabic, "arabic": colArabic, "ar": colArabic,
}

// ReadEdited implements [format.EditedReader].
func (EditedReader) ReadEdited(ctx context.Context, r io.ReaderAt, size int64) (*format.Edited, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	plain := string(bytes.TrimPrefix(data, []byte("\ufeff")))
	if !utf8.ValidString(plain) {
		decoded, err := charset.Decode(data, "")
		if err != nil {
			return nil, err
		}
		plain = decoded.Plain
	}
	t := &bilingual{out: &format.Edited{Cells: cells{}, Reduce: reduce}, keys: map[string]format.Key{}}
	n := 0
	for line := range strings.Lines(plain) {
		if n++; n%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err := t.line(strings.TrimSpace(line), n); err != nil {
			return nil, err
		}
	}
	if t.at == nil {
		return nil, &format.Error{Offset: -1, Problem: "no bilingual table in the file", Remedy: "give the Markdown that bayan translate wrote: its table has the columns Segment, English and العربية"}
	}
	for i := range t.out.Rows {
		t.out.Rows[i].Key = t.keys[t.out.Rows[i].ID]
	}
	return t.out, ctx.Err()
}

// bilingual is a file being read.
type bilingual struct {
	out        *format.Edited
	at         *[columns]int // which cell holds a column; nil before the table
	width      int
	inKeys     bool
	over       bool // the table has ended
	dividerDue bool
	keys       map[string]format.Key
}

func (t *bilingual) line(s string, n int) error {
	switch {
	case t.inKeys:
		if s == keysEnd {
			t.inKeys = false
		} else if id, key, ok := strings.Cut(s, " "); ok {
			t.keys[id] = format.ParseKey(strings.TrimSpace(key))
		}
	case strings.HasPrefix(s, "<!-- bayan merge"):
		t.inKeys, t.over = true, t.at != nil
	case t.at == nil:
		if title, ok := strings.CutPrefix(s, "# "); ok && t.out.Document == "" {
			t.out.Document = unescape(strings.TrimSpace(title))
		}
		t.head(s)
	case s == "" || !strings.Contains(s, "|"):
		t.over = true
	case t.dividerDue:
		t.dividerDue = false
		if strings.Trim(s, "|:- \t") != "" {
			return t.row(s, n)
		}
	case !t.over:
		return t.row(s, n)
	}
	return nil
}

// head takes a line as the table's first if its columns are the right ones.
func (t *bilingual) head(s string) {
	if !strings.Contains(s, "|") {
		return
	}
	at := [columns]int{-1, -1, -1}
	found := 0
	parts := split(s)
	for i, name := range parts {
		name = strings.ToLower(strings.Trim(name, "*_ \t"))
		if k, ok := columnNames[name]; ok && at[k] < 0 {
			at[k] = i
			found++
		}
	}
	if found == columns {
		t.at, t.width, t.dividerDue = &at, len(parts), true
	}
}

func (t *bilingual) row(s string, n int) error {
	parts := split(s)
	if len(parts) != t.width {
		return &format.Error{Line: n, Offset: -1, Problem: fmt.Sprintf("the row has %d cells, the head of the table %d", len(parts), t.width),
			Remedy: `write \| for a vertical bar within a cell`}
	}
	id, state, _ := strings.Cut(unescape(parts[t.at[colSegment]]), " ")
	r := format.Row{Line: n, ID: id, Source: pipeline.Text{Plain: parts[t.at[colArabic]]}, Target: pipeline.Text{Plain: parts[t.at[colEnglish]]}}
	switch state = strings.ToLower(strings.TrimSpace(state)); state {
	case "initial", "translated", "reviewed", "final", format.Stale:
		r.State = state
	}
	t.out.Rows = append(t.out.Rows, r)
	return nil
}

// split divides a row at its bars, which a backslash may escape.
func split(s string) []string {
	s = strings.TrimPrefix(s, "|")
	var out []string
	var cell strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s):
			cell.WriteByte(s[i])
			i++
			cell.WriteByte(s[i])
		case s[i] == '|':
			out = append(out, strings.TrimSpace(cell.String()))
			cell.Reset()
		default:
			cell.WriteByte(s[i])
		}
	}
	if rest := strings.TrimSpace(cell.String()); rest != "" {
		out = append(out, rest)
	}
	return out
}
