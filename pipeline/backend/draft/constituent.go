package draft

import (
	"bayan/glossary/lexicon"
)

// antecedent is the noun phrase that a relative pronoun after c's constituents
// speaks of: the nearest that agrees.
func (p *parser) antecedent(c *clause, rel *item) *np {
	if rel.key == "ما" || rel.key == "من" || rel.c.Prep != 0 {
		return nil
	}
	var nearest *np
	for _, list := range [][]*node{c.post, c.pre} {
		for k := len(list) - 1; k >= 0; k-- {
			t := list[k]
			if t.kind != nNP && t.kind != nPP || t.np == nil {
				continue
			}
			if nearest == nil {
				nearest = t.np
			}
			for n := t.np; n != nil; n = n.gen {
				if p.relativeFits(n, rel) && n.head.class != cPron {
					return n
				}
			}
		}
	}
	return nearest
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
	var of *np
	if (t.kind == nNP || t.kind == nPP) && t.np != nil {
		of = t.np.rightmost()
	}
	if of != nil && !of.def && of.head.class != cAdj && v.c.Person == 3 {
		cl, j := p.clause(i, mRel, depth+1)
		if j > i && cl.verb != nil {
			cl.rel = of
			of.after = append(of.after, &node{kind: nRel, head: of, cl: cl})
			return nil, p.andRelative(cl, j, depth)
		}
	}
	if m == mMain && v.c.Aspect == lexicon.Imperfect && p.at(i).class == cVerb && !v.c.Future && (t.kind == nNP || t.kind == nPP) && v.c.Person == 3 {
		cl, j := p.clause(i, mHal, depth+1)
		if j > i && cl.verb != nil {
			return &node{kind: nHal, cl: cl}, j
		}
	}
	return nil, i
}

// letDo reads the verb at i after دع with its object: دعني أفعلها "let me do it".
// The node is nil for others.
func (p *parser) letDo(c *clause, i, depth int) (*node, int) {
	v, it := c.verb, p.at(i)
	if v.it.key != "ودع" || v.it.c.Aspect != lexicon.Imperative || v.obj.Person == 0 || len(c.post) > 0 || it.class != cVerb || it.c.Aspect != lexicon.Imperfect || it.c.Prep != 0 {
		return nil, i
	}
	cl, j := p.clause(i, mTo, depth+1)
	if cl.verb == nil || len(cl.pre) > 0 {
		return nil, i
	}
	cl.bare = true
	return &node{kind: nHal, cl: cl}, j
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
			if x := p.at(k); (it.key == "بعد" || it.key == "قبل") && isDuration(m) && len(m.conj) == 0 && x.class == cPrep && x.key == "من" && !p.tired() {
				if from, l := p.prepPhrase(k, depth+1); from.np != nil && !from.np.head.is(lexicon.TimeNoun) {
					n.np, n.lead = from.np, m // بعد يومين من وصوله
					return n, l
				}
			}
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
	return &node{kind: nRel, it: it, head: head, cl: cl}, p.andRelative(cl, j, depth)
}

// andRelative reads at i a second clause on the head of relative clause cl:
// شراكات تحترم القرار وتسهم في السلم. It returns i if there is none.
func (p *parser) andRelative(cl *clause, i, depth int) int {
	it, v := p.at(i), p.at(i+1)
	if cl.rel == nil || cl.verb == nil || it.class != cConj || it.key != "و" || v.class != cVerb || p.tired() {
		return i
	}
	a, b := cl.verb.it.c, v.c
	if a == nil || a.Aspect != lexicon.Imperfect || b.Aspect != a.Aspect || b.Person != a.Person || b.Gender != a.Gender || b.Number != a.Number || b.Future || b.Mood != a.Mood || p.gap(cl) != gapSubject {
		return i
	}
	next, j := p.clause(i+1, mRel, depth+1)
	if next.verb == nil || len(next.pre) > 0 {
		return i
	}
	next.rel, next.prev = cl.rel, cl
	p.roles(next)
	if next.subj != nil {
		return i
	}
	next.conj = it
	cl.also = next
	return p.andRelative(next, j, depth)
}
