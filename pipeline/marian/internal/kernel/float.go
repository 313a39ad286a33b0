package kernel

import "math"

// Add adds x to dst.
func Add(dst, x []float32) { active.float.add(dst, x[:len(dst)]) }

// ReLU makes what is not above zero in x zero, NaN too.
func ReLU(x []float32) { active.float.relu(x) }

// LogSumExp gives the logarithm of the sum of the exponentials of x, which must
// not be empty. buf is for its work: as long as x and not x itself.
func LogSumExp(x, buf []float32) float32 {
	m := active.float.max(x)
	buf = buf[:len(x)]
	copy(buf, x)
	active.float.exp(buf, m)
	return m + float32(math.Log(float64(active.float.sum(buf))))
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
