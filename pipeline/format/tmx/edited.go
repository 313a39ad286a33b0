package tmx

import (
	"bytes"
	"context"
	"io"
	"strings"

	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// EditedReader reads a memory that [Writer] wrote and a person edited, or one
// that another tool made: a row for each unit that holds both languages. Units
// know their segment by tuid; the key, where a tool has kept it, says what was
// written. An emptied target is as good as a missing unit.
type EditedReader struct {
	Source, Target language.Tag
	// Document, if not empty, leaves out the units that say they are another
	// document's.
	Document string
}

// ReadEdited implements [format.EditedReader].
func (rd EditedReader) ReadEdited(ctx context.Context, r io.ReaderAt, size int64) (*format.Edited, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	out := &format.Edited{Partial: true, Reduce: clean}
	for u, err := range ReadMemory(bytes.NewReader(data), rd.Source, rd.Target) {
		if err != nil {
			return nil, err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		document := u.Prop(PropDocument)
		if rd.Document != "" && document != "" && document != rd.Document {
			continue
		}
		out.Document = document
		row := format.Row{
			Line: u.Line, ID: u.ID, Source: u.Source, Target: u.Target,
			State: u.Prop(PropState), By: u.By, Key: format.ParseKey(u.Prop(PropKey)),
		}
		for _, n := range u.Notes {
			if strings.TrimSpace(n) != "" {
				row.Notes = append(row.Notes, pipeline.Note{Text: n})
			}
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}
