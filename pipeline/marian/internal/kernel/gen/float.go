package main

import (
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The float32 loops do to each element what the portable body does, operation
// by operation; none fuses a multiplication with an addition.

const width = 8 // float32 values in a vector

// mask holds 16 set lanes, then 16 clear ones: read from lane 16−n, it selects
// the first n.
var mask Mem

func floats() {
	mask = GLOBL("mask", RODATA|NOPTR)
	for i := range 32 {
		v := uint32(0)
		if i < 16 {
			v = math.MaxUint32
		}
		DATA(4*i, U32(v))
	}
	sum()
	elementwise("addAVX2", "func(dst, x []float32)", []string{"dst", "x"}, "dst", func() func(v []VecVirtual) VecVirtual {
		return func(v []VecVirtual) VecVirtual {
			VADDPS(v[1], v[0], v[0])
			return v[0]
		}
	})
	elementwise("reluAVX2", "func(x []float32)", []string{"x"}, "x", func() func(v []VecVirtual) VecVirtual {
		zero := YMM()
		VXORPS(zero, zero, zero)
		return func(v []VecVirtual) VecVirtual {
			VMAXPS(zero, v[0], v[0]) // zero when the value is NaN
			return v[0]
		}
	})
	elementwise("mixAVX2", "func(dst, x, y, gate []float32)", []string{"x", "y", "gate"}, "dst", func() func(v []VecVirtual) VecVirtual {
		one := constant("one", math.Float32bits(1))
		return func(v []VecVirtual) VecVirtual {
			x, y, gate := v[0], v[1], v[2]
			rest := YMM()
			VMULPS(gate, x, x)
			VSUBPS(gate, one, rest)
			VMULPS(rest, y, y)
			VADDPS(y, x, x)
			return x
		}
	})
	elementwise("expAVX2", "func(x []float32, shift float32)", []string{"x"}, "x", func() func(v []VecVirtual) VecVirtual {
		shift := broadcast("shift")
		exp := exponential()
		return func(v []VecVirtual) VecVirtual {
			VSUBPS(shift, v[0], v[0])
			return exp(v[0])
		}
	})
	maximum()
	find()
	quantise()
}

// The constants of one vector each, by name, made when first used.
var constants = map[string]Mem{}

// constant gives a register that has bits in each lane.
func constant(name string, bits uint32) VecVirtual {
	v := YMM()
	VMOVUPS(vector(name, bits), v)
	return v
}

// vector gives the address of eight lanes of bits.
func vector(name string, bits uint32) Mem {
	name = "float_" + name
	if m, ok := constants[name]; ok {
		return m
	}
	m := GLOBL(name, RODATA|NOPTR)
	for i := range width {
		DATA(4*i, U32(bits))
	}
	constants[name] = m
	return m
}

func paramAddr(name string) Mem {
	b, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return b.Addr
}

// broadcast gives a register that has the parameter in each lane.
func broadcast(param string) VecVirtual {
	v := YMM()
	VBROADCASTSS(paramAddr(param), v)
	return v
}

// elementwise declares a function that makes each element of out from the
// elements of in at the same place. setup loads what is constant.
func elementwise(name, signature string, in []string, out string, setup func() func(v []VecVirtual) VecVirtual) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	dst := Load(Param(out).Base(), GP64())
	n := Load(Param(out).Len(), GP64())
	from := make([]Register, len(in))
	for i, p := range in {
		if p == out {
			from[i] = dst
		} else {
			from[i] = Load(Param(p).Base(), GP64())
		}
	}
	body := setup()
	at := GP64()
	XORQ(at, at)
	SUBQ(Imm(width), n)
	JL(LabelRef("tail"))
	Label("loop")
	v := make([]VecVirtual, len(in))
	for i := range in {
		v[i] = YMM()
		VMOVUPS(Mem{Base: from[i], Index: at, Scale: 4}, v[i])
	}
	VMOVUPS(body(v), Mem{Base: dst, Index: at, Scale: 4})
	ADDQ(Imm(width), at)
	SUBQ(Imm(width), n)
	JGE(LabelRef("loop"))
	Label("tail")
	ADDQ(Imm(width), n)
	JEQ(LabelRef("done"))
	chosen := tail(n)[0]
	for i := range in {
		v[i] = YMM()
		VMASKMOVPS(Mem{Base: from[i], Index: at, Scale: 4}, chosen, v[i])
	}
	VMASKMOVPS(body(v), chosen, Mem{Base: dst, Index: at, Scale: 4})
	Label("done")
	VZEROUPPER()
	RET()
}

// tail gives the masks that select the first n lanes of two vectors. It spoils n.
func tail(n Register) [2]VecVirtual {
	table := GP64()
	LEAQ(mask, table)
	NEGQ(n)
	m := [2]VecVirtual{YMM(), YMM()}
	VMOVUPS(Mem{Base: table, Index: n, Scale: 4, Disp: 64}, m[0])
	VMOVUPS(Mem{Base: table, Index: n, Scale: 4, Disp: 96}, m[1])
	return m
}

// reduce declares a function that sums f of the elements of in, in 16 lanes.
func reduce(name, signature string, in []string, setup func() func(v []VecVirtual) VecVirtual) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	from := make([]Register, len(in))
	for i, p := range in {
		from[i] = Load(Param(p).Base(), GP64())
	}
	n := Load(Param(in[0]).Len(), GP64())
	body := setup()
	total := [2]VecVirtual{YMM(), YMM()}
	for _, t := range total {
		VXORPS(t, t, t)
	}
	SUBQ(Imm(2*width), n)
	JL(LabelRef("tail"))
	Label("loop")
	for half, t := range total {
		v := make([]VecVirtual, len(in))
		for i := range in {
			v[i] = YMM()
			VMOVUPS(Mem{Base: from[i], Disp: 4 * width * half}, v[i])
		}
		VADDPS(body(v), t, t)
	}
	for i := range in {
		ADDQ(Imm(8*width), from[i])
	}
	SUBQ(Imm(2*width), n)
	JGE(LabelRef("loop"))
	Label("tail")
	ADDQ(Imm(2*width), n)
	JEQ(LabelRef("fold"))
	chosen := tail(n)
	for half, t := range total {
		v := make([]VecVirtual, len(in))
		for i := range in {
			v[i] = YMM()
			VMASKMOVPS(Mem{Base: from[i], Disp: 4 * width * half}, chosen[half], v[i])
		}
		y := body(v)
		VANDPS(chosen[half], y, y)
		VADDPS(y, t, t)
	}
	Label("fold")
	VADDPS(total[1], total[0], total[0])
	low, high := total[0].AsX(), total[1].AsX()
	VEXTRACTF128(Imm(1), total[0], high)
	VADDPS(high, low, low)
	VMOVHLPS(low, low, high)
	VADDPS(high, low, low)
	VMOVSHDUP(low, high)
	VADDSS(high, low, low)
	Store(low, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

func sum() {
	reduce("sumAVX2", "func(x []float32) float32", []string{"x"}, func() func(v []VecVirtual) VecVirtual {
		return func(v []VecVirtual) VecVirtual { return v[0] }
	})
}

// exponential gives the steps of the portable exp32.
func exponential() func(x VecVirtual) VecVirtual {
	f := func(name string, v float32) Mem { return vector(name, math.Float32bits(v)) }
	low, high := f("low", -87.33654), f("high", 88)
	magic := constant("magic", math.Float32bits(1.5*(1<<23)))
	log2e := f("log2e", 1.44269504088896341)
	ln2High, ln2Low := f("ln2High", 0.693359375), f("ln2Low", -2.12194440e-4)
	p := []Mem{f("p1", 1.3981999507e-3), f("p2", 8.3334519073e-3), f("p3", 4.1665795894e-2), f("p4", 1.6666665459e-1), f("p5", 5.0000001201e-1)}
	p0, one, bias := f("p0", 1.9875691500e-4), f("one", 1), vector("bias", 127)
	return func(x VecVirtual) VecVirtual {
		inside := YMM()
		VCMPPS(Imm(13), low, x, inside) // x ≥ low, false for NaN
		VMINPS(high, x, x)
		biased, n, t := YMM(), YMM(), YMM()
		VMULPS(log2e, x, biased)
		VADDPS(magic, biased, biased)
		VSUBPS(magic, biased, n)
		VMULPS(ln2High, n, t)
		VSUBPS(t, x, x)
		VMULPS(ln2Low, n, t)
		VSUBPS(t, x, x)
		y := YMM()
		VMULPS(p0, x, y)
		VADDPS(p[0], y, y)
		for _, c := range p[1:] {
			VMULPS(x, y, y)
			VADDPS(c, y, y)
		}
		VMULPS(x, x, t)
		VMULPS(t, y, y)
		VADDPS(x, y, y)
		VADDPS(one, y, y)
		VPADDD(bias, biased, biased)
		VPSLLD(Imm(23), biased, biased)
		VMULPS(biased, y, y)
		VANDPS(inside, y, y)
		return y
	}
}

// maximum passes over NaN: the second source of VMAXPS is what it gives then.
func maximum() {
	TEXT("maxAVX2", NOSPLIT, "func(x []float32) float32")
	Pragma("noescape")
	x := Load(Param("x").Base(), GP64())
	n := Load(Param("x").Len(), GP64())
	least := constant("least", math.Float32bits(float32(math.Inf(-1))))
	m := [2]VecVirtual{YMM(), YMM()}
	VMOVAPS(least, m[0])
	VMOVAPS(least, m[1])
	SUBQ(Imm(2*width), n)
	JL(LabelRef("tail"))
	Label("loop")
	for half := range m {
		v := YMM()
		VMOVUPS(Mem{Base: x, Disp: 4 * width * half}, v)
		VMAXPS(m[half], v, m[half])
	}
	ADDQ(Imm(8*width), x)
	SUBQ(Imm(2*width), n)
	JGE(LabelRef("loop"))
	Label("tail")
	ADDQ(Imm(2*width), n)
	JEQ(LabelRef("fold"))
	chosen := tail(n)
	for half := range m {
		v := YMM()
		VMASKMOVPS(Mem{Base: x, Disp: 4 * width * half}, chosen[half], v)
		VBLENDVPS(chosen[half], v, least, v)
		VMAXPS(m[half], v, m[half])
	}
	Label("fold")
	VMAXPS(m[1], m[0], m[0])
	low, high := m[0].AsX(), m[1].AsX()
	VEXTRACTF128(Imm(1), m[0], high)
	VMAXPS(high, low, low)
	VMOVHLPS(low, low, high)
	VMAXPS(high, low, low)
	VMOVSHDUP(low, high)
	VMAXSS(high, low, low)
	Store(low, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

func find() {
	TEXT("findAVX2", NOSPLIT, "func(x []float32, v float32) int")
	Pragma("noescape")
	Doc("findAVX2 gives the index of the first whole vector of eight that has v, or the number of",
		"elements in whole vectors when none has.")
	x := Load(Param("x").Base(), GP64())
	n := Load(Param("x").Len(), GP64())
	v := broadcast("v")
	at, bits := GP64(), GP32()
	XORQ(at, at)
	ANDQ(I32(-width), n)
	Label("loop")
	CMPQ(at, n)
	JGE(LabelRef("done"))
	equal := YMM()
	VCMPPS(Imm(0), Mem{Base: x, Index: at, Scale: 4}, v, equal)
	VMOVMSKPS(equal, bits)
	TESTL(bits, bits)
	JNE(LabelRef("done"))
	ADDQ(Imm(width), at)
	JMP(LabelRef("loop"))
	Label("done")
	Store(at, ReturnIndex(0))
	VZEROUPPER()
	RET()
}

func quantise() {
	order := GLOBL("order", RODATA|NOPTR)
	for i, lane := range []uint32{0, 4, 1, 5, 2, 6, 3, 7} {
		DATA(4*i, U32(lane))
	}
	TEXT("quantiseAVX2", NOSPLIT, "func(dst []int8, x []float32, scale float32)")
	Pragma("noescape")
	Doc("quantiseAVX2 does the whole thirty-twos of x.")
	dst := Load(Param("dst").Base(), GP64())
	x := Load(Param("x").Base(), GP64())
	n := Load(Param("x").Len(), GP64())
	scale := broadcast("scale")
	low, high := constant("quantLow", math.Float32bits(-127)), constant("quantHigh", math.Float32bits(127))
	lanes := YMM()
	VMOVDQU(order, lanes)
	Label("loop")
	CMPQ(n, Imm(32))
	JL(LabelRef("done"))
	var v [4]VecVirtual
	for i := range v {
		v[i] = YMM()
		VMULPS(Mem{Base: x, Disp: 32 * i}, scale, v[i])
		VMAXPS(low, v[i], v[i]) // low when the value is NaN
		VMINPS(high, v[i], v[i])
		VCVTPS2DQ(v[i], v[i])
	}
	VPACKSSDW(v[1], v[0], v[0])
	VPACKSSDW(v[3], v[2], v[2])
	VPACKSSWB(v[2], v[0], v[0])
	VPERMD(v[0], lanes, v[0])
	VMOVDQU(v[0], Mem{Base: dst})
	ADDQ(Imm(32), dst)
	ADDQ(Imm(128), x)
	SUBQ(Imm(32), n)
	JMP(LabelRef("loop"))
	Label("done")
	VZEROUPPER()
	RET()
}
