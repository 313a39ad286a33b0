// Package bundle finds a model among files that somebody brought: in a folder, a
// tar, tar.gz, tar.zst or zip. Archives are taken for hostile: only regular files
// named as those of a model are looked at, and never more of them than a model
// can have.
package bundle

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"bayan/pipeline/model"
)

// Bundle is what may hold models.
type Bundle struct {
	path    string
	entries []entry
}

// entry is a file of a bundle.
type entry struct {
	name string // slash-separated, within the bundle
	open func(context.Context) (io.ReadCloser, error)
}

const (
	// maxEntries bounds what a bundle lists.
	maxEntries = 20_000
	// maxDepth bounds folders within folders.
	maxDepth = 6
)

// most bounds the bytes in an archive, unpacked.
var most int64 = 4 << 30

// Open reads the list of files of a bundle.
func Open(ctx context.Context, path string) (*Bundle, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such folder or archive (check the spelling)", path)
	}
	if err != nil {
		return nil, err
	}
	b := &Bundle{path: path}
	switch {
	case info.IsDir():
		err = b.folder(ctx)
	case !info.Mode().IsRegular():
		err = errors.New("neither a folder nor an archive")
	default:
		err = b.archive(ctx)
	}
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// folder lists a folder and those below it. Links in it lead where their owner
// wants, who is the one who named the folder.
func (b *Bundle) folder(ctx context.Context) error {
	return filepath.WalkDir(b.path, func(p string, e fs.DirEntry, err error) error {
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		rel, err := filepath.Rel(b.path, p)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if e.IsDir() {
			if strings.Count(name, "/") >= maxDepth || name != "." && strings.HasPrefix(e.Name(), ".") {
				return filepath.SkipDir
			}
			return nil
		}
		if info, err := os.Stat(p); err != nil || !info.Mode().IsRegular() {
			return nil
		}
		return b.add(name, func(context.Context) (io.ReadCloser, error) { return os.Open(p) })
	})
}

// add notes a file if it may be of a model.
func (b *Bundle) add(name string, open func(context.Context) (io.ReadCloser, error)) error {
	base := path.Base(name)
	_, ok := model.RoleOf(base)
	if !(ok && model.ValidName(model.PlainName(base))) && base != model.ManifestName && base != metadataName {
		return nil
	}
	if len(b.entries) == maxEntries {
		return fmt.Errorf("more than %d files (name the folder of one model)", maxEntries)
	}
	b.entries = append(b.entries, entry{name, open})
	return nil
}

// metadataName is a file that Mozilla puts beside its models.
const metadataName = "metadata.json"

// candidate is a model in a bundle.
type candidate struct {
	dir, tag string // tag is "aren" of model.aren.….bin
	parts    map[model.Role]entry
	model.Manifest
	known bool // by a manifest
}

// Model gives the model of the bundle: that of pair, unless it is nil, and of
// the architecture, unless that is empty.
func (b *Bundle) Model(ctx context.Context, pair *model.Pair, architecture string) (model.Manifest, []model.Part, error) {
	all, err := b.candidates(ctx)
	if err != nil {
		return model.Manifest{}, nil, fmt.Errorf("%s: %w", b.path, err)
	}
	var fit []*candidate
	var names []string
	for _, c := range all {
		names = append(names, c.String())
		if pair != nil && !c.of(*pair) {
			continue
		}
		if architecture != "" && !c.known && c.Architecture == "" {
			c.Architecture = model.CleanWord(architecture)
		}
		if architecture == "" || architecture == c.Architecture {
			fit = append(fit, c)
		}
	}
	switch {
	case len(all) == 0:
		return model.Manifest{}, nil, fmt.Errorf("%s: no model in it (a model is model.*.bin with vocab.*.spm, as they are or .gz or .zst)", b.path)
	case len(fit) == 0:
		return model.Manifest{}, nil, fmt.Errorf("%s: no such model in it (there is %s)", b.path, strings.Join(names, ", "))
	case len(fit) > 1:
		return model.Manifest{}, nil, fmt.Errorf("%s: several models in it: %s (name the pair, --arch or the folder of one)", b.path, strings.Join(names, ", "))
	}
	c := fit[0]
	if c.Source == "" && pair != nil {
		c.Source, c.Target = pair.Source.String(), pair.Target.String()
	}
	if c.Source == "" {
		return model.Manifest{}, nil, fmt.Errorf("%s: %s: the names do not tell the languages (say bayan model pull PAIR --from …)", b.path, c)
	}
	c.Architecture = cmp.Or(c.Architecture, "unknown")
	return c.Manifest, c.partList(), nil
}

func (c *candidate) String() string {
	return path.Join(c.dir, "model."+c.tag)
}

// of reports whether the candidate may be of a pair.
func (c *candidate) of(p model.Pair) bool {
	if q, err := c.Pair(); err == nil {
		return q.Same(p)
	}
	return c.tag == "" || c.tag == p.Compact()
}

// candidates groups the files into models.
func (b *Bundle) candidates(ctx context.Context) ([]*candidate, error) {
	var out []*candidate
	find := func(dir, tag string) *candidate {
		for _, c := range out {
			if c.dir == dir && c.tag == tag {
				return c
			}
		}
		out = append(out, &candidate{dir: dir, tag: tag, parts: map[model.Role]entry{}})
		return out[len(out)-1]
	}
	for _, e := range b.entries {
		dir, base := path.Split(e.name)
		if role, ok := model.RoleOf(base); ok {
			c := find(dir, tagOf(base))
			// A file that is there plain and packed is taken plain.
			if old, taken := c.parts[role]; !taken || len(e.name) < len(old.name) {
				c.parts[role] = e
			}
		}
	}
	out = slices.DeleteFunc(out, func(c *candidate) bool {
		return model.Complete(func(r model.Role) bool { _, ok := c.parts[r]; return ok }) != nil
	})
	slices.SortFunc(out, func(a, b *candidate) int { return cmp.Or(cmp.Compare(a.dir, b.dir), cmp.Compare(a.tag, b.tag)) })
	for _, c := range out {
		if err := b.describe(ctx, c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// tagOf finds the pair in a file's name: "aren" in lex.50.50.aren.s2t.bin.
func tagOf(name string) string {
	for _, word := range strings.Split(model.PlainName(name), ".")[1:] {
		if word != "" && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz_") == "" && !strings.HasPrefix(word, "intgemm") && word != "bin" && word != "spm" && word != "alphas" {
			return word
		}
	}
	return ""
}

// describe finds out what a candidate is: from our manifest or Mozilla's
// metadata beside it, or else from the names.
func (b *Bundle) describe(ctx context.Context, c *candidate) error {
	c.Licence, c.Origin = "unknown", "files"
	for _, e := range b.entries {
		switch e.name {
		case c.dir + model.ManifestName:
			in, err := e.open(ctx)
			if err != nil {
				return err
			}
			m, err := model.ReadManifest(in)
			in.Close()
			if err != nil {
				continue // of something else
			}
			if w, _ := m.File(model.Weights); w.Name == model.PlainName(path.Base(c.parts[model.Weights].name)) {
				c.Manifest, c.known = *m, true
				return nil
			}
		case c.dir + metadataName:
			if err := c.metadata(ctx, e); err != nil {
				return err
			}
		}
	}
	if c.Source == "" {
		source, target := strings.TrimSuffix(c.tag, "en"), "en"
		if s, ok := strings.CutPrefix(c.tag, "en"); ok && source == c.tag {
			source, target = "en", s
		}
		if p, err := model.NewPair(source, target); err == nil && source+target == c.tag {
			c.Source, c.Target = p.Source.String(), p.Target.String()
		}
	}
	return nil
}

// metadata reads the description that Mozilla's training pipeline exports.
func (c *candidate) metadata(ctx context.Context, e entry) error {
	in, err := e.open(ctx)
	if err != nil {
		return err
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, 1<<20))
	if err != nil {
		return err
	}
	var m struct {
		Architecture   string `json:"architecture"`
		Version        string `json:"version"`
		SourceLanguage string `json:"sourceLanguage"`
		TargetLanguage string `json:"targetLanguage"`
		ReleaseStatus  string `json:"releaseStatus"`
	}
	if json.Unmarshal(data, &m) != nil {
		return nil // of something else
	}
	c.Architecture, c.Version, c.Status = model.CleanWord(m.Architecture), model.CleanWord(m.Version), m.ReleaseStatus
	if p, err := model.NewPair(m.SourceLanguage, m.TargetLanguage); err == nil && (c.tag == "" || c.tag == p.Compact()) {
		c.Source, c.Target = p.Source.String(), p.Target.String()
	}
	return nil
}

// partList gives the files to install, with the checksums of the manifest.
func (c *candidate) partList() []model.Part {
	var out []model.Part
	for _, role := range []model.Role{model.Weights, model.Vocabulary, model.SourceVocab, model.TargetVocab, model.Shortlist} {
		e, ok := c.parts[role]
		if !ok {
			continue
		}
		p := model.Part{Role: role, Name: model.PlainName(path.Base(e.name)), Open: e.open}
		if f, known := c.File(role); known && c.known {
			p.Size, p.SHA256, p.Published = f.Size, f.SHA256, f.Published
		}
		out = append(out, p)
	}
	return out
}
