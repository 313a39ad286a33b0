// Package segment splits text into sentences, Arabic first.
//
// A sentence ends at . ! ? ؟ or ۔ with the closing quotes and brackets behind
// it, when white space or the end of the text follows. What looks like an end
// and is not (a decimal, an abbreviation, an initial, a list number, an
// ellipsis, a question quoted inside a sentence) is told apart by the rules in
// this package, each of which has a name that [Split] reports. Arabic news puts
// a whole chain of clauses between two full stops; ، ؛ and : do not end a
// sentence.
package segment

import (
	"unicode"
	"unicode/utf8"
)

// Sentence is a sentence's place in a text: bytes [Start, End), without the
// white space around it.
type Sentence struct {
	Start, End int
	// Rule names what ended it: "full-stop", "question", "exclamation",
	// "missing-space", "dateline" (a headline before a report) or "end".
	Rule string
}

// Split finds the sentences of a text. They are in order, do not overlap, are
// never empty, and only white space lies between them. It takes time linear in
// the length of the text and accepts any bytes.
func Split(text string) []Sentence {
	var out []Sentence
	add := func(start, end int, rule string) {
		if at := dateline(text, start, end); at > 0 {
			out = append(out, Sentence{start, trimSpace(text[:at], start), "dateline"})
			start = at
		}
		out = append(out, Sentence{start, end, rule})
	}
	start := scan(text, func(m mark, rule string, breaks bool) {
		if breaks {
			add(m.start, m.end, rule)
		}
	})
	if end := trimSpace(text, start); end > start {
		add(start, end, "end")
	}
	return out
}

// Mark is a place of a text where a sentence might end: bytes [Start, End) are
// the marks and what closes behind them.
type Mark struct {
	Start, End int
	// Breaks says whether the sentence ends, by the rule of that name: one of
	// [Sentence], or for a mark that does not break "inside-word", "goes-on",
	// "ellipsis", "list-marker", "abbreviation" or "quoted-inside".
	Breaks bool
	Rule   string
}

// Explain gives the marks that [Split] weighed, in order.
func Explain(text string) []Mark {
	var out []Mark
	scan(text, func(m mark, rule string, breaks bool) {
		out = append(out, Mark{m.at, m.end, breaks, rule})
	})
	return out
}

// scan yields the marks of text with what becomes of them, and gives the
// beginning of what is left after the last break.
func scan(text string, yield func(m mark, rule string, breaks bool)) int {
	start := skipSpace(text, 0)
	for at := start; at < len(text); {
		size := terminator(text, at)
		if size == 0 {
			at++
			if at < len(text) && text[at]&0xC0 == 0x80 { // no mark begins inside a character
				at++
			}
			continue
		}
		m := mark{text: text, start: start, at: at, after: at + size}
		m.end = closing(text, m.after)
		rule, breaks := m.breaks()
		yield(m, rule, breaks)
		at = m.end
		if breaks {
			start = skipSpace(text, m.end)
			at = start
		}
	}
	return start
}

// terminator gives the length of the sentence mark at text[at:], 0 for none.
func terminator(text string, at int) int {
	switch text[at] {
	case '.', '!', '?':
		return 1
	case 0xD8: // ؟ U+061F
		if at+1 < len(text) && text[at+1] == 0x9F {
			return 2
		}
	case 0xDB: // ۔ U+06D4
		if at+1 < len(text) && text[at+1] == 0x94 {
			return 2
		}
	case 0xE2: // … U+2026, ‼ U+203C, ⁇⁈⁉ U+2047–9
		if at+2 < len(text) && text[at+1] == 0x80 && text[at+2] == 0xA6 {
			return 3
		}
	}
	return 0
}

// closing skips what belongs to the end of a sentence after its first mark:
// further marks, closing quotes and brackets, footnote marks like [3], and
// invisible formatting characters.
func closing(text string, at int) int {
	for at < len(text) {
		if n := terminator(text, at); n > 0 {
			at += n
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case r == '"' || r == '\'':
			// A straight quote closes only when a space or the end follows.
			if at+n < len(text) && !spaceOrClose(text[at+n:]) {
				return at
			}
			at += n
		case isClosing(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Mn, r):
			at += n
		case r == '[':
			f := footnote(text[at:])
			if f == 0 {
				return at
			}
			at += f
		default:
			return at
		}
	}
	return at
}

func isClosing(r rune) bool {
	switch r {
	case '»', '”', '’', ')', ']', '}', '›', '〉', '》', '﴾':
		return true
	}
	return false
}

func spaceOrClose(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || isClosing(r) || unicode.Is(unicode.Cf, r) ||
		terminator(s, 0) > 0 || (r == '"' || r == '\'') && (len(s) == n || spaceOrClose(s[n:n+min(4, len(s)-n)]))
}

// footnote gives the length of a mark such as [3] or [١٢] at the start of s.
func footnote(s string) int {
	digits := 0
	for i, r := range s[1:] {
		switch {
		case unicode.IsDigit(r) && digits < 3:
			digits++
		case r == ']' && digits > 0:
			return 1 + i + 1
		default:
			return 0
		}
	}
	return 0
}

func skipSpace(text string, at int) int {
	for at < len(text) {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		at += n
	}
	return at
}

// trimSpace gives the end of text[start:] without the white space at its end.
func trimSpace(text string, start int) int {
	end := len(text)
	for end > start {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		end -= n
	}
	return end
}
