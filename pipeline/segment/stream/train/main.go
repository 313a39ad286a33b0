// Command train makes model.bin of package stream from text with punctuation:
//
//	go run ./pipeline/segment/stream/train -data ../shared/data
//
// It writes the same bytes each time. With -cross it measures instead: the
// encyclopedic and the health text, each by a model of the other domains, for
// text to come is of yet another.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"

	"bayan/pipeline/segment/stream/internal/gap"
)

// chosen are the settings that do best under -cross.
var chosen = settings{
	rate: 0.05, l1: 0.6, l2: 1, epochs: 10,
	prior: gap.Prior{Trust: 1, Threshold: -1.25},
	share: [domains]float64{wiki: 1, health: 1, phrases: 0.3, manuals: 0.5, news: 1, questions: 0.3},
}

func main() {
	data := flag.String("data", "../shared/data", "folder of the training text")
	seeds := flag.String("seeds", "seeds", "folder of the project's seed texts")
	out := flag.String("o", "pipeline/segment/stream/model.bin", "file to write")
	cross := flag.Bool("cross", false, "cross-validate")
	flag.Parse()
	runs, err := corpora(*data, *seeds)
	if err != nil {
		log.Fatal(err)
	}
	rd := gap.NewReader()
	if *cross {
		crossValidate(rd, runs)
		return
	}
	m := train(rd, runs)
	b := m.Append(nil)
	if err := os.WriteFile(*out, b, 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d bytes\n", len(b))
}

// train makes a model. Its base rate and lengths are those of encyclopedic and
// health text, as far as there is any.
func train(rd *gap.Reader, runs []run) *gap.Model {
	w := fit(examples(rd, runs, &chosen), &chosen)
	p := chosen.prior
	var n float64
	for _, d := range []domain{wiki, health} {
		if len(only(runs, d)) > 0 {
			p.Bias += w[1<<gap.Bits+int(d)]
			n++
		}
	}
	p.Bias /= n
	p.Mean, p.Deviation = lengths(rd, only(runs, wiki, health, news))
	return quantise(w, p)
}

func only(runs []run, ds ...domain) []run {
	var out []run
	for _, r := range runs {
		if slices.Contains(ds, r.domain) {
			out = append(out, r)
		}
	}
	return out
}

// test is text that a model has not learnt from.
type test struct {
	ends   []bool
	scores []float64
	prior  gap.Prior
}

func (t *test) count(trust, threshold float64) counts {
	p := t.prior
	p.Trust = trust
	var c counts
	for i, s := range p.Posterior(t.scores) {
		c.add(s >= threshold, t.ends[i])
	}
	return c
}

// crossValidate prints F1 of wiki and health text, each by a model of the text
// of other sources, for settings of the prior.
func crossValidate(rd *gap.Reader, runs []run) {
	var tests []test
	for _, held := range [][]domain{{wiki, questions}, {health}} {
		var rest []run
		for _, r := range runs {
			if !slices.Contains(held, r.domain) {
				rest = append(rest, r)
			}
		}
		m := train(rd, rest)
		ws, ends := words(rd, only(runs, held[0]))
		tests = append(tests, test{ends, m.Scores(ws), m.Prior})
	}
	for trust := 0.0; trust <= 2.5; trust += 0.5 {
		for threshold := -2.0; threshold <= 0.5; threshold += 0.25 {
			w, h := tests[0].count(trust, threshold).f1(), tests[1].count(trust, threshold).f1()
			fmt.Printf("trust %.1f, threshold %+.2f: F1 %.4f (wiki %.4f, health %.4f)\n", trust, threshold, (w+h)/2, w, h)
		}
	}
}

type counts struct{ hit, got, want int }

func (c *counts) add(got, want bool) {
	if got && want {
		c.hit++
	}
	if got {
		c.got++
	}
	if want {
		c.want++
	}
}

func (c counts) f1() float64 { return 2 * float64(c.hit) / float64(max(1, c.got+c.want)) }
