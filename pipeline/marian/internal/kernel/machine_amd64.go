package kernel

import "golang.org/x/sys/cpu"

// machine lists the bodies of this processor, best first.
func machine() []*body {
	var list []*body
	if cpu.X86.HasAVX2 {
		list = append(list, &avx2)
		if cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VL && cpu.X86.HasAVX512VNNI {
			list = append([]*body{&vnni}, list...)
		}
	}
	return list
}

var avx2 = body{
	name:    "avx2",
	height:  2,
	prepare: magnitudes,
	strip: func(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int) {
		twos := tile{all: productAVX2x2, chosen: productAVX2x2Of, form: r.form, width: 2 * r.stride}
		ones := tile{all: productAVX2x1, chosen: productAVX2x1Of, form: r.form, width: 2 * r.stride}
		twos.strips(ones, 2, dst, ldd, i, rows, w, first, cols, n)
	},
	float: avx2Floats,
}

var vnni = body{
	name:    "avx512vnni",
	height:  4,
	prepare: shift,
	strip: func(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int) {
		fours := tile{all: productVNNIx4, chosen: productVNNIx4Of, form: r.form, width: r.stride}
		ones := tile{all: productVNNIx1, chosen: productVNNIx1Of, form: r.form, width: r.stride}
		fours.strips(ones, 4, dst, ldd, i, rows, w, first, cols, n)
	},
	float: avx2Floats,
}

// magnitudes is the preparation for AVX2: see prepareAVX2.
func magnitudes(r *Rows) {
	r.form = grow(r.form, 2*len(r.q))
	for i := range r.m {
		at := i * r.stride
		r.add = append(r.add, prepareAVX2(r.form[2*at:2*(at+r.stride)], r.q[at:at+r.stride]))
	}
}

// shift is the preparation for VNNI: 128 is added, which makes a byte unsigned.
func shift(r *Rows) {
	r.form = grow(r.form, len(r.q))
	for i, v := range r.q {
		r.form[i] = byte(v) ^ 0x80
	}
}

var avx2Floats = floats{
	dot: dotAVX2, sum: sumAVX2, sumSquares: sumSquaresAVX2,
	axpy: axpyAVX2, add: addAVX2, relu: reluAVX2,
	exp: expAVX2, sigmoid: sigmoidAVX2, divide: divideAVX2,
	normalise: func(dst, x, gain, bias []float32, mean, sigma float32) {
		if bias == nil {
			normaliseAVX2(dst, x, gain, mean, sigma)
		} else {
			normaliseBiasAVX2(dst, x, gain, bias, mean, sigma)
		}
	},
	mix: mixAVX2, max: maxAVX2,
	find: func(x []float32, v float32) int {
		i := findAVX2(x, v)
		for i < len(x) && x[i] != v {
			i++
		}
		return i
	},
	quantise: func(dst []int8, x []float32, scale float32) {
		quantiseAVX2(dst, x, scale)
		done := len(x) &^ 31
		quantiseGeneric(dst[done:], x[done:], scale)
	},
	dequantise: func(dst []float32, add int32, scale float32, bias []float32) {
		if bias == nil {
			dequantiseAVX2(dst, add, scale)
		} else {
			dequantiseBiasAVX2(dst, add, scale, bias)
		}
	},
}
