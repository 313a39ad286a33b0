package main

import (
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary"
	"bayan/glossary/candidate"
	"bayan/pipeline/locale"
	"bayan/pipeline/segment"
)

var (
	useTermsExtract = &i18n.Message{ID: "UseTermsExtract", Other: "propose terms: phrases that come again in a folder's documents"}
	flagMin         = &i18n.Message{ID: "FlagMin", Other: "least number of times a phrase must stand"}
	flagLimit       = &i18n.Message{ID: "FlagLimit", Other: "most candidates to show; 0 for all"}
	flagKnown       = &i18n.Message{ID: "FlagKnown", Other: "termbase whose terms are not proposed; may be given again"}
)

func (a *app) termsExtractCommand() *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     a.t(useTermsExtract),
		ArgsUsage: "PATH…",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "min", Value: 2, Usage: a.t(flagMin)},
			&cli.IntFlag{Name: "limit", Value: 50, Usage: a.t(flagLimit)},
			&cli.StringSliceFlag{Name: "terms", Usage: a.t(flagKnown)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
		},
		Action: a.termsExtract,
	}
}

// proposal is a candidate as JSON.
type proposal struct {
	Term     string    `json:"term"`
	Words    int       `json:"words"`
	Count    int       `json:"count"`
	Score    float64   `json:"score"`
	Contexts []excerpt `json:"contexts"`
}

// excerpt is a place where a candidate stands.
type excerpt struct {
	Document string `json:"document"`
	Left     string `json:"left"`
	Text     string `json:"text"`
	Right    string `json:"right"`
}

func (a *app) termsExtract(c *cli.Context) error {
	if c.Int("min") < 1 || c.Int("limit") < 0 {
		return usagef("terms extract: --min is at least 1, --limit at least 0")
	}
	f, err := find(c.Args().Slice(), "")
	if err != nil {
		return err
	}
	if len(f.inputs) == 0 {
		return usagef("terms extract: name files or folders, or - for standard input")
	}
	known := &glossary.Termbase{}
	for _, path := range c.StringSlice("terms") {
		one, err := readTermbase(path)
		if err != nil {
			return err
		}
		known.Merge(one)
	}
	finder := candidate.New()
	for _, in := range f.inputs {
		d, err := a.read(c.Context, in, c.String("encoding"), arabic, english)
		if err != nil {
			return err
		}
		if err := (segment.Stage{}).Run(c.Context, d, discard); err != nil {
			return err
		}
		for _, s := range d.Segments() {
			finder.Add(in.id, s.Source.Plain)
		}
	}
	m := known.Matcher()
	shown := 0
	enc := newEncoder(a.out)
	for _, x := range finder.Best(c.Int("min")) {
		if hits := m.Find(x.Text); len(hits) == 1 && hits[0].Surface == x.Text {
			continue
		}
		if shown++; c.Int("limit") > 0 && shown > c.Int("limit") {
			break
		}
		if c.Bool("json") {
			p := proposal{Term: x.Text, Words: x.Words, Count: x.Count, Score: x.Score}
			for _, y := range x.Contexts {
				p.Contexts = append(p.Contexts, excerpt(y))
			}
			err = enc.Encode(p)
		} else {
			y := x.Contexts[0]
			_, err = fmt.Fprintf(a.out, "%5d %7.1f  %s\t%s: …%s…\n", x.Count, x.Score, x.Text, y.Document, strings.TrimSpace(locale.OneLine(y.Left+y.Text+y.Right)))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
