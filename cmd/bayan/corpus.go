package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/pipeline/format"
)

// corpus is a translation to score, a segment a line.
type corpus struct {
	name  string
	lines []string
	// keys name the segments of records, sources are their Arabic; nil for a
	// file of lines.
	keys, sources []string
	// scored says which segments of a reference count: those with English.
	scored []bool
}

// skipped counts the segments that do not count.
func (c *corpus) skipped() int {
	n := 0
	for _, ok := range c.scored {
		if !ok {
			n++
		}
	}
	return n
}

// readCorpus reads a file of lines, a record, a folder of records or, as "-",
// lines from standard input.
func (a *app) readCorpus(ctx context.Context, path string) (*corpus, error) {
	info, err := os.Stat(path)
	folder := path != "-" && err == nil && info.IsDir()
	if folder || isRecord(path) {
		return recordCorpus(ctx, path, folder)
	}
	r, size, done, err := a.open(path)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("%s: no such file (check the spelling)", path)
	}
	if err != nil {
		return nil, err
	}
	defer done()
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	c := &corpus{name: path}
	text := bytes.TrimPrefix(data, []byte("\ufeff"))
	for len(text) > 0 {
		line, rest, _ := bytes.Cut(text, []byte("\n"))
		text = rest
		if !utf8.Valid(line) {
			return nil, fmt.Errorf("%s: line %d is not UTF-8 (convert the file to UTF-8)", path, len(c.lines)+1)
		}
		c.lines = append(c.lines, string(bytes.TrimSuffix(line, []byte("\r"))))
		c.scored = append(c.scored, true)
	}
	if len(c.lines) == 0 {
		return nil, fmt.Errorf("%s: the file is empty (is it the right one?)", path)
	}
	return c, nil
}

func recordCorpus(ctx context.Context, path string, folder bool) (*corpus, error) {
	paths := []string{path}
	if folder {
		var err error
		if paths, err = records(paths); err != nil {
			return nil, err
		}
		slices.Sort(paths)
	}
	c := &corpus{name: path}
	for _, p := range paths {
		d, err := readRecord(ctx, p)
		if e, ok := err.(*fs.PathError); ok {
			return nil, fmt.Errorf("%s: %v (run bayan translate first?)", p, e.Err)
		}
		if err != nil {
			return nil, err
		}
		key := ""
		if folder {
			key = strings.TrimSuffix(d.ID, filepath.Ext(d.ID)) + " "
		}
		for _, s := range d.Segments() {
			c.keys = append(c.keys, key+s.ID)
			c.sources = append(c.sources, s.Source.Plain)
			c.lines = append(c.lines, s.Target.Text.Plain)
			c.scored = append(c.scored, !s.Target.Empty())
		}
	}
	if !slices.Contains(c.scored, true) {
		return nil, fmt.Errorf("%s: nothing in it has English (run bayan translate first)", path)
	}
	return c, nil
}

// alongside puts the segments of c in the order of ref: by line, or between
// records by segment. Those must be of one text.
func (c *corpus) alongside(ref *corpus) (*corpus, error) {
	if c.keys == nil || ref.keys == nil {
		if len(c.lines) != len(ref.lines) {
			return nil, fmt.Errorf("%s has %d lines, %s has %d (line by line, they must be translations of one text)", c.name, len(c.lines), ref.name, len(ref.lines))
		}
		return c, nil
	}
	at := map[string]int{}
	for i, k := range c.keys {
		at[k] = i
	}
	out := &corpus{name: c.name}
	for i, k := range ref.keys {
		j, ok := at[k]
		if !ok {
			return nil, fmt.Errorf("%s: no segment %s, which %s has (compare records of one document)", c.name, k, ref.name)
		}
		if c.sources[j] != ref.sources[i] {
			return nil, fmt.Errorf("%s: segment %s has other Arabic than in %s (compare records of one revision)", c.name, k, ref.name)
		}
		delete(at, k)
		out.lines, out.sources = append(out.lines, c.lines[j]), append(out.sources, c.sources[j])
		out.keys, out.scored = append(out.keys, k), append(out.scored, c.scored[j])
	}
	for _, k := range c.keys {
		if _, left := at[k]; left {
			return nil, fmt.Errorf("%s: segment %s is not in %s (compare records of one document)", c.name, k, ref.name)
		}
	}
	return out, nil
}
