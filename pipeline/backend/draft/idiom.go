package draft

import (
	"slices"
	"strings"

	"bayan/glossary/lexicon"
)

// idioms rewrites items whose English is another word class.
func idioms(items []item) []item {
	p := &parser{items: items, end: len(items)}
	for i := 0; i < p.end; i++ {
		it := p.at(i)
		switch {
		case (it.class == cNoun || it.class == cDet) && it.key == "نفس" && it.encl.Person != 0 && !it.c.Article:
			p.self(i)
		case it.class == cPrep && it.key == "ب" && p.at(i+1).class == cNoun && p.at(i+1).key == "نسبة" && !p.at(i+1).c.Article && p.at(i+1).encl.Person == 0 && strings.HasSuffix(p.at(i+2).english, "%"):
			it.key, it.english = "", "by" // بنسبة 20% "by 20%"
			p.drop(i+1, i+2)
		case it.class == cDet && it.key == "كل" && it.encl.Person == 0 && p.at(i+1).class == cPrep && p.at(i+1).key == "من":
			p.each(i)
		case it.class == cNeg && (it.key == "لا" || it.key == "ما") && p.nobody(i):
		case it.class == cNeg && it.key == "لا" && p.neither(i):
		case it.class == cAdj && it.key == "كبير" && it.c.Number == lexicon.Plural && !it.c.Article && p.at(i+1).class == cNoun && p.at(i+1).c.Article && p.at(i+1).is(lexicon.Human):
			p.senior(i)
		case it.class == cPart && it.key == "اما":
			p.asFor(i)
		}
	}
	return p.items
}

// nobody reads لا أحد and ما من أحد as "no one".
func (p *parser) nobody(i int) bool {
	it, j := p.at(i), i+1
	if it.key == "ما" {
		if p.at(j).class != cPrep || p.at(j).key != "من" {
			return false
		}
		j++
	}
	who := p.at(j)
	if who.key != "أحد" && who.key != "احد" || who.encl.Person != 0 || nominalClass(p.at(j+1).class) {
		return false
	}
	c := *who.c
	c.Person, c.Number, c.Gender, c.Function, c.Entry = 3, lexicon.Singular, lexicon.Masculine, nil, nil
	*who = item{class: cPron, c: &c, tok: who.tok, english: "no one", span: who.span}
	p.drop(i, j)
	return true
}

// neither reads لا X ولا Y of definite nouns as "neither X nor Y".
func (p *parser) neither(i int) bool {
	one := p.at(i + 1)
	if one.class != cName && !(one.class == cNoun && one.c.Definite()) || one.c.Prep != 0 {
		return false
	}
	for j := i + 2; j < min(p.end, i+8); j++ {
		and, not, two := p.at(j), p.at(j+1), p.at(j+2)
		if and.class == cStop || and.class == cComma {
			return false
		}
		if and.class == cConj && and.key == "و" && not.class == cNeg && not.key == "لا" && (two.class == cName || two.class == cNoun && two.c.Definite()) {
			p.at(i).class, p.at(i).english = cDet, "neither"
			p.at(j).english = "nor"
			p.items = slices.Clone(p.items)
			p.drop(j+1, j+2)
			return true
		}
	}
	return false
}

// senior reads كبار المسؤولين as "the senior officials".
func (p *parser) senior(i int) {
	it, next := p.at(i), p.at(i+1)
	c := *it.c
	c.Article, c.Gender = true, next.c.Gender
	adj := *it
	adj.c, adj.english = &c, "senior"
	p.items = slices.Concat(p.items[:i:i], []item{*next, adj}, p.items[i+2:])
}

// drop removes the items [i, j).
func (p *parser) drop(i, j int) {
	p.items = slices.Concat(p.items[:i:i], p.items[j:])
	p.end -= j - i
}

// self reads نفس with a pronoun: "himself", or after a thing "the same".
func (p *parser) self(i int) {
	it, before := p.at(i), p.at(i-1)
	pron := *it.c
	pron.Person, pron.Gender, pron.Number = it.encl.Person, it.encl.Gender, it.encl.Number
	pron.Enclitic, pron.Entry, pron.Function, pron.Prep = lexicon.Enclitic{}, nil, nil, 0
	if before.class == cNoun && before.c.Article && !before.is(lexicon.Human) {
		pron.Article, pron.Person = true, 0
		pron.Gender, pron.Number = before.c.Agrees()
		pron.Class = cAdj
		it.class, it.c, it.english, it.encl = cAdj, &pron, "same", lexicon.Enclitic{}
		return
	}
	e := it.encl
	if before.class == cNoun || before.class == cName {
		it.class, it.english = cAdv, reflexive(e, false)
		return
	}
	if before.class == cPrep && before.key == "ب" {
		before.key, before.english = "", "by"
	}
	pron.Class = cPron
	it.class, it.c, it.english = cPron, &pron, reflexive(e, e.Gender == lexicon.Feminine)
}

// reflexive is "himself" and so on; it is for a thing.
func reflexive(e lexicon.Enclitic, it bool) string {
	switch s := subjectPronoun(e, it); s {
	case "we":
		return "ourselves"
	case "I":
		return "myself"
	case "they":
		return "themselves"
	case "he":
		return "himself"
	case "she":
		return "herself"
	case "it":
		return "itself"
	}
	return "yourself"
}

// each reads كل منهم "each of them"; in كل من سامي وليلى the words add nothing.
func (p *parser) each(i int) {
	it, who := p.at(i), p.at(i+2)
	switch {
	case who.class == cPron:
		it.english, it.encl = "each", who.encl
		p.drop(i+1, i+3)
	case who.class == cName || who.class == cNoun && who.c.Definite():
		p.drop(i, i+2)
	}
}

// asFor reads أما X ف: "as for X,".
func (p *parser) asFor(i int) {
	for j := i + 2; j < min(p.end, i+10); j++ {
		if f := p.at(j); f.class == cConj && f.key == "ف" {
			p.at(i).class = cPrep
			f.class, f.english = cStop, ","
			return
		} else if f.class == cStop {
			return
		}
	}
}
