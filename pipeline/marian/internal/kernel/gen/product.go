package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// columns is how many columns a product takes at once: their sums fill one
// vector of four.
const columns = 4

// prepareAVX2 splits activations into magnitude and sign. For a ≥ 0 the product
// a·w is |a|·w; for a < 0 it is |a|·(−w) = |a|·(^w) + |a|. So with the mask s
// (all ones where a < 0) the sum of a·w is that of |a|·(w^s) plus the sum of |a|
// over a < 0, which no column changes. |a| is at most 128 and w^s any int8: a
// sum of two such products lies within −32768 and 32512, which VPMADDUBSW does
// not saturate.
func prepareAVX2() {
	TEXT("prepareAVX2", NOSPLIT, "func(form []byte, q []int8)")
	Pragma("noescape")
	Doc("prepareAVX2 fills form with 32 magnitudes and 32 signs of q in turn and then four times the",
		"sum of the magnitudes of what is negative. len(q) is a multiple of 32, len(form) at least 2·len(q) + 16.")
	form := Load(Param("form").Base(), GP64())
	q := Load(Param("q").Base(), GP64())
	n := Load(Param("q").Len(), GP64())
	zero, total := YMM(), YMM()
	VPXOR(zero, zero, zero)
	VPXOR(total, total, total)
	Label("loop")
	CMPQ(n, Imm(32))
	JL(LabelRef("done"))
	a, sign := YMM(), YMM()
	VMOVDQU(Mem{Base: q}, a)
	VPCMPGTB(a, zero, sign)
	VPABSB(a, a)
	VMOVDQU(a, Mem{Base: form})
	VMOVDQU(sign, Mem{Base: form, Disp: 32})
	VPAND(a, sign, a)
	VPSADBW(a, zero, a)
	VPADDQ(a, total, total)
	ADDQ(Imm(32), q)
	ADDQ(Imm(64), form)
	SUBQ(Imm(32), n)
	JMP(LabelRef("loop"))
	Label("done")
	high := XMM()
	VEXTRACTI128(Imm(1), total, high)
	VPADDQ(high, total.AsX(), high)
	VPSHUFD(Imm(0x4e), high, total.AsX())
	VPADDQ(high, total.AsX(), high)
	VPBROADCASTD(high, high)
	VMOVDQU(high, Mem{Base: form})
	VZEROUPPER()
	RET()
}

// operands are what a product works on.
type operands struct {
	dst, ldd  Register // where the sums go, bytes from row to row
	form, lda Register // the prepared activations, bytes from row to row
	depth     Register // values in a row and a column, a multiple of 64
	groups    Register // fours of columns to do
	w         Register // the first column
	cols      Register // the columns chosen, when they are
	column    [columns]Register
}

// begin declares a product's function and loads its arguments.
func begin(name string, rows int, chosen bool) operands {
	signature := "func(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8)"
	doc := fmt.Sprintf("%s multiplies %d rows by groups·4 columns that follow one another.", name, rows)
	if chosen {
		signature = "func(dst *int32, ldd int, form *byte, lda int, depth, groups int, w *int8, cols *int32)"
		doc = fmt.Sprintf("%s multiplies %d rows by the groups·4 columns of w that cols names.", name, rows)
	}
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(doc, "ldd and lda are the bytes from one row to the next; depth is a multiple of 64.")
	o := operands{
		dst: Load(Param("dst"), GP64()), ldd: Load(Param("ldd"), GP64()),
		form: Load(Param("form"), GP64()), lda: Load(Param("lda"), GP64()),
		depth: Load(Param("depth"), GP64()), groups: Load(Param("groups"), GP64()),
		w: Load(Param("w"), GP64()),
	}
	if chosen {
		o.cols = Load(Param("cols"), GP64())
	}
	for c := range o.column {
		o.column[c] = GP64()
	}
	return o
}

// point lets o.column point at the next four columns.
func (o *operands) point() {
	if o.cols == nil {
		MOVQ(o.w, o.column[0])
		for c := 1; c < columns; c++ {
			LEAQ(Mem{Base: o.column[c-1], Index: o.depth, Scale: 1}, o.column[c])
		}
		LEAQ(Mem{Base: o.w, Index: o.depth, Scale: 4}, o.w)
		return
	}
	for c := range columns {
		MOVLQSX(Mem{Base: o.cols, Disp: 4 * c}, o.column[c].(GPVirtual).As64())
		IMULQ(o.depth, o.column[c])
		ADDQ(o.w, o.column[c])
	}
	ADDQ(Imm(4*columns), o.cols)
}

// ahead is how many bytes before they are needed columns are asked for. The
// first products of a panel wait for memory: of 1 row with 32,000 columns it
// more than doubles the speed.
const ahead = 4096

// prefetch asks for what follows value k of the columns, when they follow one
// another.
func (o *operands) prefetch(k Register) {
	if o.cols != nil {
		return
	}
	for _, column := range o.column {
		PREFETCHT0(Mem{Base: column, Index: k, Scale: 1, Disp: ahead})
	}
}

func productAVX2(rows int, chosen bool) {
	o := begin(name("productAVX2", rows, chosen), rows, chosen)
	ones := YMM()
	VPCMPEQW(ones, ones, ones)
	VPABSW(ones, ones)
	Label("group")
	o.point()
	sums := make([][columns]VecVirtual, rows)
	for r := range sums {
		for c := range columns {
			sums[r][c] = YMM()
			VPXOR(sums[r][c], sums[r][c], sums[r][c])
		}
	}
	a, k := GP64(), GP64()
	MOVQ(o.form, a)
	XORQ(k, k)
	Label("depth")
	for step := range 2 {
		magnitude, sign := make([]VecVirtual, rows), make([]VecVirtual, rows)
		for r := range rows {
			magnitude[r], sign[r] = YMM(), YMM()
			at := Mem{Base: a, Disp: 64 * step}
			if r > 0 {
				at.Index, at.Scale = o.lda, 1
			}
			VMOVDQU(at, magnitude[r])
			VMOVDQU(at.Offset(32), sign[r])
		}
		for c := range columns {
			at := Mem{Base: o.column[c], Index: k, Scale: 1, Disp: 32 * step}
			var w Op = at
			if rows > 1 {
				v := YMM()
				VMOVDQU(at, v)
				w = v
			}
			for r := range rows {
				t := YMM()
				VPXOR(w, sign[r], t)
				VPMADDUBSW(t, magnitude[r], t)
				VPMADDWD(t, ones, t)
				VPADDD(t, sums[r][c], sums[r][c])
			}
		}
	}
	o.prefetch(k)
	ADDQ(Imm(128), a)
	ADDQ(Imm(64), k)
	CMPQ(k, o.depth)
	JL(LabelRef("depth"))
	for r := range rows {
		gather(sums[r], YMM)
		low, high := sums[r][0].AsX(), XMM()
		VEXTRACTI128(Imm(1), sums[r][0], high)
		VPADDD(high, low, low)
		negative := Mem{Base: a} // where the loop ended
		if r > 0 {
			negative.Index, negative.Scale = o.lda, 1
		}
		VPADDD(negative, low, low)
		VMOVDQU(low, o.row(r))
	}
	o.next()
}

// gather adds up the lanes of the sums of four columns within each 128 bits of
// the vectors, which leaves the four in s[0], in order.
func gather(s [columns]VecVirtual, vector func() VecVirtual) {
	pair := func(low, high func(ops ...Op), a, b VecVirtual) {
		t := vector()
		low(b, a, t)
		high(b, a, a)
		VPADDD(t, a, a)
	}
	pair(VPUNPCKLDQ, VPUNPCKHDQ, s[0], s[1])
	pair(VPUNPCKLDQ, VPUNPCKHDQ, s[2], s[3])
	pair(VPUNPCKLQDQ, VPUNPCKHQDQ, s[0], s[2])
}

// row gives where the four sums of row r go.
func (o *operands) row(r int) Mem {
	at := Mem{Base: o.dst}
	switch {
	case r == 1 || r == 2:
		at.Index, at.Scale = o.ldd, uint8(r)
	case r == 3:
		three := GP64()
		LEAQ(Mem{Base: o.ldd, Index: o.ldd, Scale: 2}, three)
		at.Index, at.Scale = three, 1
	}
	return at
}

// next goes on to the next group of columns, or ends.
func (o *operands) next() {
	ADDQ(Imm(4*columns), o.dst)
	DECQ(o.groups)
	JNE(LabelRef("group"))
	VZEROUPPER()
	RET()
}

func name(base string, rows int, chosen bool) string {
	n := fmt.Sprintf("%sx%d", base, rows)
	if chosen {
		n += "Of"
	}
	return n
}

// productVNNI reads activations with 128 added, which makes them unsigned, and
// takes 128 times the sum of each column from its sums.
func productVNNI(rows int, chosen bool) {
	o := begin(name("productVNNI", rows, chosen), rows, chosen)
	ones := ZMM()
	{
		one := GP32()
		MOVL(U32(0x01010101), one)
		VPBROADCASTD(one, ones)
	}
	lda3 := GP64()
	if rows > 3 {
		LEAQ(Mem{Base: o.lda, Index: o.lda, Scale: 2}, lda3)
	}
	Label("group")
	o.point()
	var total [columns]VecVirtual
	sums := make([][columns]VecVirtual, rows)
	zero := func() VecVirtual {
		v := ZMM()
		VPXORD(v, v, v)
		return v
	}
	for c := range columns {
		total[c] = zero()
		for r := range sums {
			sums[r][c] = zero()
		}
	}
	a, k := GP64(), GP64()
	MOVQ(o.form, a)
	XORQ(k, k)
	Label("depth")
	row := make([]VecVirtual, rows)
	for r := range rows {
		at := Mem{Base: a}
		switch {
		case r == 1 || r == 2:
			at.Index, at.Scale = o.lda, uint8(r)
		case r == 3:
			at.Index, at.Scale = lda3, 1
		}
		row[r] = ZMM()
		VMOVDQU8(at, row[r])
	}
	for c := range columns {
		w := ZMM()
		VMOVDQU8(Mem{Base: o.column[c], Index: k, Scale: 1}, w)
		VPDPBUSD(w, ones, total[c])
		for r := range rows {
			VPDPBUSD(w, row[r], sums[r][c])
		}
	}
	o.prefetch(k)
	ADDQ(Imm(64), a)
	ADDQ(Imm(64), k)
	CMPQ(k, o.depth)
	JL(LabelRef("depth"))
	for c := range columns {
		VPSLLD(Imm(7), total[c], total[c])
	}
	for r := range rows {
		for c := range columns {
			VPSUBD(total[c], sums[r][c], sums[r][c])
		}
		gather(sums[r], ZMM)
		half, high := YMM(), XMM()
		VEXTRACTI64X4(Imm(1), sums[r][0], half)
		VPADDD(half, sums[r][0].AsY(), half)
		VEXTRACTI32X4(Imm(1), half, high)
		VPADDD(high, half.AsX(), high)
		VMOVDQU32(high, o.row(r))
	}
	o.next()
}
