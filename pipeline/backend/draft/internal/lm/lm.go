// Package lm is a small English trigram model with stupid backoff (Brants et
// al. 2007): counts in one hash table of fixed size, embedded.
//
// The table counts.bin is made from lines of English text by
//
//	xz -dc ../shared/data/english/human.en.txt.xz | go run ./pipeline/backend/draft/internal/lm/build
package lm

import (
	_ "embed"
	"math"
	"strings"
	"unicode"
)

//go:embed counts.bin
var counts []byte

// The table has 1<<Bits slots of three bytes: two of fingerprint, one of
// quantised count (0 is an empty slot).
const (
	Bits     = 20
	slotSize = 3
	probes   = 24
)

// backoff is the weight of a word that does not follow its forerunner in the
// counted text, in powers of two.
const backoff = -1.32

// Hash of a word or, with a first word, of a pair.
func Hash(first, second string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(first) {
		h = (h ^ uint64(first[i])) * 1099511628211
	}
	h = (h ^ 0xff) * 1099511628211
	for i := range len(second) {
		h = (h ^ uint64(second[i])) * 1099511628211
	}
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

// Table is the bytes of a model.
type Table []byte

// Put stores a count for a hash; it reports whether there was room.
func (t Table) Put(h uint64, count int) bool {
	fp := uint16(h >> 48)
	q := byte(1 + min(math.Round(math.Log2(float64(count))*8), 254))
	for i := range uint64(probes) {
		s := t.slot(h + i)
		if s[2] == 0 {
			s[0], s[1], s[2] = byte(fp>>8), byte(fp), q
			return true
		}
	}
	return false
}

func (t Table) slot(h uint64) []byte {
	i := int(h&(1<<Bits-1)) * slotSize
	return t[i : i+slotSize]
}

// Log2 gives the logarithm of the count for a hash, and whether it has one.
func (t Table) Log2(h uint64) (float64, bool) {
	fp := uint16(h >> 48)
	for i := range uint64(probes) {
		s := t.slot(h + i)
		if s[2] == 0 {
			return 0, false
		}
		if s[0] == byte(fp>>8) && s[1] == byte(fp) {
			return float64(s[2]-1) / 8, true
		}
	}
	return 0, false
}

// Total is the key of the number of words counted.
const Total = "\x00total"

// Model scores English.
type Model struct {
	t     Table
	total float64
}

// Default is the embedded model.
func Default() *Model {
	m := &Model{t: counts}
	m.total, _ = m.t.Log2(Hash("", Total))
	return m
}

// Score is the binary logarithm of the probability of word after prev, both
// as [Words] gives them.
func (m *Model) Score(prev, word string) float64 {
	if pair, ok := m.t.Log2(Hash(prev, word)); ok {
		if one, ok := m.t.Log2(Hash("", prev)); ok && pair <= one {
			return pair - one
		}
	}
	one, ok := m.t.Log2(Hash("", word))
	if !ok {
		one = -1
	}
	return backoff + one - m.total
}

// Score3 is the binary logarithm of the probability of word after prev, which
// stands after before; before may be empty.
func (m *Model) Score3(before, prev, word string) float64 {
	if before == "" {
		return m.Score(prev, word)
	}
	pair := Pair(before, prev)
	if three, ok := m.t.Log2(Hash(pair, word)); ok {
		if two, ok := m.t.Log2(Hash(before, prev)); ok && three <= two {
			return three - two
		}
	}
	return backoff + m.Score(prev, word)
}

// Pair is the key of two words before a third.
func Pair(a, b string) string { return a + " " + b }

// Words splits English text the way the counts were made: lower case, digits
// as "#", punctuation apart.
func Words(s string) []string {
	var out []string
	for f := range strings.FieldsSeq(strings.ToLower(s)) {
		start := 0
		for i, r := range f {
			if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '-' || r == '’' {
				continue
			}
			if i > start {
				out = append(out, word(f[start:i]))
			}
			out = append(out, string(r))
			start = i + len(string(r))
		}
		if start < len(f) {
			out = append(out, word(f[start:]))
		}
	}
	return out
}

func word(s string) string {
	if s[0] >= '0' && s[0] <= '9' {
		return "#"
	}
	return s
}
