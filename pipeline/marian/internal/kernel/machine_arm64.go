package kernel

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

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
		form := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(r.q))), len(r.q))
		fours := tile{all: productDotx4, chosen: productDotx4Of, form: form, width: r.stride}
		ones := tile{all: productDotx1, chosen: productDotx1Of, form: form, width: r.stride}
		fours.strips(ones, 4, dst, ldd, i, rows, w, first, cols, n)
	},
	float: generic.float,
}
