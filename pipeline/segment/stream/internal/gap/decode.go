package gap

import "math"

// maxLen is the length, in words, from which on all lengths count alike.
const maxLen = 80

// bound is the most that a score may be.
const bound = 15

// Posterior gives the log-odds of a boundary in each gap, given the scores of
// all gaps and the length prior: the sum over all segmentations (the
// forward-backward algorithm of a semi-Markov chain, Sarawagi and Cohen 2004).
// A stretch is worth the odds of its boundary and the likelihood of its length.
func (p *Prior) Posterior(scores []float64) []float64 {
	n := len(scores)
	odds := make([]float64, n+1)
	for i, s := range scores {
		odds[i] = math.Exp(max(-bound, min(bound, s)))
	}
	odds[n] = 1
	length := p.lengths()
	fwd := forward(odds, length)
	rev := make([]float64, n+1)
	for i := range n {
		rev[i] = odds[n-1-i]
	}
	rev[n] = 1
	bwd := forward(rev, length)
	// fwd[i] ends at gap i and has its odds, as has bwd[n-1-i].
	out := make([]float64, n)
	for i := range n {
		l := fwd[i] + bwd[n-1-i] - math.Log(odds[i]) - fwd[n]
		// l is the logarithm of a probability.
		l = min(l, -1e-9)
		out[i] = max(-20, min(20, l-math.Log(-math.Expm1(l))))
	}
	return out
}

// lengths gives the weight of each length up to maxLen: of a log-normal
// distribution against the geometric one that independent gaps imply, to the
// power of Trust.
func (p *Prior) lengths() []float64 {
	mean := math.Exp(p.Mean + p.Deviation*p.Deviation/2)
	out := make([]float64, maxLen+1)
	for l := 1; l <= maxLen; l++ {
		x := (math.Log(float64(l)) - p.Mean) / p.Deviation
		normal := -x*x/2 - math.Log(float64(l)*p.Deviation*math.Sqrt(2*math.Pi))
		geometric := float64(l-1)*math.Log(1-1/mean) - math.Log(mean)
		out[l] = math.Exp(p.Trust * (normal - geometric))
	}
	return out
}

// forward gives for each gap the logarithm of the sum over the segmentations
// of what is before it.
func forward(odds, length []float64) []float64 {
	const size, rest = maxLen + 1, 16
	out := make([]float64, len(odds))
	// ring holds the sums of the last gaps over the exponential of scale, the
	// start of the text first, tail the sum of those longer ago.
	var ring [size]float64
	ring[0] = 1
	scale, tail := 0.0, 0.0
	for i, o := range odds {
		q := (i + 1) % size
		tail += ring[q]
		s := tail * length[maxLen]
		for l := 1; l <= maxLen; l++ {
			if q--; q < 0 {
				q = maxLen
			}
			s += ring[q] * length[l]
		}
		s *= o
		out[i] = math.Log(s) + scale
		ring[(i+1)%size] = s
		if i%rest == rest-1 {
			top := tail
			for _, v := range ring {
				top = max(top, v)
			}
			for j := range ring {
				ring[j] /= top
			}
			tail /= top
			scale += math.Log(top)
		}
	}
	return out
}
