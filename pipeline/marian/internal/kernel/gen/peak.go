package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// peakAVX2 is what the benchmarks compare with: the two multiplications a
// product cannot do without, on registers.
func peakAVX2() {
	TEXT("peakAVX2", NOSPLIT, "func(n int)")
	Pragma("noescape")
	Doc("peakAVX2 multiplies n times 256 pairs of int8, for benchmarks: how fast this processor can at best.")
	n := Load(Param("n"), GP64())
	ones := YMM()
	VPXOR(ones, ones, ones)
	var sums [8]VecVirtual
	for i := range sums {
		sums[i] = YMM()
		VPXOR(sums[i], sums[i], sums[i])
	}
	Label("loop")
	for _, s := range sums {
		t := YMM()
		VPMADDUBSW(ones, ones, t)
		VPMADDWD(t, ones, t)
		VPADDD(t, s, s)
	}
	SUBQ(Imm(1), n)
	JGT(LabelRef("loop"))
	VZEROUPPER()
	RET()
}
