package kernel

// unsound tells whether b gives another product than the portable body does, of
// values that go to the edges of int8. Some bodies are for processors few have:
// this keeps a mistake in one from spoiling anything but speed.
func unsound(b *body) bool {
	const m, n, k = 7, 11, 200
	values := make([]int8, (m+n)*k)
	seed := uint32(1)
	for i := range values {
		seed = seed*1664525 + 1013904223
		values[i] = int8(seed >> 24)
		if seed>>20&3 == 0 {
			values[i] |= -128 // to −128 … −1, and often enough to the least
			values[i] &= int8(seed >> 8 & 0x81)
		}
	}
	w, err := NewWeights(values[:n*k], n, k)
	if err != nil {
		return true
	}
	var r Rows
	r.size(m*k, m, k)
	for i := range m {
		copy(r.q[i*r.stride:], values[(n+i)*k:(n+i+1)*k])
	}
	r.prepare(b)
	for _, cols := range [][]int32{nil, {3, 3, 10, 0, 7, 1}} {
		width := n
		if cols != nil {
			width = len(cols)
		}
		got, want := make([]int32, m*width), make([]int32, m*width)
		b.product(got, &r, w, cols, width)
		generic.product(want, &r, w, cols, width)
		for i := range got {
			if got[i] != want[i] {
				return true
			}
		}
	}
	return false
}
