package bitext

import (
	"strings"

	"bayan/glossary/reading"
)

// Analyzer takes texts apart. It remembers words, and is not safe for
// concurrent use.
type Analyzer struct {
	cache  *reading.Cache
	stems  map[string]stem
	senses map[string][]Sense
}

// New makes an analyzer on the embedded lexicon.
func New() *Analyzer {
	return &Analyzer{cache: reading.Default().NewCache(), stems: map[string]stem{}, senses: map[string][]Sense{}}
}

// Pair takes a text and its translation apart.
func (a *Analyzer) Pair(source, target string) Pair {
	return Pair{a.Arabic(source), a.English(target)}
}

// maxStems bounds the English words that are remembered.
const maxStems = 1 << 16

type stem struct {
	key               string
	kind              Kind
	negative, numeral bool
}

func (a *Analyzer) stem(word string) stem {
	s, ok := a.stems[word]
	if !ok {
		s = stemOf(word)
		if len(a.stems) < maxStems {
			a.stems[strings.Clone(word)] = s
		}
	}
	return s
}
