package main

import (
	"encoding/csv"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary/name"
	"bayan/pipeline/all"
)

var useNames = &i18n.Message{ID: "UseNames", Other: "list the names in records with their English, as CSV for the names of bayan.yaml"}

func (a *app) namesCommand() *cli.Command {
	return &cli.Command{
		Name:      "names",
		Usage:     a.t(useNames),
		ArgsUsage: "RECORD|FOLDER…",
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usagef("names: name records (%s) or folders of them", all.Record)
			}
			paths, err := records(c.Args().Slice())
			if err != nil {
				return err
			}
			l := name.NewLedger()
			for _, path := range paths {
				d, err := readRecord(c.Context, path)
				if err != nil {
					return err
				}
				for _, s := range d.Segments() {
					l.Look(s.Source.Plain, s.Target.Text.Plain, d.ID+" "+s.ID)
				}
			}
			w := csv.NewWriter(a.out)
			_ = w.Write([]string{"ar", "en"})
			for _, n := range l.Names() {
				_ = w.Write([]string{n.Arabic, n.English})
			}
			w.Flush()
			return w.Error()
		},
	}
}
