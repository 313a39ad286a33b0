package arabic

import (
	"math"
	"strings"
)

// Range is two numbers in a text with all that is between them: the bytes
// [Start, End), with the words من and بين before them.
type Range struct {
	Start, End int
	// Low is less than High. A scale word or percent after High alone goes for
	// both (من 3 إلى 5 ملايين), and is worked into the value and flag of Low,
	// not into its span, when Low is less than what High counts of it.
	Low, High Number
}

// Ranges finds the ranges of text in order: two numbers in digits with a hyphen
// or dash between them and a space on both sides of it or on none (10-15); 5
// إلى 7, also of words; من 10 إلى 15, with حتى too and with one word after the
// first number (من 5 دقائق إلى 7); and بين 5 و7, ما بين, and these with إلى. عام
// and the like may stand before years. A change (ارتفع من 5 إلى 7) is worded as
// a range and is found as one.
//
// Left out are: what does not rise, and so scores like 2-1, while one like 1-2
// is told only by نتيجة before it; numbers of a date with a month, ordinals,
// and times with a colon; chains (1-2-3), codes (F-16-18), numbers with a zero
// in front and numbers of six digits and more with a hyphen to one of another
// length, as telephone numbers have them; short years (2024-25); بين with words
// that make one number (بين خمسة وعشرين); and numbers with a sign of currency
// between them. Time is linear.
func Ranges(text string) []Range {
	s := newScan(text)
	numbers := s.numbers()
	dates := s.dates(numbers)
	var out []Range
	for k := 0; k+1 < len(numbers); k++ {
		low, high := numbers[k], numbers[k+1]
		if low.Ordinal || high.Ordinal {
			continue
		}
		for len(dates) > 0 && (dates[0].Month == 0 || dates[0].End <= low.Start) {
			dates = dates[1:]
		}
		if len(dates) > 0 && dates[0].Start < high.End {
			continue
		}
		r, ok := s.rangeOf(low, high)
		if !ok {
			continue
		}
		out = append(out, r)
		k++
	}
	return out
}

// bounds are the tokens of two numbers: [low, lowEnd) and [high, highEnd).
type bounds struct{ low, lowEnd, high, highEnd int }

// boundsOf finds the tokens of two numbers; ok is false if one of them begins or
// ends inside a token.
func (s *scan) boundsOf(low, high Number) (b bounds, ok bool) {
	b = bounds{s.tokenAt(low.Start), s.tokenAt(low.End), s.tokenAt(high.Start), s.tokenAt(high.End)}
	return b, b.low < len(s.toks) && s.toks[b.low].Start == low.Start && s.toks[b.lowEnd-1].End == low.End &&
		b.high < len(s.toks) && s.toks[b.high].Start == high.Start && s.toks[b.highEnd-1].End == high.End
}

// rangeOf makes a range of two numbers that follow each other, if they are one.
func (s *scan) rangeOf(low, high Number) (r Range, ok bool) {
	b, ok := s.boundsOf(low, high)
	if !ok || s.touched(b) {
		return r, false
	}
	first, between := s.between(b)
	switch {
	case between:
	case s.dashed(b, low, high):
		first = b.low
	default:
		if first, ok = s.fromTo(b); !ok {
			return r, false
		}
	}
	low = s.share(low, high, b)
	if low.Float() >= high.Float() {
		return r, false
	}
	return Range{Start: s.toks[first].Start, End: high.End, Low: low, High: high}, true
}

// touched reports whether something touches the numbers from outside that makes
// them parts of another thing: a code, a time, a chain.
func (s *scan) touched(b bounds) bool {
	if i := b.low - 1; i >= 0 && s.toks[i].End == s.toks[b.low].Start && (s.toks[i].Class == Latin || s.joins(i)) {
		return true
	}
	i := b.highEnd
	return i+1 < len(s.toks) && s.joins(i) && s.toks[i-1].End == s.toks[i].Start &&
		s.toks[i].End == s.toks[i+1].Start && s.toks[i+1].Class == Numeral
}

// joins reports whether token i is a sign that joins digits.
func (s *scan) joins(i int) bool {
	switch s.surface(i) {
	case ":", "/", ".", "+", "#", "_":
		return true
	}
	return s.isDash(i)
}

func (s *scan) isDash(i int) bool {
	switch s.surface(i) {
	case "-", "‐", "‑", "–", "—", "−":
		return true
	}
	return false
}

// dashed reports whether a dash joins two numbers in digits.
func (s *scan) dashed(b bounds, low, high Number) bool {
	if low.Words || high.Words || b.high != b.lowEnd+1 || !s.isDash(b.lowEnd) {
		return false
	}
	dash := s.toks[b.lowEnd]
	if (low.End == dash.Start) != (dash.End == high.Start) {
		return false
	}
	switch s.fold(b.low - 1) {
	case "نتيجه", "النتيجه", "بنتيجه", "بالنتيجه":
		return false
	}
	a, z := asciiDigits(s.surface(b.low)), asciiDigits(s.surface(b.high))
	if len(a) > 1 && a[0] == '0' && !strings.HasPrefix(low.Value, "0.") {
		return false
	}
	return len(a) == len(z) || len(z) < 6 || !s.plainDigits(b.high)
}

// plainDigits reports whether token i is nothing but digits.
func (s *scan) plainDigits(i int) bool {
	for _, r := range s.surface(i) {
		if isSeparator(r) {
			return false
		}
	}
	return true
}

// between finds بين before the numbers and و between them.
func (s *scan) between(b bounds) (first int, ok bool) {
	first = b.low - 1
	if isYearsWord(s.fold(first)) {
		first--
	}
	if !isBetween(s.fold(first)) {
		return 0, false
	}
	switch s.fold(first - 1) {
	case "من", "ومن": // among
		return 0, false
	case "ما", "وما":
		first--
	}
	switch b.high - b.lowEnd {
	case 0:
		w, ok := lookUpNumber(s.fold(b.high))
		return first, ok && w.conj
	case 1:
		fold := s.fold(b.lowEnd)
		rest, conj := strings.CutPrefix(fold, "و")
		return first, conj && (rest == "" || isYearsWord(rest))
	}
	return 0, false
}

// fromTo finds إلى between the numbers, and من, بين or nothing before them.
func (s *scan) fromTo(b bounds) (first int, ok bool) {
	first = b.low - 1
	if isYearsWord(s.fold(first)) {
		first--
	}
	from := s.is(first, "من") || s.is(first, "ومن")
	switch {
	case from:
	case !isBetween(s.fold(first)):
		first = b.low
	case s.is(first-1, "ما") || s.is(first-1, "وما"):
		first--
	}
	i := b.lowEnd
	if from && b.high > i+1 && s.fold(i) != "" && !isTo(s.fold(i)) && s.fold(i) != "حتي" && s.fold(i) != "وحتي" {
		i++
	}
	switch fold := s.fold(i); {
	case isTo(fold):
	case from && (fold == "حتي" || fold == "وحتي"):
	default:
		return 0, false
	}
	i++
	if i < b.high && isYearsWord(s.fold(i)) {
		i++
	}
	return first, i == b.high
}

func isBetween(fold string) bool {
	switch fold {
	case "بين", "وبين", "مابين", "ومابين":
		return true
	}
	return false
}

func isTo(fold string) bool { return fold == "الي" || fold == "والي" }

// isYearsWord reports whether a folded word says that years follow.
func isYearsWord(fold string) bool {
	switch fold {
	case "عام", "العام", "عامي", "العامين", "سنه", "سنتي", "السنتين", "الاعوام", "السنوات":
		return true
	}
	return false
}

// share gives the low number the scale word and percent of the high one.
func (s *scan) share(low, high Number, b bounds) Number {
	exp := s.scaleAt(b.highEnd - 1)
	if exp > 0 && s.scaleAt(b.lowEnd-1) == 0 && low.Float() > 0 && low.Float() < high.Float()/math.Pow10(exp) {
		low.Mantissa, low.Exp = low.Value, exp
		low.Value = shift(low.Value, exp)
	}
	low.Percent = low.Percent || high.Percent
	return low
}
