package marian

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"bayan/pipeline/marian/internal/synth"
)

// sentences are the inputs of testdata/reference of ordinary length.
func sentences(tb testing.TB) []string {
	b, err := os.ReadFile(filepath.Join(reference, "inputs.txt"))
	if err != nil {
		tb.Fatal(err)
	}
	var out []string
	for _, line := range strings.Split(string(b), "\n") {
		if n := len(strings.Fields(line)); n >= 4 && n <= 30 {
			out = append(out, line)
		}
	}
	return out
}

// BenchmarkTranslate translates ordinary sentences with the model of the size of
// the Arabic to English student. Compare with speed.sh of testdata/reference.
func BenchmarkTranslate(b *testing.B) {
	m := openSynthetic(b, synth.Speed)
	all := sentences(b)
	for len(all) < 60 {
		all = append(all, all...)
	}
	words := 0
	for _, s := range all {
		words += len(strings.Fields(s))
	}
	for _, o := range []struct {
		name string
		Options
	}{
		{"threads=1", Options{Threads: 1}},
		{"threads=2", Options{Threads: 2}},
		{"beam=4", Options{Threads: 1, Beam: 4}},
		{"align", Options{Threads: 1, Align: true, Scores: true}},
	} {
		b.Run(o.name, func(b *testing.B) {
			tokens := 0
			for b.Loop() {
				results, err := m.Translate(context.Background(), all, o.Options)
				if err != nil {
					b.Fatal(err)
				}
				for _, r := range results {
					tokens += len(r.Target) + 1
				}
			}
			seconds := b.Elapsed().Seconds()
			b.ReportMetric(float64(words*b.N)/seconds, "words/s")
			b.ReportMetric(float64(tokens)/seconds, "tokens/s")
		})
	}
	b.Run("one", func(b *testing.B) { // a sentence alone: the time to its first token is a part of it
		b.ReportAllocs()
		for b.Loop() {
			if _, err := m.Translate(context.Background(), all[:1], Options{Threads: 1}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkOpen maps and checks the model's files.
func BenchmarkOpen(b *testing.B) {
	f := writeSynthetic(b, synth.Speed)
	for b.Loop() {
		m, err := Open(f)
		if err != nil {
			b.Fatal(err)
		}
		m.Close()
	}
}

var _ = fmt.Sprint
var _ = time.Now
