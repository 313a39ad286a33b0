package network

import (
	"fmt"
	"math"

	"bayan/pipeline/marian/internal/float"
	"bayan/pipeline/marian/internal/kernel"
	"bayan/pipeline/marian/internal/tensor"
)

// affine is x·W + b with W in 8 bits. The reference, as intgemm on processors
// that multiply unsigned by signed bytes, shifts the quantised activations by
// 127 to make them unsigned and takes that off the bias: the sums of integers,
// too great for a float's 24 bits, round otherwise than unshifted ones would.
// add brings the unshifted sums of package kernel there.
type affine struct {
	weights *kernel.Weights
	alpha   float32   // multiplier of the activations
	scale   float32   // 1 / (alpha · multiplier of the weights)
	add     []int32   // 127 · sum of each column
	bias    []float32 // less the shift
}

// shift is what the reference adds to quantised activations.
const shift = 127

// newAffine binds a matrix of k inputs and n outputs. Bias may be nil.
func newAffine(m tensor.Matrix, alpha float32, bias []float32) (*affine, error) {
	w, err := kernel.NewWeights(m.Data, m.Rows, m.Cols)
	if err != nil {
		return nil, err
	}
	a := &affine{weights: w, alpha: alpha, scale: 1 / float32(alpha*m.Mult), add: make([]int32, m.Rows), bias: make([]float32, m.Rows)}
	if v := float64(a.scale); !(v > 0) || math.IsInf(v, 0) {
		return nil, fmt.Errorf("multipliers %v and %v are out of range", alpha, m.Mult)
	}
	ones := make([]int8, m.Cols)
	for i := range ones {
		ones[i] = 1
	}
	var row kernel.Rows
	row.Set(ones, 1, m.Cols)
	w.MulInt32(a.add, &row, nil)
	for j, sum := range a.add {
		back := float32(float32(shift*a.scale) * float32(sum))
		if bias != nil {
			a.bias[j] = bias[j] - back
		} else {
			a.bias[j] = 0 - back
		}
		a.add[j] = shift * sum
	}
	return a, nil
}

// mul puts the product of the rows of x, quantised, into dst.
func (a *affine) mul(dst, x []float32, rows *kernel.Rows) {
	k := a.weights.Depth()
	m := len(x) / k
	rows.Quantise(x, m, k, a.alpha)
	a.again(dst, rows)
}

// again is mul for rows that are quantised by this affine's alpha already.
func (a *affine) again(dst []float32, rows *kernel.Rows) {
	a.weights.MulInt32(asInt32(dst), rows, nil)
	float.Dequantise(dst, a.add, a.scale, a.bias)
}

// choice is an affine of which only some outputs are wanted.
type choice struct {
	columns []int32
	add     []int32
	bias    []float32
}

// choose makes c the choice of columns, which it keeps.
func (a *affine) choose(c *choice, columns []int32) {
	c.columns = columns
	c.add = grow(c.add, len(columns))
	c.bias = grow(c.bias, len(columns))
	for j, col := range columns {
		c.add[j] = a.add[col]
	}
	kernel.Gather(c.bias, a.bias, columns)
}

func (a *affine) some(dst []float32, rows *kernel.Rows, c *choice) {
	a.weights.MulInt32(asInt32(dst), rows, c.columns)
	float.Dequantise(dst, c.add, a.scale, c.bias)
}

func newEmbedding(m tensor.Matrix) (embedding, error) {
	w, err := kernel.NewWeights(m.Data, m.Rows, m.Cols)
	e := embedding{w, 1 / m.Mult}
	if err == nil && math.IsInf(float64(e.inverse), 0) {
		err = fmt.Errorf("multiplier %v is out of range", m.Mult)
	}
	return e, err
}
