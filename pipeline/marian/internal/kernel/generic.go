package kernel

// generic is the portable body and the reference of the others.
var generic = body{
	name:   "generic",
	height: 1,
	strip:  stripGeneric,
	float: floats{
		sum: sumGeneric, add: addGeneric, relu: reluGeneric, exp: expGeneric, mix: mixGeneric,
		max: maxGeneric, find: findGeneric, quantise: quantiseGeneric,
	},
}

func stripGeneric(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int) {
	for y := range rows {
		a := r.q[(i+y)*r.stride : (i+y)*r.stride+r.k]
		for j := range n {
			c := first + j
			if cols != nil {
				c = int(cols[j])
			}
			dst[y*ldd+j] = product(a, w.data[c*w.stride:c*w.stride+w.k])
		}
	}
}

func product(a, b []int8) int32 {
	var s0, s1, s2, s3 int32
	b = b[:len(a)]
	for len(a) >= 4 && len(b) >= 4 {
		s0 += int32(a[0]) * int32(b[0])
		s1 += int32(a[1]) * int32(b[1])
		s2 += int32(a[2]) * int32(b[2])
		s3 += int32(a[3]) * int32(b[3])
		a, b = a[4:], b[4:]
	}
	for i, v := range a {
		s0 += int32(v) * int32(b[i])
	}
	return s0 + s1 + s2 + s3
}
