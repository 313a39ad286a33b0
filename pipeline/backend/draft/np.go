package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

// adj is an adjective of a noun phrase.
type adj struct {
	it   *item
	conj *item // before it
	not  *item // غير
	very *item // جدا
	time bool  // of a time noun: "last"
	late bool  // stands after its noun: "issued on Monday"
}

// np is a noun phrase.
type np struct {
	head  *item
	names []*item // further words of a name
	det   *item   // كل، بعض
	whole bool    // det stands after the noun
	dem   *item
	not   *item // غير
	very  *item // جدا
	num   *item // the number that counts it
	pre   []adj // elatives and ordinals in front
	adjs  []adj
	gen   *np // genitive: X in "head of X"
	appos []*np
	after []*node // relative clauses
	conj  []conjunct
	def   bool
	deed  bool // said as a verb
	owned bool // what stands before it says whose it is
}

type conjunct struct {
	comma, conj *item
	np          *np
}

func (p *parser) at(i int) *item {
	if i >= 0 && i < p.end {
		return &p.items[i]
	}
	return &stopItem
}

var stopItem = item{class: cStop, c: &cand{Class: cStop}}

// nounPhrase parses a noun phrase at i, nil if there is none. It returns the
// place after it.
func (p *parser) nounPhrase(i, depth int) (*np, int) {
	n, j := p.simpleNP(i, depth)
	if n == nil {
		return nil, i
	}
	for range 12 {
		c, k := p.conjunct(n, j, depth)
		if k == j {
			break
		}
		n.conj = append(n.conj, c)
		j = k
	}
	// One adjective of both: السلم والأمن الدوليين.
	if x := p.at(j); len(n.conj) == 1 && x.class == cAdj && x.c.Number == lexicon.Dual && x.c.Article && n.def && n.gen == nil && len(n.adjs) == 0 {
		n.adjs = append(n.adjs, adj{it: x})
		j++
	}
	return n, j
}

// afterNoun are quantifiers that may follow their noun.
var afterNoun = map[string]bool{"كل": true, "جميع": true, "كافه": true, "اجمع": true, "جمعاء": true, "اجمعين": true, "معظم": true}

// rightmost is the noun phrase whose words are the last of n.
func (n *np) rightmost() *np {
	for {
		switch {
		case len(n.conj) > 0:
			n = n.conj[len(n.conj)-1].np
		case n.gen != nil && len(n.adjs) == 0:
			n = n.gen
		default:
			return n
		}
	}
}

// conjunct parses "and X" after n.
func (p *parser) conjunct(n *np, j, depth int) (conjunct, int) {
	var c conjunct
	k := j
	if p.at(k).class == cComma && p.at(k).english == "," {
		c.comma = p.at(k)
		k++
	}
	if p.at(k).class != cConj || p.at(k).key == "ف" || p.at(k).key == "بل" || p.at(k).key == "ثم" || p.at(k).key == "لكن" {
		return c, j
	}
	c.conj = p.at(k)
	k++
	first := p.at(k)
	if !nominalClass(first.class) || first.class == cPron {
		return c, j
	}
	if first.c.Accusative && !n.head.c.Accusative && first.is(lexicon.VerbalNoun) {
		return c, j
	}
	if first.class == cAdj && !first.c.Article && first.c.Derivation == 0 && first.is(lexicon.ActivePart) {
		return c, j
	}
	m, l := p.simpleNP(k, depth+1)
	if m == nil || n.head.class == cAdj && !n.def && m.head.class != cAdj {
		return c, j
	}
	// "… and the minister said" begins a clause.
	next := p.at(l)
	if (next.class == cVerb || next.class == cCop) && m.def && (p.hasVerb || c.comma != nil) && next.c.Person == 3 {
		return c, j
	}
	if next.class == cPron && c.comma != nil {
		return c, j
	}
	c.np = m
	return c, l
}

func (p *parser) simpleNP(i, depth int) (*np, int) {
	if depth > 10 || p.tired() && depth > 0 {
		return nil, i
	}
	it := p.at(i)
	switch it.class {
	case cPron:
		return &np{head: it, def: true}, i + 1
	case cDem:
		next := p.at(i + 1)
		if (next.class == cNoun || next.class == cAdj) && next.c.Article || next.class == cNum && next.c.Article || next.class == cName && next.c.Article {
			n, j := p.core(i+1, depth)
			if n != nil {
				n.dem = it
				return n, j
			}
		}
		return &np{head: it, def: true}, i + 1
	case cDet:
		if it.key == "غير" {
			return p.negated(i, depth)
		}
		if it.encl.Person != 0 {
			return &np{head: it, def: true}, i + 1
		}
		if it.key == "اي" && (i > 0 && p.at(i-1).class == cComma && p.at(i+1).c.Article || i+1 >= p.end) {
			that := *it
			that.class, that.english = cLit, "that is,"
			return &np{head: &that, def: true}, i + 1
		}
		n, j := p.simpleNP(i+1, depth+1)
		if n == nil || n.det != nil {
			if p.at(i+1).class == cRel {
				return &np{head: it, def: true}, i + 1
			}
			if n == nil {
				return &np{head: it, def: true}, i + 1
			}
			return &np{head: it, gen: n, def: n.def}, j
		}
		n.det = it
		return p.counted(n, it), j
	case cNum:
		next := p.at(i + 1)
		if next.class == cNoun && !next.c.Article && next.c.Prep == 0 || next.class == cAdj && !next.c.Article && next.c.Accusative || next.class == cLit && len(next.english) > 0 {
			n, j := p.core(i+1, depth)
			if n != nil {
				n.num = it
				if it.c.Article {
					n.def = true
				}
				return n, j
			}
		}
		if next.class == cNoun && next.c.Article && !it.c.Article && next.c.Number == lexicon.Plural {
			n, j := p.core(i+1, depth)
			if n != nil {
				n.num, n.def = it, true
				return n, j
			}
		}
		n := &np{head: it, def: it.c.Article}
		if next.class == cAdj && next.key == "آخر" && next.c.Number == lexicon.Plural && !next.c.Article { // خمسة آخرون
			others := *next
			others.class, others.english = cLit, "others"
			return &np{head: &others, num: it}, i + 2
		}
		return n, i + 1
	case cNoun, cName, cLit:
		return p.core(i, depth)
	case cAdj:
		return p.core(i, depth)
	}
	return nil, i
}

// negated parses غير: an adjective with "non-" or "un-", or with a pronoun
// "others".
func (p *parser) negated(i, depth int) (*np, int) {
	it, next := p.at(i), p.at(i+1)
	if it.encl.Person != 0 {
		return &np{head: &item{class: cLit, c: it.c, tok: it.tok, span: it.span, english: "others"}}, i + 1
	}
	if next.class == cAdj || next.class == cNoun && !next.c.Article {
		n, j := p.core(i+1, depth+1)
		if n != nil {
			n.not = it
			return n, j
		}
	}
	return &np{head: &item{class: cLit, c: it.c, tok: it.tok, span: it.span, english: "other"}}, i + 1
}

// quantityAt reports whether a number or a noun of quantity stands at i.
func (p *parser) quantityAt(i int) bool {
	x := p.at(i)
	return x.class == cNum || x.class == cNoun && (quantity[x.key] || x.c.Number == lexicon.Dual)
}

func (p *parser) core(i, depth int) (*np, int) {
	it := p.at(i)
	n := &np{head: it, def: it.c != nil && it.c.Definite() || it.class == cLit}
	j := i + 1
	next := p.at(j)
	switch {
	case it.class == cAdj && it.c.Derivation == lexicon.Elative && !it.c.Article && next.class == cPrep && next.key == "من" && (it.c.Entry.Elative == "أكثر" || it.c.Entry.Elative == "أقل") && p.quantityAt(j+1):
		// أكثر من نصف السكان
		m, k := p.simpleNP(j+1, depth+1)
		if m != nil && m.det == nil {
			more := *it
			more.english = "more than"
			if it.c.Entry.Elative == "أقل" {
				more.english = "less than"
			}
			m.det = &more
			return m, k
		}
	case it.class == cAdj && (it.c.Derivation == lexicon.Elative || isOrdinal(it)) && !it.c.Article && next.class == cNoun && it.c.Enclitic.Person == 0:
		// أكبر دولة، أول رئيس
		m, k := p.core(j, depth+1)
		if m != nil {
			m.pre = append([]adj{{it: it}}, m.pre...)
			m.def = true
			if l, who := p.at(k), p.at(k+1); l.class == cPrep && l.key == "ل" && who.class == cPron && m.gen == nil && m.head.encl.Person == 0 && len(m.after) == 0 && !m.head.c.Article {
				// أول زيارة له "his first visit"
				h := *m.head
				h.encl = lexicon.Enclitic{Person: who.c.Person, Gender: who.c.Gender, Number: who.c.Number}
				m.head = &h
				k += 2
			}
			if x := p.at(k); x.class == cNoun && x.c.Accusative && !x.is(lexicon.VerbalNoun) && !x.is(lexicon.TimeNoun) && m.head.c.Article && len(m.after) == 0 {
				// أكبر المدن سكانا "the largest cities by population"
				if in, l := p.core(k, depth+1); in != nil {
					m.after = append(m.after, &node{kind: nPP, it: x, np: in, force: "by", respect: true})
					k = l
				}
			}
			return m, k
		}
	case it.class == cName || it.class == cLit:
		for k := 0; k < 6; k++ {
			x := p.at(j)
			if x.class == cName && x.is(lexicon.Person) && it.is(lexicon.Person) && x.c.Gender != it.c.Gender && x.c.Gender == lexicon.Feminine {
				break // Sami, Layla: two people
			}
			if x.class == cName && x.entry() == nil && it.entry() != nil && strings.HasSuffix(x.c.Name, "ا") || x.tok != nil && x.tok.date {
				break // an unknown accusative, not a name
			}
			if x.class == cName && (x.entry() == nil || it.entry() == nil || x.is(lexicon.Person) && it.is(lexicon.Person) || x.is(lexicon.Person) == it.is(lexicon.Person) && !x.is(lexicon.Place)) ||
				x.class == cLit && it.class == cLit || x.class == cNum && it.class == cLit && !x.c.Article {
				n.names = append(n.names, x)
				j++
				continue
			}
			break
		}
	case mayGovern(it) && !it.tok.apart && p.genitive(it, next):
		m, k := p.simpleNP(j, depth+1)
		if m != nil {
			it.tok.governs = true
			n.gen = m
			n.def = m.def
			j = k
		}
	}
	if depth == 0 || it.class != cName || it.entry() == nil {
		j = p.adjectives(n, j)
	}
	if x := p.at(j); it.class == cAdj && (x.key == "جدا" || x.key == "للغايه") && len(n.adjs) == 0 {
		n.very = x
		j++
	}
	if x := p.at(j); x.class == cAdv && x.key == "نفس" { // الوزير نفسه
		n.adjs = append(n.adjs, adj{it: x, late: true})
		j++
	}
	// الوطن كافة, الدول كلها: all of it.
	if x := p.at(j); x.class == cDet && n.det == nil && n.def && afterNoun[x.key] && (x.encl.Person == 3 || x.key == "كافه" && p.at(j+1).class != cNoun || x.key == "اجمع" || x.key == "جمعاء" || x.key == "اجمعين") {
		n.det, n.whole = x, true
		j++
	}
	// A number after a noun: المادة 5.
	if x := p.at(j); x.class == cNum && n.head.class == cNoun && n.num == nil && len(n.adjs) == 0 && x.tok.kind == number && !isArabicWord(x.tok.text) && (numbered[n.head.key] || n.head.is(lexicon.TimeNoun) || !p.counts(j)) {
		n.appos = append(n.appos, &np{head: x, def: true})
		j++
	}
	j = p.apposition(n, j, depth)
	if p.at(j).class == cRel && n.def && p.relativeFits(n, p.at(j)) {
		r, k := p.relative(j, n, depth)
		if r != nil {
			n.after = append(n.after, r)
			j = k
		}
	}
	return n, j
}

// counts reports whether the number at j is an amount of its own: a share, or
// with the noun that it counts.
func (p *parser) counts(j int) bool {
	x, next := p.at(j), p.at(j+1)
	return strings.HasSuffix(x.english, "%") || next.class == cNoun && !next.c.Article && next.c.Prep == 0
}

// participial reports whether the English of an adjective is a participle, which
// stands behind its noun with what belongs to it: "issued in", but not "sudden".
func participial(it *item) bool {
	if it.is(lexicon.Derived) {
		return true
	}
	text := it.entry().Glosses[0].Text
	for _, end := range []string{"ed", "en", "wn", "made", "held", "sent", "available", "able", "responsible", "present", "full"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// adjectives takes the adjectives at j that agree with n.
func (p *parser) adjectives(n *np, j int) int {
	for range 8 {
		k := j
		a := adj{}
		if p.at(k).class == cConj && p.at(k).key != "ف" && len(n.adjs) > 0 {
			a.conj = p.at(k)
			k++
		}
		if p.at(k).key == "غير" {
			a.not = p.at(k)
			k++
		}
		x := p.at(k)
		if x.class == cNum && x.c.Article && n.def && n.num == nil && n.head.class == cNoun && a.conj == nil {
			n.num = x // الدول الخمس
			j = k + 1
			continue
		}
		if x.class != cAdj || !p.agree(n, x, a.not != nil) {
			return j
		}
		if a.conj != nil && (p.at(k+1).class == cPrep && !x.c.Article || x.is(lexicon.ActivePart) && !x.c.Article) {
			return j
		}
		a.it = x
		if v := p.at(k + 1); v.key == "جدا" || v.key == "للغايه" {
			a.very = v
			k++
		}
		a.late = (x.is(lexicon.ActivePart) || x.is(lexicon.PassivePart)) && x.entry().Verb != nil && p.at(k+1).class == cPrep && participial(x)
		a.time = n.head.is(lexicon.TimeNoun) || n.head.tok != nil && n.head.tok.date
		n.adjs = append(n.adjs, a)
		j = k + 1
	}
	return j
}
