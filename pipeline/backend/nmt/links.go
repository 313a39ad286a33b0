package nmt

import (
	"slices"
	"unicode/utf8"

	"bayan/pipeline/backend"
	"bayan/pipeline/marian"
)

// links gives the alignment of a piece as links of its request. The target
// spans are shifted, and kept within [lo, hi) of the response.
func links(p piece, res marian.Result, shift, lo, hi int) []backend.Link {
	var out []backend.Link
	for _, l := range res.Links {
		s := backend.Span{Start: l.Source.Start, End: l.Source.End}
		t := backend.Span{Start: max(l.Target.Start+shift, lo), End: min(l.Target.End+shift, hi)}
		if s.Start < 0 || s.End > len(p.text) || s.Start >= s.End || t.Start >= t.End ||
			!bounds(p.text, s) || !bounds(res.Text, backend.Span{Start: t.Start - shift, End: t.End - shift}) {
			continue
		}
		s.Start, s.End = s.Start+p.start, s.End+p.start
		out = append(out, backend.Link{Source: s, Target: t})
	}
	slices.SortStableFunc(out, func(a, b backend.Link) int { return a.Target.Start - b.Target.Start })
	return out
}

// bounds reports whether a span cuts no character.
func bounds(text string, s backend.Span) bool {
	return s.Start >= 0 && s.End <= len(text) && (s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}
