// Package backend says what a translation engine is to Bayan, and how
// behaviour is wrapped around one.
package backend

import (
	"context"
	"fmt"

	"golang.org/x/text/language"
)

// Backend turns source segments into target segments. Implementations are safe
// for concurrent use and must pass the suite in backendtest.
type Backend interface {
	// Name is short, stable and recorded as the origin of every target.
	Name() string
	// Limits bound a single call; callers split their work to fit.
	Limits() Limits
	// Translate answers every request with exactly one response of the same ID,
	// in the same order, or returns an error and no responses. An empty Text in
	// a response means that the segment could not be translated. A cancelled
	// ctx makes it return soon with ctx.Err().
	Translate(ctx context.Context, reqs []Request) ([]Response, error)
}

// Limits bound one call of Translate. Zero means no bound.
type Limits struct {
	Requests int // requests a call
	Bytes    int // bytes of source text a call
	Parallel int // calls under way at once; 0 means one a processor
}

// Request is a segment to translate.
type Request struct {
	// ID is unique within a call.
	ID string
	// Text is plain source text without markup. It is not empty.
	Text           string
	Source, Target language.Tag
	// Terms are the renderings that the answer must use, by offset.
	Terms []Term
	// Context is the source of the segment before, if there is one.
	Context string
}

// Term asks for Target in place of the bytes [Start, End) of the source.
type Term struct {
	Start, End int
	// Source is the dictionary form; Target its rendering.
	Source, Target string
	// Prefix and Suffix are the clitics around the term within the span, such
	// as "وال" and "ها", in source letters.
	Prefix, Suffix string
}

// Response answers one request.
type Response struct {
	ID, Text string
	// Links pair source with target spans, in target order; empty when the
	// engine does not know.
	Links []Link
	// Confidence is the sentence chrF2, as a share of 1, that the engine expects
	// its text to have against a person's, in (0, 1]; 0 when it cannot tell.
	Confidence float64
}

// Link pairs bytes [Source.Start, Source.End) of a request's text with bytes
// of its response's text.
type Link struct{ Source, Target Span }

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Middleware wraps a backend with one more concern.
type Middleware func(Backend) Backend

// Wrap applies middlewares around b, the first outermost.
func Wrap(b Backend, ms ...Middleware) Backend {
	for i := len(ms) - 1; i >= 0; i-- {
		b = ms[i](b)
	}
	return b
}

// ProtocolError says that a backend broke its contract.
type ProtocolError struct {
	Backend, Problem string
}

func (e *ProtocolError) Error() string {
	return fmt.Sprintf("backend %s: %s", e.Backend, e.Problem)
}

// Align puts responses in the order of reqs by ID. It is the one place where
// answers are held against questions: too few, too many, unknown and repeated
// IDs are a [ProtocolError].
func Align(name string, reqs []Request, resps []Response) ([]Response, error) {
	at := make(map[string]int, len(reqs))
	for i, r := range reqs {
		at[r.ID] = i
	}
	out := make([]Response, len(reqs))
	seen := make([]bool, len(reqs))
	for _, r := range resps {
		i, ok := at[r.ID]
		if !ok {
			return nil, &ProtocolError{name, fmt.Sprintf("answered segment %q, which was not asked", r.ID)}
		}
		if seen[i] {
			return nil, &ProtocolError{name, fmt.Sprintf("answered segment %q twice", r.ID)}
		}
		seen[i], out[i] = true, r
	}
	for i, ok := range seen {
		if !ok {
			return nil, &ProtocolError{name, fmt.Sprintf("gave %d answers to %d segments (%q is missing)", len(resps), len(reqs), reqs[i].ID)}
		}
	}
	return out, nil
}
