package draft

import (
	"bayan/glossary/lexicon"
)

// light replaces "carry out a visit" by the verb of the verbal noun: تم/جرى
// with a verbal noun is its passive, قام ب its active.
func (p *parser) light(c *clause) {
	v := c.verb
	e := v.it.entry()
	if e == nil {
		return
	}
	switch {
	case (e.Key == "تم" || e.Key == "جرى") && c.subj != nil:
		n := c.subj
		ve := n.head.entry()
		if ve == nil || ve.Verb == nil || n.head.class != cNoun || len(n.conj) > 0 || !n.head.is(lexicon.VerbalNoun) || !n.def && n.gen == nil {
			return
		}
		if n.gen == nil && n.head.encl.Person == 0 {
			return
		}
		v.light, c.passive = ve.Verb, true
		if n.gen != nil {
			g := *n.gen
			g.after = append(append([]*node{}, g.after...), n.after...)
			c.subj = &g
		} else {
			pron := *n.head.c
			pr := n.head.encl
			pron.Person, pron.Gender, pron.Number, pron.Enclitic, pron.Entry, pron.Function = pr.Person, pr.Gender, pr.Number, lexicon.Enclitic{}, nil, nil
			c.subj = &np{head: &item{class: cPron, c: &pron, encl: pr, tok: n.head.tok, span: n.head.span}, def: true}
		}
	case (e.Key == "تم" || e.Key == "جرى") && c.mode == mRel && c.rel != nil && len(c.post) > 0 && c.post[0].kind == nNP:
		// التي تمت إعارتها "that were loaned"
		h := c.post[0].np.head
		if ve := h.entry(); ve != nil && ve.Verb != nil && h.class == cNoun && h.is(lexicon.VerbalNoun) && h.encl.Person == 3 && len(c.post[0].np.conj) == 0 {
			v.light, c.passive = ve.Verb, true
			c.post = c.post[1:]
		}
	case modals[e.Key] != "" && v.modal == "" && v.phase == nil && v.neg == nil || modals[e.Key] != "" && v.modal == "" && v.phase == nil && c.subj != nil:
		p.modalNoun(c)
	case e.Prep != "" && e.Is(lexicon.Light):
		for k, n := range c.post {
			if n.kind != nPP || n.it.key != e.Prep || n.np == nil {
				continue
			}
			ve := n.np.head.entry()
			if ve == nil || ve.Verb == nil || n.np.head.class != cNoun || n.np.gen == nil || len(n.np.adjs) > 0 || len(n.np.conj) > 0 {
				return
			}
			v.light = ve.Verb
			c.post[k] = &node{kind: nNP, np: n.np.gen}
			return
		}
	}
}

// modalNoun turns a modal verb with a verbal noun into a verb: يمكنك الوقوف "you
// can stand", يجب استخدام الماء "water must be used".
func (p *parser) modalNoun(c *clause) {
	v, n := c.verb, c.subj
	if n == nil || n.head.class != cNoun || !n.head.is(lexicon.VerbalNoun) || n.head.entry().Verb == nil || len(n.conj) > 0 || len(n.adjs) > 0 || n.det != nil || n.dem != nil || n.head.encl.Person != 0 {
		return
	}
	var who *np
	if v.obj.Person != 0 {
		pron := *v.it.c
		pron.Person, pron.Gender, pron.Number, pron.Enclitic, pron.Entry, pron.Function = v.obj.Person, v.obj.Gender, v.obj.Number, lexicon.Enclitic{}, nil, nil
		who = &np{head: &item{class: cPron, c: &pron, encl: v.obj, tok: v.it.tok, span: v.it.span}, def: true}
	} else {
		for k, m := range c.post {
			if m.kind == nPP && m.np != nil && (m.it.key == "ل" || m.it.key == lexicon.Fold("على")) && m.it.span.Start < n.head.span.Start {
				who = m.np
				c.post = append(c.post[:k:k], c.post[k+1:]...)
				break
			}
		}
	}
	if who == nil && (n.gen == nil || !transitive(&item{c: &cand{Analysis: lexicon.Analysis{Entry: n.head.entry().Verb}}})) {
		return
	}
	v.light, v.modal, v.obj = n.head.entry().Verb, modals[v.it.entry().Key], lexicon.Enclitic{}
	v.phase = v.it
	if who == nil {
		c.subj, c.passive = n.gen, true
		return
	}
	c.subj = who
	if n.gen != nil {
		c.post = append([]*node{{kind: nNP, np: n.gen}}, c.post...)
	}
}

// becomePassive marks verbs that can only be passive: a transitive verb whose
// only noun phrase is no agent.
func (p *parser) becomePassive(c *clause) {
	v := c.verb
	f := v.it.c
	if f.Passive || v.light != nil || v.it.class != cVerb || c.subj == nil && !(c.mode == mRel && c.rel != nil) || v.obj.Person != 0 || v.phase != nil {
		return
	}
	e := v.it.entry()
	who := c.subj
	if who == nil {
		who = c.rel
	}
	if e == nil || !passiveVerbs[e.Key] || c.open || !victimVerbs[e.Key] && (who.head.is(lexicon.Human) || who.head.class == cName || who.head.class == cPron) {
		return
	}
	for _, n := range c.post {
		if n.kind == nNP && !isTime(n.np) || n.kind == nClause && n.it.class == cThat {
			return
		}
	}
	c.passive = true
}

// passiveVerbs are verbs that, without an object, are passive in news Arabic.
var passiveVerbs = map[string]bool{"قتل": true, "عقد": true, "نقل": true, "نشر": true, "اعتقل": true, "أطلق": true, "اعتبر": true, "استخدم": true, "سمى": true,
	"أجرى": true, "صمم": true, "بنى": true, "أسس": true, "اكتشف": true, "وصف": true, "انتخب": true, "كلف": true, "دفن": true, "أصدر": true, "خصص": true, "أنشأ": true, "أغلق": true,
	"ألغى": true, "حدد": true, "سجل": true, "قدر": true, "جرح": true, "ذبح": true, "خطف": true, "منح": true, "ولد": true, "رفع": true, "وضع": true, "كتب": true, "طرد": true, "هزم": true, "منع": true, "سجن": true, "اتهم": true, "قبض": true, "ربط": true, "طبق": true, "عين": true, "استبدل": true, "دمر": true, "أوقف": true, "أرسل": true, "أقام": true, "نفذ": true, "وزع": true, "فرض": true}

// impersonalPassives are verbs of a preposition that have no subject in the
// passive: يسمح بالدخول, عثر على جثة.
var impersonalPassives = map[string]bool{"سمح": true, "عثر": true, "قبض": true}

// impersonalPassive turns the phrase that such a verb governs into its subject.
func (p *parser) impersonalPassive(c *clause) {
	v := c.verb
	if c.subj != nil || c.mode == mRel || c.mode == mTo || v.it.class != cVerb || v.obj.Person != 0 || !impersonalPassives[v.it.key] ||
		v.it.c.Person != 3 || v.it.c.Gender != lexicon.Masculine || v.it.c.Number != lexicon.Singular || c.conj != nil && c.prev != nil && c.prev.subj != nil {
		return
	}
	for k, n := range c.post {
		if n.kind != nPP || n.np == nil || n.np.head.class == cPron {
			continue
		}
		if en, ok := frameOf(v.it.entry(), n.it.key); ok && en == "" {
			c.subj, c.passive = n.np, true
			c.post = append(c.post[:k:k], c.post[k+1:]...)
			return
		}
	}
}

// victimVerbs are those that people are the victims of.
var victimVerbs = map[string]bool{"قتل": true, "اعتقل": true, "جرح": true, "دفن": true, "ذبح": true, "خطف": true, "سجن": true, "انتخب": true, "ولد": true}
