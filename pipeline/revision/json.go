package revision

import (
	"encoding/json"
	"io"

	"bayan/pipeline"
)

// entryJSON is one pair as JSON. Old and New list segment IDs; absent sides are
// empty; edits are given where the side changed.
type entryJSON struct {
	Old         []string `json:"old"`
	New         []string `json:"new"`
	Class       Class    `json:"class"`
	Moved       bool     `json:"moved"`
	Stale       bool     `json:"stale"`
	OldSource   string   `json:"oldSource"`
	NewSource   string   `json:"newSource"`
	OldTarget   string   `json:"oldTarget"`
	NewTarget   string   `json:"newTarget"`
	SourceEdits []Edit   `json:"sourceEdits,omitempty"`
	TargetEdits []Edit   `json:"targetEdits,omitempty"`
}

// JSON writes the diff as one JSON object: {"old","new","counts","moved",
// "entries"}. Unchanged pairs are left out unless all is set.
func (d *Diff) JSON(w io.Writer, all bool) error {
	out := struct {
		Old     string        `json:"old"`
		New     string        `json:"new"`
		Counts  map[Class]int `json:"counts"`
		Moved   int           `json:"moved"`
		Entries []entryJSON   `json:"entries"`
	}{d.Old, d.New, map[Class]int{}, d.Moves(), []entryJSON{}}
	n := d.Count()
	for _, c := range Classes {
		out.Counts[c] = n[c]
	}
	for _, e := range d.Entries {
		if all || e.Changed() {
			out.Entries = append(out.Entries, e.json())
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

func (e Entry) json() entryJSON {
	j := entryJSON{
		Old: ids(e.Old), New: ids(e.New), Class: e.Class, Moved: e.Moved(), Stale: e.Stale(),
		OldSource: e.OldSource(), NewSource: e.NewSource(), OldTarget: e.OldTarget(), NewTarget: e.NewTarget(),
	}
	if e.SourceExtent != Same {
		j.SourceEdits = e.Source
	}
	if e.TargetExtent != Same {
		j.TargetEdits = e.Target
	}
	return j
}

func ids(segments []*pipeline.Segment) []string {
	out := make([]string, len(segments))
	for i, s := range segments {
		out[i] = s.ID
	}
	return out
}
