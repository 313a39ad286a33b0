package formattest

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// Documents are the documents that every writer must render, by name.
var Documents = []struct {
	Name string
	Make func() *pipeline.Document
}{
	{"statement", Statement},
	{"empty", Empty},
	{"nasty", Nasty},
	{"random", func() *pipeline.Document { return Random(rand.New(rand.NewPCG(1, 2))) }},
	{"untranslated", func() *pipeline.Document {
		d := Statement()
		d.Findings = nil
		for _, s := range d.Segments() {
			s.Target, s.Terms = pipeline.Target{}, nil
		}
		return d
	}},
}

// Writer checks that w keeps the contract of [format.Writer] on [Documents]:
// the same bytes each time, also from several goroutines at once; a document
// unchanged; a label on drafts, and none when a person has accepted everything;
// errors of the output and a cancelled context reported.
func Writer(t *testing.T, w format.Writer) {
	t.Helper()
	for _, c := range Documents {
		t.Run(c.Name, func(t *testing.T) { written(t, w, c.Make) })
	}
	t.Run("label", func(t *testing.T) { labelled(t, w) })
	t.Run("failing output", func(t *testing.T) { failing(t, w) })
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if err := w.Write(ctx, new(bytes.Buffer), Statement()); !errors.Is(err, context.Canceled) {
			t.Errorf("error %v, want context.Canceled", err)
		}
	})
}

func written(t *testing.T, w format.Writer, make func() *pipeline.Document) {
	d := make()
	var first bytes.Buffer
	if err := w.Write(context.Background(), &first, d); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(make(), d, cmp.Comparer(sameTag)); diff != "" {
		t.Errorf("Write changed the document (-before +after):\n%s", diff)
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			var again bytes.Buffer
			if err := w.Write(context.Background(), &again, make()); err != nil {
				t.Errorf("second time: %v", err)
			} else if !bytes.Equal(first.Bytes(), again.Bytes()) {
				t.Errorf("second time, other bytes: from byte %d of %d on", common(first.String(), again.String()), first.Len())
			}
		})
	}
	wg.Wait()
}

// labelled makes sure that drafts cannot be taken for more.
func labelled(t *testing.T, w format.Writer) {
	for _, drafts := range []bool{true, false} {
		d := Statement()
		for _, s := range d.Segments() {
			if !drafts && s.Target.Draft() {
				s.Target.State = pipeline.Reviewed
			}
		}
		var b bytes.Buffer
		if err := w.Write(context.Background(), &b, d); err != nil {
			t.Fatal(err)
		}
		if got := bytes.Contains(b.Bytes(), []byte("Not for publication")); got != drafts {
			t.Errorf("with drafts %v, labelled %v", drafts, got)
		}
	}
}

// failing writes to outputs that fail, at the first byte, half-way and at the
// last one.
func failing(t *testing.T, w format.Writer) {
	var whole bytes.Buffer
	if err := w.Write(context.Background(), &whole, Nasty()); err != nil {
		t.Fatal(err)
	}
	if whole.Len() == 0 {
		t.Fatal("nothing is written of a document full of text")
	}
	for _, room := range []int{0, whole.Len() / 2, whole.Len() - 1} {
		if err := w.Write(context.Background(), &full{room}, Nasty()); !errors.Is(err, errFull) {
			t.Errorf("no room after %d of %d bytes, but the error is %v", room, whole.Len(), err)
		}
	}
}

var errFull = errors.New("no space left")

// full is an output with room for so many bytes.
type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.room {
		n := f.room
		f.room = 0
		return n, errFull
	}
	f.room -= len(p)
	return len(p), nil
}
