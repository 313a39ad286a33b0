package model

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Role says what a file of a model is for.
type Role string

// The roles. A model has a Weights file, and either one Vocabulary or one of
// each language; a shortlist makes it faster.
const (
	Weights     Role = "model"
	Vocabulary  Role = "vocabulary"
	SourceVocab Role = "source-vocabulary"
	TargetVocab Role = "target-vocabulary"
	Shortlist   Role = "shortlist"
)

// RoleOf tells a file's role from its name, as Mozilla names them, with or
// without .gz or .zst.
func RoleOf(name string) (Role, bool) {
	name = PlainName(name)
	switch {
	case strings.HasPrefix(name, "model.") && strings.HasSuffix(name, ".bin"):
		return Weights, true
	case strings.HasPrefix(name, "lex.") && strings.HasSuffix(name, ".bin"):
		return Shortlist, true
	case !strings.HasSuffix(name, ".spm"):
		return "", false
	case strings.HasPrefix(name, "srcvocab."):
		return SourceVocab, true
	case strings.HasPrefix(name, "trgvocab."):
		return TargetVocab, true
	case strings.HasPrefix(name, "vocab."):
		return Vocabulary, true
	}
	return "", false
}

// PlainName is a file's name without the suffix of its compression.
func PlainName(name string) string {
	return strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), ".zst")
}

// ValidName reports whether a file may be called name in a model's folder.
func ValidName(name string) bool { return fileName.MatchString(name) && name != ManifestName }

var fileName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$`)

// ManifestName is the file that describes an installed model in its folder.
const ManifestName = "manifest.json"

// Manifest describes a model.
type Manifest struct {
	// Format is the version of this description, 1.
	Format int `json:"format"`
	// Source and Target are language codes.
	Source string `json:"source"`
	Target string `json:"target"`
	// Architecture is base, base-memory, tiny or whatever its maker calls it.
	Architecture string `json:"architecture"`
	// Version is its maker's, empty when there is none.
	Version string `json:"version,omitempty"`
	// Status is the release status, such as Release or Nightly.
	Status string `json:"status,omitempty"`
	// Licence is an SPDX expression, "unknown" when nobody said.
	Licence string `json:"licence"`
	// Origin says where it came from: a URL, or "files" for files from a disk.
	Origin string `json:"origin"`
	Files  []File `json:"files"`
}

// File is a file of an installed model.
type File struct {
	Role Role   `json:"role"`
	Name string `json:"name"`
	// Size is in bytes, SHA256 in lower-case hexadecimal.
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
	// Published says that the checksum was held against one that the model's
	// maker published; otherwise it only tells later changes.
	Published bool `json:"published"`
}

// Pair is the direction of the model.
func (m *Manifest) Pair() (Pair, error) { return NewPair(m.Source, m.Target) }

// ID names the model and its very weights, such as
// "ar-en-base-memory-3.0-1a2b3c4d".
func (m *Manifest) ID() string { return m.Source + "-" + m.Target + "-" + m.folder() }

// folder is the name of the model's folder within its pair's.
func (m *Manifest) folder() string {
	parts := []string{m.Architecture}
	if m.Version != "" {
		parts = append(parts, m.Version)
	}
	for _, f := range m.Files {
		if f.Role == Weights && len(f.SHA256) >= 8 {
			parts = append(parts, f.SHA256[:8])
		}
	}
	return strings.Join(parts, "-")
}

// File gives the file of a role.
func (m *Manifest) File(r Role) (File, bool) {
	i := slices.IndexFunc(m.Files, func(f File) bool { return f.Role == r })
	if i < 0 {
		return File{}, false
	}
	return m.Files[i], true
}

// Size is the bytes of all files.
func (m *Manifest) Size() int64 {
	var n int64
	for _, f := range m.Files {
		n += f.Size
	}
	return n
}

// maxWord bounds an architecture or version, in bytes.
const maxWord = 40

// CleanWord makes an architecture or version fit for a folder's name: letters,
// digits, points and single hyphens. What is clean stays as it is.
func CleanWord(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool {
		return r != '.' && r != '_' && (r >= 0x80 || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	})
	s = strings.TrimLeft(strings.Join(words, "-"), "._-")
	return strings.TrimRight(s[:min(len(s), maxWord)], "-")
}

// valid says what is wrong with a manifest that was read.
func (m *Manifest) valid() error {
	if m.Format != 1 {
		return fmt.Errorf("format %d is not known (a newer bayan wrote it?)", m.Format)
	}
	pair, err := m.Pair()
	if err != nil {
		return err
	}
	if pair.Source.String() != m.Source || pair.Target.String() != m.Target {
		return fmt.Errorf("languages %q and %q are not in their usual form", m.Source, m.Target)
	}
	if m.Architecture == "" || m.Architecture != CleanWord(m.Architecture) || m.Version != CleanWord(m.Version) {
		return fmt.Errorf("%q and %q are no names for an architecture and a version", m.Architecture, m.Version)
	}
	names, roles := map[string]bool{}, map[Role]bool{}
	for _, f := range m.Files {
		if !ValidName(f.Name) || f.Name != PlainName(f.Name) {
			return fmt.Errorf("file %q: not a name for a file of a model", f.Name)
		}
		if names[f.Name] || roles[f.Role] {
			return fmt.Errorf("file %q: named twice, or another has its role", f.Name)
		}
		names[f.Name], roles[f.Role] = true, true
		if sum, err := hex.DecodeString(f.SHA256); err != nil || len(sum) != 32 || f.SHA256 != strings.ToLower(f.SHA256) {
			return fmt.Errorf("file %q: bad SHA-256", f.Name)
		}
		if f.Size < 0 {
			return fmt.Errorf("file %q: bad size", f.Name)
		}
	}
	return Complete(func(r Role) bool { return roles[r] })
}

// Complete says which file a model lacks, nil when none.
func Complete(has func(Role) bool) error {
	switch {
	case !has(Weights):
		return errors.New("there is no model file (model.*.bin)")
	case !has(Vocabulary) && !(has(SourceVocab) && has(TargetVocab)):
		return errors.New("there is no vocabulary (vocab.*.spm, or srcvocab.*.spm and trgvocab.*.spm)")
	}
	return nil
}

// maxManifest bounds a manifest, in bytes.
const maxManifest = 1 << 20

// ReadManifest reads and checks a manifest.
func ReadManifest(r io.Reader) (*Manifest, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxManifest+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxManifest {
		return nil, fmt.Errorf("more than %d bytes", maxManifest)
	}
	m := &Manifest{}
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("not JSON of the right form: %w", err)
	}
	return m, m.valid()
}

// write writes the manifest, the same for the same model.
func (m *Manifest) write(w io.Writer) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// Model is an installed model.
type Model struct {
	// Dir is its folder.
	Dir string
	Manifest
}

// Path gives the path of the file of a role, "" when the model has none.
func (m *Model) Path(r Role) string {
	if f, ok := m.File(r); ok {
		return filepath.Join(m.Dir, f.Name)
	}
	return ""
}
