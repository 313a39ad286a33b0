package arabic

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// piece is a part of a number token that is one decimal number.
type piece struct {
	start, end int
	value      string
}

// appendDecimals reads the number token text[start:end]. It is one decimal
// number when its separators can be read as grouping and decimal marks, and
// otherwise as many whole numbers as it has parts (3.5.2, 2024,2025).
//
// ٫ is a decimal mark and ٬ groups. A single full stop is a decimal mark. A
// single comma, Arabic or not, groups when three digits follow (1,250) and is a
// decimal mark when one or two do (103,7). Of two different marks, the last one
// is the decimal mark and the other groups.
func appendDecimals(dst []piece, text string, start, end int) []piece {
	var parts []piece
	var seps []rune
	at := start
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(text[i:])
		if isSeparator(r) {
			parts = append(parts, piece{start: at, end: i})
			seps = append(seps, r)
			at = i + n
		}
		i += n
	}
	parts = append(parts, piece{start: at, end: end})
	for i := range parts {
		parts[i].value = asciiDigits(text[parts[i].start:parts[i].end])
	}
	whole, ok := wholeParts(parts, seps)
	if !ok {
		for i := range parts {
			parts[i].value = canonical(parts[i].value, "")
		}
		return append(dst, parts...)
	}
	var b strings.Builder
	for _, p := range parts[:whole] {
		b.WriteString(p.value)
	}
	fraction := ""
	if whole < len(parts) {
		fraction = parts[whole].value
	}
	return append(dst, piece{start, end, canonical(b.String(), fraction)})
}

// wholeParts says how many parts are the groups of the whole number; at most
// one more is the fraction.
func wholeParts(parts []piece, seps []rune) (whole int, ok bool) {
	if len(seps) == 0 {
		return 1, true
	}
	last := seps[len(seps)-1]
	groups, mark := len(parts), rune(0)
	switch {
	case last == '٬':
	case last == '٫' || last == '.' && (len(seps) == 1 || seps[0] != '.'):
		groups, mark = len(parts)-1, last
	case len(seps) == 1:
		switch n := len(parts[1].value); {
		case n == 3 && len(parts[0].value) <= 3 && parts[0].value[0] != '0':
		case n <= 2:
			groups, mark = 1, last
		default:
			return 0, false
		}
	case seps[0] != last:
		groups, mark = len(parts)-1, last
	}
	for i := 1; i < groups; i++ {
		if len(parts[i].value) != 3 || seps[i-1] != seps[0] || seps[i-1] == mark || seps[i-1] == '٫' {
			return 0, false
		}
	}
	if groups > 1 && len(parts[0].value) > 3 {
		return 0, false
	}
	return groups, true
}

func asciiDigits(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if v, ok := Digit(r); ok {
			b = append(b, '0'+byte(v))
		}
	}
	return string(b)
}

// canonical writes a decimal number without needless zeros.
func canonical(whole, fraction string) string {
	whole = strings.TrimLeft(whole, "0")
	if whole == "" {
		whole = "0"
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

// shift multiplies a canonical decimal by 10 to the power exp, exp ≥ 0.
func shift(value string, exp int) string {
	whole, fraction, _ := strings.Cut(value, ".")
	if n := exp - len(fraction); n > 0 {
		fraction += strings.Repeat("0", n)
	}
	return canonical(whole+fraction[:exp], fraction[exp:])
}

// add adds two canonical decimals if their sum is a whole number that fits;
// otherwise ok is false.
func add(a, b string) (sum string, ok bool) {
	x, errX := strconv.ParseInt(a, 10, 62)
	y, errY := strconv.ParseInt(b, 10, 62)
	return strconv.FormatInt(x+y, 10), errX == nil && errY == nil
}
