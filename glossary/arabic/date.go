package arabic

import (
	"sort"
	"strconv"
	"unicode/utf8"
)

// Date is a date in a text: the bytes [Start, End). What the text does not say
// is 0.
type Date struct {
	Start, End       int
	Day, Month, Year int
	// Weekday is 1 for Sunday to 7 for Saturday.
	Weekday int
	// Calendar is the one that Day, Month and Year count in. Dates of two
	// calendars cannot be compared field by field.
	Calendar Calendar
}

// Dates finds the dates of text in order: a month's name (Iraqi and Levantine,
// Egyptian and Gulf, Maghrebi, or two of them together as in
// نوفمبر/تشرين الثاني) with the day before it, in digits or words, and the year
// after it, as far as there is one; dates in digits, year first or day first;
// and names of weekdays, which join the date they stand before. Words that are
// months only in company (مارس, آب) need a day, a year or شهر. A year of two
// digits is between 1970 and 2069.
//
// The months of the Hijri calendar are read the same way, and a date in digits
// is Hijri when هـ or هجري follows, which belongs to the span; a year of two
// digits is then in the 1400s. Months that are given names (محرم صفر رجب شعبان
// رمضان شوال) need a day, a year or شهر, and صفر, which is also zero, needs more
// than a day right before it. A year without هـ, عام or سنة is one of 1200 to
// 1600. A Gregorian year after a Hijri month makes it one but is not part of
// the date. Years alone are no dates. Time is linear.
func Dates(text string) []Date {
	s := newScan(text)
	return s.dates(s.numbers())
}

// dates finds the dates of the scan, whose numbers are given.
func (s *scan) dates(numbers []Number) []Date {
	var out []Date
	floor := 0 // where the date before ends
	for i := 0; i < len(s.toks); {
		t := s.toks[i]
		if t.Class == NumericDate {
			next := i + 1
			if d, _, ok := parseNumericDate(s.text, t.Start); ok {
				next = s.inHijri(&d, i)
				out, floor = s.join(out, d, i), d.End
			}
			i = next
			continue
		}
		if d, after, ok := s.monthDate(i, floor, numbers); ok {
			out, floor = s.join(out, d, s.tokenAt(d.Start)), d.End
			i = after
			continue
		}
		if day, ok := s.weekday(i); ok {
			out = append(out, Date{Start: t.Start, End: t.End, Weekday: day})
		}
		i++
	}
	return out
}

// monthDate reads the date whose month, of any calendar, is at token i. Numbers
// that start before byte floor are no day of it.
func (s *scan) monthDate(i, floor int, numbers []Number) (d Date, after int, ok bool) {
	if m, next, ok := s.month(i); ok {
		return s.worded(m, i, next, floor, numbers)
	}
	if m, next, ok := s.hijriMonth(i); ok {
		return s.hijri(m, i, next, floor, numbers)
	}
	return d, i, false
}

// worded completes the date whose month m is at tokens [i, next).
func (s *scan) worded(m monthName, i, next, floor int, numbers []Number) (d Date, after int, ok bool) {
	d = Date{Start: s.toks[i].Start, Month: m.month}
	next = s.sameMonth(m, next)
	from, named := s.lead(i)
	if day, n := s.dayBefore(from, 31, floor, numbers); day != 0 {
		d.Day, d.Start = day, n.Start
	}
	if d.Day == 0 {
		if v, y, end := s.dayYear(next); end > next {
			d.Day, d.Year, next = v, y, end
		}
	}
	if d.Year == 0 {
		d.Year, next = s.year(next)
	}
	d.End = s.toks[next-1].End
	return d, next, !m.vague || named || d.Day != 0 || d.Year != 0
}

// sameMonth passes over a second name of month m after token next:
// "/تشرين الثاني", "(نوفمبر)".
func (s *scan) sameMonth(m monthName, next int) int {
	open := s.is(next, "(")
	if !open && !s.is(next, "/") && !s.is(next, "-") && !s.is(next, "–") {
		return next
	}
	other, end, ok := s.month(next + 1)
	if !ok || other.month != m.month {
		return next
	}
	if open {
		if !s.is(end, ")") {
			return next
		}
		end++
	}
	return end
}

// year reads a year of four digits at token i, after من and عام or سنة.
func (s *scan) year(i int) (year, next int) {
	at := i
	if s.is(at, "،") || s.is(at, ",") || s.is(at, "من") {
		at++
	}
	if isYearWord(s.fold(at)) {
		at++
	}
	if y, ok := s.plain(at, 4); ok && y >= 1000 && y <= 2999 {
		return y, at + 1
	}
	return 0, i
}

// dayYear reads the day and year of أيلول ٢٧، ٢٠٢٤ at token i.
func (s *scan) dayYear(i int) (day, year, next int) {
	day, ok := s.plain(i, 2)
	if !ok || day < 1 || day > 31 || !s.is(i+1, "،") && !s.is(i+1, ",") {
		return 0, 0, i
	}
	if y, ok := s.plain(i+2, 4); ok && y >= 1000 && y <= 2999 {
		return day, y, i + 3
	}
	return 0, 0, i
}

// plain reads a number of at most width digits at token i, exactly width if
// that is 4.
func (s *scan) plain(i, width int) (int, bool) {
	if i < 0 || i >= len(s.toks) || s.toks[i].Class != Numeral {
		return 0, false
	}
	n := utf8.RuneCountInString(s.surface(i))
	if n > width || width == 4 && n != 4 {
		return 0, false
	}
	v, err := strconv.Atoi(asciiDigits(s.surface(i)))
	return v, err == nil && len(asciiDigits(s.surface(i))) == n
}

func isMonthWord(fold string) bool {
	switch fold {
	case "شهر", "لشهر", "بشهر", "وشهر":
		return true
	}
	return false
}

func (s *scan) fold(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.folds[i]
}

// endOf is where token i ends, or -1.
func (s *scan) endOf(i int) int {
	if i < 0 {
		return -1
	}
	return s.toks[i].End
}

func endingAt(numbers []Number, end int) (Number, bool) {
	i := sort.Search(len(numbers), func(i int) bool { return numbers[i].End >= end })
	if i < len(numbers) && numbers[i].End == end {
		return numbers[i], true
	}
	return Number{}, false
}

// tokenAt is the index of the token that starts at byte start.
func (s *scan) tokenAt(start int) int {
	return sort.Search(len(s.toks), func(i int) bool { return s.toks[i].Start >= start })
}

// join appends d, whose first token is i, to dates, taking in a weekday right
// before it.
func (s *scan) join(dates []Date, d Date, i int) []Date {
	last := len(dates) - 1
	if last < 0 || dates[last].Month != 0 {
		return append(dates, d)
	}
	for i--; i >= 0 && s.toks[i].Start >= dates[last].End; i-- {
		switch s.fold(i) {
		case "الموافق", "المصادف", "يوم", "في", "من":
			continue
		}
		if !s.is(i, "،") && !s.is(i, ",") && !s.is(i, "(") && !s.is(i, "-") {
			return append(dates, d)
		}
	}
	d.Start, d.Weekday = dates[last].Start, dates[last].Weekday
	dates[last] = d
	return dates
}
