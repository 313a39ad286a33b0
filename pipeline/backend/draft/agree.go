package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

func nominalClass(c class) bool {
	switch c {
	case cNoun, cAdj, cName, cNum, cPron, cDem, cDet, cLit:
		return true
	}
	return false
}

// mayGovern reports whether a noun can have a genitive after it.
func mayGovern(it *item) bool {
	if it.class != cNoun || it.c == nil {
		return false
	}
	c := it.c
	if governsBy(it) {
		return true
	}
	return !c.Article && c.Enclitic.Person == 0 && !c.Accusative && !c.Tanwin && c.State != lexicon.Absolute
}

// governsBy reports whether the English of a noun ends in the preposition that
// its genitive goes with: متحدث باسم "spokesperson for".
func governsBy(it *item) bool {
	e := it.entry()
	if e == nil || !strings.Contains(e.Key, " ") || len(e.Glosses) == 0 {
		return false
	}
	g := e.Glosses[0].Text
	return strings.HasSuffix(g, " for") || strings.HasSuffix(g, " of") || strings.HasSuffix(g, " to")
}

// genitive reports whether next can be the genitive of it.
func (p *parser) genitive(it, next *item) bool {
	if next.key == "غير" {
		return false
	}
	switch next.class {
	case cNoun:
		if it.key == "أحد" && next.c.Number != lexicon.Plural {
			return false
		}
		return !next.c.Accusative && !next.c.Nominative
	case cName, cLit, cDem, cDet:
		return true
	case cPron:
		return false
	case cNum:
		return !it.is(lexicon.TimeNoun) && next.tok.kind == word || next.c.Article
	case cRel:
		return false
	case cAdj:
		if it.is(lexicon.VerbalNoun) && !next.c.Article && (isOrdinal(next) || next.c.Derivation == lexicon.Elative) {
			return true // تأسيس أول بورصة
		}
		return next.c.Article && !it.c.Article && next.c.Derivation == 0 && it.c.State == lexicon.Construct
	}
	return false
}

// deictic adjectives place a time by now.
var deictic = map[string]bool{"ماضي": true, "ماض": true, "فائت": true, "منصرم": true, "مقبل": true, "قادم": true, "جاري": true, "حالي": true}

// isDeictic reports whether n is a time such as "last year", which takes
// neither article nor preposition.
func (n *np) isDeictic() bool {
	return len(n.adjs) == 1 && n.adjs[0].time && deictic[n.adjs[0].it.key] && n.gen == nil && n.num == nil
}

// isArabicWord reports whether s begins with an Arabic letter.
func isArabicWord(s string) bool {
	for _, r := range s {
		return isArabicLetter(r)
	}
	return false
}

func isOrdinal(it *item) bool {
	e := it.entry()
	if e == nil {
		return false
	}
	return ordinals[e.Key]
}

// ordinals by key, with the feminines that end terms.
var ordinals = map[string]bool{"أول": true, "ثاني": true, "ثالث": true, "رابع": true, "خامس": true, "سادس": true, "سابع": true, "ثامن": true, "تاسع": true, "عاشر": true, "آخر": true,
	"أولى": true, "ثانية": true, "ثالثة": true, "رابعة": true, "خامسة": true, "أخيرة": true}

// agree reports whether adjective x belongs to n.
func (p *parser) agree(n *np, x *item, not bool) bool {
	h := n.head
	if h.class != cNoun && h.class != cName && h.class != cLit && h.class != cAdj {
		return false
	}
	c := x.c
	def := n.def
	if n.num != nil && n.num.c.Article {
		def = true
	}
	if not {
		// غير is definite by its adjective.
	} else if c.Article != def && !(c.Article && h.class == cNoun && h.c.Entry == nil) {
		return false
	}
	if h.class == cName && !c.Article {
		return false
	}
	if h.tok != nil && h.tok.date {
		return c.Entry != nil && deictic[c.Entry.Key]
	}
	if h.c.Entry == nil {
		return true
	}
	g, num := h.c.Agrees()
	if h.c.Gender == 0 && h.class != cNoun {
		return true
	}
	if num == lexicon.Plural && h.is(lexicon.Human) {
		return c.Number == lexicon.Plural || c.Derivation == lexicon.Elative
	}
	if num == lexicon.Dual {
		return c.Number == lexicon.Dual
	}
	if c.Number == lexicon.Plural && h.c.Number != lexicon.Plural || c.Number == lexicon.Dual {
		return false
	}
	if c.Derivation == lexicon.Elative && !c.Article {
		return true
	}
	if n.num != nil || c.Gender == 0 {
		return true
	}
	return g == 0 || g == c.Gender || c.Derivation == lexicon.Elative && c.Gender == 0
}

// apposition takes names after titles, and titles after names.
func (p *parser) apposition(n *np, j, depth int) int {
	x := p.at(j)
	human := n.head.is(lexicon.Human) || n.head.is(lexicon.Title)
	switch {
	case x.class == cName && n.head.class == cNoun && n.def && !x.tok.date && (human && !x.is(lexicon.Place) && !x.is(lexicon.Org) || n.head.c.Article && !human):
		m, k := p.core(j, depth+1)
		if m != nil {
			n.appos = append(n.appos, m)
			return k
		}
	case x.class == cNoun && x.c.Article && n.head.class == cNoun && n.head.c.Article && x.is(lexicon.Human) && human && x.c.Number == n.head.c.Number && n.head.is(lexicon.Title):
		m, k := p.core(j, depth+1)
		if m != nil {
			n.appos = append(n.appos, m)
			return k
		}
	case x.class == cNoun && n.head.class == cName && x.is(lexicon.Human) && n.head.c.Entry != nil && n.head.is(lexicon.Person):
		m, k := p.core(j, depth+1)
		if m != nil && m.def {
			n.appos = append(n.appos, m)
			return k
		}
	}
	return j
}

// relativeFits reports whether a relative pronoun agrees with n.
func (p *parser) relativeFits(n *np, rel *item) bool {
	h := n.head
	if h.tok != nil && h.tok.date || rel.c.Prep != 0 {
		return false
	}
	human := h.is(lexicon.Human) || h.is(lexicon.Person)
	plural := h.c.Number == lexicon.Plural || len(n.conj) > 0
	known := h.entry() != nil && h.class != cAdj
	switch rel.c.Function.Lemma {
	case "ما", "من", "مما", "ممن", "فيما", "بما", "عما":
		return false
	case "الذي":
		return !known || h.c.Number <= lexicon.Singular && h.c.Gender != lexicon.Feminine
	case "التي":
		return !known || plural && !human || h.c.Number <= lexicon.Singular && h.c.Gender != lexicon.Masculine
	case "الذين", "اللواتي", "اللاتي", "اللائي":
		return !known && h.class != cName || (plural || n.num != nil) && (human || h.class != cNoun || len(n.conj) > 0)
	}
	return !known || h.c.Number == lexicon.Dual
}

// person, gender and number of n as a subject.
func (n *np) agreement() (person uint8, g lexicon.Gender, num lexicon.Count) {
	c := n.head.c
	person = 3
	if n.head.class == cPron && c.Person != 0 {
		person = c.Person
	}
	g, num = c.Gender, c.Number
	if num == 0 {
		num = lexicon.Singular
	}
	if n.num != nil && !isOne(n.num) || len(n.conj) > 0 {
		num = lexicon.Plural
	}
	return person, g, num
}

func isOne(it *item) bool { return it.tok.value.ok && it.tok.value.n == 1 }
