package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	orthography "bayan/glossary/arabic"

	"bayan/glossary/name"
	"bayan/glossary/reading"
	"bayan/pipeline/locale"
	"bayan/pipeline/segment"
)

var useGloss = &i18n.Message{ID: "UseGloss", Other: "show a text word by word: lemma, analysis, English"}

// gloss is a word as JSON: byte offsets into the decoded text.
type gloss struct {
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Surface  string `json:"surface"`
	Lemma    string `json:"lemma"`
	Analysis string `json:"analysis"`
	Gloss    string `json:"gloss"`
}

func (a *app) glossCommand() *cli.Command {
	return &cli.Command{
		Name:      "gloss",
		Usage:     a.t(useGloss),
		ArgsUsage: "FILE|TEXT|-",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
		},
		Action: a.gloss,
	}
}

func (a *app) gloss(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("gloss: name one file, or - for standard input, or give the text itself in quotation marks")
	}
	d, err := a.textOrFile(c)
	if err != nil {
		return err
	}
	if err := (segment.Stage{}).Run(c.Context, d, discard); err != nil {
		return err
	}
	cache := reading.Default().NewCache()
	at := 0
	for _, u := range d.Units {
		at += len(u.Prefix)
		for _, s := range u.Segments {
			words := glosses(cache, s.Source.Plain)
			for i := range words {
				from, to := withMarkup(s.Source, words[i].Start, words[i].End)
				words[i].Start, words[i].End = at+from, at+to
			}
			if err := printGlosses(a.out, s.Source.Plain, words, c.Bool("json")); err != nil {
				return err
			}
			at += len(s.Source.String()) + len(s.After)
		}
	}
	return nil
}

// glosses reads the Arabic words of a sentence.
func glosses(cache *reading.Cache, text string) []gloss {
	slots, at := cache.Slots(text)
	picks, _ := reading.Choose(slots)
	var out []gloss
	for i, k := range picks {
		if at[i].Class != orthography.Arabic {
			continue
		}
		r := &slots[i].Readings[k]
		g := gloss{at[i].Start, at[i].End, text[at[i].Start:at[i].End], r.Lemma(), r.Describe(), r.Gloss()}
		if g.Gloss == "" && r.Function == nil {
			g.Gloss = name.Transliterate(r.Name, r.Article)
		}
		out = append(out, g)
	}
	return out
}

func printGlosses(w io.Writer, text string, words []gloss, asJSON bool) error {
	if asJSON {
		enc := newEncoder(w)
		for _, g := range words {
			if err := enc.Encode(g); err != nil {
				return err
			}
		}
		return nil
	}
	if _, err := fmt.Fprintln(w, locale.OneLine(text)); err != nil {
		return err
	}
	// English first: a row that begins with Arabic would run from the right.
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, g := range words {
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", orDash(g.Gloss), leftToRight(g.Analysis), locale.Isolate(g.Lemma), locale.Isolate(g.Surface))
	}
	return t.Flush()
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// leftToRight keeps a cell of mixed letters in their order (LRI, PDI).
func leftToRight(s string) string { return "\u2066" + s + "\u2069" }
