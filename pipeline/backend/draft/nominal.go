package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
)

// gloss is the rendering of a noun in its number: the text, and whether it is
// plural or uncountable in English.
func (p *parser) gloss(it *item) (text string, plural, mass bool, g lexicon.Gloss) {
	if it.english != "" {
		return it.english, false, it.class == cNum, g
	}
	e := it.entry()
	if e == nil {
		if it.c != nil && it.c.name != "" {
			return transliterate(it.c.name, it.c.Article), false, true, g
		}
		return it.key, false, true, g
	}
	many := it.c.Number >= lexicon.Dual
	if many && len(e.PluralGlosses) > 0 && it.c.Number == lexicon.Plural {
		g = e.PluralGlosses[0]
		if g.Mass || g.PluralOnly {
			return g.Text, g.PluralOnly, g.Mass, g
		}
		return inflect(g, true), true, false, g
	}
	g = e.Glosses[0]
	text = g.Text
	if e.Is(lexicon.Derived) && e.POS == lexicon.Noun {
		text = english.Gerund(text)
	} else if e.Is(lexicon.Derived) {
		switch rest, be := strings.CutPrefix(text, "be "); {
		case be:
			text = rest
		case e.Is(lexicon.PassivePart): // also where the active is spelt alike
			text = english.Participle(text)
		default:
			text = english.Gerund(text)
		}
	}
	if g.Mass {
		return text, false, true, g
	}
	if g.PluralOnly {
		return text, true, false, g
	}
	if it.class == cNoun && many {
		return inflect(lexicon.Gloss{Text: text, Plural: g.Plural}, true), true, false, g
	}
	return text, false, it.class == cName, g
}

// alternatives are the other glosses of a noun or adjective in the form that
// text has, which the first gloss gave.
func (p *parser) alternatives(it *item, plural, mass bool, form func(string) string) (first float64, out []option) {
	e := it.entry()
	if e == nil || it.english != "" || e.Is(lexicon.Derived) || len(e.Glosses) < 2 {
		return 0, nil
	}
	glosses := e.Glosses
	if it.c.Number == lexicon.Plural && len(e.PluralGlosses) > 0 {
		glosses = e.PluralGlosses
	}
	cost := costs(e, glosses)
	for k, g := range glosses {
		if k == 0 || g.Mass != glosses[0].Mass || g.PluralOnly != glosses[0].PluralOnly || g.The != glosses[0].The || g.After {
			continue
		}
		text := g.Text
		if plural && !g.PluralOnly {
			text = inflect(g, true)
		}
		if form != nil {
			text = form(text)
		}
		out = append(out, option{text, cost[k]})
	}
	return cost[0], out
}

func inflect(g lexicon.Gloss, plural bool) string {
	switch {
	case !plural:
		return g.Text
	case g.Plural != "":
		return g.Plural
	}
	return english.Plural(g.Text)
}

// paired are parts of the body that come in twos.
var paired = map[string]bool{"يد": true, "عين": true, "قدم": true, "ساق": true, "أذن": true, "رجل": false, "ذراع": true, "كتف": true, "رئة": true, "جناح": true}

// numbered nouns take a capital before a number: Article 5.
var numbered = map[string]bool{"مادة": true, "فقرة": true, "فصل": true, "باب": true, "قرار": true, "ملحق": true, "صفحة": true, "غرفة": true, "جدول": true}

// quantity nouns are followed by "of" whatever they count.
var quantity = map[string]bool{"عدد": true, "مجموعة": true, "كمية": true, "نوع": true, "نصف": true, "ثلث": true, "ربع": true, "مئة": true, "مائة": true, "ألف": true,
	"مليون": true, "مليار": true, "جزء": true, "سلسلة": true, "معظم": true, "أحد": true, "إحدى": true, "عشرات": true, "كل": true, "مزيد": true, "قسم": true, "أغلبية": true, "غالبية": true, "نسبة": true}

// renderNP gives the English of n with its article.
func (p *parser) renderNP(n *np) []piece {
	out := p.renderOne(n)
	for i, c := range n.conj {
		if c.comma != nil && i == len(n.conj)-1 || c.comma != nil {
			out = append(out, punctPiece(c.comma, false))
		}
		out = append(out, say(p.conjEnglish(c.conj), c.conj))
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
			text := h.english + " of " + objectPronoun(h.encl, p.isIt(h.encl))
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
	text, plural, mass, g := p.gloss(h)
	if h.class == cAdj {
		text, plural, mass = p.adjective(adj{it: h, not: n.not}), h.c.Number == lexicon.Plural, true
		if n.def && h.c.Number != lexicon.Plural && h.c.Article {
			mass = false
		}
	}
	dual := h.c.Number == lexicon.Dual && n.num == nil && h.class == cNoun && !paired[h.key]
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
		name[0].cost, name[0].alts = p.alternatives(h, plural, mass, nil)
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

// tails adds appositions and relative clauses.
func (p *parser) tails(n *np, out []piece) []piece {
	for _, a := range n.appos {
		comma := n.head.class == cName || a.head.class == cName && !n.head.is(lexicon.Title) && n.head.is(lexicon.Human) && false
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

// behind reports whether a stands after its noun.
func (a adj) behind() bool {
	e := a.it.entry()
	return a.late || e != nil && len(e.Glosses) > 0 && e.Glosses[0].After
}

// adjectiveRow renders the adjectives before the noun.
func (p *parser) adjectiveRow(n *np) []piece {
	var groups [][]piece
	for _, a := range n.adjs {
		if a.behind() {
			continue
		}
		ps := []piece{say(p.adjective(a), a.it)}
		ps[0].cost, ps[0].alts = p.alternatives(a.it, false, true, func(s string) string { return p.graded(a, s) })
		if a.conj != nil && len(groups) > 0 {
			g := append(groups[len(groups)-1], say(p.conjEnglish(a.conj), a.conj))
			groups[len(groups)-1] = append(g, ps...)
			continue
		}
		groups = append(groups, ps)
	}
	var out []piece
	for i := len(groups) - 1; i >= 0; i-- {
		out = append(out, groups[i]...)
	}
	return out
}

// adjective gives the English of an adjective with its grade.
func (p *parser) adjective(a adj) string {
	it := a.it
	text, _, _, _ := p.gloss(it)
	return p.graded(a, text)
}

func (p *parser) graded(a adj, text string) string {
	it := a.it
	if a.time {
		switch it.key {
		case "ماضي", "ماض", "فائت", "منصرم":
			return "last"
		case "مقبل", "قادم", "تالي":
			return "next"
		case "جاري", "حالي":
			return "this"
		}
	}
	if it.c.Derivation == lexicon.Elative {
		if it.c.Article {
			text = english.Superlative(text)
		} else {
			text = english.Comparative(text)
		}
	}
	if a.not != nil {
		switch {
		case strings.HasSuffix(text, "ed") || strings.HasSuffix(text, "able") || strings.HasSuffix(text, "ful") || strings.HasSuffix(text, "ing") || strings.HasSuffix(text, "al"):
			text = "un" + text
			if strings.HasSuffix(text, "al") {
				text = "non-" + text[2:]
			}
		case strings.HasPrefix(text, "direct") || strings.HasPrefix(text, "complete") || strings.HasPrefix(text, "adequate"):
			text = "in" + text
		default:
			text = "non-" + text
		}
	}
	if a.very != nil {
		text = "very " + text
	}
	return text
}

func (p *parser) preAdjective(a adj) []piece {
	text, _, _, _ := p.gloss(a.it)
	if a.it.c.Derivation == lexicon.Elative {
		text = english.Superlative(text)
	}
	return []piece{say(text, a.it)}
}

// determiners gives what English sets first: all, the, this, his, a.
func (p *parser) determiners(n *np, plural, mass bool, g lexicon.Gloss) []piece {
	h := n.head
	var out []piece
	possessed := h.encl.Person != 0
	if n.det != nil {
		text := n.det.english
		switch {
		case text == "all" && !n.def && !plural:
			text = "every"
		case n.def && !possessed && (text == "some" || text == "most" || text == "any") && n.gen == nil && n.dem == nil:
			if text == "any" {
				text += " of the"
			}
			return append(out, say(text, n.det))
		case n.def && (text == "some" || text == "most" || text == "any"):
			text += " of"
		case n.def && text == "all" && !possessed && n.dem == nil:
			return append(out, say("all", n.det))
		case n.def && text == "both":
			return append(out, say("both", n.det))
		default:
			if n.def && !possessed && n.dem == nil {
				return append(out, say(text, n.det))
			}
		}
		out = append(out, say(text, n.det))
		if !n.def {
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
		return append(out, say(possessivePronoun(h.encl, p.isIt(h.encl)), h))
	case h.class == cName:
		if g.The || h.c.Article && h.entry() == nil && false {
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
	case h.key == "أحد" && n.gen != nil:
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
		if n.gen == nil && len(n.after) == 0 && n.num == nil && len(n.pre) == 0 && !strings.Contains(h.key, " ") {
			// Arabic sets the article before what English says in general.
			switch {
			case plural || mass:
				the.alts = []option{{"", generalPlural}}
			default:
				the.alts = []option{{"", generalSingular}}
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

func h(n *np) *item { return n.head }

// named are nouns that stand after a name in English: with capitals and no
// article (t), or as common nouns (c).
var named = map[string]byte{"جامعة": 't', "شارع": 't', "مطار": 't', "جسر": 't', "ميدان": 't', "نادي": 'c', "شركة": 'c', "فريق": 'c', "فندق": 'c', "صحيفة": 'c', "جريدة": 'c', "قناة": 'c', "مجلة": 'c', "فيروس": 'c', "بنك": 'c', "مصرف": 'c', "نهر": 'c', "منتخب": 'c', "ملعب": 'c', "موقع": 'c', "برنامج": 'c'}

// genitiveOf joins head and genitive: "X of Y", "Y's X" or "Y X".
func (p *parser) genitiveOf(n *np, out, name, lead []piece) []piece {
	gen := n.gen
	if style, ok := named[h(n).key]; ok && (gen.head.class == cName || gen.head.class == cLit) && gen.gen == nil && len(gen.conj) == 0 && n.dem == nil && h(n).encl.Person == 0 {
		// جامعة ستانفورد: "Stanford University", نادي برشلونة: "the Barcelona club"
		who := p.renderOne(gen)
		if len(who) > 1 && who[0].text == "the" {
			who = who[1:]
		}
		mods := out[len(lead):]
		if style == 't' {
			name[0].text, name[0].alts = english.TitleCase(name[0].text), nil
			return append(append(append([]piece{}, who...), mods...), name...)
		}
		return append(append(append(append([]piece{}, lead...), mods...), who...), name...)
	}
	bare := len(gen.adjs) == 0 && gen.gen == nil && len(gen.conj) == 0 && len(gen.after) == 0 && gen.num == nil && gen.det == nil && gen.dem == nil && len(gen.appos) == 0 && gen.head.encl.Person == 0
	h := n.head
	switch {
	case bare && gen.head.class == cNoun && !gen.def && gen.head.c.Number <= lexicon.Singular && !gen.head.is(lexicon.Human) && !quantity[h.key] && !h.is(lexicon.VerbalNoun) && !h.is(lexicon.UnitNoun) && !h.is(lexicon.TimeNoun):
		text, plural, mass, _ := p.gloss(gen.head)
		out = append(out, say(text, gen.head))
		last := &out[len(out)-1]
		last.cost, last.alts = p.alternatives(gen.head, plural, mass, nil)
		return append(out, name...)
	case bare && gen.head.class == cName && gen.head.is(lexicon.Person) && !h.is(lexicon.VerbalNoun) && n.dem == nil && n.det == nil && len(n.pre) == 0:
		// Replaces the article.
		mods := out[len(lead):]
		who := p.renderOne(gen)
		last := &who[len(who)-1]
		last.text = english.Possessive(last.text)
		return append(append(append([]piece{}, who...), mods...), name...)
	}
	out = append(out, name...)
	out = append(out, piece{text: "of", span: gen.head.span})
	return append(out, p.renderNP(gen)...)
}

// isIt reports whether a pronoun of the third person singular most likely
// stands for a thing.
func (p *parser) isIt(e lexicon.Enclitic) bool {
	if e.Person != 3 || e.Number > lexicon.Singular || p.animate {
		return false
	}
	if p.last == nil {
		return e.Gender == lexicon.Feminine
	}
	h := p.last.head
	if h.class == cPron || h.class == cName && h.is(lexicon.Person) {
		return false
	}
	_, g, num := p.last.agreement()
	if h.is(lexicon.Human) && (num == lexicon.Plural || g == e.Gender) {
		return e.Gender == lexicon.Feminine && num == lexicon.Plural
	}
	if h.entry() == nil && g != lexicon.Feminine {
		return e.Gender == lexicon.Feminine
	}
	return true
}

// pronoun gives the English of a pronoun item.
func (p *parser) pronoun(it *item, object bool) string {
	if it.c != nil && it.c.fn != nil && it.c.fn.key == "ماذا" {
		return "what"
	}
	e := it.encl
	if it.c != nil {
		e = lexicon.Enclitic{Person: it.c.Person, Gender: it.c.Gender, Number: it.c.Number}
	}
	if object {
		return objectPronoun(e, p.isIt(e))
	}
	return subjectPronoun(e, p.isIt(e))
}

func (p *parser) numeral(it *item) string {
	if it.english != "" {
		return it.english
	}
	if e := it.entry(); e != nil && len(e.Glosses) > 0 {
		return e.Glosses[0].Text
	}
	return it.tok.text
}
