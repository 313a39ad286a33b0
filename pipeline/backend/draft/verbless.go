package draft

import (
	"slices"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend"
)

// existential renders "there is" (هناك، يوجد، لا شك) and possession (لديه
// "he has") with كان, ليس or no verb.
func (p *parser) existential(c *clause) ([]piece, bool) {
	if c.mode == mRel && c.rel != nil || c.mode == mHal {
		return nil, false
	}
	v := c.verb
	q := predicate{verb: "be", tense: present, person: 3}
	var nodes []*node
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
		out = append(out, hold("there", it), hold(q.words(), it))
		if not {
			out = append(out, piece{text: "no", span: span, firm: true})
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
		out = append(out, hold(q.words(), owner.it))
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
	if out := p.howMany(nodes); out != nil {
		return out
	}
	subject := -1
	for k, n := range nodes {
		if n.kind == nNP {
			subject = k
			break
		}
	}
	if c.mode == mRel && c.rel == nil && p.asks && subject == 0 { // ما اسمك
		person, plural := p.englishAgreement(nodes[0].np)
		if len(nodes) > 1 && nodes[1].kind == nNP && nodes[0].np.head.class == cPron {
			person, plural = p.englishAgreement(nodes[1].np)
		}
		out := []piece{{text: be(present, person, plural), span: p.nodeSpan(nodes[0])}}
		for k, n := range nodes {
			if k == 0 && n.np.head.class == cPron && len(nodes) > 1 {
				continue // ما هي المشكلة
			}
			out = append(out, p.renderNode(n, c)...)
		}
		return out
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
				out = append(out, piece{text: be(present, person, plural), span: p.nodeSpan(n), firm: true})
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
		out = append(out, hold(be(present, person, plural), nodes[subject-1].it))
		done, ask = true, true
	}
	if subject >= 0 && subject+1 < len(nodes) && nodes[subject+1].kind == nNP && nodes[subject+1].np.head.class != cAdj && nodes[subject+1].np.head.is(lexicon.Human) {
		p.animate = true
		defer func() { p.animate = false }()
	}
	if subject >= 0 && subject+1 < len(nodes) && nodes[subject+1].kind == nNP {
		p.theyAre(nodes[subject].np, nodes[subject+1].np)
	}
	for k, n := range nodes {
		if ask && n.kind == nPart && n.it.class == cAsk {
			continue
		}
		if !done && k > subject && p.isPredicate(c, nodes, subject, k) {
			person, plural := p.englishAgreement(nodes[subject].np)
			out = append(out, piece{text: be(present, person, plural), span: p.nodeSpan(n), firm: true})
			done = true
			p.last = nodes[subject].np
			if n.kind == nNP && n.np.head.class == cPron && k < len(nodes)-1 {
				continue // هو between subject and predicate
			}
		}
		if done && k > subject && n.kind == nPart && n.it.class == cConj && k+2 < len(nodes) && nodes[k+1].kind == nNP && p.isPredicate(c, nodes, k+1, k+2) {
			subject, done = k+1, false // and the weather is fine
		}
		if k == subject && p.asks && !done && k > 0 && nodes[k-1].kind == nAdv && questionWords[nodes[k-1].it.english] && !p.hasPredicate(c, nodes, k) { // أين بيته
			person, plural := p.englishAgreement(n.np)
			out = append(out, piece{text: be(present, person, plural), span: p.nodeSpan(n), firm: true})
			done = true
		}
		if k == subject && n.np.head.class == cAdj && n.np.def && k+1 < len(nodes) && nodes[k+1].kind == nClause && nodes[k+1].it.class == cThat {
			// المهم أن نصل "the important thing is to arrive"
			out = append(out, p.renderSubject(n.np)...)
			out = append(out, piece{text: "thing is", span: n.np.head.span, firm: true})
			done = true
			continue
		}
		if k == subject {
			out = append(out, p.renderSubject(n.np)...)
			continue
		}
		out = append(out, p.renderNode(n, c)...)
	}
	return out
}

// theyAre makes a plural of subject هي where the predicate is of several
// things: هي الدول "they are the countries".
func (p *parser) theyAre(subject, predicate *np) {
	h, q := subject.head, predicate.head
	if h.class == cPron && h.c.Person == 3 && h.c.Gender == lexicon.Feminine && q.class == cNoun && q.c.Number == lexicon.Plural && !q.is(lexicon.Human) {
		plural := *h.c
		plural.Number = lexicon.Plural
		it := *h
		it.c = &plural
		subject.head = &it
	}
}

func (p *parser) hasPredicate(c *clause, nodes []*node, subject int) bool {
	return subject+1 < len(nodes) && nodes[subject+1].kind == nNP && p.isPredicate(c, nodes, subject, subject+1)
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
		if n.topmost() && s.def && k == subject+1 {
			return true
		}
		if p.full && len(nodes) == 2 && k == 1 && c.mode == mMain && s.def && n.np != nil && s.head.class != cLit && len(s.conj) == 0 {
			return true // الكتاب على الطاولة
		}
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
