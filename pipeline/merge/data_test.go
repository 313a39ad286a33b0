package merge_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/backend/pseudo"
	"bayan/pipeline/format/markdown"
	"bayan/pipeline/merge"
	"bayan/pipeline/pipetest"
	"bayan/pipeline/segment"
	"bayan/pipeline/translate"
)

// TestRealRevisions exports real Markdown documents in every format, edits every
// fifth row, and merges into the record as it was and into that of the document's
// next revision. It reports what became of the edits.
func TestRealRevisions(t *testing.T) {
	root := pipetest.Data(t, "revisions")
	folders, err := filepath.Glob(filepath.Join(root, "[0-9]*"))
	if err != nil || len(folders) == 0 {
		t.Fatal(folders, err)
	}
	segments, edits, current, stale, waiting := 0, 0, 0, 0, 0
	for _, folder := range folders {
		old := translated(t, filepath.Join(folder, "old.ar.md"), nil)
		revised := translated(t, filepath.Join(folder, "new.ar.md"), old)
		before := map[string]*pipeline.Segment{}
		for _, s := range old.Segments() {
			before[s.ID] = s
		}
		for _, f := range forms {
			t.Run(filepath.Base(folder)+"/"+f.name, func(t *testing.T) {
				data := f.write(t, old)
				got, r := merge.Merge(old, f.read(t, data), merge.Options{})
				unchanged(t, old, got, r)
				if t.Failed() {
					return
				}
				e := f.read(t, data)
				written := map[string]string{} // segments by what was written
				for i := range e.Rows {
					row := &e.Rows[i]
					if i%5 != 0 || row.Target.Empty() {
						continue
					}
					word := fmt.Sprintf(" edited%d", i)
					row.Target.Plain += word
					written[word] = row.ID
				}
				for name, ours := range map[string]*pipeline.Document{"the same revision": old, "the next revision": revised} {
					got, r := merge.Merge(ours, e, merge.Options{By: "Huda"})
					found := map[string]bool{}
					for _, s := range got.Segments() {
						at := strings.LastIndex(s.Target.Text.Plain, " edited")
						if at < 0 {
							continue
						}
						word := strings.TrimRight(s.Target.Text.Plain[at:], "*")
						was := before[written[word]]
						found[word] = true
						// The Markdown table shows escapes that differ as the same.
						alike := e.Cells != nil && !s.Stale() && e.Reduce(s.Source.String()) == e.Reduce(was.Source.String())
						if !alike && (s.Target.Basis != pipeline.Basis(was.Source) || s.Stale() != (s.Source.String() != was.Source.String())) {
							t.Errorf("%s: %s: %q is the English of %q", name, s.ID, s.Source, was.Source)
						}
						if len(s.Target.Text.Codes) < len(was.Target.Text.Codes) {
							t.Errorf("%s: %s lost codes: %q became %q", name, s.ID, was.Target.Text, s.Target.Text)
						}
						if s.Stale() {
							stale++
						} else {
							current++
						}
					}
					for word := range written {
						told := found[word]
						for _, i := range r.Items {
							told = told || strings.Contains(i.New, word) || strings.Contains(i.English, word)
						}
						if !told {
							t.Errorf("%s: the edit of %s is lost", name, written[word])
						}
						if !found[word] {
							waiting++
							if name == "the same revision" {
								t.Errorf("%s was not taken: %+v", written[word], r.Items)
							}
						}
					}
					edits += len(written)
					if _, again := merge.Merge(got, e, merge.Options{By: "Huda"}); again.Changed() {
						t.Errorf("%s: again: %+v", name, again.Items)
					}
				}
			})
		}
		segments += old.Len()
	}
	t.Logf("%d documents of %d segments in %d formats: %d edits, of which %d taken, %d taken as stale, %d waiting", len(folders), segments, len(forms), edits, current, stale, waiting)
}

// translated makes the record of a document with English of a machine.
func translated(t *testing.T, path string, previous *pipeline.Document) *pipeline.Document {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	d, err := markdown.Reader{}.Read(context.Background(), bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	d.ID, d.Source, d.Target = "doc.md", language.Arabic, language.English
	stages := []pipeline.Stage{segment.Stage{}, translate.Leverage{Previous: previous}, translate.Stage{Backend: pseudo.Backend{}}}
	if err := pipeline.Run(context.Background(), d, stages, nil); err != nil {
		t.Fatal(err)
	}
	return d
}
