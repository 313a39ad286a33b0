package revision

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// fold evens out what is not wording: tashkeel, tatweel, letter variants, digit
// script, white space and the kind of quotation marks.
func fold(s string) string {
	return strings.Join(strings.Fields(quotes.Replace(arabic.FoldString(s, arabic.Match))), " ")
}

var quotes = strings.NewReplacer("«", `"`, "»", `"`, "“", `"`, "”", `"`, "„", `"`, "‘", "'", "’", "'", ",", "،", ";", "؛", "?", "؟")

// profile is the sorted multiset of a text's trigrams of characters, hashed.
type profile []uint32

func newProfile(text string) profile {
	p := make(profile, 0, len(text)/2+2)
	a, b := uint32(' '), uint32(' ')
	add := func(r rune) {
		c := uint32(r)
		p = append(p, (a*31+b)*0x9E3779B1^c*0x85EBCA6B)
		a, b = b, c
	}
	for _, r := range text {
		add(r)
	}
	add(' ')
	slices.Sort(p)
	return p
}

// common counts what two sorted lists share.
func common[T uint32 | uint64](p, q []T) int {
	n := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] == q[j]:
			n++
			i, j = i+1, j+1
		case p[i] < q[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// dice is Dice's coefficient of two sorted lists, from 0 to 1.
func dice[T uint32 | uint64](p, q []T) float64 {
	if len(p)+len(q) == 0 {
		return 0
	}
	return 2 * float64(common(p, q)) / float64(len(p)+len(q))
}

// profile gives the profile of a segment's folded source.
func (s *side) profile(i int) profile {
	if s.profiles[i] == nil {
		s.profiles[i] = newProfile(s.fold(i))
	}
	return s.profiles[i]
}

// bag gives the words of a segment, sorted.
func (s *side) bag(i int) []uint64 {
	if s.bags[i] == nil {
		s.bags[i] = slices.Sorted(slices.Values(s.wordsOf(i)))
	}
	return s.bags[i]
}

// wordsOf gives the words of a segment's folded source, hashed (FNV-1a), without
// the punctuation around them. A leading و is taken off longer words: joining two
// sentences adds one.
func (s *side) wordsOf(i int) []uint64 {
	if s.words[i] == nil {
		s.words[i] = hashWords(s.fold(i))
	}
	return s.words[i]
}

func hashWords(text string) []uint64 {
	words := make([]uint64, 0, len(text)/8+1)
	for w := range strings.SplitSeq(text, " ") {
		w = strings.TrimFunc(w, isNoWord)
		if w == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(w, "و"); ok && utf8.RuneCountInString(rest) >= 3 {
			w = rest
		}
		h := uint64(14695981039346656037)
		for k := range len(w) {
			h = (h ^ uint64(w[k])) * 1099511628211
		}
		words = append(words, h)
	}
	return words
}

func isNoWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
}

// lcs is the length of a longest common subsequence of two word sequences. It
// is bounded: of very long ones, only the common beginning and end count.
func lcs(p, q []uint64) int {
	n := 0
	for len(p) > 0 && len(q) > 0 && p[0] == q[0] {
		p, q, n = p[1:], q[1:], n+1
	}
	for len(p) > 0 && len(q) > 0 && p[len(p)-1] == q[len(q)-1] {
		p, q, n = p[:len(p)-1], q[:len(q)-1], n+1
	}
	const most = 1 << 20
	if len(p)*len(q) == 0 || len(p)*len(q) > most {
		return n
	}
	row := make([]int, len(q)+1)
	for i := range p {
		diagonal := 0
		for j := range q {
			up := row[j+1]
			if p[i] == q[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(up, row[j])
			}
			diagonal = up
		}
	}
	return n + row[len(q)]
}
