package arabic

import "strings"

// monthName is a month's name, folded at [Match] level.
type monthName struct {
	month int
	// second is what must follow a first word: الأول or الثاني.
	second string
	// vague names are other words too, and are months only beside a day, a
	// year or the word شهر.
	vague bool
}

// months holds the names in Iraq and the Levant, in Egypt and the Gulf, and in
// the Maghreb (Unicode CLDR 48 lists them by locale), and common variants.
var months = makeMonths()

func makeMonths() map[string][]monthName {
	m := map[string][]monthName{}
	for i, names := range []string{
		"يناير جانفي", "شباط فبراير فيفري", "آذار", "نيسان أبريل إبريل أفريل", "أيار مايو", "حزيران يونيو يونية يونيه",
		"تموز يوليو يولية يوليه يوليوز جويلية", "أغسطس أغشت غشت", "أيلول سبتمبر شتنبر شتمبر",
		"أكتوبر أوكتوبر", "نوفمبر نونبر نوفنبر", "ديسمبر دجنبر دجمبر",
	} {
		for _, n := range strings.Fields(names) {
			key := FoldString(n, Match)
			m[key] = []monthName{{month: i + 1}}
		}
	}
	for n, month := range map[string]int{"مارس": 3, "ماي": 5, "جوان": 6, "آب": 8, "أوت": 8} {
		m[FoldString(n, Match)] = []monthName{{month: month, vague: true}}
	}
	m["تشرين"] = []monthName{{month: 10, second: "اول"}, {month: 11, second: "ثاني"}}
	m["كانون"] = []monthName{{month: 12, second: "اول"}, {month: 1, second: "ثاني"}}
	return m
}

// weekdays are keyed by spelling at [Match] level, without the article.
var weekdays = map[string]int{
	"احد": 1, "اثنين": 2, "ثلاثاء": 3, "اربعاء": 4, "خميس": 5, "جمعه": 6, "سبت": 7,
}

// month reads a month's name at token i, with its clitics.
func (s *scan) month(i int) (m monthName, next int, ok bool) {
	if i >= len(s.toks) || s.folds[i] == "" {
		return m, i, false
	}
	word := s.folds[i]
	names := months[word]
	if names == nil {
		rest := word
		if r, ok := strings.CutPrefix(rest, "و"); ok {
			rest = r
		} else if r, ok := strings.CutPrefix(rest, "ف"); ok {
			rest = r
		}
		if names = months[rest]; names == nil {
			for _, prep := range [...]string{"ب", "ل", "ك"} {
				if r, ok := strings.CutPrefix(rest, prep); ok {
					names = months[r]
				}
			}
		}
	}
	for _, m := range names {
		if m.second == "" {
			return m, i + 1, true
		}
		if s.is(i+1, "ال"+m.second) || s.is(i+1, m.second) {
			return m, i + 2, true
		}
	}
	return m, i, false
}

// weekday reads the name of a day of the week at token i: with the article, and
// perhaps و ف ب ك ل before it.
func (s *scan) weekday(i int) (day int, ok bool) {
	word := s.folds[i]
	if word == "" {
		return 0, false
	}
	for _, conj := range [...]string{"", "و", "ف"} {
		rest, ok := strings.CutPrefix(word, conj)
		if !ok {
			continue
		}
		for _, article := range [...]string{"ال", "بال", "لل", "كال"} {
			if stem, ok := strings.CutPrefix(rest, article); ok && weekdays[stem] != 0 {
				return weekdays[stem], true
			}
		}
	}
	return 0, false
}

// DateWord reports whether word is the name of a day of the week, with its
// article, or of a month in any of the sets.
func DateWord(word string) bool {
	fold := FoldString(word, Match)
	if stem, ok := strings.CutPrefix(fold, "ال"); ok && weekdays[stem] != 0 {
		return true
	}
	return len(months[fold]) > 0
}
