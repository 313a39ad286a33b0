package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline"
	"bayan/pipeline/all"
	"bayan/pipeline/history"
)

var (
	useHistory       = &i18n.Message{ID: "UseHistory", Other: "show the life of a record, or of one of its segments, through git"}
	flagHistoryLimit = &i18n.Message{ID: "FlagHistoryLimit", Other: "look at so many commits at most; 0 is all"}
)

func (a *app) historyCommand() *cli.Command {
	return &cli.Command{
		Name:      "history",
		Usage:     a.t(useHistory),
		ArgsUsage: "RECORD[:SEGMENT]",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "limit", Usage: a.t(flagHistoryLimit)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			&cli.BoolFlag{Name: "no-color", Usage: a.t(flagNoColor)},
		},
		Action: a.history,
	}
}

func (a *app) history(c *cli.Context) error {
	if c.NArg() != 1 {
		return usagef("history: name one record (%s), or one segment of it as RECORD:SEGMENT", all.Record)
	}
	if c.Int("limit") < 0 {
		return usagef("--limit %d: it must not be negative", c.Int("limit"))
	}
	path, segment := recordAndSegment(c.Args().First())
	if !isRecord(path) {
		return usagef("history: %s is not a record (%s)", path, all.Record)
	}
	repo, err := history.Open(c.Context, path)
	if err != nil {
		return err
	}
	defer repo.Close()
	commits, err := repo.Log(c.Context, c.Int("limit"))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(commits) == 0 {
		return fmt.Errorf("%s: not in git (commit it first)", path)
	}
	t := &teller{app: a, c: c, repo: repo, path: path, style: history.Style{Locale: a.say, Color: a.color(c)}, read: map[string]*pipeline.Document{}, bad: map[string]bool{}}
	if segment != "" {
		t.line = history.Line{segment: true}
	}
	if err := t.uncommitted(); err != nil {
		return err
	}
	for i := range commits {
		if err := t.commit(&commits[i]); err != nil {
			return err
		}
	}
	if segment != "" && !t.found {
		return fmt.Errorf("%s: no version of it has a segment %s", path, segment)
	}
	return nil
}

// recordAndSegment divides PATH:SEGMENT at the last colon, unless there is a file
// of the whole name.
func recordAndSegment(arg string) (path, segment string) {
	i := strings.LastIndexByte(arg, ':')
	if i <= 0 {
		return arg, ""
	}
	if _, err := os.Stat(arg); err == nil {
		return arg, ""
	}
	return arg[:i], arg[i+1:]
}

// teller tells a history, the newest first.
type teller struct {
	*app
	c     *cli.Context
	repo  *history.Repository
	path  string
	style history.Style
	line  history.Line // the segments followed; nil for all
	found bool
	// read holds the few versions read last, by revision and path: the old
	// version of one commit is the new one of the next.
	read map[string]*pipeline.Document
	keys []string
	bad  map[string]bool // versions that are no record
}

// uncommitted tells how the file differs from what was committed last.
func (t *teller) uncommitted() error {
	data, err := os.ReadFile(t.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	head, ok, err := t.repo.Head(t.c.Context)
	if err != nil || ok && bytes.Equal(head, data) {
		return err
	}
	now, err := t.parse(t.path, data)
	if err != nil {
		return err
	}
	var old *pipeline.Document
	if ok {
		if old, err = t.parse(t.path+" at HEAD", head); err != nil {
			return err
		}
	}
	return t.tell(nil, history.Compare(old, now))
}

// parse reads a version of the record; name is for errors.
func (t *teller) parse(name string, data []byte) (*pipeline.Document, error) {
	return parse(t.c.Context, name, all.Record, bytes.NewReader(data), int64(len(data)))
}

// errUnread says that a version is no record, which has been told.
var errUnread = errors.New("not a record")

// commit tells what one commit did. A merge did what differs from all parents.
// What was done to or from a version that is no record is passed over.
func (t *teller) commit(c *history.Commit) error {
	steps, err := t.steps(c)
	switch {
	case errors.Is(err, errUnread):
		return nil
	case err != nil:
		return err
	}
	return t.tell(c, steps)
}

func (t *teller) steps(c *history.Commit) ([]history.Step, error) {
	now, err := t.version(c.Hash, c.Path)
	if err != nil {
		return nil, err
	}
	var steps []history.Step
	for i, parent := range c.Parents {
		old, err := t.version(parent, c.Before)
		if err != nil {
			return nil, err
		}
		from := history.Compare(old, now)
		if i == 0 {
			steps = from
			continue
		}
		steps = slices.DeleteFunc(steps, func(s history.Step) bool {
			return !slices.ContainsFunc(from, func(o history.Step) bool { return o.Segment == s.Segment })
		})
	}
	if len(c.Parents) == 0 {
		steps = history.Compare(nil, now)
	}
	return steps, nil
}

// version reads the record as it was at a revision, nil if there was none.
func (t *teller) version(rev, path string) (*pipeline.Document, error) {
	key := rev + ":" + path
	if t.bad[key] {
		return nil, errUnread
	}
	if d, ok := t.read[key]; ok {
		return d, nil
	}
	data, ok, err := t.repo.Version(t.c.Context, rev, path)
	if err != nil {
		return nil, err
	}
	var d *pipeline.Document
	if ok {
		if d, err = t.parse(fmt.Sprintf("%s at %.10s", path, rev), data); err != nil {
			if t.c.Context.Err() == nil {
				fmt.Fprintln(t.err, "bayan:", err)
				t.bad[key], err = true, errUnread
			}
			return nil, err
		}
	}
	const most = 4
	if t.keys = append(t.keys, key); len(t.keys) > most {
		delete(t.read, t.keys[0])
		t.keys = t.keys[1:]
	}
	t.read[key] = d
	return d, nil
}

// tell prints what a commit did, if it is of the segments followed.
func (t *teller) tell(c *history.Commit, steps []history.Step) error {
	summary := t.line == nil
	if !summary {
		if steps = t.line.Of(steps); len(steps) == 0 {
			return nil
		}
		t.found = true
	}
	if t.c.Bool("json") {
		return history.JSON(t.out, c, steps, summary)
	}
	if err := t.style.Heading(t.out, c); err != nil {
		return err
	}
	if summary {
		return t.style.Counts(t.out, steps)
	}
	return t.style.Steps(t.out, steps)
}
