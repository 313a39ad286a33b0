//go:build unix

package marian

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"bayan/pipeline/marian/internal/synth"
)

// used is the processor time of this process in seconds: on a busy machine it
// tells more than the time that passed.
func used() float64 {
	var r unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return float64(r.Utime.Nano()+r.Stime.Nano()) / 1e9
}

// BenchmarkTranslate translates ordinary sentences with the model of the size of
// the Arabic to English student; testdata/reference/speed.sh holds it against
// Mozilla's engine. The figures with cpu- are by processor time.
func BenchmarkTranslate(b *testing.B) {
	m := openSynthetic(b, synth.Speed)
	one := sentences(b)
	var all []string
	for range 4 {
		all = append(all, one...)
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
			start := used()
			for b.Loop() {
				results, err := m.Translate(context.Background(), all, o.Options)
				if err != nil {
					b.Fatal(err)
				}
				for _, r := range results {
					tokens += len(r.Target) + 1
				}
			}
			cpu := used() - start
			b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
			b.ReportMetric(float64(words*b.N)/cpu, "cpu-words/s")
			b.ReportMetric(float64(tokens)/cpu, "cpu-tokens/s")
		})
	}
}

// BenchmarkFirstToken is the time from a text of 16 words to the first token.
func BenchmarkFirstToken(b *testing.B) {
	m := openSynthetic(b, synth.Speed)
	text := strings.Join(strings.Fields(strings.Join(sentences(b), " "))[:16], " ")
	s := m.searchers.Get().(*searcher)
	start := used()
	for b.Loop() {
		j := m.job(m.EncodeSource(text))
		j.limit = 1
		if err := s.run(context.Background(), []*job{j}, &Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric((used()-start)/float64(b.N)*1e3, "cpu-ms/op")
}

// BenchmarkOpen maps and checks the model's files.
func BenchmarkOpen(b *testing.B) {
	f := writeSynthetic(b, synth.Speed)
	start := used()
	for b.Loop() {
		m, err := Open(f)
		if err != nil {
			b.Fatal(err)
		}
		m.Close()
	}
	b.ReportMetric((used()-start)/float64(b.N)*1e3, "cpu-ms/op")
}

// TestMemory bounds what a process that translates on two cores takes at most:
// 2.5 times the model's file and 100 MB.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its time")
	}
	if f := strings.Split(os.Getenv("MARIAN_MEMORY"), "|"); len(f) == 3 { // the process that is measured
		m, err := Open(Files{Model: f[0], Source: f[1], Shortlist: f[2]})
		if err != nil {
			t.Fatal(err)
		}
		translate(t, m, sentences(t), Options{Threads: 2, Beam: 4, Align: true})
		translate(t, m, []string{strings.Join(sentences(t), " ")}, Options{Threads: 2})
		return
	}
	f := writeSynthetic(t, synth.Speed)
	info, err := os.Stat(f.Model)
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestMemory$")
	child.Env = append(os.Environ(), fmt.Sprintf("MARIAN_MEMORY=%s|%s|%s", f.Model, f.Source, f.Shortlist))
	if out, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	unit := int64(1024) // of Maxrss, by system
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	peak := int64(child.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * unit
	bound := info.Size()*5/2 + 100e6
	t.Logf("peak %d MB, the model's file %d MB", peak/1e6, info.Size()/1e6)
	if peak > bound {
		t.Errorf("peak memory %d MB, bound %d MB", peak/1e6, bound/1e6)
	}
}
