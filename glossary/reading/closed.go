package reading

import (
	"strings"

	"bayan/glossary/lexicon"
)

// Closed appends the function words that the bare word w can be.
func Closed(out []Reading, w string) []Reading {
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
			out = closedForms(out, rest, conj, prep)
		}
	}
	try(w, 0)
	if rest, ok := strings.CutPrefix(w, "أ"); ok {
		out = asking(out, rest)
	}
	for _, c := range []rune{'و', 'ف'} {
		if rest, ok := strings.CutPrefix(w, string(c)); ok && rest != "" {
			try(rest, c)
		}
	}
	return out
}

// Attached lists the attached pronouns.
var Attached = []struct {
	Text    string
	Pronoun lexicon.Enclitic
}{
	{"هما", lexicon.Enclitic{Person: 3, Number: lexicon.Dual}}, {"ها", lexicon.Enclitic{Person: 3, Gender: lexicon.Feminine, Number: lexicon.Singular}},
	{"هم", lexicon.Enclitic{Person: 3, Gender: lexicon.Masculine, Number: lexicon.Plural}}, {"هن", lexicon.Enclitic{Person: 3, Gender: lexicon.Feminine, Number: lexicon.Plural}},
	{"كم", lexicon.Enclitic{Person: 2, Gender: lexicon.Masculine, Number: lexicon.Plural}}, {"نا", lexicon.Enclitic{Person: 1, Number: lexicon.Plural}},
	{"ني", lexicon.Enclitic{Person: 1, Number: lexicon.Singular}}, {"ه", lexicon.Enclitic{Person: 3, Gender: lexicon.Masculine, Number: lexicon.Singular}},
	{"ك", lexicon.Enclitic{Person: 2, Number: lexicon.Singular}}, {"ي", lexicon.Enclitic{Person: 1, Number: lexicon.Singular}},
}

func closedForms(out []Reading, w string, conj, prep rune) []Reading {
	add := func(f *Function, p lexicon.Enclitic, inexact uint8) {
		if f.Lemma == "ألا" && inexact > 0 {
			return // إلا "except" must not be lost
		}
		if prep != 0 && (f.Class == Conj || f.Class == Sub || f.Class == Neg || f.Class == Prep || f.Class == Fut || f.Class == Inna || f.Class == Part || f.Class == Ask) {
			return
		}
		if prep != 0 && f.Class == Adv || prep == 'ك' && (f.Key == "ما" || f.Class == That || f.Class == Pron) {
			return
		}
		a := lexicon.Analysis{Conj: conj, Prep: prep, Enclitic: p, Inexact: inexact, Size: uint8(len(w))}
		if f.Pronoun.Person != 0 {
			a.Person, a.Gender, a.Number = f.Pronoun.Person, f.Pronoun.Gender, f.Pronoun.Number
		}
		cost := 0.1 + 0.5*float64(inexact)
		if conj != 0 {
			cost += 0.2
		}
		if prep != 0 {
			cost += 0.3
		}
		if f.Class == Sub && f.Key == "ان" {
			cost += 1.0
		}
		if inexact > 0 && !strings.HasPrefix(f.Key, "ان") && f.Class != Prep && (f.Class != Conj || f.Lemma == "إما") {
			cost += 2.5
		}
		if p.Person == 2 || p.Person == 1 && p.Number == lexicon.Singular {
			cost += 0.5
		}
		out = append(out, Reading{Analysis: a, Function: f, Class: f.Class, Cost: cost})
	}
	for _, f := range Functions[lexicon.Fold(w)] {
		add(f, lexicon.Enclitic{}, misspelt(w, f.Lemma))
	}
	// Prepositions of one letter with a pronoun: له، بها.
	if prep != 0 {
		for _, e := range Attached {
			if w == e.Text && e.Text != "ني" {
				out = append(out, Reading{Class: Prep, Cost: 0.2, Function: OnePrep[prep], Analysis: lexicon.Analysis{Conj: conj, Enclitic: e.Pronoun, Size: 2}})
			}
		}
	}
	for _, e := range Attached {
		if s, ok := strings.CutSuffix(w, e.Text); ok && len(s) >= 4 {
			for _, f := range Functions[lexicon.Fold(s)] {
				if f.Takes && (prep == 0 || f.Class == That) {
					add(f, e.Pronoun, misspelt(s, f.Lemma))
				}
			}
		}
	}
	return out
}

// asking appends the demonstratives that w is after the أ of a question.
func asking(out []Reading, w string) []Reading {
	n := len(out)
	out = closedForms(out, w, 0, 0)
	kept := out[:n]
	for _, r := range out[n:] {
		if r.Class == Dem && r.Inexact == 0 {
			r.Question = true
			r.Cost += 0.5
			r.Size += 2
			kept = append(kept, r)
		}
	}
	return kept
}

// OnePrep are the prepositions of one letter.
var OnePrep = map[rune]*Function{
	'ب': {Key: "ب", Lemma: "ب", Class: Prep, English: "with"},
	'ل': {Key: "ل", Lemma: "ل", Class: Prep, English: "for"},
	'ك': {Key: "ك", Lemma: "ك", Class: Prep, English: "as"},
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
func unknown(out []Reading, w string) []Reading {
	add := func(stem string, conj, prep rune, article bool, cost float64) {
		out = append(out, Reading{Class: Name, Cost: cost, Name: stem,
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
