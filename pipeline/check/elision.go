package check

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// digits are those of all three sets, for a class of a regular expression.
const digits = "0-9٠-٩۰-۹"

var (
	elidedRange = regexp.MustCompile(`(?:^|[^` + digits + `.,])([` + digits + `]{2})[` + digits + `]{2}\s?[-–—/]\s?([` + digits + `]{2})(?:[^` + digits + `]|$)`)
	roman       = regexp.MustCompile(`\b[IVXLC]{2,8}\b`)
	dotted      = regexp.MustCompile(`^\d{1,3}(?:\.\d{3})+$`)
)

// elidedYears finds ranges whose second year lacks its century (2020–25) and
// gives the second, where it begins and in full.
func elidedYears(text string) []quantity {
	var out []quantity
	for at := 0; at < len(text); {
		m := elidedRange.FindStringSubmatchIndex(text[at:])
		if m == nil {
			break
		}
		century, year := valueOf(text[at+m[2]:at+m[3]]), valueOf(text[at+m[4]:at+m[5]])
		out = append(out, quantity{start: at + m[4], end: at + m[5], value: float64(100*century + year)})
		at += m[5]
	}
	return out
}

// valueOf reads digits of any set.
func valueOf(digits string) int {
	n := 0
	for _, r := range digits {
		switch {
		case r >= '۰':
			r -= '۰'
		case r >= '٠':
			r -= '٠'
		default:
			r -= '0'
		}
		n = 10*n + int(r)
	}
	return n
}

// romanNumbers gives the values of Roman numerals: Super Bowl XLIX, Louis XVI.
func romanNumbers(text string) []float64 {
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	var out []float64
	for _, r := range roman.FindAllString(text, -1) {
		n := 0
		for i := range len(r) {
			v := values[r[i]]
			if i+1 < len(r) && values[r[i+1]] > v {
				v = -v
			}
			n += v
		}
		out = append(out, float64(n))
	}
	return out
}

// percentOf is a fraction in whole per cent: 33 of a third.
func percentOf(f fraction) float64 {
	return math.Floor(100 * float64(f.parts) / float64(f.whole))
}

// thousands reads digits with points between thousands, as some write them
// (711.988); 0 for other digits.
func thousands(digits string) float64 {
	if !dotted.MatchString(digits) {
		return 0
	}
	v, _ := strconv.ParseFloat(strings.ReplaceAll(digits, ".", ""), 64) // digits only
	return v
}
