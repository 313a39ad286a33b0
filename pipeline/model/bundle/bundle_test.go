package bundle

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"

	"bayan/pipeline/model"
)

// file is a file of a bundle under test.
type file struct {
	name, content string
	link          string // a symbolic link to there
}

var arabic = []file{
	{name: "aren/model.aren.intgemm.alphas.bin", content: "weights"},
	{name: "aren/vocab.aren.spm", content: "words"},
	{name: "aren/lex.50.50.aren.s2t.bin", content: "choices"},
	{name: "aren/README.md", content: "# no part of it"},
}

func writeTar(t *testing.T, w io.Writer, files []file) {
	t.Helper()
	tw := tar.NewWriter(w)
	for _, f := range files {
		h := &tar.Header{Name: f.name, Mode: 0o644, Size: int64(len(f.content)), Typeflag: tar.TypeReg}
		if f.link != "" {
			h.Typeflag, h.Linkname, h.Size = tar.TypeSymlink, f.link, 0
		}
		if err := tw.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(tw, f.content)
	}
	tw.Close()
}

// pack makes a bundle of a kind and gives its path.
func pack(t *testing.T, kind string, files []file) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "bundle")
	if kind == "folder" {
		for _, f := range files {
			p := filepath.Join(path, filepath.FromSlash(f.name))
			if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(p, []byte(f.content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return path
	}
	var b bytes.Buffer
	switch kind {
	case "tar":
		writeTar(t, &b, files)
	case "tar.gz":
		w := gzip.NewWriter(&b)
		writeTar(t, w, files)
		w.Close()
	case "tar.zst":
		w, _ := zstd.NewWriter(&b)
		writeTar(t, w, files)
		w.Close()
	case "zip":
		w := zip.NewWriter(&b)
		for _, f := range files {
			h := &zip.FileHeader{Name: f.name, Method: zip.Deflate}
			h.SetMode(0o644)
			content := f.content
			if f.link != "" {
				h.SetMode(0o777 | os.ModeSymlink)
				content = f.link
			}
			e, err := w.CreateHeader(h)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = io.WriteString(e, content)
		}
		w.Close()
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

var kinds = []string{"folder", "tar", "tar.gz", "tar.zst", "zip"}

func read(t *testing.T, path string, pair *model.Pair, architecture string) (model.Manifest, map[string]string, error) {
	t.Helper()
	ctx := context.Background()
	b, err := Open(ctx, path)
	if err != nil {
		return model.Manifest{}, nil, err
	}
	m, parts, err := b.Model(ctx, pair, architecture)
	got := map[string]string{}
	for _, p := range parts {
		r, err := p.Open(ctx)
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		got[string(p.Role)+" "+p.Name] = string(data)
	}
	return m, got, err
}

func TestModel(t *testing.T) {
	want := map[string]string{
		"model model.aren.intgemm.alphas.bin": "weights", "vocabulary vocab.aren.spm": "words", "shortlist lex.50.50.aren.s2t.bin": "choices",
	}
	for _, kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			m, got, err := read(t, pack(t, kind, arabic), nil, "")
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
			if d := cmp.Diff(model.Manifest{Source: "ar", Target: "en", Architecture: "unknown", Licence: "unknown", Origin: "files"}, m); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestSeveral(t *testing.T) {
	files := append([]file{
		{name: "aren/vocab.aren.spm.gz", content: "packed"},
		{name: "enzh/model.enzh.intgemm8.bin.zst", content: "w"},
		{name: "enzh/srcvocab.enzh.spm.zst", content: "s"},
		{name: "enzh/trgvocab.enzh.spm.zst", content: "t"},
		{name: "enzh/metadata.json", content: `{"architecture": "base", "version": "2.1", "sourceLanguage": "en", "targetLanguage": "zh_hant", "releaseStatus": "Release"}`},
		{name: "half/model.fren.intgemm8.bin", content: "no vocabulary"},
	}, arabic...)
	path := pack(t, "folder", files)
	if _, _, err := read(t, path, nil, ""); err == nil || !strings.Contains(err.Error(), "several models in it: aren/model.aren, enzh/model.enzh") {
		t.Errorf("error %v", err)
	}
	pair, _ := model.ParsePair("en-zh-Hant")
	m, got, err := read(t, path, &pair, "")
	if err != nil || m.Version != "2.1" || m.Architecture != "base" || m.Target != "zh-Hant" || len(got) != 3 {
		t.Error(m, got, err)
	}
	pair, _ = model.ParsePair("ar-en")
	if m, got, err = read(t, path, &pair, "tiny"); err != nil || m.Architecture != "tiny" || got["vocabulary vocab.aren.spm"] != "words" {
		t.Error(m, got, err)
	}
	pair, _ = model.ParsePair("sv-en")
	if _, _, err := read(t, path, &pair, ""); err == nil || !strings.Contains(err.Error(), "no such model in it") {
		t.Errorf("error %v", err)
	}
}

// TestManifest takes over what another machine's bayan knew, and holds the files
// against it.
func TestManifest(t *testing.T) {
	ctx := context.Background()
	s, _ := model.Open(filepath.Join(t.TempDir(), "one"))
	b, err := Open(ctx, pack(t, "tar", arabic))
	if err != nil {
		t.Fatal(err)
	}
	d, parts, err := b.Model(ctx, nil, "tiny")
	if err != nil {
		t.Fatal(err)
	}
	d.Version, d.Licence, d.Origin = "3.0", "MPL-2.0", "https://models.example"
	m, _, _, err := s.Install(ctx, d, parts, nil)
	if err != nil {
		t.Fatal(err)
	}
	again := func() (*model.Model, error) {
		other, _ := model.Open(filepath.Join(t.TempDir(), "two"))
		b, err := Open(ctx, m.Dir)
		if err != nil {
			t.Fatal(err)
		}
		d, parts, err := b.Model(ctx, nil, "")
		if err != nil {
			t.Fatal(err)
		}
		n, _, _, err := other.Install(ctx, d, parts, nil)
		return n, err
	}
	n, err := again()
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(m.Manifest, n.Manifest); d != "" {
		t.Error(d)
	}
	if err := os.WriteFile(m.Path(model.Weights), []byte("wEights"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := again(); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("error %v", err)
	}
}

func TestHostile(t *testing.T) {
	for name, c := range map[string]struct {
		files []file
		want  string
	}{
		"out of the folder": {[]file{{name: "../model.aren.bin", content: "x"}}, "leads out of the archive"},
		"absolute":          {[]file{{name: "/etc/vocab.aren.spm", content: "x"}}, "leads out of the archive"},
		"backslashes":       {[]file{{name: `..\model.aren.bin`, content: "x"}}, "leads out of the archive"},
		"a link":            {append([]file{{name: "aren/model.aren.bin", link: "/etc/passwd"}}, arabic[1:]...), "not a regular file"},
		"twice":             {append([]file{arabic[0]}, arabic...), "is in it twice"},
		"no model":          {[]file{{name: "a.txt", content: "x"}}, "no model in it"},
	} {
		for _, kind := range kinds[1:] {
			t.Run(name+"/"+kind, func(t *testing.T) {
				_, _, err := read(t, pack(t, kind, c.files), nil, "")
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("error %v, want one about %q", err, c.want)
				}
			})
		}
	}
	for name, content := range map[string]string{"text": "hello, this is no archive, whatever it is", "empty": "", "gzip": "\x1f\x8b\x08 no", "cut zip": "PK\x03\x04"} {
		path := filepath.Join(t.TempDir(), "x")
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(context.Background(), path); err == nil || !strings.Contains(err.Error(), "archive") && !strings.Contains(err.Error(), "zip") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := Open(context.Background(), "no-such-bundle"); err == nil || !strings.Contains(err.Error(), "check the spelling") {
		t.Errorf("error %v", err)
	}
}

// TestBomb ends before a bomb has gone off: zeroes that pack a thousandfold.
func TestBomb(t *testing.T) {
	ctx := context.Background()
	defer func(n int64) { most = n }(most)
	most = 1 << 20
	zeroes := strings.Repeat("\x00", 8<<20)
	for _, kind := range []string{"tar.gz", "tar.zst"} {
		path := pack(t, kind, []file{{name: "other", content: zeroes}, arabic[0], arabic[1]})
		if _, err := Open(ctx, path); err == nil || !strings.Contains(err.Error(), "more than 1048576 bytes in it") {
			t.Errorf("%s: error %v", kind, err)
		}
	}
}

func FuzzArchive(f *testing.F) {
	t := &testing.T{}
	var b bytes.Buffer
	writeTar(t, &b, arabic)
	f.Add(b.Bytes())
	b.Reset()
	w := zip.NewWriter(&b)
	for _, x := range arabic {
		e, _ := w.Create(x.name)
		_, _ = io.WriteString(e, x.content)
	}
	w.Close()
	f.Add(b.Bytes())
	path := filepath.Join(f.TempDir(), "archive")
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		ctx := context.Background()
		b, err := Open(ctx, path)
		if err != nil {
			return
		}
		_, parts, err := b.Model(ctx, nil, "")
		if err == nil && len(parts) < 2 {
			t.Errorf("%d files", len(parts))
		}
		for _, p := range parts {
			if !model.ValidName(p.Name) {
				t.Errorf("file %q", p.Name)
			}
			if r, err := p.Open(ctx); err == nil { // damage shows at the latest when it is read
				_, _ = io.Copy(io.Discard, io.LimitReader(r, 1<<20))
				r.Close()
			}
		}
	})
}
