package arabic

import "unicode/utf8"

// numericDate recognises a date in digits at the beginning of text[at:], and
// says where it ends: y/m/d, d/m/y, m/y or y/m with '/', and the first two with
// '-' or '.'. Digits or another separator right after it mean that it is none.
func numericDate(text string, at int) (end int, ok bool) {
	_, end, ok = parseNumericDate(text, at)
	return end, ok
}

func parseNumericDate(text string, at int) (d Date, end int, ok bool) {
	var value, width [3]int
	var sep rune
	i := at
	parts := 0
	for parts < 3 {
		var ok bool
		if value[parts], width[parts], i, ok = shortNumber(text, i); !ok {
			return d, 0, false
		}
		parts++
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != '/' && r != '-' && r != '.' || sep != 0 && r != sep || parts == 3 || !digitAt(text, i+n) {
			break
		}
		sep = r
		i += n
	}
	if r, n := utf8.DecodeRuneInString(text[i:]); (isSeparator(r) || r == '/' || r == '-') && digitAt(text, i+n) {
		return d, 0, false
	}
	d.Start, d.End = at, i
	switch {
	case parts == 3 && width[0] == 4 && width[1] <= 2 && width[2] <= 2:
		d.Year, d.Month, d.Day = value[0], value[1], value[2]
	case parts == 3 && width[0] <= 2 && width[1] <= 2 && (width[2] == 4 || width[2] == 2 && sep != '.'):
		d.Day, d.Month, d.Year = value[0], value[1], value[2]
		if width[2] == 2 {
			d.Year = fullYear(d.Year)
		}
		if d.Month > 12 && d.Day <= 12 {
			d.Day, d.Month = d.Month, d.Day
		}
	case parts == 2 && sep == '/' && width[0] == 4 && width[1] <= 2:
		d.Year, d.Month = value[0], value[1]
	case parts == 2 && sep == '/' && width[0] <= 2 && width[1] == 4:
		d.Month, d.Year = value[0], value[1]
	default:
		return d, 0, false
	}
	if d.Month < 1 || d.Month > 12 || d.Year < 1000 || d.Year > 2999 || parts == 3 && (d.Day < 1 || d.Day > 31) {
		return d, 0, false
	}
	return d, i, true
}

// fullYear gives a year of two digits its century: 1970 to 2069.
func fullYear(y int) int {
	if y < 70 {
		return 2000 + y
	}
	return 1900 + y
}

// shortNumber reads one to four digits.
func shortNumber(text string, i int) (value, width, end int, ok bool) {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		v, digit := Digit(r)
		if !digit {
			break
		}
		if width++; width > 4 {
			return 0, 0, 0, false
		}
		value = value*10 + v
		i += n
	}
	return value, width, i, width > 0
}

func digitAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isDigit(r)
}
