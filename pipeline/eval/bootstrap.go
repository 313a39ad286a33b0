package eval

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
)

// Bootstrap is how resampling is done: Samples corpora of as many segments, each
// drawn with replacement (Koehn 2004). The same Seed gives the same samples on
// every machine.
type Bootstrap struct {
	Samples int
	Seed    uint64
}

// Result is a system's score by one metric.
type Result struct {
	Score float64
	// Mean and Interval are the mean over the samples and half of the interval
	// that holds 95 % of them; 0 without resampling.
	Mean, Interval float64
	// P is the probability of a difference from the first system this large, in
	// either direction, if the two were equally good; 0 for the first system
	// and without resampling. It is counted as sacreBLEU does, differences in
	// the samples, centred, against the one observed, but for systems without
	// any difference, whose P is 1.
	P float64
}

// Compare scores systems by one metric; counts are theirs over the same
// segments, and the first is the baseline.
func (b Bootstrap) Compare(ctx context.Context, m Metric, counts []Counts) ([]Result, error) {
	out := make([]Result, len(counts))
	for k, c := range counts {
		out[k].Score = m.Score(c.Sum())
	}
	if b.Samples <= 0 || len(counts[0]) == 0 {
		return out, nil
	}
	samples := make([][]float64, len(counts)) // by system
	sum := make([]float64, len(counts[0][0]))
	drawn := make([]int32, len(counts[0]))
	rng := rand.New(rand.NewPCG(b.Seed, 0))
	for range b.Samples {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for i := range drawn {
			drawn[i] = rng.Int32N(int32(len(drawn)))
		}
		for k, c := range counts {
			clear(sum)
			for _, i := range drawn {
				for d, v := range c[i] {
					sum[d] += v
				}
			}
			samples[k] = append(samples[k], m.Score(sum))
		}
	}
	for k := range out {
		out[k].P = pValue(samples[0], samples[k], math.Abs(out[k].Score-out[0].Score))
		out[k].Mean, out[k].Interval = interval(samples[k])
	}
	out[0].P = 0
	return out, nil
}

// pValue counts how often samples differ, beyond their mean difference, by as much
// as the corpus does.
func pValue(a, b []float64, observed float64) float64 {
	mean := 0.0
	for i := range a {
		mean += math.Abs(a[i] - b[i])
	}
	mean /= float64(len(a))
	n := 1.0
	for i := range a {
		if math.Abs(a[i]-b[i])-mean >= observed {
			n++
		}
	}
	return n / float64(len(a)+1)
}

// interval gives the mean and half of the middle 95 %.
func interval(samples []float64) (mean, half float64) {
	s := slices.Sorted(slices.Values(samples))
	for _, v := range s {
		mean += v
	}
	tail := len(s) / 40
	return mean / float64(len(s)), (s[len(s)-1-tail] - s[tail]) / 2
}
