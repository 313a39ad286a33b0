package check

import (
	"math"

	"bayan/glossary/arabic"
	"bayan/pipeline"
)

// numbers holds the numbers of the two sides against each other by value: ٣.٥
// مليون agrees with 3.5 million and with 3,500,000, ثلاثة with three and 3.
// Numbers in digits must be on both sides. A number in Arabic words may be
// worded otherwise in English, so its absence is a warning; one and two, which
// Arabic says by the form of the noun, and decades (the 1970s) are not asked for.
func numbers(s *pipeline.Segment, add func(pipeline.Finding)) {
	source, target := s.Source.Plain, s.Target.Text.Plain
	ss, ts := arabic.Numbers(source), englishNumbers(target)
	sd, td := gregorian(arabic.Dates(source)), englishDates(target)
	inTarget := map[float64]bool{}
	for _, t := range ts {
		inTarget[t.value], inTarget[t.mantissa] = true, true
	}
	for _, d := range td {
		for _, v := range []int{d.day, d.month, d.year} {
			inTarget[float64(v)] = true
		}
	}
	inSource := map[float64]bool{}
	for _, d := range sd {
		for _, v := range []int{d.Day, d.Month, d.Year} {
			inSource[float64(v)] = true
		}
	}
	for _, t := range arabic.Times(source) {
		// ٣:٣٠ مساء may be 15:30, and 15:30 half past three.
		for _, h := range []int{t.Hour, (t.Hour + 12) % 24, t.Hour % 12} {
			inSource[float64(h)] = true
			if t.HalfKnown && inTarget[float64(h)] {
				inTarget[float64(t.Hour)], inTarget[float64(t.Hour%12)] = true, true
			}
		}
		inSource[float64(t.Minute)] = true
	}
	for _, e := range elidedYears(target) {
		inTarget[e.value] = true
	}
	for _, v := range romanNumbers(target) {
		inTarget[v] = true
	}
	short := map[int]float64{} // the second year of 2020–25, by where it begins
	for _, e := range elidedYears(source) {
		short[e.start], inSource[e.value] = e.value, true
	}
	for _, f := range englishFractions(target) {
		inTarget[percentOf(f)] = true
	}
	for _, f := range arabicFractions(source) {
		inSource[percentOf(f)] = true
	}
	for _, n := range ss {
		v := math.Abs(n.Float()) // English says minus in many ways
		mantissa := v / math.Pow10(n.Exp)
		inSource[v], inSource[round(mantissa)] = true, true
		if grouped := thousands(source[n.Start:n.End]); grouped > 0 {
			inSource[grouped] = true
			if inTarget[grouped] {
				continue
			}
		}
		if inTarget[v] || inTarget[round(mantissa)] || inTarget[short[n.Start]] && short[n.Start] > 0 || withinDate(sd, n) {
			continue
		}
		f := finding("number.missing", pipeline.SourceSide, n.Start, n.End, "Number", source[n.Start:n.End])
		f.Message = "the number " + source[n.Start:n.End] + " is not in the English"
		if n.Words {
			if v <= 2 || n.Ordinal {
				continue
			}
			f.Severity = pipeline.Warning
		}
		add(f)
	}
	elided := map[int]bool{}
	for _, e := range elidedYears(target) {
		elided[e.start] = inSource[e.value]
	}
	for _, t := range ts {
		if t.words || t.value <= 2 || elided[t.start] || inSource[t.value] || inSource[t.mantissa] || withinEnglishDate(td, t) {
			continue
		}
		f := finding("number.extra", pipeline.TargetSide, t.start, t.end, "Number", target[t.start:t.end])
		f.Message = "the number " + target[t.start:t.end] + " is not in the Arabic"
		add(f)
	}
}

func finding(rule string, side pipeline.Side, start, end int, key, value string) pipeline.Finding {
	return pipeline.Finding{Rule: rule, Severity: pipeline.Error, Side: side, Start: start, End: end, Args: map[string]string{key: value}}
}

// round evens out the last bits of a division.
func round(v float64) float64 { return math.Round(v*1e6) / 1e6 }

func withinDate(ds []arabic.Date, n arabic.Number) bool {
	for _, d := range ds {
		if n.Start >= d.Start && n.End <= d.End {
			return true
		}
	}
	return false
}

func withinEnglishDate(ds []date, q quantity) bool {
	for _, d := range ds {
		if q.start >= d.start && q.end <= d.end {
			return true
		}
	}
	return false
}
