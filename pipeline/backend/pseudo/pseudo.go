// Package pseudo is a backend that makes accented nonsense of the length that
// English would have, to test layouts and load without an engine.
package pseudo

import (
	"context"
	"hash/fnv"
	"strings"
	"unicode"

	"bayan/pipeline/backend"
)

// Name is the backend's name.
const Name = "pseudo"

// Backend makes pseudo-English. The zero value is ready for use.
type Backend struct{}

// Name is "pseudo".
func (Backend) Name() string { return Name }

// Limits sets none.
func (Backend) Limits() backend.Limits { return backend.Limits{} }

// Translate answers each Arabic word with accented pseudo-words of about the
// length English needs (1.25 words of 5 letters for one of Arabic), keeping
// digits, as Western ones, Latin words and punctuation, and the terms asked for.
func (Backend) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var out []backend.Response
	for _, r := range reqs {
		out = append(out, translate(r))
	}
	return out, nil
}

func translate(r backend.Request) backend.Response {
	w := writer{}
	w.b.Grow(len(r.Text) + len(r.Text)/4)
	text, terms := r.Text, r.Terms
	for at := 0; at < len(text); {
		if len(terms) > 0 && at >= terms[0].Start {
			w.word(terms[0].Target, at, terms[0].End)
			at, terms = terms[0].End, terms[1:]
			continue
		}
		end := wordEnd(text, at)
		if len(terms) > 0 {
			end = min(end, terms[0].Start)
		}
		if end > at {
			w.word(accent(text[at:end]), at, end)
			at = end
			continue
		}
		n := 1
		for n < len(text)-at && text[at+n]&0xC0 == 0x80 {
			n++
		}
		w.b.WriteString(punctuation(text[at : at+n]))
		at += n
	}
	return backend.Response{ID: r.ID, Text: w.b.String(), Links: w.links, Confidence: 1}
}

type writer struct {
	b     strings.Builder
	links []backend.Link
}

func (w *writer) word(s string, start, end int) {
	at := w.b.Len()
	w.b.WriteString(s)
	w.links = append(w.links, backend.Link{Source: backend.Span{Start: start, End: end}, Target: backend.Span{Start: at, End: w.b.Len()}})
}

// wordEnd gives the end of the Arabic word at text[at:], at when there is none.
func wordEnd(text string, at int) int {
	for i, r := range text[at:] {
		if !(unicode.Is(unicode.Arabic, r) && !unicode.IsDigit(r)) && !unicode.Is(unicode.Mn, r) || r == '،' || r == '؛' || r == '؟' {
			return at + i
		}
	}
	return len(text)
}

var syllables = strings.Fields("thé ôf ánd ín tò för thàt wïth mînist pérson näti ón góvern région cöunt séc rít pôlic ïng ér")

// accent makes pseudo-words as long as the English of an Arabic word would be.
func accent(word string) string {
	h := fnv.New32a()
	h.Write([]byte(word))
	seed := h.Sum32()
	want := len(word)/2 + len(word)/6 + 1
	var b strings.Builder
	b.Grow(want + 16)
	b.WriteString("[")
	for n := 0; n < want; {
		s := syllables[seed%uint32(len(syllables))]
		seed = seed*1664525 + 1013904223
		b.WriteString(s)
		if n += len(s); n > 9 && n < want-4 && b.Len() > 0 {
			b.WriteString(" ")
			want -= n
			n = 0
		}
	}
	b.WriteString("]")
	return b.String()
}

// punctuation gives the Western form of an Arabic mark or digit.
func punctuation(s string) string {
	switch r := []rune(s)[0]; {
	case r == '،':
		return ","
	case r == '؛':
		return ";"
	case r == '؟':
		return "?"
	case r == '٫':
		return "."
	case r == '٬':
		return ","
	case r >= '٠' && r <= '٩':
		return string('0' + r - '٠')
	case r >= '۰' && r <= '۹':
		return string('0' + r - '۰')
	}
	return s
}
