package gap

import (
	"strings"
	"unicode"
)

// maxFold bounds, in runes, how much of a word is looked at.
const maxFold = 40

// Fold drops tashkeel, tatweel and formatting and evens hamza, alef, ya
// and ta marbuta, and the case of Latin letters.
func Fold(word string) string {
	var b strings.Builder
	n := 0
	for _, r := range word {
		switch r {
		case 'أ', 'إ', 'آ', 'ٱ':
			r = 'ا'
		case 'ى':
			r = 'ي'
		case 'ة':
			r = 'ه'
		case 'ؤ', 'ئ', 'ء':
			r = 'ء'
		case 'ـ':
			continue
		}
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) {
			continue
		}
		if n++; n > maxFold {
			break
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Strip takes all punctuation, symbols and tatweel out of a text: what a
// transcript would be. Between digits they vanish, elsewhere they part words;
// all white space becomes single spaces.
func Strip(text string) string {
	rs := []rune(text)
	out := make([]rune, 0, len(rs))
	for i, r := range rs {
		switch {
		case unicode.IsPunct(r) || unicode.IsSymbol(r):
			if i > 0 && i+1 < len(rs) && unicode.IsDigit(rs[i-1]) && unicode.IsDigit(rs[i+1]) {
				continue
			}
			r = ' '
		case r == 'ـ':
			continue
		}
		out = append(out, r)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

// core cuts what is not a letter, a mark or a digit off both ends of a token.
func core(token string) string {
	return strings.TrimFunc(token, func(r rune) bool {
		return r == 'ـ' || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	})
}
