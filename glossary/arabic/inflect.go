package arabic

import (
	"strings"
	"unicode/utf8"
)

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
	// Guessed comes from a pattern that many words do not follow: prefer a word
	// that has the form without a guess.
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
		f.feminine(string(r[:len(r)-1]), 0)
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
		f.plural(plural, 0)
	}
	f.broken(r)
	return f.forms
}

type formList struct{ forms []Form }

func (f *formList) add(text string, use Use) {
	text = FoldString(text, Match)
	if len(f.forms) > 0 && function[text] {
		return
	}
	for i := range f.forms {
		if f.forms[i].Text == text {
			f.forms[i].Use |= use &^ (NotBelow | Guessed)
			return
		}
	}
	f.forms = append(f.forms, Form{text, use})
}

// plural adds a broken plural and its accusative.
func (f *formList) plural(text string, use Use) {
	f.add(text, use|Free|Bound|Definite)
	if r, _ := utf8.DecodeLastRuneInString(text); r != taMarbuta && r != maqsura && r != hamza && r != alef {
		f.add(text+"ا", use|Free)
	}
}

// feminine adds the forms of stem + ة but for that itself.
func (f *formList) feminine(stem string, use Use) {
	f.add(stem+"ت", use|Bound)
	f.add(stem+"تان", use|Free|Definite)
	f.add(stem+"تين", use|Free|Definite)
	f.add(stem+"تا", use|Free|Bound)
	f.add(stem+"تي", use|Free|Bound)
	if head, ok := strings.CutSuffix(stem, "ا"); ok { // قناة, قنوات; فتاة, فتيات
		f.add(head+"وات", use|Free|Bound|Definite)
		f.add(head+"يات", use|Free|Bound|Definite)
		return
	}
	f.add(stem+"ات", use|Free|Bound|Definite)
}

func (f *formList) masculine(word string, r []rune) {
	last := r[len(r)-1]
	if last != alef {
		f.add(word+"ا", Free) // قرارا, also the dual construct
		f.add(word+"ان", Free|Definite)
		f.add(word+"ين", Free|Definite)
		f.add(word+"ات", Free|Bound|Definite|Guessed)
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
	human, adjective := shape(r)
	if human {
		f.add(word+"ون", Free|Definite)
		f.add(word+"و", Free|Bound)
		if r[0] == 'م' && len(r) >= 5 && last != ya { // others would be relations: مركزي
			f.add(word+"ي", Free|Bound|Guessed)
		}
	}
	if adjective {
		f.add(word+"ة", Free|Definite|Guessed)
		f.feminine(word, Guessed)
	}
}

// shape guesses by its letters whether a word may be a person or an adjective,
// which have a sound plural in ون, and whether an adjective, which has a
// feminine in ة. Relations in ي, participles and فعيل are adjectives.
func shape(r []rune) (human, adjective bool) {
	n := len(r)
	switch {
	case r[n-1] == ya:
		return n >= 3, n >= 3
	case r[0] == 'م':
		return n >= 4, n >= 5 || n == 4 && (r[1] == ta || r[2] == ya)
	case n == 4:
		return r[1] == alef || r[2] == ya, r[1] == alef || r[2] == ya
	}
	return false, false
}

func weak(r rune) bool { return r == alef || r == waw || r == ya }

// function are words of the grammar that a guessed form is more likely to be,
// folded at [Match] level.
var function = set(`مهما قبل بعد منذ حتي لكن كان كانت كانوا ليس هذا هذه ذلك تلك هو هي هم هما نحن انا انت علي الي عن من في مع
	لو ان اذا ما لا لم لن قد كل اي بين عند غير دون حول ضد تحت فوق امام خلف لدي كما لما انما ايضا هنا هناك حيث الا او ثم لان لها له لهم`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
