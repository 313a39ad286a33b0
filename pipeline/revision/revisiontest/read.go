package revisiontest

import (
	"context"
	"os"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/format/markdown"
	"bayan/pipeline/format/text"
	"bayan/pipeline/segment"
)

// Read reads and segments a text or Markdown file.
func Read(t testing.TB, file string) *pipeline.Document {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	read := text.Reader{}.Read
	if strings.HasSuffix(file, ".md") {
		read = markdown.Reader{}.Read
	}
	d, err := read(context.Background(), f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	if err := (segment.Stage{}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
		t.Fatal(err)
	}
	return d
}
