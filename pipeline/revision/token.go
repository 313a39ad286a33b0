package revision

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"bayan/glossary/arabic"
	"bayan/pipeline"
)

// token is a word, number, date or mark of a text, and the space before it.
type token struct {
	gap, text string
	class     arabic.Class
}

// tokens divides a text into words with the space before each, and the space
// after the last; together they are the text. Numbers with their sign and
// percent sign, times and dates are one token each. No grapheme cluster (Unicode
// Standard Annex 29) is divided, and no token but the first begins with a
// combining mark.
func tokens(text string) (toks []token, tail string) {
	bound := clusters(text)
	whole := dates(text)
	gap, before := 0, arabic.Space
	for at := 0; at < len(text); {
		t := arabic.Next(text, at)
		for len(whole) > 0 && whole[0].Start < at {
			whole = whole[1:]
		}
		switch {
		case len(whole) > 0 && whole[0].Start == at:
			t.End, t.Class = whole[0].End, arabic.NumericDate
		case t.Class == arabic.Numeral:
			t.End = numberEnd(text, t.End)
		case t.End < len(text) && before != arabic.Arabic && before != arabic.Latin && before != arabic.Numeral && isSign(text[at:t.End]):
			if n := arabic.Next(text, t.End); n.Class == arabic.Numeral {
				t.End, t.Class = numberEnd(text, n.End), arabic.Numeral
			}
		}
		for t.End < len(text) && !bound(t.End) {
			t.End = arabic.Next(text, t.End).End
			if t.Class == arabic.Space || t.Class == arabic.Invisible {
				t.Class = arabic.Symbol
			}
		}
		if t.Class != arabic.Space && t.Class != arabic.Invisible {
			toks = append(toks, token{text[gap:at], text[at:t.End], t.Class})
			gap = t.End
		}
		at, before = t.End, t.Class
	}
	return toks, text[gap:]
}

func isSign(s string) bool { return s == "-" || s == "+" || s == "−" }

// numberEnd extends a number that ends at end over minutes, seconds and a
// percent sign.
func numberEnd(text string, end int) int {
	for strings.HasPrefix(text[end:], ":") && end+1 < len(text) {
		t := arabic.Next(text, end+1)
		if t.Class != arabic.Numeral || utf8.RuneCountInString(text[t.Start:t.End]) != 2 {
			break
		}
		end = t.End
	}
	if r, n := utf8.DecodeRuneInString(text[end:]); r == '%' || r == '٪' || r == '‰' {
		end += n
	}
	return end
}

// englishDate is a date with the month's name and a day or a year.
var englishDate = regexp.MustCompile(`\b(?:(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + month + `(?:,? \d{4})?)|` + month + ` \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|` + month + `,? \d{4})\b`)

const month = `(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`

func digit(r rune) bool { _, ok := arabic.Digit(r); return ok }

// dates lists the dates that are written with the name of a month and digits,
// in order and apart from one another.
func dates(text string) []pipeline.Span {
	if strings.IndexFunc(text, digit) < 0 {
		return nil
	}
	var spans []pipeline.Span
	for _, d := range arabic.Dates(text) {
		if d.Month != 0 && (d.Day != 0 || d.Year != 0) {
			spans = append(spans, pipeline.Span{Start: d.Start, End: d.End})
		}
	}
	for _, m := range englishDate.FindAllStringIndex(text, -1) {
		spans = append(spans, pipeline.Span{Start: m[0], End: m[1]})
	}
	slices.SortFunc(spans, func(a, b pipeline.Span) int { return cmp.Compare(a.Start, b.Start) })
	end := 0
	return slices.DeleteFunc(spans, func(s pipeline.Span) bool {
		if s.Start < end {
			return true
		}
		end = s.End
		return false
	})
}

// clusters gives a function that tells whether a text may be divided at a byte
// between two runes: not inside a grapheme cluster, and not before a mark.
func clusters(text string) func(int) bool {
	if strings.IndexFunc(text, composing) < 0 {
		return func(int) bool { return true }
	}
	ends := make([]bool, len(text)+1)
	state, at := -1, 0
	for rest := text; rest != ""; {
		var c string
		c, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		at += len(c)
		ends[at] = true
	}
	return func(i int) bool {
		r, _ := utf8.DecodeRuneInString(text[i:])
		return ends[i] && !unicode.Is(unicode.M, r)
	}
}

// composing reports whether a rune may form a grapheme cluster with another;
// it errs on the side of yes.
func composing(r rune) bool {
	switch {
	case r < 0x300:
		return r == '\r'
	case r >= 0x0620 && r <= 0x064A, r >= 0x0660 && r <= 0x066D, r >= 0x2010 && r <= 0x2027:
		return false
	}
	return r != '،' && r != '؛' && r != '؟'
}
