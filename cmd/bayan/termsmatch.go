package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary"
	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/segment"
)

var (
	useTermsMatch   = &i18n.Message{ID: "UseTermsMatch", Other: "show where the terms of a termbase stand in a text"}
	flagTermsOf     = &i18n.Message{ID: "FlagTermsOf", Other: "termbase: CSV, TSV, YAML or TBX; may be given again"}
	flagTermExplain = &i18n.Message{ID: "FlagTermExplain", Other: "say how each occurrence was found"}
)

// occurrence is a match as JSON: byte offsets into the decoded text.
type occurrence struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Surface string `json:"surface"`
	Term    string `json:"term"`
	ID      string `json:"id"`
	// The rest is for --explain.
	Method    string `json:"method,omitempty"`
	Prefix    string `json:"prefix,omitempty"`
	Suffix    string `json:"suffix,omitempty"`
	Rendering string `json:"rendering,omitempty"`
}

func (a *app) termsMatchCommand() *cli.Command {
	return &cli.Command{
		Name:      "match",
		Usage:     a.t(useTermsMatch),
		ArgsUsage: "FILE|TEXT|-",
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "terms", Usage: a.t(flagTermsOf)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "explain", Usage: a.t(flagTermExplain)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
		},
		Action: a.termsMatch,
	}
}

func (a *app) termsMatch(c *cli.Context) error {
	if len(c.StringSlice("terms")) == 0 {
		return usagef("terms match: name a termbase with --terms")
	}
	if c.Args().Len() != 1 {
		return usagef("terms match: name one file, or - for standard input, or give the text itself in quotation marks")
	}
	tb := &glossary.Termbase{}
	for _, path := range c.StringSlice("terms") {
		one, err := readTermbase(path)
		if err != nil {
			return err
		}
		tb.Merge(one)
	}
	d, err := a.textOrFile(c)
	if err != nil {
		return err
	}
	if err := (segment.Stage{}).Run(c.Context, d, discard); err != nil {
		return err
	}
	m := tb.Matcher()
	at := 0
	for _, u := range d.Units {
		at += len(u.Prefix)
		for _, s := range u.Segments {
			for _, hit := range m.Find(s.Source.Plain) {
				from, to := withMarkup(s.Source, hit.Start, hit.End)
				x := occurrence{
					Start: at + from, End: at + to,
					Surface: hit.Surface, Term: hit.Term, ID: hit.Concept.ID,
				}
				if c.Bool("explain") {
					x.Method, x.Prefix, x.Suffix, x.Rendering = hit.Method, hit.Prefix, hit.Suffix, hit.Concept.Rendering()
				}
				if err := a.printOccurrence(x, c.Bool("json")); err != nil {
					return err
				}
			}
			at += len(s.Source.String()) + len(s.After)
		}
	}
	return nil
}

// textOrFile reads the file that the argument names, or takes it for the text.
func (a *app) textOrFile(c *cli.Context) (*pipeline.Document, error) {
	arg := c.Args().First()
	if _, err := os.Stat(arg); err != nil && arg != "-" && !named(arg) && strings.ContainsFunc(arg, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
		return &pipeline.Document{ID: "text", Source: arabic, Target: english, Units: []*pipeline.Unit{{
			Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{{Source: pipeline.Text{Plain: arg}}},
		}}}, nil
	}
	f, err := find([]string{arg}, "")
	if err != nil {
		return nil, err
	}
	if len(f.inputs) != 1 {
		return nil, usagef("%s is not one file", arg)
	}
	return a.read(c.Context, f.inputs[0], c.String("encoding"), arabic, english)
}

func (a *app) printOccurrence(x occurrence, asJSON bool) error {
	if asJSON {
		return a.encode(x)
	}
	line := fmt.Sprintf("%d–%d\t%s\t%s\t%s", x.Start, x.End, x.Surface, x.Term, x.ID)
	if x.Method != "" {
		line += "\t" + x.Method
		if x.Prefix != "" || x.Suffix != "" {
			line += " " + strings.TrimSuffix(x.Prefix+"+…", "+…") + "…" + x.Suffix
		}
		line += "\t" + x.Rendering
	}
	_, err := fmt.Fprintln(a.out, line)
	return err
}

// named reports whether a text is the name of a document.
func named(s string) bool {
	_, ok := all.SourceFor(strings.ToLower(filepath.Ext(s)))
	return ok || strings.ContainsRune(s, filepath.Separator)
}
