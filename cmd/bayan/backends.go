package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/all"
)

var (
	useBackends = &i18n.Message{ID: "UseBackends", Other: "list the translation backends and what each needs"}
	flagJSON    = &i18n.Message{ID: "FlagJSON", Other: "print JSON for machines"}
	headBackend = &i18n.Message{ID: "HeadBackends", Description: "Table head, columns separated by tabs: keep the tabs", Other: "BACKEND\tNEEDS\tWHAT IT IS"}
	noArguments = &i18n.Message{ID: "NoArguments", Other: "takes no arguments"}
)

func (a *app) backendsCommand() *cli.Command {
	return &cli.Command{
		Name:  "backends",
		Usage: a.t(useBackends),
		Flags: []cli.Flag{&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)}},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("backends: %s", a.t(noArguments))
			}
			if c.Bool("json") {
				enc := json.NewEncoder(a.out)
				enc.SetEscapeHTML(false)
				for i, b := range all.Backends {
					if err := enc.Encode(map[string]any{"name": b.Name, "about": b.About.Other, "needs": b.Needs.Other, "default": i == 0}); err != nil {
						return err
					}
				}
				return nil
			}
			w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
			fmt.Fprintln(w, a.t(headBackend))
			for _, b := range all.Backends {
				fmt.Fprintf(w, "%s\t%s\t%s\n", b.Name, a.t(b.Needs), a.t(b.About))
			}
			return w.Flush()
		},
	}
}
