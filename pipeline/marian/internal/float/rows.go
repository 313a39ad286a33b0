package float

import (
	"math"

	"bayan/pipeline/marian/internal/kernel"
)

// epsilon keeps the deviation of a layer norm from zero.
const epsilon = 1e-6

// AddNorm makes x, rows of len(gain) numbers, the layer norm of x + branch:
// gain·(x−mean)/√(variance+ε) + bias. branch is overwritten.
func AddNorm(x, branch, gain, bias []float32) {
	d := len(gain)
	kernel.Add(x, branch)
	// Four rows at once: their sums do not wait for one another.
	for len(x) >= 4*d {
		normFour(x[:4*d], gain, bias)
		x = x[4*d:]
	}
	for ; len(x) > 0; x = x[d:] {
		normOne(x[:d], gain, bias)
	}
}

func normOne(x, gain, bias []float32) {
	n := float32(len(x))
	var sum, squares float32
	for _, v := range x {
		sum += v
	}
	mean := sum / n
	for _, v := range x {
		squares += float32((v - mean) * (v - mean))
	}
	normalise(x, gain, bias, mean, squares/n)
}

func normFour(x, gain, bias []float32) {
	d := len(gain)
	n := float32(d)
	a, b, c, e := x[:d:d], x[d:][:d:d], x[2*d:][:d:d], x[3*d:][:d:d]
	var sa, sb, sc, se float32
	for i := range a {
		sa += a[i]
		sb += b[i]
		sc += c[i]
		se += e[i]
	}
	sa, sb, sc, se = sa/n, sb/n, sc/n, se/n
	var qa, qb, qc, qe float32
	for i := range a {
		qa += float32((a[i] - sa) * (a[i] - sa))
		qb += float32((b[i] - sb) * (b[i] - sb))
		qc += float32((c[i] - sc) * (c[i] - sc))
		qe += float32((e[i] - se) * (e[i] - se))
	}
	normalise(a, gain, bias, sa, qa/n)
	normalise(b, gain, bias, sb, qb/n)
	normalise(c, gain, bias, sc, qc/n)
	normalise(e, gain, bias, se, qe/n)
}

func normalise(x, gain, bias []float32, mean, variance float32) {
	sigma := float32(math.Sqrt(float64(variance + epsilon)))
	gain, bias = gain[:len(x)], bias[:len(x)]
	for i, v := range x {
		x[i] = float32(gain[i]*((v-mean)/sigma)) + bias[i]
	}
}

// Softmax makes x its softmax. It must not be empty.
func Softmax(x []float32) {
	top := kernel.Max(x)
	var sum float32
	for i, v := range x {
		e := Exp(v - top)
		x[i] = e
		sum += e
	}
	for i := range x {
		x[i] /= sum
	}
}

// Sigmoid makes each number of x its logistic function.
func Sigmoid(x []float32) {
	for i, v := range x {
		x[i] = 1 / (1 + Exp(-v))
	}
}

// Scores puts the products of q with the keys, times scale, into dst: key j has
// its number c at keys[c*len(dst)+j].
func Scores(dst, q, keys []float32, scale float32) {
	n := len(dst)
	clear(dst)
	for c, v := range q {
		kernel.Axpy(dst, keys[c*n:(c+1)*n], v)
	}
	for j := range dst {
		dst[j] *= scale
	}
}

// Blend puts the sum of the values, weighed, into dst: value j is
// values[j*stride:][:len(dst)].
func Blend(dst, weights, values []float32, stride int) {
	clear(dst)
	for j, w := range weights {
		kernel.Axpy(dst, values[j*stride:][:len(dst)], w)
	}
}

// Dequantise makes floats of integer sums where they lie: each row of x holds
// len(add) int32 and gets float32(sum+add)·scale + bias.
func Dequantise(x []float32, add []int32, scale float32, bias []float32) {
	n := len(add)
	bias = bias[:n]
	for ; len(x) > 0; x = x[n:] {
		row := x[:n]
		for i, v := range row {
			row[i] = float32(float32(int32(math.Float32bits(v))+add[i])*scale) + bias[i]
		}
	}
}
