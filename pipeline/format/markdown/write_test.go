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
