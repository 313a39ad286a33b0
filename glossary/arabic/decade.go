package arabic

import (
	"strconv"
	"strings"
)

// Decade is a decade named in a text: the bytes [Start, End), with the century
// after it.
type Decade struct {
	Start, End int
	// Year is the first year. It is below 100 when the text does not name the
	// century: 90 is the nineties of some century.
	Year int
}

// Decades finds the decades of text in order: التسعينيات, تسعينات, and the
// century after them, with من or without; that of سبعينيات وثمانينيات القرن
// الماضي is the century of both. القرن الماضي is the twentieth, القرن
// الحالي the twenty-first. Decades of a life (في الثلاثينيات من عمره) are left
// out. Time is linear.
func Decades(text string) []Decade {
	s := newScan(text)
	var out []Decade
	after := 0 // the token after the last decade
	for i := 0; i < len(s.toks); {
		year, ok := s.decadeWord(i)
		next := i + 1
		if ok && !s.isAge(next) {
			century, end := s.century(next)
			if last := len(out) - 1; last >= 0 && after == i && out[last].Year < 100 && startsWithConj(s.folds[i]) {
				out[last].Year += century
			}
			out = append(out, Decade{s.toks[i].Start, s.toks[end-1].End, century + year})
			next, after = end, end
		}
		i = next
	}
	return out
}

// decadeWords are keyed by spelling at [Match] level, without the article.
var decadeWords = makeDecadeWords()

func makeDecadeWords() map[string]int {
	m := map[string]int{}
	for i, stem := range strings.Fields("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين") {
		stem = FoldString(stem, Match)
		m[stem+"ات"], m[stem+"يات"] = 10*(i+2), 10*(i+2)
	}
	return m
}

func (s *scan) decadeWord(i int) (year int, ok bool) {
	if s.folds[i] == "" {
		return 0, false
	}
	find := func(w string) int {
		w, _ = strings.CutPrefix(w, "ال")
		return decadeWords[w]
	}
	word, ok := afterProclitics(s.folds[i], func(w string) bool { return find(w) != 0 })
	return find(word), ok
}

// isAge reports whether من العمر or the like is at token i.
func (s *scan) isAge(i int) bool {
	if s.is(i, "من") {
		i++
	}
	return strings.HasPrefix(s.fold(i), "عمر") || s.is(i, "العمر")
}

// century reads the century at token i, the 2nd to the 21st: what it adds to the
// year of a decade, 0 if there is none, and the token after it.
func (s *scan) century(i int) (year, next int) {
	at := i
	if s.is(at, "من") {
		at++
	}
	if !s.is(at, "القرن") {
		return 0, i
	}
	at++
	switch s.fold(at) {
	case "الماضي":
		return 1900, at + 1
	case "الحالي", "الجاري":
		return 2000, at + 1
	}
	n, ok := s.plain(at, 2)
	next = at + 1
	if !ok && s.fold(at) != "" {
		var w Number
		w, next, _ = s.words(at)
		n, _ = strconv.Atoi(w.Value)
	}
	if n < 2 || n > 21 {
		return 0, i
	}
	return (n - 1) * 100, next
}
