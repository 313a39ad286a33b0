package pipeline

import (
	"slices"
	"strings"
)

// Text is a run of text with inline codes standing off from it, so that
// everything that works on language sees plain words.
type Text struct {
	Plain string
	// Codes are in source order; offsets do not decrease.
	Codes []Code
}

// Code is a piece of inline markup at a place in a text.
type Code struct {
	// Offset is the byte in Plain before which the code stands.
	Offset int
	// ID pairs an opening with its closing code within a unit.
	ID   string
	Kind CodeKind
	// Data is the markup as the source has it, such as "**".
	Data string
}

// CodeKind says whether a code opens, closes or stands alone.
type CodeKind int

// The kinds of inline code.
const (
	Alone CodeKind = iota
	Open
	Close
)

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// String gives the text with its markup in place.
func (t Text) String() string {
	if len(t.Codes) == 0 {
		return t.Plain
	}
	var b strings.Builder
	t.appendTo(&b)
	return b.String()
}

func (t Text) appendTo(b *strings.Builder) {
	at := 0
	for _, c := range t.Codes {
		b.WriteString(t.Plain[at:c.Offset])
		b.WriteString(c.Data)
		at = c.Offset
	}
	b.WriteString(t.Plain[at:])
}

// Cut divides t at spans, which are in order, do not overlap and number at
// least one. It returns the pieces, and the plain text before the first, between
// and after the last: one gap more than pieces. Gaps hold no code: where a code
// stands between two spans, the piece it belongs to grows to take it in, a
// closing code going to the left and any other to the right. Gaps and pieces
// in turn give back t.
func (t Text) Cut(spans []Span) (pieces []Text, gaps []string) {
	pieces = make([]Text, 0, len(spans))
	gaps = make([]string, 0, len(spans)+1)
	codes, at := t.Codes, 0
	for i, sp := range spans {
		last := i == len(spans)-1
		start, end, n := sp.Start, sp.End, 0
		if len(codes) > 0 && codes[0].Offset < start {
			start = codes[0].Offset
		}
		for n < len(codes) && codes[n].Offset < end {
			n++
		}
		next := len(t.Plain)
		if !last {
			next = spans[i+1].Start
		}
		for n < len(codes) && (last || codes[n].Offset <= next && belongsLeft(codes[n], end, next)) {
			end = max(end, codes[n].Offset)
			n++
		}
		piece := Text{Plain: t.Plain[start:end]}
		for _, c := range codes[:n] {
			c.Offset -= start
			piece.Codes = append(piece.Codes, c)
		}
		pieces, gaps = append(pieces, piece), append(gaps, t.Plain[at:start])
		codes, at = codes[n:], end
	}
	return pieces, append(gaps, t.Plain[at:])
}

// belongsLeft says whether a code at or after the end of a span belongs to it
// rather than to the span that starts at next.
func belongsLeft(c Code, end, next int) bool {
	return c.Kind == Close || c.Kind == Alone && c.Offset == end && c.Offset < next
}

// Append puts a gap and another text behind t. It changes neither what t was nor
// the other.
func (t *Text) Append(gap string, more Text) {
	t.Plain += gap
	t.Codes = slices.Clip(t.Codes)
	for _, c := range more.Codes {
		c.Offset += len(t.Plain)
		t.Codes = append(t.Codes, c)
	}
	t.Plain += more.Plain
}

// Empty reports whether there is neither text nor markup.
func (t Text) Empty() bool { return t.Plain == "" && len(t.Codes) == 0 }
