package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

// renderClause gives the English of a clause whose roles are set.
func (p *parser) renderClause(c *clause) []piece {
	p.depth++
	defer func() { p.depth-- }()
	var out []piece
	if c.conj != nil && !(c.conj.key == "ف" && c.prev.conditional()) {
		out = append(out, say(c.conj.english, c.conj))
	} else if c.conj != nil && !c.prev.ends(nComma) {
		out = append(out, piece{text: ",", left: true})
	}
	p.roles(c)
	if c.verb == nil {
		if ps := p.duty(c); ps != nil {
			return append(out, ps...)
		}
		if ps, ok := p.existential(c); ok {
			return append(out, ps...)
		}
		return append(out, p.verbless(c)...)
	}
	if ps, ok := p.existential(c); ok {
		return append(out, ps...)
	}
	p.light(c)
	p.only(c)
	p.enable(c)
	p.becomePassive(c)
	p.impersonalPassive(c)
	said := false
	for _, n := range c.pre {
		if n.kind == nNP && n.np == c.subj && c.verb.ask == nil && c.mode != mTo {
			out = append(out, p.subject(c)...)
			said = true
			continue
		}
		if n.kind == nNP && n.np == c.subj {
			continue
		}
		if n.kind == nNP && n.np.head.class == cPron {
			out = append(out, p.renderSubject(n.np)...)
			continue
		}
		out = append(out, p.renderNode(n, c)...)
	}
	if c.verb.ask != nil || p.asks && !said && len(out) > 0 && c.mode == mMain && (questionWords[out[len(out)-1].text] || c.asksWhich()) {
		return append(out, p.question(c)...)
	}
	if !said {
		out = append(out, p.subject(c)...)
	}
	out = append(out, p.verbPieces(c)...)
	return append(out, p.complements(c)...)
}

// ends reports whether the last constituent of c is of a kind, or that of the
// clause in it.
func (c *clause) ends(k nodeKind) bool {
	t := c.tail()
	for t != nil && t.kind == nClause && t.cl != nil && t.cl.tail() != nil {
		t = t.cl.tail()
	}
	return t != nil && t.kind == k
}

// denied reports whether the verb of c is denied in English too.
func (c *clause) denied() bool { return c.verb != nil && c.verb.neg != nil && !c.verb.nobody }

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
	if c.subj != nil && c.subj.head.key == "أحد" && c.subj.gen == nil && c.subj.head.encl.Person == 0 && (!c.subj.def || c.subj.head.class == cDet) && v.neg != nil {
		v.nobody = true
		return []piece{hold("no one", c.subj.head)}
	}
	if c.subj != nil && c.subj.det != nil && c.subj.det.english == "any" && v.neg != nil {
		// لم يصدر أي تعليق "no comment was issued"
		v.nobody = true
		no, n := *c.subj.det, *c.subj
		no.english = "no"
		n.det = &no
		c.subj = &n
	}
	if c.subj != nil {
		if c.subj.head.class == cPron && people[v.it.key] && !p.animate && (p.last == nil || !p.last.head.is(lexicon.Human)) {
			p.animate = true
			defer func() { p.animate = false }()
		}
		ps := p.renderSubject(c.subj)
		if c.subj.head.class != cPron {
			p.last = c.subj
		}
		if c.mode == mTo {
			if c.prev != nil && c.prev.verb != nil && c.prev.verb.it.entry() != nil && makes[c.prev.verb.it.entry().Glosses[0].Text] {
				return ps // wanted him to leave
			}
			return append([]piece{{text: "for"}}, ps...)
		}
		return ps
	}
	f := v.it.c
	if c.mode == mRel && c.rel != nil && p.gap(c) == gapSubject {
		return nil
	}
	if c.impers {
		return []piece{hold("it", v.it)}
	}
	if c.conj != nil && c.prev != nil && c.prev.verb != nil && c.prev.mode == c.mode && p.continues(c) || c.who {
		return nil
	}
	if c.mode == mRel && c.rel == nil && c.verb.obj.Person == 0 && f.Person == 3 {
		return nil // ما حدث
	}
	for _, n := range c.pre {
		if n.kind == nRel && n.head == nil && f.Person == 3 {
			return nil // ما حدث لن يتكرر
		}
	}
	e := lexicon.Enclitic{Person: f.Person, Gender: f.Gender, Number: f.Number}
	if people[v.it.key] && (p.last == nil || !p.last.head.is(lexicon.Human)) && !p.animate {
		p.animate = true
		defer func() { p.animate = false }()
	}
	return []piece{hold(p.subjectOf(e), v.it)}
}

// makes are verbs that take someone to do something without "for".
var makes = map[string]bool{"want": true, "ask": true, "allow": true, "order": true, "expect": true, "urge": true, "request": true, "permit": true, "demand": true}

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

// complements renders what follows the verb, the object before short
// prepositional phrases.
func (p *parser) complements(c *clause) []piece {
	if c.denied() {
		defer func(was bool) { p.denies = was }(p.denies)
		p.denies = true
	}
	nodes := c.post
	if len(nodes) >= 2 && nodes[0].kind == nPP && nodes[0].lead == nil && nodes[1].kind == nNP && !isTime(nodes[1].np) && !(nodes[1].np.head.c.Accusative && nodes[1].np.head.is(lexicon.VerbalNoun)) && nodes[0].np != nil && nodes[0].np.size() <= 3 && c.verb.it.class == cVerb && len(nodes[1].np.after) == 0 && len(nodes[1].np.conj) == 0 {
		nodes = append([]*node{nodes[1], nodes[0]}, nodes[2:]...)
	}
	var out []piece
	rel := c.mode == mRel && c.rel != nil && p.gap(c) == gapPrep
	first := true
	for k, n := range nodes {
		if rel && n.kind == nPP && n.np != nil && n.np.head.class == cPron && n.np.head.c.Person == 3 {
			rel = false
			continue // said before the relative pronoun
		}
		if n.kind == nNP && k+1 < len(nodes) && nodes[k+1].kind == nNP && n.np.head.class == cPron && n.np.head.c.Person == 3 && n.np.head.english == "" && (c.verb.it.class == cCop || isBe(c.verb.it)) {
			continue // ليست هذه هي المرة الأولى
		}
		if n.kind == nNP && c.sameDeed(n.np) {
			out = append(out, p.manner(n.np)...)
			continue
		}
		if n.kind == nNP && first && toVerbs[c.verb.it.key] && c.verb.light == nil && c.verb.obj.Person == 0 && deed(n.np) {
			first = false
			out = append(out, p.purpose(&node{kind: nPP, it: n.np.head, np: n.np})...)
			continue
		}
		if n.kind == nNP && first && !isTime(n.np) {
			if e := c.verb.it.entry(); e != nil && e.Object != "" && c.verb.light == nil {
				out = append(out, say(e.Object, c.verb.it))
			}
			first = false
		}
		out = append(out, p.renderNode(n, c)...)
	}
	return out
}

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
	if n.head.key == "يوم" && n.head.c.Article && len(n.adjs) == 0 && n.gen == nil && n.dem == nil {
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

// sayings are verbs that كما makes "as he said" with.
var sayings = map[string]bool{"قال": true, "ذكر": true, "أعلن": true, "أكد": true, "أوضح": true, "أشار": true, "سبق": true, "توقع": true, "ورد": true, "جاء": true, "كان": true, "حدث": true}

func (p *parser) renderSub(n *node, c *clause) []piece {
	cl := n.cl
	cl.prev = c
	word := n.it.english
	if v := cl.verb; cl.mode == mTo && n.it.key == "ل" && c != nil && c.mode == mMain && c.verb == nil && len(c.pre) > 0 && c.pre[0] == n && v != nil && v.it.c.Person == 1 && v.it.c.Number == lexicon.Plural {
		cl.bare = true // لنذهب "let us go"
		return append([]piece{say("let us", n.it)}, p.renderClause(cl)...)
	}
	switch {
	case cl.mode == mTo && (n.it.class == cThat || n.it.key == "ل" || n.it.key == "كي" || n.it.key == "لكي"):
		word = ""
	case n.it.key == lexicon.Fold("إن") && n.it.class == cSub:
		word = "if"
	case n.it.key == "كما" && c != nil && c.verb != nil && cl.verb != nil && !(cl.subj == nil && sayings[cl.verb.it.key]) && (cl.verb.it.c.Future || cl.verb.fut != nil || cl.verb.it.c.Aspect == lexicon.Perfect):
		return append([]piece{{text: ",", left: true}, say("and", n.it)}, p.renderClause(cl)...)
	}
	if n.it.key == "كما" && c != nil && c.verb == nil && len(c.pre) == 1 && c.mode == mMain {
		return append([]piece{say("also", n.it), {text: ",", left: true}}, p.renderClause(cl)...)
	}
	var out []piece
	if word != "" {
		out = append(out, say(word, n.it))
	}
	return append(out, p.renderClause(cl)...)
}
