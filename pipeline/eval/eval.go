// Package eval scores translations against references: BLEU, chrF2, chrF++ and
// TER as sacreBLEU 2 computes them with one reference, how many terms are
// honoured, and whether systems differ by more than chance.
//
// A metric sums what it counts in each segment over the corpus and makes the
// score of the sums, so that resampling needs no second look at the texts.
package eval

import (
	"context"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"
)

// Metric is a corpus score. Implementations are safe for concurrent use.
type Metric interface {
	// Name is the score's usual name.
	Name() string
	// Signature tells the settings, in sacreBLEU's words: "case:mixed|eff:no".
	Signature() string
	// Falls reports whether less is better.
	Falls() bool
	// Stats counts in segment i; the slice has the same length for all
	// segments.
	Stats(i int, hyp, ref string) []float64
	// Score is the score of summed stats, 0 to 100 as a rule.
	Score(sum []float64) float64
}

// Metrics are those that need no more than the two texts.
func Metrics() []Metric { return []Metric{BLEU{}, ChrF{}, ChrF{Words: 2}, TER{}} }

// Counts are the stats of a system by segment.
type Counts [][]float64

// Count takes a metric over a system, on all processors. Both have a line a
// segment.
func Count(ctx context.Context, m Metric, hyps, refs []string) (Counts, error) {
	if len(hyps) != len(refs) {
		return nil, fmt.Errorf("%d lines against %d of the reference", len(hyps), len(refs))
	}
	out := make(Counts, len(hyps))
	const batch = 64
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for from := 0; from < len(hyps); from += batch {
		g.Go(func() error {
			for i := from; i < min(from+batch, len(hyps)); i++ {
				if err := ctx.Err(); err != nil {
					return err
				}
				out[i] = m.Stats(i, hyps[i], refs[i])
			}
			return nil
		})
	}
	return out, g.Wait()
}

// Only gives the counts of the segments that keep says true of.
func (c Counts) Only(keep []bool) Counts {
	var out Counts
	for i, k := range keep {
		if k {
			out = append(out, c[i])
		}
	}
	return out
}

// Sum adds up all segments.
func (c Counts) Sum() []float64 {
	if len(c) == 0 {
		return nil
	}
	sum := make([]float64, len(c[0]))
	for _, s := range c {
		for k, v := range s {
			sum[k] += v
		}
	}
	return sum
}

// CorpusScore is a metric's score of hyps against refs, which have the same
// number of lines, at least one.
func CorpusScore(m Metric, hyps, refs []string) float64 {
	var sum []float64
	for i := range hyps {
		s := m.Stats(i, hyps[i], refs[i])
		if sum == nil {
			sum = make([]float64, len(s))
		}
		for k, v := range s {
			sum[k] += v
		}
	}
	return m.Score(sum)
}
