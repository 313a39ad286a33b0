package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is bytes [Start, End) of a text.
type Span struct{ Start, End int }

// Split finds the sentences of an English text. They are in order, never empty,
// and only white space lies between them. A sentence ends at . ! or ? with what
// closes behind it, before white space and a word that may begin one: one with a
// capital, a number, or either after an opening quotation mark or bracket. After
// an abbreviation it goes on, unless the abbreviation may end a sentence and a
// word follows that seldom is inside one.
func Split(text string) []Span {
	var out []Span
	start := trimLeft(text, 0)
	for at := start; at < len(text); {
		r, n := utf8.DecodeRuneInString(text[at:])
		if r != '.' && r != '!' && r != '?' && r != '…' {
			at += n
			continue
		}
		end := closing(text, at)
		next := trimLeft(text, end)
		if next > end && next < len(text) && mayBegin(text[next:]) && !goesOn(text[start:at], text[at:end], text[next:]) {
			out = append(out, Span{start, end})
			start = next
		}
		at = max(end, at+n)
	}
	if end := len(strings.TrimRightFunc(text, space)); end > start {
		out = append(out, Span{start, end})
	}
	return out
}

func space(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }

// trimLeft gives where text goes on after the white space at a place.
func trimLeft(text string, at int) int {
	return len(text) - len(strings.TrimLeftFunc(text[at:], space))
}

// closing gives where the marks at a place end, with the quotation marks,
// brackets and footnotes that close behind them.
func closing(text string, at int) int {
	for at < len(text) {
		r, n := utf8.DecodeRuneInString(text[at:])
		switch {
		case strings.ContainsRune(`.!?…"'”’»)]}`, r):
		case r == '[': // a footnote: [3], [citation needed]
			k := strings.IndexByte(text[at:min(len(text), at+24)], ']')
			if k < 0 {
				return at
			}
			n = k + 1
		default:
			return at
		}
		at += n
	}
	return at
}

// mayBegin reports whether a sentence may begin with s.
func mayBegin(s string) bool {
	s = strings.TrimLeft(s, `"'“‘«([{`)
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || !unicode.In(r, unicode.Latin) && unicode.IsLetter(r)
}

// goesOn reports whether what follows the marks after before belongs to the same
// sentence.
func goesOn(before, marks, after string) bool {
	if marks[0] != '.' || strings.HasPrefix(marks, "..") || strings.ContainsAny(marks, "!?") {
		return false
	}
	word := before[strings.LastIndexFunc(before, func(r rune) bool { return space(r) || strings.ContainsRune(`([“"‘`, r) })+1:]
	if word == "" {
		return true // a full stop by itself
	}
	bare := strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' }))
	next, _, _ := strings.Cut(after, " ")
	r, _ := utf8.DecodeRuneInString(next)
	switch {
	case len(strings.TrimSpace(before)) == len(word) && (number(word) || len(word) == 1):
		return true // the mark of a list: 1. Text
	case inside[bare]:
		return true
	case bare == "no" || bare == "nos" || bare == "p" || bare == "pp" || bare == "art":
		return unicode.IsDigit(r)
	case len(word) == 1 && unicode.IsUpper(rune(word[0])) && word != "I":
		return true // an initial
	case ending[bare] || initials(bare):
		return !starters[strings.Trim(next, `"'“”‘’,`)]
	}
	return false
}

func number(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}

// initials reports whether s is letters with full stops between: u.s, ph.d.
func initials(s string) bool {
	parts := strings.Split(s, ".")
	if len(parts) < 2 {
		return false
	}
	for _, p := range parts {
		if len(p) > 2 {
			return false
		}
	}
	return true
}

var (
	// inside are abbreviations that something always follows.
	inside = words(`mr mrs ms dr prof st gen col maj capt lt cmdr sgt cpl gov sen rep rev hon pres amb mt ft messrs mmes vs cf eg e.g i.e viz approx
		fig figs vol vols ch sec eq ed eds jan feb mar apr jun jul aug sept sep oct nov dec`)
	// ending are those that may end a sentence.
	ending = words(`etc jr sr inc ltd co corp bros dept univ assn al est ave blvd a.m p.m am pm no`)
	// starters are words that with a capital nearly always begin a sentence.
	starters = words(`The A An In On At By For From With After Before When While If Although Since As It He She They We You I This That These Those
		But And Or So However There Here His Her Its Their Our My What Who How Why Where Meanwhile Moreover Also Some Many Most All Both Each No Not`)
)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
