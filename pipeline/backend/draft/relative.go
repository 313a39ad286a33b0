package draft

import (
	"bayan/glossary/lexicon"
)

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

// owned is the subject of relative clause c if a pronoun on it stands for the
// head.
func (c *clause) owned(head *np) *np {
	if c.subj == nil || c.verb == nil || c.verb.obj.Person != 0 || contains(c.pre, c.subj) {
		return nil
	}
	e := c.subj.head.encl
	_, g, num := head.agreement()
	if c.subj.head.class != cNoun || e.Person != 3 || g != 0 && e.Gender != 0 && e.Gender != g || (e.Number == lexicon.Plural) != (num == lexicon.Plural) {
		return nil
	}
	return c.subj
}

// without is it without its pronoun.
func (it *item) without() *item {
	bare := *it
	bare.encl = lexicon.Enclitic{}
	return &bare
}

// What it costs to change "that" for "which" and to leave it out, in bits.
var (
	relativeOther = 2.0
	relativeDrop  = 2.0
)

func (p *parser) renderRel(n *node) []piece {
	cl := n.cl
	var out []piece
	if n.head == nil {
		word := "what"
		if n.it != nil {
			word = n.it.english
			if n.it.key == "من" && p.asks {
				word = "who"
			} else if n.it.key == "من" || n.it.english == "who" || n.it.c.Number == lexicon.Plural {
				word = "those who"
			} else if n.it.key == lexicon.Fold("الذي") || n.it.key == lexicon.Fold("التي") {
				word = "which"
			}
		}
		out = append(out, say(word, n.it))
		if v := cl.verb; word == "who" && p.asks && v != nil && v.it.c.Person == 3 && v.it.c.Gender == lexicon.Masculine && v.it.c.Number <= lexicon.Singular {
			switch {
			case isBe(v.it) && v.aux == nil && v.neg == nil && len(cl.pre) == 0: // من كان أول رئيس
				if p.roles(cl); cl.subj != nil {
					q := p.predicateOf(cl)
					out = append(append(out, hold(q.words(), v.it)), p.renderSubject(cl.subj)...)
					return append(out, p.complements(cl)...)
				}
			case len(cl.pre) == 0: // من كتب الرسالة
				cl.who = true
			}
		}
		return append(out, p.renderClause(cl)...)
	}
	p.roles(cl)
	human := n.head.head.is(lexicon.Human) || n.head.head.class == cName && n.head.head.is(lexicon.Person) || n.head.head.class == cPron
	word := "that"
	if n.head.head.class == cName {
		word = "which"
	}
	if n.it != nil && n.it.c != nil && n.it.c.Conj != 0 {
		word = "which" // والذي
	}
	if human {
		word = "who"
	}
	if cl.verb != nil {
		p.light(cl)
	}
	it := n.it
	if owned := cl.owned(n.head); owned != nil {
		// الفريق الذي أوقف نشاطه "the team whose activity was stopped"
		owned.head, owned.owned = owned.head.without(), true
		out = append(out, hold("whose", n.it))
		for ; cl != nil; cl = cl.also {
			out = append(out, p.renderClause(cl)...)
		}
		return out
	}
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
				out = append(out, say(p.prepEnglish(m, cl), m.it), hold(w, it))
				return append(out, p.renderClause(cl)...)
			}
		}
	}
	which := say(word, it)
	if (it == nil || it.c.Conj == 0) && (word == "that" || word == "which") {
		other := map[string]string{"that": "which", "which": "that"}[word]
		which.alts = append(which.alts, option{other, relativeOther})
		if p.gap(cl) == gapObject && cl.verb != nil {
			which.alts = append(which.alts, option{"", relativeDrop})
		}
	}
	out = append(out, which)
	for ; cl != nil; cl = cl.also {
		out = append(out, p.renderClause(cl)...)
	}
	return out
}
