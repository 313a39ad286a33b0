package english

import (
	"strconv"
	"strings"
)

var small = [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// Number writes n as news style has it: words up to ten, digits in groups above,
// and million or billion where the number is round.
func Number(n int64) string {
	if n >= 0 && n < int64(len(small)) {
		return small[n]
	}
	for _, big := range []struct {
		value int64
		name  string
	}{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}} {
		if n >= big.value && n*10%big.value == 0 {
			tenths := n * 10 / big.value
			if tenths%10 == 0 {
				whole := tenths / 10
				if whole < int64(len(small)) {
					return small[whole] + " " + big.name
				}
				return Group(strconv.FormatInt(whole, 10)) + " " + big.name
			}
			return Group(strconv.FormatInt(tenths/10, 10)) + "." + strconv.FormatInt(tenths%10, 10) + " " + big.name
		}
	}
	return Group(strconv.FormatInt(n, 10))
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
