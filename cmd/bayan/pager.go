package main

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"strconv"
	"syscall"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"bayan/pipeline/revision/view"
)

// terminal gives standard output as a terminal shows a diff.
func (a *app) terminal(c *cli.Context, o view.Options) (view.Terminal, error) {
	t := view.Terminal{Options: o, Words: view.WordDiff(c.String("word-diff"))}
	switch when := c.String("color"); {
	case c.Bool("no-color") || when == "never":
	case when == "always":
		t.Color = true
	case when == "auto":
		t.Color = a.color(c)
	default:
		return t, usagef("diff --color: %q is not auto, always or never", when)
	}
	switch t.Words {
	case "":
		if t.Words = view.Plain; t.Color {
			t.Words = view.Color
		}
	case view.Color:
		t.Color = true // as in git
	case view.Plain, view.NoWords:
	default:
		return t, usagef("diff --word-diff: %q is not plain, color or none", t.Words)
	}
	if s := c.String("width"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 {
			return t, usagef("diff --width: %q is not a number of columns", s)
		}
		t.Width = n
	} else if fd, ok := a.outTerminal(); ok {
		if columns, _, err := term.GetSize(fd); err == nil {
			t.Width = columns
		}
	}
	return t, nil
}

// color reports whether standard output is a terminal that takes color.
func (a *app) color(c *cli.Context) bool {
	_, ok := a.outTerminal()
	return ok && !c.Bool("no-color") && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// outTerminal reports whether standard output is a terminal, and which.
func (a *app) outTerminal() (fd int, ok bool) {
	f, ok := a.out.(*os.File)
	if !ok {
		return 0, false
	}
	return int(f.Fd()), term.IsTerminal(int(f.Fd()))
}

// paged lets write write to standard output, on a terminal through the pager
// that $BAYAN_PAGER or $PAGER names, else less, as git does. A pager that is
// left early is no error.
func (a *app) paged(c *cli.Context, write func(io.Writer) error) error {
	pager := "less"
	for _, name := range []string{"PAGER", "BAYAN_PAGER"} {
		if v, ok := os.LookupEnv(name); ok {
			pager = v
		}
	}
	_, onTerminal := a.outTerminal()
	if !onTerminal || c.Bool("no-pager") || pager == "" || pager == "cat" {
		return write(a.out)
	}
	if pager == "less" {
		if _, err := exec.LookPath(pager); err != nil {
			return write(a.out)
		}
	}
	cmd := exec.CommandContext(c.Context, "sh", "-c", pager)
	cmd.Stdout, cmd.Stderr = a.out, a.err
	cmd.Env = os.Environ()
	for name, value := range map[string]string{"LESS": "FRX", "LV": "-c"} {
		if _, ok := os.LookupEnv(name); !ok {
			cmd.Env = append(cmd.Env, name+"="+value)
		}
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return write(a.out)
	}
	err = write(in)
	if errors.Is(err, syscall.EPIPE) || errors.Is(err, os.ErrClosed) {
		err = nil
	}
	return errors.Join(err, in.Close(), cmd.Wait())
}
