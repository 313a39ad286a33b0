package arabic

import (
	"strconv"
	"strings"
)

// Number is a number in a text: the bytes [Start, End), its percent sign or
// words included, proclitics of a number word too.
type Number struct {
	Start, End int
	// Value is the number as a canonical decimal: ASCII digits, '.' before a
	// fraction, '-' if negative, no grouping, no needless zeros. A scale word
	// after digits is worked in: ٣.٥ مليون is 3500000.
	Value string
	// Mantissa is what stood before such a scale word (3.5), Exp the power of
	// ten it stands for (6); Mantissa is Value and Exp 0 when there was none.
	Mantissa string
	Exp      int
	// Words means that the number, or its mantissa, is written out in words.
	Words bool
	// Percent means that a percent sign or بالمئة goes with it.
	Percent bool
	// Ordinal means that the word says a rank: ثالث, not ثلاثة.
	Ordinal bool
}

// Float gives the value as a floating-point number.
func (n Number) Float() float64 {
	f, _ := strconv.ParseFloat(n.Value, 64) // canonical: at worst out of range, which gives ±Inf
	return f
}

// Numbers finds the numbers of text in order: digits of the three sets with
// decimal and grouping marks, and Arabic number words with their clitics and
// case endings, cardinal and ordinal. A date in digits (see [NumericDate]) is
// no number; the day and the year of a date written with a month's name are,
// so compare with [Dates]. Words that are numbers only by way of speaking stay
// out: plural آلاف without a count, أحد and إحدى alone, names of weekdays and
// months. واحد, أول and ثان stay in, and a translation may well not have them.
// Time is linear. Digits are found in text of any language.
func Numbers(text string) []Number {
	return newScan(text).numbers()
}

// scan is a text as tokens, without spaces and formatting.
type scan struct {
	text  string
	toks  []Token
	folds []string // the folded Arabic words, "" for what is not one
}

func newScan(text string) *scan {
	s := &scan{text: text}
	for t := range Words(text) {
		if t.Class == Space || t.Class == Invisible {
			continue
		}
		fold := ""
		if t.Class == Arabic {
			fold = FoldString(text[t.Start:t.End], Match)
		}
		s.toks = append(s.toks, t)
		s.folds = append(s.folds, fold)
	}
	return s
}

func (s *scan) surface(i int) string { return s.text[s.toks[i].Start:s.toks[i].End] }

// is reports whether token i exists and has the surface, or the folded form,
// want.
func (s *scan) is(i int, want string) bool {
	return i >= 0 && i < len(s.toks) && (s.folds[i] == want || s.folds[i] == "" && s.surface(i) == want)
}

func (s *scan) numbers() []Number {
	var out []Number
	var pieces []piece
	for i := 0; i < len(s.toks); {
		switch s.toks[i].Class {
		case Numeral:
			t := s.toks[i]
			pieces = appendDecimals(pieces[:0], s.text, t.Start, t.End)
			for _, p := range pieces {
				out = append(out, Number{Start: p.start, End: p.end, Value: p.value, Mantissa: p.value})
			}
			i = s.finish(&out[len(out)-1], i, i+1)
		case Arabic:
			n, next, ok := s.words(i)
			if !ok {
				i++
				continue
			}
			out = append(out, n)
			i = s.percent(&out[len(out)-1], next)
		default:
			i++
		}
	}
	return out
}

// finish takes in what goes with the digits n that end before token next: sign,
// scale words, percent. It returns the token after them.
func (s *scan) finish(n *Number, at, next int) int {
	sign := at > 0 && s.toks[at-1].End == n.Start && s.free(at-1)
	if sign && (s.is(at-1, "-") || s.is(at-1, "−")) {
		n.Start = s.toks[at-1].Start
		defer func() { n.Value, n.Mantissa = "-"+n.Value, "-"+n.Mantissa }()
	}
	if sign && (s.is(at-1, "%") || s.is(at-1, "٪")) {
		n.Start, n.Percent = s.toks[at-1].Start, true
	}
	exp := s.scaleAt(next)
	if exp == 0 {
		return s.percent(n, next)
	}
	n.Exp, n.Value, n.End = exp, shift(n.Value, exp), s.toks[next].End
	next++
	if half, end := s.half(next, exp); end > next {
		if sum, ok := add(n.Value, half); ok {
			n.Value, n.Mantissa, n.Exp, n.End = sum, sum, 0, s.toks[end-1].End
			next = end
		}
	}
	whole := !strings.Contains(n.Mantissa, ".")
	// ٣ ملايين و٥٠٠ ألف
	for whole && s.is(next, "و") && next+2 < len(s.toks) && s.toks[next+1].Class == Numeral {
		smaller := s.scaleAt(next + 2)
		p := appendDecimals(nil, s.text, s.toks[next+1].Start, s.toks[next+1].End)
		if smaller == 0 || smaller >= exp || len(p) != 1 {
			break
		}
		sum, ok := add(n.Value, shift(p[0].value, smaller))
		if !ok {
			break
		}
		n.Value, n.Mantissa, n.Exp, n.End = sum, sum, 0, s.toks[next+2].End
		exp, next = smaller, next+3
	}
	return s.percent(n, next)
}

// free reports whether no word, digit or like sign touches token i from the
// left.
func (s *scan) free(i int) bool {
	return i == 0 || s.toks[i-1].End < s.toks[i].Start ||
		s.toks[i-1].Class == Punct && s.surface(i-1) != s.surface(i)
}

// scaleAt gives the power of ten of the scale word at token i, 0 if there is
// none.
func (s *scan) scaleAt(i int) int {
	if i >= len(s.toks) || s.folds[i] == "" {
		return 0
	}
	w, ok := numberWords[s.folds[i]]
	if !ok || w.kind != scale && w.kind != scales {
		return 0
	}
	return len(strconv.FormatInt(w.value, 10)) - 1
}

// half reads ونصف or وربع at token i, with the scale repeated or not, as a part
// of ten to the power exp.
func (s *scan) half(i, exp int) (value string, end int) {
	switch {
	case s.is(i, "ونصف"):
		value = shift("0.5", exp)
	case s.is(i, "وربع"):
		value = shift("0.25", exp)
	default:
		return "", i
	}
	i++
	if exp > 0 && i < len(s.toks) {
		if w, ok := lookUpNumber(s.folds[i]); ok && w.kind == scale && (w.article || s.scaleAt(i) == exp) {
			i++
		}
	}
	return value, i
}

// percent takes in the percent sign or words at token i, but not the sign of a
// number after it: 5 %6.
func (s *scan) percent(n *Number, i int) int {
	switch {
	case (s.is(i, "%") || s.is(i, "٪")) && !s.ofNext(i, i+1):
	case s.is(i, "بالمءه") || s.is(i, "بالماءه") || s.is(i, "بالميه"):
	case s.is(i, "في") && (s.is(i+1, "المءه") || s.is(i+1, "الماءه") || s.is(i+1, "الميه")):
		i++
	default:
		return i
	}
	n.Percent, n.End = true, s.toks[i].End
	return i + 1
}

// isMonthPart reports whether token i is الأول or الثاني of a month's name.
func (s *scan) isMonthPart(i int) bool {
	if i == 0 || s.folds[i-1] == "" {
		return false
	}
	prev := s.folds[i-1]
	for _, name := range [...]string{"تشرين", "كانون", "ربيع", "جمادي"} {
		if strings.HasSuffix(prev, name) && len(prev)-len(name) <= len("وب") {
			return true
		}
	}
	return false
}
