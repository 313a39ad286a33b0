package view

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"io"

	"bayan/pipeline/revision"
)

// Schema is the JSON Schema (draft 2020-12) of what [JSON] writes.
//
//go:embed diff.schema.json
var Schema []byte

// Version is the version of the shape that [JSON] writes and [Schema]
// describes. Within a version fields are added, never taken away or changed.
const Version = 1

type documentJSON struct {
	Old     string                 `json:"old"`
	New     string                 `json:"new"`
	Counts  map[revision.Class]int `json:"counts"`
	Moves   int                    `json:"moves"`
	Entries []json.RawMessage      `json:"entries"`
}

// entryJSON is one entry. Old and New list segment IDs.
type entryJSON struct {
	Old        []string         `json:"old"`
	New        []string         `json:"new"`
	Class      revision.Class   `json:"class"`
	Also       []revision.Class `json:"also,omitempty"`
	Moved      bool             `json:"moved"`
	Move       int              `json:"move,omitempty"`
	Stale      bool             `json:"stale"`
	Similarity float64          `json:"similarity"`
	Source     sideJSON         `json:"source"`
	Target     sideJSON         `json:"target"`
}

// sideJSON is the Arabic or the English of an entry, markup in place; edits are
// given where the texts differ.
type sideJSON struct {
	Old     string          `json:"old"`
	New     string          `json:"new"`
	Changed string          `json:"changed"`
	Edits   []revision.Edit `json:"edits,omitempty"`
}

var extents = map[revision.Extent]string{revision.Same: "no", revision.Spelling: "spelling", revision.Wording: "wording"}

// JSON writes the diffs as one JSON object that keeps to [Schema]. Counts are
// of all entries, shown or not.
func JSON(w io.Writer, diffs []*revision.Diff, o Options) error {
	b := bufio.NewWriterSize(w, 1<<16)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	out := struct {
		Version   int                    `json:"version"`
		Counts    map[revision.Class]int `json:"counts"`
		Documents []documentJSON         `json:"documents"`
	}{Version, allClasses(counts(diffs)), []documentJSON{}}
	for _, d := range diffs {
		doc := documentJSON{Old: d.Old, New: d.New, Counts: allClasses(d.Count()), Moves: d.Moves(), Entries: []json.RawMessage{}}
		for i := range d.Entries {
			if !o.Shows(&d.Entries[i]) {
				continue
			}
			raw, err := marshal(newEntryJSON(&d.Entries[i]))
			if err != nil {
				return err
			}
			doc.Entries = append(doc.Entries, raw)
		}
		out.Documents = append(out.Documents, doc)
	}
	if err := enc.Encode(out); err != nil {
		return err
	}
	return b.Flush()
}

// marshal leaves <, > and & as they are, which Marshal does not.
func marshal(v any) (json.RawMessage, error) {
	var raw rawWriter
	enc := json.NewEncoder(&raw)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return json.RawMessage(raw), err
}

type rawWriter []byte

func (r *rawWriter) Write(p []byte) (int, error) {
	*r = append(*r, p...)
	return len(p), nil
}

// allClasses gives every class a count.
func allClasses(n map[revision.Class]int) map[revision.Class]int {
	for _, c := range revision.Classes {
		n[c] += 0
	}
	return n
}

func newEntryJSON(e *revision.Entry) entryJSON {
	j := entryJSON{
		Old: e.OldIDs(), New: e.NewIDs(), Class: e.Class, Also: extras(e), Moved: e.Moved(), Move: e.Move,
		Stale: e.Stale(), Similarity: e.Similarity,
		Source: sideJSON{Old: e.OldSource(), New: e.NewSource(), Changed: extents[e.SourceExtent]},
		Target: sideJSON{Old: e.OldTarget(), New: e.NewTarget(), Changed: extents[e.TargetExtent]},
	}
	if e.SourceExtent != revision.Same {
		j.Source.Edits = e.SourceEdits()
	}
	if e.TargetExtent != revision.Same {
		j.Target.Edits = e.TargetEdits()
	}
	return j
}
