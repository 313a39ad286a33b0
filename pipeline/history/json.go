package history

import (
	"encoding/json"
	"io"
	"time"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/revision"
)

// segmentJSON is a segment at one time.
type segmentJSON struct {
	Source string `json:"source"`
	Target string `json:"target"`
	State  string `json:"state"`
	Origin string `json:"origin"`
	By     string `json:"by"`
}

type stepJSON struct {
	Segment     string          `json:"segment"`
	From        []string        `json:"from"`
	Changed     []string        `json:"changed"`
	Old         *segmentJSON    `json:"old"`
	New         *segmentJSON    `json:"new"`
	SourceEdits []revision.Edit `json:"sourceEdits,omitempty"`
	TargetEdits []revision.Edit `json:"targetEdits,omitempty"`
}

// JSON writes what a commit did, one object a line: {"commit","date","author",
// "subject","path","counts","steps"}. The commit of what is not committed yet,
// nil, is "". Steps are null in a summary; the edits of a side are given where
// it changed.
func JSON(w io.Writer, c *Commit, steps []Step, summary bool) error {
	out := struct {
		Commit  string         `json:"commit"`
		Date    string         `json:"date"`
		Author  string         `json:"author"`
		Subject string         `json:"subject"`
		Path    string         `json:"path"`
		Counts  map[string]int `json:"counts"`
		Steps   []stepJSON     `json:"steps"`
	}{Counts: Count(steps)}
	if c != nil {
		out.Commit, out.Date, out.Author, out.Subject, out.Path = c.Hash, c.Date.Format(time.RFC3339), c.Author, c.Subject, c.Path
	}
	for _, s := range steps {
		if summary {
			break
		}
		j := stepJSON{Segment: s.Segment, From: append([]string{}, s.From...), Changed: s.What, Old: at(s.Old), New: at(s.New)}
		source, target := s.Edits()
		if j.Old == nil || j.New == nil || j.Old.Source != j.New.Source {
			j.SourceEdits = source
		}
		if j.Old == nil || j.New == nil || j.Old.Target != j.New.Target {
			j.TargetEdits = target
		}
		out.Steps = append(out.Steps, j)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func at(s *pipeline.Segment) *segmentJSON {
	if s == nil {
		return nil
	}
	return &segmentJSON{s.Source.String(), s.Target.Text.String(), format.StateWord(s), string(s.Target.Origin.Kind), s.Target.Origin.Name}
}
