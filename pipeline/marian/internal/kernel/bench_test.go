package kernel

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

// least runs f in short parts and gives the least time of a run in any: what
// the machine needs when no other program disturbs it.
func least(b *testing.B, f func()) time.Duration {
	f()
	n, start := 0, time.Now()
	for time.Since(start) < time.Millisecond {
		f()
		n++
	}
	best := time.Hour
	for b.Loop() {
		start := time.Now()
		for range n {
			f()
		}
		best = min(best, time.Since(start)/time.Duration(n))
	}
	return best
}

// peak gives the int8 operations a second that one core of this machine can do
// at best, where that is known.
var peak func(b *testing.B) float64

// BenchmarkProduct measures the shapes of a base-memory model: GOPS, an
// addition and a multiplication being two operations, and the share of the
// peak. Run it with -cpu 1 -benchtime 500x.
func BenchmarkProduct(b *testing.B) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, s := range []struct{ n, k int }{{384, 384}, {1536, 384}, {384, 1536}, {32000, 384}} {
		w, err := NewWeights(random8(rng, s.n*s.k), s.n, s.k)
		if err != nil {
			b.Fatal(err)
		}
		for _, m := range []int{1, 8, 32, 128} {
			b.Run(fmt.Sprintf("%s/rows=%d/depth=%d/columns=%d", Name(), m, s.k, s.n), func(b *testing.B) {
				benchmarkProduct(b, rng, w, m, nil)
			})
		}
		if s.n == 32000 {
			some := make([]int32, 1000)
			for i := range some {
				some[i] = int32(rng.IntN(s.n))
			}
			for _, m := range []int{1, 8, 32, 128} {
				b.Run(fmt.Sprintf("%s/rows=%d/depth=%d/columns=%d-of-%d", Name(), m, s.k, len(some), s.n), func(b *testing.B) {
					benchmarkProduct(b, rng, w, m, some)
				})
			}
		}
	}
}

func benchmarkProduct(b *testing.B, rng *rand.Rand, w *Weights, m int, cols []int32) {
	n, k := w.Columns(), w.Depth()
	if cols != nil {
		n = len(cols)
	}
	var rows Rows
	rows.Quantise(random32(rng, m*k, 1), m, k, 30)
	dst := make([]int32, m*n)
	t := least(b, func() { w.MulInt32(dst, &rows, cols) })
	rate := 2 * float64(m*n*k) / t.Seconds()
	b.ReportMetric(rate/1e9, "GOPS")
	if peak != nil {
		top := peak(b)
		b.ReportMetric(top/1e9, "peak-GOPS")
		b.ReportMetric(100*rate/top, "%peak")
	}
	b.ReportMetric(float64(t.Nanoseconds()), "ns/product")
	b.ReportMetric(0, "ns/op")
}

func BenchmarkFloat(b *testing.B) {
	rng := rand.New(rand.NewPCG(7, 8))
	const n = 384
	x, y, z := random32(rng, n, 1), random32(rng, n, 1), random32(rng, n, 1)
	logits, buf := random32(rng, 32000, 1), make([]float32, 32000)
	var rows Rows
	for _, op := range []struct {
		name string
		f    func()
	}{
		{"Mix", func() { Mix(z, x, y, y) }},
		{"Quantise", func() { rows.Quantise(x, 1, n, 30) }},
		{"LogSumExp32000", func() { LogSumExp(logits, buf) }},
		{"Argmax32000", func() { Argmax(logits) }},
	} {
		b.Run(Name()+"/"+op.name, func(b *testing.B) {
			b.ReportMetric(float64(least(b, op.f).Nanoseconds()), "ns/call")
			b.ReportMetric(0, "ns/op")
		})
	}
}
