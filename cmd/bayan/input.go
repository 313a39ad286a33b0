package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/format"
	"bayan/pipeline/format/markdown"
)

// input is a document to be read.
type input struct {
	// path is where it is, "-" for standard input; id its document ID.
	path, id string
	source   all.Source
}

// stem is the ID without the format's extension: what outputs are named after.
func (in input) stem() string { return strings.TrimSuffix(in.id, filepath.Ext(in.id)) }

// finder collects inputs from the arguments of a command.
type finder struct {
	out    string // a folder never read from, or ""
	inputs []input
	roots  []string // the folders given
	byStem map[string]string
}

// find resolves files, folders, globs and "-" into inputs in a fixed order.
func find(args []string, out string) (*finder, error) {
	f := &finder{out: out, byStem: map[string]string{}}
	for _, arg := range args {
		paths, err := expand(arg)
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			if err := f.add(p); err != nil {
				return nil, err
			}
		}
	}
	return f, nil
}

// expand resolves a glob; anything that exists is taken as it is.
func expand(arg string) ([]string, error) {
	if _, err := os.Lstat(arg); arg == "-" || err == nil || !strings.ContainsAny(arg, "*?[{") {
		return []string{arg}, nil
	}
	paths, err := doublestar.FilepathGlob(arg)
	if err != nil {
		return nil, usagef("%s: bad pattern: %v", arg, err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no file matches the pattern", arg)
	}
	slices.Sort(paths)
	return paths, nil
}

func (f *finder) add(path string) error {
	if path == "-" {
		return f.put(input{path: "-", id: "stdin", source: all.Sources[0]})
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: no such file or folder (check the spelling)", path)
	}
	if err != nil {
		return err
	}
	if info.IsDir() {
		return f.folder(path)
	}
	src, ok := all.SourceFor(strings.ToLower(filepath.Ext(path)))
	if !ok {
		if ext := filepath.Ext(path); ext != "" {
			return fmt.Errorf("%s: unknown format %q (bayan reads %s)", path, ext, extensions())
		}
		src = all.Sources[0]
	}
	return f.put(input{path: path, id: filepath.Base(path), source: src})
}

// folder adds the documents below a folder, hidden ones and outputs left out.
func (f *finder) folder(root string) error {
	f.roots = append(f.roots, root)
	n := len(f.inputs)
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real // a link to a folder is the folder
	}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if path != root && strings.HasPrefix(e.Name(), ".") || f.out != "" && sameFolder(path, f.out) {
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if !e.Type().IsRegular() && e.Type()&fs.ModeSymlink == 0 {
			return nil
		}
		src, ok := all.SourceFor(strings.ToLower(filepath.Ext(path)))
		if !ok {
			return nil
		}
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return nil // a link to a folder; a broken link fails as a document
		}
		if src.Name == markdown.Name {
			if text, err := os.ReadFile(path); err == nil && markdown.IsOutput(text) {
				return nil // of another run, into another folder
			}
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		return f.put(input{path: path, id: filepath.ToSlash(rel), source: src})
	})
	if err == nil && len(f.inputs) == n {
		err = fmt.Errorf("%s: no documents in the folder (bayan reads %s)", root, extensions())
	}
	return err
}

func (f *finder) put(in input) error {
	if other, taken := f.byStem[in.stem()]; taken {
		if other == in.path {
			return nil
		}
		return fmt.Errorf("%s and %s would have the same output %s (rename one, or give each its own --out)", other, in.path, in.stem()+all.Record)
	}
	f.byStem[in.stem()] = in.path
	f.inputs = append(f.inputs, in)
	return nil
}

func sameFolder(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && x.IsDir() && os.SameFile(x, y)
}

func extensions() string {
	var out []string
	for _, s := range all.Sources {
		out = append(out, s.Extensions...)
	}
	return strings.Join(out, " ")
}

// read reads an input. Errors name the file.
func (a *app) read(ctx context.Context, in input, encoding string, source, target language.Tag) (*pipeline.Document, error) {
	r, size, done, err := a.open(in.path)
	if err != nil {
		return nil, err
	}
	defer done()
	d, err := in.source.Reader(encoding).Read(ctx, r, size)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.path, err)
	}
	d.ID, d.Source, d.Target = in.id, source, target
	return d, nil
}

// open gives a file, or all of standard input.
func (a *app) open(path string) (r io.ReaderAt, size int64, done func(), err error) {
	if path == "-" {
		data, err := io.ReadAll(io.LimitReader(a.in, format.MaxSize+1))
		if err != nil {
			return nil, 0, nil, fmt.Errorf("standard input: %w", err)
		}
		return bytes.NewReader(data), int64(len(data)), func() {}, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s: not a regular file (give - to read a pipe)", path)
	}
	if err != nil {
		f.Close()
		return nil, 0, nil, err
	}
	return f, info.Size(), func() { f.Close() }, nil
}

// noFile is [fs.ErrNotExist] of a file that the user named.
type noFile string

func (path noFile) Error() string { return string(path) + ": no such file (check the spelling)" }
func (noFile) Unwrap() error      { return fs.ErrNotExist }

// openNamed opens a file that the user named.
func openNamed(path string) (*os.File, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, noFile(path)
	}
	return f, err
}

// isFolder tells a folder from a file; anything else is an error.
func isFolder(path string) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, fmt.Errorf("%s: no such file or folder (check the spelling)", path)
	}
	return err == nil && info.IsDir(), err
}
