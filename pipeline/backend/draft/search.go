package draft

import (
	"context"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
	"bayan/pipeline/bitext/phrase"
)

// How far the readings of a sentence are searched: the rivals of the cheapest
// path that are tried, and how much more theirs may cost.
var (
	tries  = 20.0
	margin = 3.0
)

// tagBits is a unit of the tagger's cost in bits of the English.
var tagBits = 8.0

// sentence is the tokens of one sentence with the readings tried.
type sentence struct {
	g    *engine
	toks []token
	// first is set at the beginning of the segment.
	first bool
	last  *np
	// phrases are those of the segment that were learnt.
	phrases []phrase.Match
	*chooser
}

// result is a translation of a sentence.
type result struct {
	pieces []piece
	last   *np
	cost   float64
	trace  *trace
}

// search translates the sentence by the cheapest path through its readings,
// and then tries the paths through other readings that cost little more: what
// makes likelier English stays.
func (s *sentence) search(ctx context.Context) result {
	slots := s.g.slots(s.toks)
	paths := reading.NewPaths(slots)
	picks, cost := paths.Best()
	best := s.render(ctx, picks, cost)
	for n := s.tries(); n > 0; {
		var taken *reading.Rival
		for _, r := range paths.Rivals(margin) {
			if n--; n < 0 || ctx.Err() != nil {
				break
			}
			rival := paths.Through(r)
			if t := s.render(ctx, rival, cost+r.Margin); t.cost < best.cost {
				best, picks, taken = t, rival, &r
			}
		}
		if taken == nil {
			break
		}
		// The reading stays, what is around it is weighed anew.
		for k := range slots[taken.Slot].Readings {
			if k != taken.Reading {
				slots[taken.Slot].Readings[k].Cost += never
			}
		}
		paths = reading.NewPaths(slots)
		_, cost = paths.Best()
	}
	for i, k := range picks {
		s.toks[i].pick = &s.toks[i].cands[k]
	}
	return s.apart(ctx, picks, cost, best)
}

// apart tries to part nouns from what the parser took for their genitives.
func (s *sentence) apart(ctx context.Context, picks []int, cost float64, best result) result {
	for i := range s.toks {
		s.toks[i].governs = false
	}
	if s.tries() == 0 {
		return best
	}
	s.render(ctx, picks, cost)
	for i := range s.toks {
		t := &s.toks[i]
		if !t.governs || i+1 >= len(s.toks) || ctx.Err() != nil {
			continue
		}
		if s.toks[i+1].pick.Definite() {
			continue
		}
		t.apart = true
		r := s.render(ctx, picks, cost)
		r.cost += apartCost
		if r.cost < best.cost {
			best = r
			cost += apartCost / tagBits
			continue
		}
		t.apart = false
	}
	return best
}

// apartCost is what it costs to part two nouns, in bits.
var apartCost = 8.0

// tries bounds the renderings by the length of the sentence, so that time stays
// linear in the text.
func (s *sentence) tries() int {
	const words, most = 1500, 150
	if len(s.toks) > most {
		return 0
	}
	return min(int(tries), words/(len(s.toks)+1))
}

// never is the cost of a reading that is ruled out.
const never = 1e6

// slots looks up the words of toks.
func (g *engine) slots(toks []token) []reading.Slot {
	slots := make([]reading.Slot, len(toks))
	for i := range toks {
		t := &toks[i]
		if t.pick != nil { // a phrase, a date, a number in words: settled
			t.cands = []cand{*t.pick}
		} else {
			g.lookup(t)
		}
		slots[i] = reading.Slot{Readings: t.cands, Through: isQuote(t)}
	}
	for i := range slots {
		missing(slots, i)
	}
	return slots
}

// missingCost is what it costs to read a verb of a preposition, such as وعد ب,
// where that does not follow.
const missingCost = 1.2

// missing weighs such readings of slot i.
func missing(slots []reading.Slot, i int) {
	const far = 12
	for k := range slots[i].Readings {
		r := &slots[i].Readings[k]
		if r.Class == cVerb && r.Entry != nil && r.Entry.Prep != "" && !comes(slots[i+1:min(i+1+far, len(slots))], lexicon.Fold(r.Entry.Prep)) {
			r.Cost += missingCost
		}
	}
}

// comes reports whether a word of slots may have preposition key, before a stop.
func comes(slots []reading.Slot, key string) bool {
	for _, s := range slots {
		for k := range s.Readings {
			switch r := &s.Readings[k]; {
			case r.Class == cStop && !s.Through:
				return false
			case r.Prep != 0 && string(r.Prep) == key, r.Class == cPrep && r.Function != nil && strings.HasPrefix(r.Function.Key, key):
				return true
			}
		}
	}
	return false
}

// lost counts the words with a meaning of their own that ps does not render.
func (s *sentence) lost(ps []piece) int {
	said := make(map[int]bool, len(ps))
	for i := range ps {
		if ps[i].text == "" {
			continue
		}
		said[ps[i].span.Start] = true
		if !ps[i].phrase {
			continue
		}
		for k := range s.toks {
			if t := &s.toks[k]; t.start < ps[i].span.End && t.end > ps[i].span.Start {
				said[t.start] = true
			}
		}
	}
	n := 0
	for i := range s.toks {
		t := &s.toks[i]
		switch t.pick.Class {
		case cNoun, cAdj, cName, cNum, cLit:
			if !said[t.start] {
				n++
			}
		}
	}
	return n
}

// lostBits is what it costs not to render a word, in bits.
var lostBits = 25.0

// render translates by one path of readings, which costs cost.
func (s *sentence) render(ctx context.Context, picks []int, cost float64) result {
	for i, k := range picks {
		s.toks[i].pick = &s.toks[i].cands[k]
	}
	items := s.g.flatten(s.toks)
	if s.first && len(items) > 1 && items[0].class == cConj && items[0].key == "و" {
		items[0].english = "" // Arabic begins its sentences with "and", English does not
	}
	g := *s.g
	g.trace = &trace{}
	ps, last := g.render(ctx, items, s.last)
	g.trace.weigh(ps)
	ps, bits := s.decide(fork(s.phrases, ps))
	return result{ps, last, bits + tagBits*cost + lostBits*float64(s.lost(ps)), g.trace}
}
