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
	impers  bool // the English subject is "it"
	inherit bool // likely has the subject of the clause it is in
	open    bool // a quotation or a colon follows
	rel     *np
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
	light  *lexicon.Entry
	obj    lexicon.Enclitic
}

type parser struct {
	g       *engine
	items   []item
	end     int
	hasVerb bool
	animate bool // the pronoun at hand stands for a person
	asks    bool // a question mark follows
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

// startsVerb reports whether a verb group begins at i.
func (p *parser) startsVerb(i int) bool {
	switch it := p.at(i); it.class {
	case cVerb, cCop, cFut, cQad:
		return true
	case cNeg, cAsk:
		return p.startsVerb(i + 1)
	}
	return false
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
		case cPrep:
			n, j := p.prepPhrase(i, depth)
			c.add(n)
			i = j
		case cRel:
			head := p.antecedent(c)
			if it.key == "ما" || it.key == "من" || it.c.Prep != 0 {
				head = nil
			}
			r, j := p.relative(i, head, depth)
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
				c.add(&node{kind: nAdv, it: it, adverbial: true})
				m, k := p.prepPhrase(j, depth)
				m.adverbial = true
				c.add(m)
				i = k
				continue
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

// joinPhase joins a verb to كان, بدأ, عاد … when the subject stands between:
// كان الجيش يحارب.
// It returns the items it took, 0 for none.
func (p *parser) joinPhase(c *clause, i int) int {
	v, it := c.verb, p.at(i)
	n := 1
	if it.class == cQad && isBe(v.it) && p.at(i+1).class == cVerb && len(c.post) == 1 && c.post[0].kind == nNP && v.aux == nil { // كان الفريق قد خسر
		v.aux, v.qad, v.it = v.it, it, p.at(i+1)
		v.obj = v.it.encl
		c.subj, c.post = c.post[0].np, nil
		return 2
	}
	if it.class != cVerb || v.aux != nil || v.phase != nil || v.obj.Person != 0 || len(c.post) != 1 || c.post[0].kind != nNP ||
		it.c.Aspect != lexicon.Imperfect || it.c.Person != v.it.c.Person || it.c.Prep != 0 {
		return 0
	}
	switch {
	case isBe(v.it):
		v.aux = v.it
	case phases[v.it.key]:
		v.phase = v.it
	default:
		return 0
	}
	v.it, v.obj = it, it.encl
	c.subj, c.post = c.post[0].np, nil
	return n
}

// copular verbs have an adjective for a complement.
var copular = map[string]bool{"كان": true, "أصبح": true, "بات": true, "صار": true, "ظل": true, "بقي": true, "بدا": true, "ليس": true, "زال": true, "أضحى": true, "عد": true, "اعتبر": true, "جعل": true}

// antecedent is the noun phrase that a relative pronoun after c's last
// constituent speaks of.
func (p *parser) antecedent(c *clause) *np {
	if t := c.tail(); t != nil && (t.kind == nNP || t.kind == nPP) {
		return t.np
	}
	return nil
}

// subordinate parses أن, لأن, إذا, ل+verb … with their clause.
func (p *parser) subordinate(i, depth int) (*node, int) {
	it := p.at(i)
	m := mThat
	j := i + 1
	k := j
	if p.at(k).class == cNeg {
		k++
	}
	if next := p.at(k); next.class == cVerb && next.c.Aspect == lexicon.Imperfect && (it.class == cThat || it.key == "ل" || it.key == "كي" || it.key == "لكي") && it.encl.Person == 0 && p.at(j).class != cPron {
		m = mTo
	}
	cl, j := p.clause(j, m, depth+1)
	if cl.empty() {
		return nil, i
	}
	cl.sub = it
	return &node{kind: nClause, it: it, cl: cl}, j
}

// secondVerb reads a verb that follows a complete clause without a
// conjunction: a clause on the noun before it, or a circumstance.
func (p *parser) secondVerb(c *clause, i int, m mode, depth int) (*node, int) {
	t := c.tail()
	v := p.at(i)
	for k := i; k < i+3 && v.class != cVerb && v.class != cCop; k++ {
		v = p.at(k)
	}
	if t == nil || v.c == nil || m == mHal {
		return nil, i
	}
	if (t.kind == nNP || t.kind == nPP) && t.np != nil && !t.np.def && t.np.head.class != cAdj && v.c.Person == 3 {
		cl, j := p.clause(i, mRel, depth+1)
		if j > i && cl.verb != nil {
			cl.rel = t.np
			t.np.after = append(t.np.after, &node{kind: nRel, head: t.np, cl: cl})
			return nil, j
		}
	}
	if m == mMain && v.c.Aspect == lexicon.Imperfect && p.at(i).class == cVerb && (t.kind == nNP || t.kind == nPP) && v.c.Person == 3 {
		cl, j := p.clause(i, mHal, depth+1)
		if j > i && cl.verb != nil {
			return &node{kind: nHal, cl: cl}, j
		}
	}
	return nil, i
}

// hal reads an indefinite participle that says what someone does meanwhile:
// مؤكدا أن, مشيرة إلى.
func (p *parser) hal(c *clause, i, depth int) (*node, int) {
	it := p.at(i)
	if it.class != cAdj || it.entry() == nil || it.entry().Verb == nil || it.is(lexicon.PassivePart) && !it.is(lexicon.ActivePart) || it.c.Article || it.c.Number > lexicon.Singular && !it.c.Accusative {
		return nil, i
	}
	next := p.at(i + 1)
	after := next.class == cThat || next.class == cPrep || next.class == cInna || next.class == cNoun && (next.c.Article || it.c.Accusative)
	if !after || !(it.c.Accusative || it.c.Gender == lexicon.Feminine && c.tail() != nil && c.tail().kind == nComma) || c.verb == nil && len(c.pre) == 0 && !it.c.Accusative {
		return nil, i
	}
	cl := &clause{mode: mHal, verb: &verb{it: it}}
	j := i + 1
	for j < p.end {
		x := p.at(j)
		switch {
		case x.class == cThat || x.class == cSub:
			n, k := p.subordinate(j, depth+1)
			if n == nil {
				return &node{kind: nHal, cl: cl}, j
			}
			cl.post = append(cl.post, n)
			return &node{kind: nHal, cl: cl}, k
		case x.class == cPrep:
			n, k := p.prepPhrase(j, depth+1)
			cl.post = append(cl.post, n)
			j = k
			continue
		case (x.class == cNoun || x.class == cName || x.class == cDem || x.class == cDet) && len(cl.post) == 0:
			n, k := p.nounPhrase(j, depth+1)
			if n != nil {
				cl.post = append(cl.post, &node{kind: nNP, np: n})
				j = k
				continue
			}
		}
		break
	}
	return &node{kind: nHal, cl: cl}, j
}

// prepPhrase parses a preposition and what it governs.
func (p *parser) prepPhrase(i, depth int) (*node, int) {
	it := p.at(i)
	n := &node{kind: nPP, it: it}
	j := i + 1
	switch next := p.at(j); next.class {
	case cThat:
		if s, k := p.subordinate(j, depth); s != nil {
			n.cl = s.cl
			return n, k
		}
		n.that = true // أشار إلى أن "…"
		return n, j + 1
	case cRel:
		if r, k := p.relative(j, nil, depth); r != nil {
			n.np = &np{head: next, def: true, after: []*node{r}}
			return n, k
		}
	case cPrep: // من بين
		m, k := p.prepPhrase(j, depth+1)
		if depth < 10 && (m.np != nil || m.cl != nil) {
			n.cl = &clause{mode: mMain, pre: []*node{m}}
			return n, k
		}
	default:
		m, k := p.nounPhrase(j, depth+1)
		if m != nil {
			n.np = m
			return n, k
		}
	}
	return n, j
}

// relative parses a relative pronoun and its clause. head is nil for a free
// relative: ما قاله "what he said".
func (p *parser) relative(i int, head *np, depth int) (*node, int) {
	it := p.at(i)
	cl, j := p.clause(i+1, mRel, depth+1)
	if cl.empty() {
		return nil, i
	}
	cl.rel = head
	return &node{kind: nRel, it: it, head: head, cl: cl}, j
}

var modals = map[string]string{"أمكن": "can", "يمكن": "can", "وجب": "must", "يجب": "must", "انبغى": "should", "ينبغي": "should", "جاز": "may", "تعين": "must"}

// verbGroup reads particles, auxiliaries and the verb at i into c.
func (p *parser) verbGroup(c *clause, i int) int {
	v := &verb{}
	for i < p.end {
		it := p.at(i)
		switch it.class {
		case cNeg:
			v.neg = it
		case cFut:
			v.fut = it
		case cQad:
			v.qad = it
		case cAsk:
			v.ask = it
		case cVerb, cCop:
			return p.mainVerb(c, v, i)
		default:
			return p.particles(c, v, i)
		}
		i++
	}
	return p.particles(c, v, i)
}

// particles keeps what was read of a verb group that has no verb.
func (p *parser) particles(c *clause, v *verb, i int) int {
	for _, it := range []*item{v.ask, v.neg, v.fut, v.qad} {
		if it != nil {
			c.add(&node{kind: nPart, it: it})
		}
	}
	return i
}

func isBe(it *item) bool { return it.class == cVerb && it.key == "كان" }

var phases = map[string]bool{"بدأ": true, "ظل": true, "عاد": true, "بات": true, "أصبح": true, "صار": true, "كاد": true, "زال": true, "استمر": true, "أخذ": true, "واصل": true, "مازال": true, "جعل": true, "أضحى": true, "راح": true, "أوشك": true}

func (p *parser) mainVerb(c *clause, v *verb, i int) int {
	it := p.at(i)
	v.it, v.obj = it, it.encl
	c.verb = v
	i++
	next := p.at(i)
	switch {
	case isBe(it) && next.class == cQad && p.at(i+1).class == cVerb:
		v.aux, v.qad, v.it = it, next, p.at(i+1)
		v.obj = v.it.encl
		return i + 2
	case isBe(it) && next.class == cVerb && next.c.Person == it.c.Person:
		v.aux, v.it, v.obj = it, next, next.encl
		return i + 1
	case phases[it.key] && next.class == cVerb && next.c.Aspect == lexicon.Imperfect && next.c.Prep == 0:
		v.phase, v.it, v.obj = it, next, next.encl
		return i + 1
	}
	if isBe(it) && v.neg != nil && next.class == cSub && next.key == "ل" && p.at(i+1).class == cVerb {
		// ما كان ليفعل
		v.modal, v.phase = "would have", it
		v.it, v.obj = p.at(i+1), p.at(i+1).encl
		return i + 2
	}
	if m, ok := modals[it.key]; ok {
		// يمكن (ل/على X) أن يفعل
		j := i
		var subj *np
		if x := p.at(j); x.class == cPrep && (x.key == "ل" || x.key == lexicon.Fold("على") || x.key == "على") {
			if n, k := p.nounPhrase(j+1, 1); n != nil {
				subj, j = n, k
			}
		}
		if x := p.at(j); x.class == cThat && x.encl.Person == 0 {
			k := j + 1
			if p.at(k).class == cNeg {
				k++
			}
			if y := p.at(k); y.class == cVerb {
				if k > j+1 {
					v.neg = p.at(j + 1)
				}
				v.modal, v.phase = m, it
				v.it, v.obj = y, y.encl
				if subj != nil {
					c.pre = append(c.pre, &node{kind: nNP, np: subj})
				}
				return k + 1
			}
		}
	}
	return i
}
