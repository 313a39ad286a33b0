package sheet

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
)

// Reader reads a table that came back from a spreadsheet: separated by commas,
// semicolons or tabs, with or without byte order mark, in UTF-8, UTF-16,
// Windows-1256 or another encoding that charset recognises. The first line
// names the columns, in any order and in English or Arabic; there must be the
// English, and the Arabic or the key. Columns it does not know are passed over.
type Reader struct {
	// Encoding names the encoding; when empty it is recognised.
	Encoding string
}

// names are what a column may be called, in lower case.
var names = map[string]int{
	"id": colID, "segment": colID, "المعرف": colID, "المعرّف": colID, "المقطع": colID, "الرقم": colID,
	"state": colState, "status": colState, "الحالة": colState,
	"ar": colSource, "arabic": colSource, "source": colSource, "العربية": colSource, "العربي": colSource, "النص العربي": colSource, "المصدر": colSource,
	"en": colTarget, "english": colTarget, "target": colTarget, "translation": colTarget, "الإنجليزية": colTarget, "الانجليزية": colTarget, "الإنكليزية": colTarget, "الترجمة": colTarget,
	"note": colNote, "notes": colNote, "comment": colNote, "comments": colNote, "ملاحظة": colNote, "ملاحظات": colNote,
	"key": colKey, "المفتاح": colKey,
	"by": colBy, "reviewer": colBy, "editor": colBy, "translator": colBy, "المراجع": colBy, "المحرر": colBy, "المترجم": colBy,
}

// states are the words for states besides the format's own.
var states = map[string]string{
	"approved": "reviewed", "accepted": "reviewed", "ok": "reviewed", "done": "final", "draft": "translated", "rejected": "initial",
	"أولية": "initial", "مرفوضة": "initial", "مترجمة": "translated", "مراجعة": "reviewed", "مقبولة": "reviewed", "نهائية": "final", "قديمة": "stale",
}

// ReadEdited implements [format.EditedReader].
func (rd Reader) ReadEdited(ctx context.Context, r io.ReaderAt, size int64) (*format.Edited, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	text, err := charset.Decode(data, rd.Encoding)
	if err != nil {
		return nil, err
	}
	t := &table{in: csv.NewReader(strings.NewReader(text.Plain)), out: &format.Edited{Cells: Cells{}, Reduce: reducer(text.Encoding)}}
	t.in.Comma = separator(text.Plain)
	t.in.FieldsPerRecord = -1
	if err := t.read(ctx); err != nil {
		return nil, err
	}
	return t.out, nil
}

// separator finds what separates the cells of the first line: what occurs most
// often outside quotation marks.
func separator(text string) rune {
	count, quoted := map[rune]int{}, false
	for _, r := range text {
		if r == '"' {
			quoted = !quoted
		}
		if !quoted && (r == '\n' || r == '\r') {
			break
		}
		if !quoted {
			count[r]++
		}
	}
	best := ','
	for _, r := range []rune{';', '\t'} {
		if count[r] > count[best] {
			best = r
		}
	}
	return best
}

// table is a file being read.
type table struct {
	in  *csv.Reader
	at  [columns]int // which cell of a record holds a column, or -1
	out *format.Edited
}

func (t *table) read(ctx context.Context) error {
	head, err := t.in.Read()
	if errors.Is(err, io.EOF) {
		return &format.Error{Line: 1, Offset: -1, Problem: "the file is empty", Remedy: "export it again with bayan translate --to csv"}
	}
	if err != nil {
		return syntax(err)
	}
	if err := t.header(head); err != nil {
		return err
	}
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		rec, err := t.in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return syntax(err)
		}
		line, _ := t.in.FieldPos(0)
		if strings.TrimSpace(strings.Join(rec, "")) == "" {
			continue
		}
		if err := t.row(rec, len(head), line); err != nil {
			return err
		}
	}
}

func (t *table) header(head []string) error {
	for i := range t.at {
		t.at[i] = -1
	}
	for i, name := range head {
		k, ok := names[strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))]
		if !ok {
			continue
		}
		if t.at[k] >= 0 {
			return &format.Error{Line: 1, Offset: -1, Problem: fmt.Sprintf("two columns are the same: %q and %q", head[t.at[k]], name), Remedy: "remove or rename one"}
		}
		t.at[k] = i
	}
	switch {
	case t.at[colTarget] < 0:
		return &format.Error{Line: 1, Offset: -1, Problem: "no column is called en", Remedy: "the first line names the columns: " + strings.Join(header[:], ",")}
	case t.at[colSource] < 0 && (t.at[colKey] < 0 || t.at[colID] < 0):
		return &format.Error{Line: 1, Offset: -1, Problem: "no column is called ar", Remedy: "the Arabic tells which sentence the English belongs to; keep it, or keep id and key"}
	}
	return nil
}

func (t *table) row(rec []string, width, line int) error {
	if len(rec) > width && strings.TrimSpace(strings.Join(rec[width:], "")) != "" {
		return &format.Error{Line: line, Offset: -1, Problem: fmt.Sprintf("the row has %d cells, the header %d", len(rec), width),
			Remedy: "put quotation marks around a cell that holds the separator"}
	}
	cell := func(k int) string {
		if i := t.at[k]; i >= 0 && i < len(rec) {
			return unguard(clean(rec[i]))
		}
		return ""
	}
	r := format.Row{
		Line: line, ID: strings.TrimSpace(cell(colID)), By: strings.TrimSpace(cell(colBy)),
		State: strings.ToLower(strings.TrimSpace(cell(colState))), Key: format.ParseKey(strings.TrimSpace(cell(colKey))),
		Source: pipeline.Text{Plain: cell(colSource)}, NoSource: t.at[colSource] < 0,
		Target: pipeline.Text{Plain: cell(colTarget)},
	}
	if w, ok := states[r.State]; ok {
		r.State = w
	}
	if strings.TrimSpace(r.Target.Plain) == "" {
		r.Target.Plain = ""
	}
	for n := range strings.SplitSeq(cell(colNote), "\n") {
		if n = strings.TrimSpace(n); n != "" {
			r.Notes = append(r.Notes, pipeline.Note{Text: n})
		}
	}
	t.out.Rows = append(t.out.Rows, r)
	return nil
}

// syntax words what the CSV reader refuses.
func syntax(err error) error {
	var p *csv.ParseError
	if !errors.As(err, &p) {
		return err
	}
	e := &format.Error{Line: p.StartLine, Offset: -1, Problem: p.Err.Error(), Remedy: "save it as CSV from the spreadsheet again"}
	switch {
	case errors.Is(err, csv.ErrBareQuote):
		e.Problem, e.Remedy = "a quotation mark inside an unquoted cell", `put the whole cell in quotation marks and double those inside: "a ""b"" c"`
	case errors.Is(err, csv.ErrQuote):
		e.Problem, e.Remedy = "a quotation mark out of place, or one that is never closed", "double those inside a quoted cell, and close it"
	}
	return e
}

// reducer gives what a file in an encoding makes of a text.
func reducer(name string) func(string) string {
	e, err := htmlindex.Get(name)
	if err != nil || strings.HasPrefix(name, "utf-") {
		return clean
	}
	return func(s string) string {
		var b bytes.Buffer
		for _, r := range clean(s) {
			if one, err := e.NewEncoder().String(string(r)); err == nil && r != '\ufffd' {
				if back, err := e.NewDecoder().String(one); err == nil {
					b.WriteString(back)
					continue
				}
			}
			b.WriteByte('?')
		}
		return b.String()
	}
}
