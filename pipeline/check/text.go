package check

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline"
)

// untranslated reports Arabic left in the target.
func untranslated(s *pipeline.Segment, add func(pipeline.Finding)) {
	var arabic, letters int
	start, end := -1, -1
	text := s.Target.Text.Plain
	for i, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if unicode.Is(unicode.Arabic, r) {
			arabic++
			if start < 0 {
				start = i
			}
			end = i + utf8.RuneLen(r)
		}
	}
	if arabic == 0 || kept(s, text[start:end]) {
		return
	}
	f := pipeline.Finding{
		Rule: "target.untranslated", Severity: pipeline.Error, Side: pipeline.TargetSide, Start: start, End: end,
		Message: "the target is still in Arabic", Suggestion: "translate it",
	}
	if 2*arabic < letters {
		f.Rule, f.Severity, f.Message = "target.arabic", pipeline.Warning, "Arabic letters in the English"
	}
	add(f)
}

// kept reports whether a do-not-translate term accounts for Arabic in a target.
func kept(s *pipeline.Segment, text string) bool {
	for _, t := range s.Terms {
		if t.DoNotTranslate && text == t.Rendering {
			return true
		}
	}
	return false
}

// bidi reports direction controls: they are invisible and can make a text read
// differently from what it says (Unicode Technical Report 36, section 3.2).
func bidi(s *pipeline.Segment, add func(pipeline.Finding)) {
	for _, side := range []struct {
		name     pipeline.Side
		text     string
		severity pipeline.Severity
	}{
		{pipeline.SourceSide, s.Source.Plain, pipeline.Info},
		{pipeline.TargetSide, s.Target.Text.Plain, pipeline.Error},
	} {
		for i, r := range side.text {
			if !isControl(r) {
				continue
			}
			severity := side.severity
			if r == '\u200E' || r == '\u200F' || r == '\u061C' { // marks, harmless
				if side.name == pipeline.SourceSide {
					continue
				}
				severity = pipeline.Warning
			}
			add(pipeline.Finding{
				Rule: "bidi.control", Severity: severity, Side: side.name, Start: i, End: i + utf8.RuneLen(r),
				Message:    fmt.Sprintf("invisible direction control U+%04X in the %s", r, side.name),
				Args:       map[string]string{"Control": fmt.Sprintf("U+%04X", r), "Side": string(side.name)},
				Suggestion: "delete it",
			})
			break
		}
	}
}

func isControl(r rune) bool {
	return r == '\u061C' || r == '\u200E' || r == '\u200F' || r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}
