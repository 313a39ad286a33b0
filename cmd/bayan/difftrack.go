package main

import (
	"io"

	"github.com/urfave/cli/v2"

	"bayan/pipeline"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/revision"
)

// trackChanges writes the new revision of one document as XLIFF with what its
// segments were.
func (a *app) trackChanges(c *cli.Context, pairs []revisions, diffs []*revision.Diff) error {
	if len(diffs) != 1 || pairs[0].new == nil {
		return usagef("diff --xliff: name one document, which the new revision has")
	}
	new := pairs[0].new
	changes := map[*pipeline.Segment][]xliff.Change{} // by the segment they are written with
	var at *pipeline.Segment
	for _, s := range new.Segments() {
		at = s // what was removed before the first segment is written with it
		break
	}
	for i := range diffs[0].Entries {
		e := &diffs[0].Entries[i]
		if len(e.New) > 0 {
			at = e.New[0]
		}
		if e.Changed() {
			changes[at] = append(changes[at], earlier(e))
		}
	}
	writer := xliff.Writer{Changes: func(u *pipeline.Unit) (out []xliff.Change) {
		if u == nil {
			return changes[nil]
		}
		for _, s := range u.Segments {
			out = append(out, changes[s]...)
		}
		return out
	}}
	return a.toFile(c.String("xliff"), func(w io.Writer) error { return writer.Write(c.Context, w, new) })
}

// earlier gives what the segments of an entry were.
func earlier(e *revision.Entry) xliff.Change {
	change := xliff.Change{Was: e.OldIDs(), Class: string(e.Class)}
	if len(e.New) > 0 {
		change.Segment = e.New[0].ID
	}
	if source := e.OldSource(); source != e.NewSource() && len(e.Old) > 0 {
		change.Source = &source
	}
	if target := e.OldTarget(); target != e.NewTarget() && len(e.Old) > 0 {
		change.Target = &target
	}
	return change
}
