package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

// cand is one reading of a token, with what it costs on its own.
type cand struct {
	lexicon.Analysis
	fn    *function
	class class
	cost  float64
	name  string // transliteration of an unknown word
}

// definite reports whether the reading has the article or a pronoun.
func (c *cand) definite() bool {
	return c.Article || c.Enclitic.Person != 0 || c.class == cName
}

// agreement classes: nonhuman plurals agree as feminine singular.
func (c *cand) agrees() (lexicon.Gender, lexicon.Count) {
	g, n := c.Gender, c.Number
	if c.Entry != nil && n == lexicon.Plural && c.class == cNoun && !c.Entry.Is(lexicon.Human) {
		return lexicon.Feminine, lexicon.Singular
	}
	return g, n
}

// posCost is the cost of a part of speech alone.
var posCost = [...]float64{
	lexicon.Noun: 1.0, lexicon.Adjective: 1.2, lexicon.Verb: 1.2, lexicon.Adverb: 0.7, lexicon.Preposition: 0.5,
	lexicon.Conjunction: 0.5, lexicon.Pronoun: 0.5, lexicon.Determiner: 0.5, lexicon.Particle: 0.6,
	lexicon.Numeral: 0.7, lexicon.Interjection: 1.5, lexicon.Name: 1.1,
}

func classOf(e *lexicon.Entry) class {
	switch e.POS {
	case lexicon.Noun:
		return cNoun
	case lexicon.Adjective:
		return cAdj
	case lexicon.Verb:
		if e.Key == "ليس" {
			return cCop
		}
		return cVerb
	case lexicon.Adverb:
		return cAdv
	case lexicon.Preposition:
		return cPrep
	case lexicon.Conjunction:
		return cSub
	case lexicon.Determiner:
		return cDet
	case lexicon.Numeral:
		return cNum
	case lexicon.Name:
		return cName
	}
	return cPart
}

func unigram(a *lexicon.Analysis) float64 {
	e := a.Entry
	c := posCost[e.POS] + float64(a.Inexact)*1.1
	if a.Conj != 0 {
		c += 0.3
		if a.Conj == 'ف' {
			c += 0.4
		}
	}
	if a.Prep != 0 {
		c += 0.4
		if a.Prep == 'ك' {
			c += 1.3
		}
	}
	if a.Question {
		c += 1.2
	}
	if a.Future {
		c += 0.1
	}
	if p := a.Enclitic; p.Person != 0 {
		c += 0.5
		if p.Person < 3 && p.Number == lexicon.Singular {
			c += 0.9
		}
		if p.Person == 2 {
			c += 0.5
		}
	}
	if e.Is(lexicon.Rare) {
		c += 2
	}
	if e.Is(lexicon.Derived) {
		c += 1.2
		if e.Is(lexicon.PassivePart) {
			c += 0.2
		}
	}
	if e.POS == lexicon.Verb {
		switch {
		case a.Aspect == lexicon.Imperative:
			c += 2.2
		case a.Person == 2:
			c += 1.6
		case a.Person == 1 && a.Number == lexicon.Singular:
			c += 0.7
		}
		if a.Gender == lexicon.Feminine && a.Number == lexicon.Plural {
			c += 2
		}
		if a.Mood == lexicon.Jussive {
			c += 1
		}
		if a.Passive {
			c += 0.9
		}
		if e.Prep != "" {
			c += 0.3
		}
	}
	if a.Number == lexicon.Dual {
		c += 0.8
	}
	if a.State == lexicon.Construct && a.Enclitic.Person == 0 {
		c += 0.6
	}
	return c
}

// familiarity is what the sightings of an entry take off the cost of its
// readings.
func (g *engine) familiarity(e *lexicon.Entry) float64 {
	if e.ID < len(g.known) {
		return g.known[e.ID]
	}
	return 0
}

// maxWord is the length in bytes of the longest word that is looked at.
const maxWord = 120

// readings fills the candidates of a word token.
func (g *engine) readings(t *token) {
	bare := lexicon.Bare(t.text)
	if len(bare) > maxWord {
		t.cands = append(t.cands[:0], cand{class: cName, cost: 4, name: bare})
		return
	}
	t.cands = g.closedReadings(t.cands[:0], bare)
	for i := range t.cands {
		t.cands[i].cost -= mostFamiliar
	}
	closedClass := len(t.cands) > 0
	for _, a := range g.lex.Append(nil, t.text) {
		cl := classOf(a.Entry)
		if closed[lexicon.Fold(a.Entry.Key)] != nil && (cl >= cPron && cl != cVerb && cl != cName) {
			continue
		}
		c := cand{Analysis: a, class: cl, cost: unigram(&a)}
		if a.Inexact == 0 {
			c.cost -= g.familiarity(a.Entry)
		}
		if a.Prep == 'ل' && !a.Article && strings.HasPrefix(strings.TrimLeft(bare, "وف"), "لل") {
			c.cost += 0.7 // للجنة has the article
		}
		t.cands = append(t.cands, c)
	}
	t.known = len(t.cands) > 0
	if closedClass && len(t.cands) > 12 {
		t.cands = t.cands[:12]
	}
	if !t.known {
		t.cands = g.unknown(t.cands, bare)
	}
	if len(t.cands) > 24 {
		t.cands = t.cands[:24]
	}
}

// choose picks a reading for every token by the cheapest path (Viterbi 1967)
// over reading and pair costs.
func (g *engine) choose(toks []token) {
	const far = 1e9
	var prev []cand
	var prevCost []float64
	back := make([][]int16, len(toks))
	start := []cand{{class: cStop}}
	prev, prevCost = start, []float64{0}
	for i := range toks {
		t := &toks[i]
		if t.pick != nil { // a phrase, a date, a number in words: settled
			t.cands = []cand{*t.pick}
		} else {
			g.lookup(t)
		}
		if isQuote(t) && i > 0 { // seen through: what is before goes with what is after
			back[i] = make([]int16, len(prev))
			for j := range prev {
				back[i][j] = int16(j)
			}
			continue
		}
		cost := make([]float64, len(t.cands))
		back[i] = make([]int16, len(t.cands))
		for j := range t.cands {
			best, at := far, 0
			for k := range prev {
				if c := prevCost[k] + pair(&prev[k], &t.cands[j]); c < best {
					best, at = c, k
				}
			}
			cost[j], back[i][j] = best+t.cands[j].cost, int16(at)
		}
		prev, prevCost = t.cands, cost
	}
	at := 0
	for j := range prevCost {
		if prevCost[j] < prevCost[at] {
			at = j
		}
	}
	for i := len(toks) - 1; i >= 0; i-- {
		if isQuote(&toks[i]) && i > 0 {
			toks[i].pick = &toks[i].cands[0]
		} else {
			toks[i].pick = &toks[i].cands[at]
		}
		at = int(back[i][at])
	}
}

func isQuote(t *token) bool { return t.kind == punct && strings.ContainsAny(t.english, `"“”`) }

// lookup fills the candidates of a token of any kind.
func (g *engine) lookup(t *token) {
	switch t.kind {
	case word:
		g.readings(t)
	case number:
		t.cands = []cand{{class: cNum}}
	case term:
		t.cands = []cand{g.termReading(t)}
	case latin:
		t.cands = []cand{{class: cLit}}
	case punct:
		c := cStop
		if t.english == "," || t.english == ";" {
			c = cComma
		}
		t.cands = []cand{{class: c}}
	default:
		t.cands = []cand{{class: cStop}}
	}
}
