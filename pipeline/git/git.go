// Package git runs git, which has to be on the PATH, to read a repository. No
// hook, pager or monitor that its settings name is run, nothing is fetched and
// nobody is asked; what git says does not depend on the user's language.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// ErrNone is that of [Output] without a git.
var ErrNone = errors.New("git is not on the PATH (install git)")

// maxMessage bounds the bytes of an error message of git.
const maxMessage = 4096

// Command makes a git command that runs in a folder.
func Command(ctx context.Context, dir string, args ...string) *exec.Cmd {
	safe := []string{"--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + os.DevNull,
		"-c", "log.showSignature=false", "-c", "log.mailmap=false", "-c", "protocol.allow=never", "-c", "core.quotePath=false"}
	c := exec.CommandContext(ctx, "git", append(safe, args...)...)
	c.Dir = dir
	c.Env = append(os.Environ(), "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1", "GIT_NO_REPLACE_OBJECTS=1")
	return c
}

// Output gives what a git command prints, which is at most limit bytes. Errors
// name the command and say what git said.
func Output(ctx context.Context, dir string, limit int, args ...string) ([]byte, error) {
	c := Command(ctx, dir, args...)
	out, message := limited{left: limit}, limited{left: maxMessage}
	c.Stdout, c.Stderr = &out, &message
	err := c.Run()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, ErrNone
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case out.full:
		return nil, fmt.Errorf("git %s: more than %d bytes", args[0], limit)
	case err != nil:
		if said := strings.TrimSpace(strings.ToValidUTF8(message.kept.String(), "?")); said != "" {
			err = errors.New(strings.TrimPrefix(said, "fatal: "))
		}
		return nil, fmt.Errorf("git %s: %w", args[0], err)
	}
	return out.kept.Bytes(), nil
}

// limited keeps so many bytes and drops the rest. The buffer is not embedded: its
// ReadFrom would take everything.
type limited struct {
	kept bytes.Buffer
	left int
	full bool
}

func (l *limited) Write(p []byte) (int, error) {
	n := min(len(p), l.left)
	l.left -= n
	l.full = l.full || n < len(p)
	l.kept.Write(p[:n])
	return len(p), nil
}
