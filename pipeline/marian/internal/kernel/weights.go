package kernel

import (
	"fmt"
	"math"
)

// depthUnit is what the depth of a matrix is padded to, so that no body needs
// code for what is left over.
const depthUnit = 64

// panelBytes bounds how much of a matrix is multiplied by all rows before the
// next part is read: what fits the first-level cache beside a strip of rows.
const panelBytes = 16 << 10

// Weights is an int8 matrix of n output columns with k values each, the second
// operand of a product. The values of a column are adjacent, as in Marian's
// files, so a column can be multiplied where it lies: no body packs the matrix
// anew, and a choice of columns costs no more than all of them.
//
// It is read only and safe for concurrent use.
type Weights struct {
	n, k   int
	stride int // bytes from a column to the next: k padded to depthUnit
	data   []int8
}

// NewWeights makes a matrix of n columns of k values, column c being
// data[c*k:(c+1)*k]. All of int8 is allowed, −128 too.
//
// When k is a multiple of 64 the matrix keeps data and reads it in place: data
// may be a mapped file, must not change, and must stay mapped as long as the
// matrix is used. Otherwise the values are copied and data is free at once.
func NewWeights(data []int8, n, k int) (*Weights, error) {
	if n < 1 || n > math.MaxInt32 || k < 1 || k > MaxDepth || n > len(data)/k || n*k != len(data) {
		return nil, fmt.Errorf("kernel: %d values are no matrix of %d columns by %d (at most %d deep)", len(data), n, k, MaxDepth)
	}
	w := &Weights{n: n, k: k, stride: pad(k), data: data}
	if w.stride != k {
		w.data = make([]int8, n*w.stride)
		for c := range n {
			copy(w.data[c*w.stride:], data[c*k:(c+1)*k])
		}
	}
	return w, nil
}

// MaxDepth is the largest depth of a product: no sum of so many products of
// two int8 leaves int32, whatever the values and the body.
const MaxDepth = 1 << 16

func pad(k int) int { return (k + depthUnit - 1) / depthUnit * depthUnit }

// Columns gives n, the number of output columns.
func (w *Weights) Columns() int { return w.n }

// Depth gives k, the number of values in a column.
func (w *Weights) Depth() int { return w.k }

// Column gives the values of column c; they are the matrix's own.
func (w *Weights) Column(c int) []int8 {
	at := c * w.stride
	return w.data[at : at+w.k : at+w.k]
}

// MulInt32 puts the exact product of the rows and the matrix into dst, row
// after row. With cols not nil only these columns are computed, in their order
// and as often as they are named: a row of dst then has len(cols) values,
// otherwise Columns() values. dst must hold exactly the rows.
func (w *Weights) MulInt32(dst []int32, r *Rows, cols []int32) {
	n := w.width(len(dst), r, cols)
	r.body.product(dst, r, w, cols, n)
}

// width checks the operands of a product and gives the width of a row of dst.
func (w *Weights) width(dst int, r *Rows, cols []int32) int {
	n := w.n
	if cols != nil {
		n = len(cols)
		for _, c := range cols {
			if uint32(c) >= uint32(w.n) {
				panic(fmt.Sprintf("kernel: no column %d of %d", c, w.n))
			}
		}
	}
	switch {
	case r.k != w.k:
		panic(fmt.Sprintf("kernel: rows of %d values by columns of %d", r.k, w.k))
	case r.body != active && r.m > 0:
		panic("kernel: rows were prepared for another body")
	case dst != n*r.m:
		panic(fmt.Sprintf("kernel: %d results do not fit %d rows of %d", dst, r.m, n))
	}
	return n
}

// product puts the products into dst, n to a row. It goes through the matrix
// panel by panel, and through all rows for each.
func (b *body) product(dst []int32, r *Rows, w *Weights, cols []int32, n int) {
	panel := max(panelBytes/w.stride/8*8, 8) // fours for the assembly
	for c := 0; c < n; c += panel {
		part := min(panel, n-c)
		var chosen []int32
		if cols != nil {
			chosen = cols[c : c+part]
		}
		for i := 0; i < r.m; i += b.height {
			rows := min(b.height, r.m-i)
			b.strip(dst[i*n+c:], n, r, i, rows, w, c, chosen, part)
		}
	}
}
