package bitext

import (
	"cmp"
	"slices"
)

// Align links the words of a pair, in order of source and target. The pair need
// not be one that the model learnt from. Pairs that are too long have no links.
func (m *Model) Align(p Pair) []Link {
	if !usable(p) {
		return nil
	}
	var g grid
	m.fill(&g, p)
	g.posteriors()
	return symmetrise(&g)
}

// fill looks up what the model knows of the words of p. Words that never met in
// training are judged by the lexicon alone.
func (m *Model) fill(g *grid, p Pair) {
	g.shape(len(p.Source), len(p.Target))
	targets := make([]int32, len(p.Target))
	for j := range p.Target {
		targets[j] = -1
		g.nullT[j] = 1e-4
		if n, ok := m.target[p.Target[j].Key]; ok {
			targets[j] = n
			g.nullT[j] = max(m.nullT[n], 1e-5)
		}
	}
	for i := range p.Source {
		n, ok := m.source[p.Source[i].Key]
		g.nullS[i] = 1e-4
		if ok {
			g.nullS[i] = max(m.nullS[n], 1e-5)
		}
		for j := range p.Target {
			k := i*g.cols + j
			if ok && targets[j] >= 0 {
				if c, met := m.cells[cell(n, targets[j])]; met {
					g.toTarget[k], g.toSource[k] = m.toTarget[c], m.toSource[c]
					continue
				}
			}
			v := float32(0.5*m.analyzer.kinship(&p.Source[i], &p.Target[j]) + 1e-6)
			g.toTarget[k], g.toSource[k] = v, v
		}
	}
}

// symmetrise joins the best links of the two directions: those of both, then
// their neighbours in either, then what is left of words without a link on both
// sides (grow-diag-final-and: Koehn et al. 2005).
func symmetrise(g *grid) []Link {
	n := g.rows * g.cols
	forth, back := make([]bool, n), make([]bool, n)
	for j := range g.cols {
		best, at := g.nullT[j], -1
		for i := range g.rows {
			if p := g.toTarget[i*g.cols+j]; p > best {
				best, at = p, i
			}
		}
		if at >= 0 {
			forth[at*g.cols+j] = true
		}
	}
	for i := range g.rows {
		best, at := g.nullS[i], -1
		for j := range g.cols {
			if p := g.toSource[i*g.cols+j]; p > best {
				best, at = p, j
			}
		}
		if at >= 0 {
			back[i*g.cols+at] = true
		}
	}
	s := &symmetry{grid: g, on: make([]bool, n), rowOn: make([]bool, g.rows), colOn: make([]bool, g.cols)}
	for k := range n {
		if forth[k] && back[k] {
			s.set(k)
		}
	}
	s.grow(forth, back)
	for _, side := range [][]bool{forth, back} {
		for k := range n {
			if side[k] && !s.rowOn[k/g.cols] && !s.colOn[k%g.cols] {
				s.set(k)
			}
		}
	}
	var out []Link
	for k, on := range s.on {
		if on {
			out = append(out, Link{k / g.cols, k % g.cols, min(1, float64(g.toTarget[k]+g.toSource[k])/2)})
		}
	}
	slices.SortFunc(out, func(a, b Link) int { return cmp.Or(a.Source-b.Source, a.Target-b.Target) })
	return out
}

type symmetry struct {
	*grid
	on           []bool
	rowOn, colOn []bool
}

func (s *symmetry) set(k int) {
	s.on[k] = true
	s.rowOn[k/s.cols], s.colOn[k%s.cols] = true, true
}

// grow adds links beside links, diagonal ones too, while one of their words has
// none.
func (s *symmetry) grow(forth, back []bool) {
	for grown := true; grown; {
		grown = false
		for k := range s.on {
			if s.on[k] || !forth[k] && !back[k] || s.rowOn[k/s.cols] && s.colOn[k%s.cols] || !s.beside(k) {
				continue
			}
			s.set(k)
			grown = true
		}
	}
}

func (s *symmetry) beside(k int) bool {
	i, j := k/s.cols, k%s.cols
	for di := -1; di <= 1; di++ {
		for dj := -1; dj <= 1; dj++ {
			y, x := i+di, j+dj
			if y >= 0 && y < s.rows && x >= 0 && x < s.cols && s.on[y*s.cols+x] {
				return true
			}
		}
	}
	return false
}
