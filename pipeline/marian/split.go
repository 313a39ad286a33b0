package marian

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// window is the number of source tokens above which an input is split; 0 for never.
func (o *Options) window() int {
	switch {
	case o.Window == 0:
		return 128
	case o.Window < 0:
		return 0
	}
	return o.Window
}

// split cuts tokens of text into parts of at most window tokens: after the end
// of a sentence if there is one in the second half of a window, else after a
// clause, else before a word, else where the window ends.
func split(text string, tokens []Token, window int) [][2]int {
	var parts [][2]int
	from := 0
	for window > 0 && len(tokens)-from > window {
		to, best := from+window, 0
		for at := from + window; at > from+window/2; at-- {
			if b := boundary(text, tokens[at-1], tokens[at]); b > best {
				to, best = at, b
			}
		}
		parts = append(parts, [2]int{from, to})
		from = to
	}
	return append(parts, [2]int{from, len(tokens)})
}

// boundary grades the place between two tokens: 0 within a word, 1 between
// words, 2 after a clause, 3 after a sentence.
func boundary(text string, before, after Token) int {
	rest := text[after.Span.Start:]
	first, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsSpace(first) {
		return 0
	}
	done := strings.TrimRightFunc(text[:before.Span.End], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(done, "\"'»”’)]"))
	switch {
	case strings.ContainsRune(".!?؟۔…。", last):
		return 3
	case strings.ContainsRune("،,؛;:–—", last):
		return 2
	}
	return 1
}
