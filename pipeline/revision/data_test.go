package revision_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
)

// TestRevisionsData compares real revisions and, with -v, prints the classes
// found; with SHOW_CHANGES set, the changed entries too. No revision differs
// from itself, and a diff turned around finds the same pairs.
func TestRevisionsData(t *testing.T) {
	pairs, err := filepath.Glob(filepath.Join(pipetest.Data(t, "revisions"), "[0-9]*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range pairs {
		compare(t, filepath.Base(dir), filepath.Join(dir, "old.ar.md"), filepath.Join(dir, "new.ar.md"))
	}
	sequence, err := filepath.Glob(filepath.Join(pipetest.Data(t, "revisions"), "sequence-*", "*.ar.md"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range sequence[1:] {
		compare(t, fmt.Sprintf("sequence %d to %d", i, i+1), sequence[i], sequence[i+1])
	}
}

func compare(t *testing.T, name, old, new string) {
	t.Helper()
	a, b := revisiontest.Read(t, old), revisiontest.Read(t, new)
	if revision.Compare(a, a).Differs() {
		t.Errorf("%s: the old revision differs from itself", name)
	}
	d := revision.Compare(a, b)
	t.Logf("%s: %s, %d moves", name, counts(d), d.Moves())
	back := revision.Compare(b, a)
	swapped := map[revision.Class]revision.Class{
		revision.Added: revision.Removed, revision.Removed: revision.Added,
		revision.Split: revision.Merged, revision.Merged: revision.Split,
	}
	n, m := d.Count(), back.Count()
	for _, c := range revision.Classes {
		other, ok := swapped[c]
		if !ok {
			other = c
		}
		if n[c] != m[other] {
			t.Logf("%s: %d %s, but %d %s the other way round", name, n[c], c, m[other], other)
		}
	}
	if os.Getenv("SHOW_CHANGES") == "" {
		return
	}
	for _, e := range d.Entries {
		if e.Changed() {
			t.Logf("%s %v %.2f\n\t- %s\n\t+ %s", e.Class, e.Moved(), e.Similarity, e.OldSource(), e.NewSource())
		}
	}
}

func counts(d *revision.Diff) string {
	var parts []string
	n := d.Count()
	for _, c := range revision.Classes {
		if n[c] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", c, n[c]))
		}
	}
	return strings.Join(parts, " · ")
}
