package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
)

// paired are parts of the body that come in twos.
var paired = map[string]bool{"يد": true, "عين": true, "قدم": true, "ساق": true, "أذن": true, "رجل": false, "ذراع": true, "كتف": true, "رئة": true, "جناح": true}

// numbered nouns take a capital before a number: Article 5.
var numbered = map[string]bool{"مادة": true, "فقرة": true, "فصل": true, "باب": true, "قرار": true, "ملحق": true, "صفحة": true, "غرفة": true, "جدول": true}

// fractions go without an article: half of the people.
var fractions = map[string]bool{"نصف": true, "ثلث": true, "ربع": true, "خمس": true, "معظم": true}

// quantity nouns are followed by "of" whatever they count.
var quantity = map[string]bool{"عدد": true, "مجموعة": true, "كمية": true, "نوع": true, "نصف": true, "ثلث": true, "ربع": true, "مئة": true, "مائة": true, "ألف": true,
	"مليون": true, "مليار": true, "جزء": true, "سلسلة": true, "معظم": true, "أحد": true, "إحدى": true, "عشرات": true, "كل": true, "مزيد": true, "قسم": true, "أغلبية": true, "غالبية": true, "نسبة": true}

// renderNP gives the English of n with its article.
func (p *parser) renderNP(n *np) []piece {
	out := p.renderOne(n)
	for i, c := range n.conj {
		conj := say(p.conjEnglish(c.conj), c.conj)
		switch {
		case c.comma != nil:
			out = append(out, punctPiece(c.comma, false), conj)
		case len(n.conj) > 1 && i < len(n.conj)-1 && c.conj.key == "و" && n.conj[i+1].conj.key == "و":
			// English names the conjunction once.
			conj.text, conj.left = ",", true
			out = append(out, conj)
		case len(n.conj) > 1 && c.conj.key == "و":
			with := []piece{{text: ",", left: true}, conj}
			out = append(out, piece{fork: []branch{{pieces: []piece{conj}}, {pieces: with}}})
		default:
			out = append(out, conj)
		}
		out = append(out, p.renderOne(c.np)...)
	}
	return out
}

func (p *parser) conjEnglish(it *item) string {
	if it.english != "" {
		return it.english
	}
	return "and"
}

func (p *parser) renderOne(n *np) []piece {
	var out []piece
	h := n.head
	switch h.class {
	case cPron:
		return p.tails(n, []piece{say(p.pronoun(h, true), h)})
	case cDem:
		text := h.english
		return p.tails(n, []piece{say(text, h)})
	case cRel:
		return p.tails(n, nil)
	case cDet:
		if h.encl.Person != 0 {
			text := h.english + " of " + p.object(h.encl)
			if strings.HasPrefix(h.english, "the same") {
				text = "the same"
			}
			return []piece{say(text, h)}
		}
		text := h.english
		if n.gen != nil {
			return append([]piece{say(text+" of", h)}, p.renderOne(n.gen)...)
		}
		if text == "all" || text == "every" {
			text = "everything"
			if len(n.after) == 0 {
				text = "all"
			}
		}
		return p.tails(n, []piece{say(text, h)})
	case cNum:
		return []piece{say(p.numeral(h), h)}
	}
	if text := p.anything(n); text != "" {
		return p.tails(n, []piece{say(text, h)})
	}
	text, plural, mass, g := p.gloss(h)
	if h.class == cAdj {
		text, plural, mass = p.adjective(adj{it: h, not: n.not, very: n.very}), h.c.Number == lexicon.Plural, true
		if n.def && h.c.Number != lexicon.Plural && h.c.Article {
			mass = false
		}
	}
	dual := h.c.Number == lexicon.Dual && n.num == nil && h.class == cNoun && !paired[h.key] && !(n.gen != nil && (len(n.gen.conj) == 1 || len(n.conj) == 1 && n.conj[0].np.gen == nil && n.conj[0].np.head.class == n.gen.head.class)) // مجالي الطاقة والنقل
	if n.num != nil && h.class == cNoun && !isOne(n.num) && !plural && !mass {
		text, plural = inflect(g, true), true
	}
	// Years: عام 2020 is 2020.
	if h.is(lexicon.TimeNoun) && len(n.appos) == 1 && n.appos[0].head.class == cNum && (h.key == "عام" || h.key == "سنة") && n.appos[0].head.tok.value.n >= 1000 {
		return []piece{say(n.appos[0].head.english, n.appos[0].head)}
	}
	lead := p.determiners(n, plural || dual, mass, g)
	out = append(out, lead...)
	for _, a := range n.pre {
		out = append(out, p.preAdjective(a)...)
	}
	if n.num != nil && !(isOne(n.num) && !n.def) {
		out = append(out, say(p.numeral(n.num), n.num))
	}
	if dual {
		out = append(out, say("two", h))
	}
	var late []piece
	for _, a := range n.adjs {
		if a.behind() {
			late = append(late, say(p.adjective(a), a.it))
		}
	}
	// Arabic sets the nearest adjective first, English last, but coordinated
	// ones keep their order.
	out = append(out, p.adjectiveRow(n)...)
	title := len(n.appos) > 0 && n.head.is(lexicon.Title) && n.appos[0].head.class == cName && n.gen == nil
	if title {
		text = english.TitleCase(text)
	}
	if len(n.appos) == 1 && n.appos[0].head.class == cNum && numbered[h.key] {
		text = english.Upper(text)
	}
	name := []piece{say(text, h)}
	if h.class == cNoun && !title {
		name[0].cost, name[0].alts = p.alternatives(h, nil)
	}
	for _, x := range n.names {
		t, _, _, _ := p.gloss(x)
		if x.class == cNum {
			t = p.numeral(x)
		}
		name = append(name, say(t, x))
	}
	if n.gen != nil {
		out = p.genitiveOf(n, out, name, lead)
	} else {
		out = append(out, name...)
	}
	out = append(out, late...)
	return p.tails(n, out)
}

// anything is the pronoun that English has for شيء: something, anything,
// everything.
func (p *parser) anything(n *np) string {
	h := n.head
	if h.class != cNoun || h.key != "شيء" || n.def || h.c.Number > lexicon.Singular || h.encl.Person != 0 || len(n.adjs)+len(n.pre)+len(n.names)+len(n.appos) > 0 || n.gen != nil || n.dem != nil || n.num != nil || n.not != nil {
		return ""
	}
	switch {
	case n.det == nil && p.denies, n.det != nil && n.det.english == "any":
		return "anything"
	case n.det == nil:
		return "something"
	case n.det.english == "all":
		return "everything"
	}
	return ""
}

// tails adds appositions and relative clauses.
func (p *parser) tails(n *np, out []piece) []piece {
	for _, a := range n.appos {
		comma := n.head.class == cName
		if comma {
			out = append(out, piece{text: ",", left: true})
		}
		out = append(out, p.renderNP(a)...)
		if comma {
			out = append(out, piece{text: ",", left: true})
		}
	}
	for _, r := range n.after {
		out = append(out, p.renderNode(r, nil)...)
	}
	return out
}

// determiners gives what English sets first: all, the, this, his, a.
func (p *parser) determiners(n *np, plural, mass bool, g lexicon.Gloss) []piece {
	h := n.head
	var out []piece
	if n.owned {
		return nil
	}
	possessed := h.encl.Person != 0
	if n.det != nil {
		text := n.det.english
		switch {
		case text == "all" && n.def && !plural && !mass && !possessed && (n.whole || h.class == cNoun && n.gen == nil) && h.c.Number <= lexicon.Singular:
			return append(out, say("the whole", n.det))
		case possessed && (text == "various" || text == "several"):
			return append(out, say(p.possessive(h.encl), h), say(text, n.det))
		case text == "all" && !n.def && (!plural && !mass || n.num != nil):
			text = "every"
		case text == "neither" && n.def && !possessed && n.dem == nil && h.class == cNoun:
			return append(out, hold(text, n.det), say("the", h))
		case n.def && !possessed && (text == "some" || text == "most" || text == "any") && n.gen == nil && n.dem == nil:
			if text == "any" {
				text += " of the"
			}
			return append(out, say(text, n.det))
		case n.def && (text == "some" || text == "most" || text == "any"):
			text += " of"
		case n.def && text == "all" && !possessed && n.dem == nil:
			return append(out, say("all", n.det))
		case n.def && text == "one of" && !possessed && n.dem == nil:
			return append(out, say(text, n.det), say("the", h))
		case n.def && text == "both":
			return append(out, say("both", n.det))
		default:
			if n.def && !possessed && n.dem == nil && text != "more than" && text != "less than" && text != "only" {
				return append(out, say(text, n.det))
			}
		}
		det := say(text, n.det)
		det.firm = text == "no" || text == "neither" || text == "only" // a negation is in it
		out = append(out, det)
		if !n.def && text != "more than" && text != "less than" && text != "only" {
			return out
		}
	}
	switch {
	case n.dem != nil:
		text := n.dem.english
		if plural {
			switch text {
			case "this":
				text = "these"
			case "that":
				text = "those"
			}
		} else if text == "these" {
			text = "this"
		} else if text == "those" {
			text = "that"
		}
		return append(out, say(text, n.dem))
	case possessed:
		return append(out, say(p.possessive(h.encl), h))
	case h.class == cName:
		if g.The {
			return append(out, say("the", h))
		}
		return out
	case h.class == cLit:
		return out
	case h.class == cAdj:
		if n.def && h.c.Article {
			return append(out, say("the", h))
		}
		return out
	case (h.key == "ثلث" || h.key == "ربع" || h.key == "خمس") && n.gen != nil && h.c.Number <= lexicon.Singular:
		q := say("a", h)
		q.article = true
		return append(out, q)
	case (h.key == "أحد" || fractions[h.key]) && n.gen != nil:
		return out
	case n.def:
		if g.The {
			return append(out, say("the", h))
		}
		if len(n.appos) == 1 && n.appos[0].head.class == cNum && numbered[h.key] || len(n.appos) > 0 && (n.appos[0].head.class == cNum || h.is(lexicon.Title) && n.gen == nil && n.appos[0].head.class == cName) && !h.c.Article || len(n.appos) > 0 && h.is(lexicon.Title) && n.gen == nil && n.appos[0].head.class == cName {
			return out
		}
		if mass && len(n.adjs) == 0 && n.gen == nil && len(n.after) == 0 && n.num == nil {
			return out
		}
		the := say("the", h)
		if n.gen == nil && n.num == nil && len(n.pre) == 0 {
			// Arabic sets the article before what English says in general.
			switch {
			case h.c.Number == lexicon.Dual:
			case plural && h.is(lexicon.Human): // people are most often certain ones
				the.alts = []option{{"", generalPeople}}
			case plural || mass:
				the.alts = []option{{"", generalPlural}}
			case !h.is(lexicon.Human):
				the.alts = []option{{"", generalSingular}}
			}
		}
		if n.gen != nil && len(the.alts) == 0 && n.num == nil && len(n.pre) == 0 && !n.gen.head.is(lexicon.Person) {
			switch {
			case plural || mass:
				the.alts = []option{{"", ofPlural}}
			case h.is(lexicon.VerbalNoun):
				the.alts = []option{{"", ofDeed}}
			default:
				the.alts = []option{{"", ofOther}, {"a", ofOther}}
			}
		}
		return append(out, the)
	case plural || mass || n.num != nil && !isOne(n.num) || len(n.pre) > 0:
		return out
	case len(n.appos) > 0 && n.appos[0].head.class == cNum:
		return out
	}
	if n.num != nil && isOne(n.num) {
		return append(out, say("one", n.num))
	}
	q := say("a", h)
	q.article = true
	return append(out, q)
}
