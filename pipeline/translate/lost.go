package translate

import (
	"strings"

	"bayan/pipeline"
)

// Lost lists what people wrote or approved in the previous revision and what no
// segment of the document has any more: neither the one of its ID nor one that
// comes from it. English that was joined or divided with its Arabic is not lost.
func Lost(previous, d *pipeline.Document) []*pipeline.Segment {
	heirs := make(map[string][]string, d.Len())
	for _, s := range d.Segments() {
		english := fields(s.Target.Text.Plain)
		own := true
		for _, id := range s.From {
			heirs[id] = append(heirs[id], english)
			own = own && id != s.ID
		}
		if own {
			heirs[s.ID] = append(heirs[s.ID], english)
		}
	}
	var out []*pipeline.Segment
	for _, s := range previous.Segments() {
		if s.Target.Protected() && !strings.Contains(fields(strings.Join(heirs[s.ID], " ")), fields(s.Target.Text.Plain)) {
			out = append(out, s)
		}
	}
	return out
}

func fields(s string) string { return strings.Join(strings.Fields(s), " ") }
