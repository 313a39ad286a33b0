// Package memory is a translation memory: earlier translations offered for the
// same Arabic.
package memory

import (
	"io"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"bayan/glossary/arabic"
	"bayan/pipeline"
	"bayan/pipeline/format/tmx"
)

// Memory holds earlier translations in the order they were added; the first of
// two for the same source wins. It is safe for concurrent look-ups once filled.
type Memory struct {
	exact  map[string]entry
	folded map[string]entry
	pairs  []pair
}

type pair struct{ source, target string }

type entry struct {
	target, origin string
}

// New makes an empty memory.
func New() *Memory {
	return &Memory{exact: map[string]entry{}, folded: map[string]entry{}}
}

// AddTMX adds the Arabic/English units of a TMX file. Name is recorded as the
// origin of what is reused from it.
func (m *Memory) AddTMX(r io.Reader, name string) error {
	for u, err := range tmx.ReadMemory(r, language.Arabic, language.English) {
		if err != nil {
			return err
		}
		m.Add(u.Source.Plain, u.Target.Plain, name)
	}
	return nil
}

// Add adds one translation.
func (m *Memory) Add(source, target, origin string) {
	source, target = strings.TrimSpace(source), strings.TrimSpace(target)
	if source == "" || target == "" {
		return
	}
	m.pairs = append(m.pairs, pair{source, target})
	e := entry{target, origin}
	if _, ok := m.exact[source]; !ok {
		m.exact[source] = e
	}
	if k := key(source); m.folded[k] == (entry{}) {
		m.folded[k] = e
	}
}

// Last yields the last n translations added, source and target, in the order they
// were added.
func (m *Memory) Last(n int) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, p := range m.pairs[max(0, len(m.pairs)-n):] {
			if !yield(p.source, p.target) {
				return
			}
		}
	}
}

// Lookup gives the translation of the same source, with score 100, or of one
// that differs only in tashkeel, tatweel or letter variants, with score 99. The
// neighbours are not used.
func (m *Memory) Lookup(source, _, _ string) (pipeline.Match, bool) {
	source = strings.TrimSpace(source)
	if e, ok := m.exact[source]; ok {
		return e.match(source, 100), true
	}
	if e, ok := m.folded[key(source)]; ok {
		return e.match(source, 99), true
	}
	return pipeline.Match{}, false
}

func (e entry) match(source string, score int) pipeline.Match {
	return pipeline.Match{
		Source: source, Target: e.target, Score: score,
		Origin: pipeline.Origin{Kind: pipeline.FromMemory, Name: e.origin, Score: score},
	}
}

func key(source string) string {
	return strings.Join(strings.Fields(arabic.FoldString(source, arabic.Match)), " ")
}
