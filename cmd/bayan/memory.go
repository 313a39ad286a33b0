package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/bitext/phrase"
	"bayan/pipeline/locale"
)

var (
	useMemory        = &i18n.Message{ID: "UseMemory", Other: "look into translation memories"}
	useMemoryPhrases = &i18n.Message{ID: "UseMemoryPhrases", Other: "list the phrases that the draft engine learns from memories (TMX) and approved sentences (output folders)"}
	flagLeast        = &i18n.Message{ID: "FlagLeast", Other: "leave out phrases rendered the same way less often than this"}
)

func (a *app) memoryCommand() *cli.Command {
	return &cli.Command{
		Name:        "memory",
		Usage:       a.t(useMemory),
		Subcommands: []*cli.Command{a.memoryPhrasesCommand()},
		Action:      noSubcommand,
	}
}

func (a *app) memoryPhrasesCommand() *cli.Command {
	return &cli.Command{
		Name:      "phrases",
		Usage:     a.t(useMemoryPhrases),
		ArgsUsage: "TMX|FOLDER…",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "least", Value: 2, Usage: a.t(flagLeast)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
		},
		Action: a.memoryPhrases,
	}
}

func (a *app) memoryPhrases(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("memory phrases: name memories (TMX) or output folders")
	}
	var t teachers
	var files []string
	for _, arg := range c.Args().Slice() {
		folder, err := isFolder(arg)
		if err != nil {
			return err
		}
		if !folder {
			files = append(files, arg)
			continue
		}
		texts, err := approved(c.Context, arg)
		if err != nil {
			return err
		}
		t.approved = append(t.approved, texts...)
	}
	var err error
	if t.memory, err = loadMemory(files); err != nil {
		return err
	}
	return a.printPhrases(c, phrase.Learn(t.texts()))
}

func (a *app) printPhrases(c *cli.Context, t *phrase.Table) error {
	type rendering struct {
		English string `json:"english"`
		Count   int    `json:"count"`
	}
	enc := newEncoder(a.out)
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	for _, p := range t.Phrases() {
		if p.Options[0].Count < c.Int("least") {
			break // the most frequent come first
		}
		var all []rendering
		for _, o := range p.Options {
			if o.Count >= c.Int("least") {
				all = append(all, rendering{o.Text, o.Count})
			}
		}
		if c.Bool("json") {
			if err := enc.Encode(map[string]any{"arabic": p.Source, "seen": p.Seen, "renderings": all}); err != nil {
				return err
			}
			continue
		}
		for _, r := range all {
			fmt.Fprintf(w, "%d/%d\t%s\t%s\n", r.Count, p.Seen, r.English, locale.Isolate(strings.ReplaceAll(p.Source, "+", "")))
		}
	}
	return w.Flush()
}
