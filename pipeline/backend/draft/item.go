package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
	"bayan/pipeline/backend"
)

// item is a syntactic word: clitics are items of their own, except a noun's or
// verb's attached pronoun.
type item struct {
	class   class
	c       *cand // not nil in what is parsed
	tok     *token
	key     string // of prepositions, conjunctions and particles: the Arabic
	english string // settled English, if any
	encl    lexicon.Enclitic
	span    backend.Span
}

func (it *item) entry() *lexicon.Entry {
	if it.c == nil {
		return nil
	}
	return it.c.Entry
}

func (it *item) is(f lexicon.Flag) bool { e := it.entry(); return e != nil && e.Is(f) }

// flatten turns chosen readings into items.
func (g *engine) flatten(toks []token) []item {
	out := make([]item, 0, len(toks)*3/2+1)
	for i := range toks {
		t := &toks[i]
		c := t.pick
		span := backend.Span{Start: t.start, End: t.end}
		add := func(it item) {
			it.tok, it.span = t, span
			if it.c == nil {
				it.c = &cand{Class: it.class}
			}
			out = append(out, it)
		}
		if c.Conj != 0 && c.Class != cConj { // ولكن is "but"
			key := string(c.Conj)
			add(item{class: cConj, key: key, english: "and"})
		}
		if c.Question {
			add(item{class: cAsk})
		}
		if c.Prep != 0 {
			f := reading.OnePrep[c.Prep]
			if n := len(out); n > 0 && out[n-1].class == cPrep && strings.HasSuffix(out[n-1].key, " "+f.Key) {
				// وفقا ل: said already
			} else if c.Class == cVerb && c.Aspect == lexicon.Perfect {
				// لاشتريت: said with the verb
			} else if c.Class == cVerb {
				add(item{class: cSub, key: "ل", english: "to"})
			} else {
				add(item{class: cPrep, key: f.Key, english: f.English})
			}
		}
		it := item{class: c.Class, c: c, english: t.english}
		switch {
		case c.Function != nil:
			it.key = c.Function.Key
			if it.english == "" {
				it.english = c.Function.English
			}
		case c.Entry != nil:
			it.key = c.Entry.Key
		}
		switch c.Class {
		case cPrep, cSub, cThat, cInna, cConj, cDet, cPart, cAdv:
			if it.english == "" && c.Entry != nil && len(c.Entry.Glosses) > 0 {
				it.english = c.Entry.Glosses[0].Text
			}
			if c.Enclitic.Person != 0 && c.Class != cDet && c.Class != cAdv {
				add(it)
				pron := *c
				pron.Person, pron.Gender, pron.Number = c.Enclitic.Person, c.Enclitic.Gender, c.Enclitic.Number
				pron.Entry, pron.Function = nil, nil
				add(item{class: cPron, c: &pron, encl: c.Enclitic})
				continue
			}
		}
		it.encl = c.Enclitic
		add(it)
	}
	return out
}
