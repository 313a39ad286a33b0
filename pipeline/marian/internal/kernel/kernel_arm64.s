#include "textflag.h"

// SDOT m, n, d: each of the four int32 of Vd gains the sum of four products of
// int8 of Vn and Vm (Arm, SDOT (vector), FEAT_DotProd). The assembler has no
// name for it.
#define SDOT(m, n, d) WORD $(0x4e809400 | m<<16 | n<<5 | d)

// Registers of all four products: R0 where the sums go, R1 bytes to the next
// row of sums, R2 the activations, R3 bytes to the next row of activations, R4
// the depth, R5 groups of columns left, R6 the matrix, R7 the columns chosen,
// R8 to R11 the four columns, R12 to R15 the rows, R16 the depth left.

#define ARGUMENTS \
	MOVD dst+0(FP), R0     \
	MOVD ldd+8(FP), R1     \
	MOVD form+16(FP), R2   \
	MOVD lda+24(FP), R3    \
	MOVD depth+32(FP), R4  \
	MOVD groups+40(FP), R5 \
	MOVD w+48(FP), R6

// NEXT points at the four columns that follow.
#define NEXT \
	MOVD R6, R8       \
	ADD  R4, R8, R9   \
	ADD  R4, R9, R10  \
	ADD  R4, R10, R11 \
	ADD  R4, R11, R6

#define CHOOSE(r) \
	MOVW.P 4(R7), r \
	MADD   R4, R6, r, r

// CHOSEN points at the next four columns of those chosen.
#define CHOSEN \
	CHOOSE(R8)  \
	CHOOSE(R9)  \
	CHOOSE(R10) \
	CHOOSE(R11)

#define CLEAR(v) VEOR v.B16, v.B16, v.B16

#define CLEARROW(a, b, c, d) \
	CLEAR(a) \
	CLEAR(b) \
	CLEAR(c) \
	CLEAR(d)

#define COLUMNS \
	VLD1.P 16(R8), [V0.B16]  \
	VLD1.P 16(R9), [V1.B16]  \
	VLD1.P 16(R10), [V2.B16] \
	VLD1.P 16(R11), [V3.B16]

// ROW adds the products of row n with the four columns to sums d to d+3.
#define ROW(n, d) \
	SDOT(0, n, (d+0)) \
	SDOT(1, n, (d+1)) \
	SDOT(2, n, (d+2)) \
	SDOT(3, n, (d+3))

// STORE adds up the lanes of the sums a to d and stores the four at p.
#define STORE(a, b, c, d, p) \
	VADDP b.S4, a.S4, a.S4 \
	VADDP d.S4, c.S4, c.S4 \
	VADDP c.S4, a.S4, a.S4 \
	VST1  [a.S4], (p)

#define STORE4 \
	STORE(V16, V17, V18, V19, R0) \
	ADD R1, R0, R17               \
	STORE(V20, V21, V22, V23, R17) \
	ADD R1, R17, R17              \
	STORE(V24, V25, V26, V27, R17) \
	ADD R1, R17, R17              \
	STORE(V28, V29, V30, V31, R17)

#define BEGIN1 \
	CLEARROW(V16, V17, V18, V19) \
	MOVD R2, R12                 \
	MOVD R4, R16

#define BEGIN4 \
	BEGIN1                       \
	CLEARROW(V20, V21, V22, V23) \
	CLEARROW(V24, V25, V26, V27) \
	CLEARROW(V28, V29, V30, V31) \
	ADD R3, R12, R13             \
	ADD R3, R13, R14             \
	ADD R3, R14, R15

#define DEPTH1 \
	COLUMNS                  \
	VLD1.P 16(R12), [V4.B16] \
	ROW(4, 16)

#define DEPTH4 \
	DEPTH1                   \
	VLD1.P 16(R13), [V5.B16] \
	VLD1.P 16(R14), [V6.B16] \
	VLD1.P 16(R15), [V7.B16] \
	ROW(5, 20)               \
	ROW(6, 24)               \
	ROW(7, 28)

// func productDotx1(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8)
TEXT ·productDotx1(SB), NOSPLIT, $0-56
	ARGUMENTS

group:
	NEXT
	BEGIN1

depth:
	DEPTH1
	SUBS $16, R16, R16
	BNE  depth
	STORE(V16, V17, V18, V19, R0)
	ADD  $16, R0, R0
	SUBS $1, R5, R5
	BNE  group
	RET

// func productDotx1Of(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8, cols *int32)
TEXT ·productDotx1Of(SB), NOSPLIT, $0-64
	ARGUMENTS
	MOVD cols+56(FP), R7

group:
	CHOSEN
	BEGIN1

depth:
	DEPTH1
	SUBS $16, R16, R16
	BNE  depth
	STORE(V16, V17, V18, V19, R0)
	ADD  $16, R0, R0
	SUBS $1, R5, R5
	BNE  group
	RET

// func productDotx4(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8)
TEXT ·productDotx4(SB), NOSPLIT, $0-56
	ARGUMENTS

group:
	NEXT
	BEGIN4

depth:
	DEPTH4
	SUBS $16, R16, R16
	BNE  depth
	STORE4
	ADD  $16, R0, R0
	SUBS $1, R5, R5
	BNE  group
	RET

// func productDotx4Of(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8, cols *int32)
TEXT ·productDotx4Of(SB), NOSPLIT, $0-64
	ARGUMENTS
	MOVD cols+56(FP), R7

group:
	CHOSEN
	BEGIN4

depth:
	DEPTH4
	SUBS $16, R16, R16
	BNE  depth
	STORE4
	ADD  $16, R0, R0
	SUBS $1, R5, R5
	BNE  group
	RET
