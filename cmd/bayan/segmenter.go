package main

import (
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/segment"
	"bayan/pipeline/segment/srx"
	"bayan/pipeline/segment/stream"
)

var (
	flagSRX    = &i18n.Message{ID: "FlagSRX", Other: "segmentation rules, an SRX 2.0 file, instead of the built-in ones (bayan segment --print-srx writes those)"}
	flagStream = &i18n.Message{ID: "FlagStream", Other: "text without punctuation or line ends, such as a transcript: sentences by a small model"}
)

func (a *app) segmenterFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "srx", Usage: a.t(flagSRX)},
		&cli.BoolFlag{Name: "unpunctuated", Usage: a.t(flagStream)},
	}
}

// segmenter gives the stage that splits sentences as the flags, or else the
// project file, say.
func segmenter(c *cli.Context, p *project) (segment.Stage, error) {
	path, language := c.String("srx"), arabic.String()
	if c.String("from") != "" {
		language = c.String("from")
	}
	switch {
	case c.Bool("unpunctuated") && path != "":
		return segment.Stage{}, usagef("--srx and --unpunctuated exclude each other")
	case c.Bool("unpunctuated"):
		return segment.Stage{Split: unpunctuated}, nil
	case path == "" && p != nil:
		path = p.SRX
	}
	if path == "" {
		return segment.Stage{}, nil
	}
	f, err := openNamed(path)
	if err != nil {
		return segment.Stage{}, err
	}
	defer f.Close()
	rules, err := srx.Read(f)
	if err != nil {
		return segment.Stage{}, fmt.Errorf("%s: %w", path, err)
	}
	s, err := rules.For(language)
	if err != nil {
		return segment.Stage{}, fmt.Errorf("%s: %w", path, err)
	}
	return segment.Stage{Split: s.Split}, nil
}

func unpunctuated(text string) ([]segment.Sentence, error) {
	var out []segment.Sentence
	for _, s := range stream.Split(text) {
		out = append(out, segment.Sentence{Start: s.Start, End: s.End, Rule: fmt.Sprintf("score %.2f", s.Score)})
	}
	return out, nil
}
