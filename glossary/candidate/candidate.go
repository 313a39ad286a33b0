// Package candidate finds phrases of a text that a termbase may want: runs of
// nouns, names and adjectives that come again, ranked by C-value (Frantzi,
// Ananiadou and Mima 2000), which counts a phrase less for what is part of a
// longer one.
package candidate

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"bayan/glossary/arabic"
	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// Candidate is a phrase that may be a term.
type Candidate struct {
	// Text is the phrase as it stands most often, without proclitics before its
	// first word; a last word with a pronoun is in its dictionary form.
	Text string
	// Words counts its words, Count how often it stands, in any form.
	Words, Count int
	// Score is its C-value.
	Score float64
	// Contexts are places it was found, the first of them.
	Contexts []Context
}

// Context is one occurrence.
type Context struct {
	// Document is what [Finder.Add] was told.
	Document string
	// Left, Text and Right are the occurrence and what is around it.
	Left, Text, Right string
}

// Bounds on what is kept.
const (
	maxWords    = 5
	maxContexts = 3
	contextSize = 60 // bytes to each side
)

// Finder collects candidates. It is not safe for concurrent use.
type Finder struct {
	readings *reading.Cache
	found    map[string]*phrase
}

// phrase is a candidate by the dictionary forms of its words.
type phrase struct {
	words    int
	count    int
	texts    map[string]int
	contexts []Context
	// within counts what is part of longer candidates, and how many those are.
	within, longer int
}

// New makes an empty finder.
func New() *Finder {
	return &Finder{readings: reading.Default().NewCache(), found: map[string]*phrase{}}
}

// word is a word of a run.
type word struct {
	lemma, key string
	start, end int // without proclitics
	head       bool
	swallowed  bool // begins after للـ, whose ل stands for the article
	last       bool // has a pronoun: nothing follows
}

// Add collects from a sentence of a document.
func (f *Finder) Add(document, text string) {
	slots, at := f.readings.Slots(text)
	picks, _ := reading.Choose(slots)
	var run []word
	for i, k := range picks {
		r := &slots[i].Readings[k]
		w, begins, ok := f.word(text, at[i], r)
		if !ok || begins || len(run) > 0 && (run[len(run)-1].last || strings.TrimSpace(text[run[len(run)-1].end:w.start]) != "") {
			f.take(document, text, run)
			run = run[:0]
		}
		if ok {
			run = append(run, w)
		}
	}
	f.take(document, text, run)
}

// word reads a token; begins says that it cannot go on with a phrase.
func (f *Finder) word(text string, tok arabic.Token, r *reading.Reading) (w word, begins, ok bool) {
	switch r.Class {
	case reading.Noun, reading.Name:
		w.head = true
	case reading.Adj:
	default:
		return w, false, false
	}
	if tok.Class != arabic.Arabic || r.Entry != nil && (r.Entry.Is(lexicon.TimeNoun) || r.Entry.POS == lexicon.Numeral) {
		return w, false, false
	}
	w.lemma = r.Lemma()
	w.key = lexicon.Fold(w.lemma)
	if w.key == "" {
		return w, false, false
	}
	w.start, w.end = tok.Start+prefix(text[tok.Start:tok.End], r), tok.End
	w.swallowed = r.Prep == 'ل' && r.Article && strings.HasPrefix(text[w.start:], "ل")
	if r.Enclitic.Person != 0 {
		w.last = true
	}
	return w, r.Conj != 0 || r.Prep != 0, w.start < w.end
}

// prefix gives the bytes of the conjunction and preposition before a word. Its
// article belongs to the phrase, except the one that ل swallows.
func prefix(s string, r *reading.Reading) int {
	n := 0
	for _, c := range []rune{r.Conj, r.Prep} {
		if c != 0 {
			if i := strings.IndexRune(s[n:], c); i >= 0 {
				n += i + len(string(c))
			}
		}
	}
	return n
}

// take counts every phrase of a run.
func (f *Finder) take(document, text string, run []word) {
	for i := range run {
		if !run[i].head {
			continue
		}
		key := ""
		for j := i; j < len(run) && j-i < maxWords; j++ {
			key += " " + run[j].key
			f.count(document, text, key[1:], run[i:j+1])
		}
	}
}

func (f *Finder) count(document, text, key string, ws []word) {
	p := f.found[key]
	if p == nil {
		p = &phrase{words: len(ws), texts: map[string]int{}}
		f.found[key] = p
	}
	p.count++
	start, end := ws[0].start, ws[len(ws)-1].end
	p.texts[standing(text[start:end], ws)]++
	if len(p.contexts) < maxContexts {
		left, right := text[:start], text[end:]
		p.contexts = append(p.contexts, Context{document, clipLeft(left), text[start:end], clipRight(right)})
	}
}

// standing is how a phrase stands alone: with its article, without a pronoun.
func standing(text string, ws []word) string {
	last := ws[len(ws)-1]
	switch {
	case last.last && len(ws) == 1:
		return last.lemma
	case last.last:
		text = text[:last.start-ws[0].start] + last.lemma
	}
	if rest, ok := strings.CutPrefix(text, "ل"); ok && ws[0].swallowed {
		return "ال" + rest
	}
	return text
}

// Best gives the candidates that stand at least min times, best first.
func (f *Finder) Best(min int) []Candidate {
	keys := make([]string, 0, len(f.found))
	for key, p := range f.found {
		if p.count >= min {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	// What is part of a longer candidate counts for that.
	for _, key := range keys {
		p := f.found[key]
		for _, inner := range parts(key) {
			if q := f.found[inner]; q != nil {
				q.within += p.count
				q.longer++
			}
		}
	}
	var out []Candidate
	for _, key := range keys {
		p := f.found[key]
		free := float64(p.count)
		if p.longer > 0 {
			free -= float64(p.within) / float64(p.longer)
		}
		c := Candidate{Text: commonest(p.texts), Words: p.words, Count: p.count, Score: math.Log2(float64(p.words)+1) * free, Contexts: p.contexts}
		if c.Score > 0 {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(b.Words, a.Words), cmp.Compare(a.Text, b.Text))
	})
	return out
}

// parts gives the shorter phrases in a key.
func parts(key string) []string {
	words := strings.Split(key, " ")
	var out []string
	for n := 1; n < len(words); n++ {
		for i := 0; i+n <= len(words); i++ {
			out = append(out, strings.Join(words[i:i+n], " "))
		}
	}
	return out
}

// commonest is the text that stands most often, among equals the first.
func commonest(texts map[string]int) string {
	best := ""
	for s, n := range texts {
		if m := texts[best]; best == "" || n > m || n == m && s < best {
			best = s
		}
	}
	return best
}

func clipLeft(s string) string {
	if len(s) > contextSize {
		s = s[len(s)-contextSize:]
		if i := strings.IndexByte(s, ' '); i >= 0 {
			s = s[i+1:]
		}
	}
	return s
}

func clipRight(s string) string {
	if len(s) > contextSize {
		s = s[:contextSize]
		if i := strings.LastIndexByte(s, ' '); i >= 0 {
			s = s[:i]
		}
	}
	return s
}
