package main

import (
	"math"
	"math/rand/v2"

	"bayan/pipeline/segment/stream/internal/gap"
)

// example is a gap to learn from.
type example struct {
	at     []uint32 // indices of its weights; the last is its domain's
	weight float64
	end    bool
}

// settings of the learner.
type settings struct {
	rate, l1, l2 float64
	epochs       int
	share        [domains]float64 // what an example of a domain weighs
	prior        gap.Prior
}

// examples makes the examples of runs.
func examples(rd *gap.Reader, runs []run, set *settings) []example {
	var out []example
	var buf [96]uint32
	for _, r := range runs {
		if set.share[r.domain] == 0 {
			continue
		}
		ws, ends := words(rd, []run{r})
		for i := range max(0, len(ws)-1) {
			fs := gap.Features(buf[:0], ws, i)
			at := make([]uint32, 0, len(fs)+1)
			for _, f := range fs {
				at = append(at, gap.Index(f))
			}
			at = append(at, 1<<gap.Bits+uint32(r.domain))
			out = append(out, example{at, set.share[r.domain], ends[i]})
		}
	}
	return out
}

// fit learns a logistic regression by FTRL-Proximal with per-coordinate rates
// (McMahan et al. 2013), whose L1 term leaves most weights 0. The base rate of
// each domain is a weight of its own, which is not part of the model. The order
// is shuffled with a fixed seed.
func fit(ex []example, set *settings) []float64 {
	const size = 1<<gap.Bits + int(domains)
	z, n, w := make([]float64, size), make([]float64, size), make([]float64, size)
	order := rand.New(rand.NewPCG(1, 2))
	for range set.epochs {
		order.Shuffle(len(ex), func(i, j int) { ex[i], ex[j] = ex[j], ex[i] })
		for i := range ex {
			e := &ex[i]
			s := 0.0
			for _, k := range e.at {
				s += w[k]
			}
			g := 1 / (1 + math.Exp(-s))
			if e.end {
				g--
			}
			g *= e.weight
			for _, k := range e.at {
				root := math.Sqrt(n[k])
				n[k] += g * g
				next := math.Sqrt(n[k])
				z[k] += g - (next-root)/set.rate*w[k]
				l1 := set.l1
				if k >= 1<<gap.Bits {
					l1 = 0
				}
				switch {
				case z[k] > l1:
					w[k] = -(z[k] - l1) / ((1+next)/set.rate + set.l2)
				case z[k] < -l1:
					w[k] = -(z[k] + l1) / ((1+next)/set.rate + set.l2)
				default:
					w[k] = 0
				}
			}
		}
	}
	return w
}

// quantise makes a model of weights.
func quantise(w []float64, p gap.Prior) *gap.Model {
	top := 0.0
	for _, v := range w[:1<<gap.Bits] {
		top = max(top, math.Abs(v))
	}
	m := &gap.Model{Weights: make([]int8, 1<<gap.Bits), Unit: top / 127, Prior: p}
	for i, v := range w[:1<<gap.Bits] {
		m.Weights[i] = int8(math.Round(v / m.Unit))
	}
	return m
}

// lengths fits the log-normal distribution of the sentence lengths of runs.
func lengths(rd *gap.Reader, runs []run) (mean, deviation float64) {
	var n, sum, squares float64
	_, ends := words(rd, runs)
	l := 0.0
	for _, end := range ends {
		l++
		if end {
			x := math.Log(l)
			n, sum, squares, l = n+1, sum+x, squares+x*x, 0
		}
	}
	mean = sum / n
	return mean, math.Sqrt(squares/n - mean*mean)
}
