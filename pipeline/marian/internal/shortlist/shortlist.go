// Package shortlist reads Marian's binary lexical shortlists: which target words
// a source word may become.
//
// The layout, all numbers little-endian:
//
//	magic, checksum, first, best, count of offsets, count of words: u64
//	offsets u64: source token i has the words from offset i to offset i+1
//	words u32
//
// A sentence may be translated by the first target tokens of the vocabulary, the
// words of its tokens, and, where one vocabulary serves both languages, its own
// tokens.
package shortlist

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

const (
	magic  = 0xF11A48D5013417F5
	header = 6 * 8
)

// List is a shortlist. It is read only and safe for concurrent use.
type List struct {
	first   int
	target  int
	offsets []uint32 // one more than there are source tokens
	words   []uint32
	shared  bool
}

const remedy = "the file is damaged or belongs to another model: fetch model, vocabulary and shortlist of one version together"

// Parse reads a shortlist for vocabularies of so many tokens; shared if they are
// one. It keeps nothing of data. Path is for messages.
func Parse(path string, data []byte, source, target int, shared bool) (*List, error) {
	fault := func(format string, args ...any) error {
		return fmt.Errorf("%s: %s (%s)", path, fmt.Sprintf(format, args...), remedy)
	}
	if len(data) < header {
		return nil, fault("ends at byte %d, within the header", len(data))
	}
	field := func(i int) uint64 { return binary.LittleEndian.Uint64(data[8*i:]) }
	if field(0) != magic {
		return nil, fault("begins with %#x, which is no binary shortlist", field(0))
	}
	first, nOffsets, nWords := field(2), field(4), field(5)
	rest := uint64(len(data) - header)
	if nOffsets > rest/8 || nWords > (rest-8*nOffsets)/4 {
		return nil, fault("declares %d source tokens and %d words, and has %d bytes", nOffsets, nWords, len(data))
	}
	if first > uint64(target) || nOffsets > uint64(source)+1 {
		return nil, fault("is for %d source tokens and %d frequent words, but the vocabularies have %d and %d", nOffsets, first, source, target)
	}
	l := &List{first: int(first), target: target, shared: shared,
		offsets: make([]uint32, nOffsets), words: make([]uint32, nWords)}
	for i := range l.words {
		w := binary.LittleEndian.Uint32(data[header+8*int(nOffsets)+4*i:])
		if w >= uint32(target) {
			return nil, fault("has the word %d, but the vocabulary %d entries", w, target)
		}
		l.words[i] = w
	}
	for i := range l.offsets {
		o := field(6 + i)
		if o > nWords || i > 0 && o < uint64(l.offsets[i-1]) {
			return nil, fault("has offset %d at place %d, which is out of order", o, i)
		}
		l.offsets[i] = uint32(o)
	}
	return l, nil
}

// Set is the memory of one call of Candidates after another.
type Set []uint64

// Candidates appends to dst the target tokens, ascending, that a sentence of
// source tokens may get, those of more among them. Their number is raised to a
// multiple of 8, as intgemm needs it and its results show.
func (l *List) Candidates(dst []int32, source []int32, more []int, set *Set) []int32 {
	if len(*set) == 0 {
		*set = make(Set, (l.target+63)/64)
	}
	s := *set
	clear(s)
	n := 0
	add := func(w uint32) {
		if m := uint64(1) << (w % 64); s[w/64]&m == 0 {
			s[w/64] |= m
			n++
		}
	}
	for w := range l.first {
		add(uint32(w))
	}
	for _, t := range source {
		if l.shared {
			add(uint32(t))
		}
		if int(t)+1 < len(l.offsets) {
			for _, w := range l.words[l.offsets[t]:l.offsets[t+1]] {
				add(w)
			}
		}
	}
	for w := l.first; n%8 != 0 && w < l.target; w++ {
		add(uint32(w))
	}
	for _, w := range more {
		if w >= 0 && w < l.target {
			add(uint32(w))
		}
	}
	for i, m := range s {
		for ; m != 0; m &= m - 1 {
			dst = append(dst, int32(i*64+bits.TrailingZeros64(m)))
		}
	}
	return dst
}
