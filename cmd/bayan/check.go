package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary/name"
	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/check"
	"bayan/pipeline/report"
)

var useCheck = &i18n.Message{ID: "UseCheck", Other: "check bilingual records: what is missing, stale, wrong in numbers, dates or terms"}

var flagCheckTerms = &i18n.Message{ID: "FlagCheckTerms", Other: "termbase to check against, a CSV file; may be given again (default: the terms in the record)"}

// checkFlags are those that translate and check share; terms says what --terms
// means to the command.
func (a *app) checkFlags(terms *i18n.Message) []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "terms", Usage: a.t(terms)},
		&cli.StringFlag{Name: "fail-on", Value: "error", Usage: a.t(flagFailOn)},
		&cli.StringFlag{Name: "require", Value: "translated", Usage: a.t(flagRequire)},
	}
}

// gate decides whether findings make a run end with code 2.
type gate struct {
	severity pipeline.Severity // "never" for none
	require  pipeline.State
}

func newGate(c *cli.Context) (gate, error) {
	g := gate{severity: pipeline.Severity(c.String("fail-on"))}
	switch g.severity {
	case pipeline.Error, pipeline.Warning, pipeline.Info, "never":
	default:
		return g, usagef("--fail-on: %q is not error, warning, info or never", g.severity)
	}
	state := c.String("require")
	if state == "" { // a command without the flag
		return g, nil
	}
	var err error
	if g.require, err = pipeline.ParseState(state); err != nil {
		return g, usagef("--require: %v", err)
	}
	return g, nil
}

func (g gate) trips(fs []pipeline.Finding) bool {
	return g.severity != "never" && report.Fails(fs, g.severity)
}

func (a *app) checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     a.t(useCheck),
		ArgsUsage: "RECORD|FOLDER…",
		Flags:     append([]cli.Flag{&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)}}, a.checkFlags(flagCheckTerms)...),
		Action:    a.check,
	}
}

func (a *app) check(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("check: name records (%s) or folders of them", all.Record)
	}
	g, err := newGate(c)
	if err != nil {
		return err
	}
	warmUp()
	terms, err := loadTerms(a.err, c.StringSlice("terms"))
	if err != nil {
		return err
	}
	paths, err := records(c.Args().Slice())
	if err != nil {
		return err
	}
	var stages []pipeline.Stage
	if terms != nil {
		stages = append(stages, terms)
	}
	stages = append(stages, check.Stage{Require: g.require, Names: name.NewLedger()})
	tripped := false
	n := map[pipeline.Severity]int{}
	for _, path := range paths {
		d, err := readRecord(c.Context, path)
		if err != nil {
			return err
		}
		if err := pipeline.Run(c.Context, d, stages, nil); err != nil {
			return err
		}
		tripped = g.trips(d.Findings) || tripped
		for _, f := range d.Findings {
			n[f.Severity]++
			if c.Bool("json") {
				err = report.JSON(a.out, d.ID, f)
			} else {
				err = report.Line(a.out, a.say, path, f)
			}
			if err != nil {
				return err
			}
		}
	}
	if !c.Bool("json") {
		fmt.Fprintf(a.err, "%s · %s · %s\n", a.say.Count(msgDocuments, len(paths)), a.say.Count(msgErrors, n[pipeline.Error]), a.say.Count(msgWarnings, n[pipeline.Warning]))
	}
	if tripped {
		return errGate
	}
	return nil
}

// records lists the records among files and below folders.
func records(args []string) ([]string, error) {
	var out []string
	for _, arg := range args {
		paths, err := expand(arg)
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			info, err := os.Stat(p)
			if err != nil {
				return nil, fmt.Errorf("%s: no such file or folder (run bayan translate first?)", p)
			}
			if !info.IsDir() {
				out = append(out, p)
				continue
			}
			n := len(out)
			root := p
			if real, err := filepath.EvalSymlinks(p); err == nil {
				root = real
			}
			err = filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
				if err == nil && !e.IsDir() && strings.HasSuffix(path, all.Record) && !strings.HasPrefix(e.Name(), ".") {
					out = append(out, path)
				}
				return err
			})
			if err != nil {
				return nil, err
			}
			if len(out) == n {
				return nil, fmt.Errorf("%s: no records (%s) in the folder (run bayan translate first)", p, all.Record)
			}
		}
	}
	return out, nil
}
