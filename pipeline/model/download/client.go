// Package download fetches public files over HTTP: whole or not at all, going on
// where a broken download stopped.
package download

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"syscall"
	"time"
)

// Client fetches. It is safe for concurrent use; downloads to one path are not.
type Client struct {
	// HTTP does the requests.
	HTTP *http.Client
	// Agent is what the client calls itself.
	Agent string
	// Stall is how long a server may send nothing; Pause the time before the
	// first of Tries further attempts, each twice the one before.
	Stall, Pause time.Duration
	Tries        int
}

// New gives a client with the usual patience, which honours HTTPS_PROXY,
// HTTP_PROXY and NO_PROXY.
func New(agent string) *Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.Proxy = http.ProxyFromEnvironment
	t.ResponseHeaderTimeout = 30 * time.Second
	return &Client{
		HTTP:  &http.Client{Transport: t, CheckRedirect: safely},
		Agent: agent, Stall: 30 * time.Second, Pause: time.Second, Tries: 4,
	}
}

// safely refuses to be sent from HTTPS to HTTP, or around in circles.
func safely(next *http.Request, via []*http.Request) error {
	if len(via) >= 10 {
		return errors.New("redirected ten times")
	}
	if via[0].URL.Scheme == "https" && next.URL.Scheme != "https" {
		return errors.New("redirected from https to " + next.URL.Scheme)
	}
	return nil
}

// UnreachableError says that a server could not be reached at all.
type UnreachableError struct {
	Host string
	Err  error
}

func (e *UnreachableError) Error() string { return fmt.Sprintf("cannot reach %s: %v", e.Host, e.Err) }

// Unwrap gives the cause.
func (e *UnreachableError) Unwrap() error { return e.Err }

// StatusError says that a server answered, but not with the file.
type StatusError struct {
	URL    string
	Status int
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("%s: the server answered %d %s", e.URL, e.Status, http.StatusText(e.Status))
}

// passing reports whether trying again may help.
func passing(err error) bool {
	var s *StatusError
	if errors.As(err, &s) {
		return s.Status >= 500 || s.Status == http.StatusTooManyRequests || s.Status == http.StatusRequestTimeout
	}
	var dns *net.DNSError
	if errors.As(err, &dns) && dns.IsNotFound {
		return false
	}
	for _, no := range []error{syscall.ECONNREFUSED, syscall.ENETUNREACH, syscall.EHOSTUNREACH} {
		if errors.Is(err, no) {
			return false
		}
	}
	var broken *brokenError
	var gone *UnreachableError
	return errors.As(err, &broken) || errors.As(err, &gone)
}

// brokenError is a connection that ended too early.
type brokenError struct {
	url string
	err error
}

func (e *brokenError) Error() string {
	return fmt.Sprintf("%s: the connection broke: %v", e.url, e.err)
}
func (e *brokenError) Unwrap() error { return e.err }

// errStalled says that nothing came for too long.
var errStalled = errors.New("the server sent nothing for too long")

// do sends a request whose answer's body ends with an error when it stalls.
// Every status is an answer.
func (c *Client) do(ctx context.Context, at string, header http.Header) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, at, nil)
	if err != nil {
		cancel(nil)
		return nil, err
	}
	for k, v := range header {
		req.Header[k] = v
	}
	req.Header.Set("User-Agent", c.Agent)
	resp, err := c.HTTP.Do(req)
	if err != nil {
		cancel(nil)
		if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) && ctx.Err() != nil {
			return nil, err
		}
		var u *url.Error
		if errors.As(err, &u) {
			err = u.Err
		}
		return nil, &UnreachableError{req.URL.Host, err}
	}
	watch := time.AfterFunc(c.Stall, func() { cancel(errStalled) })
	resp.Body = &body{resp.Body, ctx, cancel, watch, c.Stall}
	return resp, nil
}

// body is a response's, watched.
type body struct {
	io.ReadCloser
	ctx    context.Context
	cancel context.CancelCauseFunc
	watch  *time.Timer
	stall  time.Duration
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if n > 0 {
		b.watch.Reset(b.stall)
	}
	if err != nil && err != io.EOF && context.Cause(b.ctx) == errStalled {
		err = errStalled
	}
	return n, err
}

func (b *body) Close() error {
	b.watch.Stop()
	b.cancel(nil)
	return b.ReadCloser.Close()
}

// Get fetches a document of at most most bytes. next is the URL of its next page
// (the header Next-Page), "" when it has none.
func (c *Client) Get(ctx context.Context, at string, most int64) (data []byte, next string, err error) {
	err = c.retry(ctx, func() error {
		resp, err := c.do(ctx, at, http.Header{"Accept": {"application/json"}})
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			return &StatusError{at, resp.StatusCode}
		}
		if data, err = io.ReadAll(io.LimitReader(resp.Body, most+1)); err != nil {
			return broken(ctx, at, err)
		}
		if int64(len(data)) > most {
			return fmt.Errorf("%s: more than %d bytes", at, most)
		}
		next = resp.Header.Get("Next-Page")
		return nil
	})
	return data, next, err
}

// broken is the error of a body that could not be read, unless ctx is done.
func broken(ctx context.Context, at string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return &brokenError{at, err}
}

// retry calls fn until it works, fails for good, or Tries are used up.
func (c *Client) retry(ctx context.Context, fn func() error) error {
	pause := c.Pause
	for n := 0; ; n++ {
		err := fn()
		if err == nil || ctx.Err() != nil || n >= c.Tries || !passing(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
		pause *= 2
	}
}
