package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/memory"
	"bayan/pipeline/translate"
)

// keptExtension ends the name of the memory that holds, beside a record, the
// English that people made and whose Arabic has gone from the document.
const keptExtension = ".kept.tmx"

// keep is the stage after leverage that saves what people made and the new
// revision has no place for. When the Arabic comes back, so does the English.
type keep struct {
	out      *output
	stem     string
	previous *pipeline.Document
	// told says what was kept. It is of this run, not of the document, and so
	// in no output.
	told []pipeline.Finding
}

// Name implements [pipeline.Stage].
func (*keep) Name() string { return "keep" }

// Run gives what came back its state, and writes the memory before anything
// replaces the record.
func (k *keep) Run(ctx context.Context, d *pipeline.Document, _ pipeline.Reporter) error {
	if err := k.restore(d); err != nil {
		return err
	}
	var lost []*pipeline.Segment
	for _, s := range translate.Lost(k.previous, d) {
		c := *s
		if s.Stale() && s.Was != "" {
			c.Source = pipeline.Text{Plain: s.Was}
		}
		c.Target.Basis = ""
		lost = append(lost, &c)
	}
	if len(lost) == 0 {
		return nil
	}
	path := k.out.path(k.stem, keptExtension)
	all := &pipeline.Document{ID: d.ID, Source: d.Source, Target: d.Target, Units: []*pipeline.Unit{{ID: "u1", Segments: lost}}}
	if err := readKept(path, func(u tmx.Unit) {
		all.Units[0].Segments = append(all.Units[0].Segments, keptSegment(u, "k"+strconv.Itoa(len(all.Units[0].Segments)+1)))
	}); err != nil {
		return err
	}
	if err := k.out.put(path, func(w io.Writer) error { return tmx.Writer{}.Write(ctx, w, all) }); err != nil {
		return err
	}
	k.told = append(k.told, pipeline.Finding{
		Rule: "target.removed", Severity: pipeline.Warning, Side: pipeline.TargetSide,
		Message:    fmt.Sprintf("translations by people without Arabic any more: %d; they are kept in %s", len(lost), path),
		Args:       map[string]string{"Number": strconv.Itoa(len(lost)), "File": path},
		Suggestion: "look whether the Arabic was meant to go",
	})
	return nil
}

// restore makes of what leverage took from the memory what it was: reviewed or
// final, by whom, with its notes.
func (k *keep) restore(d *pipeline.Document) error {
	kept := map[string]*pipeline.Segment{}
	if err := readKept(k.out.path(k.stem, keptExtension), func(u tmx.Unit) {
		if source := u.Source.Plain; kept[source] == nil {
			kept[source] = keptSegment(u, "")
		}
	}); err != nil {
		return err
	}
	for _, s := range d.Segments() {
		was := kept[s.Source.Plain]
		if o := s.Target.Origin; was == nil || o.Kind != pipeline.FromMemory || o.Name != k.stem+keptExtension || s.Target.Text.Plain != was.Target.Text.Plain {
			continue
		}
		s.Target.State, s.Target.Origin = was.Target.State, was.Target.Origin
		if len(s.Notes) == 0 {
			s.Notes = was.Notes
		}
	}
	return nil
}

// keptSegment is a unit of the memory as the segment it was.
func keptSegment(u tmx.Unit, id string) *pipeline.Segment {
	s := &pipeline.Segment{ID: id, Source: u.Source, Target: pipeline.Target{Text: u.Target}}
	var err error
	if s.Target.State, err = pipeline.ParseState(u.Prop(tmx.PropState)); err != nil || s.Target.State == pipeline.Initial {
		s.Target.State = pipeline.Translated
	}
	kind, name, _ := strings.Cut(u.Prop(tmx.PropOrigin), ":")
	switch o := pipeline.OriginKind(kind); o {
	case pipeline.FromBackend, pipeline.FromMemory, pipeline.FromRevision, pipeline.FromHuman:
		s.Target.Origin = pipeline.Origin{Kind: o, Name: name}
	default:
		s.Target.Origin.Kind = pipeline.FromHuman
	}
	for _, n := range u.Notes {
		s.Notes = append(s.Notes, pipeline.Note{Text: n})
	}
	return s
}

// readKept reads a memory of kept English, if there is one.
func readKept(path string, yield func(tmx.Unit)) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	for u, err := range tmx.ReadMemory(f, arabic, english) {
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		yield(u)
	}
	return nil
}

// memories asks one memory after the other.
type memories []translate.Memory

// Lookup implements [translate.Memory].
func (ms memories) Lookup(source, before, after string) (pipeline.Match, bool) {
	for _, m := range ms {
		if x, ok := m.Lookup(source, before, after); ok {
			return x, true
		}
	}
	return pipeline.Match{}, false
}

// memoryOf gives what is remembered for a document: what was kept of it, then
// the memories of the run.
func (j *job) memoryOf(stem string) (translate.Memory, error) {
	path := j.out.path(stem, keptExtension)
	kept, n := memory.New(), 0
	if err := readKept(path, func(u tmx.Unit) { kept.Add(u.Source.Plain, u.Target.Plain, stem+keptExtension); n++ }); err != nil {
		return nil, err
	}
	switch {
	case n == 0:
		return j.memory, nil
	case j.memory == nil:
		return kept, nil
	}
	return memories{kept, j.memory}, nil
}
