// Command gen writes the assembly of package float for amd64. It is a module of
// its own, so that the product does not depend on the generator:
//
//	cd pipeline/marian/internal/float/gen && go run . -out ../float_amd64.s -stubs ../float_amd64.go -pkg float
//
// Every body does to each element what the portable one does, operation by
// operation, and takes whole vectors of eight only.
package main

import (
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	ConstraintExpr("amd64")
	scores()
	blend()
	maximum()
	exponentials()
	divide()
	sigmoid()
	dequantise()
	normalise()
	Generate()
}

// function begins one of whole vectors: doc, name, signature.
func function(name, signature, doc string) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(doc)
}

func broadcast(name string) VecVirtual {
	v := YMM()
	a, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(a.Addr, v)
	return v
}

var constants = map[string]Mem{}

// constant is the address of eight lanes of bits.
func constant(name string, bits uint32) Mem {
	if m, ok := constants[name]; ok {
		return m
	}
	m := GLOBL(name, RODATA|NOPTR)
	for i := range 8 {
		DATA(4*i, U32(bits))
	}
	constants[name] = m
	return m
}

func number(name string, v float32) Mem { return constant(name, math.Float32bits(v)) }

// scores: dst[j] = scale · Σ q[c]·keys[c·n+j].
func scores() {
	function("scoresAVX2", "func(dst, q, keys []float32, scale float32)",
		"scoresAVX2 is Scores for dst of whole vectors.")
	dst, n := Load(Param("dst").Base(), GP64()), Load(Param("dst").Len(), GP64())
	q, depth := Load(Param("q").Base(), GP64()), Load(Param("q").Len(), GP64())
	keys := Load(Param("keys").Base(), GP64())
	scale := broadcast("scale")
	stride := GP64()
	MOVQ(n, stride)
	SHLQ(Imm(2), stride)
	for _, width := range []int{8, 4, 2, 1} {
		suffix := string(rune('0' + width))
		Label("block" + suffix)
		CMPQ(n, Imm(uint64(8*width)))
		JLT(LabelRef("less" + suffix))
		sums := make([]VecVirtual, width)
		for i := range sums {
			sums[i] = YMM()
			VXORPS(sums[i], sums[i], sums[i])
		}
		row, c, at := GP64(), GP64(), GP64()
		MOVQ(keys, row)
		MOVQ(q, at)
		MOVQ(depth, c)
		Label("depth" + suffix)
		v, t := YMM(), YMM()
		VBROADCASTSS(Mem{Base: at}, v)
		for i := range sums {
			VMULPS(Mem{Base: row, Disp: 32 * i}, v, t)
			VADDPS(t, sums[i], sums[i])
		}
		ADDQ(Imm(4), at)
		ADDQ(stride, row)
		DECQ(c)
		JNZ(LabelRef("depth" + suffix))
		for i := range sums {
			VMULPS(sums[i], scale, sums[i])
			VMOVUPS(sums[i], Mem{Base: dst, Disp: 32 * i})
		}
		ADDQ(U32(32*width), dst)
		ADDQ(U32(32*width), keys)
		SUBQ(Imm(uint64(8*width)), n)
		JMP(LabelRef("block" + suffix))
		Label("less" + suffix)
	}
	VZEROUPPER()
	RET()
}

// blend: dst[c] = Σ weights[j]·values[j·stride+c].
func blend() {
	function("blendAVX2", "func(dst, weights, values []float32, stride int)",
		"blendAVX2 is Blend for dst of whole vectors.")
	dst, n := Load(Param("dst").Base(), GP64()), Load(Param("dst").Len(), GP64())
	weights, count := Load(Param("weights").Base(), GP64()), Load(Param("weights").Len(), GP64())
	values := Load(Param("values").Base(), GP64())
	stride := Load(Param("stride"), GP64())
	SHLQ(Imm(2), stride)
	for _, width := range []int{8, 6, 4, 2, 1} {
		suffix := string(rune('0' + width))
		Label("block" + suffix)
		CMPQ(n, Imm(uint64(8*width)))
		JLT(LabelRef("less" + suffix))
		sums := make([]VecVirtual, width)
		for i := range sums {
			sums[i] = YMM()
			VXORPS(sums[i], sums[i], sums[i])
		}
		row, at, j := GP64(), GP64(), GP64()
		MOVQ(values, row)
		MOVQ(weights, at)
		MOVQ(count, j)
		Label("each" + suffix)
		w, t := YMM(), YMM()
		VBROADCASTSS(Mem{Base: at}, w)
		for i := range sums {
			VMULPS(Mem{Base: row, Disp: 32 * i}, w, t)
			VADDPS(t, sums[i], sums[i])
		}
		ADDQ(Imm(4), at)
		ADDQ(stride, row)
		DECQ(j)
		JNZ(LabelRef("each" + suffix))
		for i := range sums {
			VMOVUPS(sums[i], Mem{Base: dst, Disp: 32 * i})
		}
		ADDQ(U32(32*width), dst)
		ADDQ(U32(32*width), values)
		SUBQ(Imm(uint64(8*width)), n)
		JMP(LabelRef("block" + suffix))
		Label("less" + suffix)
	}
	VZEROUPPER()
	RET()
}

// each runs body on every vector of the slice x, loaded into a register, and
// stores what it returns.
func each(body func(v VecVirtual, at Register) VecVirtual) {
	x, n := Load(Param("x").Base(), GP64()), Load(Param("x").Len(), GP64())
	at := GP64()
	XORQ(at, at)
	Label("loop")
	CMPQ(at, n)
	JGE(LabelRef("done"))
	v := YMM()
	VMOVUPS(Mem{Base: x, Index: at, Scale: 4}, v)
	v = body(v, at)
	VMOVUPS(v, Mem{Base: x, Index: at, Scale: 4})
	ADDQ(Imm(8), at)
	JMP(LabelRef("loop"))
	Label("done")
	VZEROUPPER()
	RET()
}

func maximum() {
	function("maxAVX2", "func(x []float32) float32", "maxAVX2 gives the greatest of whole vectors, at least one, without NaN.")
	x, n := Load(Param("x").Base(), GP64()), Load(Param("x").Len(), GP64())
	m := YMM()
	VMOVUPS(Mem{Base: x}, m)
	Label("loop")
	VMAXPS(Mem{Base: x}, m, m)
	ADDQ(Imm(32), x)
	SUBQ(Imm(8), n)
	JGT(LabelRef("loop"))
	high, low := XMM(), XMM()
	VEXTRACTF128(Imm(1), m, high)
	VMAXPS(m.AsX(), high, low)
	VPSHUFD(Imm(0x4e), low, high)
	VMAXPS(low, high, low)
	VPSHUFD(Imm(0xb1), low, high)
	VMAXPS(low, high, low)
	VZEROUPPER()
	Store(low, ReturnIndex(0))
	RET()
}

// exponential is Exp of a vector, which it overwrites.
func exponential(v VecVirtual) VecVirtual {
	sign, magnitude, k, half := YMM(), YMM(), YMM(), YMM()
	VANDPS(constant("signBit", 1<<31), v, sign)
	VANDNPS(v, sign, magnitude)
	// k: the multiple of ln 2 by the three ranges of the magnitude.
	far, near := YMM(), YMM()
	VORPS(number("half", 0.5), sign, half)
	VMULPS(number("invLn2", 0x1.715476p+0), v, k)
	VADDPS(half, k, k)
	VROUNDPS(Imm(3), k, k) // towards zero
	VCMPPS(Imm(gt), constant("expFar", 0x3f851592), magnitude, far)
	VCMPPS(Imm(gt), constant("expNear", 0x3eb17218), magnitude, near)
	one := YMM()
	VORPS(number("one", 1), sign, one)
	VBLENDVPS(far, k, one, k)
	VANDPS(near, k, k)
	hi, lo, r, t := YMM(), YMM(), YMM(), YMM()
	VMULPS(number("ln2High", 0x1.62e4p-1), k, hi)
	VSUBPS(hi, v, hi)
	VMULPS(number("ln2Low", 0x1.7f7d1cp-20), k, lo)
	VSUBPS(lo, hi, r)
	c := YMM()
	VMULPS(r, r, t)
	VMULPS(number("expP2", -0x1.6aa42ap-9), t, c)
	VADDPS(number("expP1", 0x1.55551ep-3), c, c)
	VMULPS(c, t, c)
	VSUBPS(c, r, c)
	y := YMM()
	VMULPS(c, r, y)
	VMOVUPS(number("two", 2), t)
	VSUBPS(c, t, t)
	VDIVPS(t, y, y)
	VSUBPS(lo, y, y)
	VADDPS(y, hi, y)
	VADDPS(number("one", 1), y, y)
	// 2ᵏ, in two steps where one would leave the normal numbers.
	n, step, small, great := YMM(), YMM(), YMM(), YMM()
	VCVTTPS2DQ(k, n)
	VCMPPS(Imm(lt), number("minus126", -126), k, small)
	VCMPPS(Imm(gt), number("plus127", 127), k, great)
	VMOVUPS(number("one", 1), step)
	VBLENDVPS(small, constant("down", math.Float32bits(0x1p-102)), step, step)
	VBLENDVPS(great, constant("up", math.Float32bits(0x1p127)), step, step)
	VMULPS(step, y, y)
	shift := YMM()
	VPAND(constant("int102", 102), small, shift)
	VPADDD(shift, n, n)
	VPAND(constant("int127", 127), great, shift)
	VPSUBD(shift, n, n)
	VPADDD(constant("int127", 127), n, n)
	VPSLLD(Imm(23), n, n)
	VMULPS(n, y, y)
	// The ends of the range, and where eˣ is 1 + x.
	VADDPS(number("one", 1), v, t)
	VCMPPS(Imm(gt), number("expTiny", 0x1p-13), magnitude, near)
	VBLENDVPS(near, y, t, y)
	VCMPPS(Imm(lt), constant("expUnderflow", 0xc2cff1b4), v, small)
	VANDNPS(y, small, y)
	VCMPPS(Imm(gt), constant("expOverflow", 0x42b17217), v, great)
	VBLENDVPS(great, constant("infinity", 0x7f800000), y, y)
	VCMPPS(Imm(unordered), v, v, near)
	VBLENDVPS(near, v, y, y)
	return y
}

// Predicates of VCMPPS; false for NaN but the last.
const (
	lt        = 17
	gt        = 30
	unordered = 3
)

func exponentials() {
	function("expAVX2", "func(x []float32, shift float32)", "expAVX2 makes each number of whole vectors the Exp of itself less shift.")
	shift := broadcast("shift")
	each(func(v VecVirtual, _ Register) VecVirtual {
		VSUBPS(shift, v, v)
		return exponential(v)
	})
}

func divide() {
	function("divideAVX2", "func(x []float32, by float32)", "divideAVX2 divides each number of whole vectors.")
	by := broadcast("by")
	each(func(v VecVirtual, _ Register) VecVirtual {
		VDIVPS(by, v, v)
		return v
	})
}

func sigmoid() {
	function("sigmoidAVX2", "func(x []float32)", "sigmoidAVX2 is Sigmoid for whole vectors.")
	each(func(v VecVirtual, _ Register) VecVirtual {
		VXORPS(constant("signBit", 1<<31), v, v)
		e := exponential(v)
		one := YMM()
		VMOVUPS(number("one", 1), one)
		VADDPS(one, e, e)
		VDIVPS(e, one, e)
		return e
	})
}

func dequantise() {
	function("dequantiseAVX2", "func(x []float32, add []int32, scale float32, bias []float32)",
		"dequantiseAVX2 is Dequantise for one row of whole vectors.")
	add, bias := Load(Param("add").Base(), GP64()), Load(Param("bias").Base(), GP64())
	scale := broadcast("scale")
	each(func(v VecVirtual, at Register) VecVirtual {
		VPADDD(Mem{Base: add, Index: at, Scale: 4}, v, v)
		VCVTDQ2PS(v, v)
		VMULPS(scale, v, v)
		VADDPS(Mem{Base: bias, Index: at, Scale: 4}, v, v)
		return v
	})
}

func normalise() {
	function("normaliseAVX2", "func(x, gain, bias []float32, mean, sigma float32)",
		"normaliseAVX2 makes each number of whole vectors gain·(x−mean)/sigma + bias.")
	gain, bias := Load(Param("gain").Base(), GP64()), Load(Param("bias").Base(), GP64())
	mean, sigma := broadcast("mean"), broadcast("sigma")
	each(func(v VecVirtual, at Register) VecVirtual {
		VSUBPS(mean, v, v)
		VDIVPS(sigma, v, v)
		VMULPS(Mem{Base: gain, Index: at, Scale: 4}, v, v)
		VADDPS(Mem{Base: bias, Index: at, Scale: 4}, v, v)
		return v
	})
}
