package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

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
