package phrase

import (
	"cmp"
	"slices"
	"strings"

	"bayan/pipeline/bitext"
)

// Text is an Arabic text and its English by a person.
type Text struct{ Source, Target string }

// Option is one rendering of a phrase.
type Option struct {
	// Text is the English as it was written, the first word in small letters
	// unless it is a name.
	Text string
	// Count is how often the phrase was rendered so.
	Count int
	// Weight is how well the words of both sides vouch for one another, in (0, 1].
	Weight float64
}

// Entry is what is known of a phrase.
type Entry struct {
	// Seen is how often the phrase stood in the source, however rendered.
	Seen int
	// Options are its renderings, the most frequent first.
	Options []Option
}

// Table is what was learnt. It is immutable and safe for concurrent use.
type Table struct {
	phrases map[string]*Entry
	senses  map[string]map[string]float64
	english []string
	file    string // as Encode wrote it; empty for a table that was learnt here
}

// Learn learns from texts. Their order matters only between equals.
func Learn(texts []Text) *Table {
	a := bitext.New()
	pairs := make([]bitext.Pair, len(texts))
	for i, x := range texts {
		pairs[i] = a.Pair(x.Source, x.Target)
	}
	m := bitext.Train(a, pairs)
	t := &Table{phrases: map[string]*Entry{}, senses: map[string]map[string]float64{}}
	c := casing{}
	for i := range texts {
		c.count(texts[i].Target, pairs[i].Target)
	}
	for i, p := range pairs {
		links := m.Align(p)
		if len(links) == 0 {
			continue
		}
		t.english = append(t.english, texts[i].Target)
		x := newExtractor(p, links, texts[i].Target, c)
		x.phrases(t.add)
		x.senses(t.sense)
	}
	for _, p := range pairs {
		t.see(p.Source)
	}
	for _, e := range t.phrases {
		slices.SortStableFunc(e.Options, func(a, b Option) int {
			return cmp.Or(b.Count-a.Count, cmp.Compare(b.Weight, a.Weight), strings.Compare(a.Text, b.Text))
		})
	}
	return t
}

func (t *Table) add(key, text string, weight float64) {
	e := t.phrases[key]
	if e == nil {
		e = &Entry{}
		t.phrases[key] = e
	}
	for i := range e.Options {
		if o := &e.Options[i]; o.Text == text {
			o.Weight = (o.Weight*float64(o.Count) + weight) / float64(o.Count+1)
			o.Count++
			return
		}
	}
	e.Options = append(e.Options, Option{text, 1, weight})
}

func (t *Table) sense(key, english string, weight float64) {
	if t.senses[key] == nil {
		t.senses[key] = map[string]float64{}
	}
	t.senses[key][english] += weight
}

// see counts the phrases of a source.
func (t *Table) see(words []bitext.Word) {
	for _, r := range runs(words) {
		if e := t.phrases[r.key]; e != nil {
			e.Seen++
		}
	}
}

// Len is the number of phrases.
func (t *Table) Len() int { return len(t.phrases) }

// English are the targets that were learnt from, in order. The slice is shared.
func (t *Table) English() []string { return t.english }

// Senses says by what the words of content were rendered, and how often: by
// lemma, then by the stems of the English as [Stems] gives them. It is shared.
func (t *Table) Senses() map[string]map[string]float64 { return t.senses }

// Phrase is a phrase with what is known of it.
type Phrase struct {
	// Source is folded.
	Source string
	*Entry
}

// Phrases lists what was learnt, the most frequent first.
func (t *Table) Phrases() []Phrase {
	out := make([]Phrase, 0, len(t.phrases))
	for k, e := range t.phrases {
		out = append(out, Phrase{k, e})
	}
	slices.SortFunc(out, func(a, b Phrase) int {
		return cmp.Or(b.Options[0].Count-a.Options[0].Count, strings.Compare(a.Source, b.Source))
	})
	return out
}
