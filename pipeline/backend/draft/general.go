package draft

import (
	_ "embed"
	"slices"
	"sync"

	"bayan/pipeline/backend"
	"bayan/pipeline/bitext"
	"bayan/pipeline/bitext/phrase"
)

// phrases.tsv holds short phrases that clean parallel data renders in one way
// more than once, as [phrase.Table.Encode] writes them. It is made by
//
//	go test ./pipeline/backend/draft -run Weights -update-weights
//
//go:embed phrases.tsv
var phrasesTSV string

// kept are the phrases that are common enough for the general table.
var kept = phrase.Keep{Least: 2, Most: 3, Count: 2, Share: 0.1}

// general is the table of general phrases and what is needed to search it.
type general struct {
	table     *phrase.Table
	analyzers sync.Pool // of *bitext.Analyzer
}

func newGeneral(file string) *general {
	return &general{table: phrase.Open(file), analyzers: sync.Pool{New: func() any { return bitext.New() }}}
}

var defaultGeneral = sync.OnceValue(func() *general { return newGeneral(phrasesTSV) })

// find gives the general phrases in a text, outside terms.
func (g *general) find(text string, terms []backend.Term) []phrase.Match {
	if g == nil {
		return nil
	}
	a := g.analyzers.Get().(*bitext.Analyzer)
	defer g.analyzers.Put(a)
	return outside(terms, g.table.Match(a, text))
}

// outside drops the matches where terms are.
func outside(terms []backend.Term, ms []phrase.Match) []phrase.Match {
	return slices.DeleteFunc(ms, func(m phrase.Match) bool {
		return slices.ContainsFunc(terms, func(t backend.Term) bool { return t.Start < m.End && t.End > m.Word })
	})
}

// phrases gives the phrases in a text: those learnt from approved translations,
// and general ones where those say nothing, in order of their beginning.
func (g *engine) phrases(text string, terms []backend.Term) []phrase.Match {
	own := g.learned.find(text, terms)
	taken := make(map[backend.Span]bool, len(own))
	for _, m := range own {
		taken[backend.Span{Start: m.Start, End: m.End}] = true
	}
	for _, m := range g.general.find(text, terms) {
		if !taken[backend.Span{Start: m.Start, End: m.End}] {
			own = append(own, m)
		}
	}
	slices.SortStableFunc(own, func(a, b phrase.Match) int { return a.Start - b.Start })
	return own
}

// among gives the phrases that begin in text[start:end); ms are in order.
func among(ms []phrase.Match, start, end int) []phrase.Match {
	at := func(offset int) int {
		i, _ := slices.BinarySearchFunc(ms, offset, func(m phrase.Match, offset int) int { return m.Start - offset })
		return i
	}
	return ms[at(start):at(end)]
}
