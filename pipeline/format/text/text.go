// Package text reads plain text.
package text

import (
	"context"
	"io"
	"strings"
	"unicode/utf8"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
)

// Name is the format's name.
const Name = "text"

// Reader reads plain text: every line is a unit, but lines that an editor or a
// mail program broke at a fixed width are joined again into one. A short first
// line without a full stop is a heading; a line that begins with a bullet or a
// number is a list item, its marker no part of it.
type Reader struct {
	// Encoding names the encoding; when empty it is recognised.
	Encoding string
}

// Read makes a document of a text file.
func (rd Reader) Read(ctx context.Context, r io.ReaderAt, size int64) (*pipeline.Document, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	decoded, err := charset.Decode(data, rd.Encoding)
	if err != nil {
		return nil, err
	}
	d := &pipeline.Document{Format: Name, Encoding: decoded.Encoding}
	format.NoteEncoding(d, decoded.Guessed)
	split(d, decoded.Plain)
	return d, nil
}

// alone is a unit with its one segment, allocated together: long texts have many.
type alone struct {
	unit    pipeline.Unit
	segment pipeline.Segment
	list    [1]*pipeline.Segment
}

// split fills d with the units of text.
func split(d *pipeline.Document, text string) {
	prefix := 0 // start of text that is not yet in a unit
	var widths widths
	for at := 0; at < len(text); {
		end, next := line(text, at)
		if strings.TrimSpace(text[at:end]) == "" {
			at = next
			continue
		}
		end, next = wrapped(text, at, end, next, &widths)
		start := at + indent(text[at:end])
		l := &alone{unit: pipeline.Unit{Kind: pipeline.Paragraph}}
		u := &l.unit
		if n := marker(text[start:end]); n > 0 {
			u.Kind, u.Level = pipeline.ListItem, 1
			start += n
		}
		u.Prefix = text[prefix:start]
		l.segment.Source.Plain = text[start:end]
		l.list[0] = &l.segment
		u.Segments = l.list[:]
		d.Units = append(d.Units, u)
		prefix, at = end, next
	}
	d.Suffix = text[prefix:]
	if len(d.Units) > 1 && d.Units[0].Kind == pipeline.Paragraph && isTitle(d.Units[0].Segments[0].Source.Plain) {
		d.Units[0].Kind, d.Units[0].Level = pipeline.Heading, 1
	}
}

// line gives the end of the line at text[at:] and the start of the next one.
func line(text string, at int) (end, next int) {
	const window = 4096 // bounds what is looked through for breaks that are not there
	for from := at; from < len(text); from += window {
		s := text[from:min(from+window+2, len(text))]
		end = -1
		for _, sep := range [...]string{"\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"} {
			if i := strings.Index(s, sep); i >= 0 {
				end, s = from+i, s[:i]
			}
		}
		if end >= 0 {
			return end, end + lineBreak(text[end:])
		}
	}
	return len(text), len(text)
}

// lineBreak gives the length of the line break that text begins with.
func lineBreak(text string) int {
	if strings.HasPrefix(text, "\r\n") {
		return 2
	}
	_, n := utf8.DecodeRuneInString(text)
	return n
}

// The widths, in characters, that a text broken at a fixed width may have.
const minWidth, maxWidth = 50, 100

// wrapped extends the line text[at:end] over the lines that go on with it in a
// text of fixed width: each was broken because the next word did not fit.
func wrapped(text string, at, end, next int, widths *widths) (int, int) {
	width := widths.from(text, at)
	for width >= minWidth && width <= maxWidth && next < len(text) {
		e, n := line(text, next)
		following := text[next:e]
		word, _, _ := strings.Cut(strings.TrimSpace(following), " ")
		if word == "" || indent(following) > 0 || marker(following) > 0 ||
			lineWidth(text, end)+1+utf8.RuneCountInString(word) <= width {
			break
		}
		end, next = e, n
	}
	return end, next
}

// lineWidth counts the characters of the line that ends at end.
func lineWidth(text string, end int) int {
	start := strings.LastIndexAny(text[max(0, end-512):end], "\n\r")
	return utf8.RuneCountInString(text[max(0, end-512)+start+1 : end])
}

func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\u00a0")) }

// marker gives the length of a bullet or number at the start of a list item.
func marker(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("-–—•*▪◦·●○■", r) {
		if sp := indent(s[n:]); sp > 0 {
			return n + sp
		}
		return 0
	}
	digits, at := 0, 0
	for i, r := range s {
		if isDigit := r >= '0' && r <= '9' || r >= '٠' && r <= '٩' || r >= '۰' && r <= '۹'; !isDigit {
			at = i
			break
		}
		digits++
	}
	if digits == 0 || digits > 3 || at == 0 || !strings.ContainsRune(".-)", rune(s[at])) {
		return 0
	}
	if sp := indent(s[at+1:]); sp > 0 {
		return at + 1 + sp
	}
	return 0
}

// isTitle reports whether a line is short and does not end like a sentence.
func isTitle(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(s))
	return utf8.RuneCountInString(s) <= 150 && !strings.ContainsRune(".:؛،…", r)
}
