package pipeline

import "unicode/utf8"

// Link says that the bytes Target of a target's plain text came from the bytes
// Source of its source's plain text.
type Link struct{ Source, Target Span }

// Links gives the links of the segment's target as far as they can be relied on:
// none when the source has changed since, or when they do not fit the texts.
func (s *Segment) Links() []Link {
	if s.Stale() || !LinksFit(s.Target.Links, s.Source.Plain, s.Target.Text.Plain) {
		return nil
	}
	return s.Target.Links
}

// LinksFit reports whether links lie within two texts, between characters, in the
// order of the target and there without overlap.
func LinksFit(links []Link, source, target string) bool {
	at := 0
	for _, l := range links {
		if !within(l.Source, source) || !within(l.Target, target) || l.Target.Start < at {
			return false
		}
		at = l.Target.End
	}
	return true
}

// within reports whether s bounds whole characters of text, at least one.
func within(s Span, text string) bool {
	boundary := func(i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
	return 0 <= s.Start && s.Start < s.End && s.End <= len(text) && boundary(s.Start) && boundary(s.End)
}
