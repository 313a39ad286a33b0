package draft

import (
	"slices"
	"strings"

	"bayan/glossary/lexicon"
)

// toVerbs are verbs whose object, when it is a verbal noun, English says as an
// infinitive: استطاع مساعدتنا "was able to help us".
var toVerbs = map[string]bool{"استطاع": true, "حاول": true, "أراد": true, "قرر": true, "اعتزم": true, "نوى": true, "واصل": true, "ود": true, "تعلم": true, "رفض": true, "أمل": true, "بدأ": true, "اختار": true}

// deed reports whether n is a verbal noun alone, perhaps with its object, that
// can be an infinitive.
func deed(n *np) bool {
	h := n.head
	if h.class != cNoun || !h.is(lexicon.VerbalNoun) || h.entry().Verb == nil || h.c.Number > lexicon.Singular || h.english != "" ||
		len(n.adjs) > 0 || len(n.pre) > 0 || n.det != nil || n.dem != nil || n.num != nil || len(n.conj) > 0 || len(n.appos) > 0 || len(n.after) > 0 {
		return false
	}
	object := n.gen != nil || h.encl.Person != 0
	return object == transitive(&item{c: &cand{Analysis: lexicon.Analysis{Entry: h.entry().Verb}}})
}

// enablers are verbs that let someone do something: the verbal noun is their
// object, or stands behind the preposition.
var enablers = map[string]string{"أتاح": "", "سمح": "ب", "سهل": "", "مكن": "من", "أمكن": ""}

// enable turns يتيح للمعلمين إنشاء دروس into "allows teachers to create lessons":
// it makes of whom it allows the object, and of the deed an infinitive.
func (p *parser) enable(c *clause) {
	v := c.verb
	prep, ok := enablers[v.it.key]
	if !ok || v.light != nil || v.modal != "" || len(c.post) == 0 {
		return
	}
	k := 0
	if v.obj.Person == 0 {
		m := c.post[0]
		switch {
		case m.kind == nPP && m.it.key == "ل" && m.np != nil && v.it.key != "مكن" && !m.np.head.is(lexicon.VerbalNoun):
		case m.kind == nNP && v.it.key == "مكن" && m.np != c.subj:
		default:
			return
		}
		k = 1
	}
	if k >= len(c.post) {
		return
	}
	what := c.post[k]
	if what.np == nil || !deed(what.np) || !(prep == "" && what.kind == nNP || what.kind == nPP && prep != "" && lexicon.Fold(what.it.key) == lexicon.Fold(prep)) {
		return
	}
	it := *what.np.head
	it.class, it.key, it.english = cPrep, "", "to"
	to := &node{kind: nPP, it: &it, np: what.np, force: "to"}
	post := slices.Clone(c.post)
	post[k] = to
	if k == 1 {
		post[0] = &node{kind: nNP, np: c.post[0].np}
	}
	c.post = post
}

// duty renders على المواطنين تقديم الطلبات, "citizens must submit the
// applications": who must, and the deed. It is nil for other clauses.
func (p *parser) duty(c *clause) []piece {
	if len(c.pre) < 2 || c.mode == mRel && c.rel != nil || c.pre[0].kind != nPP || c.pre[0].it.key != lexicon.Fold("على") || c.pre[1].kind != nNP {
		return nil
	}
	who, what := c.pre[0].np, c.pre[1].np
	if who == nil || !who.def || !(who.head.is(lexicon.Human) || who.head.class == cPron || who.head.is(lexicon.Org)) || !deed(what) {
		return nil
	}
	out := append(p.renderSubject(who), piece{text: "must", span: c.pre[0].it.span})
	out = append(out, p.purpose(&node{kind: nPP, np: what})...)
	p.last = who
	for _, n := range append(slices.Clone(c.pre[2:]), c.post...) {
		out = append(out, p.renderNode(n, c)...)
	}
	return out
}

// only turns لم يصل سوى ثلاثة "only three arrived": the negation goes with the
// exception.
func (p *parser) only(c *clause) {
	v := c.verb
	if v.neg == nil || v.modal != "" || v.light != nil || v.it.class != cVerb {
		return
	}
	for k, n := range c.post {
		if n.kind == nPP && n.it.key == lexicon.Fold("إلا") && n.cl != nil && n.cl.verb == nil && len(n.cl.pre) == 1 && len(n.cl.post) == 0 && n.cl.pre[0].kind == nPP && (c.subj == nil || c.subj.head.key != "أحد" && c.subj.det == nil) {
			// لا يعمل إلا في الليل
			v.nobody = true
			only := *n.it
			only.class, only.english = cAdv, "only"
			c.post = slices.Concat(c.post[:k:k], []*node{{kind: nAdv, it: &only}, n.cl.pre[0]}, c.post[k+1:])
			return
		}
		if n.kind == nPP && n.it.key == lexicon.Fold("إلا") && n.np == nil && n.cl == nil && k+1 < len(c.post) && c.post[k+1].kind == nAdv && (c.subj == nil || c.subj.head.key != "أحد" && c.subj.det == nil) {
			v.nobody = true
			only := *n.it
			only.class, only.english = cAdv, "only"
			post := slices.Clone(c.post)
			post[k] = &node{kind: nAdv, it: &only}
			c.post = post
			return
		}
		if n.kind != nPP || n.np == nil || n.np.det != nil || n.it.key != lexicon.Fold("سوى") && n.it.key != lexicon.Fold("إلا") {
			continue
		}
		if k > 0 && c.post[k-1].kind == nNP && !isTime(c.post[k-1].np) || v.obj.Person != 0 {
			return
		}
		f := v.it.c
		if c.subj != nil && (f.Passive || !transitive(v.it) && !isBe(v.it)) {
			return // لم يصل الضيوف إلا سامي
		}
		if s := c.subj; s != nil && (s.head.key == "أحد" || s.det != nil) {
			return
		}
		det := *n.it
		det.class, det.english = cDet, "only"
		np := *n.np
		np.det = &det
		v.nobody = true
		if c.subj == nil && f.Person == 3 && f.Number <= lexicon.Singular && (f.Passive || !transitive(v.it)) && c.mode != mRel && len(c.pre) == 0 && !isBe(v.it) {
			c.subj = &np
			c.post = slices.Concat(c.post[:k:k], c.post[k+1:])
			return
		}
		c.post = slices.Concat(c.post[:k:k], []*node{{kind: nNP, np: &np}}, c.post[k+1:])
		return
	}
}

// sameDeed reports whether n is the verbal noun of the verb of c with an
// adjective, which says how it is done: يعتمد اعتمادا كبيرا "depends greatly".
func (c *clause) sameDeed(n *np) bool {
	h, v := n.head, c.verb
	return v.light == nil && h.class == cNoun && h.c.Accusative && h.is(lexicon.VerbalNoun) && h.entry().Verb != nil && h.entry().Verb == v.it.entry() &&
		len(n.adjs) == 1 && n.adjs[0].not == nil && n.gen == nil && len(n.conj) == 0 && len(n.after) == 0 && n.num == nil && n.det == nil
}

// manner renders the adjective of such a noun as an adverb.
func (p *parser) manner(n *np) []piece {
	a := n.adjs[0]
	text := p.adjective(adj{it: a.it})
	switch {
	case a.it.key == "كبير" || a.it.key == "عظيم":
		text = "greatly"
	case a.it.key == "سريع":
		text = "quickly"
	case strings.HasSuffix(text, "ly") || strings.ContainsAny(text, " -") || a.it.c.Derivation != 0:
		text = "in a " + text + " way"
	case strings.HasSuffix(text, "ic"):
		text += "ally"
	case strings.HasSuffix(text, "le") && len(text) > 3 && !strings.HasSuffix(text, "ole"):
		text = text[:len(text)-1] + "y"
	case strings.HasSuffix(text, "y"):
		text = text[:len(text)-1] + "ily"
	default:
		text += "ly"
	}
	if a.very != nil {
		text = "very " + text
	}
	return []piece{say(text, a.it)}
}
