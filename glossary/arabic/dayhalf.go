package arabic

import "strings"

// dayHalf is a part of the day as it decides between hours and hours after noon.
type dayHalf uint8

const (
	noHalf    dayHalf = iota
	morning           // 0–11
	afternoon         // 12–23
	evening           // 13–23; 12 is open
	noon              // 10–21
	night             // 18–5
)

// The words for parts of the day, folded at [Match] level: as adverbs, and as
// nouns before اليوم, a weekday or another noun.
var (
	halfAdverbs = map[string]dayHalf{
		"صباحا": morning, "فجرا": morning, "سحرا": morning, "ضحي": morning,
		"ظهرا": noon, "عصرا": afternoon, "مساء": evening, "ليلا": night,
	}
	halfNouns = map[string]dayHalf{
		"صباح": morning, "فجر": morning, "ظهر": noon, "عصر": afternoon, "مساء": evening, "ليل": night, "ليله": night,
	}
)

// halfOfDay reads the part of the day at token i. Short signs (ص, م, AM) count
// after sure digits, a bare noun (صباح اليوم) only after a sure time.
func (s *scan) halfOfDay(i int, signs, sure bool) (half dayHalf, next int) {
	fold := s.fold(i)
	if half := halfAdverbs[fold]; half != noHalf {
		return half, i + 1
	}
	if signs {
		if half := s.halfSign(i); half != noHalf {
			return half, i + 1
		}
	}
	if fold == "من" {
		if half, next := s.halfPhrase(i + 1); half != noHalf {
			return half, next
		}
		if half := halfNouns[s.fold(i+1)]; half != noHalf && (sure || half == morning || half == evening) {
			return half, i + 2
		}
		return noHalf, i
	}
	if half, next := s.halfPhrase(i); half != noHalf {
		return half, next
	}
	if sure && halfNouns[fold] != noHalf {
		return halfNouns[fold], i + 1
	}
	return noHalf, i
}

// halfSign reads ص, م, AM or PM at token i.
func (s *scan) halfSign(i int) dayHalf {
	if i >= len(s.toks) {
		return noHalf
	}
	switch strings.ToLower(s.surface(i)) {
	case "ص", "am":
		return morning
	case "م", "pm":
		return afternoon
	}
	return noHalf
}

// halfPhrase reads قبل الظهر, بعد الظهر, بعد منتصف الليل or منتصف الليل at token i.
func (s *scan) halfPhrase(i int) (half dayHalf, next int) {
	noonAt := func(i int) bool { return s.is(i, "الظهر") || s.is(i, "ظهر") }
	midnightAt := func(i int) bool { return s.is(i, "منتصف") && s.is(i+1, "الليل") }
	switch {
	case s.is(i, "قبل") && noonAt(i+1):
		return morning, i + 2
	case s.is(i, "بعد") && noonAt(i+1):
		return afternoon, i + 2
	case s.is(i, "بعد") && midnightAt(i+1):
		return morning, i + 3
	case midnightAt(i):
		return night, i + 2
	}
	return noHalf, i
}

// midday reads منتصف الليل, منتصف النهار, and الظهر after عند or وقت, at token i.
func (s *scan) midday(i int) (t Time, next int, ok bool) {
	t.HalfKnown = true
	if s.is(i, "الظهر") && (s.is(i-1, "عند") || s.is(i-1, "وقت")) {
		t.Hour = 12
		return t, i + 1, true
	}
	if s.is(i+1, "النهار") {
		t.Hour = 12
	} else if !s.is(i+1, "الليل") {
		return t, i, false
	}
	_, ok = afterProclitics(s.fold(i), func(w string) bool { return w == "منتصف" })
	return t, i + 2, ok
}

// timeOf makes the time of an hour 0 to 23, the minutes −59 to 59 from it, and
// the part of the day of the hour.
func timeOf(hour, minute int, half dayHalf) Time {
	known := half != noHalf || hour == 0 || hour > 12
	if hour >= 1 && hour <= 12 {
		switch half {
		case morning:
			hour %= 12
		case afternoon:
			hour = hour%12 + 12
		case evening:
			known = hour != 12
			hour = hour%12 + 12
		case noon:
			if hour < 10 {
				hour += 12
			}
		case night:
			if hour %= 12; hour >= 6 {
				hour += 12
			}
		}
	}
	minute = (hour*60 + minute + 24*60) % (24 * 60)
	t := Time{Hour: minute / 60, Minute: minute % 60, HalfKnown: known}
	if !known {
		t.Hour = (t.Hour+11)%12 + 1
	}
	return t
}
