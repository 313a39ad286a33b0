package main

import (
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline"
	"bayan/pipeline/locale"
	"bayan/pipeline/segment"
	"bayan/pipeline/segment/srx"
)

var (
	useSegment   = &i18n.Message{ID: "UseSegment", Other: "show the sentences of a file"}
	flagEncoding = &i18n.Message{ID: "FlagEncoding", Other: "character encoding of the input (default: recognised)"}
	flagExplain  = &i18n.Message{ID: "FlagExplain", Other: "say which rule ended each sentence, and which kept marks inside it from ending it"}
	flagPrintSRX = &i18n.Message{ID: "FlagPrintSRX", Other: "write the built-in rules as SRX 2.0, to start rules of one's own"}
)

// sentence is one sentence as JSON: byte offsets into the decoded text.
type sentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	// Rule and Held are for --explain.
	Rule string `json:"rule,omitempty"`
	Held []held `json:"held,omitempty"`
}

// held is a mark that did not end the sentence.
type held struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Rule  string `json:"rule"`
}

func (a *app) segmentCommand() *cli.Command {
	return &cli.Command{
		Name:      "segment",
		Usage:     a.t(useSegment),
		ArgsUsage: "FILE|-",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "explain", Usage: a.t(flagExplain)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
			&cli.BoolFlag{Name: "print-srx", Usage: a.t(flagPrintSRX)},
		}, a.segmenterFlags()...),
		Action: a.segment,
	}
}

func (a *app) segment(c *cli.Context) error {
	if c.Bool("print-srx") {
		_, err := a.out.Write(srx.Arabic)
		return err
	}
	f, err := find(c.Args().Slice(), "")
	if err != nil {
		return err
	}
	if len(f.inputs) == 0 {
		return usagef("segment: name a file, or - for standard input")
	}
	stage, err := segmenter(c, nil)
	if err != nil {
		return err
	}
	x := explainer{on: c.Bool("explain"), split: stage.Split}
	for _, in := range f.inputs {
		d, err := a.read(c.Context, in, c.String("encoding"), arabic, english)
		if err != nil {
			return err
		}
		x.sentences = nil
		if err := (segment.Stage{Split: x.Split}).Run(c.Context, d, discard); err != nil {
			return fmt.Errorf("%s: %w", in.id, err)
		}
		if err := a.printSentences(d, x.sentences, c.Bool("json")); err != nil {
			return err
		}
	}
	return nil
}

// explainer splits text and remembers why.
type explainer struct {
	on        bool
	split     func(string) ([]segment.Sentence, error) // nil for the built-in rules
	sentences []sentence
}

// Split is a [segment.Stage]'s.
func (x *explainer) Split(text string) ([]segment.Sentence, error) {
	if x.split == nil {
		out := segment.Split(text)
		x.remember(out, text)
		return out, nil
	}
	out, err := x.split(text)
	x.remember(out, "")
	return out, err
}

func (x *explainer) remember(out []segment.Sentence, text string) {
	if len(out) == 0 {
		x.sentences = append(x.sentences, sentence{}) // the unit stays one segment
	}
	var marks []segment.Mark
	if x.on && text != "" {
		marks = segment.Explain(text)
	}
	for _, s := range out {
		y := sentence{}
		if x.on {
			y.Rule = s.Rule
		}
		for ; len(marks) > 0 && marks[0].Start < s.End; marks = marks[1:] {
			if m := marks[0]; !m.Breaks {
				y.Held = append(y.Held, held{m.Start - s.Start, m.End - s.Start, m.Rule})
			}
		}
		x.sentences = append(x.sentences, y)
	}
}

// printSentences prints the segments of d with what is known of each.
func (a *app) printSentences(d *pipeline.Document, known []sentence, asJSON bool) error {
	enc := newEncoder(a.out)
	at, i := 0, 0
	for _, u := range d.Units {
		at += len(u.Prefix)
		for _, s := range u.Segments {
			x := sentence{}
			if i < len(known) {
				x = known[i]
			}
			i++
			x.Text = s.Source.String()
			x.Start, x.End = at, at+len(x.Text)
			for k := range x.Held {
				from, to := withMarkup(s.Source, x.Held[k].Start, x.Held[k].End)
				x.Held[k].Start, x.Held[k].End = at+from, at+to
			}
			var err error
			if asJSON {
				err = enc.Encode(x)
			} else {
				err = x.print(a)
			}
			if err != nil {
				return err
			}
			at = x.End + len(s.After)
		}
	}
	return nil
}

// print writes the sentence on a line, and under it why it is one.
func (x *sentence) print(a *app) error {
	if _, err := fmt.Fprintln(a.out, locale.OneLine(x.Text)); err != nil || x.Rule == "" {
		return err
	}
	var line strings.Builder
	fmt.Fprintf(&line, "    %d–%d %s", x.Start, x.End, x.Rule)
	for _, h := range x.Held {
		fmt.Fprintf(&line, " · %d %s", h.Start, h.Rule)
	}
	_, err := fmt.Fprintln(a.out, line.String())
	return err
}

// withMarkup gives the place in the text with its markup of the bytes [start, end)
// of the plain text: markup at either end stays outside.
func withMarkup(t pipeline.Text, start, end int) (int, int) {
	from, to := start, end
	for _, c := range t.Codes {
		if c.Offset <= start {
			from += len(c.Data)
		}
		if c.Offset < end {
			to += len(c.Data)
		}
	}
	return from, to
}
