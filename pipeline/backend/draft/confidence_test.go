package draft

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"bayan/pipeline/check"
	"bayan/pipeline/eval"
)

var updateConfidence = flag.Bool("update-confidence", false, "fit confidence.tsv anew on the parallel data (never on flores-dev)")

// example is a segment with the quality of its translation.
type example struct {
	signals []float64
	quality float64 // sentence chrF2, 0 to 1
	weight  float64
	set     string
}

// TestConfidence measures how well the confidence foretells quality: on
// flores-dev, which the model has not seen.
func TestConfidence(t *testing.T) {
	e, err := defaultEstimator()
	if err != nil {
		t.Fatal(err)
	}
	if testing.Short() {
		t.Skip("slow")
	}
	var fit, held []example
	for _, s := range sets(t) {
		if s.name == "flores-dev" {
			held = examples(t, s)
			continue
		}
		if !*updateConfidence {
			continue
		}
		es := examples(t, s)
		for i := range es {
			es[i].weight = 1000 / float64(len(es)) // each set counts alike
		}
		fit = append(fit, es...)
	}
	if *updateConfidence {
		e = fitEstimator(fit)
		if err := os.WriteFile("confidence.tsv", []byte(e.tsv()), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"tatoeba", "tico-dev", "xquad"} {
			var a, b []example
			for _, x := range fit {
				if x.set == name {
					b = append(b, x)
				} else {
					a = append(a, x)
				}
			}
			t.Log("without", name)
			calibration(t, fitEstimator(a), b)
		}
		t.Logf("fitted on %d segments", len(fit))
		calibration(t, e, fit)
	}
	spearman, ece := calibration(t, e, held)
	flagged(t, e, held)
	if spearman < 0.35 || ece > 0.05 {
		t.Errorf("Spearman %.2f, expected calibration error %.3f; fit anew with -update-confidence", spearman, ece)
	}
}

// examples translates a set.
func examples(t *testing.T, s pairSet) []example {
	g := newEngine(measureLexicon(t))
	var out []example
	for i, line := range s.ar {
		english, _, signals := g.compose(t.Context(), line, nil, "")
		if signals == nil {
			continue
		}
		out = append(out, example{signals, eval.CorpusScore(eval.ChrF{}, []string{english}, s.en[i:i+1]) / 100, 1, s.name})
	}
	return out
}

// calibration logs predicted against achieved quality in tenths of the data and
// gives the rank correlation and the expected calibration error.
func calibration(t *testing.T, e *estimator, es []example) (spearman, ece float64) {
	type pair struct{ said, got float64 }
	var ps []pair
	for _, x := range es {
		ps = append(ps, pair{e.estimate(x.signals), x.quality})
	}
	slices.SortFunc(ps, func(a, b pair) int { return cmp.Compare(a.said, b.said) })
	said, got := make([]float64, len(ps)), make([]float64, len(ps))
	for i, p := range ps {
		said[i], got[i] = p.said, p.got
	}
	var b strings.Builder
	const bins = 10
	for k := range bins {
		from, to := k*len(ps)/bins, (k+1)*len(ps)/bins
		if from == to {
			continue
		}
		s, g := mean(said[from:to]), mean(got[from:to])
		ece += math.Abs(s-g) * float64(to-from) / float64(len(ps))
		fmt.Fprintf(&b, "\n  %5.3f–%5.3f  predicted %5.3f  achieved %5.3f  n=%d", said[from], said[to-1], s, g, to-from)
	}
	spearman = pearson(ranks(said), ranks(got))
	t.Logf("Spearman %.3f, expected calibration error %.4f%s", spearman, ece, b.String())
	return spearman, ece
}

// flagged logs how many segments the checks will report, and how good they are.
func flagged(t *testing.T, e *estimator, es []example) {
	for _, below := range []float64{check.Poor, check.Doubtful, 1} {
		n, sum, bad := 0.0, 0.0, 0.0
		for _, x := range es {
			if e.estimate(x.signals) < below {
				n++
				sum += x.quality
				if x.quality < check.Poor {
					bad++
				}
			}
		}
		t.Logf("expected below %.2f: %4.1f %% of segments, mean quality %.3f, %.0f %% of them below %.2f", below, 100*n/float64(len(es)), sum/n, 100*bad/n, check.Poor)
	}
}

func mean(v []float64) float64 {
	s := 0.0
	for _, x := range v {
		s += x
	}
	return s / float64(len(v))
}

// ranks gives the rank of each value, the mean rank to equals.
func ranks(v []float64) []float64 {
	at := make([]int, len(v))
	for i := range at {
		at[i] = i
	}
	slices.SortFunc(at, func(a, b int) int { return cmp.Compare(v[a], v[b]) })
	out := make([]float64, len(v))
	for i := 0; i < len(at); {
		j := i
		for j < len(at) && v[at[j]] == v[at[i]] {
			j++
		}
		for _, k := range at[i:j] {
			out[k] = float64(i+j-1) / 2
		}
		i = j
	}
	return out
}

func pearson(a, b []float64) float64 {
	ma, mb := mean(a), mean(b)
	var ab, aa, bb float64
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	return ab / math.Sqrt(aa*bb)
}

// tsv is the form that parseEstimator reads.
func (e *estimator) tsv() string {
	var b strings.Builder
	fmt.Fprintf(&b, "bias\t%.4f\n", e.bias)
	for i, name := range features {
		fmt.Fprintf(&b, "%s\t%.4f\t%.4f\t%.4f\n", name, e.mean[i], e.scale[i], e.weight[i])
	}
	return b.String()
}

// fitEstimator finds the weights by Newton's method, with a small penalty that
// keeps useless features near 0.
func fitEstimator(es []example) *estimator {
	n := len(features)
	e := &estimator{mean: make([]float64, n), scale: make([]float64, n), weight: make([]float64, n)}
	total := 0.0
	for _, x := range es {
		total += x.weight
		for i, v := range x.signals {
			e.mean[i] += x.weight * v
		}
	}
	for i := range n {
		e.mean[i] /= total
		for _, x := range es {
			e.scale[i] += x.weight * (x.signals[i] - e.mean[i]) * (x.signals[i] - e.mean[i])
		}
		e.scale[i] = math.Max(math.Sqrt(e.scale[i]/total), 1e-3)
	}
	const penalty = 1.0
	for range 30 {
		grad := make([]float64, n+1)
		hess := make([][]float64, n+1)
		for i := range hess {
			hess[i] = make([]float64, n+1)
			if i > 0 {
				grad[i], hess[i][i] = -penalty*e.weight[i-1], penalty
			}
		}
		hess[0][0] = 1e-9
		for _, x := range es {
			p := e.estimate(x.signals)
			z := make([]float64, n+1)
			z[0] = 1
			for i, v := range x.signals {
				z[i+1] = math.Max(-farthest, math.Min(farthest, (v-e.mean[i])/e.scale[i]))
			}
			for i := range z {
				grad[i] += x.weight * (x.quality - p) * z[i]
				for j := range z {
					hess[i][j] += x.weight * p * (1 - p) * z[i] * z[j]
				}
			}
		}
		step := solve(hess, grad)
		e.bias += step[0]
		for i := range n {
			e.weight[i] += step[i+1]
		}
	}
	return e
}

// solve gives x of a·x = b by elimination; a is symmetric and positive definite.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		for k := i + 1; k < n; k++ {
			f := a[k][i] / a[i][i]
			for j := i; j < n; j++ {
				a[k][j] -= f * a[i][j]
			}
			b[k] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for j := i + 1; j < n; j++ {
			x[i] -= a[i][j] * x[j]
		}
		x[i] /= a[i][i]
	}
	return x
}
