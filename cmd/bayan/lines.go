package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
	"bayan/pipeline/locale"
	"bayan/pipeline/translate"
)

// lineBatch is how many lines go through the flow together.
const lineBatch = 256

// lines is the pipe: as many lines out as in, in order, empty for empty. A line
// that cannot be translated comes out empty, and is reported.
func (j *job) lines(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("translate --lines: name one file, or - for standard input")
	}
	r, size, done, err := j.open(c.Args().First())
	if err != nil {
		return err
	}
	defer done()
	data, err := format.ReadAll(j.ctx, r, size)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Args().First(), err)
	}
	decoded, err := charset.Decode(data, j.encoding)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Args().First(), err)
	}
	w := bufio.NewWriter(j.app.out)
	var batch []string
	n, failed := 0, 0
	flush := func() error {
		bad, err := j.translateLines(batch, n, w)
		n, failed, batch = n+len(batch), failed+bad, batch[:0]
		if err != nil {
			return err
		}
		return w.Flush()
	}
	for line := range strings.Lines(decoded.Plain) {
		batch = append(batch, strings.TrimRight(line, "\r\n"))
		if len(batch) == lineBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	if failed > 0 {
		return errGate
	}
	return nil
}

// translateLines translates a batch of lines, the first being number first
// counted from 0, and counts those that could not be.
func (j *job) translateLines(lines []string, first int, w *bufio.Writer) (failed int, err error) {
	d := &pipeline.Document{ID: "lines", Source: j.pair.Source, Target: j.pair.Target}
	var units []*pipeline.Unit // per line, nil for an empty one
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			units = append(units, nil)
			continue
		}
		u := &pipeline.Unit{Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{{Source: pipeline.Text{Plain: line}}}}
		units, d.Units = append(units, u), append(d.Units, u)
	}
	stages := []pipeline.Stage{j.segment, translate.Leverage{Memory: j.memory}}
	if j.terms != nil {
		stages = append(stages, j.terms)
	}
	stages = append(stages, translate.Stage{Backend: j.backend})
	if err := pipeline.Run(j.ctx, d, stages, nil); err != nil {
		return 0, err
	}
	for i, u := range units {
		if u != nil {
			for k, s := range u.Segments {
				if s.Target.Empty() && !s.Source.Empty() {
					failed++
					fmt.Fprintf(j.err, "bayan: line %d: no translation of %q\n", first+i+1, locale.OneLine(s.Source.Plain))
				}
				if k > 0 {
					_ = w.WriteByte(' ')
				}
				_, _ = w.WriteString(locale.OneLine(s.Target.Text.Plain))
			}
		}
		_ = w.WriteByte('\n')
	}
	return failed, j.ctx.Err()
}
