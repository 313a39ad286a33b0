package eval

import (
	"strings"
	"unicode/utf8"
)

// ChrF is corpus chrF2 (Popović 2015), an F-score of character n-grams to six
// with spaces left out, recall counting twice; with Words 2 it is chrF++
// (Popović 2017). Orders that a side is too short for are left out, as
// sacreBLEU does by default. 0 to 100, more is better.
type ChrF struct {
	// Words is the longest word n-gram counted besides, 0 or 2.
	Words int
}

// Name is "chrF2" or "chrF++".
func (c ChrF) Name() string {
	if c.Words > 0 {
		return "chrF++"
	}
	return "chrF2"
}

// Signature tells the settings.
func (c ChrF) Signature() string {
	return "case:mixed|eff:yes|nc:6|nw:" + string(rune('0'+c.Words)) + "|space:no"
}

// Falls is false.
func (ChrF) Falls() bool { return false }

const (
	chrfOrder = 6
	chrfBeta  = 2
)

// Stats gives n-grams of the target, of the reference, and shared, of each order
// of characters, then of words.
func (c ChrF) Stats(_ int, hyp, ref string) []float64 {
	out := make([]float64, 0, 3*(chrfOrder+c.Words))
	h, r := newChars(hyp), newChars(ref)
	for n := 1; n <= chrfOrder; n++ {
		out = append(out, shared(h.count(n), h.gram, r.count(n), r.gram, n)...)
	}
	hw, rw := chrfWords(hyp), chrfWords(ref)
	for n := 1; n <= c.Words; n++ {
		out = append(out, shared(len(hw)-n+1, hw.gram, len(rw)-n+1, rw.gram, n)...)
	}
	return out
}

// shared counts the n-grams of two texts, of which there are nh and nr, and those
// that they share. Where the reference has none, those of the target do not
// count.
func shared(nh int, h func(i, n int) string, nr int, r func(i, n int) string, n int) []float64 {
	nh, nr = max(nh, 0), max(nr, 0)
	if nr == 0 {
		return []float64{0, 0, 0}
	}
	seen := make(map[string]int, nr)
	for i := range nr {
		seen[r(i, n)]++
	}
	match := 0
	for i := range nh {
		g := h(i, n)
		if seen[g] > 0 {
			seen[g]--
			match++
		}
	}
	return []float64{float64(nh), float64(nr), float64(match)}
}

// Score is the chrF of summed stats.
func (ChrF) Score(s []float64) float64 {
	p, r, orders := 0.0, 0.0, 0.0
	for i := 0; i < len(s); i += 3 {
		if s[i] > 0 && s[i+1] > 0 {
			p += s[i+2] / s[i]
			r += s[i+2] / s[i+1]
			orders++
		}
	}
	if p+r == 0 {
		return 0
	}
	const beta2 = chrfBeta * chrfBeta
	return 100 * (1 + beta2) * p * r / (beta2*p + r) / orders
}

// chars is a text without spaces, and where its characters begin.
type chars struct {
	text string
	at   []int
}

func newChars(s string) chars {
	c := chars{text: strings.Join(strings.Fields(s), "")}
	c.at = make([]int, 0, len(c.text)+1)
	for i := range c.text {
		c.at = append(c.at, i)
	}
	c.at = append(c.at, len(c.text))
	return c
}

func (c chars) count(n int) int         { return len(c.at) - n }
func (c chars) gram(i, n int) string    { return c.text[c.at[i]:c.at[i+n]] }
func (w wordList) gram(i, n int) string { return strings.Join(w[i:i+n], " ") }

type wordList []string

const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

// chrfWords splits at spaces and takes one punctuation mark off the end of a
// word, or else off its beginning, as chrF++.py does.
func chrfWords(s string) wordList {
	var out wordList
	for _, w := range strings.Fields(s) {
		last := len(w) - 1
		switch {
		case utf8.RuneCountInString(w) == 1:
			out = append(out, w)
		case strings.IndexByte(punctuation, w[last]) >= 0:
			out = append(out, w[:last], w[last:])
		case strings.IndexByte(punctuation, w[0]) >= 0:
			out = append(out, w[:1], w[1:])
		default:
			out = append(out, w)
		}
	}
	return out
}
