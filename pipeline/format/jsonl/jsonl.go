// Package jsonl writes documents as JSON Lines, one object a segment, for
// programs.
package jsonl

import (
	"bufio"
	"context"
	"encoding/json"
	"io"

	"bayan/pipeline"
)

// Name is the format's name.
const Name = "jsonl"

// Line is what is written of a segment. Fields that say nothing are left out,
// but for the IDs, the texts and the state.
type Line struct {
	Document string        `json:"document"`
	Unit     string        `json:"unit"`
	Kind     pipeline.Kind `json:"kind"`
	Level    int           `json:"level,omitempty"`
	ID       string        `json:"id"`
	// Start and End bound the segment in the document's decoded text, in bytes
	// of UTF-8, markup included.
	Start int `json:"start"`
	End   int `json:"end"`
	// Source and Target are plain; MarkedSource and MarkedTarget have the
	// markup in place, where there is any.
	Source       string `json:"source"`
	Target       string `json:"target"`
	MarkedSource string `json:"markedSource,omitempty"`
	MarkedTarget string `json:"markedTarget,omitempty"`

	State      string  `json:"state"`
	Origin     *Origin `json:"origin,omitempty"`
	Confidence float64 `json:"confidence,omitempty"`
	// Notice is the [pipeline.DraftNotice] of a draft.
	Notice string          `json:"notice,omitempty"`
	Stale  bool            `json:"stale,omitempty"`
	Change pipeline.Change `json:"change,omitempty"`
	Was    string          `json:"was,omitempty"`
	Terms  []Term          `json:"terms,omitempty"`
	Notes  []Note          `json:"notes,omitempty"`
}

// Origin says where a target comes from.
type Origin struct {
	Kind  pipeline.OriginKind `json:"kind"`
	Name  string              `json:"name,omitempty"`
	Score int                 `json:"score,omitempty"`
}

// Term is an occurrence of a term; Start and End are bytes of the plain source.
type Term struct {
	Concept   string `json:"concept"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Surface   string `json:"surface"`
	Term      string `json:"term"`
	Method    string `json:"method"`
	Rendering string `json:"rendering"`
	Honoured  bool   `json:"honoured"`
}

// Note is a remark on a segment.
type Note struct {
	Category string `json:"category,omitempty"`
	Text     string `json:"text"`
}

// Writer writes JSON Lines: UTF-8, one [Line] a line, its fields in their
// order. It is safe for concurrent use.
type Writer struct{}

// Write writes d. A document without segments gives nothing.
func (Writer) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	b := bufio.NewWriterSize(w, 64<<10)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	at := 0
	for _, u := range d.Units {
		if err := ctx.Err(); err != nil {
			return err
		}
		at += len(u.Prefix)
		for _, s := range u.Segments {
			l := line(s)
			l.Document, l.Unit, l.Kind, l.Level = d.ID, u.ID, u.Kind, u.Level
			l.Start, l.End = at, at+size(s.Source)
			at = l.End + len(s.After)
			if err := enc.Encode(l); err != nil {
				return err
			}
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return b.Flush()
}

// size is the length of a text with its markup.
func size(t pipeline.Text) int {
	n := len(t.Plain)
	for _, c := range t.Codes {
		n += len(c.Data)
	}
	return n
}

func line(s *pipeline.Segment) *Line {
	l := &Line{
		ID: s.ID, Source: s.Source.Plain, Target: s.Target.Text.Plain,
		State: s.Target.State.String(), Confidence: s.Target.Confidence,
		Stale: s.Stale(), Change: s.Change, Was: s.Was,
	}
	if s.Target.Draft() {
		l.Notice = pipeline.DraftNotice
	}
	if len(s.Source.Codes) > 0 {
		l.MarkedSource = s.Source.String()
	}
	if len(s.Target.Text.Codes) > 0 {
		l.MarkedTarget = s.Target.Text.String()
	}
	if o := s.Target.Origin; o != (pipeline.Origin{}) {
		l.Origin = &Origin{Kind: o.Kind, Name: o.Name, Score: o.Score}
	}
	for _, t := range s.Terms {
		l.Terms = append(l.Terms, Term{
			Concept: t.Concept, Start: t.Start, End: t.End, Surface: t.Surface, Term: t.Term,
			Method: t.Method, Rendering: t.Rendering, Honoured: t.Honoured,
		})
	}
	for _, n := range s.Notes {
		l.Notes = append(l.Notes, Note{Category: n.Category, Text: n.Text})
	}
	return l
}
