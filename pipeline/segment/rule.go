package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark is a possible end of sentence: text[at:after] is the first mark,
// text[after:end] what closes behind it, start the sentence's beginning.
type mark struct {
	text                  string
	start, at, after, end int
}

// breaks says whether the sentence ends here, and by which rule.
func (m mark) breaks() (rule string, yes bool) {
	if m.end == len(m.text) {
		return m.name(), true
	}
	next, _ := utf8.DecodeRuneInString(m.text[m.end:])
	if !unicode.IsSpace(next) {
		if m.missingSpace() {
			return "missing-space", true
		}
		return "inside-word", false
	}
	at := skipSpace(m.text, m.end)
	switch {
	case at == len(m.text):
		return m.name(), true
	case !m.opens(at):
		return "goes-on", false
	case m.ellipsis():
		return "ellipsis", false
	case m.marker():
		return "list-marker", false
	case m.text[m.at] == '.' && !m.closes() && m.abbreviation(at):
		return "abbreviation", false
	case m.text[m.at] != '.' && m.end > m.after && m.quotedInside(at):
		return "quoted-inside", false
	}
	return m.name(), true
}

func (m mark) name() string {
	switch r, _ := utf8.DecodeRuneInString(m.text[m.at:]); r {
	case '؟', '?':
		return "question"
	case '!':
		return "exclamation"
	}
	return "full-stop"
}

// opens reports whether what stands at text[at:] can begin a sentence: not
// punctuation that goes on with the old one, not a lower-case Latin letter.
func (m mark) opens(at int) bool {
	r, _ := utf8.DecodeRuneInString(m.text[at:])
	switch r {
	case '،', '؛', ',', ';', ':', '/', '=', '+', '»', '”', ')', ']', '}', '%', '٪':
		return false
	}
	return !unicode.IsLower(r) && terminator(m.text, at) == 0
}

// closes reports whether anything visible closes behind the mark.
func (m mark) closes() bool {
	return strings.IndexFunc(m.text[m.after:m.end], func(r rune) bool { return !unicode.Is(unicode.Cf, r) }) >= 0
}

// ellipsis reports whether the marks are a pause: .. or … without a question or
// exclamation mark, and with nothing closed behind them.
func (m mark) ellipsis() bool {
	dots := 0
	for _, r := range m.text[m.at:m.end] {
		switch r {
		case '.':
			dots++
		case '…':
			dots += 3
		case '؟', '?', '!', '۔':
			return false
		default:
			if !unicode.Is(unicode.Cf, r) {
				return false
			}
		}
	}
	return dots > 1
}

// marker reports whether all before the full stop is a list marker: 1. ١. أ.
func (m mark) marker() bool {
	if m.text[m.at] != '.' || m.at-m.start > 12 {
		return false
	}
	n, digits := 0, 0
	for _, r := range m.text[m.start:m.at] {
		if unicode.IsDigit(r) {
			digits++
		} else if !unicode.IsLetter(r) {
			return false
		}
		n++
	}
	return n > 0 && (digits == n && n <= 3 || n == 1)
}

// missingSpace reports whether two Arabic sentences run together with the space
// forgotten: كلمة.كلمة, both words being longer than any abbreviation.
func (m mark) missingSpace() bool {
	if m.text[m.at] == '.' && m.end != m.after {
		return false
	}
	before, after := lastWord(m.text[m.start:m.at]), firstWord(m.text[m.end:])
	return letters(before) > 2 && letters(after) > 2 && isArabic(before) && isArabic(after)
}

// quotedInside reports whether a question or exclamation closed by a quote or
// bracket is a title or quotation inside a sentence that goes on.
func (m mark) quotedInside(at int) bool {
	word := foldWord(firstWord(m.text[at:]))
	return continues[word]
}

// continues holds words that go on with a sentence after a quoted question.
var continues = set(`الذي التي الذين اللذان اللتان اللواتي من في على الى عن مع هو هي هل فيما بينما حيث كما عندما
	قال قالت قالوا يقول تقول سال سالت يسال تسال تساءل تساءلت يتساءل تتساءل هتف صاح صرخ اجاب اجابت رد ردت اضاف اضافت`)

// abbreviation reports whether the full stop belongs to an abbreviation or an
// initial and not to the end of the sentence; the next word is at text[at:].
func (m mark) abbreviation(at int) bool {
	word := lastWord(m.text[m.start:m.at])
	if word == "" {
		return false
	}
	if !isArabic(word) {
		return latinAbbreviation(word)
	}
	folded := foldWord(word)
	switch folded {
	case "م", "ه", "ق.م", "ب.م":
		// After a number م and هـ are the eras (and م metres), which may end a
		// sentence; a title follows otherwise: م. أحمد is an engineer.
		if m.afterNumber(len(word)) {
			return unicode.IsDigit(firstRune(m.text[at:]))
		}
		return true
	}
	return short(folded) || short(strings.TrimPrefix(folded, "و"))
}

// short reports whether a folded word is an abbreviation, an initial, or
// initials joined by full stops: أ.د.
func short(word string) bool {
	return abbreviations[word] || letters(word) == 1 || initials(word)
}

// abbreviations holds Arabic abbreviations of more than one letter that take a
// full stop, folded.
var abbreviations = set("اد ام اخ دك الخ تلف ت.ف فاكس صب قم كم كلم سم مم كغ كغم غم مل طن ج.م د.ا ر.س د.ع ش.م ش.م.م ش.م.ل ذ.م.م م.ض رح صلعم")

// latinAbbreviation reports whether a Latin word before a full stop is an
// initial or a title.
func latinAbbreviation(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	if n == len(word) && unicode.IsUpper(r) {
		return true
	}
	if latin[word] {
		return true
	}
	// U.S, Ph.D, e.g
	parts := strings.Split(word, ".")
	for _, p := range parts {
		if p == "" || utf8.RuneCountInString(p) > 2 || !unicode.IsLetter(firstRune(p)) {
			return false
		}
	}
	return len(parts) > 1
}

var latin = set("Mr Mrs Ms Dr Prof St Sr Jr vs etc No Vol pp Fig Gen Col Lt Sgt Capt Inc Ltd Co Corp")

// initials reports whether a word is single letters joined by full stops.
func initials(word string) bool {
	if !strings.Contains(word, ".") {
		return false
	}
	for _, p := range strings.Split(word, ".") {
		if letters(p) != 1 {
			return false
		}
	}
	return true
}

// afterNumber reports whether the word of size bytes before the mark follows a
// number, with or without a space.
func (m mark) afterNumber(size int) bool {
	before := m.text[m.start : m.at-size]
	before = strings.TrimRightFunc(before, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsDigit(r)
}
