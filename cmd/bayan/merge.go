package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/glossary/name"
	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/check"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
	"bayan/pipeline/format/sheet"
	"bayan/pipeline/merge"
)

var (
	useMerge      = &i18n.Message{ID: "UseMerge", Other: "take back what people changed in outputs: XLIFF, Markdown, CSV, TSV, TMX"}
	flagMergeInto = &i18n.Message{ID: "FlagMergeInto", Other: "the record that takes the edits (default: the one beside the file, or of its document in --out)"}
	flagMerged    = &i18n.Message{ID: "FlagMergeOut", Other: "folder where the records are"}
	flagBase      = &i18n.Message{ID: "FlagBase", Other: "the file as it was before the edits, if it has lost its keys"}
	flagBy        = &i18n.Message{ID: "FlagBy", Other: "name of the person whose edits these are (default: the one the file names)"}
	flagKeep      = &i18n.Message{ID: "FlagKeep", Other: "settle conflicts: ours (the record) or theirs (the file) for all, SEGMENT=ours or SEGMENT=theirs for one; may be given again"}
	flagDryRun    = &i18n.Message{ID: "FlagDryRun", Other: "say what would be done, and write nothing"}
	flagTaken     = &i18n.Message{ID: "FlagMergeAll", Other: "list what was taken too"}

	msgLeft = &i18n.Message{ID: "MergeLeft", Other: "{{.File}}: not made again, since it has edits that are not in the record"}
)

func (a *app) mergeCommand() *cli.Command {
	return &cli.Command{
		Name:      "merge",
		Usage:     a.t(useMerge),
		ArgsUsage: "EDITED…",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "into", Usage: a.t(flagMergeInto)},
			&cli.StringFlag{Name: "out", Aliases: []string{"o"}, Value: "out", Usage: a.t(flagMerged)},
			&cli.StringFlag{Name: "base", Usage: a.t(flagBase)},
			&cli.StringFlag{Name: "by", Usage: a.t(flagBy)},
			&cli.StringSliceFlag{Name: "keep", Usage: a.t(flagKeep)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
			&cli.BoolFlag{Name: "dry-run", Aliases: []string{"n"}, Usage: a.t(flagDryRun)},
			&cli.BoolFlag{Name: "all", Usage: a.t(flagTaken)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
		},
		Action: a.merge,
	}
}

func (a *app) merge(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("merge: name edited files (.xlf, .md, .csv, .tsv or .tmx)")
	}
	if e := c.String("encoding"); e != "" {
		if err := charset.Known(e); err != nil {
			return usagef("--encoding: %v", err)
		}
	}
	opts := merge.Options{By: c.String("by")}
	if err := keepSides(c.StringSlice("keep"), &opts); err != nil {
		return err
	}
	if c.NArg() > 1 && (c.IsSet("base") || c.IsSet("into")) {
		return usagef("merge: --base and --into go with one file")
	}
	waits := false
	for _, path := range c.Args().Slice() {
		w, err := a.mergeFile(c, path, opts)
		if err != nil {
			return err
		}
		waits = waits || w
	}
	if waits {
		return errGate
	}
	return nil
}

// keepSides reads the values of --keep.
func keepSides(values []string, o *merge.Options) error {
	o.Keep = map[string]merge.Side{}
	for _, v := range values {
		id, side, one := strings.Cut(v, "=")
		if !one {
			side = id
		}
		if s := merge.Side(side); s != merge.Ours && s != merge.Theirs {
			return usagef("--keep %s: it is ours, theirs, SEGMENT=ours or SEGMENT=theirs", v)
		} else if one {
			o.Keep[id] = s
		} else {
			o.All = s
		}
	}
	return nil
}

// mergeFile merges one file and reports whether anything in it waits.
func (a *app) mergeFile(c *cli.Context, path string, opts merge.Options) (bool, error) {
	ctx := c.Context
	form, ok := all.EditedFor(strings.ToLower(filepath.Ext(path)))
	if !ok {
		return false, fmt.Errorf("%s: not a format that merge reads (give .xlf, .md, .csv, .tsv or .tmx)", path)
	}
	record, err := a.recordFor(c, path, form)
	if err != nil {
		return false, err
	}
	out, err := newOutput(filepath.Dir(record), "")
	if err != nil {
		return false, err
	}
	stem := strings.TrimSuffix(filepath.Base(record), filepath.Ext(record))
	ours, err := out.record(ctx, stem)
	if err == nil && ours == nil {
		err = fmt.Errorf("%s: no such record (run bayan translate first)", record)
	}
	if err != nil {
		return false, err
	}
	edited, err := readEdited(ctx, path, form, ours, c.String("encoding"))
	if err != nil {
		return false, err
	}
	if base := c.String("base"); base != "" {
		if f, ok := all.EditedFor(strings.ToLower(filepath.Ext(base))); !ok || f.Name != form.Name {
			return false, usagef("--base %s: it is the same format as %s, before the edits", base, path)
		}
		if opts.Base, err = readEdited(ctx, base, form, ours, c.String("encoding")); err != nil {
			return false, err
		}
	}
	merged, result := merge.Merge(ours, edited, opts)
	for id := range opts.Keep {
		if !hasSegment(ours, id) {
			return false, usagef("--keep %s: %s has no such segment", id, record)
		}
	}
	if c.Bool("json") {
		err = result.JSON(a.out, filepath.ToSlash(path), filepath.ToSlash(record))
	} else {
		err = result.Text(a.out, a.say, path, c.Bool("all"))
	}
	if err != nil || c.Bool("dry-run") {
		return result.Waits(), err
	}
	if result.Changed() {
		if err := out.save(ctx, stem, merged); err != nil {
			return false, err
		}
	}
	return result.Waits(), a.renew(ctx, out, stem, merged, path, opts, result.Changed())
}

func hasSegment(d *pipeline.Document, id string) bool {
	for _, s := range d.Segments() {
		if s.ID == id {
			return true
		}
	}
	return false
}

// readEdited reads a file that may have been edited; d is the document it is of.
func readEdited(ctx context.Context, path string, form all.Output, d *pipeline.Document, encoding string) (*format.Edited, error) {
	r := form.Edited(d)
	if s, ok := r.(sheet.Reader); ok {
		s.Encoding = encoding
		r = s
	}
	f, err := openNamed(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s: not a regular file", path)
	}
	if err != nil {
		return nil, err
	}
	e, err := r.ReadEdited(ctx, f, info.Size())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return e, nil
}

// recordFor finds the record of an edited file: the one that is named, the one
// beside the file, that of the document that the file names, or the one of the
// file's own name in the output folder.
func (a *app) recordFor(c *cli.Context, path string, form all.Output) (string, error) {
	if into := c.String("into"); into != "" {
		if sameFile(into, path) {
			return "", recordItself(path)
		}
		return into, nil
	}
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	candidates := []string{filepath.Join(filepath.Dir(path), stem+all.Record)}
	if _, err := os.Stat(candidates[0]); err != nil || sameFile(candidates[0], path) {
		e, err := readEdited(c.Context, path, form, &pipeline.Document{Source: arabic, Target: english}, c.String("encoding"))
		if err != nil {
			return "", err
		}
		if id := filepath.FromSlash(e.Document); id != "" && filepath.IsLocal(id) {
			candidates = append(candidates, filepath.Join(c.String("out"), strings.TrimSuffix(id, filepath.Ext(id))+all.Record))
		}
	}
	candidates = append(candidates, filepath.Join(c.String("out"), stem+all.Record))
	itself := false
	for _, record := range candidates {
		if _, err := os.Stat(record); err != nil {
			continue
		}
		if !sameFile(record, path) {
			return record, nil
		}
		itself = true
	}
	if itself {
		return "", recordItself(path)
	}
	return "", fmt.Errorf("%s: which record takes the edits? there is no %s (name it with --into)", path, strings.Join(candidates, ", no "))
}

// recordItself refuses a record as an edited file.
func recordItself(path string) error {
	return fmt.Errorf("%s: is the record itself, whose edits bayan translate takes as they are (merge an edited copy of it)", path)
}

func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}

// renew makes the outputs that stand beside a record anew, but for those that
// have edits in them which the record has not: all of them if the record changed,
// otherwise none but the file just merged, which is looked at with the choices of
// the person. How names are spelled in other documents is for the next run.
func (a *app) renew(ctx context.Context, out *output, stem string, d *pipeline.Document, merged string, opts merge.Options, changed bool) error {
	checked := false
	for _, f := range all.Outputs[1:] {
		path := out.path(stem, f.Extension)
		if _, err := os.Stat(path); err != nil {
			continue
		}
		o, itself := merge.Options{}, sameFile(path, merged)
		if itself {
			o = opts
		} else if !changed {
			continue
		}
		if has, err := pending(ctx, path, f, d, o); err != nil || has {
			fmt.Fprintln(a.err, a.say.Say(msgLeft, map[string]any{"File": path}))
			continue
		}
		if !checked {
			warmUp()
			if err := pipeline.Run(ctx, d, []pipeline.Stage{check.Stage{Require: pipeline.Translated, Names: name.NewLedger()}}, nil); err != nil {
				return err
			}
			checked = true
		}
		one := &output{dir: out.dir, formats: []all.Output{f}}
		if _, err := one.write(ctx, a, stem, d); err != nil {
			return err
		}
	}
	return nil
}

// unedited refuses to go on when an output that is to be made anew has edits in
// it which the record, d, has not.
func (o *output) unedited(ctx context.Context, stem string, d *pipeline.Document) error {
	for _, f := range o.formats[1:] {
		path := o.path(stem, f.Extension)
		has, err := pending(ctx, path, f, d, merge.Options{})
		if err != nil {
			return fmt.Errorf("%w (it was to be made anew; mend it, or delete it)", err)
		}
		if has {
			return fmt.Errorf("%s: has edits that are not in the record (run bayan merge %s first, or delete it)", path, path)
		}
	}
	return nil
}

// pending reports whether a file beside a record has edits that the record has
// not. One that does not say what was exported has none.
func pending(ctx context.Context, path string, form all.Output, d *pipeline.Document, o merge.Options) (bool, error) {
	if form.Edited == nil {
		return false, nil
	}
	if _, err := os.Stat(path); err != nil {
		return false, nil // there is none, or writing it will say what is wrong
	}
	e, err := readEdited(ctx, path, form, d, "")
	if err != nil {
		return false, err
	}
	_, result := merge.Merge(d, e, o)
	return result.Based && len(result.Items) > 0, nil
}
