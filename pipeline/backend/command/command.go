// Package command is a backend that runs an external program.
//
// The program reads one JSON object a line on standard input and writes one a
// line on standard output, N in, N out, in any order:
//
//	{"id":"s1","text":"…","source":"ar","target":"en","terms":[{"start":0,"end":12,"source":"…","target":"…"}]}
//	{"id":"s1","text":"…"}
//
// It is started once for each call, gets end of file after the last object, and
// ends with status 0. What it writes to standard error is shown when it fails.
package command

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"

	"bayan/pipeline/backend"
)

// Name is the backend's name.
const Name = "command"

// Backend runs Args for every call.
type Backend struct {
	// Args is the program and its arguments; no shell is involved.
	Args []string
	// Timeout bounds one call; 0 means two minutes.
	Timeout time.Duration
	// Batch is the most segments a call; 0 means 100.
	Batch int
}

// New checks that the program can be found.
func New(args []string, timeout time.Duration) (*Backend, error) {
	if len(args) == 0 {
		return nil, errors.New("backend command: no program named (give --command \"PROGRAM ARG…\")")
	}
	if _, err := exec.LookPath(args[0]); err != nil {
		return nil, fmt.Errorf("backend command: %w", err)
	}
	return &Backend{Args: args, Timeout: timeout}, nil
}

// Name is "command".
func (*Backend) Name() string { return Name }

// Limits bounds a call to Batch segments, one call at a time a processor.
func (b *Backend) Limits() backend.Limits {
	if b.Batch > 0 {
		return backend.Limits{Requests: b.Batch}
	}
	return backend.Limits{Requests: 100}
}

type request struct {
	ID      string `json:"id"`
	Text    string `json:"text"`
	Source  string `json:"source"`
	Target  string `json:"target"`
	Context string `json:"context,omitempty"`
	Terms   []term `json:"terms,omitempty"`
}

type term struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Source string `json:"source"`
	Target string `json:"target"`
}

type response struct {
	ID   *string `json:"id"`
	Text *string `json:"text"`
}

// maxLine bounds one line of an answer, in bytes.
const maxLine = 16 << 20

// Translate runs the program once.
func (b *Backend) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(reqs) == 0 {
		return nil, nil
	}
	timeout := b.Timeout
	if timeout == 0 {
		timeout = 2 * time.Minute
	}
	runCtx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	cmd := exec.CommandContext(runCtx, b.Args[0], b.Args[1:]...)
	cmd.WaitDelay = 2 * time.Second
	cmd.Stdin = bytes.NewReader(encode(reqs))
	var stdout bounded
	stderr := tail{max: 4 << 10}
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(runCtx.Err(), context.DeadlineExceeded):
		return nil, b.fail(fmt.Sprintf("gave no answer within %s", timeout), &stderr)
	case stdout.over:
		return nil, b.fail(fmt.Sprintf("wrote more than %d bytes", maxOutput), &stderr)
	case err != nil:
		return nil, b.fail(err.Error(), &stderr)
	}
	resps, err := decode(stdout.b.Bytes())
	if err != nil {
		return nil, b.fail(err.Error(), &stderr)
	}
	return backend.Align(Name, reqs, resps)
}

func (b *Backend) fail(problem string, stderr *tail) error {
	msg := fmt.Sprintf("%q %s", b.Args[0], problem)
	if s := strings.TrimSpace(string(stderr.b)); s != "" {
		msg += "; it said:\n" + s
	}
	return &backend.ProtocolError{Backend: Name, Problem: msg}
}

func encode(reqs []backend.Request) []byte {
	var in bytes.Buffer
	enc := json.NewEncoder(&in)
	enc.SetEscapeHTML(false)
	for _, r := range reqs {
		q := request{ID: r.ID, Text: r.Text, Source: r.Source.String(), Target: r.Target.String(), Context: r.Context}
		for _, t := range r.Terms {
			q.Terms = append(q.Terms, term{t.Start, t.End, t.Source, t.Target})
		}
		_ = enc.Encode(q) // strings and integers into memory: cannot fail
	}
	return in.Bytes()
}

func decode(out []byte) ([]backend.Response, error) {
	var resps []backend.Response
	sc := bufio.NewScanner(bytes.NewReader(out))
	sc.Buffer(nil, maxLine)
	for n := 1; sc.Scan(); n++ {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		var r response
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("wrote line %d, which is not JSON: %w", n, err)
		}
		if r.ID == nil || r.Text == nil {
			return nil, fmt.Errorf(`wrote line %d without "id" or "text"`, n)
		}
		resps = append(resps, backend.Response{ID: *r.ID, Text: strings.ToValidUTF8(*r.Text, "\uFFFD")})
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("wrote a line of more than %d bytes", maxLine)
	}
	return resps, nil
}

// maxOutput bounds what one call may write.
const maxOutput = 256 << 20

// bounded collects output up to maxOutput.
type bounded struct {
	b    bytes.Buffer
	over bool
}

func (w *bounded) Write(p []byte) (int, error) {
	if w.b.Len()+len(p) > maxOutput {
		w.over = true
		return 0, io.ErrShortBuffer
	}
	return w.b.Write(p)
}

// tail keeps the last max bytes written.
type tail struct {
	b   []byte
	max int
}

func (t *tail) Write(p []byte) (int, error) {
	t.b = append(t.b, p...)
	if over := len(t.b) - t.max; over > 0 {
		t.b = append(t.b[:0], t.b[over:]...)
	}
	return len(p), nil
}
