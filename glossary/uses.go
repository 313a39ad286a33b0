package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Uses reports whether the English text target uses a rendering, and where it
// does first: as whole words, whatever their case, in the singular or plural,
// with a possessive, as a verb in -s, -ed or -ing, and with words set apart,
// hyphenated or written as one (air base, air-base, airbase). A the, a or an at
// the head of the rendering is not asked for. An acronym that is also a little
// word (US, IT, WHO) is not found in small letters. A rendering in another
// script is looked for as it is. The span is in bytes and leaves a possessive out.
func Uses(target, rendering string) (start, end int, ok bool) {
	want := englishWords(nil, rendering)
	for len(want) > 1 && (want[0].key == "the" || want[0].key == "a" || want[0].key == "an") {
		want = want[1:]
	}
	if len(want) == 0 {
		rendering = strings.TrimSpace(rendering)
		if i := strings.Index(target, rendering); i >= 0 && rendering != "" {
			return i, i + len(rendering), true
		}
		return 0, 0, false
	}
	have := englishWords(nil, target)
	for i := range have {
		if n := sameWords(have[i:], want); n > 0 {
			return have[i].start, have[i+n-1].end, true
		}
	}
	return 0, 0, false
}

// englishWord is a word of an English text.
type englishWord struct {
	// key is the word in small letters, without apostrophes, the full stops of
	// U.S. and a possessive.
	key        string
	start, end int
	// capital means that it has a capital letter, joined that only spaces or
	// hyphens stand between it and the word before, hyphen that only a hyphen does.
	capital, joined, hyphen bool
}

// englishWords appends the words of text to dst.
func englishWords(dst []englishWord, text string) []englishWord {
	last := 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += n
			continue
		}
		w := englishWord{start: i, end: wordEnd(text, i)}
		key := strings.ToLower(strings.Map(func(r rune) rune {
			switch {
			case r == '’':
				return '\''
			case r == '.' || unicode.Is(unicode.Cf, r):
				return -1
			case unicode.IsUpper(r):
				w.capital = true
			}
			return r
		}, text[w.start:w.end]))
		i = w.end
		if k, ok := strings.CutSuffix(key, "'s"); ok {
			key = k
			_, size := utf8.DecodeLastRuneInString(text[:w.end-1])
			w.end -= 1 + size
		}
		w.key = strings.ReplaceAll(key, "'", "")
		w.joined, w.hyphen = joins(text[last:w.start])
		last = i
		dst = append(dst, w)
	}
	return dst
}

// wordEnd is where the word that starts at i ends. Apostrophes inside it, and
// the full stops of U.S. or U.N., belong to it.
func wordEnd(text string, i int) int {
	letters := 0 // since the start or the last full stop
	dotted := false
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			letters++
		case r == '.' && letters == 1 && (dotted || unicode.IsLetter(next)):
			letters, dotted = 0, true
		case (r == '\'' || r == '’') && unicode.IsLetter(next):
		case unicode.Is(unicode.Cf, r) && (unicode.IsLetter(next) || unicode.IsDigit(next)):
		default:
			return i
		}
		i += n
	}
	return i
}

// joins reports whether words with gap between them may be one compound.
func joins(gap string) (joined, hyphen bool) {
	hyphen = gap != ""
	for _, r := range gap {
		switch {
		case r == '-' || r == '‐' || r == '‑' || r == '–' || unicode.Is(unicode.Cf, r):
		case unicode.IsSpace(r):
			hyphen = false
		default:
			return false, false
		}
	}
	return gap != "", hyphen
}

// sameWords says how many words at the head of have are the words want, 0 if
// they are not there.
func sameWords(have, want []englishWord) int {
	i := 0
	for k := 0; k < len(want); {
		if i == len(have) || i > 0 && !have[i].joined {
			return 0
		}
		h, w := have[i], want[k]
		switch {
		case sameWord(h.key, w.key):
			if w.capital && !h.capital && little[w.key] {
				return 0
			}
			i, k = i+1, k+1
		case k+1 < len(want) && want[k+1].joined && compound(h.key, w.key, want[k+1].key): // airbase
			i, k = i+1, k+2
		case i+1 < len(have) && have[i+1].hyphen && compound(w.key, h.key, have[i+1].key): // counter-terrorism
			i, k = i+2, k+1
		default:
			return 0
		}
	}
	return i
}

// compound reports whether whole is a and b written as one.
func compound(whole, a, b string) bool {
	rest, ok := strings.CutPrefix(whole, a)
	return ok && len(a) > 1 && len(b) > 1 && sameWord(rest, b)
}

// little are acronyms that are words in small letters.
var little = map[string]bool{"us": true, "it": true, "who": true, "is": true, "am": true, "as": true, "aid": true, "or": true, "in": true, "no": true, "so": true, "at": true, "pm": true}
