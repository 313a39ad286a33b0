package kernel

import (
	"encoding/binary"

	"golang.org/x/sys/cpu"
)

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
		twos := tile{avx2x2, r.form, magnitudesWidth(r.stride)}
		ones := tile{avx2x1, r.form, magnitudesWidth(r.stride)}
		twos.strips(ones, 2, dst, ldd, i, rows, w, first, cols, n)
	},
	float: avx2Floats,
}

var vnni = body{
	name:    "avx512vnni",
	height:  4,
	prepare: shift,
	strip: func(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int) {
		fours := tile{vnnix4, r.form, r.stride}
		ones := tile{vnnix1, r.form, r.stride}
		fours.strips(ones, 4, dst, ldd, i, rows, w, first, cols, n)
	},
	float: avx2Floats,
}

const (
	avx2x1 kind = iota
	avx2x2
	vnnix1
	vnnix4
)

func multiply(k kind, dst *int32, ldd int, form *byte, lda, depth, groups int, w *int8) {
	switch k {
	case avx2x1:
		productAVX2x1(dst, ldd, form, lda, depth, groups, w)
	case avx2x2:
		productAVX2x2(dst, ldd, form, lda, depth, groups, w)
	case vnnix1:
		productVNNIx1(dst, ldd, form, lda, depth, groups, w)
	case vnnix4:
		productVNNIx4(dst, ldd, form, lda, depth, groups, w)
	}
}

func multiplyOf(k kind, dst *int32, ldd int, form *byte, lda, depth, groups int, w *int8, cols *int32) {
	switch k {
	case avx2x1:
		productAVX2x1Of(dst, ldd, form, lda, depth, groups, w, cols)
	case avx2x2:
		productAVX2x2Of(dst, ldd, form, lda, depth, groups, w, cols)
	case vnnix1:
		productVNNIx1Of(dst, ldd, form, lda, depth, groups, w, cols)
	case vnnix4:
		productVNNIx4Of(dst, ldd, form, lda, depth, groups, w, cols)
	}
}

// magnitudes is the preparation for AVX2: see prepareAVX2.
func magnitudes(r *Rows) {
	width := magnitudesWidth(r.stride)
	r.form = grow(r.form, r.m*width)
	for i := range r.m {
		prepareAVX2(r.form[i*width:(i+1)*width], r.q[i*r.stride:(i+1)*r.stride])
	}
}

// magnitudesWidth is the distance of the rows that magnitudes makes of stride
// values each; it keeps them aligned with the lines of the cache.
func magnitudesWidth(stride int) int { return 2*stride + 64 }

// shift is the preparation for VNNI: 128 is added, which makes a byte unsigned.
func shift(r *Rows) {
	r.form = grow(r.form, len(r.q))
	q := asBytes(r.q)
	for i := 0; i < len(q); i += 8 { // rows are padded to depthUnit
		binary.NativeEndian.PutUint64(r.form[i:], binary.NativeEndian.Uint64(q[i:])^0x8080808080808080)
	}
}

var avx2Floats = floats{
	sum: sumAVX2, add: addAVX2, relu: reluAVX2, exp: expAVX2, mix: mixAVX2, max: maxAVX2,
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
}
