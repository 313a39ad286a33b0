package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary"
	"bayan/pipeline/atomicfile"
)

var (
	useTermsImport = &i18n.Message{ID: "UseTermsImport", Other: "add the concepts of termbases to a termbase, which is made if there is none"}
	useTermsExport = &i18n.Message{ID: "UseTermsExport", Other: "write a termbase in another format, by the name of the file: .csv .tsv .yaml .tbx"}
	flagInto       = &i18n.Message{ID: "FlagInto", Other: "termbase to add to"}
	flagStyle      = &i18n.Message{ID: "FlagStyle", Other: "style of TBX: dca or dct"}
	msgImported    = &i18n.Message{ID: "TermsImported", One: "{{.N}} concept added to {{.File}}, which has {{.Total}}", Other: "{{.N}} concepts added to {{.File}}, which has {{.Total}}"}
)

func (a *app) termsImportCommand() *cli.Command {
	return &cli.Command{
		Name:      "import",
		Usage:     a.t(useTermsImport),
		ArgsUsage: "TERMBASE…",
		Flags:     []cli.Flag{&cli.StringFlag{Name: "into", Value: "terms.csv", Usage: a.t(flagInto)}},
		Action:    a.termsImport,
	}
}

func (a *app) termsImport(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("terms import: name a termbase")
	}
	into := c.String("into")
	if _, err := glossary.FormatOf(into); err != nil {
		return usagef("--into %v", err)
	}
	tb, err := readTermbase(into)
	if errors.Is(err, fs.ErrNotExist) {
		tb, err = &glossary.Termbase{}, nil
	}
	if err != nil {
		return err
	}
	before := tb.Len()
	for _, path := range c.Args().Slice() {
		one, err := readTermbase(path)
		if err != nil {
			return err
		}
		for _, w := range one.Warnings {
			fmt.Fprintf(a.err, "bayan: %s:%v\n", path, w)
		}
		tb.Merge(one)
	}
	if err := writeTermbase(into, tb, ""); err != nil {
		return err
	}
	fmt.Fprintln(a.err, a.say.CountOf(msgImported, tb.Len()-before, map[string]any{"File": into, "Total": tb.Len()}))
	return nil
}

func (a *app) termsExportCommand() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     a.t(useTermsExport),
		ArgsUsage: "TERMBASE FILE",
		Flags:     []cli.Flag{&cli.StringFlag{Name: "style", Value: "dca", Usage: a.t(flagStyle)}},
		Action: func(c *cli.Context) error {
			if c.Args().Len() != 2 {
				return usagef("terms export: name a termbase and the file to write")
			}
			if s := c.String("style"); s != "dca" && s != "dct" {
				return usagef("--style %s: the styles are dca and dct", s)
			}
			to := c.Args().Get(1)
			if _, err := glossary.FormatOf(to); err != nil {
				return usagef("%v", err)
			}
			tb, err := readTermbase(c.Args().First())
			if err != nil {
				return err
			}
			return writeTermbase(to, tb, c.String("style"))
		},
	}
}

// writeTermbase writes a termbase whole, in the format that the name tells.
func writeTermbase(path string, tb *glossary.Termbase, style string) error {
	format, err := glossary.FormatOf(path)
	if err != nil {
		return err
	}
	write := format.Write
	if format.Name == "tbx" && style != "" {
		write = func(w io.Writer, tb *glossary.Termbase) error { return glossary.WriteTBX(w, tb, style) }
	}
	return atomicfile.Write(path, 0o644, func(w io.Writer) error { return write(w, tb) })
}
