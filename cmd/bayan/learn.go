package main

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/bitext/phrase"
	"bayan/pipeline/memory"
)

// mostLearned bounds the translations that a run learns from, and so what its
// start takes. Approved sentences come first, then the last of the memories.
const mostLearned = 10000

// teachers are the translations by people that a run may learn from.
type teachers struct {
	approved []phrase.Text
	memory   *memory.Memory // nil for none
}

// teach notes what the run may learn from. The records are read now, before the
// run replaces any.
func (j *job) teach(c *cli.Context) error {
	if !all.Learns(c.String("backend")) || j.out == nil {
		return nil
	}
	var err error
	j.teachers.approved, err = approved(j.ctx, j.out.dir)
	return err
}

// learnable gives the translations to learn from.
func (j *job) learnable() ([]phrase.Text, error) { return j.teachers.texts(), nil }

func (t teachers) texts() []phrase.Text {
	out := slices.Clone(t.approved[:min(len(t.approved), mostLearned)])
	if t.memory != nil {
		for source, target := range t.memory.Last(mostLearned - len(out)) {
			out = append(out, phrase.Text{Source: source, Target: target})
		}
	}
	return out
}

// approved gives the approved translations by people in the records below a folder, in
// order of path; none if there is no folder.
func approved(ctx context.Context, folder string) ([]phrase.Text, error) {
	var out []phrase.Text
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case e.IsDir() || !isRecord(path) || strings.HasPrefix(e.Name(), ".") || len(out) >= mostLearned:
			return ctx.Err()
		}
		d, err := readRecord(ctx, path)
		if err != nil {
			return ctx.Err() // its own document will tell
		}
		for _, s := range d.Segments() {
			// What a machine wrote and a person let pass teaches nothing new.
			if s.Target.Approved() && s.Target.Origin.Kind != pipeline.FromBackend && !s.Target.Empty() && !s.Stale() {
				out = append(out, phrase.Text{Source: s.Source.Plain, Target: s.Target.Text.Plain})
			}
		}
		return nil
	})
	return out, err
}
