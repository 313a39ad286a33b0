package bitext

import "math"

// grid is the table of one pair, row by source word: first how likely each word
// is for each, then, after posteriors, how likely each link is.
type grid struct {
	rows, cols         int
	toTarget, toSource []float32
	nullT, nullS       []float32
}

func (g *grid) shape(rows, cols int) {
	g.rows, g.cols = rows, cols
	g.toTarget, g.toSource = fit(g.toTarget, rows*cols), fit(g.toSource, rows*cols)
	g.nullT, g.nullS = fit(g.nullT, cols), fit(g.nullS, rows)
}

func fit(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n, n*3/2)
	}
	return s[:n]
}

// slope is exp(−tension·d) for d = 0, 1/256, … 1.
var slope = func() (t [257]float32) {
	for i := range t {
		t[i] = float32(math.Exp(-tension * float64(i) / 256))
	}
	return t
}()

// posteriors turns likelihoods into probabilities of links in both directions.
// In toTarget every target word has one source word or none, in toSource every
// source word one target word or none.
func (g *grid) posteriors() {
	for i := range g.rows {
		row, back := g.toTarget[i*g.cols:(i+1)*g.cols], g.toSource[i*g.cols:(i+1)*g.cols]
		at := (2*i + 1) * 128 * g.cols
		for j := range row {
			d := at - (2*j+1)*128*g.rows
			s := slope[max(d, -d)/(g.rows*g.cols)]
			row[j] *= s
			back[j] *= s
		}
	}
	// The prior of the diagonal sums to about rows/tension·2 over a column.
	zRows, zCols := g.mass(g.rows), g.mass(g.cols)
	for j := range g.cols {
		none := g.nullT[j] * null
		sum := none
		for k := j; k < len(g.toTarget); k += g.cols {
			g.toTarget[k] *= (1 - null) / zRows
			sum += g.toTarget[k]
		}
		g.nullT[j] = none / sum
		for k := j; k < len(g.toTarget); k += g.cols {
			g.toTarget[k] /= sum
		}
	}
	for i := range g.rows {
		none := g.nullS[i] * null
		sum := none
		row := g.toSource[i*g.cols : (i+1)*g.cols]
		for k := range row {
			row[k] *= (1 - null) / zCols
			sum += row[k]
		}
		g.nullS[i] = none / sum
		for k := range row {
			row[k] /= sum
		}
	}
}

// mass is what the prior of the diagonal sums to over n words, for one in their
// middle.
func (g *grid) mass(n int) float32 {
	return float32(max(1, 2*float64(n)/tension*(1-math.Exp(-tension/2))))
}
