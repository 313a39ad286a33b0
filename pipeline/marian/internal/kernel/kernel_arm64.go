package kernel

// productDotx1 multiplies 1 row by groups·4 columns that follow one another.
// ldd and lda are the bytes from one row to the next; depth is a multiple of 64.
//
//go:noescape
func productDotx1(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8)

// productDotx1Of multiplies 1 row by the groups·4 columns of w that cols names.
//
//go:noescape
func productDotx1Of(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8, cols *int32)

// productDotx4 multiplies 4 rows by groups·4 columns that follow one another.
//
//go:noescape
func productDotx4(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8)

// productDotx4Of multiplies 4 rows by the groups·4 columns of w that cols names.
//
//go:noescape
func productDotx4Of(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8, cols *int32)
