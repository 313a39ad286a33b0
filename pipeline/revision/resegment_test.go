package revision_test

import (
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
)

// TestResegmented divides the same text by other rules. Nothing is added,
// removed or moved, and no wording differs.
func TestResegmented(t *testing.T) {
	documents := map[string]*pipeline.Document{"our text": revisiontest.Text(300, 5)}
	for _, file := range []string{"ersatz-nc15-dev.paras.raw.txt", "ud-pud.docs.raw.txt"} {
		t.Run(file, func(t *testing.T) {
			documents[file] = revisiontest.Read(t, pipetest.Data(t, "segmentation", file))
		})
	}
	for name, d := range documents {
		for _, ends := range []string{"\n", ".،", "،؛:"} {
			t.Run(name+" at "+strings.TrimSpace(ends), func(t *testing.T) {
				diff := revision.Compare(d, divided(d, ends))
				bad := 0
				for _, e := range diff.Entries {
					if len(e.Old) == 0 || len(e.New) == 0 || e.Moved() || e.SourceExtent == revision.Wording {
						bad++
						if bad < 4 {
							t.Logf("%s moved %v\n\t%q\n\t%q", e.Class, e.Moved(), e.OldSource(), e.NewSource())
						}
					}
				}
				t.Logf("%s: %d entries, %d wrong", counts(diff), len(diff.Entries), bad)
				if bad*200 > len(diff.Entries) {
					t.Errorf("%d of %d entries are not of the same text", bad, len(diff.Entries))
				}
			})
		}
	}
}

// divided divides each unit after the marks of ends only.
func divided(d *pipeline.Document, ends string) *pipeline.Document {
	out := &pipeline.Document{ID: d.ID}
	for _, u := range d.Units {
		v := &pipeline.Unit{Prefix: u.Prefix}
		var words []string
		for _, s := range u.Segments {
			words = append(words, strings.Fields(s.Source.Plain)...)
		}
		start := 0
		for i, w := range words {
			if i == len(words)-1 || endsIn(w, ends) {
				v.Segments = append(v.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: strings.Join(words[start:i+1], " ")}, After: " "})
				start = i + 1
			}
		}
		out.Units = append(out.Units, v)
	}
	return out
}

func endsIn(w, ends string) bool {
	for _, r := range ends {
		if strings.HasSuffix(w, string(r)) {
			return true
		}
	}
	return false
}
