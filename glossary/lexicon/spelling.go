package lexicon

import (
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// Letters that rules name.
const (
	hamza     = 'ء'
	alef      = 'ا'
	alefHamza = 'أ'
	alefMadda = 'آ'
	alefBelow = 'إ'
	alefMaqs  = 'ى'
	taMarbuta = 'ة'
	waw       = 'و'
	wawHamza  = 'ؤ'
	ya        = 'ي'
	yaHamza   = 'ئ'
	noon      = 'ن'
	ta        = 'ت'
	shadda    = '\u0651'
	alefWasla = '\u0671'
)

// Bare is s as the dictionary has it without vowels: see [arabic.Light].
func Bare(s string) string { return arabic.FoldString(s, arabic.Light) }

// foldRune maps the letters that writers confuse onto one.
func foldRune(r rune) rune {
	switch r {
	case alefHamza, alefBelow, alefMadda, alefWasla:
		return alef
	case alefMaqs:
		return ya
	case taMarbuta:
		return 'ه'
	case wawHamza, yaHamza:
		return hamza
	}
	return r
}

// appendFold appends the look-up key of a bare s to b: letters that writers
// confuse made one.
func appendFold[T string | []byte](b []byte, s T) []byte {
	for i := 0; i < len(s); {
		r, n := decode(s[i:])
		i += n
		b = utf8.AppendRune(b, foldRune(r))
	}
	return b
}

// decode reads the first rune of s, which is not empty.
func decode[T string | []byte](s T) (rune, int) {
	if c := s[0]; c >= 0xc0 && c < 0xe0 && len(s) > 1 && s[1]&0xc0 == 0x80 {
		return rune(c&0x1f)<<6 | rune(s[1]&0x3f), 2
	} else if c < utf8.RuneSelf {
		return rune(c), 1
	}
	n := min(len(s), utf8.UTFMax)
	return utf8.DecodeRuneInString(string(s[:n]))
}

// Fold is the look-up key of s: without marks, alef forms, ya and alef
// maqsura, ta marbuta and ha, and seated hamzas made one.
func Fold(s string) string { return string(appendFold(nil, Bare(s))) }
