package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/format"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/view"
	"bayan/pipeline/segment"
)

var (
	useDiff        = &i18n.Message{ID: "UseDiff", Other: "show what changed between two revisions, on both sides"}
	flagGit        = &i18n.Message{ID: "FlagGit", Other: "compare git revisions of records, sources or folders of them: OLD..NEW, OLD...NEW from where they parted, or OLD against the files as they are"}
	flagHTML       = &i18n.Message{ID: "FlagHTML", Other: "write the diff as a page into this file (- for standard output)"}
	flagMarkdown   = &i18n.Message{ID: "FlagMarkdown", Other: "write Markdown for a comment on a pull request"}
	flagCharacters = &i18n.Message{ID: "FlagCharacters", Other: "with --markdown, write at most this many characters"}
	flagXLIFF      = &i18n.Message{ID: "FlagXLIFF", Other: "write the new revision as XLIFF 2.1 with its changes tracked into this file (- for standard output)"}
	flagJSONSchema = &i18n.Message{ID: "FlagJSONSchema", Other: "print the JSON Schema of --json and do nothing else"}
	flagAll        = &i18n.Message{ID: "FlagAll", Other: "show unchanged sentences too"}
	flagOnly       = &i18n.Message{ID: "FlagOnly", Other: "show only these classes, separated by commas: unchanged, cosmetic, source (or stale), target, both, moved, split, merged, resegmented, added, removed"}
	flagStat       = &i18n.Message{ID: "FlagStat", Other: "show how much changed in each document, and the counts"}
	flagWordDiff   = &i18n.Message{ID: "FlagWordDiff", Other: "how to mark words: plain ([-old-]{+new+}), color, or none (old and new text whole); without a value plain"}
	flagColor      = &i18n.Message{ID: "FlagColor", Other: "color the output: auto (on a terminal, unless NO_COLOR is set), always or never; without a value always"}
	flagNoColor    = &i18n.Message{ID: "FlagNoColor", Other: "the same as --color=never"}
	flagWidth      = &i18n.Message{ID: "FlagWidth", Other: "break lines at this many columns; 0 breaks none (default: the width of the terminal)"}
	flagNoPager    = &i18n.Message{ID: "FlagNoPager", Other: "write to the terminal without a pager ($BAYAN_PAGER, $PAGER or less)"}
	flagExitCode   = &i18n.Message{ID: "FlagExitCode", Other: "exit with 2 when there are differences to show"}
	flagTextconv   = &i18n.Message{ID: "FlagTextconv", Other: "print a record or source as lines of text, for git's textconv"}
	msgDiffGit     = &i18n.Message{ID: "DiffGitHelp", Other: `Either side may be a record or a source document. In git, as a difftool and for git diff on records:
  git config difftool.bayan.cmd 'bayan diff "$LOCAL" "$REMOTE"'       # git difftool -y -t bayan
  git config diff.bayan.textconv 'bayan diff --textconv'              # with "*.xlf diff=bayan" in .gitattributes`}
)

func (a *app) diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     a.t(useDiff),
		UsageText: "bayan diff [options] OLD NEW\nbayan diff [options] --git REV[..REV] PATH…\n\n" + a.t(msgDiffGit),
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "git", Usage: a.t(flagGit)},
			&cli.StringFlag{Name: "only", Usage: a.t(flagOnly)},
			&cli.BoolFlag{Name: "all", Usage: a.t(flagAll)},
			&cli.StringFlag{Name: "word-diff", Usage: a.t(flagWordDiff)},
			&cli.StringFlag{Name: "color", Usage: a.t(flagColor), Value: "auto"},
			&cli.BoolFlag{Name: "no-color", Usage: a.t(flagNoColor)},
			&cli.StringFlag{Name: "width", Usage: a.t(flagWidth)},
			&cli.BoolFlag{Name: "no-pager", Usage: a.t(flagNoPager)},
			&cli.BoolFlag{Name: "stat", Usage: a.t(flagStat)},
			&cli.StringFlag{Name: "html", Usage: a.t(flagHTML)},
			&cli.BoolFlag{Name: "markdown", Usage: a.t(flagMarkdown)},
			&cli.IntFlag{Name: "limit", Usage: a.t(flagCharacters), Value: view.MarkdownLimit},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "json-schema", Usage: a.t(flagJSONSchema)},
			&cli.StringFlag{Name: "xliff", Usage: a.t(flagXLIFF)},
			&cli.BoolFlag{Name: "textconv", Usage: a.t(flagTextconv)},
			&cli.BoolFlag{Name: "exit-code", Usage: a.t(flagExitCode)},
		},
		Action: a.diff,
	}
}

func (a *app) diff(c *cli.Context) error {
	switch {
	case c.Bool("json-schema"):
		_, err := a.out.Write(view.Schema)
		return err
	case c.Bool("textconv"):
		return a.textconv(c)
	}
	o, err := a.diffOptions(c)
	if err != nil {
		return err
	}
	show, err := a.diffView(c, o)
	if err != nil {
		return err
	}
	collectLess(c.Args().Slice())
	pairs, err := a.diffInputs(c)
	if err != nil {
		return err
	}
	diffs := make([]*revision.Diff, len(pairs))
	for i, p := range pairs {
		diffs[i] = p.compare()
	}
	if err = show(pairs, diffs); err == nil && c.Bool("exit-code") && o.Differs(diffs) {
		err = errGate
	}
	return err
}

// diffOptions reads what to show.
func (a *app) diffOptions(c *cli.Context) (view.Options, error) {
	o := view.Options{Locale: a.say, All: c.Bool("all")}
	if c.String("only") == "" {
		return o, nil
	}
	for name := range strings.SplitSeq(c.String("only"), ",") {
		class, err := revision.ParseClass(strings.TrimSpace(name))
		if err != nil {
			return o, usagef("diff --only: %v", err)
		}
		o.Only = append(o.Only, class)
	}
	return o, nil
}

// diffView chooses how to show the diffs.
func (a *app) diffView(c *cli.Context, o view.Options) (func([]revisions, []*revision.Diff) error, error) {
	terminal, err := a.terminal(c, o)
	if err != nil {
		return nil, err
	}
	modes := 0
	for _, name := range []string{"html", "markdown", "json", "xliff", "stat"} {
		if c.IsSet(name) {
			modes++
		}
	}
	if modes > 1 {
		return nil, usagef("diff: choose one of --html, --markdown, --json, --xliff and --stat")
	}
	return func(pairs []revisions, diffs []*revision.Diff) error {
		switch {
		case c.IsSet("html"):
			return a.toFile(c.String("html"), func(w io.Writer) error { return view.HTML(w, diffs, o) })
		case c.IsSet("xliff"):
			return a.trackChanges(c, pairs, diffs)
		case c.Bool("json"):
			return view.JSON(a.out, diffs, o)
		case c.Bool("markdown"):
			return view.Markdown(a.out, diffs, o, c.Int("limit"))
		case c.Bool("stat"):
			return a.paged(c, func(w io.Writer) error { return view.Stat(w, diffs, o) })
		}
		return a.paged(c, func(w io.Writer) error { return terminal.Write(w, diffs) })
	}, nil
}

// toFile writes a file whole, or standard output for "-".
func (a *app) toFile(path string, write func(io.Writer) error) error {
	switch path {
	case "":
		return usagef("diff: name a file to write (- for standard output)")
	case "-":
		return write(a.out)
	}
	return (&output{}).put(path, write)
}

// revisions are the two revisions of a document. One of them may be nil: then
// the document is new, or gone.
type revisions struct{ old, new *pipeline.Document }

// compare aligns and classes them, and gives every segment an ID: one without
// takes that of the segment it comes from or became.
func (r revisions) compare() *revision.Diff {
	old, new := r.old, r.new
	if old == nil {
		old = &pipeline.Document{}
	}
	if new == nil {
		new = &pipeline.Document{}
	}
	blankOld, blankNew := blank(old), blank(new)
	if blankOld && (blankNew || r.new == nil) {
		old.Number()
	}
	d := revision.Compare(old, new)
	for _, e := range d.Entries {
		switch {
		case blankNew && len(e.Old) > 0 && len(e.New) > 0:
			e.New[0].ID = e.Old[0].ID
		case blankOld && !blankNew && len(e.Old) > 0 && len(e.New) > 0:
			e.Old[0].ID = e.New[0].ID
		}
	}
	last := max(old.LastSegment, new.LastSegment)
	old.LastSegment, new.LastSegment = last, last
	old.Number()
	new.LastSegment = max(last, old.LastSegment)
	new.Number()
	return d
}

// blank reports whether a document's segments have no IDs: it is a source.
func blank(d *pipeline.Document) bool {
	for _, s := range d.Segments() {
		return s.ID == ""
	}
	return true
}

// diffInputs reads the revisions to compare.
func (a *app) diffInputs(c *cli.Context) ([]revisions, error) {
	args := c.Args().Slice()
	if c.IsSet("git") {
		if len(args) == 0 {
			return nil, usagef("diff --git: name records, sources or folders of them")
		}
		return a.fromGit(c.Context, c.String("git"), args)
	}
	if len(args) != 2 {
		return nil, usagef("diff: name two records or sources, the old one first")
	}
	if slices.Equal(args, []string{"-", "-"}) {
		return nil, usagef("diff: only one side can be standard input")
	}
	var docs [2]*pipeline.Document
	g, ctx := errgroup.WithContext(c.Context)
	for i, path := range args {
		g.Go(func() (err error) {
			docs[i], err = a.load(ctx, path)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	if docs[0] == nil && docs[1] == nil {
		return nil, nil
	}
	return []revisions{{docs[0], docs[1]}}, nil
}

// collectLess has memory collected less often for long texts: what is read of
// them is needed to the end. $GOGC comes first.
func collectLess(paths []string) {
	const long, percent = 16 << 20, 250
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil && info.Size() > long && !isRecord(p) && os.Getenv("GOGC") == "" {
			debug.SetGCPercent(percent)
			return
		}
	}
}

// load reads a record, or a source document, which then has no English. The
// null device, which git names for a file that is not there, gives nil.
func (a *app) load(ctx context.Context, path string) (*pipeline.Document, error) {
	if path == os.DevNull {
		return nil, nil
	}
	if isRecord(path) {
		d, err := readRecord(ctx, path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: no such record (run bayan translate first)", path)
		}
		return d, err
	}
	f, err := find([]string{path}, "")
	if err != nil {
		return nil, err
	}
	if len(f.inputs) != 1 || len(f.roots) > 0 {
		return nil, usagef("diff: %s is a folder (compare folders with --git)", path)
	}
	d, err := a.read(ctx, f.inputs[0], "", arabic, english)
	if err != nil {
		return nil, err
	}
	return d, (segment.Stage{}).Run(ctx, d, discard)
}

func isRecord(path string) bool { return strings.EqualFold(filepath.Ext(path), all.Record) }

// parse reads a record or a source document from memory; name is for errors.
func parse(ctx context.Context, name, id string, r io.ReaderAt, size int64) (*pipeline.Document, error) {
	var reader format.Reader = xliff.Reader{}
	if !isRecord(id) {
		src, ok := all.SourceFor(strings.ToLower(filepath.Ext(id)))
		if !ok {
			return nil, fmt.Errorf("%s: unknown format (bayan compares %s and %s)", name, all.Record, extensions())
		}
		reader = src.Reader("")
	}
	d, err := reader.Read(ctx, r, size)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if isRecord(id) {
		return d, nil
	}
	d.ID, d.Source, d.Target = id, arabic, english
	return d, (segment.Stage{}).Run(ctx, d, discard)
}

// textconv prints a document as git compares it: a paragraph for each segment.
func (a *app) textconv(c *cli.Context) error {
	if c.NArg() != 1 {
		return usagef("diff --textconv: name one record or source")
	}
	d, err := a.load(c.Context, c.Args().First())
	if err != nil || d == nil {
		return err
	}
	return view.Lines(a.out, d)
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
	diffs := []*revision.Diff{revision.Compare(old, d)}
	err = j.out.put(path, func(w io.Writer) error { return view.HTML(w, diffs, view.Options{Locale: j.say}) })
	return []string{path}, err
}
