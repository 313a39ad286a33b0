package bitext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	// Porter's second stemmer, without dependencies of its own.
	"github.com/kljensen/snowball/english"

	"bayan/glossary"
	"bayan/glossary/arabic"
)

// English takes an English text apart.
func (a *Analyzer) English(text string) []Word {
	out := make([]Word, 0, len(text)/5+4)
	for tok := range arabic.Words(text) {
		w := Word{Start: tok.Start, End: tok.End}
		surface := text[tok.Start:tok.End]
		switch tok.Class {
		case arabic.Space, arabic.Invisible:
			continue
		case arabic.Numeral, arabic.NumericDate:
			w.Kind, w.Numeral, w.Key = Number, true, digits(surface)
		case arabic.Latin:
			if own, ok := cutPossessive(surface); ok {
				w.End = w.Start + len(own)
				surface = own
			}
			s := a.stem(surface)
			w.Key, w.Kind, w.Negative, w.Numeral = s.key, s.kind, s.negative, s.numeral
			if r, _ := utf8.DecodeRuneInString(surface); unicode.IsUpper(r) {
				w.Name = surface
			}
		default:
			w.Key, w.Kind = mark(surface), Mark
		}
		out = append(out, w)
	}
	return out
}

// cutPossessive takes the 's off a word.
func cutPossessive(s string) (string, bool) {
	for _, end := range []string{"'s", "’s"} {
		if own, ok := strings.CutSuffix(s, end); ok && own != "" && !strings.EqualFold(own, "it") && !strings.EqualFold(own, "that") && !strings.EqualFold(own, "let") {
			return own, true
		}
	}
	return s, false
}

func stemOf(word string) stem {
	low := strings.ToLower(strings.ReplaceAll(word, "’", "'"))
	if f, ok := functionWords[low]; ok {
		return stem{f, Function, negatives[low], false}
	}
	if strings.HasSuffix(low, "n't") {
		return stem{"not", Function, true, false}
	}
	return stem{english.Stem(glossary.Base(low), true), Content, negatives[low], numerals[low]}
}

// digits writes the digits of a number in ASCII and drops what groups them.
func digits(s string) string {
	var b strings.Builder
	for _, r := range s {
		if d, ok := arabic.Digit(r); ok {
			r = rune('0' + d)
		}
		switch r {
		case ',', '٬':
		case '٫':
			b.WriteByte('.')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// mark is a punctuation mark in its Latin form.
func mark(s string) string {
	switch s {
	case "،":
		return ","
	case "؛":
		return ";"
	case "؟":
		return "?"
	case "٪":
		return "%"
	case "۔":
		return "."
	case "«", "»", "“", "”", "„":
		return `"`
	case "–", "—":
		return "-"
	}
	return s
}

// functionWords leads from English words of grammar to their keys.
var functionWords = keys(`a an|the|of|in into within inside|on upon|at|to|for|from|by|with|as like|and|or nor|but|if whether|that|this|these|those
	which|who whom whose|what|when|where|why|how|be is are was were been being am 'm 're|have has had having|do does did doing|will shall 'll would|can could
	may might|must|should|not|no|it its itself|he him his himself|she her hers herself|they them their theirs themselves|we us our ours ourselves
	you your yours yourself yourselves|i me my mine myself|there|than|then|so|also|too|some any|all|each every|both|after|before|about|between|among
	during|through|over|under|against|until|because|while|although though|such|only|more|most|very|up|out|without|never|neither|it's|that's`)

// numerals are the words that count and measure.
var numerals = list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
	twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion first second third fourth fifth sixth seventh eighth
	ninth tenth half halves quarter quarters thirds fifths tenths dozen dozens hundreds thousands millions billions double triple twice once percent`)

var negatives = list(`not no never neither nor none nobody nothing nowhere without cannot non unable hardly barely lack lacks lacked lacking refuse refuses refused deny denies denied fail fails failed`)

func keys(s string) map[string]string {
	m := map[string]string{}
	for row := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '|' || r == '\n' }) {
		f := strings.Fields(row)
		for _, w := range f {
			m[w] = f[0]
		}
	}
	m["cannot"], m["can't"] = "can", "can"
	return m
}

func list(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
