package arabic

import "strings"

// Use says where a form may stand.
type Use uint8

// The uses of a form.
const (
	// Free may stand without a pronoun, Bound before one.
	Free Use = 1 << iota
	Bound
	// Definite may stand after the article.
	Definite
	// NotBelow is not spelled with إ: it is أفعال, not إفعال.
	NotBelow
	// Guessed comes from a pattern that many nouns do not follow.
	Guessed
)

// Form is an inflected form of a noun or adjective.
type Form struct {
	// Text is the form without clitics, folded at [Match] level.
	Text string
	Use  Use
}

// Forms gives the forms that a noun or adjective may take: itself first, then
// ta marbuta opened before pronouns, accusative alef, duals, sound plurals,
// their construct forms, the feminine of adjectives, and broken plurals by
// table and by pattern. Word is a dictionary form folded at [Light] level,
// without the article. Without a dictionary most nouns get forms that do not
// exist; they seldom are other words. A form is listed once, with all its uses.
func Forms(word string) []Form {
	var f formList
	r := []rune(word)
	if len(r) == 0 {
		return nil
	}
	last := r[len(r)-1]
	switch {
	case len(r) < 2 || !IsLetter(last):
		f.add(word, Free|Bound|Definite)
	case last == taMarbuta:
		f.add(word, Free|Definite)
		f.feminine(string(r[:len(r)-1]))
	case last == maqsura:
		stem := string(r[:len(r)-1])
		f.add(word, Free|Definite)
		f.add(stem+"ا", Bound)
		f.add(stem+"يات", Free|Bound|Definite)
		f.add(stem+"يان", Free|Definite)
		f.add(stem+"يين", Free|Definite)
	default:
		f.add(word, Free|Bound|Definite)
		f.masculine(word, r)
	}
	for _, plural := range irregular[FoldString(word, Match)] {
		f.add(plural, Free|Bound|Definite)
		f.add(plural+"ا", Free)
	}
	f.broken(r)
	return f.forms
}

type formList struct{ forms []Form }

func (f *formList) add(text string, use Use) {
	text = FoldString(text, Match)
	for i := range f.forms {
		if f.forms[i].Text == text {
			f.forms[i].Use |= use &^ (NotBelow | Guessed)
			return
		}
	}
	f.forms = append(f.forms, Form{text, use})
}

// feminine adds the forms of stem + ة.
func (f *formList) feminine(stem string) {
	f.add(stem+"ت", Bound)
	f.add(stem+"تان", Free|Definite)
	f.add(stem+"تين", Free|Definite)
	f.add(stem+"تا", Free|Bound)
	f.add(stem+"تي", Free|Bound)
	if head, ok := strings.CutSuffix(stem, "ا"); ok { // قناة, قنوات
		f.add(head+"وات", Free|Bound|Definite)
		return
	}
	f.add(stem+"ات", Free|Bound|Definite)
}

func (f *formList) masculine(word string, r []rune) {
	last := r[len(r)-1]
	if last != alef {
		f.add(word+"ا", Free) // قرارا, also the dual construct
		f.add(word+"ان", Free|Definite)
		f.add(word+"ين", Free|Definite)
		f.add(word+"ات", Free|Bound|Definite)
	} else {
		f.add(word+"ت", Free|Bound|Definite)
	}
	if stem, ok := strings.CutSuffix(word, "ون"); ok && len(r) >= 5 {
		f.add(stem+"ين", Free|Definite)
		f.add(stem+"و", Free|Bound)
		f.add(stem+"ي", Free|Bound)
	}
	if stem, ok := strings.CutSuffix(word, "ين"); ok && len(r) >= 5 {
		f.add(stem+"ون", Free|Definite)
		f.add(stem+"ان", Free|Definite)
		f.add(stem+"ي", Free|Bound)
	}
	if stem, ok := strings.CutSuffix(word, "ان"); ok && len(r) >= 6 {
		f.add(stem+"ين", Free|Definite)
	}
	if !adjectival(r) {
		return
	}
	f.add(word+"ون", Free|Definite)
	f.add(word+"و", Free|Bound)
	if r[0] == 'م' && len(r) >= 5 && last != ya {
		f.add(word+"ي", Free|Bound)
	}
	f.add(word+"ة", Free|Definite)
	f.feminine(word)
}

// adjectival reports whether a word has the shape of a relation (-ي), a
// participle, or an adjective فعيل.
func adjectival(r []rune) bool {
	n := len(r)
	switch {
	case r[n-1] == ya:
		return n >= 4
	case r[0] == 'م':
		return n >= 4 && !(n == 4 && r[1] != 'ت' && !weak(r[2])) || n >= 5
	case n == 4:
		return r[1] == alef || r[2] == ya
	}
	return false
}

func weak(r rune) bool { return r == alef || r == waw || r == ya }
