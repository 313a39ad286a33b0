package draft

import (
	"slices"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
)

// named are nouns that stand after a name in English: with capitals and no
// article (t), or as common nouns (c).
var named = map[string]byte{"جامعة": 't', "شارع": 't', "مطار": 't', "جسر": 't', "ميدان": 't', "نادي": 'c', "شركة": 'c', "فريق": 'c', "فندق": 'c', "صحيفة": 'c', "جريدة": 'c', "قناة": 'c', "مجلة": 'c', "فيروس": 'c', "بنك": 'c', "مصرف": 'c', "نهر": 'c', "منتخب": 'c', "ملعب": 'c', "موقع": 'c', "برنامج": 'c'}

// genitiveOf joins head and genitive: "X of Y", "Y's X" or "Y X".
func (p *parser) genitiveOf(n *np, out, name, lead []piece) []piece {
	gen := n.gen
	if style, ok := named[n.head.key]; ok && (gen.head.class == cName || gen.head.class == cLit) && gen.gen == nil && len(gen.conj) == 0 && n.dem == nil && n.head.encl.Person == 0 {
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
		text, _, _, _ := p.gloss(gen.head)
		out = append(out, say(text, gen.head))
		last := &out[len(out)-1]
		last.cost, last.alts = p.alternatives(gen.head, nil)
		return append(out, name...)
	case bare && gen.head.class == cName && gen.head.is(lexicon.Person) && !h.is(lexicon.VerbalNoun) && n.dem == nil && n.det == nil && len(n.pre) == 0:
		// Replaces the article.
		mods := out[len(lead):]
		who := p.renderOne(gen)
		return append(append(possessive(who), mods...), name...)
	}
	link := "of"
	if governs(n) && len(out) == len(lead) {
		// a gerund with its object: إكمال المهمة is "completing the mission"
		link = h.entry().Verb.Object
		out = out[:0]
	}
	plain := append(out[:len(out):len(out)], name...)
	if link != "" {
		plain = append(plain, piece{text: link, span: gen.head.span})
	}
	of := p.renderNP(gen)
	plain = append(plain, of...)
	fork := p.compounds(n, out, name, lead, of)
	if link != "of" || len(fork) == 0 {
		return plain
	}
	return []piece{{fork: append(fork, branch{pieces: plain})}}
}

// What other ways than "of" cost, in bits.
var (
	compoundCost   = 3.5
	possessiveCost = 4.0
)

// compounds are the ways to say head and genitive without "of": the market
// prices, the committee's report. of is the genitive in English.
func (p *parser) compounds(n *np, out, name, lead, of []piece) []branch {
	gen, g := n.gen, n.gen.head
	if len(gen.conj) > 0 || len(gen.after) > 0 || gen.det != nil || len(gen.appos) > 0 || quantity[n.head.key] || n.head.encl.Person != 0 || len(of) == 0 || g.class == cPron || g.class == cDem || gen.gen != nil {
		return nil
	}
	var fork []branch
	mods := out[min(len(lead), len(out)):]
	cut := func(parts ...[]piece) []piece { return slices.Concat(parts...) }
	if gen.num == nil && gen.dem == nil && g.encl.Person == 0 && len(gen.pre) == 0 && g.class == cNoun && !g.is(lexicon.UnitNoun) {
		one := *g.c
		one.Number = lexicon.Singular
		it := *g
		it.c = &one
		text, _, _, _ := p.gloss(&it)
		noun := say(text, g)
		noun.cost, noun.alts = p.alternatives(&it, nil)
		bare := *gen
		bare.head = &it
		fork = append(fork, branch{cut(lead, mods, p.adjectiveRow(&bare), []piece{noun}, name), compoundCost})
	}
	if gen.def && (g.class == cName || g.is(lexicon.Human) || g.encl.Person != 0) && n.dem == nil && n.det == nil && len(n.pre) == 0 && n.num == nil {
		fork = append(fork, branch{cut(possessive(of), mods, name), possessiveCost})
	}
	return fork
}

// possessive is who with an "'s".
func possessive(who []piece) []piece {
	who = slices.Clone(who)
	last := &who[len(who)-1]
	if len(last.fork) > 0 {
		return append(who, piece{text: "'s", left: true})
	}
	last.text = english.Possessive(last.text)
	last.alts = slices.Clone(last.alts)
	for i := range last.alts {
		last.alts[i].text = english.Possessive(last.alts[i].text)
	}
	return who
}

// governs reports whether the head of n is the verbal noun of a transitive verb
// that English has only as a gerund.
func governs(n *np) bool {
	e := n.head.entry()
	return e != nil && e.Is(lexicon.Derived) && e.POS == lexicon.Noun && e.Verb != nil && !e.Verb.Is(lexicon.Intransitive) &&
		n.head.c.Number <= lexicon.Singular && n.dem == nil && n.det == nil && n.num == nil
}
