package main

import (
	"strings"
	"testing"
)

// TestBytes draws a bar for a download of known size, and the size for one that
// is not known.
func TestBytes(t *testing.T) {
	var b strings.Builder
	p := &progress{w: &b}
	p.bytes("ar-en", 6_000_000, 24_000_000)
	if want := "\r\x1b[Kar-en  [███████·······················]  25%  6.0 MB"; b.String() != want {
		t.Errorf("%q, want %q", b.String(), want)
	}
	b.Reset()
	p.bytes("ar-en", 30_000_000, 24_000_000)
	if !strings.Contains(b.String(), "100%") {
		t.Errorf("%q", b.String())
	}
	b.Reset()
	p.bytes("ar-en", 6_000_000, 0)
	if strings.Contains(b.String(), "%") || !strings.Contains(b.String(), "6.0 MB") {
		t.Errorf("%q", b.String())
	}
	p.clear()
	(&progress{}).bytes("ar-en", 1, 2) // not a terminal: nothing
}
