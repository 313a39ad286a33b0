package marian

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"bayan/pipeline/marian/internal/synth"
)

const reference = "testdata/reference"

// record is a line of outputs.jsonl.
type record struct {
	Model          string
	Input          int
	Source, Target []int
}

// records reads the recorded outputs by model.
func records(t *testing.T) map[string][]record {
	t.Helper()
	f, err := os.Open(filepath.Join(reference, "outputs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	by := map[string][]record{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		by[r.Model] = append(by[r.Model], r)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return by
}

// openSynthetic makes a synthetic model's files and opens them.
func openSynthetic(t testing.TB, s synth.Spec) *Model {
	t.Helper()
	m, err := Open(writeSynthetic(t, s))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

func writeSynthetic(t testing.TB, s synth.Spec) Files {
	t.Helper()
	folder := t.TempDir()
	if err := s.Write(folder, reference); err != nil {
		t.Fatal(err)
	}
	f := Files{Model: filepath.Join(folder, "model.bin"), Source: filepath.Join(folder, "source.spm")}
	if s.Split {
		f.Target = filepath.Join(folder, "target.spm")
	}
	if s.Best > 0 {
		f.Shortlist = filepath.Join(folder, "lex.bin")
	}
	return f
}

func inputLines(tb testing.TB) []string {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join(reference, "inputs.txt"))
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Split(string(b), "\n")
}

// sentences are the inputs of testdata/reference of ordinary length.
func sentences(tb testing.TB) []string {
	tb.Helper()
	var out []string
	for _, line := range inputLines(tb) {
		if n := len(strings.Fields(line)); n >= 4 && n <= 30 {
			out = append(out, line)
		}
	}
	return out
}

func ids(tokens []Token) []int {
	out := make([]int, len(tokens))
	for i, t := range tokens {
		out[i] = t.ID
	}
	return out
}

// TestReference wants the tokens that Mozilla's engine yielded, for every
// recorded input of every model.
func TestReference(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its time")
	}
	by, lines := records(t), inputLines(t)
	inputs := 0
	for _, s := range synth.Reference {
		inputs += len(by[s.Name])
		want := by[s.Name]
		t.Run(s.Name, func(t *testing.T) {
			m := openSynthetic(t, s)
			var sources [][]int
			for _, r := range want {
				sources = append(sources, r.Source)
			}
			got, err := m.TranslateIDs(context.Background(), sources, Options{})
			if err != nil {
				t.Fatal(err)
			}
			for i, r := range want {
				if diff := cmp.Diff(r.Target, ids(got[i].Target), cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("input %d, %d tokens: (-reference +got)\n%s", r.Input, len(r.Source), diff)
				}
				if r.Input > 0 && !slices.Equal(r.Source, ids(m.EncodeSource(lines[r.Input-1]))) {
					t.Errorf("input %d is other tokens than SentencePiece's", r.Input)
				}
			}
			if len(want) < 40 {
				t.Errorf("%d inputs are recorded", len(want))
			}
		})
	}
	t.Logf("%d inputs over %d models", inputs, len(synth.Reference))
}
