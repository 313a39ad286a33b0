package revision

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// profile is what a folded text is compared by.
type profile struct {
	// trigrams is the sorted multiset of its trigrams of characters, hashed.
	trigrams []uint16
	// words are its words in order, hashed, without the punctuation around
	// them. A leading و is taken off longer words: joining two sentences adds
	// one. Bag is the same, sorted.
	words, bag []uint32
	sketch     sketch
}

func newProfile(text string) *profile {
	p := &profile{trigrams: trigrams(text), words: hashWords(text)}
	p.bag = slices.Sorted(slices.Values(p.words))
	for _, t := range p.trigrams {
		p.sketch[t/64%letterBits] |= 1 << (t % 64)
	}
	for _, w := range p.words {
		p.sketch[letterBits+w/64%wordBits] |= 1 << (w % 64)
	}
	return p
}

func trigrams(text string) []uint16 {
	out := make([]uint16, 0, len(text)/2+2)
	a, b := uint32(' '), uint32(' ')
	add := func(r rune) {
		c := uint32(r)
		h := (a*31+b)*0x9E3779B1 ^ c*0x85EBCA6B
		out = append(out, uint16(h^h>>16))
		a, b = b, c
	}
	for _, r := range text {
		add(r)
	}
	add(' ')
	slices.Sort(out)
	return out
}

// hashWords hashes by FNV-1a.
func hashWords(text string) []uint32 {
	out := make([]uint32, 0, strings.Count(text, " ")+1)
	for w := range strings.SplitSeq(text, " ") {
		w = strings.TrimFunc(w, isNoWord)
		if w == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(w, "و"); ok && utf8.RuneCountInString(rest) >= 3 {
			w = rest
		}
		h := uint32(2166136261)
		for k := range len(w) {
			h = (h ^ uint32(w[k])) * 16777619
		}
		out = append(out, h^h>>15)
	}
	return out
}

func isNoWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
}

// sketch has a bit set for each trigram, then for each word, each bit standing
// for many of them: it tells at once that two texts cannot be similar.
type sketch [letterBits + wordBits]uint64

const letterBits, wordBits = 16, 2

// most bounds the Dice coefficient of two trigram lists of n and m entries.
func (s *sketch) most(n int, t *sketch, m int) float64 { return s.bound(0, letterBits, n, t, m) }

// mostWords bounds that of two word lists.
func (s *sketch) mostWords(n int, t *sketch, m int) float64 {
	return s.bound(letterBits, letterBits+wordBits, n, t, m)
}

func (s *sketch) bound(from, to, n int, t *sketch, m int) float64 {
	mine, theirs := 0, 0 // what the other certainly has not
	for k := from; k < to; k++ {
		mine += bits.OnesCount64(s[k] &^ t[k])
		theirs += bits.OnesCount64(t[k] &^ s[k])
	}
	return 2 * float64(min(n-mine, m-theirs)) / float64(max(n+m, 1))
}

// profile gives the profile of a segment.
func (s *side) profile(i int) *profile {
	if s.profiles[i] == nil {
		s.profiles[i] = newProfile(s.fold(i))
	}
	return s.profiles[i]
}

func (s *side) fold(i int) string { return fold(s.segments[i].Source.Plain) }

// wordsIn gives the words of segments [i, end).
func (s *side) wordsIn(i, end int) []uint32 {
	if end == i+1 {
		return s.profile(i).words
	}
	var out []uint32
	for ; i < end; i++ {
		out = append(out, s.profile(i).words...)
	}
	return out
}

// trigramsIn gives the trigrams of segments [i, end).
func (s *side) trigramsIn(i, end int) []uint16 {
	if end == i+1 {
		return s.profile(i).trigrams
	}
	var out []uint16
	for ; i < end; i++ {
		out = append(out, s.profile(i).trigrams...)
	}
	slices.Sort(out)
	return out
}
