// Package xmlio reads and writes XML for the formats made of it: strictly, with
// bounds, with places for errors, and without ever following an entity, a DTD
// or anything else outside the file.
package xmlio

import (
	"strings"
	"unicode/utf8"
)

// Valid reports whether XML 1.0 can hold r, as itself or as a reference.
func Valid(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' ||
		r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= utf8.MaxRune
}

// Holds reports whether XML 1.0 can hold all of s.
func Holds(s string) bool {
	for i, r := range s {
		if !Valid(r) || r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return false
		}
	}
	return true
}

// Token reports whether s is an NMTOKEN of XML 1.0 (fifth edition).
func Token(s string) bool {
	for _, r := range s {
		if !nameChar(r) {
			return false
		}
	}
	return s != "" && utf8.ValidString(s)
}

func nameChar(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-._:", r)
	case r < 0x300:
		return r == 0xB7 || r >= 0xC0 && r != 0xD7 && r != 0xF7
	case r < 0x2000:
		return r != 0x37E
	}
	return r == 0x200C || r == 0x200D || r == 0x203F || r == 0x2040 || r >= 0x2070 && r <= 0x218F ||
		r >= 0x2C00 && r <= 0x2FEF || r >= 0x3001 && r <= 0xD7FF || r >= 0xF900 && r <= 0xFDCF ||
		r >= 0xFDF0 && r <= 0xFFFD || r >= 0x10000 && r <= 0xEFFFF
}

// escape gives the reference that must stand for b in text, or in an attribute,
// or "".
func escape(b byte, attr bool) string {
	switch b {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '\r':
		return "&#xD;"
	}
	if attr {
		switch b {
		case '"':
			return "&quot;"
		case '\n':
			return "&#xA;"
		case '\t':
			return "&#x9;"
		}
	}
	return ""
}
