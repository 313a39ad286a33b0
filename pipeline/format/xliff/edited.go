package xliff

import (
	"context"
	"io"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// EditedReader reads a record that a translation tool or a person changed, as
// what it is now and what it was when it was written. A tool may have divided
// and joined segments: rows carry their unit and the text after them. What a tool
// made of a record in the form of XLIFF 1.2 is read too; it says nothing of how
// the record was.
type EditedReader struct{}

// ReadEdited implements [format.EditedReader].
func (EditedReader) ReadEdited(ctx context.Context, r io.ReaderAt, size int64) (*format.Edited, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	if data, err = utf8Of(data); err != nil {
		return nil, err
	}
	if version1(data) {
		return edited12(data)
	}
	rd, err := read(ctx, data)
	if err != nil {
		return nil, err
	}
	out := &format.Edited{Document: rd.d.ID, Keys: rd.keys}
	for _, s := range rd.segments {
		row := format.Row{
			Line: s.line, ID: s.ID, Unit: s.unit, Source: s.Source, Target: s.Target.Text, After: s.After,
			State: s.state, Notes: s.Notes,
		}
		if len(rd.keys) > 0 { // a tool has kept what the record says
			row.Key = rd.keys[s.ID]
			row.Key.Known = true
		}
		if s.stale || row.Key.State == format.Stale && !rd.marked {
			row.State = format.Stale // where no mark of it is left, a tool took them all away
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

// keyOf reads what a record says of a segment as it was written; ok is false
// when it had no target. The source of a stale one is not known.
func keyOf(about map[string]string) (k format.Key, ok bool) {
	if about["made"] == "" {
		return k, false
	}
	k = format.Key{Known: true, Source: about["basis"], Target: about["made"]}
	if was := about["was"]; was != "" && pipeline.Basis(pipeline.Text{Plain: was}) == k.Source {
		k.Source, k.State = "", format.Stale
	}
	return k, true
}
