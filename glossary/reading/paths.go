package reading

import (
	"math"
	"slices"
)

// Paths are the ways through the readings of a sentence with what each costs:
// the sum over its readings and over pairs of neighbours.
type Paths struct {
	slots []Slot
	open  []int // slots that are not passed through
	// By open slot and reading: the cheapest cost of what is before, the reading
	// included, and of what is after, and the neighbour on that path.
	before, after [][]float64
	from, to      [][]int16
}

// NewPaths weighs the paths through slots, which it keeps.
func NewPaths(slots []Slot) *Paths {
	p := &Paths{slots: slots}
	for i := range slots {
		if !slots[i].Through || i == 0 {
			p.open = append(p.open, i)
		}
	}
	stop := []Reading{{Class: Stop}}
	prev, prevCost := stop, []float64{0}
	for _, i := range p.open {
		rs := slots[i].Readings
		costs, from := make([]float64, len(rs)), make([]int16, len(rs))
		for j := range rs {
			best, at := math.Inf(1), 0
			for k := range prev {
				if c := prevCost[k] + pair(&prev[k], &rs[j]); c < best {
					best, at = c, k
				}
			}
			costs[j], from[j] = best+rs[j].Cost, int16(at)
		}
		p.before, p.from = append(p.before, costs), append(p.from, from)
		prev, prevCost = rs, costs
	}
	return p
}

// Best is the cheapest path: a reading for every slot, by index, and the cost.
func (p *Paths) Best() (picks []int, cost float64) {
	picks = make([]int, len(p.slots))
	n := len(p.open) - 1
	if n < 0 {
		return picks, 0
	}
	at := 0
	for j, c := range p.before[n] {
		if c < p.before[n][at] {
			at = j
		}
	}
	p.back(picks, n, at)
	return picks, p.before[n][at]
}

// back fills picks up to the n-th open slot, which has reading at.
func (p *Paths) back(picks []int, n, at int) {
	for ; n >= 0; n-- {
		picks[p.open[n]] = at
		at = int(p.from[n][at])
	}
}

// Rival is a reading that is not on the cheapest path.
type Rival struct {
	Slot, Reading int
	// Margin is how much more the cheapest path through it costs.
	Margin float64
}

// Rivals lists the readings that the cheapest path could go through for less
// than margin more, the nearest first.
func (p *Paths) Rivals(margin float64) []Rival {
	p.backward()
	picks, best := p.Best()
	var out []Rival
	for n, i := range p.open {
		for j := range p.before[n] {
			m := p.before[n][j] + p.after[n][j] - best
			if j != picks[i] && m < margin {
				out = append(out, Rival{i, j, m})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Rival) int {
		switch {
		case a.Margin < b.Margin:
			return -1
		case a.Margin > b.Margin:
			return 1
		}
		return 0
	})
	return out
}

// backward weighs what comes after each reading.
func (p *Paths) backward() {
	if p.after != nil {
		return
	}
	n := len(p.open)
	p.after, p.to = make([][]float64, n), make([][]int16, n)
	for i := n - 1; i >= 0; i-- {
		rs := p.slots[p.open[i]].Readings
		costs, to := make([]float64, len(rs)), make([]int16, len(rs))
		if i < n-1 {
			next := p.slots[p.open[i+1]].Readings
			for j := range rs {
				best, at := math.Inf(1), 0
				for k := range next {
					if c := p.after[i+1][k] + next[k].Cost + pair(&rs[j], &next[k]); c < best {
						best, at = c, k
					}
				}
				costs[j], to[j] = best, int16(at)
			}
		}
		p.after[i], p.to[i] = costs, to
	}
}

// Through is the cheapest path that has a rival in it.
func (p *Paths) Through(r Rival) (picks []int) {
	p.backward()
	picks = make([]int, len(p.slots))
	n := slices.Index(p.open, r.Slot)
	p.back(picks, n, r.Reading)
	for at := r.Reading; n < len(p.open); n++ {
		picks[p.open[n]] = at
		at = int(p.to[n][at])
	}
	return picks
}
