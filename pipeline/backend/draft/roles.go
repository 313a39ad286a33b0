package draft

import (
	"bayan/glossary/lexicon"
)

// roles finds the subject of c.
func (p *parser) roles(c *clause) {
	v := c.verb
	if v == nil {
		for _, n := range c.pre {
			if n.kind == nNP {
				c.subj = n.np
				break
			}
		}
		return
	}
	f := v.it.c
	if c.mode == mHal && v.it.class == cAdj {
		return
	}
	// A noun phrase before the verb.
	if c.subj == nil && (c.mode != mRel || c.rel == nil) {
		for k := len(c.pre) - 1; k >= 0; k-- {
			n := c.pre[k]
			if n.kind == nNP && p.mayBeSubject(n.np, f, true) {
				if p.asks && n.np.det != nil && n.np.head.is(lexicon.TimeNoun) {
					continue // كم مرة فاز الفريق
				}
				if n.np.isWhat() && p.asks {
					// ماذا يقترح العالم؟
					if p.postSubject(c); c.subj != nil || transitive(v.it) && !f.Passive && !impersonal[v.it.key] {
						return
					}
				}
				c.subj = n.np
				break
			}
		}
	}
	if c.subj != nil || f.Person < 3 || f.Aspect == lexicon.Imperative || c.who {
		return
	}
	p.postSubject(c)
	if c.subj == nil && f.Gender == lexicon.Masculine && f.Number <= lexicon.Singular && (seeming[v.it.key] || f.Passive) && c.mode != mRel && c.says() {
		c.impers = true // يبدو أن
	}
	if c.subj == nil && !c.impers {
		p.reread(c)
	}
}

// isWhat reports whether n is ماذا.
func (n *np) isWhat() bool {
	return n.head.class == cPron && n.head.c.Function != nil && n.head.c.Function.Key == "ماذا"
}

// seeming are verbs that "it" is the subject of when a clause follows.
var seeming = map[string]bool{"بدا": true, "سر": true, "اتضح": true, "تبين": true, "ظهر": true, "حدث": true, "صادف": true, "كفى": true, "أسعد": true, "أسف": true, "أمكن": true, "جاز": true, "وجب": true, "انبغى": true, "حق": true, "تعين": true}

// reread takes another reading of a verb whose feminine subject is nowhere:
// قرأت is "I read" and تريد in a question "you want".
func (p *parser) reread(c *clause) {
	v := c.verb
	f := v.it.c
	if f.Person != 3 || f.Gender != lexicon.Feminine || f.Number != lexicon.Singular || c.mode == mRel || c.mode == mHal || v.it.tok == nil {
		return
	}
	if p.last != nil {
		if _, g, _ := p.last.agreement(); g == lexicon.Feminine || !p.last.head.is(lexicon.Human) && p.last.head.c.Number == lexicon.Plural {
			return
		}
	}
	if c.conj != nil && (c.prev == nil || c.prev.verb == nil || c.prev.verb.it.c.Person != 1) {
		return // a story goes on
	}
	want := uint8(1)
	if f.Aspect == lexicon.Imperfect {
		if !p.asks && !(v.neg != nil && v.neg.key == "لا") {
			return
		}
		want = 2
	} else if c.passive {
		return
	} else if p.asks && c.mode == mMain || p.hears && c.supposes() {
		want = 2
	}
	for k := range v.it.tok.cands {
		a := &v.it.tok.cands[k]
		if a.Entry == f.Entry && a.Person == want && a.Aspect == f.Aspect && a.Enclitic == f.Enclitic && a.Number == lexicon.Singular && a.Gender != lexicon.Feminine && !a.Passive {
			it := *v.it
			it.c = a
			v.it = &it
			return
		}
	}
}

// postSubject finds the subject of c after its verb.
func (p *parser) postSubject(c *clause) {
	v := c.verb
	f := v.it.c
	if c.mode == mRel && c.rel != nil && p.subjectGap(c) {
		return
	}
	if c.mode == mHal {
		return
	}
	var cands []int
	for k, n := range c.post {
		if n.kind == nNP && !isTime(n.np) {
			cands = append(cands, k)
		}
		if n.kind == nClause && n.it.class == cThat || len(cands) > 2 {
			break
		}
	}
	if len(cands) == 0 {
		return
	}
	first := c.post[cands[0]].np
	if f.Number >= lexicon.Plural {
		return // a verb before its subject is singular
	}
	if first.head.c != nil && first.head.c.Accusative {
		return
	}
	if len(cands) == 1 && v.obj.Person == 0 && (c.mode == mTo || c.inherit && c.prev != nil && c.prev.subj != nil && p.sameAgreement(c.prev.subj, f) || c.mode == mMain && c.conj != nil && c.prev != nil && c.prev.subj != nil && p.sameAgreement(c.prev.subj, f)) && transitive(v.it) && !v.it.c.Passive {
		// The subject is the clause's before, if it agrees better.
		if c.mode == mTo || c.inherit || !p.mayBeSubject(first, f, false) || !first.def || first.head.class == cNoun && !first.head.is(lexicon.Human) && c.prev.subj.head.is(lexicon.Human) {
			if c.mode != mTo && !c.inherit || !p.strongSubject(first, f) {
				return
			}
		}
	}
	done := (v.it.key == "تم" || v.it.key == "جرى") && first.head.is(lexicon.VerbalNoun) // whatever its gender
	if !done && !p.mayBeSubject(first, f, false) {
		return
	}
	if people[v.it.key] && !f.Passive && v.obj.Person == 0 && !first.person() && first.head.class != cDem && transitive(v.it) {
		// حضر الحفل ثلاثون ضيفا, شاهد الفيلم
		if len(cands) == 1 && c.mode != mRel && !first.head.is(lexicon.Org) {
			return
		}
		if len(cands) > 1 {
			if second := c.post[cands[1]].np; second.person() && second.head.class != cLit && p.mayBeSubject(second, f, false) {
				c.subj = second
				c.post = append(c.post[:cands[1]:cands[1]], c.post[cands[1]+1:]...)
				return
			}
		}
	}
	if len(cands) == 1 && first.head.class == cDem && v.obj.Person == 0 && c.mode != mRel && transitive(v.it) && !f.Passive && f.Gender == lexicon.Masculine && !c.framed() && !c.says() && !passiveVerbs[v.it.key] && !impersonal[v.it.key] {
		return // عرف ذلك
	}
	if len(cands) == 1 && !first.def && first.head.class == cNoun && !first.head.is(lexicon.Human) && v.obj.Person == 0 && c.mode != mRel && transitive(v.it) && !f.Passive && !c.framed() && !c.open && !c.says() && !passiveVerbs[v.it.key] && !impersonal[v.it.key] {
		return // a thing: اشترى كتابا
	}
	c.subj = first
	c.post = append(c.post[:cands[0]:cands[0]], c.post[cands[0]+1:]...)
	p.attach(c, cands[0])
}

// attach gives the subject the prepositional phrases right after it, from k,
// that are its own: "a statement of the committee", and whatever stands before
// a comma when the object comes after the comma.
func (p *parser) attach(c *clause, k int) {
	if _, ok := enablers[c.verb.it.key]; ok {
		return // whom it allows
	}
	run := k
	for run < len(c.post) && (c.post[run].kind == nPP || c.post[run].kind == nRel) {
		run++
	}
	if run == k {
		return
	}
	take := 0
	if run < len(c.post) && c.post[run].kind == nComma {
		for _, n := range c.post[run:] {
			if n.kind == nNP && !isTime(n.np) && !c.verb.it.is(lexicon.Intransitive) && !n.np.head.c.Accusative || n.kind == nClause && n.it.class == cThat {
				take = run - k
				break
			}
			if n.kind == nPP || n.kind == nNP && !isTime(n.np) {
				break
			}
		}
	}
	first := c.post[k]
	if _, framed := frameOf(c.verb.it.entry(), "ل"); take == 0 && first.kind == nPP && first.it.key == "ل" && !framed && first.np != nil && first.np.def &&
		first.np.head.class != cPron && !first.np.head.is(lexicon.VerbalNoun) && !c.subj.head.is(lexicon.Human) && c.subj.head.class == cNoun && run < len(c.post) {
		take = 1
	}
	if take == 0 && first.kind == nPP && first.it.key == "من" && first.np != nil && c.subj.ranked() {
		take = 1
		first.force = "of"
		for k+take < run+k && k+take < len(c.post) && c.post[k+take].kind == nPP && c.post[k+take].it.key == "ل" {
			take++
		}
	}
	for _, n := range c.post[k : k+take] {
		if n.kind == nPP && n.it.key == "ل" && n.np != nil && !n.np.head.is(lexicon.VerbalNoun) {
			n.force = "of"
		}
		// Not in place: the noun phrase may be shared.
		s := *c.subj
		s.after = append(append([]*node{}, s.after...), n)
		c.subj = &s
	}
	c.post = append(c.post[:k:k], c.post[k+take:]...)
}

// person reports whether n can be people.
func (n *np) person() bool {
	h := n.head
	if n.num != nil && h.class != cNoun {
		return true
	}
	return h.class == cPron || h.class == cLit || h.class == cNum || h.class == cName && !h.is(lexicon.Place) || h.is(lexicon.Human) || h.class == cAdj || h.entry() == nil || h.is(lexicon.Org)
}

// people are verbs whose subject is people.
var people = map[string]bool{"قرأ": true, "كتب": true, "شرب": true, "أكل": true, "عرف": true, "تعلم": true, "تكلم": true, "أراد": true, "اشترى": true, "باع": true, "سمع": true, "شاهد": true,
	"زار": true, "درس": true, "فهم": true, "نسي": true, "تذكر": true, "لبس": true, "طبخ": true, "سرق": true, "قابل": true, "انتظر": true, "استأجر": true, "قاد": true, "ركب": true, "حضر": true,
	"سافر": true, "عاش": true, "مات": true, "توفي": true, "ولد": true, "تزوج": true, "نام": true, "جلس": true, "ذهب": true, "رجع": true, "تخرج": true, "بكى": true, "ضحك": true, "غنى": true}

// impersonal verbs have a thing for their subject though they may have objects.
var impersonal = map[string]bool{"بلغ": true, "شمل": true, "حدث": true, "كان": true, "بقي": true, "تضمن": true, "استغرق": true, "سبب": true, "تم": true, "جرى": true, "دل": true, "وقع": true, "صدر": true, "أصبح": true}

// says reports whether a clause with أن follows the verb.
func (c *clause) says() bool {
	for _, n := range c.post {
		if n.kind == nClause && n.it.class == cThat || n.kind == nPP && n.that {
			return true
		}
	}
	return false
}

// framed reports whether a preposition that the verb governs follows it.
func (c *clause) framed() bool {
	e := c.verb.it.entry()
	for _, n := range c.post {
		if n.kind == nPP {
			if _, ok := frameOf(e, n.it.key); ok {
				return true
			}
		}
	}
	return false
}

// strongSubject reports whether n is more likely the subject than the object
// of a verb after أن.
func (p *parser) strongSubject(n *np, f *cand) bool {
	return n.head.is(lexicon.Human) || n.head.class == cName || n.head.class == cPron
}

func (p *parser) sameAgreement(n *np, f *cand) bool {
	person, g, num := n.agreement()
	return person == f.Person && (g == 0 || f.Gender == 0 || g == f.Gender || num == lexicon.Plural)
}

func transitive(it *item) bool {
	e := it.entry()
	return e != nil && !e.Is(lexicon.Intransitive) && !copular[e.Key] && e.Prep == "" && !hasEmptyFrame(e)
}

func hasEmptyFrame(e *lexicon.Entry) bool {
	for _, f := range e.Frames {
		if f.English == "" {
			return true
		}
	}
	return false
}

// isTime reports whether n is a time adverbial, such as اليوم or العام الماضي.
func isTime(n *np) bool {
	h := n.head
	if h.tok != nil && h.tok.date {
		return true
	}
	if !h.is(lexicon.TimeNoun) || n.gen != nil {
		return false
	}
	return h.c.Accusative || n.num != nil || n.dem != nil || n.isDeictic() || n.def && nowadays[h.key] || n.whole || n.det != nil || len(n.appos) == 1 && n.appos[0].head.class == cNum
}

// nowadays are time nouns whose definite form is an adverb: اليوم "today".
var nowadays = map[string]bool{"يوم": true, "ليلة": true, "عام": true, "سنة": true}

// mayBeSubject reports whether n agrees with verb f, which it precedes or
// follows.
func (p *parser) mayBeSubject(n *np, f *cand, before bool) bool {
	person, g, num := n.agreement()
	if person != f.Person {
		return false
	}
	h := n.head
	if before && (h.c.Accusative || h.class == cAdj && !n.def) {
		return false
	}
	human := h.is(lexicon.Human) || h.class == cPron
	if !before && len(n.conj) > 0 && n.num == nil {
		num = h.c.Number // a verb before its subject agrees with the first noun
	}
	thing := h.c.Number == lexicon.Plural && h.class == cNoun && !human
	if thing {
		g = lexicon.Feminine
	}
	if h.c.Entry == nil && h.class != cPron && h.class != cDem || h.class == cName && !before && len(n.conj) == 0 {
		return before || f.Number == lexicon.Singular // teams and places: رفع دنفر
	}
	if before {
		if human && num == lexicon.Plural && f.Number == lexicon.Singular && h.class != cPron && len(n.conj) == 0 && n.det == nil {
			return false
		}
		if f.Number == lexicon.Plural && num == lexicon.Singular && len(n.conj) == 0 {
			return false
		}
	}
	if g == 0 || f.Gender == 0 || g == f.Gender || before && h.class == cName && h.is(lexicon.Org) {
		return true
	}
	return num == lexicon.Plural && !thing && h.class != cName || n.det != nil || len(n.conj) > 0 && before || n.num != nil
}

// subjectGap reports whether the head of a relative clause is its subject.
func (p *parser) subjectGap(c *clause) bool {
	if c.verb.obj.Person == 3 {
		return false
	}
	if len(c.post) > 0 && c.post[0].kind == nNP {
		// الرجل الذي مات أبوه, الفريق الذي تم إيقاف نشاطه
		n := c.post[0].np
		own := n
		if n.gen != nil {
			own = n.gen
		}
		it := c.verb.it
		done := (it.key == "تم" || it.key == "جرى") && n.head.is(lexicon.VerbalNoun)
		if done && own == n && n.head.encl.Person == 3 {
			return true // الذي تم منعه
		}
		if own.head.encl.Person == 3 && (done && n.gen != nil || p.mayBeSubject(n, it.c, false) && (it.c.Passive || !transitive(it))) {
			return false
		}
	}
	for _, n := range c.post {
		if n.kind == nPP && n.np != nil && n.np.head.class == cPron && n.np.head.c.Person == 3 && len(c.post) > 1 {
			for _, m := range c.post {
				if m.kind == nNP && p.mayBeSubject(m.np, c.verb.it.c, false) && !isTime(m.np) {
					return false
				}
			}
		}
	}
	f := c.verb.it.c
	_, g, num := c.rel.agreement()
	if num == lexicon.Plural && c.rel.head.class == cNoun && !c.rel.head.is(lexicon.Human) {
		g = lexicon.Feminine
	}
	if g != 0 && f.Gender != 0 && g != f.Gender && c.rel.head.entry() != nil {
		return false
	}
	return f.Person == 3
}
