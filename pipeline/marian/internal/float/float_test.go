package float

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestBodies holds the body in use against the portable one, bit by bit.
func TestBodies(t *testing.T) {
	if active == &portable {
		t.Skip("this processor has the portable body only")
	}
	rng := rand.New(rand.NewPCG(1, 2))
	draw := func(n int, width float64) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32((rng.Float64() - 0.5) * width)
		}
		return x
	}
	same := func(name string, want, got []float32) {
		t.Helper()
		for i := range want {
			if math.Float32bits(want[i]) != math.Float32bits(got[i]) && !(want[i] != want[i] && got[i] != got[i]) {
				t.Fatalf("%s: number %d is %x, portably %x", name, i, got[i], want[i])
			}
		}
	}
	both := func(name string, x []float32, run func(b *body, x []float32)) {
		t.Helper()
		want := append([]float32(nil), x...)
		run(&portable, want)
		run(active, x)
		same(name, want, x)
	}
	for n := 8; n <= 200; n += 8 {
		for _, dk := range []int{8, 32, 48, 64, 72} {
			q, keys, values, weights := draw(dk, 6), draw(dk*n, 6), draw((dk+5)*n, 6), draw(n, 1)
			both("scores", draw(n, 1), func(b *body, x []float32) { b.scores(x, q, keys, 0.17) })
			both("blend", draw(dk, 1), func(b *body, x []float32) { b.blend(x, weights, values, dk+5) })
		}
		gain, bias := draw(n, 2), draw(n, 2)
		add := make([]int32, n)
		for i := range add {
			add[i] = rng.Int32N(1<<27) - 1<<26
		}
		both("normalise", draw(n, 9), func(b *body, x []float32) { b.normalise(x, gain, bias, 0.3, 1.7) })
		both("divide", draw(n, 9), func(b *body, x []float32) { b.divide(x, 3.3) })
		sums := draw(n, 1)
		for i := range sums {
			asInt32(sums)[i] = rng.Int32N(1<<27) - 1<<26
		}
		both("dequantise", sums, func(b *body, x []float32) { b.dequantise(x, add, 0.0123, bias) })
		x := draw(n, 50)
		if want, got := portable.max(x), active.max(x); want != got {
			t.Fatalf("max: %v, portably %v", got, want)
		}
	}
	// Every exponent, and what lies about the places where the steps change.
	var x []float32
	for bits := uint64(0); bits < 1<<32; bits += 20011 {
		x = append(x, math.Float32frombits(uint32(bits)))
	}
	for _, edge := range []float32{expOverflow, expUnderflow, expFar, -expFar, expNear, -expNear, expTiny, -expTiny, 0, -87.33, -88, 88.02, 88.3} {
		for i := -20; i <= 20; i++ {
			x = append(x, math.Float32frombits(math.Float32bits(edge)+uint32(i)))
		}
	}
	x = x[:len(x)&^7]
	both("exp", append([]float32(nil), x...), func(b *body, x []float32) { b.exp(x, 0) })
	both("exp with shift", append([]float32(nil), x...), func(b *body, x []float32) { b.exp(x, 1.5) })
	both("sigmoid", x, func(b *body, x []float32) { b.sigmoid(x) })
}

// TestAddNorm wants rows to be what they are alone, however many there are.
func TestAddNorm(t *testing.T) {
	const d = 20
	rng := rand.New(rand.NewPCG(3, 4))
	draw := func(n int) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(rng.NormFloat64())
		}
		return x
	}
	x, branch, gain, bias := draw(7*d), draw(7*d), draw(d), draw(d)
	want := append([]float32(nil), x...)
	for i := range 7 {
		AddNorm(want[i*d:(i+1)*d], branch[i*d:(i+1)*d], gain, bias)
	}
	AddNorm(x, branch, gain, bias)
	if diff := cmp.Diff(want, x); diff != "" {
		t.Error(diff)
	}
}

// TestSoftmax wants sums of 1, order kept, and nothing beyond n.
func TestSoftmax(t *testing.T) {
	x := []float32{1, 3, 2, 99, 99, 99, 99, 99}
	Softmax(x, 3)
	want := []float32{0.09003057, 0.66524094, 0.24472848, 0, 0, 0, 0, 0}
	for i := range want {
		if d := x[i] - want[i]; d > 1e-7 || d < -1e-7 {
			t.Errorf("softmax[%d] = %v, want %v", i, x[i], want[i])
		}
	}
}

// TestTrue wants the elementary functions within a unit or so of the last place
// of the true values. That they take libm's very steps is shown by the tokens
// recorded in testdata/reference of package marian.
func TestTrue(t *testing.T) {
	off := func(got float32, want float64) float64 {
		return math.Abs(float64(got)-want) / (math.Abs(want)*0x1p-24 + 1e-45)
	}
	for x := float32(-103); x < 88; x += 0.0173 {
		if o := off(Exp(x), math.Exp(float64(x))); o > 2 && x > -87 {
			t.Fatalf("Exp(%v) = %v, %.1f halves of the last place off", x, Exp(x), o)
		}
	}
	for x := float32(0); x < 3000; x += 0.0371 {
		if got, want := Sin(x), math.Sin(float64(x)); math.Abs(float64(got)-want) > 1e-7 {
			t.Fatalf("Sin(%v) = %v, want %v", x, got, want)
		}
	}
	p := NewPositions(384)
	for c, got := range p.frequency {
		want := math.Pow(1e-4, float64(c%192)/191)
		if math.Abs(float64(got)-want)/want > 1e-6 {
			t.Fatalf("frequency %d = %v, want %v", c, got, want)
		}
	}
}
