package sentence

import (
	"testing"

	"bayan/pipeline/bitext"
)

// BenchmarkAlign aligns documents of 1,000 and 10,000 lines with planted damage.
func BenchmarkAlign(b *testing.B) {
	c := corpora(b, true)
	for _, size := range []int{1000, 10000} {
		d := plant(c[0], size, 1, false)[0]
		b.Run(map[int]string{1000: "1000", 10000: "10000"}[size], func(b *testing.B) {
			b.ReportAllocs()
			var sum tally
			for b.Loop() {
				found, err := Align(b.Context(), bitext.New(), d.source, d.target)
				if err != nil {
					b.Fatal(err)
				}
				sum = tally{}
				sum.add(d.gold, found)
			}
			b.ReportMetric(sum.f1(), "F1")
		})
	}
}
