package reading

import (
	"strings"

	"bayan/glossary/lexicon"
)

// Reading is one reading of a word, with what it costs on its own.
type Reading struct {
	lexicon.Analysis
	Function *Function
	Class    Class
	Cost     float64
	Name     string // transliteration of an unknown word
}

// Definite reports whether the reading has the article or a pronoun.
func (c *Reading) Definite() bool {
	return c.Article || c.Enclitic.Person != 0 || c.Class == Name
}

// Agrees gives the gender and number it agrees in: nonhuman plurals agree as feminine singular.
func (c *Reading) Agrees() (lexicon.Gender, lexicon.Count) {
	g, n := c.Gender, c.Number
	if c.Entry != nil && n == lexicon.Plural && c.Class == Noun && !c.Entry.Is(lexicon.Human) {
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

// ClassOf is the class of an entry.
func ClassOf(e *lexicon.Entry) Class {
	switch e.POS {
	case lexicon.Noun:
		return Noun
	case lexicon.Adjective:
		return Adj
	case lexicon.Verb:
		if e.Key == "ليس" {
			return Cop
		}
		return Verb
	case lexicon.Adverb:
		return Adv
	case lexicon.Preposition:
		return Prep
	case lexicon.Conjunction:
		return Sub
	case lexicon.Determiner:
		return Det
	case lexicon.Numeral:
		return Num
	case lexicon.Name:
		return Name
	}
	return Part
}

// Cost is the cost of an analysis alone.
func Cost(a *lexicon.Analysis) float64 {
	e := a.Entry
	c := posCost[e.POS] + float64(a.Inexact)*1.5
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

// Lemma is the dictionary form: of an elative the elative itself, of a name the
// name without its article, of an unknown word what is left without clitics.
func (r *Reading) Lemma() string {
	e := r.Entry
	switch {
	case r.Function != nil:
		return r.Function.Lemma
	case e == nil:
		return r.Name
	case r.Derivation == lexicon.Elative && e.Elative != "":
		return lexicon.Bare(e.Elative)
	case e.POS == lexicon.Name:
		return strings.TrimPrefix(e.Key, "ال")
	}
	return e.Key
}
