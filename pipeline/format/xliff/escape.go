package xliff

import (
	"strconv"
	"strings"
	"unicode"

	"bayan/pipeline/format/internal/xmlio"
)

// escape makes one line of any valid UTF-8 text that keeps its every character
// in XML, whatever a tool does to white space: line breaks and tabs become \n
// \r \t, a space at either end \s, a backslash \\, and what XML cannot hold
// or an eye not see \u{HEX}.
func escape(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '\\':
			b.WriteString(`\\`)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == ' ' && (i == 0 || i == len(s)-1):
			b.WriteString(`\s`)
		case hidden(r):
			b.WriteString(`\u{` + strconv.FormatInt(int64(r), 16) + `}`)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hidden reports whether XML cannot hold r, or an eye not see it: controls,
// directional controls, the byte order mark, line separators.
func hidden(r rune) bool {
	return !xmlio.Valid(r) || r >= 0x7F && r < 0xA0 || r == 0xFEFF || r == 0x2028 || r == 0x2029 ||
		unicode.Is(unicode.Bidi_Control, r)
}

// plain reports whether escape changes nothing.
func plain(s string) bool {
	for _, r := range s {
		if r < 0x20 || r == '\\' || hidden(r) {
			return false
		}
	}
	return !strings.HasPrefix(s, " ") && !strings.HasSuffix(s, " ")
}

// unescape undoes escape. A backslash that begins none of the above stands for
// itself.
func unescape(s string) string {
	i := strings.IndexByte(s, '\\')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for ; i >= 0; i = strings.IndexByte(s, '\\') {
		b.WriteString(s[:i])
		text, n := unescapeOne(s[i:])
		b.WriteString(text)
		s = s[i+n:]
	}
	b.WriteString(s)
	return b.String()
}

// unescapeOne gives what the escape at the start of s stands for and its length.
func unescapeOne(s string) (string, int) {
	if len(s) < 2 {
		return s, len(s)
	}
	switch s[1] {
	case '\\':
		return `\`, 2
	case 'n':
		return "\n", 2
	case 'r':
		return "\r", 2
	case 't':
		return "\t", 2
	case 's':
		return " ", 2
	case 'u':
		const longest = len(`\u{10ffff}`)
		end := strings.IndexByte(s[:min(len(s), longest)], '}')
		if end > 3 && s[2] == '{' {
			n, err := strconv.ParseUint(s[3:end], 16, 32)
			if err == nil && n <= 0x10FFFF && (n < 0xD800 || n > 0xDFFF) {
				return string(rune(n)), end + 1
			}
		}
	}
	return `\`, 1
}
