package main

import (
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary"
)

var (
	useTerms     = &i18n.Message{ID: "UseTerms", Other: "look after termbases: lint, match, import, export, extract"}
	useTermsLint = &i18n.Message{ID: "UseTermsLint", Other: "look for flaws in termbases"}
	msgLint      = &i18n.Message{ID: "LintSummary", One: "{{.N}} concept, {{.Flaws}} flaws, {{.Serious}} of them serious", Other: "{{.N}} concepts, {{.Flaws}} flaws, {{.Serious}} of them serious"}
)

func (a *app) termsCommand() *cli.Command {
	return &cli.Command{
		Name:  "terms",
		Usage: a.t(useTerms),
		Subcommands: []*cli.Command{
			a.termsLintCommand(), a.termsMatchCommand(), a.termsImportCommand(), a.termsExportCommand(), a.termsExtractCommand(),
		},
		Action: noSubcommand,
	}
}

// readTermbase reads a termbase in the format that its name tells.
func readTermbase(path string) (*glossary.Termbase, error) {
	format, err := glossary.FormatOf(path)
	if err != nil {
		return nil, err
	}
	f, err := openNamed(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tb, err := format.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", path, err)
	}
	return tb, nil
}

func (a *app) termsLintCommand() *cli.Command {
	return &cli.Command{
		Name:      "lint",
		Usage:     a.t(useTermsLint),
		ArgsUsage: "TERMBASE…",
		Flags:     []cli.Flag{&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)}},
		Action:    a.termsLint,
	}
}

// flaw is a flaw as JSON.
type flaw struct {
	File     string `json:"file"`
	Concept  string `json:"concept,omitempty"`
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Problem  string `json:"message"`
	Remedy   string `json:"suggestion,omitempty"`
}

func (f flaw) String() string {
	s := f.File + ":"
	if f.Line > 0 {
		s += fmt.Sprintf("%d:%d:", f.Line, f.Column)
	}
	s += " " + f.Severity + " " + f.Rule + ": "
	if f.Concept != "" {
		s += "concept " + f.Concept + ": "
	}
	s += f.Problem
	if f.Remedy != "" {
		s += " (" + f.Remedy + ")"
	}
	return s
}

func (a *app) termsLint(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("terms lint: name a termbase")
	}
	var flaws []flaw
	concepts, serious := 0, 0
	for _, path := range c.Args().Slice() {
		tb, err := readTermbase(path)
		if err != nil {
			return err
		}
		concepts += tb.Len()
		for _, w := range tb.Warnings {
			flaws = append(flaws, flaw{path, "", w.Line, w.Column, "file.warning", "warning", w.Problem, w.Remedy})
		}
		for _, x := range glossary.Lint(tb) {
			f := flaw{path, x.Concept, 0, 0, x.Rule, "warning", x.Problem, x.Remedy}
			if x.Serious {
				f.Severity = "error"
				serious++
			}
			flaws = append(flaws, f)
		}
	}
	enc := newEncoder(a.out)
	for _, f := range flaws {
		var err error
		if c.Bool("json") {
			err = enc.Encode(f)
		} else {
			_, err = fmt.Fprintln(a.out, f)
		}
		if err != nil {
			return err
		}
	}
	if !c.Bool("json") {
		fmt.Fprintln(a.err, a.say.CountOf(msgLint, concepts, map[string]any{"Flaws": len(flaws), "Serious": serious}))
	}
	if serious > 0 {
		return errGate
	}
	return nil
}
