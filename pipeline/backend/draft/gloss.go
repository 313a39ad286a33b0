package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/name"
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
		if it.c != nil && it.c.Name != "" {
			return name.Transliterate(it.c.Name, it.c.Article), false, true, g
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

// renderings are the glosses of e in the number that is asked for, best first:
// in the plural, those of its own come before those of the singular.
func renderings(e *lexicon.Entry, plural bool) []lexicon.Gloss {
	if !plural || e.POS != lexicon.Noun {
		return e.Glosses
	}
	out := make([]lexicon.Gloss, 0, len(e.Glosses)+len(e.PluralGlosses))
	for _, g := range e.PluralGlosses {
		if !g.Mass && !g.PluralOnly {
			g.Text, g.PluralOnly = inflect(g, true), true
		}
		out = append(out, g)
	}
	own := len(out)
next:
	for _, g := range e.Glosses {
		if !g.Mass && !g.PluralOnly {
			g.Text, g.PluralOnly = inflect(g, true), true
		}
		for _, o := range out[:own] {
			if o.Text == g.Text {
				continue next
			}
		}
		out = append(out, g)
	}
	return out
}

// alternatives are the other renderings of a noun or adjective in the form that
// text has, which the first one gave.
func (p *parser) alternatives(it *item, form func(string) string) (first float64, out []option) {
	e := it.entry()
	if e == nil || it.english != "" || e.Is(lexicon.Derived) {
		return 0, nil
	}
	plural := it.c.Number >= lexicon.Dual
	glosses := renderings(e, plural)
	if len(glosses) < 2 {
		return 0, nil
	}
	cost := p.g.costs(e, glosses, plural)
	for k, g := range glosses {
		if k == 0 || g.Mass != glosses[0].Mass || g.PluralOnly != glosses[0].PluralOnly || g.The != glosses[0].The || g.After {
			continue
		}
		text := g.Text
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
		ps[0].cost, ps[0].alts = p.alternatives(a.it, func(s string) string { return p.graded(a, s) })
		if text := p.amount(n, a); text != "" {
			ps[0] = say(text, a.it)
		}
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

// amount gives the English of قليل and كثير, which counts or measures: few books,
// little water, a small number.
func (p *parser) amount(n *np, a adj) string {
	few, ok := map[string][3]string{"قليل": {"few", "little", "small"}, "كثير": {"many", "much", "large"}}[a.it.key]
	if !ok || a.it.c.Derivation != 0 || a.not != nil || a.very != nil || n.head.class != cNoun {
		return ""
	}
	_, plural, mass, _ := p.gloss(n.head)
	switch {
	case quantity[n.head.key]:
		return few[2]
	case mass:
		return few[1]
	case plural:
		return few[0]
	}
	return ""
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

// referent is a pronoun in the number of what it most likely stands for: the
// feminine singular for a plural of things is "they".
func (p *parser) referent(e lexicon.Enclitic) lexicon.Enclitic {
	if e.Person == 3 && e.Gender == lexicon.Feminine && e.Number <= lexicon.Singular && p.last != nil && !p.animate {
		h := p.last.head
		if h.class == cNoun && h.c.Number == lexicon.Plural && !h.is(lexicon.Human) {
			if _, plural := p.englishAgreement(p.last); plural {
				e.Number = lexicon.Plural
			}
		}
	}
	return e
}

func (p *parser) possessive(e lexicon.Enclitic) string {
	e = p.referent(e)
	return possessivePronoun(e, p.isIt(e))
}

func (p *parser) object(e lexicon.Enclitic) string {
	e = p.referent(e)
	return objectPronoun(e, p.isIt(e))
}

func (p *parser) subjectOf(e lexicon.Enclitic) string {
	e = p.referent(e)
	return subjectPronoun(e, p.isIt(e))
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
	if it.english != "" {
		return it.english
	}
	if it.c != nil && it.c.Function != nil && it.c.Function.Key == "ماذا" {
		return "what"
	}
	e := it.encl
	if it.c != nil {
		e = lexicon.Enclitic{Person: it.c.Person, Gender: it.c.Gender, Number: it.c.Number}
	}
	if object {
		return p.object(e)
	}
	return p.subjectOf(e)
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
