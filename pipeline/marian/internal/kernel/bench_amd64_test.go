package kernel

import (
	"testing"
	"time"
)

// The peak without VNNI is that of the two multiplications, VPMADDUBSW and
// VPMADDWD, which every 32 products need: on two ports they make 32 products a
// cycle, 64 operations. It is measured, on registers alone, since the clock
// changes.
func init() {
	if Name() != "avx2" {
		return
	}
	peak = func(b *testing.B) float64 {
		const n = 2000
		best := time.Hour
		for range 200 {
			start := time.Now()
			peakAVX2(n)
			best = min(best, time.Since(start))
		}
		return 2 * 256 * n / best.Seconds()
	}
}
