package kernel

import "fmt"

// Rows is a batch of int8 activations, the first operand of a product, kept
// ready for the body in use. The zero value is empty; fill it again and again,
// it keeps its memory. It is for one goroutine at a time while it is filled, and
// read only in products.
type Rows struct {
	m, k   int
	stride int    // k padded to depthUnit
	q      []int8 // m rows of stride values, zero beyond k
	form   []byte // what the body's prepare made of q
	body   *body
}

// Quantise fills r with m rows of k values, row i being x[i*k:(i+1)*k]: each
// value is multiplied by scale, rounded to the nearest integer, halves to even,
// and held within −127 and 127, as intgemm does. NaN becomes −127.
func (r *Rows) Quantise(x []float32, m, k int, scale float32) {
	r.size(len(x), m, k)
	for i := range m {
		active.float.quantise(r.q[i*r.stride:i*r.stride+k], x[i*k:(i+1)*k], scale)
	}
	r.prepare(active)
}

// Set fills r with m rows of k values that are quantised already. All of int8
// is allowed.
func (r *Rows) Set(x []int8, m, k int) {
	r.size(len(x), m, k)
	for i := range m {
		copy(r.q[i*r.stride:i*r.stride+k], x[i*k:(i+1)*k])
	}
	r.prepare(active)
}

// Len gives the number of rows.
func (r *Rows) Len() int { return r.m }

// Depth gives the number of values in a row.
func (r *Rows) Depth() int { return r.k }

// Row gives the values of row i; they are r's own and must not be changed.
func (r *Rows) Row(i int) []int8 { return r.q[i*r.stride : i*r.stride+r.k : i*r.stride+r.k] }

func (r *Rows) size(values, m, k int) {
	if m < 0 || k < 1 || k > MaxDepth || m*k != values {
		panic(fmt.Sprintf("kernel: %d values are no %d rows of %d", values, m, k))
	}
	r.m, r.k, r.stride = m, k, pad(k)
	r.q = grow(r.q, m*r.stride)
	if r.stride != k {
		for i := range m {
			clear(r.q[i*r.stride+k : (i+1)*r.stride])
		}
	}
}

func (r *Rows) prepare(b *body) {
	r.body = b
	if b.prepare != nil {
		b.prepare(r)
	}
}

// grow gives a slice of n values, s itself when it has room. What is in it is
// not defined.
func grow[T any](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return make([]T, n, n+n/4)
}
