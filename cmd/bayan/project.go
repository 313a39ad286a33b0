package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// projectFile is the settings file that a folder of documents may hold.
const projectFile = "bayan.yaml"

// project is what a settings file says. Paths in it are relative to its folder
// and stay inside it. It cannot name programs to run.
type project struct {
	// Terms and Memory are termbases and translation memories to use.
	Terms  []string `yaml:"terms"`
	Memory []string `yaml:"memory"`
	// Names are files like termbases that say how names are spelled.
	Names []string `yaml:"names"`
	// Revisions lists documents that are revisions of one another, oldest
	// first: each starts from the record of the one before.
	Revisions [][]string `yaml:"revisions"`
	// SRX is a file of segmentation rules.
	SRX string `yaml:"srx"`
}

// loadProject reads the settings of a folder; without a file it is empty.
func loadProject(folder string) (*project, error) {
	path := filepath.Join(folder, projectFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return &project{}, nil
	}
	if err != nil {
		return nil, err
	}
	p := &project{}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(p); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %s", path, plainYAML(err))
	}
	if err := p.orderly(); err != nil {
		return nil, fmt.Errorf("%s: revisions: %w", path, err)
	}
	srx := []string{p.SRX}
	if p.SRX == "" {
		srx = nil
	}
	for _, list := range [][]string{p.Terms, p.Memory, p.Names, srx} {
		for i, name := range list {
			if !filepath.IsLocal(filepath.FromSlash(name)) {
				return nil, fmt.Errorf("%s: %s: the path leaves the folder (name a file inside it)", path, name)
			}
			list[i] = filepath.Join(folder, filepath.FromSlash(name))
		}
	}
	if len(srx) > 0 {
		p.SRX = srx[0]
	}
	return p, nil
}

// orderly refuses revisions that go in a circle or have two forerunners.
func (p *project) orderly() error {
	before := map[string]string{}
	for _, chain := range p.Revisions {
		for i, id := range chain {
			if i == 0 {
				continue
			}
			if b, ok := before[id]; ok && b != chain[i-1] {
				return fmt.Errorf("%s follows both %s and %s (a document is a revision of one)", id, b, chain[i-1])
			}
			before[id] = chain[i-1]
		}
	}
	for id := range before {
		at := id
		for range len(before) + 1 {
			if at = before[at]; at == id {
				return fmt.Errorf("%s comes after itself (name each document once, oldest first)", id)
			}
		}
	}
	return nil
}

// plainYAML says a YAML error on one line, in the words of the file's reader.
func plainYAML(err error) string {
	s := strings.TrimPrefix(err.Error(), "yaml: ")
	s = strings.Join(strings.Fields(strings.TrimPrefix(s, "unmarshal errors:")), " ")
	return unknownSetting.ReplaceAllString(s, "unknown setting $1 (the settings are terms, names, memory, revisions and srx)")
}

var unknownSetting = regexp.MustCompile(`field (\S+) not found in type \S+`)

// before gives the document that id is a revision of, or "".
func (p *project) before(id string) string {
	for _, chain := range p.Revisions {
		if i := slices.Index(chain, id); i > 0 {
			return chain[i-1]
		}
	}
	return ""
}

// order puts documents after those they are revisions of.
func (p *project) order(inputs []input) []input {
	byID := map[string]input{}
	for _, in := range inputs {
		byID[in.id] = in
	}
	var out []input
	done := map[string]bool{}
	var put func(in input)
	put = func(in input) {
		if done[in.id] {
			return
		}
		done[in.id] = true
		if prev, ok := byID[p.before(in.id)]; ok {
			put(prev)
		}
		out = append(out, in)
	}
	for _, in := range inputs {
		put(in)
	}
	return out
}
