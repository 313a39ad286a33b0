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

// first is the class that the word before sees; last the one after.
func (c *cand) first() class {
	switch {
	case c.Conj != 0:
		return cConj
	case c.Prep != 0:
		return cPrep
	}
	return c.class
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
	c := posCost[e.POS] + float64(a.Inexact)*0.8
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
	closedClass := len(t.cands) > 0
	for _, a := range g.lex.Append(nil, t.text) {
		cl := classOf(a.Entry)
		if closed[lexicon.Fold(a.Entry.Key)] != nil && (cl >= cPron && cl != cVerb && cl != cName) {
			continue
		}
		c := cand{Analysis: a, class: cl, cost: unigram(&a)}
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

// closedReadings appends the function words that w can be.
func (g *engine) closedReadings(out []cand, w string) []cand {
	try := func(w string, conj rune) {
		for i := 0; i < 4; i++ {
			prep := rune(0)
			rest := w
			if i > 0 {
				prep = []rune{'ب', 'ل', 'ك'}[i-1]
				var ok bool
				if rest, ok = strings.CutPrefix(w, string(prep)); !ok || rest == "" {
					continue
				}
			}
			out = g.closedForms(out, rest, conj, prep)
		}
	}
	try(w, 0)
	for _, c := range []rune{'و', 'ف'} {
		if rest, ok := strings.CutPrefix(w, string(c)); ok && rest != "" {
			try(rest, c)
		}
	}
	return out
}

var attached = []struct {
	text string
	p    lexicon.Enclitic
}{
	{"هما", lexicon.Enclitic{Person: 3, Number: lexicon.Dual}}, {"ها", lexicon.Enclitic{Person: 3, Gender: lexicon.Feminine, Number: lexicon.Singular}},
	{"هم", lexicon.Enclitic{Person: 3, Gender: lexicon.Masculine, Number: lexicon.Plural}}, {"هن", lexicon.Enclitic{Person: 3, Gender: lexicon.Feminine, Number: lexicon.Plural}},
	{"كم", lexicon.Enclitic{Person: 2, Gender: lexicon.Masculine, Number: lexicon.Plural}}, {"نا", lexicon.Enclitic{Person: 1, Number: lexicon.Plural}},
	{"ني", lexicon.Enclitic{Person: 1, Number: lexicon.Singular}}, {"ه", lexicon.Enclitic{Person: 3, Gender: lexicon.Masculine, Number: lexicon.Singular}},
	{"ك", lexicon.Enclitic{Person: 2, Number: lexicon.Singular}}, {"ي", lexicon.Enclitic{Person: 1, Number: lexicon.Singular}},
}

func (g *engine) closedForms(out []cand, w string, conj, prep rune) []cand {
	add := func(f *function, p lexicon.Enclitic, inexact uint8) {
		if prep != 0 && (f.class == cConj || f.class == cSub || f.class == cNeg || f.class == cPrep || f.class == cFut || f.class == cInna || f.class == cPart || f.class == cAsk) {
			return
		}
		if prep != 0 && f.class == cAdv || prep == 'ك' && (f.key == "ما" || f.class == cThat || f.class == cPron) {
			return
		}
		a := lexicon.Analysis{Conj: conj, Prep: prep, Enclitic: p, Inexact: inexact, Size: uint8(len(w))}
		if f.pronoun.Person != 0 {
			a.Person, a.Gender, a.Number = f.pronoun.Person, f.pronoun.Gender, f.pronoun.Number
		}
		cost := 0.1 + 0.5*float64(inexact)
		if conj != 0 {
			cost += 0.2
		}
		if prep != 0 {
			cost += 0.3
		}
		if f.class == cSub && f.key == "ان" {
			cost += 1.0
		}
		if inexact > 0 && !strings.HasPrefix(f.key, "ان") && f.class != cPrep && f.class != cConj {
			cost += 2.5
		}
		if p.Person == 2 || p.Person == 1 && p.Number == lexicon.Singular {
			cost += 0.5
		}
		out = append(out, cand{Analysis: a, fn: f, class: f.class, cost: cost})
	}
	for _, f := range closed[lexicon.Fold(w)] {
		add(f, lexicon.Enclitic{}, misspelt(w, f.lemma))
	}
	// Prepositions of one letter with a pronoun: له، بها.
	if prep != 0 {
		for _, e := range attached {
			if w == e.text && e.text != "ني" {
				out = append(out, cand{class: cPrep, cost: 0.2, fn: onePrep[prep], Analysis: lexicon.Analysis{Conj: conj, Enclitic: e.p, Size: 2}})
			}
		}
		return out
	}
	for _, e := range attached {
		if s, ok := strings.CutSuffix(w, e.text); ok && len(s) >= 4 {
			for _, f := range closed[lexicon.Fold(s)] {
				if f.takes {
					add(f, e.p, misspelt(s, f.lemma))
				}
			}
		}
	}
	return out
}

var onePrep = map[rune]*function{
	'ب': {key: "ب", lemma: "ب", class: cPrep, english: "with"},
	'ل': {key: "ل", lemma: "ل", class: cPrep, english: "for"},
	'ك': {key: "ك", lemma: "ك", class: cPrep, english: "as"},
}

// misspelt counts letters that differ between two spellings of one key.
func misspelt(a, b string) uint8 {
	if a == b {
		return 0
	}
	x, y := []rune(a), []rune(b)
	n := uint8(0)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			n++
		}
	}
	return n
}

// unknown gives the readings of a word that the lexicon lacks: a name, with
// the clitics it may have.
func (g *engine) unknown(out []cand, w string) []cand {
	add := func(stem string, conj, prep rune, article bool, cost float64) {
		out = append(out, cand{class: cName, cost: cost, name: stem,
			Analysis: lexicon.Analysis{Conj: conj, Prep: prep, Article: article, Features: lexicon.Features{Number: lexicon.Singular}}})
	}
	add(w, 0, 0, false, 4)
	type start struct {
		s    string
		conj rune
		cost float64
	}
	starts := []start{{w, 0, 4}}
	if rest, ok := strings.CutPrefix(w, "و"); ok && len(rest) >= 8 {
		add(rest, 'و', 0, false, 3.9)
		starts = append(starts, start{rest, 'و', 3.9})
	}
	for _, s := range starts {
		if rest, ok := strings.CutPrefix(s.s, "ال"); ok && len(rest) >= 6 {
			add(rest, s.conj, 0, true, s.cost-0.3)
		}
		if rest, ok := strings.CutPrefix(s.s, "لل"); ok && len(rest) >= 6 {
			add(rest, s.conj, 'ل', true, s.cost-0.2)
		}
		for _, p := range []rune{'ب', 'ل', 'ك'} {
			if rest, ok := strings.CutPrefix(s.s, string(p)); ok {
				if r, ok := strings.CutPrefix(rest, "ال"); ok && len(r) >= 6 {
					add(r, s.conj, p, true, s.cost-0.2)
				} else if len(rest) >= 10 {
					add(rest, s.conj, p, false, s.cost+0.3)
				}
			}
		}
	}
	return out
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
		switch t.kind {
		case word:
			if t.pick != nil { // a phrase, settled
				t.cands = []cand{*t.pick}
			} else {
				g.readings(t)
			}
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
		toks[i].pick = &toks[i].cands[at]
		at = int(back[i][at])
	}
}

// pair is the cost of reading b after reading a.
func pair(a, b *cand) float64 {
	c := 0.0
	nominal := b.class == cNoun || b.class == cAdj || b.class == cName || b.class == cNum || b.class == cLit || b.class == cDem || b.class == cDet || b.class == cPron || b.class == cRel
	if b.Conj != 0 {
		if b.class == cVerb && b.Person == 3 {
			c -= 0.4
		}
		// The word before is seen through the conjunction.
		if b.class == a.class {
			c -= 0.3
		}
		switch a.class {
		case cPrep:
			if a.Enclitic.Person == 0 {
				return c + 3
			}
		case cThat, cNeg, cFut, cQad:
			return c + 3
		}
		if b.class == cAdj && a.class == cAdj && b.Article == a.Article {
			c -= 0.3
		}
		return c
	}
	if b.class == cRel && b.Prep == 0 && (b.fn.key == "ما" || b.fn.key == "من") && (a.class == cNoun || a.class == cAdj || a.class == cName) {
		c += 0.6
	}
	if b.class == cRel && b.Prep == 0 && b.fn.key == "ما" && (a.class == cStop || a.class == cConj) {
		c += 1
	}
	if b.class == cVerb && b.Entry.Key == "زال" && a.class != cNeg {
		c += 2
	}
	if a.class == cPrep && a.fn != nil && (a.fn.key == "قبل" || a.fn.key == "منذ" || a.fn.key == "بعد") && b.class == cNoun && b.Entry.Is(lexicon.TimeNoun) {
		c -= 0.6
	}
	if (a.class == cComma || a.class == cStop) && b.class == cAdj && b.Accusative && b.Entry.Is(lexicon.ActivePart) {
		c -= 1.5
	}
	switch a.class {
	case cPrep:
		if a.Enclitic.Person == 0 {
			switch {
			case b.Prep != 0:
				c += 2.5
			case b.class == cVerb || b.class == cCop || b.class == cSub || b.class == cInna || b.class == cQad || b.class == cFut:
				c += 4
			case b.class == cPrep:
				c += 1.5
			case b.class == cThat || b.class == cNeg:
				c += 0.5
			case b.class == cAdj || b.class == cAdv:
				c += 0.8
			case !nominal:
				c += 1.5
			}
			if b.Accusative {
				c += 2
			}
			return c
		}
	case cNeg:
		neg := a.fn.key
		switch {
		case b.class == cVerb && b.Prep == 0:
			switch {
			case neg == "لم" && b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative:
				c -= 1.2
				if b.Mood == lexicon.Jussive {
					c -= 1
				}
			case neg == "لم" || neg == "لن" && (b.Aspect != lexicon.Imperfect || b.Mood == lexicon.Indicative):
				c += 4
			case neg == "لن":
				c -= 1
			case neg == "لا" && b.Aspect == lexicon.Imperfect:
				c -= 0.5
			case neg == "ما" && b.Aspect == lexicon.Perfect:
				c += 0.3
				if b.Entry.Key == "كان" {
					c -= 0.8
				}
			default:
				c += 1.5
			}
		case neg == "لم" || neg == "لن":
			c += 4
		case neg == "ما":
			c += 2
		default:
			c += 0.5
		}
		return c
	case cFut, cQad:
		if b.class != cVerb && !(b.class == cNeg) {
			c += 3
		}
		return c
	case cThat:
		switch {
		case a.Enclitic.Person != 0:
		case b.class == cVerb && b.Prep == 0:
			if b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative {
				c -= 0.3
			} else {
				c += 1
			}
		case nominal, b.class == cNeg, b.class == cCop, b.Prep != 0, b.class == cPrep:
			c += 0.1
		default:
			c += 0.6
		}
		return c
	case cInna:
		if a.Enclitic.Person == 0 && (b.class == cVerb) {
			c += 3
		}
		return c
	case cRel:
		switch b.class {
		case cVerb, cCop, cNeg, cQad, cFut:
			c -= 0.4
		case cNoun, cName, cAdj:
			c += 0.4
		}
		return c
	case cDem:
		switch {
		case b.Article && b.class == cNoun:
			c -= 0.6
		case b.Article && b.class == cAdj:
			c += 0.4
		case b.class == cNoun || b.class == cAdj:
			c += 0.5
		}
		return c
	case cDet:
		if a.Enclitic.Person == 0 && b.class != cNoun && b.class != cDem && b.class != cRel && b.class != cName && b.class != cLit {
			c += 1.2
		}
		if b.class == cVerb {
			c += 1
		}
		return c
	case cNum:
		if b.class == cNoun {
			c -= 0.3
		}
	}
	switch b.class {
	case cAdj:
		if b.Prep != 0 {
			c += 0.8
			break
		}
		c += adjectiveAfter(a, b)
	case cNoun:
		if b.Prep != 0 {
			break
		}
		if a.class == cNoun || a.class == cAdj {
			switch {
			case a.class == cNoun && !a.Article && a.Enclitic.Person == 0 && !a.Accusative && !a.Tanwin && a.State != lexicon.Absolute:
				c -= 0.1
				if a.State == lexicon.Construct {
					c -= 1
				}
			case a.Article && b.Article:
				c += 0.9
			case b.Accusative:
				c += 0.2
			default:
				c += 0.5
			}
		}
	case cName:
		if a.class == cName && b.Prep == 0 {
			c -= 0.3
		}
		if a.class == cNoun && a.Article && b.Prep == 0 && a.Entry != nil && !a.Entry.Is(lexicon.Title) && !a.Entry.Is(lexicon.Human) {
			c += 0.8
		}
		if a.class == cNoun && a.Entry != nil && a.Entry.Is(lexicon.Title) {
			c -= 0.5
		}
	case cVerb:
		switch a.class {
		case cVerb:
			c += 0.6
			if b.Aspect == lexicon.Perfect {
				c += 0.6
			}
		case cNoun, cAdj, cName:
			c += 0.2
			if a.class == cNoun && a.State == lexicon.Construct {
				c += 2
			}
			if b.Aspect == lexicon.Imperative {
				c += 2
			}
			if a.class != cAdj && a.Gender != 0 && b.Person == 3 {
				g, _ := a.agrees()
				if g != b.Gender {
					c += 0.3
				}
			}
		case cStop, cComma:
			switch {
			case b.Aspect == lexicon.Imperative:
				c -= 1.2
			case b.Person == 3:
				c -= 0.8 // a sentence begins with its verb
			case b.Person == 1 && b.Inexact == 0:
				c -= 0.6
			}
		}
		if b.Prep == 'ل' {
			c += 0.1
			if b.Aspect == lexicon.Perfect {
				c += 0.8
			}
			if b.Mood == lexicon.Indicative {
				c += 3
			}
		} else if b.Mood == lexicon.Short && !(a.class == cThat || a.class == cNeg || a.class == cSub) {
			c += 1.5
		} else if b.Mood == lexicon.Jussive {
			c += 2
		}
		if b.Mood == lexicon.Indicative {
			c -= 0.1
		}
	}
	if a.class == cNoun && a.State == lexicon.Construct && a.Enclitic.Person == 0 && !(b.class == cNoun || b.class == cName || b.class == cLit || b.class == cDem || b.class == cDet || b.class == cNum) {
		c += 2.5
	}
	return c
}

// adjectiveAfter is the cost of an adjective after a.
func adjectiveAfter(a, b *cand) float64 {
	if a.class != cNoun && a.class != cAdj && a.class != cName {
		if b.Article {
			return 0.5
		}
		return 0.6
	}
	g, n := a.agrees()
	c := 0.0
	if a.Entry == nil {
		g = 0
	}
	switch {
	case a.Article == b.Article:
		c -= 0.7
	case b.Article && a.Enclitic.Person != 0 || b.Article && a.class == cName || b.Article && !a.Accusative && !a.Tanwin:
		c -= 0.4
	case !b.Article && a.Article:
		c += 0.3
	default:
		c += 1
	}
	if g != 0 && b.Gender != 0 && g != b.Gender {
		c += 0.6
	}
	if n == lexicon.Dual != (b.Number == lexicon.Dual) {
		c += 0.5
	}
	return c
}
