package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/all"
	"bayan/pipeline/backend/replay"
	"bayan/pipeline/model"
)

var msgNoModel = &i18n.Message{ID: "NoModel", Other: "no neural model for {{.Pair}} is installed, so the draft engine translates; bayan model pull {{.Pair}} gets one"}

// arabicEnglish reports whether the run is from Arabic to English, for which there
// are termbases, names and rules.
func (j *job) arabicEnglish() bool {
	return j.pair.Same(model.Pair{Source: arabic, Target: english})
}

// useLittle is useKnowledge for other pairs of languages, which have no terms.
func (j *job) useLittle(c *cli.Context, memories []string) error {
	if c.IsSet("terms") {
		return usagef("--terms: terms are for Arabic to English, not %s", j.pair)
	}
	if len(memories) > 0 {
		return usagef("translation memories are for Arabic to English, not %s (use a folder without them in bayan.yaml)", j.pair)
	}
	var err error
	j.segment, err = segmenter(c, j.project)
	return err
}

// useBackend makes the backend that the flags name.
func (j *job) useBackend(c *cli.Context) error {
	if c.IsSet("command") && !c.IsSet("backend") {
		if err := c.Set("backend", "command"); err != nil {
			return err
		}
	}
	if c.IsSet("recording") && !c.IsSet("backend") {
		if err := c.Set("backend", "replay"); err != nil {
			return err
		}
	}
	if c.Int("alternatives") < 0 {
		return usagef("--alternatives %d: it must not be below 0", c.Int("alternatives"))
	}
	if c.Duration("timeout") < 0 {
		return usagef("--timeout %v: it must be more than nothing", c.Duration("timeout"))
	}
	b, err := all.NewBackend(c.String("backend"), all.Options{
		Command: strings.Fields(c.String("command")), Timeout: c.Duration("timeout"), Recording: c.String("recording"),
		Pair: &j.pair, Model: c.String("model"), Alternatives: c.Int("alternatives"), Memory: j.learnable,
		Missing: func(p model.Pair) {
			if !c.Bool("quiet") {
				fmt.Fprintln(j.err, "bayan:", j.say.Say(msgNoModel, map[string]any{"Pair": p}))
			}
		},
	})
	var broken *all.ModelError
	switch {
	case errors.As(err, &broken), errors.Is(err, model.ErrNone):
		return err
	case err != nil:
		return usageError{err.Error()}
	}
	if closer, ok := b.(io.Closer); ok {
		j.close = closer.Close
	}
	if c.String("record") != "" {
		j.recorder = replay.Record(b)
		b = j.recorder
	}
	j.backend = b
	return nil
}
