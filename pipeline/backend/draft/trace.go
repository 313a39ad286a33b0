package draft

import "math"

// trace counts what became of a segment on its way: how far it was understood.
// It belongs to one rendering.
type trace struct {
	clauses   int // of any kind
	verbless  int // main clauses without a verb
	nested    int // relative and subordinate clauses
	loose     int // items that no rule took, prepositions without an object
	crowded   int // noun phrases after a verb beyond a subject and an object
	negations int
	doubt     float64 // bits of doubt among renderings
}

// see counts a clause of the segment and all that is in it. A nil trace counts
// nothing.
func (t *trace) see(c *clause) {
	if t == nil || c == nil || t.clauses > maxItems {
		return
	}
	t.clauses++
	switch {
	case c.mode != mMain:
		t.nested++
	case c.verb == nil:
		t.verbless++
	}
	if c.verb != nil && c.verb.neg != nil {
		t.negations++
	}
	objects := 0
	for _, list := range [][]*node{c.pre, c.post} {
		for _, n := range list {
			t.node(n)
			if n.kind == nNP && c.verb != nil && !isTime(n.np) {
				objects++
			}
		}
	}
	t.crowded += max(0, objects-2)
	t.see(c.also)
}

func (t *trace) node(n *node) {
	if n.kind == nPart && n.it.class != cStop && n.it.class != cComma || n.kind == nPP && n.np == nil && n.cl == nil {
		t.loose++
	}
	t.see(n.cl)
	t.phrase(n.np)
}

// phrase counts the clauses on a noun and on those in genitive to it.
func (t *trace) phrase(n *np) {
	for depth := 0; n != nil && depth < 8; n, depth = n.gen, depth+1 {
		for _, a := range n.after {
			t.node(a)
		}
	}
}

// add takes in what was counted elsewhere.
func (t *trace) add(o *trace) {
	t.clauses += o.clauses
	t.verbless += o.verbless
	t.nested += o.nested
	t.loose += o.loose
	t.crowded += o.crowded
	t.negations += o.negations
	t.doubt += o.doubt
}

// weigh adds the doubt in pieces that are not settled yet; of a fork, that in its
// first branch.
func (t *trace) weigh(ps []piece) {
	for i := range ps {
		if len(ps[i].fork) > 0 {
			t.weigh(ps[i].fork[0].pieces)
			continue
		}
		t.doubt += ps[i].doubt()
	}
}

// doubt is the entropy, in bits, of the renderings of a piece.
func (p *piece) doubt() float64 {
	if len(p.alts) == 0 {
		return 0
	}
	total, sum := 0.0, 0.0
	add := func(cost float64) {
		w := math.Exp2(-cost)
		total += w
		sum += w * cost
	}
	add(p.cost)
	for _, a := range p.alts {
		add(a.cost)
	}
	return sum/total + math.Log2(total)
}
