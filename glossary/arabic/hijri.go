package arabic

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Calendar is the calendar of a date.
type Calendar uint8

// The calendars.
const (
	Gregorian Calendar = iota
	// Hijri is the Islamic calendar, whose months 1 to 12 are المحرم to ذو الحجة.
	Hijri
)

// lastHijriYear is the latest year that is read as a Hijri one.
const lastHijriYear = 1600

// safar is the month whose name is also the word for zero.
const safar = 2

// hijriMonths are keyed by spelling at [Match] level. The names of one word are
// all vague: they are given names and common words too.
var hijriMonths = makeHijriMonths()

func makeHijriMonths() map[string][]monthName {
	m := map[string][]monthName{}
	for name, month := range map[string]int{
		"محرم": 1, "المحرم": 1, "صفر": safar, "رجب": 7, "شعبان": 8, "رمضان": 9, "شوال": 10,
	} {
		m[FoldString(name, Match)] = []monthName{{month: month, vague: true}}
	}
	for month, name := range map[int]string{11: "القعدة", 12: "الحجة"} {
		for _, first := range []string{"ذو", "ذي", "ذا"} {
			m[first] = append(m[first], monthName{month: month, second: FoldString(name, Match)})
			m[FoldString(first+name, Match)] = []monthName{{month: month}}
		}
	}
	for _, pair := range []struct {
		first, seconds string
		month          int
	}{
		{"ربيع", "الأول", 3},
		{"ربيع", "الآخر الثاني", 4},
		{"جمادى", "الأولى الأول", 5},
		{"جمادى", "الآخرة الثانية الآخر الثاني", 6},
	} {
		first := FoldString(pair.first, Match)
		for _, second := range strings.Fields(pair.seconds) {
			m[first] = append(m[first], monthName{month: pair.month, second: FoldString(second, Match)})
		}
	}
	return m
}

// hijriMonth reads the name of a Hijri month at token i, with its clitics.
func (s *scan) hijriMonth(i int) (m monthName, next int, ok bool) {
	if i >= len(s.toks) || s.folds[i] == "" {
		return m, i, false
	}
	name, ok := afterProclitics(s.folds[i], func(w string) bool { return hijriMonths[w] != nil })
	if !ok {
		return m, i, false
	}
	for _, m := range hijriMonths[name] {
		if m.second == "" {
			return m, i + 1, true
		}
		if s.is(i+1, m.second) {
			return m, i + 2, true
		}
	}
	return m, i, false
}

// hijri completes the date whose Hijri month m is at tokens [i, next). Numbers
// that start before byte floor are no day of it.
func (s *scan) hijri(m monthName, i, next, floor int, numbers []Number) (d Date, after int, ok bool) {
	d = Date{Start: s.toks[i].Start, Month: m.month, Calendar: Hijri}
	from, named := s.lead(i)
	linked := from < i-1
	ok = !m.vague || named
	year, end, follows := s.hijriYear(next)
	ok = ok || follows
	if day, n := s.dayBefore(from, 30, floor, numbers); day != 0 && (linked || !n.Words || n.Ordinal) && (linked || follows || m.month != safar) {
		d.Day, d.Start, ok = day, n.Start, true
	}
	d.Year, d.End = year, s.toks[end-1].End
	return d, end, ok
}

// hijriYear reads the year after the month that ends before token i, with its
// epithet before and هـ after. A Gregorian year follows the month too, but is
// not taken in: year is 0.
func (s *scan) hijriYear(i int) (year, next int, follows bool) {
	at := i
	switch s.fold(at) {
	case "المبارك", "المعظم", "المكرم", "الحرام":
		at++
	}
	if s.is(at, "،") || s.is(at, ",") || s.is(at, "من") && isYearWord(s.fold(at+1)) {
		at++
	}
	said := isYearWord(s.fold(at))
	if said {
		at++
	}
	y, ok := s.plain(at, 4)
	if !ok {
		y, ok = s.plain(at, 3)
	}
	if !ok {
		return 0, i, false
	}
	next = s.hijriMark(at + 1)
	switch {
	case y >= 1 && y <= lastHijriYear && (said || next > at+1 || y >= 1200):
		return y, next, true
	case y >= 1900 && y <= 2100:
		return 0, i, true
	}
	return 0, i, false
}

// hijriMark passes over هـ or a word for it at token i.
func (s *scan) hijriMark(i int) int {
	switch s.fold(i) {
	case "ه", "هجري", "هجريه", "الهجري", "الهجريه", "للهجره":
		return i + 1
	}
	return i
}

// inHijri makes the date in digits d, which is token i, a Hijri one if the
// tokens after it say so. It returns the token after them.
func (s *scan) inHijri(d *Date, i int) int {
	next := s.hijriMark(i + 1)
	if next == i+1 {
		return next
	}
	if d.Year > lastHijriYear {
		if !shortYear(s.surface(i)) {
			return i + 1
		}
		d.Year = 1400 + d.Year%100
	}
	d.Calendar, d.End = Hijri, s.toks[next-1].End
	return next
}

// shortYear reports whether a date in digits ends in a year of two.
func shortYear(date string) bool {
	_, width, _, _ := shortNumber(date, 0)
	if width == 4 {
		return false
	}
	n := 0
	for {
		r, size := utf8.DecodeLastRuneInString(date)
		if !isDigit(r) {
			return n == 2
		}
		n++
		date = date[:len(date)-size]
	}
}

// lead passes over من and شهر before token i. It returns the token before them,
// and whether شهر is one of them.
func (s *scan) lead(i int) (from int, named bool) {
	from = i - 1
	for s.is(from, "من") || isMonthWord(s.fold(from)) {
		named = named || !s.is(from, "من")
		from--
	}
	return from, named
}

// dayBefore is the number from 1 to last that ends with token from and does not
// start before byte floor; day is 0 if there is none.
func (s *scan) dayBefore(from, last, floor int, numbers []Number) (day int, n Number) {
	n, found := endingAt(numbers, s.endOf(from))
	if !found || n.Start < floor || n.Percent || n.Exp != 0 || !n.Words && s.toks[from].Class != Numeral {
		return 0, n
	}
	if v, err := strconv.Atoi(n.Value); err == nil && v >= 1 && v <= last {
		return v, n
	}
	return 0, n
}

// isYearWord reports whether a folded word is عام or سنة before a year.
func isYearWord(fold string) bool {
	switch fold {
	case "عام", "لعام", "العام", "سنه", "لسنه", "السنه":
		return true
	}
	return false
}
