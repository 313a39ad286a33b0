package reading

import (
	"strings"

	"bayan/glossary/lexicon"
)

// What a vowel sign makes a passive reading cost where the active may have the
// sign too.
const (
	signShort = -0.5 // forms I and II: يُكتب
	signLong  = 0.4  // forms III and IV: يُعلن
	// What it takes off a verb in the perfect, and what one of the first or
	// second person costs.
	signPerfect = -0.6
	signSpeaker = 1.2
)

// voiced uses the sign for "u" over the first letter of a verb, with which
// writers mark the passive: كُتب, يُستخدم. The perfect and the imperfect of long
// forms have it in the passive only; others get a second reading.
func voiced(rs []Reading, word string) []Reading {
	if !strings.ContainsRune(word, damma) {
		return rs
	}
	for i := range rs {
		r := &rs[i]
		if r.Class != Verb || r.Passive || r.Aspect == lexicon.Imperative || !signed(word, clitics(r)) {
			continue
		}
		n := len([]rune(r.Entry.Key))
		switch {
		case r.Aspect == lexicon.Perfect:
			r.Passive = true
			r.Cost += signPerfect
			if r.Person != 3 {
				r.Cost += signSpeaker
			}
		case strings.ContainsRune(word, kasra):
		case n >= 5:
			r.Passive = true
		default:
			p := *r
			p.Passive = true
			p.Cost += signLong
			if n < 4 {
				p.Cost += signShort - signLong
			}
			rs = append(rs, p)
		}
	}
	return rs
}

const damma, kasra = 'ُ', 'ِ'

// clitics counts the letters before a verb.
func clitics(r *Reading) int {
	n := 0
	for _, has := range []bool{r.Conj != 0, r.Prep != 0, r.Question, r.Future} {
		if has {
			n++
		}
	}
	return n
}

// signed reports whether letter n of word has a damma.
func signed(word string, n int) bool {
	for _, c := range word {
		switch {
		case c == damma && n == -1:
			return true
		case c >= 'ً' && c <= 'ْ':
		default:
			n--
		}
	}
	return false
}
