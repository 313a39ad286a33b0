package sentence

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"bayan/pipeline/bitext"
)

// hunalign is the program of Varga et al. 2005, "" when it is not installed.
var hunalign, _ = exec.LookPath("hunalign")

// runHunalign aligns a document with hunalign. It gets the same words: lemmas and
// stems as the analyzer gives them, and the lexicon's senses of the lemmas.
func runHunalign(t *testing.T, a *bitext.Analyzer, p planted) []Bead {
	t.Helper()
	dir := t.TempDir()
	var dictionary strings.Builder
	seen := map[string]bool{}
	write := func(name string, sentences []Sentence, split func(string) []bitext.Word, source bool) string {
		var text strings.Builder
		for _, s := range sentences {
			for k, w := range split(s.Text) {
				key := strings.ReplaceAll(strings.TrimPrefix(w.Key, "\x01"), " ", "_")
				if k > 0 {
					text.WriteByte(' ')
				}
				text.WriteString(key)
				if !source || seen[key] {
					continue
				}
				seen[key] = true
				for _, sense := range a.Senses(w.Key) {
					fmt.Fprintf(&dictionary, "%s @ %s\n", sense.Key, key)
				}
			}
			text.WriteByte('\n')
		}
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	ar, en := write("ar", p.source, a.Arabic, true), write("en", p.target, a.English, false)
	dic := filepath.Join(dir, "dic")
	if err := os.WriteFile(dic, []byte(dictionary.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), hunalign, "-realign", "-utf", dic, ar, en)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("hunalign: %v", err)
	}
	return rungs(t, string(out))
}

// rungs reads hunalign's ladder: lines of a source and a target position, between
// which lie the beads.
func rungs(t *testing.T, ladder string) []Bead {
	t.Helper()
	var out []Bead
	i, j := 0, 0
	for line := range strings.Lines(ladder) {
		var x, y int
		var score float64
		if _, err := fmt.Sscan(line, &x, &y, &score); err != nil {
			t.Fatalf("hunalign: line %q: %v", line, err)
		}
		if x > i || y > j {
			out = append(out, Bead{Source: i, M: x - i, Target: j, N: y - j})
			i, j = x, y
		}
	}
	return out
}

func TestRungs(t *testing.T) {
	got := strings.Join(beads(rungs(t, "0\t0\t0.3\n1\t1\t0.5\n3\t2\t0.4\n3\t3\t0.1\n4\t4\t0\n")), " ")
	if want := "0:0 1,2:1 :2 3:3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
