package formattest_test

import (
	"context"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
)

// lines is the simplest format that keeps the contracts: a paragraph a line.
type lines struct{}

func (lines) Read(ctx context.Context, r io.ReaderAt, size int64) (*pipeline.Document, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	if !utf8.Valid(data) {
		return nil, &format.Error{Offset: -1, Problem: "no UTF-8"}
	}
	d := &pipeline.Document{Format: "lines"}
	for line := range strings.Lines(string(data)) {
		text := strings.TrimSuffix(line, "\n")
		d.Units = append(d.Units, &pipeline.Unit{Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{
			{Source: pipeline.Text{Plain: text}, After: line[len(text):]},
		}})
	}
	return d, nil
}

func (lines) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if d.Drafts() > 0 {
		if _, err := io.WriteString(w, pipeline.DraftNotice+"\n"); err != nil {
			return err
		}
	}
	for _, s := range d.Segments() {
		if _, err := io.WriteString(w, s.Target.Text.String()+"\n"); err != nil {
			return err
		}
	}
	return nil
}

func TestSuites(t *testing.T) {
	formattest.Reader(t, lines{}, []formattest.Sample{
		{Name: "three", Data: []byte("واحد\n\nثلاثة")},
		{Name: "empty"},
		{Name: "opaque", Data: []byte("x"), Text: "y", Opaque: true},
		{Name: "bad", Data: []byte{0xff}, Bad: true},
	})
	formattest.Writer(t, lines{})
}

// TestDocuments holds the shared documents to the rules themselves.
func TestDocuments(t *testing.T) {
	for _, c := range formattest.Documents {
		formattest.Valid(t, c.Make())
	}
	for seed := range uint64(100) {
		d := formattest.Random(rand.New(rand.NewPCG(seed, 3)))
		formattest.Valid(t, d)
		if diff := cmp.Diff(d, formattest.Random(rand.New(rand.NewPCG(seed, 3))), formattest.Options); diff != "" {
			t.Errorf("the same seed gives another document:\n%s", diff)
		}
	}
	stale, missing, human := 0, 0, 0
	d := formattest.Statement()
	for _, s := range d.Segments() {
		if s.Stale() {
			stale++
		}
		if s.Target.Empty() {
			missing++
		}
		if s.Target.Origin.Kind == pipeline.FromHuman {
			human++
		}
		for _, term := range s.Terms {
			if got := s.Source.Plain[term.Start:term.End]; got != term.Surface {
				t.Errorf("term %q is at %q", term.Surface, got)
			}
		}
	}
	if stale != 1 || missing != 1 || human != 2 {
		t.Errorf("%d stale, %d missing, %d human", stale, missing, human)
	}
}
