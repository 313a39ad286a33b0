package main

import (
	"fmt"
	"time"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary/name"
	"bayan/pipeline"
	"bayan/pipeline/align"
	"bayan/pipeline/all"
	pairing "bayan/pipeline/bitext/sentence"
	"bayan/pipeline/check"
	"bayan/pipeline/segment"
)

var (
	useAlign       = &i18n.Message{ID: "UseAlign", Other: "make a record from an Arabic document and its existing English"}
	flagAlignState = &i18n.Message{ID: "FlagAlignState", Other: "state of the pairs that are sure: translated, reviewed or final; those in doubt are initial"}
)

func (a *app) alignCommand() *cli.Command {
	return &cli.Command{
		Name:      "align",
		Usage:     a.t(useAlign),
		ArgsUsage: "ARABIC ENGLISH",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "out", Aliases: []string{"o"}, Value: "out", Usage: a.t(flagOut)},
			&cli.StringFlag{Name: "to", Usage: a.t(flagTo)},
			&cli.StringFlag{Name: "state", Value: "translated", Usage: a.t(flagAlignState)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
			&cli.StringSliceFlag{Name: "terms", Usage: a.t(flagTerms)},
			&cli.StringFlag{Name: "fail-on", Value: "error", Usage: a.t(flagFailOn)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: a.t(flagQuiet)},
		}, a.segmenterFlags()...),
		Action: a.align,
	}
}

func (a *app) align(c *cli.Context) error {
	if c.Args().Len() != 2 {
		return usagef("align: name two documents, the Arabic one first")
	}
	state, err := pipeline.ParseState(c.String("state"))
	if err != nil || state == pipeline.Initial {
		return usagef("--state: %q is not translated, reviewed or final", c.String("state"))
	}
	warmUp()
	j := &job{app: a, ctx: c.Context, project: &project{}}
	start := time.Now()
	if j.gate, err = newGate(c); err != nil {
		return err
	}
	if j.out, err = newOutput(c.String("out"), c.String("to")); err != nil {
		return err
	}
	in, err := a.document(c, c.Args().Get(0))
	if err != nil {
		return err
	}
	other, err := a.document(c, c.Args().Get(1))
	if err != nil {
		return err
	}
	if err := j.out.spares([]input{in, other}); err != nil {
		return err
	}
	previous, err := j.out.record(c.Context, in.stem())
	if err != nil {
		return err
	}
	if previous != nil && worked(previous) {
		return fmt.Errorf("%s: has people's work in it (give another folder with --out, or remove it)", j.out.path(in.stem(), all.Record))
	}
	if previous != nil {
		if err := j.out.unedited(c.Context, in.stem(), previous); err != nil {
			return err
		}
	}
	if j.terms, err = loadTerms(a.err, c.StringSlice("terms")); err != nil {
		return err
	}
	if j.segment, err = segmenter(c, nil); err != nil {
		return err
	}
	d, err := j.aligned(c, in, other, state)
	if err != nil {
		return err
	}
	files, err := j.out.write(c.Context, a, in.stem(), d)
	if err != nil {
		return err
	}
	j.total.add(d)
	j.total.Seconds = time.Since(start).Seconds()
	if err := j.tell(c, in, d, files); err != nil {
		return err
	}
	if c.Bool("json") {
		err = j.total.json(a.out)
	} else if !c.Bool("quiet") {
		err = j.total.print(a.err, a.say)
	}
	if err == nil && j.gate.trips(d.Findings) {
		err = errGate
	}
	return err
}

// document finds the one document that an argument names.
func (a *app) document(c *cli.Context, path string) (input, error) {
	f, err := find([]string{path}, "")
	if err != nil {
		return input{}, err
	}
	if len(f.inputs) != 1 {
		return input{}, usagef("%s: %s is not one document", c.Command.Name, path)
	}
	return f.inputs[0], nil
}

// aligned reads both documents and pairs them.
func (j *job) aligned(c *cli.Context, in, other input, state pipeline.State) (*pipeline.Document, error) {
	d, err := j.read(c.Context, in, c.String("encoding"), arabic, english)
	if err != nil {
		return nil, err
	}
	e, err := j.read(c.Context, other, "", english, english)
	if err != nil {
		return nil, err
	}
	if err := (segment.Stage{Split: englishSentences}).Run(c.Context, e, discard); err != nil {
		return nil, err
	}
	stages := []pipeline.Stage{j.segment, align.Stage{English: e, State: state}}
	if j.terms != nil {
		stages = append(stages, j.terms)
	}
	stages = append(stages, check.Stage{Require: j.gate.require, Names: name.NewLedger()})
	if err := pipeline.Run(c.Context, d, stages, nil); err != nil {
		return nil, err
	}
	align.Order(d)
	return d, nil
}

// englishSentences splits English for the stage that splits Arabic.
func englishSentences(text string) ([]segment.Sentence, error) {
	var out []segment.Sentence
	for _, s := range pairing.Split(text) {
		out = append(out, segment.Sentence{Start: s.Start, End: s.End})
	}
	return out, nil
}
