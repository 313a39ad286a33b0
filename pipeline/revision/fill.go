package revision

// fillGaps joins similar segments in each gap, in order, then takes in the parts
// beside them.
func (a *aligner) fillGaps(least float64) {
	first := len(a.groups)
	for _, g := range a.gaps() {
		a.fill(g, least)
	}
	for g := first; g < len(a.groups); g++ {
		if a.groups[g].sim < respelled {
			a.absorb(g)
		}
	}
}

// fill joins free segments of a gap in order so that the sum of similarities is
// greatest (Needleman and Wunsch, 1970, with free gaps). In a large gap only
// what lies about its diagonal is compared.
func (a *aligner) fill(g gap, least float64) {
	t := newTable(g.o1-g.o0, g.n1-g.n0)
	for i := t.n - 1; i >= 0; i-- {
		for j := t.hi(i); j >= t.lo(i); j-- {
			best, sim := max(t.best(i+1, j), t.best(i, j+1)), float32(0)
			if o, n := g.o0+i, g.n0+j; a.old.free(o) && a.new.free(n) {
				if s := a.similarity(o, n, least); s >= least {
					sim = float32(s) + a.sameID(o, n)
					best = max(best, sim+t.best(i+1, j+1))
				}
			}
			t.set(i, j, cell{best, sim})
		}
	}
	for i, j := 0, 0; i < t.n && j < t.m; {
		c := t.at(i, j)
		switch {
		case c.sim > 0 && c.best == c.sim+t.best(i+1, j+1):
			o, n := g.o0+i, g.n0+j
			a.join(o, n, a.similarity(o, n, least))
			i, j = i+1, j+1
		case j > t.hi(i) || c.best == t.best(i+1, j):
			i++
		default:
			j++
		}
	}
}

func (a *aligner) sameID(i, j int) float32 {
	if id := a.old.segments[i].ID; id != "" && id == a.new.segments[j].ID {
		return 0.05
	}
	return 0
}

// table is a matrix of n by m cells of which only a band about the diagonal is
// kept; outside it nothing can be won.
type table struct {
	n, m, width int
	cells       []cell
}

type cell struct {
	best float32 // the greatest sum from here to the end
	sim  float32 // what joining the two here adds, 0 when they are not similar
}

func newTable(n, m int) *table {
	const perSegment, least = 12, 4096
	width := m
	if most := perSegment*(n+m) + least; n > 0 && n*m > most {
		width = most / n
	}
	return &table{n, m, width, make([]cell, n*width)}
}

// lo and hi bound the band in row i, both inclusive.
func (t *table) lo(i int) int {
	if t.width == t.m {
		return 0
	}
	return min(max(i*t.m/t.n-t.width/2, 0), t.m-t.width)
}

func (t *table) hi(i int) int { return t.lo(i) + t.width - 1 }

// at gives a cell; to the left of the band that of its edge.
func (t *table) at(i, j int) cell {
	if i >= t.n || j > t.hi(i) {
		return cell{}
	}
	return t.cells[i*t.width+max(j-t.lo(i), 0)]
}

func (t *table) best(i, j int) float32 { return t.at(i, j).best }

func (t *table) set(i, j int, c cell) { t.cells[i*t.width+j-t.lo(i)] = c }
