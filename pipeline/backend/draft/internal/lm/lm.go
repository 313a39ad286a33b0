// Package lm is a small English trigram model with interpolated modified
// Kneser–Ney smoothing (Chen and Goodman 1999), in hash tables of fixed size
// that are embedded and used as they are.
//
// The file ngrams.bin is made from lines of English text by
//
//	xz -dc ../shared/data/english/human.en.txt.xz | go run ./pipeline/backend/draft/internal/lm/build
package lm

import (
	_ "embed"
	"strings"
	"unicode"
)

//go:embed ngrams.bin
var ngrams []byte

// State is what a model remembers of the words before: their hashes, the last
// one first. The zero State remembers nothing.
type State struct{ last, before uint64 }

// Begin is the state at the beginning of a sentence.
var Begin = State{last: HashWord(Start)}

// Start is the word before the first of a sentence, End the one after its last.
const Start, End = "<s>", "</s>"

// HashWord gives the hash of a word as [Words] gives it. It is never 0.
func HashWord(w string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(w) {
		h = (h ^ uint64(w[i])) * 1099511628211
	}
	return mix(h) | 1
}

func mix(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

// Join is the hash of a run of words followed by one more.
func Join(run, w uint64) uint64 { return mix(run*0x9e3779b97f4a7c15 + w) }

// Model scores English. It is immutable.
type Model struct {
	orders [Orders]Table
	unseen float64
}

// Default is the embedded model.
func Default() *Model {
	m, err := Open(ngrams)
	if err != nil {
		panic(err) // the embedded file is tested
	}
	return m
}

// Next gives the binary logarithm of the probability of the word with hash w
// after s, and the state after it.
func (m *Model) Next(s State, w uint64) (float64, State) {
	next := State{last: w, before: s.last}
	if s.last == 0 {
		p, _, ok := m.orders[0].get(w)
		if !ok {
			return m.unseen, next
		}
		return p, next
	}
	back := 0.0
	pair := Join(s.last, w)
	if s.before != 0 {
		context := Join(s.before, s.last)
		if p, _, ok := m.orders[2].get(Join(context, w)); ok {
			return p, next
		}
		if _, b, ok := m.orders[1].get(context); ok {
			back = b
		}
	}
	if p, _, ok := m.orders[1].get(pair); ok {
		return back + p, next
	}
	if _, b, ok := m.orders[0].get(s.last); ok {
		back += b
	}
	if p, _, ok := m.orders[0].get(w); ok {
		return back + p, next
	}
	return back + m.unseen, next
}

// Words splits English text the way the model was made: lower case, digits
// as "#", "an" as "a", punctuation and "'s" apart.
func Words(s string) []string {
	var out []string
	for f := range strings.FieldsSeq(strings.ToLower(s)) {
		start := 0
		for i, r := range f {
			if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '-' || r == '’' {
				continue
			}
			if i > start {
				out = add(out, f[start:i])
			}
			out = append(out, string(r))
			start = i + len(string(r))
		}
		if start < len(f) {
			out = add(out, f[start:])
		}
	}
	return out
}

// add appends a word.
func add(out []string, s string) []string {
	owner, owns := strings.CutSuffix(strings.Replace(s, "’", "'", 1), "'s")
	switch {
	case s[0] >= '0' && s[0] <= '9':
		s = "#"
	case s == "an":
		s = "a" // what follows decides
	case owns && owner != "":
		return append(out, owner, "'s")
	}
	return append(out, s)
}
