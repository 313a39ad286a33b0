package draft

import (
	"bayan/glossary/lexicon"
)

type nodeKind uint8

const (
	nNP nodeKind = iota
	nPP
	nAdv
	nComma
	nClause // a clause with its subordinator
	nRel    // a relative clause
	nHal    // a circumstantial clause or participle: "stressing that …"
	nPart
)

// node is a constituent of a clause.
type node struct {
	kind nodeKind
	it   *item // preposition, adverb, comma, relative pronoun, participle
	np   *np
	cl   *clause
	// head is what a relative clause speaks of.
	head      *np
	force     string // the English of the preposition
	adverbial bool   // تنفيذا ل
	bare      bool   // without a preposition in English
	lead      *np    // how long: "two days" after
	respect   bool   // says in what, without an article: "by population"
	that      bool   // a preposition whose clause stands after a stop
}

type mode uint8

const (
	mMain mode = iota
	mThat      // after أنّ, لأن …: finite, may have its own subject
	mTo        // after أن or ل with a subjunctive
	mRel
	mHal
)

// clause is one verb, or none, with what belongs to it.
type clause struct {
	mode mode
	conj *item
	sub  *item
	inna bool
	pre  []*node
	verb *verb
	post []*node
	subj *np // set by roles
	// passive says that an unmarked verb is one.
	passive bool
	impers  bool    // the English subject is "it"
	inherit bool    // likely has the subject of the clause it is in
	open    bool    // a quotation or a colon follows
	rel     *np     // head of a relative clause
	also    *clause // a second relative clause on the same head
	bare    bool    // an infinitive without "to"
	who     bool    // the subject is the "who" before it
	prev    *clause
}

// verb is a verb group.
type verb struct {
	it     *item
	neg    *item
	fut    *item
	qad    *item
	ask    *item
	aux    *item  // كان
	phase  *item  // بدأ، ظل, عاد
	modal  string // can, must
	nobody bool   // its subject says the negation
	light  *item  // the verbal noun whose verb is said instead
	obj    lexicon.Enclitic
}

// more reports whether the verb group says more than its verb.
func (v *verb) more() bool {
	return v.neg != nil || v.fut != nil || v.qad != nil || v.ask != nil || v.aux != nil || v.phase != nil || v.modal != "" || v.light != nil || v.it.c.Future
}

// said is the item whose meaning the verb group has.
func (v *verb) said() *item {
	if v.light != nil {
		return v.light
	}
	return v.it
}

type parser struct {
	g       *engine
	items   []item
	end     int
	hasVerb bool
	animate bool // the pronoun at hand stands for a person
	asks    bool // a question mark follows
	denies  bool // in a clause that is denied
	full    bool // a full stop follows
	hears   bool // someone is spoken to
	quoted  bool // a quotation or a colon follows the items
	depth   int
	steps   int
	// last is the latest subject, for pronouns.
	last *np
}

// tired reports whether parsing has taken so many steps that looking ahead and
// nesting must stop: time stays linear in the text.
func (p *parser) tired() bool {
	p.steps++
	return p.steps > 40*len(p.items)+400
}

// sentence parses everything between two stops into clauses.
func (p *parser) sentence() []*clause {
	var out []*clause
	i := 0
	var prev *clause
	for i < p.end {
		p.hasVerb = false
		c, j := p.clause(i, mMain, 0)
		if j == i { // nothing fits here: pass the item through
			c.post = append(c.post, &node{kind: nPart, it: p.at(i)})
			j = i + 1
		}
		c.prev = prev
		c.open = j >= p.end && p.quoted
		prev = c
		out = append(out, c)
		i = j
	}
	return out
}

func (c *clause) empty() bool { return c.verb == nil && len(c.pre) == 0 && len(c.post) == 0 }

func (c *clause) add(n *node) {
	if c.verb == nil {
		c.pre = append(c.pre, n)
	} else {
		c.post = append(c.post, n)
	}
}

// tail is the last constituent so far.
func (c *clause) tail() *node {
	if len(c.post) > 0 {
		return c.post[len(c.post)-1]
	}
	if c.verb == nil && len(c.pre) > 0 {
		return c.pre[len(c.pre)-1]
	}
	return nil
}

// clause parses one clause at i and returns the place after it.
func (p *parser) clause(i int, m mode, depth int) (*clause, int) {
	c := &clause{mode: m}
	if depth > 10 || depth > 0 && p.tired() {
		return c, i
	}
	saved := p.hasVerb
	if m != mMain {
		p.hasVerb = false
	}
	defer func() { p.hasVerb = saved }()
	for i < p.end {
		it := p.at(i)
		switch it.class {
		case cStop:
			if c.empty() && c.conj == nil {
				c.add(&node{kind: nPart, it: it})
				i++
			}
			return c, i
		case cComma:
			if m != mMain && m != mThat && !c.empty() {
				return c, i
			}
			if c.verb != nil {
				k := i + 1
				if p.at(k).class == cConj {
					k++
				}
				if p.startsVerb(k) || p.at(k).class == cInna || k > i+1 && p.at(k).class == cPron {
					if m == mMain {
						c.add(&node{kind: nComma, it: it})
						return c, i + 1
					}
					return c, i
				}
			}
			c.add(&node{kind: nComma, it: it})
			i++
		case cConj:
			if c.empty() && c.conj == nil && c.sub == nil && m == mMain {
				c.conj = it
				i++
				continue
			}
			next := p.at(i + 1)
			if p.startsVerb(i+1) || next.class == cInna || next.class == cPron || next.class == cConj || it.key == "ف" || it.key == "ثم" || it.key == "لكن" || it.key == "بل" || next.class == cThat && m != mMain {
				if c.empty() {
					c.add(&node{kind: nPart, it: it})
					i++
					continue
				}
				return c, i
			}
			// "and the minister said": a clause of its own.
			if nominalClass(next.class) && (c.verb != nil || m != mMain) && !p.tired() {
				if n, j := p.simpleNP(i+1, depth+1); n != nil && n.def && p.startsVerb(j) {
					return c, i
				}
			}
			if m == mRel && next.class == cPrep && c.verb == nil {
				return c, i
			}
			c.add(&node{kind: nPart, it: it})
			i++
		case cInna:
			if !c.empty() {
				return c, i
			}
			c.inna = true
			i++
		case cThat, cSub:
			n, j := p.subordinate(i, depth)
			if n == nil {
				c.add(&node{kind: nPart, it: it})
				i++
				continue
			}
			c.add(n)
			i = j
		case cNeg:
			if p.startsVerb(i + 1) {
				if c.verb != nil {
					n, j := p.secondVerb(c, i, m, depth)
					if n != nil {
						c.add(n)
					}
					if j > i {
						i = j
						continue
					}
					return c, i
				}
				i = p.verbGroup(c, i)
				continue
			}
			c.add(&node{kind: nPart, it: it})
			i++
		case cVerb, cCop, cFut, cQad, cAsk:
			if it.class == cAsk && !p.startsVerb(i+1) {
				c.add(&node{kind: nPart, it: it})
				i++
				continue
			}
			if c.verb != nil {
				if n := p.joinPhase(c, i); n > 0 {
					i += n
					continue
				}
				n, j := p.letDo(c, i, depth)
				if n == nil {
					n, j = p.secondVerb(c, i, m, depth)
				}
				if n != nil {
					c.add(n)
				}
				if j > i {
					i = j
					continue
				}
				return c, i
			}
			if p.describes(c, i) { // نحن ملتزمون بشراكات تحترم القرار
				if _, j := p.secondVerb(c, i, m, depth); j > i {
					i = j
					continue
				}
			}
			i = p.verbGroup(c, i)
		case cPrep:
			if j := p.prepModal(c, i); j > i {
				i = j
				continue
			}
			n, j := p.prepPhrase(i, depth)
			c.add(n)
			i = j
		case cRel:
			r, j := p.relative(i, p.antecedent(c, it), depth)
			if r == nil {
				c.add(&node{kind: nPart, it: it})
				i++
				continue
			}
			c.add(r)
			i = j
		case cAdv:
			c.add(&node{kind: nAdv, it: it})
			i++
		case cNoun, cAdj, cName, cNum, cPron, cDem, cDet, cLit:
			if n, j := p.hal(c, i, depth); n != nil {
				c.add(n)
				i = j
				continue
			}
			if it.class == cPron && c.verb != nil && m != mMain && p.startsVerb(i+1) {
				return c, i
			}
			if m == mRel && it.class == cAdj && !it.c.Article && c.verb != nil && c.verb.it.class == cVerb && !copular[c.verb.it.key] {
				return c, i // the predicate of the clause outside
			}
			p.hasVerb = c.verb != nil
			n, j := p.nounPhrase(i, depth)
			if n == nil {
				c.add(&node{kind: nPart, it: it})
				i++
				continue
			}
			if next := p.at(j); n.head.is(lexicon.VerbalNoun) && n.head.c.Accusative && j == i+1 && next.class == cPrep && next.key == "ل" && (c.verb == nil || c.tail() != nil) {
				// تنفيذا لقرار "in implementation of a decision"
				c.add(&node{kind: nAdv, it: it, adverbial: !it.is(lexicon.Derived)})
				m, k := p.prepPhrase(j, depth)
				m.adverbial, m.bare = true, it.is(lexicon.Derived)
				c.add(m)
				i = k
				continue
			}
			if v := p.at(j); c.verb != nil && m == mMain && len(c.post) > 0 && n.def && (v.class == cFut || v.class == cVerb && v.c.Future && p.mayBeSubject(n, v.c, true)) {
				return c, i // a clause of its own without a conjunction
			}
			c.add(&node{kind: nNP, np: n})
			i = j
		default:
			c.add(&node{kind: nPart, it: it})
			i++
		}
	}
	return c, i
}
