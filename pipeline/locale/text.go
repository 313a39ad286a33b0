package locale

import "strings"

var lineBreaks = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\v", " ", "\f", " ", "\u0085", " ", "\u2028", " ", "\u2029", " ")

// OneLine replaces every kind of line break by a space.
func OneLine(s string) string { return lineBreaks.Replace(s) }

// Visible shows control characters, which HTML does not have, which could reorder
// the text around them or command a terminal, by their pictures. Line feeds and
// tabs stay.
func Visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < 0x20 && r != '\n' && r != '\t':
			return 0x2400 + r
		case r == 0x7F:
			return 0x2421
		case r >= 0x80 && r <= 0x9F, r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
			return '␦'
		}
		return r
	}, s)
}

// Isolate gives a text as it stands within a line for people: on one line, to be
// seen and not obeyed, and with its direction to itself (UAX #9: FSI, PDI).
func Isolate(s string) string { return "\u2068" + Visible(OneLine(s)) + "\u2069" }
