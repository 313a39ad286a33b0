//go:build amd64 || arm64

package kernel

import "unsafe"

// tile is a product in assembly, of a fixed number of rows by columns in fours.
// Its kind tells multiply and multiplyOf, of the processor, which: they call it
// by name, since what is passed to a function in a variable goes to the heap.
type tile struct {
	kind  kind
	form  []byte // the prepared rows
	width int    // bytes of a prepared row
}

type kind int

// tileRows is the largest number of rows of a tile, tileColumns the number of
// columns it takes at once.
const (
	tileRows    = 4
	tileColumns = 4
)

// strips is the body's strip: by t when there are as many rows as its height,
// by the tile of one row otherwise.
func (t tile) strips(one tile, height int, dst []int32, ldd, i, rows int, w *Weights, first int, cols []int32, n int) {
	if rows == height {
		t.strip(dst, ldd, i, rows, w, first, cols, n)
		return
	}
	for y := range rows {
		one.strip(dst[y*ldd:], ldd, i+y, 1, w, first, cols, n)
	}
}

// strip does just the rows the tile has. The columns that do not fill
// a group are computed with the last repeated, and only they are kept.
func (t tile) strip(dst []int32, ldd, i, rows int, w *Weights, first int, cols []int32, n int) {
	form := &t.form[i*t.width]
	groups := n / tileColumns
	if groups > 0 {
		_ = dst[(rows-1)*ldd+groups*tileColumns-1]
		if cols == nil {
			multiply(t.kind, &dst[0], 4*ldd, form, t.width, w.stride, groups, &w.data[first*w.stride])
		} else {
			multiplyOf(t.kind, &dst[0], 4*ldd, form, t.width, w.stride, groups, &w.data[0], &cols[0])
		}
	}
	done := groups * tileColumns
	if done == n {
		return
	}
	var rest [tileColumns]int32
	for j := range rest {
		c := min(done+j, n-1)
		if cols == nil {
			rest[j] = int32(first + c)
		} else {
			rest[j] = cols[c]
		}
	}
	var sums [tileRows * tileColumns]int32
	multiplyOf(t.kind, &sums[0], 4*tileColumns, form, t.width, w.stride, 1, &w.data[0], &rest[0])
	for y := range rows {
		copy(dst[y*ldd+done:y*ldd+n], sums[y*tileColumns:])
	}
}

// asBytes gives the same memory as bytes.
func asBytes(x []int8) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}
