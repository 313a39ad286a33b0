package kernel

import "golang.org/x/sys/cpu"

// machine lists the bodies of this processor, best first.
func machine() []*body {
	if cpu.ARM64.HasASIMDDP {
		return []*body{&dotProduct}
	}
	return nil
}

// dotProduct reads the activations as they are; its float32 loops are the
// portable ones.
var dotProduct = body{
	name:   "dotprod",
	height: 4,
	strip: func(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int) {
		fours := tile{dotx4, asBytes(r.q), r.stride}
		ones := tile{dotx1, asBytes(r.q), r.stride}
		fours.strips(ones, 4, dst, ldd, i, rows, w, first, cols, n)
	},
	float: generic.float,
}

const (
	dotx1 kind = iota
	dotx4
)

func multiply(k kind, dst *int32, ldd int, form *byte, lda, depth, groups int, w *int8) {
	switch k {
	case dotx1:
		productDotx1(dst, ldd, form, lda, depth, groups, w)
	case dotx4:
		productDotx4(dst, ldd, form, lda, depth, groups, w)
	}
}

func multiplyOf(k kind, dst *int32, ldd int, form *byte, lda, depth, groups int, w *int8, cols *int32) {
	switch k {
	case dotx1:
		productDotx1Of(dst, ldd, form, lda, depth, groups, w, cols)
	case dotx4:
		productDotx4Of(dst, ldd, form, lda, depth, groups, w, cols)
	}
}
