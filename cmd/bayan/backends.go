package main

import (
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/all"
	"bayan/pipeline/backend/nmt"
	"bayan/pipeline/model"
)

var (
	useBackends = &i18n.Message{ID: "UseBackends", Other: "list the translation backends and what each needs"}
	flagJSON    = &i18n.Message{ID: "FlagJSON", Other: "print JSON for machines"}
	headBackend = &i18n.Message{ID: "HeadBackends", Description: "Table head, columns separated by tabs: keep the tabs", Other: "BACKEND\tNEEDS\tWHAT IT IS"}
	msgHasModel = &i18n.Message{ID: "BackendHasModel", Other: "installed: {{.Models}}"}
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
			models, err := installedIDs()
			if err != nil {
				return err
			}
			if c.Bool("json") {
				for i, b := range all.Backends {
					line := map[string]any{"name": b.Name, "about": b.About.Other, "needs": b.Needs.Other, "default": i == 0}
					if b.Name == nmt.Name {
						line["models"] = models
					}
					if err := a.encode(line); err != nil {
						return err
					}
				}
				return nil
			}
			w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
			fmt.Fprintln(w, a.t(headBackend))
			for _, b := range all.Backends {
				needs := a.t(b.Needs)
				if b.Name == nmt.Name && len(models) > 0 {
					needs = a.say.Say(msgHasModel, map[string]any{"Models": strings.Join(models, ", ")})
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", b.Name, needs, a.t(b.About))
			}
			return w.Flush()
		},
	}
}

// installedIDs names the installed models.
func installedIDs() ([]string, error) {
	ids := []string{}
	s, err := model.Open("")
	if errors.Is(err, model.ErrNone) {
		return ids, nil
	}
	if err != nil {
		return nil, err
	}
	models, err := s.List()
	for _, m := range models {
		ids = append(ids, m.ID())
	}
	return ids, err
}
