package draft

import (
	"slices"

	"bayan/glossary/lexicon"
)

// light replaces "carry out a visit" by the verb of the verbal noun: تم/جرى
// with a verbal noun is its passive, قام ب its active.
func (p *parser) light(c *clause) {
	v := c.verb
	e := v.it.entry()
	if e == nil || v.light != nil {
		return
	}
	done := e.Key == "تم" || e.Key == "جرى"
	switch {
	case done && c.named():
		// الفريق الذي تم انتقاده "the team that was criticised"
		v.light, c.passive = c.post[0].np.head, true
		c.post = c.post[1:]
	case done && c.subj != nil && p.doneTo(c):
	case done && c.subj != nil:
		n := c.subj
		ve := n.head.entry()
		if ve == nil || ve.Verb == nil || n.head.class != cNoun || len(n.conj) > 0 || !n.head.is(lexicon.VerbalNoun) || !n.def && n.gen == nil {
			return
		}
		if n.gen == nil && n.head.encl.Person == 0 {
			return
		}
		v.light, c.passive = n.head, true
		if inner := n.gen; n.head.key == "إعادة" && inner != nil && inner.head.class == cNoun && inner.head.is(lexicon.VerbalNoun) && inner.head.entry().Verb != nil && (inner.gen != nil || inner.head.encl.Person != 0) {
			// تمت إعادة بناء الجسر "the bridge was built again"
			v.light = inner.head
			again := &node{kind: nAdv, it: &item{class: cAdv, c: n.head.c, tok: n.head.tok, english: "again", span: n.head.span}}
			c.post = append([]*node{again}, c.post...)
			n = inner
		}
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
			v.light = n.np.head
			c.post[k] = &node{kind: nNP, np: n.np.gen}
			return
		}
	}
}

// named reports whether the first noun after the verb is a verbal noun whose
// pronoun stands for what c speaks of already: its subject or the head it
// belongs to.
func (c *clause) named() bool {
	if c.subj == nil && (c.mode != mRel || c.rel == nil) || c.subj != nil && !contains(c.pre, c.subj) || len(c.post) == 0 || c.post[0].kind != nNP {
		return false
	}
	n := c.post[0].np
	e := n.head.entry()
	return e != nil && e.Verb != nil && n.head.class == cNoun && n.head.is(lexicon.VerbalNoun) && n.head.encl.Person == 3 && len(n.conj) == 0
}

// doneTo turns تم التعبير عن الزمن into "the time was expressed": the verbal
// noun has its object behind a preposition that its verb governs.
func (p *parser) doneTo(c *clause) bool {
	n := c.subj
	e := n.head.entry()
	if e == nil || e.Verb == nil || n.head.class != cNoun || !n.head.is(lexicon.VerbalNoun) || !n.head.c.Article || len(n.conj) > 0 || len(n.adjs) > 0 {
		return false
	}
	for k, m := range c.post {
		if m.kind != nPP || m.np == nil || m.np.head.class == cPron {
			continue
		}
		en, ok := frameOf(e.Verb, m.it.key)
		if !ok {
			continue
		}
		c.verb.light, c.passive, c.subj = n.head, true, m.np
		rest := slices.Clone(c.post[:k])
		if en != "" {
			rest = append(rest, &node{kind: nAdv, it: &item{class: cAdv, c: m.it.c, tok: m.it.tok, english: en, span: m.it.span}})
		}
		c.post = append(rest, c.post[k+1:]...)
		return true
	}
	return false
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
	v.light, v.modal, v.obj = n.head, modals[v.it.entry().Key], lexicon.Enclitic{}
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
	if e == nil || !passiveVerbs[e.Key] || c.open || !victimVerbs[e.Key] && !(e.Key == "عد" || e.Key == "اعتبر" && (c.subj == nil || len(c.post) > 0 && c.post[0].kind == nNP)) && (who.head.is(lexicon.Human) || who.head.class == cName || who.head.class == cPron) {
		return
	}
	complement := false // يعد محمد كاتبا "is considered a writer"
	for _, n := range c.post {
		if n.kind == nNP && !isTime(n.np) && (e.Key == "عد" || e.Key == "اعتبر") && !n.np.def && !complement {
			complement = true
			continue
		}
		if n.kind == nNP && !isTime(n.np) || n.kind == nClause && n.it.class == cThat {
			return
		}
	}
	c.passive = true
}

// passiveVerbs are verbs that, without an object, are passive in news Arabic.
var passiveVerbs = map[string]bool{"قتل": true, "عقد": true, "نقل": true, "نشر": true, "اعتقل": true, "أطلق": true, "اعتبر": true, "استخدم": true, "سمى": true,
	"أجرى": true, "صمم": true, "بنى": true, "أسس": true, "اكتشف": true, "وصف": true, "انتخب": true, "كلف": true, "دفن": true, "أصدر": true, "خصص": true, "أنشأ": true, "أغلق": true,
	"ألغى": true, "حدد": true, "سجل": true, "قدر": true, "جرح": true, "ذبح": true, "خطف": true, "منح": true, "ولد": true, "رفع": true, "وضع": true, "كتب": true, "طرد": true, "هزم": true, "منع": true, "سجن": true, "اتهم": true, "قبض": true, "ربط": true, "طبق": true, "عين": true, "استبدل": true, "دمر": true, "أوقف": true, "أرسل": true, "أقام": true, "نفذ": true, "وزع": true, "فرض": true, "عد": true, "ترجم": true}

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
