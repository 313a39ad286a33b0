package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWord bounds, in bytes, how far a rule looks for the word beside a mark.
const maxWord = 64

// controls are the direction controls found around words.
const controls = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"

// lastWord gives the letters and inner full stops at the end of s.
func lastWord(s string) string {
	i := len(s)
	for i > 0 && len(s)-i < maxWord {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !wordRune(r) {
			break
		}
		i -= n
	}
	return strings.Trim(strings.TrimLeft(s[i:], "."+controls), controls)
}

// firstWord gives the letters at the beginning of s, past an opening quote.
func firstWord(s string) string {
	s = strings.TrimLeft(s[:min(len(s), maxWord)], "\"'«“‘(["+controls)
	for i, r := range s {
		if r == '.' || !wordRune(r) {
			return s[:i]
		}
	}
	return s
}

func wordRune(r rune) bool {
	return r == '.' || unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r)
}

// letters counts the letters of a word: no tashkeel, tatweel or formatting.
func letters(word string) int {
	n := 0
	for _, r := range word {
		if unicode.IsLetter(r) && r != 'ـ' {
			n++
		}
	}
	return n
}

func isArabic(word string) bool {
	for _, r := range word {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Arabic, r) || r == 'ـ'
		}
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// foldWord drops tashkeel, tatweel and formatting and evens alef and ya forms,
// so that a short word can be looked up.
func foldWord(word string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case 'أ', 'إ', 'آ', 'ٱ':
			return 'ا'
		case 'ى':
			return 'ي'
		case 'ـ':
			return -1
		}
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, word)
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
