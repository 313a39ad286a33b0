package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"
	"golang.org/x/text/language"

	"bayan/glossary/name"
	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/replay"
	"bayan/pipeline/check"
	"bayan/pipeline/format/charset"
	"bayan/pipeline/model"
	"bayan/pipeline/report"
	"bayan/pipeline/segment"
	"bayan/pipeline/term"
	"bayan/pipeline/translate"
)

var (
	arabic  = language.Arabic
	english = language.English
)

var (
	useTranslate  = &i18n.Message{ID: "UseTranslate", Other: "translate Arabic files into bilingual documents"}
	flagOut       = &i18n.Message{ID: "FlagOut", Other: "folder to write into"}
	flagTo        = &i18n.Message{ID: "FlagTo", Other: "formats to write beside the record, comma-separated: html, md, csv, tsv, tmx, jsonl (default: all but tsv)"}
	flagBackend   = &i18n.Message{ID: "FlagBackend", Other: "translation backend; bayan backends lists them"}
	flagCommand   = &i18n.Message{ID: "FlagCommand", Other: "program of --backend command, with its arguments"}
	flagTimeout   = &i18n.Message{ID: "FlagTimeout", Other: "longest time for one call of --command"}
	flagRecording = &i18n.Message{ID: "FlagRecording", Other: "recording that --backend replay plays back"}
	flagRecord    = &i18n.Message{ID: "FlagRecord", Other: "keep the backend's answers in this file, for --backend replay"}
	flagTerms     = &i18n.Message{ID: "FlagTerms", Other: "termbase: CSV, TSV, YAML or TBX; may be given again (default: the folder's bayan.yaml)"}
	flagMemory    = &i18n.Message{ID: "FlagMemory", Other: "translation memory, a TMX file; may be given again"}
	flagLines     = &i18n.Message{ID: "FlagLines", Other: "be a pipe: each line of the input becomes one line of English on standard output"}
	flagHover     = &i18n.Message{ID: "FlagHover", Other: "have pages show the Arabic of a word that is pointed at; --hover=false for smaller ones"}
	flagRefresh   = &i18n.Message{ID: "FlagRefresh", Other: "translate again what a machine translated before; people's work is kept"}
	flagFailOn    = &i18n.Message{ID: "FlagFailOn", Other: "exit with 2 when there is a finding this severe: error, warning, info or never"}
	flagRequire   = &i18n.Message{ID: "FlagRequire", Other: "report translations below this state: translated, reviewed or final"}
	flagFromLang  = &i18n.Message{ID: "FlagFromLang", Other: "language of the sources"}
	flagIntoLang  = &i18n.Message{ID: "FlagIntoLang", Other: "language to translate into; other pairs than Arabic to English need a model (bayan model)"}
	flagModel     = &i18n.Message{ID: "FlagModel", Other: "neural model to use, by its name or architecture (default: the best one installed)"}
	flagOthers    = &i18n.Message{ID: "FlagAlternatives", Other: "keep so many further translations of each sentence in the record, if the backend has any"}
	flagQuiet     = &i18n.Message{ID: "FlagQuiet", Other: "print errors only"}
)

func (a *app) translateCommand() *cli.Command {
	return &cli.Command{
		Name:      "translate",
		Usage:     a.t(useTranslate),
		ArgsUsage: "PATH…",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "out", Aliases: []string{"o"}, Value: "out", Usage: a.t(flagOut)},
			&cli.StringFlag{Name: "to", Usage: a.t(flagTo)},
			&cli.BoolFlag{Name: "lines", Usage: a.t(flagLines)},
			&cli.StringFlag{Name: "from", Value: arabic.String(), Usage: a.t(flagFromLang)},
			&cli.StringFlag{Name: "into", Value: english.String(), Usage: a.t(flagIntoLang)},
			&cli.StringFlag{Name: "backend", Aliases: []string{"b"}, Value: all.Backends[0].Name, Usage: a.t(flagBackend)},
			&cli.StringFlag{Name: "model", Usage: a.t(flagModel)},
			&cli.IntFlag{Name: "alternatives", Usage: a.t(flagOthers)},
			&cli.StringFlag{Name: "command", Usage: a.t(flagCommand)},
			&cli.DurationFlag{Name: "timeout", Usage: a.t(flagTimeout)},
			&cli.StringFlag{Name: "recording", Usage: a.t(flagRecording)},
			&cli.StringFlag{Name: "record", Usage: a.t(flagRecord)},
			&cli.StringSliceFlag{Name: "memory", Usage: a.t(flagMemory)},
			&cli.StringFlag{Name: "encoding", Usage: a.t(flagEncoding)},
			&cli.BoolFlag{Name: "hover", Value: true, Usage: a.t(flagHover)},
			&cli.BoolFlag{Name: "refresh", Usage: a.t(flagRefresh)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: a.t(flagQuiet)},
		}, append(a.segmenterFlags(), a.checkFlags(flagTerms)...)...),
		Action: a.translate,
	}
}

// job is one translate run: what holds for all its documents.
type job struct {
	*app
	ctx      context.Context
	out      *output
	pair     model.Pair
	backend  backend.Backend
	close    func() error // of the backend
	recorder *replay.Recorder
	project  *project
	segment  segment.Stage
	terms    *term.Stage // nil without a termbase
	memory   translate.Memory
	teachers teachers
	names    *name.Ledger
	gate     gate
	encoding string
	refresh  bool
	progress *progress
	total    summary
}

func (a *app) translate(c *cli.Context) error {
	if !c.Args().Present() {
		return usagef("translate: name files or folders, or - for standard input")
	}
	if e := c.String("encoding"); e != "" {
		if err := charset.Known(e); err != nil {
			return usagef("--encoding: %v", err)
		}
	}
	pair, err := model.NewPair(c.String("from"), c.String("into"))
	if err != nil {
		return usagef("--from, --into: %v", err)
	}
	j := &job{app: a, ctx: c.Context, pair: pair, project: &project{}, encoding: c.String("encoding"), refresh: c.Bool("refresh"), close: func() error { return nil }}
	if j.arabicEnglish() {
		warmUp()
	}
	if j.gate, err = newGate(c); err != nil {
		return err
	}
	if err := j.useBackend(c); err != nil {
		return err
	}
	defer j.close()
	if c.Bool("lines") {
		if err := j.useKnowledge(c); err != nil {
			return err
		}
		err := j.lines(c)
		return errors.Join(err, j.saveRecording(c))
	}
	return j.documents(c)
}

func (j *job) documents(c *cli.Context) error {
	start := time.Now()
	var err error
	if j.out, err = newOutput(c.String("out"), c.String("to")); err != nil {
		return err
	}
	j.out.plain = !c.Bool("hover")
	found, err := find(c.Args().Slice(), c.String("out"))
	if err != nil {
		return err
	}
	if err := j.out.spares(found.inputs); err != nil {
		return err
	}
	if len(found.roots) == 1 {
		if j.project, err = loadProject(found.roots[0]); err != nil {
			return err
		}
	}
	if err := j.useKnowledge(c); err != nil {
		return err
	}
	j.progress = newProgress(j.err, c.Bool("quiet") || c.Bool("json"))
	var failures []error
	tripped := false
	for _, in := range j.project.order(found.inputs) {
		d, files, err := j.document(in)
		j.progress.clear()
		switch {
		case j.ctx.Err() != nil:
			return j.ctx.Err()
		case err != nil:
			failures = append(failures, err)
			fmt.Fprintln(j.err, "bayan:", err)
			continue
		}
		tripped = j.gate.trips(d.Findings) || tripped
		j.total.add(d)
		if err := j.tell(c, in, d, files); err != nil {
			return err
		}
	}
	if err := j.saveRecording(c); err != nil {
		return err
	}
	j.total.Seconds = time.Since(start).Seconds()
	j.total.Failed = len(failures)
	if c.Bool("json") {
		err = j.total.json(j.app.out)
	} else if !c.Bool("quiet") {
		err = j.total.print(j.err, j.say)
	}
	switch {
	case err != nil:
		return err
	case len(failures) > 0:
		return fmt.Errorf("%d of %d documents failed", len(failures), len(found.inputs))
	case tripped:
		return errGate
	}
	return nil
}

// document takes one document through the flow and writes it.
func (j *job) document(in input) (*pipeline.Document, []string, error) {
	d, err := j.read(j.ctx, in, j.encoding, j.pair.Source, j.pair.Target)
	if err != nil {
		return nil, nil, err
	}
	previous, own, err := j.previous(in)
	if err != nil {
		return nil, nil, err
	}
	var earlier *pipeline.Document
	if own {
		if earlier, err = j.earlier(in); err != nil {
			return nil, nil, err
		}
	}
	if own && previous.ID != d.ID && worked(previous) {
		return nil, nil, fmt.Errorf("%s: is the record of %s, with people's work in it (give another folder with --out, or rename %s)", j.out.path(in.stem(), all.Record), previous.ID, in.path)
	}
	if previous != nil && previous.Target != language.Und && !j.pair.Same(model.Pair{Source: previous.Source, Target: previous.Target}) {
		return nil, nil, fmt.Errorf("%s: is a translation from %s into %s (give another folder with --out)", j.out.path(in.stem(), all.Record), previous.Source, previous.Target)
	}
	if own {
		if err := j.out.unedited(j.ctx, in.stem(), previous); err != nil {
			return nil, nil, err
		}
	}
	remembered, err := j.memoryOf(in.stem())
	if err != nil {
		return nil, nil, err
	}
	save := func(d *pipeline.Document) error { return j.out.save(context.WithoutCancel(j.ctx), in.stem(), d) }
	stages := j.stages(translate.Leverage{Previous: previous, Earlier: earlier, Memory: remembered, Refresh: j.refresh}, save)
	kept := &keep{out: j.out, stem: in.stem(), previous: previous}
	if own {
		stages = slices.Insert(stages, 2, pipeline.Stage(kept))
	}
	if err := pipeline.Run(j.ctx, d, stages, j.progress.report(in.id)); err != nil {
		return nil, nil, err
	}
	files, err := j.out.write(j.ctx, j.app, in.stem(), d)
	if err != nil {
		return nil, nil, err
	}
	diff, err := j.writeRevision(in, d)
	d.Findings = slices.Concat(kept.told, d.Findings)
	return d, append(files, diff...), err
}

// stages is the flow from a read document to a checked one.
func (j *job) stages(leverage translate.Leverage, save func(*pipeline.Document) error) []pipeline.Stage {
	stages := []pipeline.Stage{j.segment, leverage}
	if j.terms != nil {
		stages = append(stages, j.terms)
	}
	return append(stages,
		translate.Stage{Backend: j.backend, Checkpoint: save},
		check.Stage{Require: j.gate.require, Names: j.names})
}

// previous finds the record to start from: the document's own, or else that of
// the revision before it.
func (j *job) previous(in input) (d *pipeline.Document, own bool, err error) {
	d, err = j.out.record(j.ctx, in.stem())
	if d != nil || err != nil {
		return d, true, err
	}
	d, err = j.earlier(in)
	return d, false, err
}

// earlier finds the record of the revision before a document, nil when the
// project names none.
func (j *job) earlier(in input) (*pipeline.Document, error) {
	id := j.project.before(in.id)
	if id == "" {
		return nil, nil
	}
	return j.out.record(j.ctx, strings.TrimSuffix(id, filepath.Ext(id)))
}

// worked reports whether people wrote or approved anything in a record.
func worked(d *pipeline.Document) bool {
	for _, s := range d.Segments() {
		if s.Target.Protected() {
			return true
		}
	}
	return false
}

func (j *job) saveRecording(c *cli.Context) error {
	if j.recorder == nil {
		return nil
	}
	o := output{}
	return o.put(c.String("record"), func(w io.Writer) error { return j.recorder.Save(w) })
}

// useKnowledge loads the termbases and memories of the flags, or else of the
// folder's settings.
func (j *job) useKnowledge(c *cli.Context) error {
	terms, memories := c.StringSlice("terms"), c.StringSlice("memory")
	if len(terms) == 0 {
		terms = j.project.Terms
	}
	if len(memories) == 0 {
		memories = j.project.Memory
	}
	var err error
	if !j.arabicEnglish() {
		return j.useLittle(c, memories)
	}
	if j.terms, err = loadTerms(j.err, slices.Concat(j.project.Names, terms)); err != nil {
		return err
	}
	if j.names, err = loadNames(j.project.Names); err != nil {
		return err
	}
	if j.teachers.memory, err = loadMemory(memories); err != nil {
		return err
	}
	if j.teachers.memory != nil {
		j.memory = j.teachers.memory
	}
	if err := j.teach(c); err != nil {
		return err
	}
	j.segment, err = segmenter(c, j.project)
	return err
}

// tell prints what came of a document.
func (j *job) tell(c *cli.Context, in input, d *pipeline.Document, files []string) error {
	if c.Bool("json") {
		return newDocumentResult(in, d, files).json(j.app.out)
	}
	if c.Bool("quiet") {
		return nil
	}
	const most = 20
	shown := 0
	for _, f := range d.Findings {
		if f.Severity == pipeline.Info && f.Rule != "source.encoding" {
			continue
		}
		if shown++; shown > most {
			continue
		}
		if err := report.Line(j.err, j.say, in.path, f); err != nil {
			return err
		}
	}
	if shown > most {
		fmt.Fprintf(j.err, "%s: %s\n", in.path, j.say.Count(msgMore, shown-most))
	}
	return nil
}

var msgMore = &i18n.Message{ID: "MoreFindings", One: "{{.N}} more finding; bayan check lists all", Other: "{{.N}} more findings; bayan check lists all"}
