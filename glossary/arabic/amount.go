package arabic

import "strings"

// Amount is a sum of money in a text: the bytes [Start, End).
type Amount struct {
	Start, End int
	// Number is the count of units. Its value takes in a fraction after the
	// currency (خمسة دنانير ونصف), its span does not. A sum that is said by
	// the form of the noun (ديناران) has the span of the noun.
	Number Number
	// Currency is the ISO 4217 code, "" when the text does not say whose
	// dinar, riyal, dirham, pound, lira and so on it is.
	Currency string
	// Unit is the English name of the unit, singular: dinar, dollar, krona.
	Unit string
}

// Amounts finds the sums of money of text in order: a number and the name of a
// currency after it, with من and the article or without, and the adjective of
// the country after that; a number with a sign, an ISO code or an abbreviation
// (د.ع) on either side; half and a quarter of a unit or of مليون; duals
// (دولاران), and one with واحد or ونصف. A dollar, euro, yen, yuan, ruble,
// shekel, won and the like without a country are those of USD, EUR, JPY, CNY,
// RUB, ILS and KRW; a name that several countries share has no code then. A
// singular name alone is no sum, nor is a name before a number (سعر الدولار
// 1500), nor are smaller units (فلس, سنت), parts other than half and a quarter,
// counts like عشرات الآلاف, and ordinals and percentages of money. Of a range
// only the last number is one. English scale words are not read: US$5 million
// is five dollars. Time is linear.
func Amounts(text string) []Amount {
	s := newScan(text)
	numbers := s.numbers()
	var out []Amount
	floor := 0 // the first token after the last amount
	for i := 0; i < len(s.toks); {
		for len(numbers) > 0 && numbers[0].Start < s.toks[i].Start {
			numbers = numbers[1:]
		}
		var a Amount
		var next int
		var ok bool
		if len(numbers) > 0 && numbers[0].Start == s.toks[i].Start {
			a, next, ok = s.amount(numbers[0], i, floor)
		} else {
			a, next, ok = s.counted(i)
		}
		if ok {
			out = append(out, a)
			floor = next
		}
		i = next
	}
	return out
}

// amount reads the sum whose number is n, at token i. It returns the token
// after the sum, or after the number if there is none. Tokens before floor
// belong to another sum.
func (s *scan) amount(n Number, i, floor int) (a Amount, next int, ok bool) {
	next = s.tokenAt(n.End)
	if n.Percent || n.Ordinal || s.toks[next-1].End != n.End {
		return a, next, false
	}
	first := i
	if part := s.part(i - 1); part != "" && n.Words && next == i+1 && s.scaleAt(i) > 0 && i > floor {
		if part == noPart || s.afterNumber(i-1) {
			return a, next, false
		}
		first = i - 1
		n.Start = s.toks[first].Start
		n.Value = shift(part, s.scaleAt(i))
		n.Mantissa = n.Value
	}
	if c, end, ok := s.currencyAfter(next); ok {
		end = s.fraction(&n, end)
		return s.sum(n, c, first, end), end, true
	}
	if c, at, ok := s.currencyMarkBefore(first, floor); ok {
		return s.sum(n, c, at, next), next, true
	}
	if c, end, ok := s.currencyMark(next); ok && !s.ofNext(next, end) {
		return s.sum(n, c, first, end), end, true
	}
	return a, next, false
}

// sum makes an amount of tokens [first, next).
func (s *scan) sum(n Number, c currency, first, next int) Amount {
	return Amount{Start: s.toks[first].Start, End: s.toks[next-1].End, Number: n, Currency: c.code, Unit: c.unit}
}

// currencyAfter reads the name of a currency at token i, after من too.
func (s *scan) currencyAfter(i int) (c currency, next int, ok bool) {
	if s.is(i, "من") {
		return s.currencyName(i+1, true)
	}
	return s.currencyName(i, false)
}

// ofNext reports whether the sign at tokens [i, next) stands apart from the
// number before it and touches one after it.
func (s *scan) ofNext(i, next int) bool {
	return s.toks[i-1].End < s.toks[i].Start && next < len(s.toks) &&
		s.toks[next].Class == Numeral && s.toks[next-1].End == s.toks[next].Start
}

// noPart stands for a part of a number that is not worked out.
const noPart = "?"

// part reads نصف or ربع, with proclitics, at token i: a decimal, noPart for
// another part, "" for none.
func (s *scan) part(i int) string {
	word, ok := afterProclitics(s.fold(i), func(w string) bool { return parts[w] != "" })
	if !ok {
		return ""
	}
	return parts[word]
}

var parts = map[string]string{
	"نصف": "0.5", "ربع": "0.25", "ثلث": noPart, "ثلثي": noPart, "ثلثا": noPart, "ارباع": noPart,
}

// afterNumber reports whether token i has و and follows a number in digits or
// words, so that the two are one.
func (s *scan) afterNumber(i int) bool {
	if i == 0 || !startsWithConj(s.folds[i]) {
		return false
	}
	_, ok := lookUpNumber(s.folds[i-1])
	return ok || s.toks[i-1].Class == Numeral
}

// fraction adds ونصف or وربع at token i, and the unit after it, to a whole
// number below a thousand.
func (s *scan) fraction(n *Number, i int) (next int) {
	value, next := s.half(i, 0)
	if next == i || len(n.Value) > 3 || strings.Contains(n.Value, ".") || s.scaleAt(next) > 0 {
		return i
	}
	n.Value += value[1:]
	n.Mantissa = n.Value
	for _, article := range [...]bool{false, true} {
		if _, end, ok := s.currencyName(next, article); ok {
			return end
		}
	}
	return next
}

// counted reads a sum without a number at token i: نصف دينار, ديناران, دينار
// واحد, دينار ونصف. It returns the token after it.
func (s *scan) counted(i int) (a Amount, next int, ok bool) {
	if s.folds[i] == "" {
		return a, i + 1, false
	}
	n := Number{Start: s.toks[i].Start, End: s.toks[i].End, Value: "1", Words: true}
	if part := s.part(i); part != "" && part != noPart {
		c, next, ok := s.currencyName(i+1, false)
		if !ok || c.form != singularForm {
			return a, i + 1, false
		}
		n.Value, n.Mantissa = part, part
		return s.sum(n, c, i, next), next, true
	}
	word, ok := afterProclitics(s.folds[i], func(w string) bool { return currencyWords[w] != nil })
	if !ok {
		return a, i + 1, false
	}
	c, next, ok := s.currencyOf(word, i, false)
	switch {
	case !ok || c.form == pluralForm:
		return a, i + 1, false
	case c.form == dualForm:
		n.Value = "2"
	case s.is(next, "واحد") || s.is(next, "واحده") || s.is(next, "واحدا"):
		n.Start, n.End, n.Mantissa = s.toks[next].Start, s.toks[next].End, n.Value
		return s.sum(n, c, i, next+1), next + 1, true
	}
	n.Mantissa = n.Value
	end := s.fraction(&n, next)
	if c.form == singularForm && end == next {
		return a, i + 1, false
	}
	return s.sum(n, c, i, end), end, true
}
