package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"bayan/pipeline"
)

// progress draws one line on a terminal and nothing elsewhere.
type progress struct {
	w     io.Writer
	drawn bool
}

func newProgress(w io.Writer, quiet bool) *progress {
	if f, ok := w.(*os.File); quiet || !ok || !term.IsTerminal(int(f.Fd())) {
		return &progress{}
	}
	return &progress{w: w}
}

// report draws how far a document is.
func (p *progress) report(id string) pipeline.Reporter {
	return func(s pipeline.Progress) {
		if p.w == nil || s.Total == 0 {
			return
		}
		p.drawn = true
		fmt.Fprintf(p.w, "\r\x1b[K%s: %s %d/%d", id, s.Stage, s.Done, s.Total)
	}
}

// bytes draws how much of a download is there; total is 0 when nobody knows of
// how much.
func (p *progress) bytes(label string, done, total int64) {
	if p.w == nil {
		return
	}
	p.drawn = true
	if total <= 0 {
		fmt.Fprintf(p.w, "\r\x1b[K%s  %s", label, megabytes(done))
		return
	}
	const width = 30
	full := min(int(done*width/total), width)
	fmt.Fprintf(p.w, "\r\x1b[K%s  [%s%s] %3d%%  %s", label, strings.Repeat("█", full), strings.Repeat("·", width-full), min(done*100/total, 100), megabytes(done))
}

// clear takes the line away.
func (p *progress) clear() {
	if p.drawn {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.drawn = false
	}
}

func discard(pipeline.Progress) {}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
