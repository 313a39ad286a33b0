package glossary

import (
	"strings"
	"sync"

	"bayan/glossary/arabic"
	"bayan/glossary/lexicon"
)

// Methods say how a match was made, from the closest to the loosest.
const (
	// Exact is the term letter for letter.
	Exact = "exact"
	// Folded differs in spelling only: tashkeel, tatweel, hamza, ya, ta marbuta.
	Folded = "folded"
	// Clitic differs in the article, in proclitics or in a pronoun too.
	Clitic = "clitic"
	// Inflected has a word in another form: plural, dual, feminine, case.
	Inflected = "inflected"
)

// Matcher finds the terms of a termbase in text. It is safe for concurrent use.
//
// The Arabic words of all terms are expanded into the forms they may take
// ([arabic.Forms]); a hash table leads from a form, folded at [arabic.Match], to
// the words, and a trie over words holds the terms.
type Matcher struct {
	words []word
	// senses are, by word, the entries of the lexicon that the term may be.
	senses [][]*lexicon.Entry
	// forms leads to a range of refs.
	forms map[string]span32
	refs  []ref
	// next leads from a node and a word to a node; node 0 is the root.
	next  map[uint64]int32
	ends  []int32 // by node: the index in terms, plus one
	terms []entry
	// first are the words that terms begin with.
	first []bool
	// longest bounds the forms, in bytes.
	longest int
	// caches are reading.Cache, kept from one text to the next.
	caches sync.Pool
}

// word is a distinct word of the terms.
type word struct {
	base string // folded at Match, without the article
	// conj and prep are proclitics that the term itself has on a word that is
	// not its first, as in السلم والأمن.
	conj, prep byte
	lemma      string // folded at Light
}

// ref says that a form is one of a word.
type ref struct {
	word int32
	use  arabic.Use
	base bool
}

type span32 struct{ start, end int32 }

type entry struct {
	concept *Concept
	text    string
}

// maxWords bounds the words of a term that takes part in matching.
const maxWords = 32

// Matcher compiles tb. Where terms of several concepts are spelled the same,
// the first concept has them. Terms of more than 32 words are left out.
func (tb *Termbase) Matcher() *Matcher {
	m := &Matcher{forms: map[string]span32{}, next: map[uint64]int32{}, ends: []int32{0}}
	c := compiler{m: m, ids: map[word]int32{}}
	for _, concept := range tb.Concepts {
		for _, t := range concept.Terms {
			if t.Lang == Arabic {
				c.add(concept, t.Text)
			}
		}
	}
	c.index()
	return m
}

// compiler builds a matcher.
type compiler struct {
	m   *Matcher
	ids map[word]int32
}

func (c *compiler) add(concept *Concept, text string) {
	var path []int32
	for t := range arabic.Words(text) {
		if skippable(text, t) {
			continue
		}
		if len(path) == maxWords {
			return
		}
		path = append(path, c.word(text, t, len(path) == 0))
	}
	if len(path) == 0 {
		return
	}
	m := c.m
	m.first[path[0]] = true
	node := int32(0)
	for _, w := range path {
		key := uint64(node)<<32 | uint64(w)
		to, ok := m.next[key]
		if !ok {
			to = int32(len(m.ends))
			m.ends = append(m.ends, 0)
			m.next[key] = to
		}
		node = to
	}
	if m.ends[node] == 0 {
		m.terms = append(m.terms, entry{concept, text})
		m.ends[node] = int32(len(m.terms))
	}
}

// word gives the number of the word at token t of a term.
func (c *compiler) word(text string, t arabic.Token, first bool) int32 {
	light := arabic.FoldString(text[t.Start:t.End], arabic.Light)
	var w word
	if t.Class != arabic.Arabic {
		w.base = foldOther(light)
	} else {
		w.conj, w.prep, light = proclitics(light, first)
		w.base, w.lemma = arabic.FoldString(light, arabic.Match), light
	}
	id, ok := c.ids[w]
	if !ok {
		id = int32(len(c.m.words))
		c.ids[w] = id
		c.m.words = append(c.m.words, w)
		c.m.first = append(c.m.first, false)
		c.m.senses = append(c.m.senses, senses(w.lemma))
	}
	return id
}

// proclitics takes the article off a term's word, and off a word that is not
// the first also what stands before the article.
func proclitics(w string, first bool) (conj, prep byte, stem string) {
	stem = w
	if !first {
		rest := w
		var c, p byte
		if r, ok := strings.CutPrefix(rest, "و"); ok {
			c, rest = 'w', r
		}
		for _, x := range [...]struct {
			prefix string
			prep   byte
		}{{"بال", 'b'}, {"كال", 'k'}, {"لل", 'l'}} {
			if r, ok := strings.CutPrefix(rest, x.prefix); ok && len(r) >= 2*len("ب") {
				return c, x.prep, r
			}
		}
		if r, ok := article(rest); ok && c != 0 {
			return c, p, r
		}
	}
	if r, ok := article(stem); ok {
		stem = r
	}
	return 0, 0, stem
}

// article takes ال off a word, unless it belongs to the word.
func article(w string) (stem string, ok bool) {
	stem, ok = strings.CutPrefix(w, "ال")
	if !ok || len(stem) < 2*len("ب") || rooted[arabic.FoldString(stem, arabic.Match)] {
		return w, false
	}
	return stem, true
}

// rooted are the ends of words whose ال is no article: verbal nouns of the
// eighth form from roots in ل, and a few more.
var rooted = map[string]bool{
	"تزام": true, "تهاب": true, "تفاف": true, "تماس": true, "تقاء": true, "تحاق": true, "تباس": true,
	"تصاق": true, "تهام": true, "تواء": true, "تءام": true, "تقاط": true, "تزامات": true, "له": true,
	"ان": true, "ذي": true, "تي": true, "ذين": true,
}

// skippable reports whether a token between words does not count: space,
// formatting, a stray tatweel, a hyphen.
func skippable(text string, t arabic.Token) bool {
	switch t.Class {
	case arabic.Space, arabic.Invisible:
		return true
	case arabic.Symbol, arabic.Punct:
		switch text[t.Start:t.End] {
		case "-", "‐", "‑", "–", "ـ":
			return true
		}
	}
	return false
}

// foldOther folds a token that is not Arabic.
func foldOther(s string) string {
	return strings.ToLower(arabic.FoldString(s, arabic.Match))
}

// index builds the table of forms.
func (c *compiler) index() {
	m := c.m
	lists := map[string][]ref{}
	var keys []string // in order of appearance
	add := func(form string, r ref) {
		if form == "" {
			return
		}
		if lists[form] == nil {
			keys = append(keys, form)
		}
		lists[form] = append(lists[form], r)
	}
	for id, w := range m.words {
		if w.lemma == "" {
			add(w.base, ref{int32(id), arabic.Free, true})
			continue
		}
		plurals := plurals(m.senses[id], w.lemma)
		for i, f := range arabic.Forms(w.lemma) {
			if f.Use&arabic.Guessed != 0 && len(plurals) > 0 && !strings.HasPrefix(f.Text, w.base) {
				continue // the lexicon knows better
			}
			add(f.Text, ref{int32(id), f.Use, i == 0 || f.Use == arabic.Bound})
		}
		for _, p := range plurals {
			add(p, ref{int32(id), arabic.Free | arabic.Bound | arabic.Definite, false})
		}
	}
	for _, k := range keys {
		start := int32(len(m.refs))
		m.refs = append(m.refs, lists[k]...)
		m.forms[k] = span32{start, int32(len(m.refs))}
		m.longest = max(m.longest, len(k))
	}
}
