package revision

import (
	"encoding/json"
	"io"
)

// entryJSON is one pair as JSON. Absent sides are empty; edits are given where
// the side changed.
type entryJSON struct {
	Old         string `json:"old,omitempty"`
	New         string `json:"new,omitempty"`
	Class       Class  `json:"class"`
	Moved       bool   `json:"moved"`
	Stale       bool   `json:"stale"`
	OldSource   string `json:"oldSource"`
	NewSource   string `json:"newSource"`
	OldTarget   string `json:"oldTarget"`
	NewTarget   string `json:"newTarget"`
	SourceEdits []Edit `json:"sourceEdits,omitempty"`
	TargetEdits []Edit `json:"targetEdits,omitempty"`
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
	j := entryJSON{Class: e.Class, Moved: e.Moved}
	if e.Old != nil {
		j.Old, j.OldSource, j.OldTarget = e.Old.ID, e.Old.Source.String(), e.Old.Target.Text.String()
	}
	if e.New != nil {
		j.New, j.NewSource, j.NewTarget, j.Stale = e.New.ID, e.New.Source.String(), e.New.Target.Text.String(), e.New.Stale()
	}
	if j.OldSource != j.NewSource {
		j.SourceEdits = e.Source
	}
	if j.OldTarget != j.NewTarget {
		j.TargetEdits = e.Target
	}
	return j
}
