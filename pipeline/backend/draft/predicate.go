package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

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
	e := p.referent(lexicon.Enclitic{Person: f.Person, Gender: f.Gender, Number: f.Number})
	return e.Person, e.Number >= lexicon.Dual
}

func (p *parser) englishAgreement(n *np) (uint8, bool) {
	person, _, num := n.agreement()
	if len(n.conj) > 0 {
		return person, true
	}
	if n.head.class == cNum {
		return 3, !isOne(n.head)
	}
	if n.head.class == cPron && person == 3 && n.head.c.Person == 3 {
		f := n.head.c
		e := p.referent(lexicon.Enclitic{Person: f.Person, Gender: f.Gender, Number: f.Number})
		return e.Person, e.Number >= lexicon.Dual
	}
	if n.head.class == cNoun {
		_, plural, mass, _ := p.gloss(n.head)
		if n.det != nil && (n.det.english == "all" && !n.def || n.det.english == "one of") {
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
	q := predicate{verb: p.verbGloss(c), modal: v.modal, passive: f.Passive || c.passive}
	q.person, q.plural = p.subjectAgreement(c)
	q.not = v.neg != nil && !v.nobody
	switch {
	case (v.it.key == "زال" && v.neg != nil || v.it.key == "مازال") && v.phase == nil && v.aux == nil:
		// لا يزال الوضع صعبا "the situation is still hard"
		q.verb, q.not, q.tense = "be", false, present
		return withAdverb(q, "still")
	case v.it.class == cCop:
		q.verb, q.not = "be", true
		return q
	case f.Aspect == lexicon.Imperative || p.prohibits(c):
		q.tense = imperative
		return q
	case f.Aspect == lexicon.Perfect:
		q.tense = past
		switch {
		case v.qad != nil && v.aux == nil:
			q.tense, q.perfect = present, true
		case v.aux == nil && c.supposes():
			q.tense = present
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
			if q.tense = past; c.supposes() {
				q.tense = present
			}
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
		case a.Aspect == lexicon.Perfect && q.tense == future: // كان سيفعل
			if !c.supposes() {
				q.tense, q.modal = present, "would"
			}
		case a.Aspect == lexicon.Perfect:
			q.tense = past
			if c.supposes() {
				q.tense = present
			}
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
		if v.phase.c == nil {
			return q
		}
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
		if c.bare {
			q.tense = base
		}
		q.progressive, q.perfect = false, false
	}
	return q
}

// supposes reports whether c is a condition that may still come about: إذا نزل
// المطر "if it rains".
func (c *clause) supposes() bool {
	if c.sub == nil || c.sub.key != "اذا" && !(c.sub.class == cSub && c.sub.key == "ان") {
		return false
	}
	if c.prev == nil || c.prev.verb == nil {
		return true
	}
	v := c.prev.verb
	return v.it.c.Aspect != lexicon.Perfect && (v.aux == nil || v.aux.c.Aspect != lexicon.Perfect) && (v.neg == nil || v.neg.key != "لم")
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

// senses are the glosses of verb e in c: those that come with a preposition
// when that follows, otherwise the others.
func (c *clause) senses(e *lexicon.Entry) []lexicon.Gloss {
	var with, without []lexicon.Gloss
	for _, g := range e.Glosses {
		switch {
		case g.With == "":
			without = append(without, g)
		case c.follows(g.With):
			with = append(with, g)
		}
	}
	switch {
	case len(with) > 0:
		return with
	case len(without) > 0:
		return without
	}
	return e.Glosses
}

// follows reports whether a phrase with preposition key belongs to c.
func (c *clause) follows(key string) bool {
	key = lexicon.Fold(key)
	for _, list := range [][]*node{c.post, c.pre} {
		for _, n := range list {
			if n.kind == nPP && lexicon.Fold(n.it.key) == key {
				return true
			}
		}
	}
	return false
}

func (p *parser) verbGloss(c *clause) string {
	v := c.verb
	e := v.it.entry()
	switch {
	case v.light != nil:
		return c.senses(v.light.entry().Verb)[0].Text
	case v.it.class == cCop:
		return "be"
	case v.it.class == cAdj && e != nil && e.Verb != nil:
		return c.senses(e.Verb)[0].Text
	case e == nil:
		return v.it.key
	case e.Key == "كان":
		return "be"
	}
	return c.senses(e)[0].Text
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
	switch {
	case adverb != "" && q.verb == "be" && !q.passive:
		text += " " + adverb
	case adverb != "":
		text = adverb + " " + text
	}
	out := []piece{say(text, c.verb.said())}
	out[0].firm = c.verb.more() || q.passive
	e := c.verb.it.entry()
	if c.verb.light != nil {
		e = c.verb.light.entry().Verb
	}
	if e != nil && (c.verb.light != nil || c.verb.it.class == cVerb && e.Key != "كان" && c.verb.phase == nil) {
		senses := c.senses(e)
		cost := p.g.costs(e, senses, false)
		out[0].cost = cost[0]
		for k, g := range senses[1:] {
			alt := q
			alt.verb = g.Text
			out[0].alts = append(out[0].alts, option{alt.words(), cost[k+1]})
		}
	}
	if o := c.verb.obj; o.Person != 0 && !q.passive && !(c.mode == mRel && c.rel != nil && p.gap(c) == gapObject && o.Person == 3) {
		obj := p.object(o)
		if e := c.verb.it.entry(); e != nil && e.Object != "" {
			obj = e.Object + " " + obj
		}
		out = append(out, say(obj, c.verb.it))
	}
	return out
}
