// Package formattest holds every format to the contracts of package format:
// one suite for readers, one for writers, and the documents they share. It is
// for test files only.
package formattest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// Sample is an input for a reader.
type Sample struct {
	Name string
	Data []byte
	// Text is what [pipeline.Document.Text] must give; Data itself when empty.
	Text string
	// Opaque means that Text is not to be compared: the format is no text.
	Opaque bool
	// Bad means that the reader must refuse it with a [format.Error].
	Bad bool
}

// Reader checks that r keeps the contract of [format.Reader] on the samples, of
// which at least one must be good.
func Reader(t *testing.T, r format.Reader, samples []Sample) {
	t.Helper()
	good := 0
	for _, s := range samples {
		t.Run(s.Name, func(t *testing.T) {
			if s.Bad {
				refused(t, r, s.Data)
				return
			}
			good++
			accepted(t, r, s)
			t.Run("damage", func(t *testing.T) { damaged(t, r, s.Data) })
			t.Run("cancelled", func(t *testing.T) { cancelledRead(t, r, s.Data) })
		})
	}
	if good == 0 {
		t.Error("no good sample: the suite has shown nothing")
	}
}

func refused(t *testing.T, r format.Reader, data []byte) {
	t.Helper()
	d, err := r.Read(context.Background(), bytes.NewReader(data), int64(len(data)))
	if err == nil {
		t.Fatalf("bad input was accepted: %d units", len(d.Units))
	}
	if d != nil {
		t.Error("half a document came with the error")
	}
	var fe *format.Error
	if !errors.As(err, &fe) {
		t.Errorf("the error is no format.Error, so it has no place or remedy: %v", err)
	} else if fe.Problem == "" {
		t.Error("the error does not say what is wrong")
	}
}

func accepted(t *testing.T, r format.Reader, s Sample) {
	t.Helper()
	before := bytes.Clone(s.Data)
	d, err := r.Read(context.Background(), bytes.NewReader(s.Data), int64(len(s.Data)))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(before, s.Data) {
		t.Error("Read changed its input")
	}
	Valid(t, d)
	want := s.Text
	if want == "" {
		want = string(s.Data)
	}
	if got := d.Text(); !s.Opaque && got != want {
		t.Errorf("Text differs from the source at byte %d of %d:\n got …%q\nwant …%q",
			common(got, want), len(want), excerpt(got, common(got, want)), excerpt(want, common(got, want)))
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			again, err := r.Read(context.Background(), oneByte{bytes.NewReader(s.Data)}, int64(len(s.Data)))
			if err != nil {
				t.Errorf("read again: %v", err)
			} else if diff := cmp.Diff(d, again, Options); diff != "" {
				t.Errorf("read again, it is another document (-first +second):\n%s", diff)
			}
		})
	}
	wg.Wait()
}

// oneByte is a ReaderAt whose every call is cut into small ones, to catch
// readers that take fewer bytes than they were promised.
type oneByte struct{ io.ReaderAt }

func (o oneByte) ReadAt(p []byte, off int64) (int, error) {
	n := 0
	for n < len(p) {
		m, err := o.ReaderAt.ReadAt(p[n:min(len(p), n+7)], off+int64(n))
		n += m
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// damaged checks that nothing comes of a file that cannot be read whole.
func damaged(t *testing.T, r format.Reader, data []byte) {
	if len(data) == 0 {
		t.Skip("nothing to damage")
	}
	for _, at := range []int{0, len(data) / 2, len(data) - 1} {
		d, err := r.Read(context.Background(), broken{bytes.NewReader(data), int64(at)}, int64(len(data)))
		if err == nil || d != nil {
			t.Errorf("the disk failed at byte %d of %d, yet: document %v, error %v", at, len(data), d != nil, err)
		}
		d, err = r.Read(context.Background(), bytes.NewReader(data[:at]), int64(len(data)))
		if err == nil || d != nil {
			t.Errorf("the file shrank to %d of %d bytes, yet: document %v, error %v", at, len(data), d != nil, err)
		}
	}
	d, err := r.Read(context.Background(), bytes.NewReader(data), format.MaxSize+1)
	if err == nil || d != nil {
		t.Error("a file above format.MaxSize was accepted")
	}
}

var errDisk = errors.New("disk failure")

// broken fails for bytes from good on.
type broken struct {
	io.ReaderAt
	good int64
}

func (b broken) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) <= b.good {
		return b.ReaderAt.ReadAt(p, off)
	}
	n := max(b.good-off, 0)
	m, err := b.ReaderAt.ReadAt(p[:n], off)
	if err != nil {
		return m, err
	}
	return m, errDisk
}

func cancelledRead(t *testing.T, r format.Reader, data []byte) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	d, err := r.Read(ctx, bytes.NewReader(data), int64(len(data)))
	if !errors.Is(err, context.Canceled) || d != nil {
		t.Errorf("cancelled before it began: document %v, error %v", d != nil, err)
	}
}

// Options compares documents: no slice is the same as an empty one.
var Options = cmp.Options{cmpopts.EquateEmpty(), cmp.Comparer(sameTag)}

func sameTag(a, b language.Tag) bool { return a == b }

// Valid fails the test where d breaks a rule of [pipeline.Document]: offsets
// out of order or inside a character, text that is not UTF-8, IDs that occur
// twice.
func Valid(t *testing.T, d *pipeline.Document) {
	t.Helper()
	units, segments := map[string]bool{}, map[string]bool{}
	for i, u := range d.Units {
		if u.ID != "" && units[u.ID] {
			t.Errorf("two units have the ID %q", u.ID)
		}
		units[u.ID] = true
		if u.Kind == "" {
			t.Errorf("unit %d has no kind", i)
		}
		if !utf8.ValidString(u.Prefix) {
			t.Errorf("unit %d: its prefix is not valid UTF-8", i)
		}
		for _, s := range u.Segments {
			if s.ID != "" && segments[s.ID] {
				t.Errorf("two segments have the ID %q", s.ID)
			}
			segments[s.ID] = true
			validText(t, s.ID+" source", s.Source)
			validText(t, s.ID+" target", s.Target.Text)
			if !utf8.ValidString(s.After) {
				t.Errorf("segment %s: the text after it is not valid UTF-8", s.ID)
			}
			for _, term := range s.Terms {
				if term.Start < 0 || term.End < term.Start || term.End > len(s.Source.Plain) {
					t.Errorf("segment %s: term %q is outside the source", s.ID, term.Term)
				}
			}
		}
	}
}

func validText(t *testing.T, name string, text pipeline.Text) {
	t.Helper()
	if !utf8.ValidString(text.Plain) {
		t.Errorf("%s: not valid UTF-8", name)
	}
	at := 0
	for _, c := range text.Codes {
		if c.Offset < at || c.Offset > len(text.Plain) || c.Offset < len(text.Plain) && !utf8.RuneStart(text.Plain[c.Offset]) {
			t.Errorf("%s: a code at byte %d, out of order or inside a character", name, c.Offset)
			return
		}
		at = c.Offset
	}
}

func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func excerpt(s string, at int) string {
	return strings.ToValidUTF8(s[max(0, at-20):min(len(s), at+40)], "")
}
