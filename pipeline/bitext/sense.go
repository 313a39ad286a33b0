package bitext

import (
	"cmp"
	"slices"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// clitics are the English of clitics, best first.
var clitics = map[string]string{
	"و": "and", "ف": "so then and", "أ": "do be", "ب": "in by with at of", "ل": "to for of", "ك": "as", "س": "will",
	"+ه": "he it", "+ها": "it she they", "+هم": "they", "+هن": "they", "+هما": "they both", "+كم": "you", "+كما": "you", "+ك": "you", "+نا": "we", "+ني": "i", "+ي": "i",
}

// Senses are the English keys that the lexicon knows for an Arabic key that
// [Analyzer.Arabic] gave, in order of weight. The slice is shared.
func (a *Analyzer) Senses(key string) []Sense {
	if senses, ok := a.senses[key]; ok {
		return senses
	}
	s := gatherer{a: a, weight: map[string]float64{}}
	for i, w := range strings.Fields(clitics[key]) {
		s.add(w, i)
	}
	for _, f := range reading.Functions[lexicon.Fold(key)] {
		s.gloss(f.English, 0)
	}
	for _, e := range lexicon.Default().Lookup(key) {
		s.entry(e)
	}
	a.senses[key] = s.list()
	return a.senses[key]
}

type gatherer struct {
	a      *Analyzer
	weight map[string]float64
}

func (s *gatherer) entry(e *lexicon.Entry) {
	for i, g := range e.Glosses {
		s.gloss(g.Text, i)
		if g.Plural != "" {
			s.gloss(g.Plural, i)
		}
	}
	for i, g := range e.PluralGlosses {
		s.gloss(g.Text, i)
	}
}

// gloss adds the words of a rendering: those of grammar count for little beside
// others.
func (s *gatherer) gloss(text string, rank int) {
	words := s.a.English(text)
	content := 0
	for _, w := range words {
		if w.Kind == Content {
			content++
		}
	}
	for _, w := range words {
		switch {
		case w.Kind == Content:
			s.add(w.Key, rank+content-1)
		case content == 0:
			s.add(w.Key, rank)
		case w.Kind == Function:
			s.add(w.Key, rank+6)
		}
	}
}

func (s *gatherer) add(key string, rank int) {
	s.weight[key] = max(s.weight[key], 1/(1+0.25*float64(rank)))
}

func (s *gatherer) list() []Sense {
	out := make([]Sense, 0, len(s.weight))
	for k, w := range s.weight {
		out = append(out, Sense{k, w})
	}
	slices.SortFunc(out, func(x, y Sense) int {
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), strings.Compare(x.Key, y.Key))
	})
	return out
}
