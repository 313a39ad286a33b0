package float

import (
	"math"
	"unsafe"

	"bayan/pipeline/marian/internal/kernel"
)

// Lanes is the width of a vector.
const Lanes = 8

// Pad gives n or the next multiple of Lanes.
func Pad(n int) int { return (n + Lanes - 1) &^ (Lanes - 1) }

// epsilon keeps the deviation of a layer norm from zero.
const epsilon = 1e-6

// AddNorm makes x, rows of len(gain) numbers, the layer norm of x + branch:
// gain·(x−mean)/√(variance+ε) + bias.
func AddNorm(x, branch, gain, bias []float32) {
	d := len(gain)
	kernel.Add(x, branch)
	// Four rows at once: their sums do not wait for one another.
	for len(x) >= 4*d {
		sums := sumFour(x[:4*d])
		for i := range sums {
			sums[i] /= float32(d)
		}
		squares := squaresFour(x[:4*d], &sums)
		for i, mean := range sums {
			norm(x[i*d:(i+1)*d], gain, bias, mean, squares[i]/float32(d))
		}
		x = x[4*d:]
	}
	for ; len(x) > 0; x = x[d:] {
		var sum, squares float32
		for _, v := range x[:d] {
			sum += v
		}
		mean := sum / float32(d)
		for _, v := range x[:d] {
			squares += float32((v - mean) * (v - mean))
		}
		norm(x[:d], gain, bias, mean, squares/float32(d))
	}
}

// sumFour gives the sums of four rows.
func sumFour(x []float32) [4]float32 {
	d := len(x) / 4
	r0, r1, r2, r3 := x[:d], x[d:][:d], x[2*d:][:d], x[3*d:][:d]
	var s0, s1, s2, s3 float32
	for i, v := range r0 {
		s0 += v
		s1 += r1[i]
		s2 += r2[i]
		s3 += r3[i]
	}
	return [4]float32{s0, s1, s2, s3}
}

// squaresFour gives the sums of the squared differences of four rows to their
// means.
func squaresFour(x []float32, means *[4]float32) [4]float32 {
	d := len(x) / 4
	r0, r1, r2, r3 := x[:d], x[d:][:d], x[2*d:][:d], x[3*d:][:d]
	var s0, s1, s2, s3 float32
	m0, m1, m2, m3 := means[0], means[1], means[2], means[3]
	for i, v := range r0 {
		d0, d1, d2, d3 := v-m0, r1[i]-m1, r2[i]-m2, r3[i]-m3
		s0 += float32(d0 * d0)
		s1 += float32(d1 * d1)
		s2 += float32(d2 * d2)
		s3 += float32(d3 * d3)
	}
	return [4]float32{s0, s1, s2, s3}
}

func norm(x, gain, bias []float32, mean, variance float32) {
	sigma := float32(math.Sqrt(float64(variance + epsilon)))
	whole := len(x) &^ (Lanes - 1)
	gain, bias = gain[:len(x)], bias[:len(x)]
	active.normalise(x[:whole], gain, bias, mean, sigma)
	normalise(x[whole:], gain[whole:], bias[whole:], mean, sigma)
}

// Softmax makes the first n numbers of x their softmax and the others 0. x is
// padded: n is at least 1, and Pad(n) its length.
func Softmax(x []float32, n int) {
	for i := n; i < len(x); i++ {
		x[i] = float32(math.Inf(-1))
	}
	active.exp(x, active.max(x))
	var sum float32
	for _, v := range x[:n] {
		sum += v
	}
	active.divide(x, sum)
}

// Sigmoid makes each number of x its logistic function.
func Sigmoid(x []float32) {
	whole := len(x) &^ (Lanes - 1)
	active.sigmoid(x[:whole])
	sigmoid(x[whole:])
}

// Scores puts the products of q with the keys, times scale, into dst, whose
// length is padded: key j has its number c at keys[c*len(dst)+j].
func Scores(dst, q, keys []float32, scale float32) {
	active.scores(dst, q, keys[:len(dst)*len(q)], scale)
}

// Blend puts the sum of the values, weighed, into dst: value j is
// values[j*stride:][:len(dst)]. There must be weights.
func Blend(dst, weights, values []float32, stride int) {
	whole := len(dst) &^ (Lanes - 1)
	_ = values[(len(weights)-1)*stride:][:len(dst)]
	active.blend(dst[:whole], weights, values, stride)
	if whole < len(dst) {
		blend(dst[whole:], weights, values[whole:], stride)
	}
}

// Dequantise makes floats of integer sums where they lie: each row of x holds
// len(add) int32 and gets float32(sum+add)·scale + bias.
func Dequantise(x []float32, add []int32, scale float32, bias []float32) {
	n := len(add)
	bias = bias[:n]
	whole := n &^ (Lanes - 1)
	for ; len(x) > 0; x = x[n:] {
		active.dequantise(x[:whole:n], add, scale, bias)
		if whole < n {
			dequantise(x[whole:n], add[whole:], scale, bias[whole:])
		}
	}
}

func asInt32(x []float32) []int32 {
	return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}
