package draft

import (
	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

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

// describes reports whether the verb at i belongs to the indefinite noun before
// it rather than to the subject of c, which has no verb yet but a predicate.
func (p *parser) describes(c *clause, i int) bool {
	v := p.at(i)
	t := c.tail()
	if len(c.pre) < 2 || v.class != cVerb || t == nil || (t.kind != nNP && t.kind != nPP) || t.np == nil || c.pre[0].kind != nNP && !(c.pre[0].kind == nAdv && (c.pre[0].it.key == "هناك" || c.pre[0].it.key == "هنالك")) {
		return false
	}
	of := t.np.rightmost()
	if of.def || of.head.class != cNoun {
		return false
	}
	for _, n := range c.pre[:len(c.pre)-1] {
		if n.kind == nNP && p.mayBeSubject(n.np, v.c, true) {
			return false
		}
	}
	return p.mayBeSubject(of, v.c, false)
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
	case reading.Phases[v.it.key]:
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

var modals = map[string]string{"حق": "may", "أمكن": "can", "يمكن": "can", "وجب": "must", "يجب": "must", "انبغى": "should", "ينبغي": "should", "جاز": "may", "تعين": "must"}

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

// possibility are nouns of ability: بإمكانك أن "you can".
var possibility = map[string]bool{"إمكان": true, "وسع": true, "استطاعة": true, "مقدور": true}

// prepModal reads عليك أن تفعل "you must do" and بإمكانك أن تفعل "you can do"
// into c; it returns i if there is none.
func (p *parser) prepModal(c *clause, i int) int {
	if c.verb != nil {
		return i
	}
	it, who := p.at(i), p.at(i+1)
	modal := ""
	j := i + 2
	switch {
	case it.key == lexicon.Fold("على") && who.class == cPron:
		modal = "must"
	case it.key == "ب" && who.class == cNoun && possibility[who.key] && who.encl.Person != 0:
		modal = "can"
		pron := *who.c
		pron.Person, pron.Gender, pron.Number, pron.Enclitic, pron.Entry, pron.Function = who.encl.Person, who.encl.Gender, who.encl.Number, lexicon.Enclitic{}, nil, nil
		who = &item{class: cPron, c: &pron, encl: who.encl, tok: who.tok, span: who.span}
	default:
		return i
	}
	if p.at(j).class != cThat || p.at(j).encl.Person != 0 || p.at(j+1).class == cPron {
		return i
	}
	v := &verb{modal: modal, phase: it}
	j++
	if p.at(j).class == cNeg {
		v.neg = p.at(j)
		j++
	}
	if p.at(j).class != cVerb {
		return i
	}
	v.it, v.obj = p.at(j), p.at(j).encl
	c.verb, c.subj = v, &np{head: who, def: true}
	c.pre = append(c.pre, &node{kind: nNP, np: c.subj})
	return j + 1
}

func isBe(it *item) bool { return it.class == cVerb && it.key == "كان" }

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
	case reading.Phases[it.key] && next.class == cVerb && next.c.Aspect == lexicon.Imperfect && next.c.Prep == 0:
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
					c.subj = subj
					c.pre = append(c.pre, &node{kind: nNP, np: subj})
				}
				return k + 1
			}
		}
	}
	return i
}
