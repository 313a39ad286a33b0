package draft

import (
	"bayan/pipeline/backend/draft/internal/lm"
)

// rankCost is what an alternative costs against the one before it, in bits:
// the lexicon lists the usual rendering first.
var rankCost = 3.0

// What it costs to leave out an article, in bits.
var (
	generalPlural   = 2.0
	generalPeople   = 4.0
	generalSingular = 7.0
	lmWeight        = 1.0
)

// decide settles the pieces that have alternatives by the cheapest path over
// the order in the lexicon and an English trigram model.
func decide(m *lm.Model, ps []piece) {
	type state struct {
		before, last string
		cost         float64
		from         int
	}
	states := []state{{last: "<s>"}}
	back := make([][]state, len(ps))
	for i := range ps {
		options := ps[i].alts
		n := len(options) + 1
		next := make([]state, n)
		for k := range n {
			text, inner := ps[i].text, ps[i].cost
			if k > 0 {
				text, inner = options[k-1].text, options[k-1].cost
			}
			if ps[i].article {
				text = "a"
			}
			words := lm.Words(text)
			best := state{cost: 1e18}
			for f, s := range states {
				s.cost += inner
				if n > 1 || len(states) > 1 || len(words) == 0 {
					for _, w := range words {
						s.cost -= lmWeight * m.Score3(s.before, s.last, w)
						s.before, s.last = s.last, w
					}
				} else {
					s.before, s.last = lastTwo(s.last, words)
				}
				if s.cost < best.cost {
					best = s
					best.from = f
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

// lastTwo gives the last two words of last followed by words.
func lastTwo(last string, words []string) (string, string) {
	if len(words) == 1 {
		return last, words[0]
	}
	return words[len(words)-2], words[len(words)-1]
}
