package draft

import (
	"slices"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/draft/internal/english"
)

// renderClause gives the English of a clause whose roles are set.
func (p *parser) renderClause(c *clause) []piece {
	p.depth++
	defer func() { p.depth-- }()
	var out []piece
	if c.conj != nil && !(c.conj.key == "ف" && c.prev.conditional()) {
		out = append(out, say(c.conj.english, c.conj))
	} else if c.conj != nil {
		out = append(out, piece{text: ",", left: true})
	}
	p.roles(c)
	if c.verb == nil {
		if ps, ok := p.existential(c); ok {
			return append(out, ps...)
		}
		return append(out, p.verbless(c)...)
	}
	if ps, ok := p.existential(c); ok {
		return append(out, ps...)
	}
	p.light(c)
	p.becomePassive(c)
	subj := c.subj
	for _, n := range c.pre {
		if n.kind == nNP && n.np == subj {
			continue
		}
		if n.kind == nNP && n.np.head.class == cPron {
			out = append(out, p.renderSubject(n.np)...)
			continue
		}
		out = append(out, p.renderNode(n, c)...)
	}
	if c.verb.ask != nil || p.asks && len(out) > 0 && c.mode == mMain && questionWords[out[len(out)-1].text] {
		return append(out, p.question(c)...)
	}
	out = append(out, p.subject(c)...)
	out = append(out, p.verbPieces(c)...)
	return append(out, p.complements(c)...)
}

// conditional reports whether c is a condition, which ف answers.
func (c *clause) conditional() bool {
	if c == nil {
		return false
	}
	for _, n := range append(append([]*node{}, c.pre...), c.post...) {
		if n.kind == nClause && (n.it.english == "if" || n.it.english == "when") && n.it.class == cSub {
			return true
		}
	}
	return false
}

// subject renders the subject, or the pronoun that English needs.
func (p *parser) subject(c *clause) []piece {
	v := c.verb
	if c.mode == mHal || c.mode == mTo && c.subj == nil || v.it.c.Aspect == lexicon.Imperative || p.prohibits(c) {
		return nil
	}
	if c.subj != nil && c.subj.head.key == "أحد" && c.subj.gen == nil && c.subj.head.encl.Person == 0 && !c.subj.def && v.neg != nil {
		v.nobody = true
		return []piece{say("no one", c.subj.head)}
	}
	if c.subj != nil {
		ps := p.renderSubject(c.subj)
		p.last = c.subj
		if c.mode == mTo {
			return append([]piece{{text: "for"}}, ps...)
		}
		return ps
	}
	f := v.it.c
	if c.mode == mRel && c.rel != nil && p.gap(c) == gapSubject {
		return nil
	}
	if c.impers {
		return []piece{say("it", v.it)}
	}
	if c.conj != nil && c.prev != nil && c.prev.verb != nil && c.prev.mode == c.mode && p.continues(c) {
		return nil
	}
	if c.mode == mRel && c.rel == nil && c.verb.obj.Person == 0 && f.Person == 3 {
		return nil // ما حدث
	}
	e := lexicon.Enclitic{Person: f.Person, Gender: f.Gender, Number: f.Number}
	return []piece{say(subjectPronoun(e, p.isIt(e)), v.it)}
}

// continues reports whether the clause before has the same subject.
func (p *parser) continues(c *clause) bool {
	f := c.verb.it.c
	if c.prev.subj != nil {
		return p.sameAgreement(c.prev.subj, f)
	}
	if c.prev.verb == nil {
		return false
	}
	q := c.prev.verb.it.c
	return f.Person == q.Person && f.Gender == q.Gender && f.Number == q.Number
}

func (p *parser) renderSubject(n *np) []piece {
	if n.head.class == cPron && len(n.conj) == 0 {
		return p.tails(n, []piece{say(p.pronoun(n.head, false), n.head)})
	}
	return p.renderNP(n)
}

type gapKind uint8

const (
	gapNone gapKind = iota
	gapSubject
	gapObject
	gapPrep
)

// gap says what the head of a relative clause is in it.
func (p *parser) gap(c *clause) gapKind {
	if c.verb == nil {
		return gapSubject
	}
	if c.subj == nil && p.subjectGap(c) {
		return gapSubject
	}
	if c.verb.obj.Person == 3 {
		return gapObject
	}
	for _, n := range c.post {
		if n.kind == nPP && n.np != nil && n.np.head.class == cPron && n.np.head.c.Person == 3 {
			return gapPrep
		}
	}
	return gapObject
}

// number and person of the English subject.
func (p *parser) subjectAgreement(c *clause) (uint8, bool) {
	if c.impers {
		return 3, false
	}
	n := c.subj
	if n == nil && c.mode == mRel && c.rel != nil && p.gap(c) == gapSubject {
		n = c.rel
	}
	if n == nil && c.conj != nil && c.prev != nil && c.prev.subj != nil && c.verb != nil && p.continues(c) {
		n = c.prev.subj
	}
	if n != nil {
		return p.englishAgreement(n)
	}
	f := c.verb.it.c
	return f.Person, f.Number >= lexicon.Dual
}

func (p *parser) englishAgreement(n *np) (uint8, bool) {
	person, _, num := n.agreement()
	if len(n.conj) > 0 {
		return person, true
	}
	if n.head.class == cNum {
		return 3, !isOne(n.head)
	}
	if n.head.class == cNoun {
		_, plural, mass, _ := p.gloss(n.head)
		if n.det != nil && n.det.english == "all" && !n.def {
			return 3, false
		}
		if n.num != nil && !isOne(n.num) {
			return 3, true
		}
		if quantity[n.head.key] && n.gen != nil {
			_, pl := p.englishAgreement(n.gen)
			return 3, pl
		}
		return 3, plural && !mass
	}
	return person, num >= lexicon.Dual
}

// predicateOf says what the verb group of c expresses.
func (p *parser) predicateOf(c *clause) predicate {
	v := c.verb
	f := v.it.c
	q := predicate{verb: p.verbGloss(v), modal: v.modal, passive: f.Passive || c.passive}
	q.person, q.plural = p.subjectAgreement(c)
	q.not = v.neg != nil && !v.nobody
	switch {
	case v.it.class == cCop:
		q.verb, q.not = "be", true
		return q
	case f.Aspect == lexicon.Imperative || p.prohibits(c):
		q.tense = imperative
		return q
	case f.Aspect == lexicon.Perfect:
		q.tense = past
		if v.qad != nil && v.aux == nil {
			q.tense, q.perfect = present, true
		}
	case f.Aspect == lexicon.Imperfect:
		q.tense = present
		if v.qad != nil {
			q.tense = may
		}
		if c.inherit && c.prev != nil && c.prev.verb != nil && c.prev.verb.it.c.Aspect == lexicon.Perfect {
			q.tense = past // before he left
		}
	}
	if v.fut != nil || f.Future {
		q.tense = future
	}
	if v.neg != nil {
		switch v.neg.key {
		case "لم":
			q.tense = past
		case "لن":
			q.tense = future
		case "لا":
		}
	}
	if v.aux != nil {
		a := v.aux.c
		switch {
		case f.Aspect == lexicon.Perfect || v.qad != nil:
			q.perfect = true
			q.tense = past
			if a.Aspect == lexicon.Imperfect {
				q.tense = present
				if a.Future || v.fut != nil {
					q.tense = future
				}
			}
		case a.Aspect == lexicon.Perfect:
			q.tense = past
			q.progressive = !stative[q.verb]
		}
	}
	if f.Prep == 'ل' && f.Aspect == lexicon.Perfect { // لاشتريت
		q.modal, q.perfect, q.tense = "would", true, present
		return q
	}
	if v.modal == "would have" {
		q.modal, q.perfect, q.tense = "would", true, present
		return q
	}
	if v.phase != nil && v.modal != "" {
		q.tense = present
		if v.phase.c.Aspect == lexicon.Perfect {
			q.tense = past
		}
		if v.phase.c.Future {
			q.tense = future
		}
	} else if v.phase != nil {
		q = p.phase(v, q)
	}
	if c.mode == mHal {
		q.tense = gerund
	}
	if c.mode == mTo {
		q.tense = toBase
		q.progressive, q.perfect = false, false
	}
	return q
}

// prohibits reports whether c forbids: لا تفتح الباب.
func (p *parser) prohibits(c *clause) bool {
	f := c.verb.it.c
	return c.verb.neg != nil && c.verb.neg.key == "لا" && f.Person == 2 && f.Aspect == lexicon.Imperfect && f.Mood != lexicon.Indicative && c.mode == mMain && c.subj == nil && !p.asks && len(c.pre) == 0
}

// phase joins a verb such as "begin" to the verb after it.
func (p *parser) phase(v *verb, q predicate) predicate {
	ph := v.phase
	inner := predicate{verb: q.verb, tense: gerund, passive: q.passive}
	q.passive = false
	if ph.c.Aspect == lexicon.Perfect {
		q.tense = past
		if v.neg != nil && v.neg.key == "لم" {
			q.tense = past
		}
	}
	switch ph.key {
	case "عاد":
		if v.neg != nil {
			// لم يعد يفعل: no longer does
			q.not, q.tense = false, present
			q.verb = inner.verb
			q.passive = inner.passive
			return withAdverb(q, "no longer")
		}
		inner.tense = toBase
		q.verb = "return " + inner.words()
	case "زال", "مازال":
		q.not, q.tense = false, present
		q.passive = inner.passive
		q.verb = inner.verb
		return withAdverb(q, "still")
	case "كاد", "أوشك":
		q.passive = inner.passive
		return withAdverb(q, "almost")
	case "بات", "أصبح", "صار", "أضحى":
		q.tense, q.passive = present, inner.passive
		return withAdverb(q, "now")
	case "ظل", "استمر", "واصل":
		q.verb = "continue"
		inner.tense = toBase
		q.verb += " " + inner.words()
	default:
		inner.tense = toBase
		q.verb = "begin " + inner.words()
	}
	return q
}

func withAdverb(q predicate, adverb string) predicate {
	q.modal = ""
	q.verb = adverbMark + adverb + adverbMark + q.verb
	return q
}

// adverbMark brackets an adverb that words puts in front.
const adverbMark = "\x00"

// stative verbs take no progressive.
var stative = map[string]bool{"be": true, "have": true, "know": true, "want": true, "need": true, "believe": true, "think": true, "like": true, "love": true, "consider": true,
	"represent": true, "include": true, "contain": true, "own": true, "belong": true, "seem": true, "consist": true, "constitute": true, "understand": true, "mean": true, "see": true, "possess": true}

func (p *parser) verbGloss(v *verb) string {
	e := v.it.entry()
	switch {
	case v.light != nil:
		return v.light.Glosses[0].Text
	case v.it.class == cCop:
		return "be"
	case v.it.class == cAdj && e != nil && e.Verb != nil:
		return e.Verb.Glosses[0].Text
	case e == nil:
		return v.it.key
	case e.Key == "كان":
		return "be"
	}
	return e.Glosses[0].Text
}

func (p *parser) verbPieces(c *clause) []piece {
	q := p.predicateOf(c)
	adverb := ""
	if strings.HasPrefix(q.verb, adverbMark) {
		adverb, q.verb, _ = strings.Cut(q.verb[1:], adverbMark)
	}
	if c.mode == mMain && c.passive && q.verb == "be" {
		q.passive = false
	}
	text := q.words()
	if adverb != "" {
		text = adverb + " " + text
	}
	out := []piece{say(text, c.verb.it)}
	if e := c.verb.it.entry(); c.verb.light == nil && e != nil && c.verb.it.class == cVerb && e.Key != "كان" && c.verb.phase == nil {
		cost := costs(e, e.Glosses)
		out[0].cost = cost[0]
		for k, g := range e.Glosses[1:] {
			alt := q
			alt.verb = g.Text
			out[0].alts = append(out[0].alts, option{alt.words(), cost[k+1]})
		}
	}
	if o := c.verb.obj; o.Person != 0 && !q.passive && !(c.mode == mRel && c.rel != nil && p.gap(c) == gapObject && o.Person == 3) {
		obj := objectPronoun(o, p.isIt(o))
		if e := c.verb.it.entry(); e != nil && e.Object != "" {
			obj = e.Object + " " + obj
		}
		out = append(out, say(obj, c.verb.it))
	}
	return out
}

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
			pron.Person, pron.Gender, pron.Number, pron.Enclitic, pron.Entry, pron.fn = pr.Person, pr.Gender, pr.Number, lexicon.Enclitic{}, nil, nil
			c.subj = &np{head: &item{class: cPron, c: &pron, encl: pr, tok: n.head.tok, span: n.head.span}, def: true}
		}
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

// victimVerbs are those that people are the victims of.
var victimVerbs = map[string]bool{"قتل": true, "اعتقل": true, "جرح": true, "دفن": true, "ذبح": true, "خطف": true, "سجن": true, "انتخب": true, "ولد": true}

// complements renders what follows the verb, the object before short
// prepositional phrases.
func (p *parser) complements(c *clause) []piece {
	nodes := c.post
	if len(nodes) >= 2 && nodes[0].kind == nPP && nodes[1].kind == nNP && !isTime(nodes[1].np) && nodes[0].np != nil && nodes[0].np.size() <= 3 && c.verb.it.class == cVerb && len(nodes[1].np.after) == 0 {
		nodes = append([]*node{nodes[1], nodes[0]}, nodes[2:]...)
	}
	var out []piece
	rel := c.mode == mRel && c.rel != nil && p.gap(c) == gapPrep
	first := true
	for _, n := range nodes {
		if rel && n.kind == nPP && n.np != nil && n.np.head.class == cPron && n.np.head.c.Person == 3 {
			rel = false
			continue // said before the relative pronoun
		}
		if n.kind == nNP && first && !isTime(n.np) {
			if e := c.verb.it.entry(); e != nil && e.Object != "" && v(c).light == nil {
				out = append(out, say(e.Object, c.verb.it))
			}
			first = false
		}
		out = append(out, p.renderNode(n, c)...)
	}
	return out
}

func v(c *clause) *verb { return c.verb }

// size counts the words of n, roughly.
func (n *np) size() int {
	s := 1 + len(n.adjs) + len(n.names)
	if n.gen != nil {
		s += n.gen.size()
	}
	for _, c := range n.conj {
		s += c.np.size()
	}
	return s + 5*len(n.after)
}

// existential renders "there is" (هناك، يوجد، لا شك) and possession (لديه
// "he has") with كان, ليس or no verb.
func (p *parser) existential(c *clause) ([]piece, bool) {
	if c.mode == mRel && c.rel != nil || c.mode == mHal {
		return nil, false
	}
	v := c.verb
	q := predicate{verb: "be", tense: present, person: 3}
	nodes := c.pre
	exists := false
	if v != nil {
		if v.aux != nil || v.phase != nil || v.modal != "" || v.obj.Person != 0 || v.light != nil {
			return nil, false
		}
		switch {
		case isBe(v.it) || v.it.class == cCop:
			q = p.predicateOf(c)
			q.person, q.plural = 3, false
		case v.it.entry() != nil && v.it.entry().Key == "وجد" && v.it.c.Passive && v.it.c.Aspect == lexicon.Imperfect:
			q = p.predicateOf(c)
			q.verb, q.passive, q.person, q.plural = "be", false, 3, false
			exists = true
		default:
			return nil, false
		}
		nodes = append(append([]*node{}, c.pre...), c.post...)
		if c.subj != nil && !contains(nodes, c.subj) {
			nodes = append(nodes, &node{kind: nNP, np: c.subj})
			slices.SortStableFunc(nodes, func(a, b *node) int { return p.nodeSpan(a).Start - p.nodeSpan(b).Start })
		}
	} else {
		nodes = append(append([]*node{}, c.pre...), c.post...)
	}
	var lead []*node
	var owner, topic *node
	var thing *np
	rest := len(nodes)
	if len(nodes) == 2 && nodes[0].kind == nPP && nodes[0].np != nil && nodes[0].np.def && (nodes[0].it.key == "في" || nodes[0].it.key == lexicon.Fold("على") || nodes[0].it.key == "بين") && nodes[1].kind == nNP && !nodes[1].np.def && nodes[1].np.head.class == cNoun && c.mode == mMain {
		exists = true // في الغرفة طاولة
	}
	if v != nil && c.subj != nil && !c.subj.def && c.subj.head.class == cNoun && len(c.pre) == 0 && len(c.post) > 0 && c.post[0].kind == nPP && c.mode == mMain && c.post[0].np != nil && c.post[0].np.def && (c.post[0].it.key == "في" || c.post[0].it.key == lexicon.Fold("على")) && nodes[0] == c.post[0] {
		exists = true // ليس في المدينة مستشفى
	}
	for k, n := range nodes {
		switch {
		case k == 0 && n.kind == nNP && n.np.def && n.np.head.class != cPron && len(nodes) > 2 && nodes[1].kind == nPP && nodes[1].np != nil && nodes[1].np.head.class == cPron && (nodes[1].it.key == "ل" || nodes[1].it.key == "لدي"),
			k == 0 && n.kind == nNP && n.np.det != nil && len(nodes) > 2 && nodes[1].kind == nPP && nodes[1].np != nil && nodes[1].np.head.class == cPron && (nodes[1].it.key == "ل" || nodes[1].it.key == "لدي"):
			topic = n
			continue
		case topic != nil && k == 2 && n.kind == nNP && owner != nil:
			thing, rest = n.np, k+1
		case n.kind == nAdv && (n.it.key == "هناك" || n.it.key == "هنالك"):
			exists = true
			continue
		case n.kind == nPart && n.it.class == cNeg && n.it.key == "لا" && k+1 < len(nodes) && nodes[k+1].kind == nNP && !nodes[k+1].np.def && v == nil:
			exists, q.not = true, true
			continue
		case n.kind == nPP && owner == nil && n.np != nil && n.cl == nil && (n.it.key == "لدي" || n.it.key == "عند" || n.it.key == "ل") && (n.it.key != "عند" || n.np.head.class == cPron):
			owner = n
			continue
		case n.kind == nNP && !n.np.def && n.np.head.class != cAdj && (exists || owner != nil):
			thing, rest = n.np, k+1
		case !exists && owner == nil && (n.kind == nPart && n.it.class != cNeg || n.kind == nComma || n.kind == nAdv):
			lead = append(lead, n)
			continue
		case exists && n.kind == nPP:
			lead = append(lead, n)
			continue
		}
		break
	}
	if thing == nil || !exists && owner == nil {
		return nil, false
	}
	var out []piece
	for _, n := range lead {
		out = append(out, p.renderNode(n, nil)...)
	}
	span := thing.head.span
	it := thing.head
	if v != nil {
		it = v.it
	}
	if exists {
		_, q.plural = p.englishAgreement(thing)
		not := q.not
		q.not = false
		if strings.Contains(q.words(), " not") {
			not = false
		}
		out = append(out, say("there", it), say(q.words(), it))
		if not {
			out = append(out, piece{text: "no", span: span})
			ps := p.renderNP(thing)
			if len(ps) > 0 && (ps[0].article || ps[0].text == "any") {
				ps = ps[1:]
			}
			out = append(out, ps...)
		} else {
			out = append(out, p.renderNP(thing)...)
		}
		if owner != nil {
			out = append(out, p.renderNode(owner, c)...)
		}
	} else {
		who := owner.np
		if topic != nil {
			who = topic.np
		}
		out = append(out, p.renderSubject(who)...)
		q.verb = "have"
		q.person, q.plural = p.englishAgreement(who)
		p.last = who
		out = append(out, say(q.words(), owner.it))
		out = append(out, p.renderNP(thing)...)
	}
	for _, n := range nodes[rest:] {
		out = append(out, p.renderNode(n, nil)...)
	}
	return out, true
}

// verbless renders a clause without a verb: its predicate gets "is".
func (p *parser) verbless(c *clause) []piece {
	nodes := append(append([]*node{}, c.pre...), c.post...)
	subject := -1
	for k, n := range nodes {
		if n.kind == nNP {
			subject = k
			break
		}
	}
	if c.mode == mRel && c.rel != nil {
		person, plural := p.englishAgreement(c.rel)
		var out []piece
		for k, n := range nodes {
			if k == 0 {
				if n.kind == nNP && n.np.head.class == cPron {
					continue
				}
			}
			if len(out) == 0 {
				out = append(out, piece{text: be(present, person, plural), span: p.nodeSpan(n)})
			}
			out = append(out, p.renderNode(n, c)...)
		}
		return out
	}
	var out []piece
	done := subject < 0
	ask := false
	if subject > 0 && subject+1 < len(nodes) && nodes[subject-1].kind == nPart && nodes[subject-1].it.class == cAsk && p.isPredicate(c, nodes, subject, subject+1) {
		person, plural := p.englishAgreement(nodes[subject].np) // هل البيت كبير
		out = append(out, say(be(present, person, plural), nodes[subject-1].it))
		done, ask = true, true
	}
	if subject >= 0 && subject+1 < len(nodes) && nodes[subject+1].kind == nNP && nodes[subject+1].np.head.is(lexicon.Human) {
		p.animate = true
		defer func() { p.animate = false }()
	}
	for k, n := range nodes {
		if ask && n.kind == nPart && n.it.class == cAsk {
			continue
		}
		if !done && k > subject && p.isPredicate(c, nodes, subject, k) {
			person, plural := p.englishAgreement(nodes[subject].np)
			if nodes[subject].np.head.class != cDem || true {
				out = append(out, piece{text: be(present, person, plural), span: p.nodeSpan(n)})
			}
			done = true
			p.last = nodes[subject].np
			if n.kind == nNP && n.np.head.class == cPron && k < len(nodes)-1 {
				continue // هو between subject and predicate
			}
		}
		if done && k > subject && n.kind == nPart && n.it.class == cConj && k+2 < len(nodes) && nodes[k+1].kind == nNP && p.isPredicate(c, nodes, k+1, k+2) {
			subject, done = k+1, false // and the weather is fine
		}
		if k == subject {
			out = append(out, p.renderSubject(n.np)...)
			continue
		}
		out = append(out, p.renderNode(n, c)...)
	}
	return out
}

// isPredicate reports whether node k is what the clause says of its subject.
func (p *parser) isPredicate(c *clause, nodes []*node, subject, k int) bool {
	s, n := nodes[subject].np, nodes[k]
	if k != subject+1 {
		for _, m := range nodes[subject+1 : k] {
			if m.kind != nPP && m.kind != nAdv {
				return false
			}
		}
	}
	strong := c.inna || c.mode == mThat || s.head.class == cPron || s.head.class == cDem
	switch n.kind {
	case nNP:
		if n.np.head.class == cPron {
			return true
		}
		if (c.inna || c.mode == mThat) && s.def || len(n.np.pre) > 0 && n.np.pre[0].it.c.Derivation == lexicon.Elative && s.def {
			return true
		}
		return s.def && (!n.np.def || s.head.class == cPron || s.head.class == cDem) && n.np.head.class != cNum
	case nPP:
		if !strong || k != subject+1 {
			return false
		}
		// A later noun phrase is the better predicate.
		for _, m := range nodes[k+1:] {
			if m.kind == nNP && (!m.np.def) && s.def {
				return false
			}
		}
		return true
	case nAdv:
		return strong && k == len(nodes)-1
	case nClause:
		return strong && n.it.class == cThat
	}
	return false
}

func (p *parser) nodeSpan(n *node) backend.Span {
	switch {
	case n.it != nil:
		return n.it.span
	case n.np != nil:
		return n.np.head.span
	}
	return backend.Span{}
}

// questionWords turn subject and verb about when a question mark follows.
var questionWords = map[string]bool{"why": true, "how": true, "where": true, "when": true, "what": true, "how many": true}

// question renders هل clauses and what begins with a question word.
func (p *parser) question(c *clause) []piece {
	q := p.predicateOf(c)
	subj := p.subject(c)
	words := strings.Fields(q.words())
	out := []piece{}
	if len(words) > 0 {
		switch words[0] {
		case "is", "are", "was", "were", "am", "will", "can", "could", "must", "should", "may", "has", "have", "had", "do", "does", "did":
			if len(words) > 1 || words[0] != "has" && words[0] != "have" && words[0] != "had" && words[0] != "do" {
				out = append(out, say(words[0], c.verb.it))
				out = append(out, subj...)
				if len(words) > 1 {
					out = append(out, say(strings.Join(words[1:], " "), c.verb.it))
				}
				return append(out, p.complements(c)...)
			}
		}
	}
	do := doForm(q)
	if q.not {
		do += " not"
	}
	out = append(out, say(do, c.verb.it))
	out = append(out, subj...)
	out = append(out, say(q.verb, c.verb.it))
	return append(out, p.complements(c)...)
}

func (c *clause) subjectOf() *np {
	if c == nil {
		return nil
	}
	return c.subj
}

// renderNode gives the English of a constituent; c is the clause it is in.
func (p *parser) renderNode(n *node, c *clause) []piece {
	switch n.kind {
	case nNP:
		if n.np.head.tok != nil && n.np.head.tok.date && n.np != c.subjectOf() {
			prep := "in"
			switch {
			case n.np.isDeictic():
				return p.timeAdverb(n.np)
			case strings.HasPrefix(n.np.head.english, "today") || strings.HasPrefix(n.np.head.english, "yesterday") || strings.HasPrefix(n.np.head.english, "tomorrow"):
				return p.renderNP(n.np)
			case n.np.head.tok.day:
				prep = "on"
			case n.np.head.tok.clock:
				prep = "at"
			}
			return append([]piece{say(prep, n.np.head)}, p.renderNP(n.np)...)
		}
		if isTime(n.np) && c != nil && c.verb != nil && n.np != c.subj {
			return p.timeAdverb(n.np)
		}
		return p.renderNP(n.np)
	case nPP:
		return p.renderPP(n, c)
	case nAdv:
		if n.adverbial {
			return []piece{say("in "+p.adverb(n.it), n.it)}
		}
		return []piece{say(p.adverb(n.it), n.it)}
	case nComma:
		return []piece{punctPiece(n.it, false)}
	case nClause:
		return p.renderSub(n, c)
	case nRel:
		return p.renderRel(n)
	case nHal:
		n.cl.prev = c
		return p.renderClause(n.cl)
	}
	return p.renderPart(n.it)
}

func (p *parser) renderPart(it *item) []piece {
	switch it.class {
	case cStop, cComma:
		return []piece{punctPiece(it, true)}
	case cNeg:
		return []piece{say("no", it)}
	case cThat, cSub, cConj, cPart, cAdv, cRel:
		if it.english == "" {
			return nil
		}
		return []piece{say(it.english, it)}
	case cPrep:
		return []piece{say(it.english, it)}
	case cInna, cAsk, cFut, cQad:
		return nil
	}
	text, _, _, _ := p.gloss(it)
	return []piece{say(text, it)}
}

func (p *parser) adverb(it *item) string {
	if it.english != "" {
		return it.english
	}
	text, _, _, _ := p.gloss(it)
	return text
}

// timeAdverb renders اليوم, العام الماضي and the like beside a verb.
func (p *parser) timeAdverb(n *np) []piece {
	if n.head.key == "يوم" && n.head.c.Article && len(n.adjs) == 0 && n.gen == nil {
		out := []piece{say("today", n.head)}
		return p.tails(n, out)
	}
	ps := p.renderNP(n)
	if n.isDeictic() {
		if len(ps) > 0 && ps[0].text == "the" {
			ps = ps[1:]
		}
		return ps
	}
	if len(n.appos) > 0 && (n.head.key == "عام" || n.head.key == "سنة") {
		return append([]piece{{text: "in", span: n.head.span}}, ps...)
	}
	return ps
}

func (p *parser) renderSub(n *node, c *clause) []piece {
	cl := n.cl
	cl.prev = c
	word := n.it.english
	switch {
	case cl.mode == mTo && (n.it.class == cThat || n.it.key == "ل" || n.it.key == "كي" || n.it.key == "لكي"):
		word = ""
	case n.it.key == lexicon.Fold("إن") && n.it.class == cSub:
		word = "if"
	}
	var out []piece
	if word != "" {
		out = append(out, say(word, n.it))
	}
	return append(out, p.renderClause(cl)...)
}

func (p *parser) renderRel(n *node) []piece {
	cl := n.cl
	var out []piece
	if n.head == nil {
		word := "what"
		if n.it != nil {
			word = n.it.english
			if n.it.key == "من" || n.it.c.Number == lexicon.Plural {
				word = "those who"
			} else if n.it.key == lexicon.Fold("الذي") || n.it.key == lexicon.Fold("التي") {
				word = "which"
			}
		}
		out = append(out, say(word, n.it))
		return append(out, p.renderClause(cl)...)
	}
	p.roles(cl)
	human := n.head.head.is(lexicon.Human) || n.head.head.class == cName && n.head.head.is(lexicon.Person) || n.head.head.class == cPron
	word := "that"
	if n.head.head.class == cName {
		word = "which"
	}
	if human {
		word = "who"
	}
	it := n.it
	if it == nil && cl.verb != nil {
		it = cl.verb.it
	}
	if p.gap(cl) == gapPrep {
		for _, m := range cl.post {
			if m.kind == nPP && m.np != nil && m.np.head.class == cPron {
				w := "which"
				if human {
					w = "whom"
				}
				out = append(out, say(p.prepEnglish(m, cl), m.it), say(w, it))
				return append(out, p.renderClause(cl)...)
			}
		}
	}
	out = append(out, say(word, it))
	return append(out, p.renderClause(cl)...)
}

// renderPP renders a preposition and what it governs.
func (p *parser) renderPP(n *node, c *clause) []piece {
	prep := p.prepEnglish(n, c)
	if n.cl != nil {
		if n.cl.mode == mTo { // قبل أن يفعل
			n.cl.mode, n.cl.inherit = mThat, true
		}
		n.cl.prev = c
		word := prep
		if n.it.key == "من" || n.it.key == "علي" || n.it.key == "عن" || n.it.key == "في" || n.it.key == "ب" || n.it.key == lexicon.Fold("إلى") {
			if len(n.cl.pre) != 1 || n.cl.pre[0].kind != nPP {
				word = "that"
			}
		}
		return append([]piece{say(word, n.it)}, p.renderClause(n.cl)...)
	}
	if n.np == nil {
		if n.that {
			prep = "that"
		}
		return []piece{say(prep, n.it)}
	}
	if n.adverbial {
		prep = "of"
	}
	// Purpose: لمحاربة داعش "to fight ISIS".
	if h := n.np.head; (n.it.key == "ل" || prep == "to" && n.it.key != lexicon.Fold("إلى")) && h.class == cNoun && h.is(lexicon.VerbalNoun) && h.entry().Verb != nil && n.np.gen != nil && h.encl.Person == 0 &&
		transitive(&item{c: &cand{Analysis: lexicon.Analysis{Entry: h.entry().Verb}}}) && len(n.np.adjs) == 0 && n.np.det == nil && n.np.dem == nil && len(n.np.conj) == 0 {
		out := []piece{say("to", n.it), say(h.entry().Verb.Glosses[0].Text, h)}
		out = append(out, p.renderNP(n.np.gen)...)
		return p.tailsAfter(n.np, out)
	}
	if prep == "" {
		return p.renderNP(n.np)
	}
	if n.it.key == "في" && n.np.isDeictic() {
		return p.timeAdverb(n.np)
	}
	if it := n.it; isDuration(n.np) && (it.key == "قبل" || it.key == "منذ" && c != nil && c.verb != nil && c.verb.it.c.Aspect == lexicon.Perfect) {
		return append(p.renderNP(n.np), say("ago", it))
	}
	out := append([]piece{say(prep, n.it)}, p.renderNP(n.np)...)
	if n.force == "" {
		for k, other := range prepChoices[prep] {
			out[0].alts = append(out[0].alts, option{other, rankCost * float64(k+1)})
		}
	}
	return out
}

// prepChoices are other English prepositions for the usual one.
var prepChoices = map[string][]string{"in": {"on", "at"}, "with": {"by", "in"}, "for": {"to", "of"}, "on": {"to", "at"}, "from": {"of", "by"}}

// isDuration reports whether n is a length of time: three years, several weeks.
func isDuration(n *np) bool {
	return n.head.is(lexicon.TimeNoun) && !n.def && (n.num != nil || n.det != nil || n.head.c.Number >= lexicon.Dual)
}

func (p *parser) tailsAfter(n *np, out []piece) []piece {
	for _, r := range n.after {
		out = append(out, p.renderNode(r, nil)...)
	}
	return out
}

// prepEnglish chooses the English of a preposition.
func (p *parser) prepEnglish(n *node, c *clause) string {
	it := n.it
	if n.force != "" {
		return n.force
	}
	if c != nil && c.verb != nil {
		if e := c.verb.it.entry(); e != nil && c.verb.light == nil {
			if e.POS == lexicon.Adjective && e.Verb != nil {
				e = e.Verb
			}
			if en, ok := frameOf(e, it.key); ok && p.firstSuch(c, n) {
				return en
			}
		}
	}
	prev := p.before(n, c)
	if prev != nil {
		if e := prev.head.entry(); e != nil {
			if en, ok := frameOf(e, it.key); ok {
				return en
			}
			if e.Verb != nil {
				if en, ok := frameOf(e.Verb, it.key); ok {
					if en == "" {
						en = "of"
					}
					return en
				}
			}
		}
	}
	if n.np != nil && n.np.head.tok != nil && n.np.head.tok.clock && (it.key == "في" || it.key == "عند") {
		return "at"
	}
	switch it.key {
	case "ل":
		if n.np != nil {
			if n.np.head.class == cPron && c != nil && c.verb != nil {
				return "to"
			}
			if prev != nil && n.np.def && n.np.head.class != cPron && !n.np.head.is(lexicon.VerbalNoun) {
				return "of"
			}
		}
		return "for"
	case "ب":
		if n.np != nil {
			h := n.np.head
			if h.is(lexicon.Place) || h.is(lexicon.TimeNoun) {
				return "in"
			}
			if h.is(lexicon.VerbalNoun) {
				return "by"
			}
		}
		return "with"
	case "في":
		if n.np != nil && (n.np.head.key == "يوم" || n.np.head.tok != nil && n.np.head.tok.day) {
			return "on"
		}
		return "in"
	case "من":
		if prev != nil && prev.head.c != nil {
			if prev.head.c.Derivation == lexicon.Elative && !prev.head.c.Article {
				return "than"
			}
			if quantity[prev.head.key] || prev.head.class == cNum || prev.head.class == cDet {
				return "of"
			}
			for _, a := range prev.adjs {
				if a.it.c.Derivation == lexicon.Elative && !a.it.c.Article {
					return "than"
				}
			}
		}
	}
	return it.english
}

func frameOf(e *lexicon.Entry, key string) (string, bool) {
	if e == nil {
		return "", false
	}
	for _, f := range e.Frames {
		if lexicon.Fold(f.Prep) == lexicon.Fold(key) {
			return f.English, true
		}
	}
	if e.Prep != "" && lexicon.Fold(e.Prep) == lexicon.Fold(key) {
		return "", true
	}
	return "", false
}

// firstSuch reports whether n is the first phrase of its preposition after the
// verb.
func (p *parser) firstSuch(c *clause, n *node) bool {
	for _, m := range c.post {
		if m == n {
			return true
		}
		if m.kind == nPP && m.it.key == n.it.key {
			return false
		}
	}
	return false
}

// before is the noun phrase that stands right before n in its clause.
func (p *parser) before(n *node, c *clause) *np {
	if c == nil {
		return nil
	}
	var last *node
	for _, list := range [][]*node{c.pre, c.post} {
		for k, m := range list {
			if m == n {
				if k > 0 {
					last = list[k-1]
				} else if c.subj != nil && len(c.post) > 0 && c.post[0] == n && c.verb != nil && !contains(c.pre, c.subj) {
					return c.subj
				}
			}
		}
	}
	if last == nil || last.kind != nNP && last.kind != nPP {
		return nil
	}
	return innermost(last.np)
}

func innermost(n *np) *np {
	for n != nil {
		switch {
		case len(n.conj) > 0:
			n = n.conj[len(n.conj)-1].np
		case n.gen != nil && !n.head.is(lexicon.VerbalNoun):
			n = n.gen
		default:
			return n
		}
	}
	return n
}

func contains(nodes []*node, n *np) bool {
	for _, m := range nodes {
		if m.np == n {
			return true
		}
	}
	return false
}

var _ = english.Upper
