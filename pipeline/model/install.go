package model

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bayan/pipeline/atomicfile"
)

// MaxFile bounds one file of a model, in bytes: many times what any has.
const MaxFile = 1 << 30

// Part is a file to install.
type Part struct {
	Role Role
	// Name is the file's name, without the suffix of a compression.
	Name string
	// Size and SHA256 are what is known of the plain file; 0 and "" when
	// nothing is.
	Size   int64
	SHA256 string
	// Published says that a checksum of the maker's covers the file.
	Published bool
	// Open gives the file, plain or compressed with gzip or zstd, which is
	// recognised. It is called once, under the lock of the pair.
	Open func(context.Context) (io.ReadCloser, error)
}

// Install adds a model of the given description, whose Files are ignored, made
// of parts. check, if not nil, judges the folder before the model is put in
// place. Models of the same pair and architecture that were there are removed
// afterwards, and returned. A model whose very weights are installed already is
// left as it is, and installed is false. On an error nothing has changed.
func (s *Store) Install(ctx context.Context, d Manifest, parts []Part, check func(*Model) error) (m *Model, installed bool, replaced []*Model, err error) {
	pair, err := d.Pair()
	if err != nil {
		return nil, false, nil, err
	}
	if err := Complete(func(r Role) bool { return slices.ContainsFunc(parts, func(p Part) bool { return p.Role == r }) }); err != nil {
		return nil, false, nil, err
	}
	d.Format, d.Source, d.Target, d.Files = 1, pair.Source.String(), pair.Target.String(), nil
	unlock, err := s.lock(ctx, pair)
	if err != nil {
		return nil, false, nil, err
	}
	defer unlock()
	if there := s.same(pair, d, parts); there != nil {
		return there, false, nil, nil
	}
	dir, err := os.MkdirTemp(s.root, s.staging(pair.String()))
	if err != nil {
		return nil, false, nil, err
	}
	defer os.RemoveAll(dir)
	for _, p := range parts {
		f, err := p.put(ctx, dir)
		if err != nil {
			return nil, false, nil, err
		}
		d.Files = append(d.Files, f)
	}
	if err := d.valid(); err != nil {
		return nil, false, nil, err
	}
	if err := atomicfile.Write(filepath.Join(dir, ManifestName), 0o644, d.write); err != nil {
		return nil, false, nil, err
	}
	if check != nil {
		if err := check(&Model{dir, d}); err != nil {
			plain := strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), "") // a folder that is going
			return nil, false, nil, fmt.Errorf("the model is not usable, nothing was installed: %s", plain)
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, false, nil, err
	}
	m = &Model{filepath.Join(s.root, pair.String(), d.folder()), d}
	old, _ := s.Find(pair, d.Architecture)
	if err := s.place(dir, m.Dir); err != nil {
		return nil, false, nil, err
	}
	for _, o := range old {
		if o.Dir != m.Dir && s.drop(o) == nil {
			replaced = append(replaced, o)
		}
	}
	return m, true, replaced, nil
}

// same finds an installed model with the weights that parts announce.
func (s *Store) same(p Pair, d Manifest, parts []Part) *Model {
	there, _ := s.Find(p, d.Architecture)
	for _, m := range there {
		w, _ := m.File(Weights)
		for _, part := range parts {
			if part.Role == Weights && part.SHA256 == w.SHA256 && m.Version == d.Version && m.present() {
				return m
			}
		}
	}
	return nil
}

// present reports whether all files are there in their size.
func (m *Model) present() bool {
	for _, f := range m.Files {
		if info, err := os.Stat(filepath.Join(m.Dir, f.Name)); err != nil || info.Size() != f.Size {
			return false
		}
	}
	return true
}

// place renames a filled folder to where the model belongs, in place of what a
// damaged one left there.
func (s *Store) place(dir, to string) error {
	if err := os.Chmod(dir, 0o755); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	gone := ""
	if _, err := os.Lstat(to); err == nil {
		grave, err := os.MkdirTemp(s.root, s.staging(filepath.Base(filepath.Dir(to))))
		if err != nil {
			return err
		}
		defer os.RemoveAll(grave)
		gone = filepath.Join(grave, "gone")
		if err := os.Rename(to, gone); err != nil {
			return err
		}
	}
	for _, folder := range []string{dir, filepath.Dir(to)} {
		syncFolder(folder)
	}
	if err := os.Rename(dir, to); err != nil {
		if gone != "" {
			_ = os.Rename(gone, to) // as it was
		}
		return err
	}
	syncFolder(filepath.Dir(to))
	return nil
}

// syncFolder makes renames last, where a system can sync a folder.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}

// put writes the part's plain file into dir and checks it.
func (p Part) put(ctx context.Context, dir string) (File, error) {
	if !ValidName(p.Name) {
		return File{}, fmt.Errorf("%q: not a name for a file of a model", p.Name)
	}
	in, err := p.Open(ctx)
	if err != nil {
		return File{}, err
	}
	defer in.Close()
	most := int64(MaxFile)
	if p.Size > 0 {
		most = min(most, p.Size)
	}
	out, err := os.OpenFile(filepath.Join(dir, p.Name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return File{}, err
	}
	defer out.Close()
	sum := sha256.New()
	n, err := p.unpack(ctx, io.MultiWriter(out, sum), in, most)
	switch {
	case ctx.Err() != nil:
		return File{}, ctx.Err()
	case err != nil:
		return File{}, err
	}
	if err := p.matches(n, sum); err != nil {
		return File{}, err
	}
	if err := errors.Join(out.Sync(), out.Close()); err != nil {
		return File{}, err
	}
	return File{p.Role, p.Name, n, hex.EncodeToString(sum.Sum(nil)), p.Published}, nil
}

// DamageError says that a file is not what it should be.
type DamageError struct{ Name, Problem string }

func (e *DamageError) Error() string {
	return fmt.Sprintf("%s: %s (try again; if it stays so, the source is damaged and not to be used)", e.Name, e.Problem)
}

func (p Part) damaged(format string, args ...any) error {
	return &DamageError{p.Name, fmt.Sprintf(format, args...)}
}

func (p Part) matches(n int64, sum hash.Hash) error {
	if p.Size > 0 && n != p.Size {
		return p.damaged("%d bytes, not the %d it should have", n, p.Size)
	}
	if got := hex.EncodeToString(sum.Sum(nil)); p.SHA256 != "" && got != strings.ToLower(p.SHA256) {
		return p.damaged("its SHA-256 is %s, not %s", got, p.SHA256)
	}
	if n == 0 {
		return p.damaged("the file is empty")
	}
	return nil
}

// unpack copies in to out, decompressed if need be, and at most most bytes.
func (p Part) unpack(ctx context.Context, out io.Writer, in io.Reader, most int64) (int64, error) {
	first := &reader{ctx: ctx, r: in}
	r, err := Plain(first)
	switch {
	case first.err != nil:
		return 0, first.err
	case err != nil:
		return 0, p.damaged("%v", err)
	}
	defer r.Close()
	src := &reader{ctx: ctx, r: r}
	n, err := io.Copy(out, io.LimitReader(src, most+1))
	switch {
	case src.err != nil:
		return n, p.damaged("%v", src.err)
	case err == nil && n > most:
		return n, p.damaged("more than the %d bytes it should have", most)
	}
	return n, err
}

// reader ends when its context does, and remembers its error.
type reader struct {
	ctx context.Context
	r   io.Reader
	err error
}

func (r *reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := r.r.Read(p)
	if err != nil && err != io.EOF {
		r.err = err
	}
	return n, err
}
