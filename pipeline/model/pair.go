// Package model keeps translation models on disk: which are installed, under
// which folder, with which files and checksums. It knows what a model is made
// of and nothing of how one is run.
//
// The models of a [Store] lie in one folder:
//
//	ROOT/ar-en/base-memory-3.0-1a2b3c4d/   one model: its files and manifest.json
//	ROOT/.staging-ar-en-*/                 an installation under way
//	ROOT/.downloads/                       what was fetched of files so far
//	ROOT/.locks/ar-en                      held by the process that installs
//
// A model is there whole or not at all: its folder is filled elsewhere, synced
// to disk and renamed into place.
package model

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// Pair is a direction of translation.
type Pair struct{ Source, Target language.Tag }

// String is the name of the pair, such as "ar-en" or "en-zh-Hans".
func (p Pair) String() string { return p.Source.String() + "-" + p.Target.String() }

// Compact is how Mozilla's file names write the pair, such as "aren".
func (p Pair) Compact() string {
	s, _ := p.Source.Base()
	t, _ := p.Target.Base()
	return s.String() + t.String()
}

// Same reports whether two pairs are of the same languages in the same scripts:
// zh is zh-Hans.
func (p Pair) Same(q Pair) bool {
	return sameLanguage(p.Source, q.Source) && sameLanguage(p.Target, q.Target)
}

func sameLanguage(a, b language.Tag) bool {
	ab, _ := a.Base()
	bb, _ := b.Base()
	as, _ := a.Script()
	bs, _ := b.Script()
	return ab == bb && as == bs
}

// ParsePair reads a pair's name. Where languages of several parts leave it open
// where one ends, English is one side, as in all of Mozilla's models.
func ParsePair(s string) (Pair, error) {
	name := strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
	source, target, ok := strings.Cut(name, "-")
	if left, found := strings.CutSuffix(name, "-en"); found && ok {
		source, target = left, "en"
	}
	if ok {
		if p, err := NewPair(source, target); err == nil {
			return p, nil
		}
	}
	return Pair{}, fmt.Errorf("%q is not a pair of languages (write it like ar-en, source first)", s)
}

// NewPair makes a pair of two language codes. Regions and the like, which no
// model depends on, are dropped.
func NewPair(source, target string) (Pair, error) {
	s, err := parseLanguage(source)
	if err != nil {
		return Pair{}, err
	}
	t, err := parseLanguage(target)
	if err != nil {
		return Pair{}, err
	}
	if sameLanguage(s, t) {
		return Pair{}, fmt.Errorf("%s to %s is no translation (name two languages)", s, t)
	}
	return Pair{s, t}, nil
}

func parseLanguage(code string) (language.Tag, error) {
	tag, err := language.Parse(strings.ReplaceAll(code, "_", "-"))
	if base, confidence := tag.Base(); err != nil || confidence == language.No || base.String() == "und" {
		return tag, fmt.Errorf("%q is not a language code (write it like ar, en or zh-Hant)", code)
	}
	base, script, _ := tag.Raw()
	if name := script.String(); name != "Zzzz" {
		return language.Compose(base, script)
	}
	return language.Compose(base)
}
