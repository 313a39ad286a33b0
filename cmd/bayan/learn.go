package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"bayan/pipeline/all"
	"bayan/pipeline/bitext/phrase"
	"bayan/pipeline/format/tmx"
)

// mostLearned bounds the translations that a run learns from: about two seconds
// of one processor. Approved sentences come first, then the last of the memories.
const mostLearned = 10000

// teachers are the translations by people that a run may learn from.
type teachers struct {
	approved []phrase.Text
	memories []string // TMX files
}

// teach notes what the run may learn from. The records are read now, before the
// run replaces any.
func (j *job) teach(c *cli.Context, memories []string) error {
	j.teachers.memories = memories
	if c.String("backend") != all.Backends[0].Name || j.out == nil {
		return nil
	}
	var err error
	j.teachers.approved, err = approved(j.ctx, j.out.dir)
	return err
}

// learnable gives the translations to learn from.
func (j *job) learnable() ([]phrase.Text, error) { return j.teachers.texts() }

func (t teachers) texts() ([]phrase.Text, error) {
	var known []phrase.Text
	for _, path := range t.memories {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		for u, err := range tmx.ReadMemory(f, arabic, english) {
			if err != nil {
				f.Close()
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			known = append(known, phrase.Text{Source: u.Source.Plain, Target: u.Target.Plain})
		}
		f.Close()
	}
	own := t.approved[:min(len(t.approved), mostLearned)]
	if n := mostLearned - len(own); len(known) > n {
		known = known[len(known)-n:]
	}
	return append(own[:len(own):len(own)], known...), nil
}

// approved gives the approved translations in the records below a folder, in
// order of path; none if there is no folder.
func approved(ctx context.Context, folder string) ([]phrase.Text, error) {
	var out []phrase.Text
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case e.IsDir() || !strings.HasSuffix(path, all.Record) || strings.HasPrefix(e.Name(), ".") || len(out) >= mostLearned:
			return ctx.Err()
		}
		d, err := readRecord(ctx, path)
		if err != nil {
			return ctx.Err() // its own document will tell
		}
		for _, s := range d.Segments() {
			if s.Target.Approved() && !s.Target.Empty() && !s.Stale() {
				out = append(out, phrase.Text{Source: s.Source.Plain, Target: s.Target.Text.Plain})
			}
		}
		return nil
	})
	return out, err
}
