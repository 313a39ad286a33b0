package score

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// dataDir finds the measuring data, or skips.
func dataDir(t testing.TB) string {
	if d := os.Getenv("BAYAN_DATA"); d != "" {
		return d
	}
	dir, _ := os.Getwd()
	for dir != filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			d := filepath.Join(dir, "..", "shared", "data")
			if _, err := os.Stat(d); err == nil {
				return d
			}
		}
		dir = filepath.Dir(dir)
	}
	t.Skip("no measuring data")
	return ""
}

func read(t testing.TB, path string) []string {
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

func TestPublishedBLEU(t *testing.T) {
	dir := filepath.Join(dataDir(t), "mt", "flores-dev")
	ref := read(t, filepath.Join(dir, "flores-dev.en"))
	for _, system := range []string{"argos", "google", "nllb", "opusmt"} {
		want, err := strconv.ParseFloat(strings.TrimSpace(strings.Join(read(t, filepath.Join(dir, "flores-dev."+system+".en.bleu")), "")), 64)
		if err != nil {
			t.Fatal(err)
		}
		hyp := read(t, filepath.Join(dir, "flores-dev."+system+".en"))
		if got := BLEU(hyp, ref); math.Abs(got-want) > 0.05 {
			t.Errorf("%s: %.2f, published %.2f", system, got, want)
		}
	}
}

func TestBounds(t *testing.T) {
	a := []string{"The cat sat on the mat, quietly."}
	if got := BLEU(a, a); math.Abs(got-100) > 1e-9 {
		t.Errorf("BLEU of itself: %v", got)
	}
	if got := ChrF2(a, a); math.Abs(got-100) > 1e-9 {
		t.Errorf("chrF2 of itself: %v", got)
	}
	if BLEU([]string{""}, a) != 0 || ChrF2([]string{""}, a) != 0 {
		t.Error("an empty translation scores")
	}
}
