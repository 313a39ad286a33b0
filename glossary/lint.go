package glossary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/arabic"
	"bayan/glossary/reading"
)

// Flaw is something of a termbase that will do harm or do nothing.
type Flaw struct {
	// Rule is a stable identifier; Concept the ID of the concept.
	Rule, Concept string
	// Serious flaws make matching or checking wrong; the others are worth a look.
	Serious         bool
	Problem, Remedy string
}

// Lint looks for flaws that a reader of the file cannot see in one row:
//
//   - concept.empty: no Arabic or, unless it is kept, no English
//   - term.homograph: the Arabic of two concepts, of which one is never matched
//   - term.unmatched: an Arabic term that the matcher does not find in itself
//   - term.common: a function word, found in every sentence
//   - term.short: one letter
//   - term.space: white space at an end, or two spaces
//   - term.script: an English term without a Latin letter, or Arabic without one of its own
//   - english.shared: the preferred English of two concepts
//   - english.conflict: English that one concept prefers and another forbids
//   - english.punctuation: an English term that ends in a full stop or comma
//
// The flaws are in the order of the concepts.
func Lint(tb *Termbase) []Flaw {
	l := linter{m: tb.Matcher(), arabic: map[string]*Concept{}, english: map[string]*Concept{}, forbidden: map[string]*Concept{}}
	for _, c := range tb.Concepts {
		for _, t := range c.In(English, Deprecated) {
			l.forbidden[strings.ToLower(t)] = c
		}
	}
	for _, c := range tb.Concepts {
		l.concept(c)
	}
	return l.flaws
}

type linter struct {
	m                          *Matcher
	arabic, english, forbidden map[string]*Concept
	flaws                      []Flaw
}

func (l *linter) flaw(c *Concept, rule string, serious bool, remedy, format string, args ...any) {
	l.flaws = append(l.flaws, Flaw{rule, c.ID, serious, fmt.Sprintf(format, args...), remedy})
}

func (l *linter) concept(c *Concept) {
	if len(c.In(Arabic)) == 0 {
		l.flaw(c, "concept.empty", true, "give it one", "no Arabic term")
	}
	if c.Rendering() == "" && !c.Kept() {
		l.flaw(c, "concept.empty", true, "give it one, or the status dnt", "no preferred English term")
	}
	for _, t := range c.Terms {
		if s := strings.Join(strings.Fields(t.Text), " "); s != t.Text {
			l.flaw(c, "term.space", false, fmt.Sprintf("write %q", s), "%q has spaces too many", t.Text)
		}
		if t.Lang == Arabic {
			l.arabicTerm(c, t)
		} else {
			l.englishTerm(c, t)
		}
	}
}

func (l *linter) arabicTerm(c *Concept, t Term) {
	fold := spelling(t.Text)
	if o := l.arabic[fold]; o != nil && o != c {
		l.flaw(c, "term.homograph", true, "merge them, or tell the terms apart with another word", "%q is also in concept %s, which is matched", t.Text, o.ID)
		return
	}
	l.arabic[fold] = c
	switch {
	case !strings.ContainsFunc(t.Text, unicode.IsLetter):
		l.flaw(c, "term.script", true, "check the column", "%q has no letter", t.Text)
	case utf8.RuneCountInString(fold)-1 < 2:
		l.flaw(c, "term.short", true, "leave it out, or write the whole term", "%q is one letter", t.Text)
	case functionWord(t.Text):
		l.flaw(c, "term.common", true, "leave it out, or write the whole term", "%q is a function word", t.Text)
	default:
		found := slices.ContainsFunc(l.m.Find(t.Text), func(m Match) bool { return m.Concept == c })
		if !found {
			l.flaw(c, "term.unmatched", true, "write its dictionary form, of 32 words at most", "%q is not found in running text", t.Text)
		}
	}
}

func functionWord(s string) bool {
	return !strings.Contains(s, " ") && len(reading.Functions[arabic.FoldString(s, arabic.Match)]) > 0
}

func (l *linter) englishTerm(c *Concept, t Term) {
	low := strings.ToLower(t.Text)
	switch t.Status {
	case Preferred:
		if o := l.english[low]; o != nil && o != c {
			l.flaw(c, "english.shared", false, "merge them if they are one concept", "%q is also the English of concept %s", t.Text, o.ID)
		}
		l.english[low] = cmp.Or(l.english[low], c)
		fallthrough
	case Admitted:
		if o := l.forbidden[low]; o != nil {
			l.flaw(c, "english.conflict", o == c, "let one of them go", "%q is deprecated in concept %s", t.Text, o.ID)
		}
	}
	if t.Status != DoNotTranslate && !strings.ContainsFunc(t.Text, func(r rune) bool { return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) }) {
		l.flaw(c, "term.script", true, "check the column", "the English %q has no Latin letter", t.Text)
	}
	if strings.HasSuffix(t.Text, ",") || strings.HasSuffix(t.Text, ";") || strings.HasSuffix(t.Text, ".") && strings.Count(t.Text, ".") == 1 && !abbreviated(t.Text) {
		l.flaw(c, "english.punctuation", false, "leave the mark out", "%q ends in a punctuation mark", t.Text)
	}
}

// abbreviated reports whether the full stop at the end of s may be of an
// abbreviation: Co., Dr.
func abbreviated(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return len(last) <= 5
}
