package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/revision"
	"bayan/pipeline/segment"
)

var (
	useDiff      = &i18n.Message{ID: "UseDiff", Other: "show what changed between two revisions, on both sides"}
	flagGit      = &i18n.Message{ID: "FlagGit", Other: "compare one record at two git revisions: OLD..NEW, or OLD against the file as it is"}
	flagHTML     = &i18n.Message{ID: "FlagHTML", Other: "write the diff as a page into this file"}
	flagAll      = &i18n.Message{ID: "FlagAll", Other: "show unchanged sentences too"}
	flagExitCode = &i18n.Message{ID: "FlagExitCode", Other: "exit with 2 when the revisions differ"}
	flagNoColor  = &i18n.Message{ID: "FlagNoColor", Other: "mark words with [-…-] and {+…+} even on a terminal"}
)

func (a *app) diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     a.t(useDiff),
		ArgsUsage: "OLD NEW | --git REV[..REV] RECORD",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "git", Usage: a.t(flagGit)},
			&cli.StringFlag{Name: "html", Usage: a.t(flagHTML)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "all", Usage: a.t(flagAll)},
			&cli.BoolFlag{Name: "exit-code", Usage: a.t(flagExitCode)},
			&cli.BoolFlag{Name: "no-color", Usage: a.t(flagNoColor)},
		},
		Action: a.diff,
	}
}

func (a *app) diff(c *cli.Context) error {
	old, new, err := a.revisions(c)
	if err != nil {
		return err
	}
	d := revision.Compare(old, new)
	switch {
	case c.String("html") != "":
		err = (&output{}).put(c.String("html"), func(w io.Writer) error { return d.HTML(w, a.say) })
	case c.Bool("json"):
		err = d.JSON(a.out, c.Bool("all"))
	default:
		err = d.Text(a.out, revision.TextOptions{Locale: a.say, Color: a.color(c), All: c.Bool("all")})
	}
	if err == nil && c.Bool("exit-code") && d.Differs() {
		err = errGate
	}
	return err
}

// color reports whether to color what goes to standard output.
func (a *app) color(c *cli.Context) bool {
	f, ok := a.out.(*os.File)
	return ok && !c.Bool("no-color") && os.Getenv("NO_COLOR") == "" && term.IsTerminal(int(f.Fd()))
}

// revisions reads the two documents to compare.
func (a *app) revisions(c *cli.Context) (old, new *pipeline.Document, err error) {
	args := c.Args().Slice()
	if span := c.String("git"); span != "" {
		if len(args) != 1 {
			return nil, nil, usagef("diff --git: name one record")
		}
		from, to, _ := strings.Cut(span, "..")
		if old, err = a.fromGit(c.Context, from, args[0]); err != nil {
			return nil, nil, err
		}
		if to == "" {
			new, err = a.load(c.Context, args[0])
		} else {
			new, err = a.fromGit(c.Context, to, args[0])
		}
		return old, new, err
	}
	if len(args) != 2 {
		return nil, nil, usagef("diff: name two records, the old one first")
	}
	if old, err = a.load(c.Context, args[0]); err != nil {
		return nil, nil, err
	}
	new, err = a.load(c.Context, args[1])
	return old, new, err
}

// load reads a record, or a source document, which then has no English.
func (a *app) load(ctx context.Context, path string) (*pipeline.Document, error) {
	if strings.EqualFold(filepath.Ext(path), all.Record) {
		d, err := readRecord(ctx, path)
		if os.IsNotExist(err) {
			return nil, fmt.Errorf("%s: no such record (run bayan translate first)", path)
		}
		return d, err
	}
	f, err := find([]string{path}, "")
	if err != nil {
		return nil, err
	}
	if len(f.inputs) != 1 {
		return nil, usagef("diff: %s is not one document", path)
	}
	d, err := a.read(ctx, f.inputs[0], "", arabic, english)
	if err != nil {
		return nil, err
	}
	return d, (segment.Stage{}).Run(ctx, d, discard)
}

// fromGit reads a record as it was at a git revision. Options cannot be slipped
// in as a revision.
func (a *app) fromGit(ctx context.Context, rev, path string) (*pipeline.Document, error) {
	if rev == "" || strings.HasPrefix(rev, "-") {
		return nil, usagef("diff --git: %q is not a revision", rev)
	}
	var out, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, "git", "show", "--end-of-options", rev+":./"+filepath.ToSlash(filepath.Base(path)))
	cmd.Dir = filepath.Dir(path)
	cmd.Stdout, cmd.Stderr = &out, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s at %s: git: %v: %s", path, rev, err, strings.TrimSpace(stderr.String()))
	}
	d, err := xliff.Reader{}.Read(ctx, bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		return nil, fmt.Errorf("%s at %s: %w", path, rev, err)
	}
	return d, nil
}

// writeRevision writes the page of what changed since the revision before, for
// a document that the project says is a revision of another.
func (j *job) writeRevision(in input, d *pipeline.Document) ([]string, error) {
	id := j.project.before(in.id)
	if id == "" {
		return nil, nil
	}
	old, err := j.out.record(j.ctx, strings.TrimSuffix(id, filepath.Ext(id)))
	if old == nil || err != nil {
		return nil, err
	}
	path := j.out.path(in.stem(), ".diff.html")
	err = j.out.put(path, func(w io.Writer) error { return revision.Compare(old, d).HTML(w, j.say) })
	return []string{path}, err
}
