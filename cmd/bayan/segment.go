package main

import (
	"encoding/json"
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/segment"
)

var (
	useSegment   = &i18n.Message{ID: "UseSegment", Other: "show the sentences of a file"}
	flagEncoding = &i18n.Message{ID: "FlagEncoding", Other: "character encoding of the input (default: recognised)"}
)

// sentence is one sentence as JSON: byte offsets into the decoded text.
type sentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func (a *app) segmentCommand() *cli.Command {
	return &cli.Command{
		Name:      "segment",
		Usage:     a.t(useSegment),
		ArgsUsage: "FILE|-",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
		},
		Action: func(c *cli.Context) error {
			f, err := find(c.Args().Slice(), "")
			if err != nil {
				return err
			}
			if len(f.inputs) == 0 {
				return usagef("segment: name a file, or - for standard input")
			}
			enc := json.NewEncoder(a.out)
			enc.SetEscapeHTML(false)
			for _, in := range f.inputs {
				d, err := a.read(c.Context, in, c.String("encoding"), arabic, english)
				if err != nil {
					return err
				}
				if err := (segment.Stage{}).Run(c.Context, d, discard); err != nil {
					return err
				}
				at := 0
				for _, u := range d.Units {
					at += len(u.Prefix)
					for _, s := range u.Segments {
						text := s.Source.String()
						if c.Bool("json") {
							err = enc.Encode(sentence{at, at + len(text), text})
						} else {
							_, err = fmt.Fprintln(a.out, oneLine(text))
						}
						if err != nil {
							return err
						}
						at += len(text) + len(s.After)
					}
				}
			}
			return nil
		},
	}
}
