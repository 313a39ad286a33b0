package sentencepiece

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// model loads testdata/name.model, compressed or not.
func model(t testing.TB, name string) *Model {
	t.Helper()
	m, err := Load(modelBytes(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func modelBytes(t testing.TB, name string) []byte {
	t.Helper()
	path := filepath.Join("testdata", name+".model")
	data, err := os.ReadFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	f, err := os.Open(path + ".gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err == nil {
		data, err = io.ReadAll(z)
	}
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// reference is a line of cases.jsonl: what the SentencePiece library made of a
// text, of IDs, or its sizes.
type reference struct {
	Model              string
	Text               *string
	Tokens             [][3]int
	IDs                []int32
	Decoded            *string
	Size               int
	Unk, Bos, Eos, Pad int32
}

// TestReference compares with what the reference library made, recorded by
// testdata/reference.py cases.
func TestReference(t *testing.T) {
	f, err := os.Open("testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	models := map[string]*Model{}
	lines, seen := bufio.NewScanner(f), 0
	for lines.Scan() {
		var r reference
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		m := models[r.Model]
		if m == nil {
			m = model(t, r.Model)
			models[r.Model] = m
		}
		seen++
		if r.Decoded == nil {
			got := []int32{int32(m.Size()), m.UnknownID(), m.BeginID(), m.EndID(), m.PadID()}
			if want := []int32{int32(r.Size), r.Unk, r.Bos, r.Eos, r.Pad}; !cmp.Equal(got, want) {
				t.Errorf("%s: size and marks are %v, want %v", r.Model, got, want)
			}
			continue
		}
		ids := r.IDs
		if r.Text != nil {
			ids = nil
			got := [][3]int{}
			for _, x := range m.Encode(nil, *r.Text) {
				got = append(got, [3]int{int(x.ID), x.Start, x.End})
				ids = append(ids, x.ID)
			}
			if diff := cmp.Diff(r.Tokens, got); diff != "" {
				t.Errorf("%s: %q (-want +got):\n%s", r.Model, *r.Text, diff)
				continue
			}
		}
		if got := m.Decode(ids); got != *r.Decoded {
			t.Errorf("%s: %v decodes to %q, want %q", r.Model, ids, got, *r.Decoded)
		}
	}
	if err := lines.Err(); err != nil || seen < 500 {
		t.Errorf("compared %d cases: %v", seen, err)
	}
}

func trainLines(t testing.TB) []string {
	t.Helper()
	text, err := os.ReadFile("testdata/train.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

func TestConcurrent(t *testing.T) {
	m := model(t, "bytes")
	lines := trainLines(t)
	var want [][]Token
	for _, l := range lines {
		want = append(want, m.Encode(nil, l))
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, l := range lines {
				if got := m.Encode(nil, l); !cmp.Equal(got, want[i]) {
					t.Errorf("%q differs", l)
				}
			}
		})
	}
	wg.Wait()
}
