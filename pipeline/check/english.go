package check

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// quantity is a number in an English text, bytes [start, end).
type quantity struct {
	start, end int
	value      float64
	// mantissa is what stands before a scale word: 3.5 of 3.5 million.
	mantissa float64
	// words means that it is not in plain digits: in words, or a decade.
	words bool
}

// decimalComma is a number with a comma that groups no thousands.
var decimalComma = regexp.MustCompile(`^\d+,\d{1,2}$`)

var numberToken = regexp.MustCompile(`(?i)\d[\d,]*(?:\.\d+)?|[a-z]+`)

// englishNumbers finds the numbers of an English text: digits with commas and a
// point, words (twenty-five, two hundred and six), ordinals and scales.
func englishNumbers(text string) []quantity {
	toks := numberToken.FindAllStringIndex(text, -1)
	var out []quantity
	for i := 0; i < len(toks); {
		q, n := numberAt(text, toks[i:])
		if n == 0 {
			i++
			continue
		}
		out = append(out, q)
		i += n
	}
	return out
}

// numberAt reads the number that begins at the first token and gives how many
// tokens it takes, 0 when it is no number.
func numberAt(text string, toks [][]int) (q quantity, n int) {
	word := func(i int) string { return strings.ToLower(text[toks[i][0]:toks[i][1]]) }
	q.start = toks[0][0]
	if text[q.start] >= '0' && text[q.start] <= '9' {
		digits := strings.TrimRight(word(0), ",")
		if decimalComma.MatchString(digits) {
			digits = strings.Replace(digits, ",", ".", 1)
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(digits, ",", ""), 64)
		if err != nil {
			return q, 0
		}
		q.value, q.mantissa, q.end, n = v, v, toks[0][1], 1
		if n < len(toks) && ordinalEnding[word(n)] && toks[n][0] == q.end {
			q.words = word(n) == "s"
			q.end, n = toks[n][1], n+1
		}
	} else {
		total, group, last := 0.0, 0.0, 0
		for n < len(toks) {
			w := word(n)
			v, ok := numberWords[w]
			if !ok && !(w == "and" && n > 0 && n+1 < len(toks) && numberWords[word(n+1)] > 0 && group+total >= 100) {
				break
			}
			if n > 0 && !joined(text[last:toks[n][0]]) {
				break
			}
			switch {
			case w == "and":
			case v == 100 && group > 0:
				group *= 100
			case w == "dozen" && group > 0:
				group *= 12
			case v >= 1000 && group > 0:
				total += group * v
				group = 0
			case v >= 1000 || n > 0 && group > 0 && (group < 20 || math.Mod(group, 10) != 0 || v >= 10 && group < 100):
				if n == 0 {
					return q, 0
				}
				q.value, q.mantissa, q.words, q.end = total+group, total+group, true, last
				return q, n
			default:
				group += v
			}
			last = toks[n][1]
			n++
		}
		if n == 0 {
			return q, 0
		}
		q.value, q.words, q.end = total+group, true, last
		q.mantissa = q.value
	}
	for n < len(toks) && joined(text[q.end:toks[n][0]]) {
		v := numberWords[word(n)]
		if v < 100 {
			break
		}
		q.value *= v
		q.end, n = toks[n][1], n+1
	}
	return q, n
}

// joined reports whether what lies between two words keeps a number together.
func joined(gap string) bool {
	return gap == "-" || gap == "\u2011" || strings.TrimSpace(gap) == "" && gap != ""
}

var ordinalEnding = map[string]bool{"st": true, "nd": true, "rd": true, "th": true, "s": true}

var numberWords = makeNumberWords()

func makeNumberWords() map[string]float64 {
	m := map[string]float64{
		"hundred": 100, "hundredth": 100, "thousand": 1e3, "thousandth": 1e3, "million": 1e6, "millionth": 1e6,
		"billion": 1e9, "trillion": 1e12, "zero": 0, "dozen": 12,
	}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen") {
		m[w] = float64(i)
	}
	for i, w := range strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth") {
		m[w] = float64(i + 1)
	}
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		m[w] = float64(10 * (i + 2))
		m[strings.TrimSuffix(w, "y")+"ieth"] = float64(10 * (i + 2))
	}
	return m
}

var isMonth = makeMonths()

func makeMonths() map[string]bool {
	m := map[string]bool{"sept": true}
	for i, n := range names {
		m[strings.ToLower(n)], m[months[i]] = true, true
	}
	return m
}

// date is a date in an English text; what it does not say is 0.
type date struct {
	start, end       int
	day, month, year int
	weekday          int // 1 for Sunday
	numeric          bool
}

var (
	word       = regexp.MustCompile(`[A-Za-z]+`)
	dayBefore  = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+$`)
	afterMonth = regexp.MustCompile(`^\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?\b)?(?:,?\s+(?:of\s+)?(\d{4})\b)?`)
	digitDate  = regexp.MustCompile(`\b(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\b`)
)

var (
	months   = strings.Fields("jan feb mar apr may jun jul aug sep oct nov dec")
	weekdays = strings.Fields("sun mon tues wednes thurs fri satur")
	names    = strings.Fields("January February March April May June July August September October November December")
	dayNames = strings.Fields("Sunday Monday Tuesday Wednesday Thursday Friday Saturday")
)

// englishDates finds the dates of an English text, day or month first.
func englishDates(text string) []date {
	var out []date
	for _, w := range word.FindAllStringIndex(text, -1) {
		name := strings.ToLower(text[w[0]:w[1]])
		if text[w[0]] >= 'A' && text[w[0]] <= 'Z' && isMonth[name] {
			out = append(out, dateAround(text, w[0], w[1]))
		} else if stem, ok := strings.CutSuffix(name, "day"); ok && index(weekdays, stem) >= 0 {
			out = append(out, date{start: w[0], end: w[1], weekday: 1 + index(weekdays, stem)})
		}
	}
	if strings.ContainsAny(text, "0123456789") {
		for _, m := range digitDate.FindAllStringSubmatchIndex(text, -1) {
			a, b, c := number(text, m[2], m[3]), number(text, m[4], m[5]), number(text, m[6], m[7])
			d := date{start: m[0], end: m[1], year: c, month: b, day: a, numeric: true}
			if a > 31 {
				d.year, d.day = a, c
			}
			out = append(out, d)
		}
	}
	return out
}

// dateAround reads the day before or after the month's name at text[start:end],
// and the year.
func dateAround(text string, start, end int) date {
	d := date{start: start, end: end, month: 1 + index(months, strings.ToLower(text[start:start+3]))}
	if m := dayBefore.FindStringSubmatchIndex(text[max(0, start-16):start]); m != nil {
		from := max(0, start-16)
		d.start, d.day = from+m[2], number(text, from+m[2], from+m[3])
	}
	if m := afterMonth.FindStringSubmatchIndex(text[end:min(len(text), end+24)]); m != nil {
		if d.day == 0 {
			d.day = number(text[end:], m[2], m[3])
		}
		d.year = number(text[end:], m[4], m[5])
		d.end = end + m[1]
	}
	return d
}

func number(text string, start, end int) int {
	if start < 0 {
		return 0
	}
	n, _ := strconv.Atoi(text[start:end]) // the pattern has at most four digits
	return n
}

func index(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	return -1
}
