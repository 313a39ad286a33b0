package float

// body is one set of the loops. Those of a processor take slices of whole
// vectors of Lanes only; the exported functions see to what is over.
type body struct {
	name       string
	scores     func(dst, q, keys []float32, scale float32)
	blend      func(dst, weights, values []float32, stride int)
	max        func(x []float32) float32
	exp        func(x []float32, shift float32)
	divide     func(x []float32, by float32)
	sigmoid    func(x []float32)
	dequantise func(x []float32, add []int32, scale float32, bias []float32)
	normalise  func(x, gain, bias []float32, mean, sigma float32)
}

var portable = body{
	name: "portable", scores: scores, blend: blend, max: maximum, exp: exponentials,
	divide: divide, sigmoid: sigmoid, dequantise: dequantise, normalise: normalise,
}

var active = best()

func scores(dst, q, keys []float32, scale float32) {
	n := len(dst)
	clear(dst)
	for c, v := range q {
		for j, k := range keys[c*n : (c+1)*n] {
			dst[j] += float32(v * k)
		}
	}
	for j := range dst {
		dst[j] *= scale
	}
}

func blend(dst, weights, values []float32, stride int) {
	clear(dst)
	for j, w := range weights {
		for c, v := range values[j*stride:][:len(dst)] {
			dst[c] += float32(w * v)
		}
	}
}

func maximum(x []float32) float32 {
	top := x[0]
	for _, v := range x {
		if v > top {
			top = v
		}
	}
	return top
}

func exponentials(x []float32, shift float32) {
	for i, v := range x {
		x[i] = Exp(v - shift)
	}
}

func divide(x []float32, by float32) {
	for i := range x {
		x[i] /= by
	}
}

func sigmoid(x []float32) {
	for i, v := range x {
		x[i] = 1 / (1 + Exp(-v))
	}
}

func dequantise(x []float32, add []int32, scale float32, bias []float32) {
	for i, v := range asInt32(x) {
		x[i] = float32(float32(v+add[i])*scale) + bias[i]
	}
}

func normalise(x, gain, bias []float32, mean, sigma float32) {
	for i, v := range x {
		x[i] = float32(gain[i]*((v-mean)/sigma)) + bias[i]
	}
}
