package arabic

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Time is a time of day in a text: the bytes [Start, End), with الساعة before it
// and the part of the day after it.
type Time struct {
	Start, End int
	// Hour is 0 to 23 and Minute 0 to 59. If HalfKnown is false, Hour is 1 to 12
	// and the text does not say of which half of the day.
	Hour, Minute int
	HalfKnown    bool
}

// Times finds the times of day of text in order: 10:30, with seconds that are
// passed over; an hour after الساعة, in digits (10 and 10.30 too) or as an
// ordinal (الثالثة, الواحدة for one), with minutes (والنصف، إلا ربعا، وعشر
// دقائق); without الساعة, an ordinal with minutes or a part of the day, and
// digits with صباحا, مساء and the like; منتصف الليل and منتصف النهار, and الظهر
// after عند or وقت. ص and م count after الساعة or a colon.
//
// الصباح, الفجر and قبل الظهر are hours 0 to 11, العصر and بعد الظهر 12 to 23, as
// is المساء, but for 12, whose half stays unknown. الظهر is from 10 to 21, الليل
// from 18 to 5 o'clock. 13 to 23 and 0 tell their half themselves. 24:00, time
// zones, 14h30 and durations are not read; a verse or a ratio such as 3:16 looks
// like a time and is found. Time is linear.
func Times(text string) []Time {
	s := newScan(text)
	var out []Time
	for i := 0; i < len(s.toks); {
		t, next, ok := s.clock(i)
		if !ok {
			t, next, ok = s.midday(i)
		}
		if !ok {
			i++
			continue
		}
		t.Start, t.End = s.toks[i].Start, s.toks[next-1].End
		out = append(out, t)
		i = next
	}
	return out
}

// source says how an hour is written, and so what it needs to be one.
type source uint8

const (
	noHour    source = iota
	colonHour        // 10:30
	digitHour
	wordHour
)

// clock reads the time at token i; its span is the tokens up to next.
func (s *scan) clock(i int) (t Time, next int, ok bool) {
	cued := isHourNoun(s.fold(i))
	if cued {
		i++
	}
	hour, minute, next, how := s.hour(i, cued)
	if how == noHour {
		return t, i, false
	}
	shifted := false
	if how != colonHour {
		if delta, end := s.minutes(next); end > next {
			minute, next, shifted = delta, end, true
		}
	}
	sure := cued || how == colonHour
	half, end := s.halfOfDay(next, sure && how != wordHour, sure || shifted)
	if !sure && half == noHalf && (how == digitHour || !shifted) || !sure && hour > 12 {
		return t, i, false
	}
	return timeOf(hour, minute, half), end, true
}

// hour reads the hour at token i, and the minutes that are joined to it.
func (s *scan) hour(i int, cued bool) (hour, minute, next int, how source) {
	if h, m, next, ok := s.colonTime(i); ok {
		return h, m, next, colonHour
	}
	if h, next, ok := s.hourWord(i, cued); ok {
		return h, 0, next, wordHour
	}
	if s.colonAt(i - 1) {
		return 0, 0, i, noHour
	}
	h, ok := s.plain(i, 2)
	if ok && h <= 23 && !s.colonAt(i+1) && (cued || h > 0) {
		return h, 0, i + 1, digitHour
	}
	if cued && i < len(s.toks) && s.toks[i].Class == Numeral {
		if h, m, ok := pointTime(s.surface(i)); ok {
			return h, m, i + 1, colonHour
		}
	}
	return 0, 0, i, noHour
}

// colonAt reports whether token i is a colon.
func (s *scan) colonAt(i int) bool { return s.is(i, ":") }

// colonTime reads 10:30 or 10:30:15 at token i.
func (s *scan) colonTime(i int) (hour, minute, next int, ok bool) {
	hour, ok = s.plain(i, 2)
	if !ok || hour > 23 || s.partOfCode(i) {
		return 0, 0, i, false
	}
	if minute, ok = s.sixtieth(i + 1); !ok {
		return 0, 0, i, false
	}
	next = i + 3
	if _, ok := s.sixtieth(next); ok {
		next += 2
	}
	if s.touchingColon(next) {
		return 0, 0, i, false
	}
	return hour, minute, next, true
}

// partOfCode reports whether the digits at token i go on a code, a path or
// other digits.
func (s *scan) partOfCode(i int) bool {
	if i == 0 || s.toks[i-1].End < s.toks[i].Start {
		return false
	}
	switch s.surface(i - 1) {
	case ":", "/", ".", "_":
		return true
	}
	return s.toks[i-1].Class == Latin
}

// sixtieth reads a colon at token i and two digits that touch it, up to 59.
func (s *scan) sixtieth(i int) (value int, ok bool) {
	if !s.touchingColon(i) || utf8.RuneCountInString(s.surface(i+1)) != 2 {
		return 0, false
	}
	value, ok = s.plain(i+1, 2)
	return value, ok && value <= 59
}

// touchingColon reports whether token i is a colon between digits.
func (s *scan) touchingColon(i int) bool {
	return i > 0 && i+1 < len(s.toks) && s.colonAt(i) && s.toks[i-1].End == s.toks[i].Start &&
		s.toks[i].End == s.toks[i+1].Start && s.toks[i+1].Class == Numeral
}

// pointTime reads 10.30.
func pointTime(surface string) (hour, minute int, ok bool) {
	h, m, ok := strings.Cut(surface, ".")
	if !ok || letters(h) > 2 || letters(m) != 2 {
		return 0, 0, false
	}
	hour, errH := strconv.Atoi(asciiDigits(h))
	minute, errM := strconv.Atoi(asciiDigits(m))
	return hour, minute, errH == nil && errM == nil && hour <= 23 && minute <= 59
}

// isHourNoun reports whether a folded word is الساعة with its clitics.
func isHourNoun(fold string) bool {
	switch fold {
	case "الساعه", "والساعه", "للساعه", "بالساعه", "فالساعه":
		return true
	}
	return false
}

// hourWords are keyed by spelling at [Match] level.
var hourWords = map[string]int{
	"الواحده": 1, "الثانيه": 2, "الثالثه": 3, "الرابعه": 4, "الخامسه": 5, "السادسه": 6, "السابعه": 7,
	"الثامنه": 8, "التاسعه": 9, "العاشره": 10, "الحاديه": 11,
}

// hourWord reads an hour in words at token i: one to twelve, up to
// twenty-three after الساعة.
func (s *scan) hourWord(i int, cued bool) (hour, next int, ok bool) {
	if s.fold(i) == "" {
		return 0, i, false
	}
	if cued && (s.is(i, "العشرون") || s.is(i, "العشرين")) {
		return 20, i + 1, true
	}
	word, ok := afterProclitics(s.folds[i], func(w string) bool { return hourWords[w] != 0 })
	if !ok {
		return 0, i, false
	}
	hour = hourWords[word]
	switch s.fold(i + 1) {
	case "عشره", "عشر":
		if hour == 1 || hour == 10 || hour > 2 && hour < 10 && !cued {
			return 0, i, false
		}
		if hour != 11 {
			hour += 10
		}
		return hour, i + 2, true
	case "والعشرون", "والعشرين":
		if hour == 11 {
			hour = 1
		}
		return hour + 20, i + 2, cued && hour <= 3
	}
	return hour, i + 1, hour != 11
}

// addedMinutes and takenMinutes are what may follow the hour, and الا after it.
var (
	addedMinutes = map[string]int{
		"والنصف": 30, "ونصف": 30, "والربع": 15, "وربع": 15, "والثلث": 20, "وثلث": 20, "ودقيقتين": 2, "ودقيقتان": 2, "ودقيقه": 1,
	}
	takenMinutes = map[string]int{
		"ربعا": 15, "الربع": 15, "ربع": 15, "ثلثا": 20, "الثلث": 20, "ثلث": 20, "خمسا": 5, "عشرا": 10, "دقيقتين": 2, "دقيقه": 1,
	}
)

// minutes reads the minutes after an hour at token i, at most two parts of them:
// والنصف إلا خمس دقائق is 25.
func (s *scan) minutes(i int) (delta, next int) {
	next = i
	for range 2 {
		part, end := s.minutePart(next)
		if end == next || delta+part > 59 || delta+part < -59 {
			break
		}
		delta, next = delta+part, end
	}
	return delta, next
}

func (s *scan) minutePart(i int) (delta, next int) {
	fold := s.fold(i)
	switch {
	case addedMinutes[fold] != 0:
		return addedMinutes[fold], i + 1
	case fold == "الا":
		if n := takenMinutes[s.fold(i+1)]; n != 0 {
			return -n, i + 2
		}
		n, end, noun := s.minuteCount(i + 1)
		if n == 0 || !noun && n != 5 && n != 10 {
			return 0, i
		}
		return -n, end
	case fold == "و":
		if n := addedMinutes["و"+s.fold(i+1)]; n != 0 {
			return n, i + 2
		}
		if n, end, noun := s.minuteCount(i + 1); n != 0 && noun {
			return n, end
		}
	case startsWithConj(fold):
		if n, end, noun := s.minuteCount(i); n != 0 && noun {
			return n, end
		}
	}
	return 0, i
}

// minuteCount reads 1 to 59 at token i, and whether دقائق follows, which it then
// takes in. The count is 0 if there is none.
func (s *scan) minuteCount(i int) (n, next int, noun bool) {
	switch {
	case i < len(s.toks) && s.toks[i].Class == Numeral:
		v, ok := s.plain(i, 2)
		if !ok {
			return 0, i, false
		}
		n, next = v, i+1
	case s.fold(i) != "":
		w, end, ok := s.words(i)
		v, err := strconv.Atoi(w.Value)
		if !ok || w.Ordinal || err != nil {
			return 0, i, false
		}
		n, next = v, end
	}
	if n < 1 || n > 59 {
		return 0, i, false
	}
	switch s.fold(next) {
	case "دقيقه", "دقاءق":
		return n, next + 1, true
	}
	return n, next, false
}
