package draft

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/draft/internal/lm"
	"bayan/pipeline/bitext"
	"bayan/pipeline/bitext/phrase"
)

// learned is what the engine has from approved translations. Nothing in it
// forces a rendering: phrases are ways to say a stretch beside that of the rules,
// the choice is by cost. Terms are never touched.
type learned struct {
	table *phrase.Table
	local *lm.Local
	// counts are sightings by entry and rendering, see [costs].
	counts    map[sense]map[string]float64
	analyzers sync.Pool // of *bitext.Analyzer
}

// sense is an entry in a number.
type sense struct {
	e      *lexicon.Entry
	plural bool
}

// What learned phrases are set by, in bits.
var (
	phraseDoubt = 1.8 // how many sightings a phrase lacks
	phraseScale = 1.0 // what a bit of improbability costs
	phraseBonus = 1.5 // what each word of a phrase after the first is worth
	ruleCost    = 0.2 // what the way of the rules costs beside a phrase
	senseTrust  = 4.0 // what a sighting is worth against those of general text
)

func newLearned(t *phrase.Table, lex *lexicon.Lexicon) *learned {
	l := &learned{table: t, local: lm.Learn(t.English()), counts: map[sense]map[string]float64{}}
	l.analyzers.New = func() any { return bitext.New() }
	a := bitext.New()
	for key, seen := range t.Senses() {
		for _, e := range lex.Lookup(key) {
			for _, plural := range []bool{false, true} {
				for _, g := range renderings(e, plural) {
					if n := seen[phrase.Stems(a, g.Text)]; n > 0 {
						s := sense{e, plural && e.POS == lexicon.Noun}
						if l.counts[s] == nil {
							l.counts[s] = map[string]float64{}
						}
						l.counts[s][g.Text] = senseTrust * n
					}
				}
			}
		}
	}
	return l
}

// more gives what was seen of each rendering of e beside the counts of general
// text; nil for nothing.
func (l *learned) more(e *lexicon.Entry, plural bool) map[string]float64 {
	if l == nil {
		return nil
	}
	return l.counts[sense{e, plural && e.POS == lexicon.Noun}]
}

// near is the model of the English that was learnt from, or nil.
func (l *learned) near() *lm.Local {
	if l == nil {
		return nil
	}
	return l.local
}

// stretch is the run of pieces [from, to) that a phrase would take the place of.
type stretch struct {
	from, to int
	phrase.Match
}

// find gives the learned phrases in a text; where terms are, there are none.
func (l *learned) find(text string, terms []backend.Term) []phrase.Match {
	if l == nil {
		return nil
	}
	a := l.analyzers.Get().(*bitext.Analyzer)
	defer l.analyzers.Put(a)
	return outside(terms, l.table.Match(a, text))
}

// fork sets the renderings of learned phrases beside pieces that render the same
// words of the source and stand together.
func fork(phrases []phrase.Match, ps []piece) []piece {
	if len(phrases) == 0 {
		return ps
	}
	var found []stretch
	for _, m := range phrases {
		if from, to, ok := together(ps, m); ok {
			found = append(found, stretch{from, to, m})
		}
	}
	slices.SortStableFunc(found, func(a, b stretch) int {
		return cmp.Or(b.Words-a.Words, b.Options[0].Count-a.Options[0].Count)
	})
	var kept []stretch
	for _, s := range found {
		if !slices.ContainsFunc(kept, s.crosses) {
			kept = append(kept, s)
		}
	}
	slices.SortStableFunc(kept, func(a, b stretch) int { return cmp.Or(a.from-b.from, b.to-a.to) })
	out, _ := nest(ps, 0, len(ps), kept)
	return out
}

// together finds the pieces made from a match, if they stand together and
// nothing else is among them.
func together(ps []piece, m phrase.Match) (from, to int, ok bool) {
	from, to = -1, -1
	for i := range ps {
		s := ps[i].source()
		switch {
		case s.End == 0:
			continue
		case s.Start >= m.End, s.End <= m.Word, m.Start > m.Word && s.Start == m.Word && attached(ps[i].class):
			if from >= 0 && to < 0 {
				to = i
			}
		case s.Start < m.Word || s.End > m.End:
			return 0, 0, false
		case to >= 0:
			return 0, 0, false // apart
		case from < 0:
			from = i
		}
	}
	if from < 0 {
		return 0, 0, false
	}
	last := from
	for i := from; i < len(ps) && (to < 0 || i < to); i++ {
		if ps[i].source().End > 0 {
			last = i
		}
	}
	for i := range ps[from : last+1] {
		if ps[from+i].holds(m.Words) {
			return 0, 0, false
		}
	}
	return from, last + 1, true
}

// holds reports whether a phrase of so many words may not take the place of p.
func (p *piece) holds(words int) bool {
	for _, b := range p.fork {
		for i := range b.pieces {
			if b.pieces[i].holds(words) {
				return true
			}
		}
	}
	return p.firm || words == 1 && (p.class == cVerb || p.class == cCop || p.class == cNeg)
}

// attached reports whether a piece says a clitic before its word.
func attached(c class) bool { return c == cConj || c == cPrep || c == cSub || c == cAsk }

// source is what a piece was made from; empty for a word that English needs.
func (p *piece) source() backend.Span {
	s := p.span
	for _, b := range p.fork {
		for i := range b.pieces {
			q := b.pieces[i].source()
			switch {
			case q.End == 0:
			case s.End == 0:
				s = q
			default:
				s.Start, s.End = min(s.Start, q.Start), max(s.End, q.End)
			}
		}
	}
	return s
}

// crosses reports whether s and t overlap and neither is within the other, or
// they are the same.
func (s stretch) crosses(t stretch) bool {
	if s.to <= t.from || t.to <= s.from {
		return false
	}
	return s.from == t.from && s.to == t.to || !(s.from >= t.from && s.to <= t.to || t.from >= s.from && t.to <= s.to)
}

// nest gives ps[from:to) with a fork for every stretch of the list within it, and
// the rest of the list.
func nest(ps []piece, from, to int, list []stretch) ([]piece, []stretch) {
	var out []piece
	for i := from; i < to; {
		if len(list) == 0 || list[0].from >= to || list[0].from != i {
			out = append(out, ps[i])
			i++
			continue
		}
		s := list[0]
		var own []piece
		own, list = nest(ps, s.from, s.to, list[1:])
		f := piece{fork: []branch{{pieces: own, cost: ruleCost}}}
		for _, o := range s.Options[:min(len(s.Options), 4)] {
			p := float64(o.Count) * o.Weight / (float64(s.Seen) + phraseDoubt)
			f.fork = append(f.fork, branch{
				pieces: []piece{{text: o.Text, span: backend.Span{Start: s.Start, End: s.End}, phrase: true}},
				cost:   -phraseScale*math.Log2(p) - phraseBonus*float64(s.Words-1),
			})
		}
		out = append(out, f)
		i = s.to
	}
	return out, list
}
