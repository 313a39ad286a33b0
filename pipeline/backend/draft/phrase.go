package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// phrase reads an entry of several words at toks[i]; words are the run of
// words that it is in, at k.
func (g *engine) phrase(toks []token, i int, words []string, k int) (token, int) {
	best := token{}
	n := 0
	if t, m := closedPhrase(toks, i, words, k); m > 0 {
		best, n = t, m
	}
	if found := g.lex.Phrases(words[:min(len(words), k+9)], k); len(found) > 0 && found[0].Words > n {
		ph := found[0]
		if ph.Entry.POS == lexicon.Noun || ph.Entry.POS == lexicon.Name || ph.Entry.POS == lexicon.Adjective {
			if strings.HasPrefix(ph.Entry.Key, "ال") || ph.Entry.POS == lexicon.Name {
				ph.Article = ph.Entry.POS == lexicon.Noun
			} else if last := strings.Fields(ph.Entry.Key); strings.HasPrefix(last[len(last)-1], "ال") {
				ph.Article = true
			}
		}
		t := span(toks, i, ph.Words, word)
		c := cand{Analysis: ph.Analysis, Class: reading.ClassOf(ph.Entry)}
		t.pick = &c
		return t, ph.Words
	}
	return best, n
}

// closedPhrase reads a function word of several words.
func closedPhrase(toks []token, i int, words []string, k int) (token, int) {
	for n := min(4, len(words)-k); n >= 1; n-- {
		text := strings.Join(words[k:k+n], " ")
		for _, conj := range []string{"", "و", "ف"} {
			rest, ok := strings.CutPrefix(text, conj)
			if !ok || rest == "" {
				continue
			}
			c := cand{Class: cPrep}
			if conj != "" {
				c.Conj = []rune(conj)[0]
			}
			key := lexicon.Fold(rest)
			if f := reading.Functions[key]; n > 1 && len(f) > 0 {
				c.Function, c.Class = f[0], f[0].Class
				t := span(toks, i, n, word)
				t.pick = &c
				return t, n
			}
			// A preposition that ends in ب or ل, joined to the word after it.
			if k+n < len(words) {
				for _, end := range []string{"ل", "ب"} {
					if strings.HasPrefix(words[k+n], end) && len(words[k+n]) > 4 {
						if f := reading.Functions[key+" "+end]; len(f) > 0 {
							c.Function, c.Class = f[0], f[0].Class
							t := span(toks, i, n, word)
							t.pick = &c
							return t, n
						}
					}
				}
			}
		}
	}
	return token{}, 0
}

// termReading makes a reading of a term: a noun whose English is the target.
func (g *engine) termReading(t *token) cand {
	x := t.term
	target := strings.TrimSpace(x.Target)
	e := &lexicon.Entry{Lemma: x.Source, Key: lexicon.Bare(x.Source), POS: lexicon.Noun, Glosses: []lexicon.Gloss{{Text: target}}}
	c := cand{Class: cNoun, Analysis: lexicon.Analysis{Entry: e}}
	c.Number, c.Gender = lexicon.Singular, lexicon.Masculine
	readPrefix(&c, lexicon.Bare(x.Prefix))
	for _, a := range reading.Attached {
		if lexicon.Bare(x.Suffix) == a.Text {
			c.Enclitic = a.Pronoun
		}
	}
	surface := strings.TrimSuffix(strings.TrimPrefix(lexicon.Bare(t.text), lexicon.Bare(x.Prefix)), lexicon.Bare(x.Suffix))
	n, gender, hum, adj := g.nounNumber(surface)
	m, _, _, _ := g.nounNumber(lexicon.Bare(x.Source))
	if n == 0 && m <= lexicon.Singular && soundPlural(surface) && !soundPlural(lexicon.Bare(x.Source)) {
		n = lexicon.Plural
	}
	if gender != 0 {
		c.Gender = gender
	} else if first, _, _ := strings.Cut(surface, " "); strings.HasSuffix(first, "ة") {
		c.Gender = lexicon.Feminine
	}
	if hum {
		e.Flags |= lexicon.Human
	}
	if titled(target) {
		c.Class, e.POS = cName, lexicon.Name
		if n > lexicon.Singular && m <= lexicon.Singular {
			c.Class, e.POS = cNoun, lexicon.Noun
		}
	}
	if adj && c.Class == cNoun && !strings.Contains(surface, " ") {
		// A term that is an adjective: السيادي "sovereign".
		c.Class, e.POS = cAdj, lexicon.Adjective
		c.Number, c.Article = max(n, lexicon.Singular), c.Article || strings.HasPrefix(surface, "ال")
		return c
	}
	if n > lexicon.Singular {
		c.Number = n
		if m > lexicon.Singular {
			e.Glosses[0].PluralOnly = true
		}
	}
	if strings.Contains(surface, " ال") || strings.HasPrefix(surface, "ال") {
		c.Article = true
	}
	if c.Class == cName && c.Article && !acronym(target) && !strings.Contains(target, "al-") {
		e.Glosses[0].The = true // the Security Council, as الأمن is definite
	}
	return c
}

// titled reports whether s is a proper name: its first and last words have
// capitals.
func titled(s string) bool {
	capital := func(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' }
	return capital(s) && capital(s[strings.LastIndexByte(s, ' ')+1:])
}

// acronym reports whether s is one word in capitals.
func acronym(s string) bool { return !strings.Contains(s, " ") && s == strings.ToUpper(s) }

// soundPlural reports whether the first word of s ends as a sound plural does.
func soundPlural(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return len(first) > 6 && (strings.HasSuffix(first, "ات") || strings.HasSuffix(first, "ون") || strings.HasSuffix(first, "ين"))
}

func readPrefix(c *cand, s string) {
	for i, r := range s {
		switch r {
		case 'و', 'ف':
			c.Conj = r
		case 'ب', 'ك':
			c.Prep = r
		case 'ل':
			if strings.HasPrefix(s[i:], "لل") {
				c.Article = true
			}
			if c.Prep == 0 && !c.Article || strings.HasPrefix(s[i:], "لل") {
				c.Prep = 'ل'
			}
		case 'ا':
			c.Article = true
			return
		}
	}
}

// nounNumber is the number and gender of the head of a term, whether it is of
// people, and whether it is an adjective.
func (g *engine) nounNumber(s string) (number lexicon.Count, gender lexicon.Gender, human, adjective bool) {
	first, _, _ := strings.Cut(s, " ")
	cost := 1e9
	for _, a := range g.lex.Analyze(first) {
		if (a.Entry.POS == lexicon.Noun || a.Entry.POS == lexicon.Adjective) && a.Conj == 0 && a.Prep == 0 {
			if c := reading.Cost(&a); c < cost {
				cost, number, gender = c, a.Number, a.Gender
				human, adjective = a.Entry.Is(lexicon.Human), a.Entry.POS == lexicon.Adjective
			}
		}
	}
	return number, gender, human, adjective
}
