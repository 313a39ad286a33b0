package xliff_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/pipetest"
)

func readEdited(data []byte) (*format.Edited, error) {
	return xliff.EditedReader{}.ReadEdited(context.Background(), bytes.NewReader(data), int64(len(data)))
}

const version12 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:okp="okapi-framework:xliff-extensions">
<file original="a.txt" source-language="ar" target-language="en" datatype="x">
<header><phase-group><phase phase-name="p1" process-name="review" contact-name="Huda"/></phase-group></header>
<body><group><trans-unit id="u1" approved="yes" okp:extra="1"><source>انتهى <g id="1">العمل</g>.</source>
<target phase-name="p1" state="needs-review-translation"><g id="1">Work</g> <x id="2"/>ended.</target><note from="reviewer">good</note>
<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit></group>
<trans-unit id="u2"><source>نعم. لا.</source><seg-source><mrk mtype="seg" mid="s2">نعم.</mrk> <mrk mtype="seg" mid="s3">لا.</mrk></seg-source>
<target state="final"><mrk mtype="seg" mid="s2">Yes.</mrk> <mrk mtype="seg" mid="s3">No.</mrk></target></trans-unit>
<bin-unit id="b"><bin-source/></bin-unit><trans-unit id="u3"><source>بلا</source></trans-unit></body></file></xliff>`

func TestVersion12(t *testing.T) {
	e, err := readEdited([]byte(version12))
	if err != nil {
		t.Fatal(err)
	}
	plain := func(s string) pipeline.Text { return pipeline.Text{Plain: s} }
	want := []format.Row{
		{Line: 5, ID: "u1", Unit: "u1", State: "reviewed", By: "Huda", Notes: []pipeline.Note{{Category: "reviewer", Text: "good"}},
			Source: pipeline.Text{Plain: "انتهى العمل.", Codes: []pipeline.Code{{Offset: 11, ID: "1", Kind: pipeline.Open}, {Offset: 21, ID: "1", Kind: pipeline.Close}}},
			Target: pipeline.Text{Plain: "Work ended.", Codes: []pipeline.Code{{ID: "1", Kind: pipeline.Open}, {Offset: 4, ID: "1", Kind: pipeline.Close}, {Offset: 5, ID: "2"}}}},
		{Line: 8, ID: "s2", Unit: "u2", State: "final", Source: plain("نعم."), Target: plain("Yes."), After: " "},
		{Line: 8, ID: "s3", Unit: "u2", State: "final", Source: plain("لا."), Target: plain("No.")},
		{Line: 10, ID: "u3", Unit: "u3", Source: plain("بلا")},
	}
	if diff := cmp.Diff(want, e.Rows, formattest.Options); diff != "" || e.Document != "a.txt" {
		t.Errorf("%s (-want +got):\n%s", e.Document, diff)
	}
	if _, err := readEdited([]byte(version12[:700])); err == nil || !strings.Contains(err.Error(), "cut short") {
		t.Error(err)
	}
	if _, err := readEdited([]byte(strings.Replace(version12, "<source>بلا</source>", "", 1))); err == nil || err.Error() != "line 10, column 42: <trans-unit> without <source> (is the file whole?)" {
		t.Error(err)
	}
}

// TestFilesOfOthers reads XLIFF 1 files of other tools' own tests.
func TestFilesOfOthers(t *testing.T) {
	root := pipetest.Data(t, "formats", "xliff12")
	n, rows := 0, 0
	for _, pattern := range []string{"*/*.xlf", "*/*.xliff"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			e, err := readEdited(data)
			if strings.Contains(file, "invalid-content") {
				if err == nil || !strings.Contains(err.Error(), "U+0008") {
					t.Errorf("%s, which is no XML: %v", filepath.Base(file), err)
				}
				continue
			}
			if err != nil {
				t.Errorf("%s: %v", filepath.Base(file), err)
				continue
			}
			if want := bytes.Count(data, []byte("<trans-unit")); len(e.Rows) < want {
				t.Errorf("%s: %d rows of %d units", filepath.Base(file), len(e.Rows), want)
			}
			n, rows = n+1, rows+len(e.Rows)
		}
	}
	t.Logf("%d files, %d rows", n, rows)
}

func FuzzEdited(f *testing.F) {
	f.Add([]byte(version12))
	f.Add(write(f, formattest.Statement()))
	f.Fuzz(func(t *testing.T, data []byte) {
		if e, err := readEdited(data); (err == nil) == (e == nil) {
			t.Errorf("rows %v, error %v", e != nil, err)
		}
	})
}
