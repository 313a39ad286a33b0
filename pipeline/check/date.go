package check

import (
	"fmt"
	"slices"
	"strings"

	"bayan/glossary/arabic"
	"bayan/pipeline"
)

// dates holds each date of the Arabic against the dates of the English, month
// names of every Arab tradition against the English ones: أيلول is September,
// تشرين الثاني November, جانفي January.
func dates(s *pipeline.Segment, add func(pipeline.Finding)) {
	ds := gregorian(arabic.Dates(s.Source.Plain))
	if len(ds) == 0 {
		return
	}
	es := englishDates(s.Target.Text.Plain)
	if len(ds) > maxDates || len(es) > maxDates {
		return
	}
	used := make([]bool, len(es))
	var open []arabic.Date
	for _, d := range ds {
		if i := match(d, es, used, same); i >= 0 {
			used[i] = true
		} else {
			open = append(open, d)
		}
	}
	for _, d := range open {
		f := finding("date.missing", pipeline.SourceSide, d.Start, d.End, "Date", describe(d))
		f.Message = "the date " + describe(d) + " is not in the English"
		if i := match(d, es, used, comparable); i >= 0 {
			used[i] = true
			found := s.Target.Text.Plain[es[i].start:es[i].end]
			f.Rule, f.Args["Found"] = "date.differs", found
			f.Message = "the Arabic has the date " + describe(d) + ", the English " + found
		} else if d.Month == 0 {
			f.Severity = pipeline.Warning // a weekday may be worded otherwise
		}
		add(f)
	}
}

func match(d arabic.Date, es []date, used []bool, agrees func(arabic.Date, date) bool) int {
	for i, e := range es {
		if !used[i] && agrees(d, e) {
			return i
		}
	}
	return -1
}

// same reports whether two dates are one: all that the Arabic says, the English
// says too, and nothing else. In digits day and month may stand in any order.
func same(d arabic.Date, e date) bool {
	if d.Month == 0 {
		return d.Weekday == e.weekday && e.month == 0
	}
	if e.numeric && e.day != 0 && d.Year == e.year && d.Day == e.month && d.Month == e.day {
		return true
	}
	return d.Month == e.month && d.Day == e.day && (d.Year == e.year || d.Year == 0)
}

// comparable reports whether two dates are of one kind, so that a difference
// between them is an error.
func comparable(d arabic.Date, e date) bool {
	return (d.Month == 0) == (e.month == 0)
}

// describe writes a date in English: 6 November 2025.
func describe(d arabic.Date) string {
	var parts []string
	if d.Month == 0 && d.Weekday > 0 {
		return dayNames[d.Weekday-1]
	}
	if d.Day > 0 {
		parts = append(parts, fmt.Sprint(d.Day))
	}
	if d.Month > 0 && d.Month <= 12 {
		parts = append(parts, names[d.Month-1])
	}
	if d.Year > 0 {
		parts = append(parts, fmt.Sprint(d.Year))
	}
	return strings.Join(parts, " ")
}

// gregorian drops Hijri dates, whose parts are checked as numbers.
func gregorian(ds []arabic.Date) []arabic.Date {
	return slices.DeleteFunc(ds, func(d arabic.Date) bool { return d.Calendar != arabic.Gregorian })
}

// maxDates bounds the dates of a segment that are held against each other; no
// author writes more.
const maxDates = 500
