package jsonl_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"testing"

	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/jsonl"
	"bayan/pipeline/pipetest"
)

func write(t testing.TB, d *pipeline.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := (jsonl.Writer{}).Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestConformance(t *testing.T) { formattest.Writer(t, jsonl.Writer{}) }

func TestGolden(t *testing.T) {
	pipetest.Golden(t, write(t, formattest.Statement()), "testdata/statement.jsonl.golden")
}

func TestLinesPointIntoTheSource(t *testing.T) {
	for _, make := range []func() *pipeline.Document{formattest.Statement, formattest.Nasty} {
		d := make()
		text := d.Text()
		dec := json.NewDecoder(bytes.NewReader(write(t, d)))
		for _, s := range d.Segments() {
			var l jsonl.Line
			if err := dec.Decode(&l); err != nil {
				t.Fatal(err)
			}
			if got := text[l.Start:l.End]; got != s.Source.String() {
				t.Errorf("%s: offsets lead to %.60q, want %.60q", l.ID, got, s.Source.String())
			}
			if l.ID != s.ID || l.Source != s.Source.Plain || l.Target != s.Target.Text.Plain || l.Stale != s.Stale() {
				t.Errorf("%s: %+v", s.ID, l)
			}
		}
		if dec.More() {
			t.Error("more lines than segments")
		}
	}
}

func ExampleWriter() {
	source := pipeline.Text{Plain: "انتهى العمل."}
	d := &pipeline.Document{ID: "a.txt", Source: language.Arabic, Target: language.English}
	d.Units = []*pipeline.Unit{{Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{{
		Source: source,
		Target: pipeline.Target{
			Text: pipeline.Text{Plain: "The work is finished."}, State: pipeline.Reviewed,
			Origin: pipeline.Origin{Kind: pipeline.FromHuman}, Basis: pipeline.Basis(source),
		},
	}}}}
	d.Number()
	jsonl.Writer{}.Write(context.Background(), os.Stdout, d)
	// Output:
	// {"document":"a.txt","unit":"u1","kind":"paragraph","id":"s1","start":0,"end":22,"source":"انتهى العمل.","target":"The work is finished.","state":"reviewed","origin":{"kind":"human"}}
}
