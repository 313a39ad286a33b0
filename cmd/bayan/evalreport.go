package main

import (
	"fmt"
	"math"
	"strings"
	"text/tabwriter"

	"bayan/pipeline/eval"
)

// signature is a metric's, with how the samples were made, in sacreBLEU's form.
func signature(m eval.Metric, b eval.Bootstrap) string {
	s := "nrefs:1|"
	if b.Samples > 0 {
		s += fmt.Sprintf("bs:%d|seed:%d|", b.Samples, b.Seed)
	}
	return s + m.Signature() + "|impl:bayan"
}

func (a *app) evalTable(metrics []eval.Metric, b eval.Bootstrap, ref *corpus, systems []*corpus, results [][]eval.Result) error {
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	head := []string{a.t(headSystem)}
	for _, m := range metrics {
		head = append(head, m.Name())
	}
	fmt.Fprintln(w, strings.Join(head, "\t"))
	for i, s := range systems {
		cells := []string{s.name}
		for k := range metrics {
			cells = append(cells, evalCell(results[k][i], b, i > 0))
		}
		fmt.Fprintln(w, strings.Join(cells, "\t"))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(a.out)
	for _, m := range metrics {
		fmt.Fprintf(w, "%s\t%s\n", m.Name(), signature(m, b))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if n := ref.skipped(); n > 0 {
		fmt.Fprintln(a.err, a.say.Count(msgEvalSkipped, n))
	}
	if b.Samples > 0 {
		fmt.Fprintln(a.err, a.t(msgEvalNote))
	}
	return nil
}

func evalCell(r eval.Result, b eval.Bootstrap, compared bool) string {
	s := fmt.Sprintf("%.2f", r.Score)
	if b.Samples == 0 {
		return s
	}
	s += fmt.Sprintf(" ± %.2f", r.Interval)
	if compared {
		star := ""
		if r.P < 0.05 {
			star = "*"
		}
		s += fmt.Sprintf(" (p = %.3f%s)", r.P, star)
	}
	return s
}

// evaluation is what eval says as JSON. Scores have two digits after the point
// as everybody prints them, p has four.
type evaluation struct {
	Reference string       `json:"reference"`
	Segments  int          `json:"segments"`
	Metrics   []evalMetric `json:"metrics"`
	Systems   []evalSystem `json:"systems"`
}

type evalMetric struct {
	Name      string `json:"name"`
	Signature string `json:"signature"`
	Falls     bool   `json:"lessIsBetter,omitempty"`
}

type evalSystem struct {
	Name   string               `json:"name"`
	Scores map[string]evalScore `json:"scores"`
}

type evalScore struct {
	Score    float64  `json:"score"`
	Mean     *float64 `json:"mean,omitempty"`
	Interval *float64 `json:"interval,omitempty"`
	P        *float64 `json:"p,omitempty"`
}

func (a *app) evalJSON(metrics []eval.Metric, b eval.Bootstrap, ref *corpus, systems []*corpus, results [][]eval.Result) error {
	out := evaluation{Reference: ref.name, Segments: len(ref.lines) - ref.skipped()}
	for _, m := range metrics {
		out.Metrics = append(out.Metrics, evalMetric{m.Name(), signature(m, b), m.Falls()})
	}
	digits := func(v, unit float64) *float64 { v = math.Round(v*unit) / unit; return &v }
	for i, s := range systems {
		scores := map[string]evalScore{}
		for k, m := range metrics {
			r := results[k][i]
			e := evalScore{Score: *digits(r.Score, 100)}
			if b.Samples > 0 {
				e.Mean, e.Interval = digits(r.Mean, 100), digits(r.Interval, 100)
				if i > 0 {
					e.P = digits(r.P, 1e4)
				}
			}
			scores[m.Name()] = e
		}
		out.Systems = append(out.Systems, evalSystem{s.name, scores})
	}
	return a.encode(out)
}
