package kernel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// each runs f under every body this machine can run.
func each(t *testing.T, f func(t *testing.T)) {
	for _, name := range Names() {
		restore, err := Use(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(name, f)
		restore()
	}
}

func random8(rng *rand.Rand, n int) []int8 {
	x := make([]int8, n)
	for i := range x {
		x[i] = int8(rng.IntN(256) - 128)
	}
	return x
}

func random32(rng *rand.Rand, n int, size float64) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(rng.NormFloat64() * size)
	}
	return x
}

// extremes are operands whose pair sums saturate where saturation can be.
func extremes(rng *rand.Rand, n int) []int8 {
	x := make([]int8, n)
	for i := range x {
		x[i] = []int8{-128, -127, 127}[rng.IntN(3)]
	}
	return x
}

func naive(a, b []int8, m, k int, cols []int32) []int32 {
	dst := make([]int32, 0, m*len(cols))
	for i := range m {
		for _, c := range cols {
			var s int32
			for j := range k {
				s += int32(a[i*k+j]) * int32(b[int(c)*k+j])
			}
			dst = append(dst, s)
		}
	}
	return dst
}

func TestProduct(t *testing.T) {
	each(t, func(t *testing.T) {
		rng := rand.New(rand.NewPCG(1, 2))
		for _, s := range []struct{ m, n, k int }{
			{1, 1, 1}, {1, 4, 64}, {2, 8, 64}, {3, 5, 63}, {5, 7, 65}, {4, 43, 384}, {1, 17, 1536},
			{7, 129, 256}, {9, 3, 512}, {2, 2, 4096}, {0, 4, 64}, {33, 66, 192},
		} {
			for what, fill := range map[string]func(*rand.Rand, int) []int8{"random": random8, "extreme": extremes} {
				a, b := fill(rng, s.m*s.k), fill(rng, s.n*s.k)
				w, err := NewWeights(b, s.n, s.k)
				if err != nil {
					t.Fatal(err)
				}
				var rows Rows
				rows.Set(a, s.m, s.k)
				all := make([]int32, s.n)
				some := make([]int32, s.n+3)
				for i := range all {
					all[i] = int32(i)
				}
				for i := range some {
					some[i] = int32(rng.IntN(s.n))
				}
				for _, cols := range [][]int32{nil, all, some, some[:1], {}} {
					use := cols
					if cols == nil {
						use = all
					}
					got := make([]int32, s.m*len(use))
					w.MulInt32(got, &rows, cols)
					for i, want := range naive(a, b, s.m, s.k, use) {
						if got[i] != want {
							t.Fatalf("%s %v, %d columns chosen: result %d is %d, want %d", what, s, len(cols), i, got[i], want)
						}
					}
				}
			}
		}
	})
}

// TestNoAllocation holds the package to its word, for columns that fill no
// group too.
func TestNoAllocation(t *testing.T) {
	each(t, func(t *testing.T) {
		rng := rand.New(rand.NewPCG(1, 3))
		const m, n, k = 5, 42, 384
		w, err := NewWeights(random8(rng, n*k), n, k)
		if err != nil {
			t.Fatal(err)
		}
		var rows Rows
		x, dst, cols := random32(rng, m*k, 1), make([]int32, m*n), []int32{3, 1, 4, 1, 5}
		if allocs := testing.AllocsPerRun(10, func() {
			rows.Quantise(x, m, k, 30)
			w.MulInt32(dst, &rows, nil)
			w.MulInt32(dst[:m*len(cols)], &rows, cols)
		}); allocs != 0 {
			t.Errorf("%v allocations", allocs)
		}
	})
}

// TestProductInPlace holds the promise that a matrix whose depth needs no
// padding is read where it lies, and that others are copied.
func TestProductInPlace(t *testing.T) {
	for _, k := range []int{64, 65} {
		data := make([]int8, 2*k)
		w, err := NewWeights(data, 2, k)
		if err != nil {
			t.Fatal(err)
		}
		data[k] = 5
		if got := w.Column(1)[0] == 5; got != (k == 64) {
			t.Errorf("depth %d: shares its data: %v", k, got)
		}
	}
}

func TestNewWeightsRefuses(t *testing.T) {
	for _, s := range [][3]int{{0, 0, 1}, {4, 1, 0}, {4, 3, 2}, {4, -2, -2}, {4, math.MaxInt, 4}, {1 << 17, 1, 1 << 17}} {
		if _, err := NewWeights(make([]int8, s[0]), s[1], s[2]); err == nil {
			t.Errorf("%v made a matrix", s)
		}
	}
}

func TestQuantise(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	x := []float32{0, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 126.4, 126.5, 126.6, 127.5, 200, -127.4, -128, -1e30, 1e30, nan, inf, -inf, 0.49999997}
	want := []int8{0, 0, 2, 2, 0, -2, -2, 126, 126, 127, 127, 127, -127, -127, -127, 127, -127, 127, -127, 0}
	x, want = slices.Repeat(x, 3), slices.Repeat(want, 3) // more than a vector
	each(t, func(t *testing.T) {
		for _, scale := range []float32{1, 0.25} {
			var r Rows
			scaled := make([]float32, len(x))
			for i, v := range x {
				scaled[i] = v / scale
			}
			r.Quantise(scaled, 1, len(x), scale)
			for i, v := range r.Row(0) {
				if v != want[i] {
					t.Errorf("%v·%v became %d, want %d", scaled[i], scale, v, want[i])
				}
			}
		}
	})
}

// TestFloatSame holds every body to the bits of the portable one, for all
// lengths about the width of a vector and for values at the edges.
func TestFloatSame(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	edges := []float32{0, float32(math.Copysign(0, -1)), 1, -1, 88, 89, 1e4, -87.33654, -87.4, -1e4, 1e-40, -1e-40, 3e38, -3e38,
		float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN())}
	for n := 1; n < 140; n++ {
		for round := range 4 {
			x, y, z := random32(rng, n, 3), random32(rng, n, 30), random32(rng, n, 1)
			if round == 3 {
				for i := range x {
					x[i] = edges[rng.IntN(len(edges))]
				}
			}
			ops := map[string]func(dst []float32){
				"Add":       func(dst []float32) { Add(dst, x) },
				"ReLU":      func(dst []float32) { copy(dst, x); ReLU(dst) },
				"LogSumExp": func(dst []float32) { dst[0] = LogSumExp(x, make([]float32, n)) },
				"Mix":       func(dst []float32) { Mix(dst, x, y, z) },
				"Max":       func(dst []float32) { dst[0] = Max(x) + 0 },
				"Argmax":    func(dst []float32) { dst[0] = float32(Argmax(x)) },
				"Quantise": func(dst []float32) {
					var r Rows
					r.Quantise(x, 1, n, 17)
					for i, v := range r.Row(0) {
						dst[i] = float32(v)
					}
				},
			}
			for name, op := range ops {
				var want []float32
				for _, body := range []string{"generic", Name()} {
					restore, err := Use(body)
					if err != nil {
						t.Fatal(err)
					}
					dst := append([]float32(nil), z...)
					op(dst)
					restore()
					if want == nil {
						want = dst
						continue
					}
					for i, v := range dst {
						if math.Float32bits(v) != math.Float32bits(want[i]) && (v == v || want[i] == want[i]) {
							t.Fatalf("%s of %d, round %d: element %d is %v by %s, %v by generic", name, n, round, i, v, body, want[i])
						}
					}
				}
			}
		}
	}
}

func TestExpIsClose(t *testing.T) {
	worst := 0.0
	for x := float32(-87); x <= 88; x += 0.00371 {
		y := []float32{x}
		active.float.exp(y, 0)
		want := math.Exp(float64(x))
		worst = max(worst, math.Abs(float64(y[0])-want)/want)
	}
	if worst > 2.5e-7 {
		t.Errorf("the exponential is off by %.2g of its value", worst)
	}
}

func TestLogSumExp(t *testing.T) {
	x, buf := []float32{1, 2, 3, -1000}, make([]float32, 4)
	if got := float64(LogSumExp(x, buf)); math.Abs(got-3.40760596) > 1e-6 {
		t.Errorf("LogSumExp is %v", got)
	}
	if x[0] != 1 {
		t.Error("LogSumExp changed its argument")
	}
}

func TestArgmax(t *testing.T) {
	nan := float32(math.NaN())
	each(t, func(t *testing.T) {
		for _, tt := range []struct {
			x    []float32
			want int
		}{{[]float32{3}, 0}, {[]float32{1, 5, 5}, 1}, {[]float32{nan, -1, nan}, 1}, {[]float32{nan, nan}, 0},
			{[]float32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 9, 20}, 10}, {[]float32{0, 0, 0, 0, 0, 0, 0, 0, 0, -1}, 0}} {
			if got := Argmax(tt.x); got != tt.want {
				t.Errorf("Argmax(%v) is %d, want %d", tt.x, got, tt.want)
			}
		}
	})
}

func TestUseUnknown(t *testing.T) {
	if _, err := Use("none such"); err == nil {
		t.Error("switched to a body that is not there")
	}
}
