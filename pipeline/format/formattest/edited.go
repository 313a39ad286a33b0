package formattest

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// Edited checks that r reads back what w writes of every document: a row for
// each segment that the format holds, with its ID, its Arabic and its key; that
// bad input is refused whole, and so is what cannot be read to its end.
func Edited(t *testing.T, r format.EditedReader, w format.Writer, bad ...[]byte) {
	t.Helper()
	for _, c := range Documents {
		t.Run(c.Name, func(t *testing.T) { readBack(t, r, w, c.Make()) })
	}
	for _, data := range bad {
		e, err := r.ReadEdited(context.Background(), bytes.NewReader(data), int64(len(data)))
		var fe *format.Error
		if err == nil || e != nil || !errors.As(err, &fe) || fe.Problem == "" {
			t.Errorf("%.60q: rows %v, error %v; want a format.Error alone", data, e != nil, err)
		}
	}
	t.Run("damage", func(t *testing.T) {
		var b bytes.Buffer
		if err := w.Write(context.Background(), &b, Statement()); err != nil {
			t.Fatal(err)
		}
		size := int64(b.Len())
		for _, at := range []int64{0, size / 2, size - 1} {
			if e, err := r.ReadEdited(context.Background(), broken{bytes.NewReader(b.Bytes()), at}, size); err == nil || e != nil {
				t.Errorf("the disk failed at byte %d, yet: rows %v, error %v", at, e != nil, err)
			}
		}
		if e, err := r.ReadEdited(context.Background(), bytes.NewReader(b.Bytes()), format.MaxSize+1); err == nil || e != nil {
			t.Error("a file above format.MaxSize was accepted")
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if e, err := r.ReadEdited(ctx, bytes.NewReader(b.Bytes()), size); !errors.Is(err, context.Canceled) || e != nil {
			t.Errorf("cancelled before it began: rows %v, error %v", e != nil, err)
		}
	})
}

func readBack(t *testing.T, r format.EditedReader, w format.Writer, d *pipeline.Document) {
	var b bytes.Buffer
	if err := w.Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	e, err := r.ReadEdited(context.Background(), bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		if d.Len() == 0 {
			return // a file without a row may be no such file
		}
		t.Fatal(err)
	}
	if again, err := r.ReadEdited(context.Background(), oneByte{bytes.NewReader(b.Bytes())}, int64(b.Len())); err != nil {
		t.Errorf("read again: %v", err)
	} else if diff := cmp.Diff(e.Rows, again.Rows, Options); diff != "" {
		t.Errorf("read again, other rows (-first +second):\n%s", diff)
	}
	rows := map[string]format.Row{}
	for _, row := range e.Rows {
		rows[row.ID] = row
	}
	reduce := e.Reduce
	if reduce == nil {
		reduce = func(s string) string { return s }
	}
	for u, s := range d.Segments() {
		row, ok := rows[s.ID]
		if !ok {
			if !e.Partial {
				t.Errorf("%s: no row", s.ID)
			}
			continue
		}
		want, got := s.Source.String(), row.Source.String()
		if e.Cells != nil {
			want = e.Cells.Show(d, u, s, s.Source)
		}
		if reduce(want) != reduce(got) {
			t.Errorf("%s: the Arabic is %q, want %q", s.ID, got, want)
		}
		if !s.Target.Empty() && !row.Key.Known {
			t.Errorf("%s: no key", s.ID)
		}
	}
}
