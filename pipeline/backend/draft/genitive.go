package draft

import (
	"slices"
	"strings"

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
	if governsBy(n.head) {
		link = ""
	}
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
	if g := p.gerundOf(n, of); g != nil && len(out) == len(lead) {
		fork = append(fork, *g)
	}
	if link != "of" || len(fork) == 0 || len(n.names) > 0 {
		return plain
	}
	return []piece{{fork: append(fork, branch{pieces: plain})}}
}

// What other ways than "of" cost, in bits.
var (
	compoundCost   = 2.0
	wideCost       = 2.0 // for each adjective in front
	possessiveCost = 2.0
	gerundCost     = 3.0
)

// compounds are the ways to say head and genitive without "of": the market
// prices, the committee's report. of is the genitive in English.
func (p *parser) compounds(n *np, out, name, lead, of []piece) []branch {
	gen, g := n.gen, n.gen.head
	deed := n.head.is(lexicon.VerbalNoun)
	if len(n.conj) > 0 || len(gen.adjs) > 1 || deed && len(gen.adjs) > 0 || len(gen.conj) > 0 || len(gen.after) > 0 || gen.det != nil || len(gen.appos) > 0 || quantity[n.head.key] || n.head.encl.Person != 0 || len(of) == 0 || g.class == cPron || g.class == cDem || gen.gen != nil {
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
		if strings.Count(text, " ") > 1 || len(gen.adjs) > 0 && gen.adjs[0].behind() {
			return nil
		}
		cost := compoundCost + wideCost*float64(len(gen.adjs))
		fork = append(fork, branch{cut(lead, mods, p.adjectiveRow(&bare), []piece{noun}, name), cost})
	}
	if gen.def && (g.class == cName || g.is(lexicon.Human) || g.encl.Person != 0) && n.dem == nil && n.det == nil && len(n.pre) == 0 && n.num == nil {
		fork = append(fork, branch{cut(possessive(of), mods, name), possessiveCost})
	}
	return fork
}

// gerundOf says a verbal noun and its object as "developing weapons".
func (p *parser) gerundOf(n *np, of []piece) *branch {
	h := n.head
	e := h.entry()
	if h.class != cNoun || !h.is(lexicon.VerbalNoun) || e.Is(lexicon.Derived) || e.Verb == nil || h.c.Number > lexicon.Singular || h.english != "" || n.dem != nil || n.det != nil || n.num != nil || len(n.adjs) > 0 || len(n.pre) > 0 ||
		!causes(h.key) && !(n.gen.head.encl.Person != 0 && !n.gen.head.is(lexicon.Human) && !quantity[n.gen.head.key] && len(n.gen.conj) == 0) || !transitive(&item{c: &cand{Analysis: lexicon.Analysis{Entry: e.Verb}}}) {
		return nil
	}
	verb := say("", h)
	cs := p.g.costs(e.Verb, e.Verb.Glosses, false)
	for k, g := range e.Verb.Glosses {
		text := english.Gerund(g.Text)
		if k == 0 {
			verb.text, verb.cost = text, cs[0]
			continue
		}
		verb.alts = append(verb.alts, option{text, cs[k]})
	}
	pieces := []piece{verb}
	if e.Verb.Object != "" {
		pieces = append(pieces, say(e.Verb.Object, h))
	}
	return &branch{append(pieces, of...), gerundCost}
}

// causes reports whether a verbal noun is of form II, IV or X, whose genitive
// is the object: تطوير, إنهاء, استخدام. Of others it may be the subject.
func causes(key string) bool {
	r := []rune(key)
	return len(r) == 5 && r[0] == 'ت' && r[3] == 'ي' || len(r) == 5 && r[0] == 'ت' && r[4] == 'ة' || len(r) >= 5 && r[0] == 'إ' || strings.HasPrefix(key, "است")
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
