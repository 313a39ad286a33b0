package english

import (
	"strconv"
	"strings"
)

var small = [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// Number writes a decimal as news style has it: words up to ten, digits in
// groups above, and million or billion where the number is round.
func Number(decimal string) string {
	if n, err := strconv.Atoi(decimal); err == nil && n >= 0 && n < len(small) {
		return small[n]
	}
	whole, fraction, _ := strings.Cut(decimal, ".")
	if fraction != "" || len(whole) <= 6 {
		return Decimal(decimal)
	}
	for _, big := range []struct {
		zeros int
		name  string
	}{{12, " trillion"}, {9, " billion"}, {6, " million"}} {
		cut := len(whole) - big.zeros
		if cut <= 0 {
			continue
		}
		rest := strings.TrimRight(whole[cut:], "0")
		switch {
		case rest == "":
			return Number(whole[:cut]) + big.name
		case len(rest) == 1:
			return Group(whole[:cut]) + "." + rest + big.name
		}
		break
	}
	return Group(whole)
}

// Decimal writes a decimal in digits, thousands in groups.
func Decimal(decimal string) string {
	whole, fraction, has := strings.Cut(decimal, ".")
	if has {
		return Group(whole) + "." + fraction
	}
	return Group(whole)
}

// Group sets commas between thousands in a string of digits.
func Group(digits string) string {
	if len(digits) < 4 {
		return digits
	}
	var b strings.Builder
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 && digits[i-1] != '-' {
			b.WriteByte(',')
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}

var ordinals = [...]string{"zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

// Ordinal writes the nth: words up to ten, digits above.
func Ordinal(n int) string {
	if n >= 0 && n < len(ordinals) {
		return ordinals[n]
	}
	s := strconv.Itoa(n)
	switch {
	case n%100 >= 11 && n%100 <= 13:
		return s + "th"
	case n%10 == 1:
		return s + "st"
	case n%10 == 2:
		return s + "nd"
	case n%10 == 3:
		return s + "rd"
	}
	return s + "th"
}
