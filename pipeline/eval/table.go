package eval

import "math"

// table holds edit distances between the beginnings of a hypothesis and of a
// reference, near the diagonal only: a beam of 25 words on either side, as in
// tercom.
type table struct {
	hyp, ref []string
	rows     []row
	spare    []row // for after
}

// row is a line of the table: cells for first, first+1, … words of the reference.
type row struct {
	first int
	cells []cell
}

type cell struct {
	cost int
	op   op
}

// op is the last edit on the cheapest way to a cell.
type op byte

const (
	none    op = iota // not reached
	same              // the words agree
	replace           // a word for another
	remove            // a word of the hypothesis is too many
	insert            // a word of the reference is missing
)

const (
	beam     = 25
	infinity = math.MaxInt32
)

func newTable(hyp, ref []string) *table {
	t := &table{hyp: hyp, ref: ref}
	top := row{cells: make([]cell, len(ref)+1)}
	for j := range top.cells {
		top.cells[j] = cell{j, insert}
	}
	t.rows = append(make([]row, 0, len(hyp)+1), top)
	for i := 1; i <= len(hyp); i++ {
		t.rows = append(t.rows, t.next(hyp, i, t.rows[i-1], nil))
	}
	return t
}

// at gives the cell for j words of the reference.
func (r row) at(j int) cell {
	if j < r.first || j >= r.first+len(r.cells) {
		return cell{cost: infinity}
	}
	return r.cells[j-r.first]
}

// next makes the row for i words of hyp from the one before, in the space of
// cells.
func (t *table) next(hyp []string, i int, before row, cells []cell) row {
	ratio := float64(len(t.ref)) / float64(len(hyp))
	width := beam
	if beam < ratio/2 {
		width = int(math.Ceil(ratio/2 + beam))
	}
	middle := int(math.Floor(float64(i) * ratio))
	first, end := max(0, middle-width), min(len(t.ref)+1, middle+width)
	if i == len(hyp) {
		end = len(t.ref) + 1
	}
	out := row{first: first, cells: cells[:0]}
	left := cell{cost: infinity}
	for j := first; j < end; j++ {
		best := cell{cost: infinity}
		if j == 0 {
			best = cell{before.at(0).cost + 1, remove}
		} else {
			// Of equals the first: tercom's order of preference.
			if d := before.at(j - 1).cost; hyp[i-1] == t.ref[j-1] && d < best.cost {
				best = cell{d, same}
			} else if d+1 < best.cost {
				best = cell{d + 1, replace}
			}
			if c := before.at(j).cost + 1; c < best.cost {
				best = cell{c, remove}
			}
			if c := left.cost + 1; c < best.cost {
				best = cell{c, insert}
			}
		}
		out.cells = append(out.cells, best)
		left = best
	}
	return out
}

// distance is the least number of edits.
func (t *table) distance() int { return t.rows[len(t.hyp)].at(len(t.ref)).cost }

// after is the distance for another hypothesis of the same length, whose first
// known words are those of t's.
func (t *table) after(hyp []string, known int) int {
	if t.spare == nil {
		t.spare = make([]row, 2)
	}
	last := t.rows[known]
	for i := known + 1; i <= len(hyp); i++ {
		k := i % 2
		t.spare[k] = t.next(hyp, i, last, t.spare[k].cells)
		last = t.spare[k]
	}
	return last.at(len(t.ref)).cost
}

// alignment is what the cheapest edits make of the two sides.
type alignment struct {
	// place gives for each word of the reference the word of the hypothesis at
	// or before it, -1 for none.
	place              []int
	hypWrong, refWrong []bool
}

func (t *table) alignment() alignment {
	a := alignment{make([]int, len(t.ref)), make([]bool, len(t.hyp)), make([]bool, len(t.ref))}
	for i, j := len(t.hyp), len(t.ref); i > 0 || j > 0; {
		switch o := t.rows[i].at(j).op; o {
		case same, replace:
			i, j = i-1, j-1
			a.place[j], a.hypWrong[i], a.refWrong[j] = i, o == replace, o == replace
		case remove:
			i--
			a.hypWrong[i] = true
		case insert:
			j--
			a.place[j], a.refWrong[j] = i-1, true
		default:
			return a // outside the beam: what is known so far
		}
	}
	return a
}
