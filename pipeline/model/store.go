package model

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/lockedfile" // cmd/go's file lock, on every system
)

// Env is the environment variable that names the folder of the models.
const Env = "BAYAN_MODELS"

// Store is a folder of models. It is safe for concurrent use by goroutines and
// processes.
type Store struct{ root string }

// Open gives the store at root, or when that is empty, at $BAYAN_MODELS, or else
// in the user's cache folder, of which there being none is [ErrNone]. The folder
// need not exist.
func Open(root string) (*Store, error) {
	if root == "" {
		root = os.Getenv(Env)
	}
	if root == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return nil, fmt.Errorf("%w: there is no folder to keep any in: %w (set %s to one)", ErrNone, err, Env)
		}
		root = filepath.Join(cache, "bayan", "models")
	}
	root, err := filepath.Abs(root)
	return &Store{root}, err
}

// Root is the folder.
func (s *Store) Root() string { return s.root }

// Downloads is the folder for what is fetched; it need not exist.
func (s *Store) Downloads() string { return filepath.Join(s.root, ".downloads") }

// List gives the installed models, by pair and then the best first. A folder
// whose manifest cannot be read is an error beside the others.
func (s *Store) List() ([]*Model, error) {
	pairs, err := os.ReadDir(s.root)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []*Model
	var bad []error
	for _, p := range pairs {
		if !p.IsDir() || strings.HasPrefix(p.Name(), ".") {
			continue
		}
		folders, err := os.ReadDir(filepath.Join(s.root, p.Name()))
		if err != nil {
			return nil, err
		}
		for _, f := range folders {
			if !f.IsDir() || strings.HasPrefix(f.Name(), ".") {
				continue
			}
			m, err := Read(filepath.Join(s.root, p.Name(), f.Name()))
			if err != nil {
				bad = append(bad, err)
				continue
			}
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b *Model) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Target, b.Target), Compare(a.Architecture, a.Version, b.Architecture, b.Version), cmp.Compare(a.Dir, b.Dir))
	})
	return out, errors.Join(bad...)
}

// Read reads the model in a folder.
func Read(dir string) (*Model, error) {
	f, err := os.Open(filepath.Join(dir, ManifestName))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	m, err := ReadManifest(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w (remove the folder and pull the model again)", f.Name(), err)
	}
	return &Model{dir, *m}, nil
}

// ErrNone says that no such model is installed.
var ErrNone = errors.New("no model is installed")

// Find gives the models of a pair, the best first, of one architecture unless
// that is empty. There being none is [ErrNone]; a damaged model of another pair
// is not its matter.
func (s *Store) Find(p Pair, architecture string) ([]*Model, error) {
	all, err := s.List()
	var out []*Model
	for _, m := range all {
		q, perr := m.Pair()
		if perr == nil && p.Same(q) && (architecture == "" || architecture == m.Architecture) {
			out = append(out, m)
		}
	}
	switch {
	case len(out) > 0:
		return out, nil
	case err != nil:
		return nil, err
	}
	return nil, fmt.Errorf("%w for %s", ErrNone, p)
}

// Get gives the model called id.
func (s *Store) Get(id string) (*Model, error) {
	all, err := s.List()
	for _, m := range all {
		if m.ID() == id {
			return m, nil
		}
	}
	return nil, errors.Join(fmt.Errorf("%w called %s", ErrNone, id), err)
}

// Architectures lists those of Mozilla's models, the one to prefer first: base
// translates best, base-memory nearly so with less memory, tiny fastest.
var Architectures = []string{"base", "base-memory", "tiny"}

// Compare orders models by architecture, then the newer version first.
func Compare(architectureA, versionA, architectureB, versionB string) int {
	rank := func(a string) int {
		if i := slices.Index(Architectures, a); i >= 0 {
			return i
		}
		return len(Architectures)
	}
	return cmp.Or(rank(architectureA)-rank(architectureB), cmp.Compare(architectureA, architectureB), compareVersions(versionB, versionA))
}

// compareVersions compares versions such as "3.0", "3.0a1" and "10.2": numbers as
// numbers, and one that ends before the other goes on in letters is the later.
func compareVersions(a, b string) int {
	as, bs := versionParts(a), versionParts(b)
	for i := range max(len(as), len(bs)) {
		x, y := "", ""
		if i < len(as) {
			x = as[i]
		}
		if i < len(bs) {
			y = bs[i]
		}
		if c := comparePart(x, y); c != 0 {
			return c
		}
	}
	return 0
}

// comparePart orders letters, the end, numbers.
func comparePart(x, y string) int {
	kind := func(s string) int {
		switch {
		case s == "":
			return 1
		case s[0] >= '0' && s[0] <= '9':
			return 2
		}
		return 0
	}
	if c := kind(x) - kind(y); c != 0 || kind(x) != 2 {
		return cmp.Or(c, cmp.Compare(x, y))
	}
	x, y = strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
	return cmp.Or(len(x)-len(y), cmp.Compare(x, y))
}

// versionParts divides a version into runs of digits and of letters.
func versionParts(v string) []string {
	var out []string
	for len(v) > 0 {
		digit := func(r rune) bool { return r >= '0' && r <= '9' }
		first := digit(rune(v[0]))
		n := strings.IndexFunc(v, func(r rune) bool { return digit(r) != first || r == '.' || r == '-' })
		switch {
		case n < 0:
			n = len(v)
		case n == 0:
			v = v[1:]
			continue
		}
		out, v = append(out, v[:n]), v[n:]
	}
	return out
}

// Remove deletes a model. It is out of sight at once, and its folder of a pair
// goes with the last.
func (s *Store) Remove(ctx context.Context, m *Model) error {
	pair, err := m.Pair()
	if err != nil {
		return err
	}
	unlock, err := s.lock(ctx, pair)
	if err != nil {
		return err
	}
	defer unlock()
	return s.drop(m)
}

// drop is Remove under the lock.
func (s *Store) drop(m *Model) error {
	grave, err := os.MkdirTemp(s.root, s.staging(m.Source+"-"+m.Target))
	if err != nil {
		return err
	}
	defer os.RemoveAll(grave)
	if err := os.Rename(m.Dir, filepath.Join(grave, "gone")); err != nil {
		return err
	}
	os.Remove(filepath.Dir(m.Dir)) // fails, rightly, while it has another model
	return os.RemoveAll(grave)
}

// staging is the pattern of the names of temporary folders for a pair.
func (s *Store) staging(pair string) string { return ".staging-" + pair + ".*" }

// lock takes the lock of a pair, waiting for another process to end, and clears
// away what a killed one left.
func (s *Store) lock(ctx context.Context, p Pair) (unlock func(), err error) {
	dir := filepath.Join(s.root, ".locks")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	type result struct {
		unlock func()
		err    error
	}
	got := make(chan result, 1)
	go func() {
		unlock, err := lockedfile.MutexAt(filepath.Join(dir, p.String())).Lock()
		got <- result{unlock, err}
	}()
	select {
	case <-ctx.Done():
		go func() {
			if r := <-got; r.err == nil {
				r.unlock()
			}
		}()
		return nil, ctx.Err()
	case r := <-got:
		if r.err != nil {
			return nil, r.err
		}
		left, _ := filepath.Glob(filepath.Join(s.root, s.staging(p.String())))
		for _, dir := range left {
			os.RemoveAll(dir)
		}
		return r.unlock, nil
	}
}
