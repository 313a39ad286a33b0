package draft

import (
	"strings"

	"bayan/pipeline/backend/draft/internal/english"
)

var letters = map[rune]string{
	'ا': "a", 'أ': "a", 'إ': "i", 'آ': "a", 'ٱ': "a", 'ب': "b", 'ت': "t", 'ث': "th", 'ج': "j", 'ح': "h", 'خ': "kh", 'د': "d", 'ذ': "dh",
	'ر': "r", 'ز': "z", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "d", 'ط': "t", 'ظ': "z", 'ع': "a", 'غ': "gh", 'ف': "f", 'ق': "q", 'ك': "k",
	'ل': "l", 'م': "m", 'ن': "n", 'ه': "h", 'و': "w", 'ي': "y", 'ى': "a", 'ة': "a", 'ء': "", 'ئ': "e", 'ؤ': "o",
	'پ': "p", 'چ': "ch", 'ڤ': "v", 'ڨ': "v", 'گ': "g", 'ژ': "zh", 'ک': "k", 'ی': "y",
}

// transliterate writes an unknown Arabic word in Latin letters, in the way of
// the Iraqi press: al-Sudani, Abdullah, Kadhim. Vowels that Arabic does not
// write are guessed as "a" between consonants.
func transliterate(w string, article bool) string {
	if rest, ok := strings.CutPrefix(w, "ال"); ok && !article && len(rest) >= 4 {
		w, article = rest, true
	}
	if rest, ok := strings.CutPrefix(w, "عبدال"); ok && len(rest) >= 4 {
		return "Abdul" + strings.ToLower(transliterate(rest, false))
	}
	rs := []rune(w)
	var b strings.Builder
	vowelBefore := true
	for i, r := range rs {
		last := i == len(rs)-1
		next := rune(0)
		if !last {
			next = rs[i+1]
		}
		s, ok := letters[r]
		if !ok {
			s = string(r)
		}
		vowel := false
		switch r {
		case 'ا', 'أ', 'إ', 'آ', 'ى', 'ة', 'ئ', 'ؤ', 'ٱ':
			vowel = true
			if i == 0 && next == 'ي' && len(rs) > 2 {
				s = ""
				vowel = false
			}
			if i == 0 && next == 'و' {
				s = ""
			}
		case 'ع':
			vowel = true
			if next == 'ا' || next == 'ي' || next == 'و' || last {
				s, vowel = "", !last && false
			}
		case 'و':
			if i > 0 && !vowelBefore && !isVowelLetter(next) {
				s, vowel = "u", true
				if last || true {
					s = "o"
				}
			} else if i == 0 && (len(rs) > 1 && rs[0] == 'ا') {
				s, vowel = "o", true
			}
		case 'ي':
			if i > 0 && !vowelBefore && next != 'ا' && next != 'و' {
				s, vowel = "i", true
			} else if i == 0 && next != 'ا' && next != 'و' {
				s = "y"
			}
		}
		if !vowel && !vowelBefore && i > 0 && s != "" && !cluster(rs, i) {
			b.WriteByte('a')
		}
		b.WriteString(s)
		if s != "" || r == 'ع' {
			vowelBefore = vowel
		}
	}
	out := b.String()
	if out == "" {
		out = w
	}
	out = english.Upper(out)
	if article {
		return "al-" + out
	}
	return out
}

func isVowelLetter(r rune) bool { return r == 'ا' || r == 'و' || r == 'ي' || r == 'ى' || r == 'ة' }

// cluster reports whether the consonant at i may follow another without a
// vowel between: the last but one of a word before a vowel.
func cluster(rs []rune, i int) bool {
	if i == len(rs)-1 {
		return i >= 3
	}
	return i >= 2 && isVowelLetter(rs[i+1])
}
