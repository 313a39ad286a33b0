package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/atomicfile"
	"bayan/pipeline/format/htmldoc"
	"bayan/pipeline/format/xliff"
)

// output is the folder that a run writes into.
type output struct {
	dir     string
	formats []all.Output
	// plain leaves the links between words out of pages.
	plain bool
	// seen are the records as this run read or wrote them, by path: one that is
	// otherwise when it is to be replaced was edited meanwhile.
	seen map[string][sha256.Size]byte
}

// newOutput chooses the formats called names, a comma-separated list, empty for
// the usual ones. The record is always among them.
func newOutput(dir, names string) (*output, error) {
	o := &output{dir: dir, formats: all.Outputs[:1:1], seen: map[string][sha256.Size]byte{}}
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s: the output is a file, not a folder (remove it, or choose another with --out)", dir)
	}
	if names == "" {
		o.formats = slices.DeleteFunc(slices.Clone(all.Outputs), func(f all.Output) bool { return f.Extra })
		return o, nil
	}
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(all.Outputs, func(f all.Output) bool {
			return f.Name == strings.TrimSpace(name) || f.Extension == "."+strings.TrimSpace(name)
		})
		if i < 0 {
			return nil, usagef("unknown format %q for --to (there are %s)", name, outputNames())
		}
		if i > 0 && !slices.ContainsFunc(o.formats, func(f all.Output) bool { return f.Name == all.Outputs[i].Name }) {
			o.formats = append(o.formats, all.Outputs[i])
		}
	}
	return o, nil
}

func outputNames() string {
	var names []string
	for _, f := range all.Outputs {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

// path gives where an output of a document goes.
func (o *output) path(stem, extension string) string {
	return filepath.Join(o.dir, filepath.FromSlash(stem)+extension)
}

// spares refuses outputs that would replace an input.
func (o *output) spares(inputs []input) error {
	sources := map[string]string{} // by resolved path
	for _, in := range inputs {
		if real, err := filepath.EvalSymlinks(in.path); err == nil {
			if real, err = filepath.Abs(real); err == nil {
				sources[real] = in.path
			}
		}
	}
	for _, in := range inputs {
		for _, f := range o.formats {
			real, err := filepath.EvalSymlinks(o.path(in.stem(), f.Extension))
			if err != nil {
				continue // there is none yet
			}
			if real, err = filepath.Abs(real); err != nil {
				return err
			}
			if src, ok := sources[real]; ok {
				return fmt.Errorf("%s: the output would replace the input (choose another folder with --out)", src)
			}
		}
	}
	return nil
}

// record reads the record of an earlier run, nil when there is none.
func (o *output) record(ctx context.Context, stem string) (*pipeline.Document, error) {
	path := o.path(stem, all.Record)
	before, err := digest(path)
	if err != nil {
		return nil, err
	}
	o.seen[path] = before
	d, err := readRecord(ctx, path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return d, err
}

// digest gives the checksum of a file, of nothing if there is none.
func digest(path string) (sum [sha256.Size]byte, err error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return sum, nil
	}
	if err != nil {
		return sum, err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, f)
	h.Sum(sum[:0])
	return sum, err
}

func readRecord(ctx context.Context, path string) (*pipeline.Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	d, err := xliff.Reader{}.Read(ctx, f, info.Size())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

// write renders a document in every format and gives the files' names. The
// record comes first: the other files can be made from it again.
func (o *output) write(ctx context.Context, a *app, stem string, d *pipeline.Document) ([]string, error) {
	var names []string
	for _, f := range o.formats {
		path := o.path(stem, f.Extension)
		writer := f.Writer(a.say)
		if page, ok := writer.(htmldoc.Writer); ok {
			page.Plain = o.plain
			writer = page
		}
		if err := o.put(path, func(w io.Writer) error { return writer.Write(ctx, w, d) }); err != nil {
			return nil, err
		}
		names = append(names, path)
	}
	return names, nil
}

// save writes the record alone.
func (o *output) save(ctx context.Context, stem string, d *pipeline.Document) error {
	return o.put(o.path(stem, all.Record), func(w io.Writer) error { return xliff.Writer{}.Write(ctx, w, d) })
}

func (o *output) put(path string, fn func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	before, record := o.seen[path]
	if !record {
		if err := atomicfile.Write(path, 0o644, fn); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return nil
	}
	h := sha256.New()
	err := atomicfile.Write(path, 0o644, func(w io.Writer) error {
		if err := fn(io.MultiWriter(w, h)); err != nil {
			return err
		}
		if now, err := digest(path); err != nil || now != before {
			return errors.Join(err, errors.New("changed while bayan was working: somebody's edit is in it (run bayan again)"))
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	var sum [sha256.Size]byte
	h.Sum(sum[:0])
	o.seen[path] = sum
	return nil
}
