package model

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
)

// part makes a part of content, packed as asked.
func part(role Role, name, content, packing string) Part {
	sum := sha256.Sum256([]byte(content))
	var b bytes.Buffer
	switch packing {
	case "gz":
		w := gzip.NewWriter(&b)
		io.WriteString(w, content)
		w.Close()
	case "zst":
		w, _ := zstd.NewWriter(&b)
		io.WriteString(w, content)
		w.Close()
	default:
		b.WriteString(content)
	}
	return Part{
		Role: role, Name: name, Size: int64(len(content)), SHA256: hex.EncodeToString(sum[:]), Published: true,
		Open: func(context.Context) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b.Bytes())), nil },
	}
}

func parts(weights string) []Part {
	return []Part{
		part(Weights, "model.aren.intgemm.alphas.bin", weights, "zst"),
		part(Vocabulary, "vocab.aren.spm", "words", "gz"),
		part(Shortlist, "lex.50.50.aren.s2t.bin", "choices", ""),
	}
}

func arabic(architecture, version string) Manifest {
	return Manifest{Source: "ar", Target: "en", Architecture: architecture, Version: version, Status: "Release", Licence: "MPL-2.0", Origin: "test"}
}

func newStore(t *testing.T) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "models"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// tree lists the files of a folder, but for locks.
func tree(t *testing.T, root string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(root, func(p string, e os.DirEntry, err error) error {
		if rel, _ := filepath.Rel(root, p); err == nil && !e.IsDir() && !strings.HasPrefix(rel, ".locks") {
			out = append(out, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	return out
}

func install(t *testing.T, s *Store, d Manifest, ps []Part) *Model {
	t.Helper()
	m, installed, _, err := s.Install(context.Background(), d, ps, nil)
	if err != nil || !installed {
		t.Fatal(installed, err)
	}
	return m
}

func TestInstall(t *testing.T) {
	ctx := context.Background()
	s := newStore(t)
	m := install(t, s, arabic("base-memory", "3.0"), parts("weights"))
	sum := sha256.Sum256([]byte("weights"))
	if want := "ar-en-base-memory-3.0-" + hex.EncodeToString(sum[:4]); m.ID() != want {
		t.Errorf("ID %q, want %q", m.ID(), want)
	}
	dir := "ar-en/base-memory-3.0-" + hex.EncodeToString(sum[:4]) + "/"
	want := []string{dir + "lex.50.50.aren.s2t.bin", dir + "manifest.json", dir + "model.aren.intgemm.alphas.bin", dir + "vocab.aren.spm"}
	if d := cmp.Diff(want, tree(t, s.Root())); d != "" {
		t.Error(d)
	}
	pair, _ := ParsePair("ar-en")
	found, err := s.Find(pair, "")
	if err != nil || len(found) != 1 || cmp.Diff(m, found[0]) != "" {
		t.Fatal(found, err)
	}
	if data, _ := os.ReadFile(found[0].Path(Vocabulary)); string(data) != "words" {
		t.Errorf("vocabulary %q", data)
	}
	if damage, err := m.Verify(ctx); err != nil || damage != nil {
		t.Error(damage, err)
	}

	// The same again changes nothing; new weights replace the old; another
	// architecture stands beside.
	if _, installed, _, err := s.Install(ctx, arabic("base-memory", "3.0"), parts("weights"), nil); err != nil || installed {
		t.Error(installed, err)
	}
	_, _, replaced, err := s.Install(ctx, arabic("base-memory", "3.1"), parts("better weights"), nil)
	if err != nil || len(replaced) != 1 || replaced[0].ID() != m.ID() {
		t.Error(replaced, err)
	}
	install(t, s, arabic("tiny", "3.1"), parts("little weights"))
	var ids []string
	all, err := s.List()
	for _, m := range all {
		ids = append(ids, m.Architecture+" "+m.Version)
	}
	if d := cmp.Diff([]string{"base-memory 3.1", "tiny 3.1"}, ids); d != "" || err != nil {
		t.Error(d, err)
	}
	for _, m := range all {
		if err := s.Remove(ctx, m); err != nil {
			t.Error(err)
		}
	}
	if left := tree(t, s.Root()); left != nil {
		t.Errorf("left: %q", left)
	}
	if _, err := s.Find(pair, ""); !errors.Is(err, ErrNone) {
		t.Errorf("error %v, want ErrNone", err)
	}
}

// TestRefused makes sure that what is not installed leaves nothing, and what was
// there stays.
func TestRefused(t *testing.T) {
	change := func(fn func(ps []Part)) []Part {
		ps := parts("new weights")
		fn(ps)
		return ps
	}
	broken := errors.New("the cable")
	for name, c := range map[string]struct {
		parts []Part
		check func(*Model) error
		want  string
	}{
		"other checksum":              {change(func(ps []Part) { ps[1].SHA256 = strings.Repeat("0", 64) }), nil, "vocab.aren.spm: its SHA-256 is"},
		"too long":                    {change(func(ps []Part) { ps[0].Size = 3 }), nil, "model.aren.intgemm.alphas.bin: more than the 3 bytes"},
		"too short":                   {change(func(ps []Part) { ps[0].Size = 300 }), nil, "11 bytes, not the 300"},
		"no vocabulary":               {parts("w")[:1], nil, "there is no vocabulary"},
		"half a pair of vocabularies": {change(func(ps []Part) { ps[1].Role = SourceVocab }), nil, "there is no vocabulary"},
		"a bad name":                  {change(func(ps []Part) { ps[2].Name = "../lex.bin" }), nil, "not a name for a file"},
		"empty":                       {change(func(ps []Part) { ps[2] = part(Shortlist, "lex.bin", "", ""); ps[2].Size = 0 }), nil, "the file is empty"},
		"damaged packing": {change(func(ps []Part) {
			ps[0].Open = func(context.Context) (io.ReadCloser, error) {
				return io.NopCloser(strings.NewReader("\x1f\x8b\x08\x00 no gzip")), nil
			}
		}), nil, "model.aren.intgemm.alphas.bin: "},
		"cannot be opened": {change(func(ps []Part) {
			ps[1].Open = func(context.Context) (io.ReadCloser, error) { return nil, broken }
		}), nil, "the cable"},
		"check": {parts("new weights"), func(*Model) error { return errors.New("no such tensor") }, "not usable, nothing was installed: no such tensor"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			install(t, s, arabic("base-memory", "3.0"), parts("weights"))
			before := tree(t, s.Root())
			_, installed, _, err := s.Install(context.Background(), arabic("base-memory", "3.1"), c.parts, c.check)
			if err == nil || installed || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one about %q", err, c.want)
			}
			if d := cmp.Diff(before, tree(t, s.Root())); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestTogether installs the same model from several goroutines: once.
func TestTogether(t *testing.T) {
	s := newStore(t)
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for range 8 {
		wg.Go(func() {
			_, installed, _, err := s.Install(context.Background(), arabic("tiny", "3.0"), parts("weights"), nil)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			if installed {
				n++
			}
		})
	}
	wg.Wait()
	if all, err := s.List(); n != 1 || len(all) != 1 || err != nil {
		t.Errorf("installed %d times, %d models, error %v", n, len(all), err)
	}
}

// TestKilled clears away what a killed installation left, and does not wait for
// a lock when told to stop.
func TestKilled(t *testing.T) {
	s := newStore(t)
	left := filepath.Join(s.Root(), ".staging-ar-en.123")
	if err := os.MkdirAll(left, 0o755); err != nil {
		t.Fatal(err)
	}
	install(t, s, arabic("tiny", "3.0"), parts("weights"))
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Error("the folder that was left is still there")
	}
	pair, _ := ParsePair("ar-en")
	unlock, err := s.lock(context.Background(), pair)
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.lock(ctx, pair); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestVerify(t *testing.T) {
	s := newStore(t)
	m := install(t, s, arabic("tiny", "3.0"), parts("weights"))
	if err := os.WriteFile(m.Path(Weights), []byte("wEights"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(m.Path(Shortlist)); err != nil {
		t.Fatal(err)
	}
	damage, err := m.Verify(context.Background())
	if err != nil || len(damage) != 2 || !strings.Contains(damage[0].Error(), "SHA-256") || !strings.Contains(damage[1].Error(), "missing") {
		t.Error(damage, err)
	}
	// A model with a file gone is installed anew.
	if _, installed, _, err := s.Install(context.Background(), arabic("tiny", "3.0"), parts("weights"), nil); err != nil || !installed {
		t.Error(installed, err)
	}
	if damage, _ := m.Verify(context.Background()); damage != nil {
		t.Error(damage)
	}
}

func TestParsePair(t *testing.T) {
	for in, want := range map[string]string{
		"ar-en": "ar-en", "AR_EN": "ar-en", "en-zh-Hant": "en-zh-Hant", "zh-Hans-en": "zh-Hans-en", "zh_hant-en": "zh-Hant-en", "pt-BR-en": "pt-en",
		"ar": "", "en-en": "", "": "", "ar-": "", "../../x-en": "", "zh-zh-Hans": "", "-en": "",
	} {
		p, err := ParsePair(in)
		if got := p.String(); want == "" && err == nil || want != "" && (err != nil || got != want) {
			t.Errorf("%q: %q, error %v; want %q", in, got, err, want)
		}
	}
	a, _ := ParsePair("en-zh")
	b, _ := ParsePair("en-zh-Hans")
	c, _ := ParsePair("en-zh-Hant")
	if !a.Same(b) || a.Same(c) {
		t.Error("zh is zh-Hans, and not zh-Hant")
	}
}

func TestCleanWord(t *testing.T) {
	for in, want := range map[string]string{
		"base-memory": "base-memory", "3.0a1": "3.0a1", "../..": "", "a/b c": "a-b-c", "--x--": "x", "._-a": "a", "أ": "", "": "",
		strings.Repeat("a", 39) + "-b": strings.Repeat("a", 39),
	} {
		got := CleanWord(in)
		if got != want || CleanWord(got) != got {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestCompareVersions(t *testing.T) {
	order := []string{"", "2.1", "3.0a1", "3.0a2", "3.0", "3.0.1", "3.1", "3.10"}
	for i, a := range order {
		for j, b := range order {
			if got := compareVersions(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%q and %q: %d", a, b, got)
			}
		}
	}
}

func FuzzManifest(f *testing.F) {
	s := &Store{f.TempDir()}
	m, _, _, err := s.Install(context.Background(), arabic("tiny", "3.0"), parts("weights"), nil)
	if err != nil {
		f.Fatal(err)
	}
	data, _ := os.ReadFile(filepath.Join(m.Dir, ManifestName))
	f.Add(data)
	f.Add([]byte(`{"format":1,"source":"ar","target":"en","architecture":"x","files":[{"role":"model","name":"../x"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := ReadManifest(bytes.NewReader(data))
		if err != nil {
			return
		}
		if !filepath.IsLocal(m.folder()) || strings.ContainsAny(m.folder(), `/\`) {
			t.Errorf("folder %q", m.folder())
		}
		for _, f := range m.Files {
			if !filepath.IsLocal(f.Name) || strings.ContainsAny(f.Name, `/\`) {
				t.Errorf("file %q", f.Name)
			}
		}
	})
}
