package markdown

import (
	"bytes"
	"context"
	"testing"

	"bayan/pipeline/format/formattest"
	"bayan/pipeline/pipetest"
)

func TestConformance(t *testing.T) {
	t.Run("writer", func(t *testing.T) { formattest.Writer(t, Writer{}) })
	t.Run("reader", func(t *testing.T) {
		formattest.Reader(t, Reader{}, []formattest.Sample{
			{Name: "sample", Data: []byte(sample), Text: sample},
			{Name: "byte order mark", Data: []byte("\ufeff# عنوان\n"), Text: "# عنوان\n"},
			{Name: "empty", Data: nil, Text: ""},
			{Name: "truncated", Data: []byte("نص\xd8"), Bad: true},
		})
	})
}

func TestGolden(t *testing.T) {
	var b bytes.Buffer
	if err := (Writer{}).Write(context.Background(), &b, formattest.Statement()); err != nil {
		t.Fatal(err)
	}
	pipetest.Golden(t, b.Bytes(), "testdata/statement.md.golden")
}

func TestEdited(t *testing.T) {
	formattest.Edited(t, EditedReader{}, Writer{}, []byte("# only a heading\n"), []byte("| Segment | English |\n|--|--|\n| s1 | x |\n"),
		[]byte("| Segment | English | العربية |\n|--|--|--|\n| s1 | a | b | c |\n"))
}

func FuzzEdited(f *testing.F) {
	var b bytes.Buffer
	if err := (Writer{}).Write(context.Background(), &b, formattest.Statement()); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add("English | العربية | Segment\n-|-|-\n**a\\|** | __b__ | s1 final\n")
	d := formattest.Statement()
	d.Format = Name
	f.Fuzz(func(t *testing.T, data string) {
		e, err := EditedReader{}.ReadEdited(context.Background(), bytes.NewReader([]byte(data)), int64(len(data)))
		if (err == nil) == (e == nil) {
			t.Errorf("rows %v, error %v", e != nil, err)
		}
		if err != nil {
			return
		}
		for _, row := range e.Rows {
			for _, u := range d.Units {
				text := e.Cells.Text(d, u, u.Segments[0], row.Target.Plain)
				for _, c := range text.Codes {
					if c.Offset > len(text.Plain) {
						t.Errorf("%q has a code outside", row.Target.Plain)
					}
				}
			}
			if once := e.Reduce(row.Target.Plain); e.Reduce(once) != once && !bytes.ContainsAny([]byte(once), "\\&<") {
				t.Errorf("%q reduces to %q, and again to %q", row.Target.Plain, once, e.Reduce(once))
			}
		}
	})
}
