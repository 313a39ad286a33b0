package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/format"
	"bayan/pipeline/git"
)

// repository is a git repository, asked through the git command.
type repository struct {
	ctx context.Context
	// top is the root of its files, as git says it.
	top string
}

// git gives what a git command prints, at most the size of a document.
func (r repository) git(args ...string) ([]byte, error) {
	return git.Output(r.ctx, r.top, format.MaxSize, args...)
}

// openRepository finds the repository that a path lies in, and the path's name
// there: slash-separated, "." for the root. The path need not exist.
func openRepository(ctx context.Context, name string) (repository, string, error) {
	r := repository{ctx: ctx}
	abs, err := filepath.Abs(name)
	if err != nil {
		return r, "", err
	}
	dir, rest := abs, ""
	for {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			break
		}
		rest, dir = filepath.Join(filepath.Base(dir), rest), filepath.Dir(dir)
	}
	r.top = dir
	out, err := r.git("rev-parse", "--show-toplevel", "--show-prefix")
	if err != nil {
		return r, "", fmt.Errorf("%s: %w", name, err)
	}
	lines := strings.Split(string(out), "\n")
	if len(lines) < 2 {
		return r, "", fmt.Errorf("%s: git: no files in a bare repository", name)
	}
	r.top = lines[0]
	return r, path.Join(".", lines[1], filepath.ToSlash(rest)), nil
}

// span are the revisions to compare, as the user names them and as hashes; the
// new one is empty for the files as they are.
type span struct {
	old, new         string
	oldHash, newHash string
}

// parseSpan resolves OLD, OLD..NEW or OLD...NEW. An empty side of the dots is
// HEAD. Name is for errors.
func (r repository) parseSpan(text, name string) (s span, err error) {
	parted := false
	var dots bool
	if s.old, s.new, parted = strings.Cut(text, "..."); !parted {
		s.old, s.new, dots = strings.Cut(text, "..")
	}
	if parted || dots {
		if s.old == "" && s.new == "" {
			return s, usagef("diff --git: %q is not a revision", text)
		}
		if s.old == "" {
			s.old = "HEAD"
		}
		if s.new == "" {
			s.new = "HEAD"
		}
	}
	if s.oldHash, err = r.resolve(s.old, name); err != nil {
		return s, err
	}
	if s.new != "" {
		if s.newHash, err = r.resolve(s.new, name); err != nil {
			return s, err
		}
	}
	if parted {
		out, err := r.git("merge-base", s.oldHash, s.newHash)
		if err != nil {
			return s, fmt.Errorf("%s: %s and %s have no revision in common", name, s.old, s.new)
		}
		s.oldHash = strings.TrimSpace(string(out))
	}
	return s, nil
}

// resolve gives the hash of a commit. Options cannot be slipped in as a
// revision.
func (r repository) resolve(rev, name string) (string, error) {
	if rev == "" || strings.HasPrefix(rev, "-") {
		return "", usagef("diff --git: %q is not a revision", rev)
	}
	out, err := r.git("rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return "", fmt.Errorf("%s at %s: git knows no such revision (git log --oneline --all lists those it has)", name, rev)
	}
	return strings.TrimSpace(string(out)), nil
}

// change is a file that differs between two revisions. A file that was added has
// no old path, one that was deleted no new one.
type change struct{ old, new string }

// changes lists the files that differ, renames found as git finds them.
func (r repository) changes(s span) ([]change, error) {
	args := []string{"diff", "--raw", "-z", "-M", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", s.oldHash}
	if s.newHash != "" {
		args = append(args, s.newHash)
	}
	out, err := r.git(append(args, "--")...)
	if err != nil {
		return nil, err
	}
	var changes []change
	fields := strings.Split(string(out), "\x00")
	for i := 0; i+1 < len(fields); i += 2 {
		head, name := strings.Fields(fields[i]), fields[i+1]
		if len(head) < 5 {
			return nil, fmt.Errorf("git: cannot read its list of changes: %q", fields[i])
		}
		c := change{name, name}
		switch head[4][0] {
		case 'A':
			c.old = ""
		case 'D':
			c.new = ""
		case 'R', 'C':
			i++
			if i+1 == len(fields) {
				return nil, fmt.Errorf("git: its list of changes breaks off after %q", name)
			}
			c.new = fields[i+1]
		}
		if isFile(head[0][1:]) && isFile(head[1]) {
			changes = append(changes, c)
		}
	}
	return changes, nil
}

// isFile reports whether a mode of git is that of a file, or of none: not of a
// link or another repository.
func isFile(mode string) bool { return strings.HasPrefix(mode, "100") || mode == "000000" }

// kind gives the type of an object of a revision: blob, tree, or "" for none.
func (r repository) kind(hash, name string) string {
	if name == "." {
		return "tree"
	}
	out, err := r.git("cat-file", "-t", hash+":"+name)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// fromGit reads the two revisions of every document that paths mean: a file,
// changed or not, or the files of a folder that changed.
func (a *app) fromGit(ctx context.Context, text string, paths []string) ([]revisions, error) {
	var out []revisions
	seen := map[change]bool{}
	for _, p := range paths {
		r, name, err := openRepository(ctx, p)
		if err != nil {
			return nil, err
		}
		s, err := r.parseSpan(text, p)
		if err != nil {
			return nil, err
		}
		changes, err := r.documents(s, p, name)
		if err != nil {
			return nil, err
		}
		for _, c := range changes {
			if key := (change{r.top + "\x00" + c.old, c.new}); !seen[key] {
				seen[key] = true
				docs, err := r.read(s, c)
				if err != nil {
					return nil, err
				}
				out = append(out, docs)
			}
		}
	}
	return out, nil
}

// documents lists what a path means, which the user calls p and the repository
// name.
func (r repository) documents(s span, p, name string) ([]change, error) {
	changes, err := r.changes(s)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p, err)
	}
	old, new := r.kind(s.oldHash, name), ""
	if s.newHash != "" {
		new = r.kind(s.newHash, name)
	} else if info, err := os.Stat(filepath.Join(r.top, filepath.FromSlash(name))); err == nil {
		new = "blob"
		if info.IsDir() {
			new = "tree"
		}
	}
	if old == "" && new == "" {
		return nil, fmt.Errorf("%s: neither revision has it (check the spelling)", p)
	}
	var out []change
	if old != "tree" && new != "tree" {
		for _, c := range changes {
			if c.new == name || c.old == name && new == "" {
				return []change{c}, nil
			}
		}
		c := change{name, name}
		if old == "" {
			c.old = "" // not tracked yet
		}
		return []change{c}, nil
	}
	below := func(f string) bool { return f != "" && (name == "." || strings.HasPrefix(f, name+"/")) }
	for _, c := range changes {
		if (below(c.old) || below(c.new)) && compared(c.old) && compared(c.new) && !r.rendered(s, c) {
			out = append(out, c)
		}
	}
	return out, nil
}

// compared reports whether a file of a folder is one that bayan compares.
func compared(name string) bool {
	if name == "" || isRecord(name) {
		return true
	}
	_, ok := all.SourceFor(strings.ToLower(path.Ext(name)))
	return ok
}

// rendered reports whether a file of a folder is an output beside a record, of
// which the record itself tells what changed.
func (r repository) rendered(s span, c change) bool {
	output := func(name string) (record string, ok bool) {
		ext := path.Ext(name)
		return strings.TrimSuffix(name, ext) + all.Record, slices.ContainsFunc(all.Outputs[1:], func(o all.Output) bool { return o.Extension == ext })
	}
	if record, ok := output(c.old); ok && r.kind(s.oldHash, record) == "blob" {
		return true
	}
	record, ok := output(c.new)
	if !ok {
		return false
	}
	if s.newHash != "" {
		return r.kind(s.newHash, record) == "blob"
	}
	_, err := os.Stat(filepath.Join(r.top, filepath.FromSlash(record)))
	return err == nil
}

// read reads both revisions of a document and names them by it.
func (r repository) read(s span, c change) (docs revisions, err error) {
	if c.old != "" {
		if docs.old, err = r.readAt(s.old, s.oldHash, c.old); err != nil {
			return docs, err
		}
	}
	if c.new == "" {
		return docs, nil
	}
	if s.newHash != "" {
		docs.new, err = r.readAt(s.new, s.newHash, c.new)
		return docs, err
	}
	docs.new, err = r.readFile(c.new)
	if errors.Is(err, fs.ErrNotExist) {
		return docs, nil
	}
	return docs, err
}

// readFile reads a file as it is.
func (r repository) readFile(name string) (*pipeline.Document, error) {
	f, err := os.Open(filepath.Join(r.top, filepath.FromSlash(name)))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return r.parse(name, name, f, info.Size())
}

func (r repository) readAt(rev, hash, name string) (*pipeline.Document, error) {
	data, err := r.git("cat-file", "blob", hash+":"+name)
	if err != nil {
		return nil, fmt.Errorf("%s at %s: %w", name, rev, err)
	}
	return r.parse(name+" at "+rev, name, bytes.NewReader(data), int64(len(data)))
}

// parse reads a document, whose ID becomes its name in the repository.
func (r repository) parse(label, name string, from io.ReaderAt, size int64) (*pipeline.Document, error) {
	d, err := parse(r.ctx, label, name, from, size)
	if err != nil {
		return nil, err
	}
	d.ID = name
	return d, nil
}
