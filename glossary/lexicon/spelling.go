package lexicon

import "unicode/utf8"

// Letters that rules name.
const (
	hamza      = 'ء'
	alef       = 'ا'
	alefHamza  = 'أ'
	alefMadda  = 'آ'
	alefBelow  = 'إ'
	alefMaqs   = 'ى'
	taMarbuta  = 'ة'
	waw        = 'و'
	wawHamza   = 'ؤ'
	ya         = 'ي'
	yaHamza    = 'ئ'
	noon       = 'ن'
	ta         = 'ت'
	shadda     = '\u0651'
	fathatan   = '\u064b'
	alefWasla  = '\u0671'
	daggerAlef = '\u0670'
	tatweel    = '\u0640'
)

// IsMark reports whether r is a vowel sign, a shadda, a tatweel or an
// invisible formatting mark: what spelling may have or lack.
func IsMark(r rune) bool {
	return r >= '\u064b' && r <= '\u065f' || r == daggerAlef || r == tatweel ||
		r >= '\u0610' && r <= '\u061a' || r >= '\u06d6' && r <= '\u06ed' && r != '\u06dd' && r != '\u06de' && r != '\u06e9' ||
		r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\ufeff'
}

// Bare is s without marks.
func Bare(s string) string {
	for i, r := range s {
		if IsMark(r) {
			b := []byte(s[:i])
			for _, r := range s[i:] {
				if !IsMark(r) {
					b = utf8.AppendRune(b, r)
				}
			}
			return string(b)
		}
	}
	return s
}

// foldRune maps the letters that writers confuse onto one.
func foldRune(r rune) rune {
	switch r {
	case alefHamza, alefBelow, alefMadda, alefWasla:
		return alef
	case alefMaqs, 'ی':
		return ya
	case taMarbuta:
		return 'ه'
	case wawHamza, yaHamza:
		return hamza
	case 'ک':
		return 'ك'
	}
	return r
}

// appendFold appends the look-up key of s to b: bare, with confusable letters
// made one.
func appendFold[T string | []byte](b []byte, s T) []byte {
	for i := 0; i < len(s); {
		r, n := decode(s[i:])
		i += n
		if !IsMark(r) {
			b = utf8.AppendRune(b, foldRune(r))
		}
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
func Fold(s string) string { return string(appendFold(nil, s)) }
