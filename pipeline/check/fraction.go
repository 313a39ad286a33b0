package check

import (
	"regexp"
	"strings"

	"bayan/pipeline"
)

// fraction is a part of a whole in a text, bytes [start, end): parts/whole.
type fraction struct {
	start, end   int
	parts, whole int
}

// fractions holds halves, thirds and quarters in words against each other: of
// the errors of translation, two thirds for one third is among the worst, since
// it reads well. English may say a half as 50 % and a quarter of an hour as 15
// minutes; that one is missing altogether is a warning.
func fractions(s *pipeline.Segment, add func(pipeline.Finding)) {
	source, target := s.Source.Plain, s.Target.Text.Plain
	as := arabicFractions(source)
	if len(as) == 0 {
		return
	}
	es := englishFractions(target)
	for _, a := range as {
		found, other := false, ""
		for _, e := range es {
			switch {
			case e.parts*a.whole == a.parts*e.whole:
				found = true
			case e.whole == a.whole:
				other = target[e.start:e.end]
			}
		}
		if found || otherwiseSaid(a, target) {
			continue
		}
		f := finding("fraction.differs", pipeline.SourceSide, a.start, a.end, "Fraction", source[a.start:a.end])
		f.Suggestion = "see what part of the whole is meant"
		if other != "" {
			f.Args["Found"] = other
			f.Message = "the Arabic has the fraction " + source[a.start:a.end] + ", the English " + other
		} else {
			f.Rule, f.Severity = "fraction.missing", pipeline.Warning
			f.Message = "the fraction " + source[a.start:a.end] + " is not in the English"
		}
		add(f)
	}
}

// arabicFraction are the words, folded, without what is before them.
var arabicFraction = map[string]fraction{
	"نصف": {parts: 1, whole: 2}, "ثلث": {parts: 1, whole: 3}, "ثلثا": {parts: 2, whole: 3}, "ثلثي": {parts: 2, whole: 3}, "ثلثين": {parts: 2, whole: 3}, "ثلثان": {parts: 2, whole: 3},
	"ربع": {parts: 1, whole: 4}, "ارباع": {parts: 3, whole: 4},
}

var beforeFraction = []string{"وال", "بال", "لل", "ال", "و", "ب", "ل", "ك", ""}

// arabicFractions finds half, a third, two thirds, a quarter and three quarters.
func arabicFractions(text string) []fraction {
	var out []fraction
	words := arabicWords(text)
	for i, w := range words {
		for _, p := range beforeFraction {
			rest, ok := strings.CutPrefix(w.fold, p)
			f, known := arabicFraction[rest]
			if !ok || !known {
				continue
			}
			if rest == "ارباع" && (i == 0 || !strings.HasPrefix(words[i-1].fold, "ثلاث")) {
				break
			}
			f.start, f.end = w.start, w.end
			out = append(out, f)
			break
		}
	}
	return out
}

var (
	englishPart = regexp.MustCompile(`(?i)\b(?:(two|three|2|3)[ -]+)?(half|halves|thirds?|quarters?|fourths?)\b|\b([123])/([234])\b|½|⅓|⅔|¼|¾`)
	counts      = map[string]int{"two": 2, "2": 2, "three": 3, "3": 3}
	wholes      = map[string]int{"half": 2, "halv": 2, "thir": 3, "quar": 4, "four": 4}
	signed      = map[string]fraction{"½": {parts: 1, whole: 2}, "⅓": {parts: 1, whole: 3}, "⅔": {parts: 2, whole: 3}, "¼": {parts: 1, whole: 4}, "¾": {parts: 3, whole: 4}}
)

// englishFractions finds them in English. A rank (the third) is taken for a
// fraction too: there is no telling.
func englishFractions(text string) []fraction {
	var out []fraction
	for _, m := range englishPart.FindAllStringSubmatchIndex(text, -1) {
		f, ok := signed[text[m[0]:m[1]]]
		switch {
		case ok:
		case m[6] >= 0:
			f.parts, f.whole = int(text[m[6]]-'0'), int(text[m[8]]-'0')
		default:
			f.parts, f.whole = 1, wholes[strings.ToLower(text[m[4]:m[4]+4])]
			if m[2] >= 0 {
				f.parts = counts[strings.ToLower(text[m[2]:m[3]])]
			}
		}
		f.start, f.end = m[0], m[1]
		out = append(out, f)
	}
	return out
}

// inNumbers are other ways to say a fraction: per cent, minutes of an hour.
var inNumbers = map[fraction]*regexp.Regexp{
	{parts: 1, whole: 2}: regexp.MustCompile(`(?i)\b(?:50|fifty|\d*[.,]5|30|thirty|midnight|semi\w*|mid\w*|hemi\w*|bi\w*|six months|equator\w*)\b|:30|[.,]5`),
	{parts: 1, whole: 3}: regexp.MustCompile(`(?i)\b(?:3[34]|thirty-(?:three|four)|20|twenty|0?[.,]33?)\b`),
	{parts: 2, whole: 3}: regexp.MustCompile(`(?i)\b(?:6[67]|sixty-(?:six|seven)|0?[.,]6[67]?)\b`),
	{parts: 1, whole: 4}: regexp.MustCompile(`(?i)\b(?:25|twenty-five|15|fifteen|45|fortnight|three months|0?[.,]25)\b|[.,]25`),
	{parts: 3, whole: 4}: regexp.MustCompile(`(?i)\b(?:75|seventy-five|45|forty-five|0?[.,]75)\b|[.,]75`),
}

// otherwiseSaid reports whether an English text may say a fraction in numbers.
func otherwiseSaid(f fraction, text string) bool {
	re := inNumbers[fraction{parts: f.parts, whole: f.whole}]
	return re != nil && re.MatchString(text)
}
