package kernel

import "math"

// Dot gives the sum of a[i]·b[i] in the package's order of sums. Both must be
// of one length.
func Dot(a, b []float32) float32 { return active.float.dot(a, b[:len(a)]) }

// Sum gives the sum of x in the package's order of sums.
func Sum(x []float32) float32 { return active.float.sum(x) }

// Axpy adds a·x to dst: dst[i] += a·x[i], the product rounded first.
func Axpy(dst, x []float32, a float32) { active.float.axpy(dst, x[:len(dst)], a) }

// Add adds x to dst.
func Add(dst, x []float32) { active.float.add(dst, x[:len(dst)]) }

// ReLU makes what is not above zero in x zero, NaN too.
func ReLU(x []float32) { active.float.relu(x) }

// Exp makes each value of x eˣ⁻ˢʰⁱᶠᵗ, within two units in the last place of the
// true value of the rounded difference. Below −87.3 it gives 0, above 88 the
// value for 88; NaN gives 0.
func Exp(x []float32, shift float32) { active.float.exp(x, shift) }

// Sigmoid makes each value of x 1/(1+e⁻ˣ), with the exponential of [Exp].
func Sigmoid(x []float32) { active.float.sigmoid(x) }

// Softmax makes x, which must not be empty, its softmax: the exponentials of
// the differences to the maximum, divided by their sum.
func Softmax(x []float32) {
	active.float.exp(x, active.float.max(x))
	active.float.divide(x, active.float.sum(x))
}

// LogSumExp gives the logarithm of the sum of the exponentials of x, which must
// not be empty. buf is for its work: as long as x and not x itself.
func LogSumExp(x, buf []float32) float32 {
	m := active.float.max(x)
	buf = buf[:len(x)]
	copy(buf, x)
	active.float.exp(buf, m)
	return m + float32(math.Log(float64(active.float.sum(buf))))
}

// LayerNorm puts gain·(x−mean)/√(variance+eps) + bias into dst, which may be x:
// the variance is the mean of the squared differences (Marian's layer
// normalisation). gain and bias are as long as x; bias may be nil for none.
func LayerNorm(dst, x, gain, bias []float32, eps float32) {
	n := float32(len(x))
	mean := active.float.sum(x) / n
	variance := active.float.sumSquares(x, mean) / n
	sigma := float32(math.Sqrt(float64(float32(variance + eps))))
	if bias != nil {
		bias = bias[:len(x)]
	}
	active.float.normalise(dst[:len(x)], x, gain[:len(x)], bias, mean, sigma)
}

// Mix puts gate·x + (1−gate)·y into dst, element by element, each step rounded:
// the highway of an SSRU cell. dst may be any of the others; all are as long.
func Mix(dst, x, y, gate []float32) {
	n := len(dst)
	active.float.mix(dst, x[:n], y[:n], gate[:n])
}

// Max gives the largest value of x, which must not be empty. A NaN is passed
// over; when there is nothing else the result is −∞.
func Max(x []float32) float32 {
	_ = x[0]
	return active.float.max(x)
}

// Argmax gives the index of the first of the largest values of x, which must
// not be empty; 0 when all are NaN.
func Argmax(x []float32) int {
	i := active.float.find(x, Max(x))
	if i == len(x) {
		return 0
	}
	return i
}

// Gather puts src[cols[j]] into dst[j].
func Gather(dst, src []float32, cols []int32) {
	for j, c := range cols {
		dst[j] = src[c]
	}
}

// Dequantise puts q[i]·scale into dst: an embedding from a quantised row.
func Dequantise(dst []float32, q []int8, scale float32) {
	dst = dst[:len(q)]
	for i, v := range q {
		dst[i] = float32(v) * scale
	}
}
