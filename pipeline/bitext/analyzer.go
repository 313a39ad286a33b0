package bitext

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// Analyzer takes texts apart. It remembers words, and is not safe for
// concurrent use. What it gives does not depend on what it was given before.
type Analyzer struct {
	cache  *reading.Cache
	stems  map[string]stem
	senses map[string][]Sense
	forms  map[string]string
}

// New makes an analyzer on the embedded lexicon.
func New() *Analyzer {
	return &Analyzer{cache: reading.Default().NewCache(), stems: map[string]stem{}, senses: map[string][]Sense{}, forms: map[string]string{}}
}

// Pair takes a text and its translation apart.
func (a *Analyzer) Pair(source, target string) Pair {
	return Pair{a.Arabic(source), a.English(target)}
}

// maxWords bounds the words of a language that are remembered.
const maxWords = 1 << 16

type stem struct {
	key               string
	kind              Kind
	negative, numeral bool
}

func (a *Analyzer) stem(word string) stem {
	s, ok := a.stems[word]
	if !ok {
		s = stemOf(word)
		if len(a.stems) < maxWords {
			a.stems[strings.Clone(word)] = s
		}
	}
	return s
}

// form folds a written Arabic word. Of what stands after ل, the article gets back
// the letter that it lost: للصحة is ل and الصحة.
func (a *Analyzer) form(word string, lost bool) string {
	f, ok := a.forms[word]
	if !ok {
		f = lexicon.Fold(word)
		if len(a.forms) < maxWords {
			a.forms[strings.Clone(word)] = f
		}
	}
	if lost && strings.HasPrefix(f, "ل") {
		return "ا" + f
	}
	return f
}
