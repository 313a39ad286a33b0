package nmt

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline/backend"
)

// piece is a stretch of a request that goes through the model at once.
type piece struct {
	request int // its index in the call
	start   int // where text begins in the request's text
	text    string
	terms   []backend.Term // offsets are within text
}

// window is the number of source tokens that a model is good for: what it was
// trained on.
const window = 128

// pieces gives the stretches of a request. Most requests are one. The engine
// could split by itself, but then through terms, which it knows nothing of.
func (b *Backend) pieces(n int, r backend.Request) []piece {
	whole := piece{request: n, text: plainSpace(r.Text), terms: usable(r)}
	if len(whole.text) <= window { // a token is a byte at least
		return []piece{whole}
	}
	tokens := b.engine.EncodeSource(whole.text)
	if len(tokens) <= window {
		return []piece{whole}
	}
	ends := make([]int, len(tokens))
	for i, t := range tokens {
		ends[i] = t.Span.End
	}
	var out []piece
	for _, cut := range cuts(whole.text, ends, whole.terms) {
		if p := whole.slice(cut[0], cut[1]); p.text != "" {
			out = append(out, p)
		}
	}
	return out
}

// slice gives the bytes [start, end) as a piece of their own, without the space
// about them.
func (p piece) slice(start, end int) piece {
	text := p.text[start:end]
	lead := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	q := piece{request: p.request, start: p.start + start + lead, text: strings.TrimSpace(text)}
	for _, t := range p.terms {
		if t.Start >= start+lead && t.End <= start+lead+len(q.text) {
			t.Start, t.End = t.Start-start-lead, t.End-start-lead
			q.terms = append(q.terms, t)
		}
	}
	return q
}

// cuts divides a text whose tokens end at ends into stretches of at most window
// tokens. It cuts after the mark that ends most, of the latter half of a
// stretch, or else at a space, and never in a term.
func cuts(text string, ends []int, terms []backend.Term) [][2]int {
	var out [][2]int
	start, first := 0, 0 // a byte and the token at it
	for len(ends)-first > window {
		from, to := ends[first+window/2-1], ends[first+window-1]
		at := cutBetween(text, from, to, terms)
		if at <= start {
			at = to // a word longer than the window
			for at < len(text) && !utf8.RuneStart(text[at]) {
				at++
			}
			for _, t := range terms {
				if at > t.Start && at < t.End {
					at = t.End
				}
			}
		}
		out = append(out, [2]int{start, at})
		start = at
		for first < len(ends) && ends[first] <= at {
			first++
		}
	}
	return append(out, [2]int{start, len(text)})
}

// cutBetween finds the best place in [from, to) to cut after, 0 if there is
// none.
func cutBetween(text string, from, to int, terms []backend.Term) int {
	best, at := 0, 0
	for i, r := range text[from:to] {
		i += from + utf8.RuneLen(max(r, 0))
		n := strength(r)
		if n < best || n == 0 || i > to {
			continue
		}
		within := false
		for _, t := range terms {
			within = within || i > t.Start && i < t.End
		}
		if !within {
			best, at = n, i
		}
	}
	return at
}

// strength says how well a text is cut after r.
func strength(r rune) int {
	switch {
	case r == utf8.RuneError:
		return 0
	case strings.ContainsRune(".!?؟…。", r):
		return 4
	case strings.ContainsRune(";؛:", r):
		return 3
	case strings.ContainsRune(",،–—", r):
		return 2
	case unicode.IsSpace(r):
		return 1
	}
	return 0
}

// plainSpace makes spaces of line breaks and other controls, which models have
// not seen, and of what is not UTF-8: byte for byte, so that offsets hold.
func plainSpace(text string) string {
	b := []byte(text)
	for i, n := 0, 0; i < len(b); i += n {
		var r rune
		if r, n = utf8.DecodeRune(b[i:]); r < ' ' || r == 0x7f || r == utf8.RuneError && n == 1 {
			b[i] = ' '
		}
	}
	return string(b)
}

// usable gives the terms of a request that can be said: in its text, in order,
// not overlapping, with a rendering.
func usable(r backend.Request) []backend.Term {
	var out []backend.Term
	last := 0
	for _, t := range r.Terms {
		if t.Start >= last && t.Start < t.End && t.End <= len(r.Text) && strings.TrimSpace(t.Target) != "" {
			out, last = append(out, t), t.End
		}
	}
	return out
}
