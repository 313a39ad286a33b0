package markdown

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
)

func read(t testing.TB, source string) *pipeline.Document {
	d, err := Reader{}.Read(context.Background(), strings.NewReader(source), int64(len(source)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const sample = `---
title: عنوان
---

# عنوان **كبير** ##

فقرة أولى فيها [رابط](https://example.com/a) و` + "`code`" + `.
سطر ثان من *الفقرة*.

> اقتباس أول
> يمتد سطرين

- بند أول
- بند **ثان**
  1. فرعي

` + "```go\nlet x = \"نص\"\n```" + `

| أ | ب |
|---|---|
| خلية | **غامق** |

![صورة](a.png) نص بعدها <br> انتهى
`

func TestUnits(t *testing.T) {
	d := read(t, sample)
	if d.Text() != sample {
		t.Errorf("text differs:\n%s", cmp.Diff(sample, d.Text()))
	}
	var got []string
	for _, u := range d.Units {
		got = append(got, string(u.Kind)+": "+u.Segments[0].Source.Plain)
	}
	want := []string{
		"heading: عنوان كبير",
		"paragraph: فقرة أولى فيها رابط و.\nسطر ثان من الفقرة.",
		"quote: اقتباس أول\nيمتد سطرين",
		"list-item: بند أول", "list-item: بند ثان", "list-item: فرعي",
		"table-cell: أ", "table-cell: ب", "table-cell: خلية", "table-cell: غامق",
		"paragraph:  نص بعدها  انتهى",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if c := d.Units[0].Segments[0].Source.Codes; len(c) != 2 || c[0].Kind != pipeline.Open || c[1].Kind != pipeline.Close || c[0].ID != c[1].ID {
		t.Errorf("codes of emphasis: %+v", c)
	}
}

func TestRealFilesKeepTheirBytes(t *testing.T) {
	root := pipetest.Data(t, "formats", "markdown")
	n := 0
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".md" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		d, err := Reader{}.Read(context.Background(), bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(path), err)
			return nil
		}
		n++
		if got := d.Text(); got != strings.TrimPrefix(string(data), "\ufeff") {
			t.Errorf("%s: text differs", filepath.Base(path))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files", n)
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("> > - a\n>  b\\\n> c *d\n**e***")
	f.Add("|a|\n|-|\n|`b|`|")
	f.Fuzz(func(t *testing.T, source string) {
		d, err := Reader{Encoding: "utf-8"}.Read(context.Background(), strings.NewReader(source), int64(len(source)))
		if err != nil {
			return
		}
		if got := d.Text(); got != strings.TrimPrefix(source, "\ufeff") {
			t.Errorf("got %q\nwant %q", got, source)
		}
	})
}
