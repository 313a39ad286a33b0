package draft

import (
	"bayan/pipeline/backend/draft/internal/lm"
)

// rankCost is what an alternative costs against the one before it, in bits:
// the lexicon lists the usual rendering first.
var rankCost = 3.0

// What it costs to leave out an article, in bits.
var (
	generalPlural   = 2.5
	generalSingular = 7.0
	lmWeight        = 1.0
)

// decide settles the pieces that have alternatives by the cheapest path over
// the order in the lexicon and an English bigram model.
func decide(m *lm.Model, ps []piece) {
	type state struct {
		last string
		cost float64
		from int
	}
	states := []state{{last: "<s>"}}
	back := make([][]state, len(ps))
	for i := range ps {
		options := ps[i].alts
		n := len(options) + 1
		next := make([]state, n)
		for k := range n {
			text := ps[i].text
			inner := ps[i].cost
			if k > 0 {
				text, inner = options[k-1].text, options[k-1].cost
			}
			if ps[i].article {
				text = "a"
			}
			words := lm.Words(text)
			for j := 1; j < len(words); j++ {
				inner -= lmWeight * m.Score(words[j-1], words[j])
			}
			best := state{cost: 1e18}
			for f, s := range states {
				cost, last := s.cost+inner, s.last
				if len(words) > 0 {
					if n > 1 || len(states) > 1 {
						cost -= lmWeight * m.Score(s.last, words[0])
					}
					last = words[len(words)-1]
				}
				if cost < best.cost {
					best = state{last, cost, f}
				}
			}
			next[k] = best
		}
		back[i] = next
		states = next
	}
	at := 0
	for k := range states {
		if states[k].cost < states[at].cost {
			at = k
		}
	}
	for i := len(ps) - 1; i >= 0; i-- {
		from := back[i][at].from
		if at > 0 {
			ps[i].text = ps[i].alts[at-1].text
		}
		at = from
	}
}
