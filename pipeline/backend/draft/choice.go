package draft

import (
	"math"

	"bayan/pipeline/backend/draft/internal/lm"
)

// rankCost is what an alternative costs against the one before it, in bits:
// the lexicon lists the usual rendering first.
var rankCost = 3.0

// What it costs to leave out an article, in bits: of general nouns, and before
// "of".
var (
	generalPlural   = 0.0
	generalPeople   = 4.0
	generalSingular = 7.0
	ofPlural        = 1.0
	ofDeed          = 2.0
	ofOther         = 6.0
)

// lmWeight is what a bit of the language model counts.
var lmWeight = 1.0

// beam is how many endings are followed at once.
const beam = 24

// chooser settles what is left open in pieces: the cheapest way through over
// the cost of each option and an English language model. It is for one
// goroutine and may be used again.
type chooser struct {
	m     *lm.Model
	local *lm.Local           // nil when nothing was learnt
	words map[string][]uint64 // of a text, hashed
	steps []step
}

// step is a piece that was taken, after another; -1 is before the first.
type step struct {
	before int32
	option int32 // of the piece; -1 is its own text
	p      *piece
}

// way is a beginning that ends in state.
type way struct {
	state lm.State
	cost  float64 // in bits
	last  int32
}

func newChooser(g *engine) *chooser {
	return &chooser{m: g.lm, local: g.learned.near(), words: map[string][]uint64{}}
}

// decide gives the pieces of the cheapest way through ps, and its cost.
func (c *chooser) decide(ps []piece) ([]piece, float64) {
	c.steps = c.steps[:0]
	ways := c.follow([]way{{state: lm.Begin, last: -1}}, ps)
	at := 0
	for k := range ways {
		if ways[k].cost < ways[at].cost {
			at = k
		}
	}
	n := 0
	for i := ways[at].last; i >= 0; i = c.steps[i].before {
		n++
	}
	out := make([]piece, n)
	for i := ways[at].last; i >= 0; i = c.steps[i].before {
		n--
		out[n] = *c.steps[i].p
		if k := c.steps[i].option; k >= 0 {
			out[n].text = out[n].alts[k].text
		}
		out[n].alts = nil
	}
	return out, ways[at].cost
}

// follow extends ways over ps.
func (c *chooser) follow(ways []way, ps []piece) []way {
	for i := range ps {
		p := &ps[i]
		var next []way
		if len(p.fork) > 0 {
			for _, b := range p.fork {
				from := make([]way, len(ways))
				for k, w := range ways {
					w.cost += b.cost
					from[k] = w
				}
				for _, w := range c.follow(from, b.pieces) {
					next = better(next, w)
				}
			}
		} else {
			for k := -1; k < len(p.alts); k++ {
				text, cost := p.text, p.cost
				if k >= 0 {
					text, cost = p.alts[k].text, p.alts[k].cost
				}
				next = c.extend(next, ways, p, int32(k), text, cost)
			}
		}
		ways = prune(next)
	}
	return ways
}

// extend adds to next what becomes of ways when p says text.
func (c *chooser) extend(next, ways []way, p *piece, option int32, text string, cost float64) []way {
	if p.article {
		text = "a"
	}
	hashes := c.hashes(text)
	for _, w := range ways {
		w.cost += cost
		for _, h := range hashes {
			log, state := c.m.Next(w.state, h)
			if c.local != nil {
				log = math.Log2(c.local.Mix(math.Exp2(log), w.state, h))
			}
			w.cost -= lmWeight * log
			w.state = state
		}
		if p.capital {
			w.state = lm.Begin
		}
		c.steps = append(c.steps, step{before: w.last, option: option, p: p})
		w.last = int32(len(c.steps) - 1)
		next = better(next, w)
	}
	return next
}

// better adds w to ways, of two in the same state the cheaper stays.
func better(ways []way, w way) []way {
	for k := range ways {
		if ways[k].state == w.state {
			if w.cost < ways[k].cost {
				ways[k] = w
			}
			return ways
		}
	}
	return append(ways, w)
}

// prune keeps the cheapest ways.
func prune(ways []way) []way {
	for len(ways) > beam {
		worst, at := math.Inf(-1), 0
		for k, w := range ways {
			if w.cost >= worst {
				worst, at = w.cost, k
			}
		}
		ways = append(ways[:at], ways[at+1:]...)
	}
	return ways
}

func (c *chooser) hashes(text string) []uint64 {
	h, ok := c.words[text]
	if !ok {
		for _, w := range lm.Words(text) {
			h = append(h, lm.HashWord(w))
		}
		c.words[text] = h
	}
	return h
}
