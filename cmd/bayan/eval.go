package main

import (
	"context"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"bayan/pipeline"
	"bayan/pipeline/eval"
)

var (
	useEval        = &i18n.Message{ID: "UseEval", Other: "score translations against a reference: BLEU, chrF2, chrF++, TER, terms"}
	flagReference  = &i18n.Message{ID: "FlagReference", Other: "reference: a file of lines, a record or a folder of records"}
	flagEvalSource = &i18n.Message{ID: "FlagEvalSource", Other: "Arabic of the reference, line by line, for --terms (default: that of the records)"}
	flagEvalTerms  = &i18n.Message{ID: "FlagEvalTerms", Other: "termbase whose terms are counted: CSV, TSV, YAML or TBX; may be given again"}
	flagSamples    = &i18n.Message{ID: "FlagSamples", Other: "samples for confidence intervals and for the comparison with the first system; 0 for none"}
	flagSeed       = &i18n.Message{ID: "FlagSeed", Other: "seed of the samples"}
	headSystem     = &i18n.Message{ID: "HeadSystem", Description: "Table head: translations that are compared", Other: "SYSTEM"}
	msgEvalNote    = &i18n.Message{ID: "EvalNote", Other: "± half of the 95 % interval · p: chance of such a difference from the first system if both were as good, * below 0.05 · TER: less is better"}
	msgEvalSkipped = &i18n.Message{ID: "EvalSkipped", One: "{{.N}} segment without English in the reference left out", Other: "{{.N}} segments without English in the reference left out"}
)

func (a *app) evalCommand() *cli.Command {
	return &cli.Command{
		Name:      "eval",
		Usage:     a.t(useEval),
		ArgsUsage: "FILE|RECORD|FOLDER|-…",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "ref", Usage: a.t(flagReference)},
			&cli.StringFlag{Name: "source", Usage: a.t(flagEvalSource)},
			&cli.StringSliceFlag{Name: "terms", Usage: a.t(flagEvalTerms)},
			&cli.IntFlag{Name: "samples", Value: 1000, Usage: a.t(flagSamples)},
			&cli.Uint64Flag{Name: "seed", Value: 12345, Usage: a.t(flagSeed)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
		},
		Action: a.eval,
	}
}

func (a *app) eval(c *cli.Context) error {
	switch {
	case c.String("ref") == "":
		return usagef("eval: name the reference with --ref")
	case !c.Args().Present():
		return usagef("eval: name one or more translations to score")
	case c.Int("samples") < 0 || c.Int("samples") > 100000:
		return usagef("--samples: from 0 to 100000")
	}
	ref, err := a.readCorpus(c.Context, c.String("ref"))
	if err != nil {
		return err
	}
	var systems []*corpus
	for _, path := range c.Args().Slice() {
		s, err := a.readCorpus(c.Context, path)
		if err == nil {
			s, err = s.alongside(ref)
		}
		if err != nil {
			return err
		}
		systems = append(systems, s)
	}
	metrics := eval.Metrics()
	if paths := c.StringSlice("terms"); len(paths) > 0 {
		uses, err := a.termUses(c, ref, systems)
		if err != nil {
			return err
		}
		metrics = append(metrics, eval.Terms{Uses: uses})
	}
	b := eval.Bootstrap{Samples: c.Int("samples"), Seed: c.Uint64("seed")}
	results, err := score(c.Context, metrics, b, ref, systems)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return a.evalJSON(metrics, b, ref, systems, results)
	}
	return a.evalTable(metrics, b, ref, systems, results)
}

// score gives the results by metric, then by system.
func score(ctx context.Context, metrics []eval.Metric, b eval.Bootstrap, ref *corpus, systems []*corpus) ([][]eval.Result, error) {
	results := make([][]eval.Result, len(metrics))
	g, ctx := errgroup.WithContext(ctx)
	for k, m := range metrics {
		g.Go(func() error {
			var counts []eval.Counts
			for _, s := range systems {
				n, err := eval.Count(ctx, m, s.lines, ref.lines)
				if err != nil {
					return err
				}
				counts = append(counts, n.Only(ref.scored))
			}
			var err error
			results[k], err = b.Compare(ctx, m, counts)
			return err
		})
	}
	return results, g.Wait()
}

// termUses finds the terms in the source of the reference.
func (a *app) termUses(c *cli.Context, ref *corpus, systems []*corpus) ([][]pipeline.TermUse, error) {
	source := ref.sources
	for _, s := range systems {
		if source == nil {
			source = s.sources
		}
	}
	if path := c.String("source"); path != "" {
		src, err := a.readCorpus(c.Context, path)
		if err == nil {
			src, err = src.alongside(ref)
		}
		if err != nil {
			return nil, err
		}
		if source = src.lines; src.sources != nil {
			source = src.sources
		}
	}
	if source == nil {
		return nil, usagef("eval --terms: name the Arabic with --source")
	}
	stage, err := loadTerms(a.err, c.StringSlice("terms"))
	if err != nil {
		return nil, err
	}
	d := &pipeline.Document{ID: c.String("ref"), Source: arabic, Target: english}
	u := &pipeline.Unit{Kind: pipeline.Paragraph}
	for _, s := range source {
		u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: s}})
	}
	d.Units = []*pipeline.Unit{u}
	if err := stage.Run(c.Context, d, discard); err != nil {
		return nil, err
	}
	uses := make([][]pipeline.TermUse, len(u.Segments))
	for i, s := range u.Segments {
		uses[i] = s.Terms
	}
	return uses, nil
}
