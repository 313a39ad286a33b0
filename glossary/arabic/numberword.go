package arabic

import "strings"

// numberKind is the part that a word plays in a number written out.
type numberKind uint8

const (
	unit      numberKind = iota + 1
	unitTeen             // a unit that stands only before عشر or tens: أحد, إحدى, حادي
	ten                  // عشر
	tens                 // عشرون … تسعون
	hundred              // مئة
	hundreds             // مئتان, ثلاثمئة …
	scale                // ألف, مليون …
	scales               // آلاف, ملايين …: only after a number
	dualScale            // ألفان, مليونان …
)

// numberWord is a word of the number system.
type numberWord struct {
	kind    numberKind
	value   int64
	ordinal bool
}

// numberWords are keyed by spelling at [Match] level.
var numberWords = makeNumberWords()

func makeNumberWords() map[string]numberWord {
	m := map[string]numberWord{}
	add := func(kind numberKind, value int64, ordinal bool, words string) {
		for _, w := range strings.Fields(words) {
			m[FoldString(w, Match)] = numberWord{kind, value, ordinal}
		}
	}
	for i, words := range []string{
		"واحد واحدة واحدا", "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي", "ثلاث ثلاثة", "أربع أربعة",
		"خمس خمسة", "ست ستة", "سبع سبعة", "ثمان ثماني ثمانية ثمانيا", "تسع تسعة",
	} {
		add(unit, int64(i+1), false, words)
	}
	add(unitTeen, 1, false, "أحد إحدى")
	add(ten, 10, false, "عشر عشرة")
	for i, stem := range []string{"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"} {
		add(tens, int64(i+2)*10, false, stem+"ون "+stem+"ين")
	}
	add(hundred, 100, false, "مئة مائة")
	add(hundreds, 200, false, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي")
	for i, stem := range []string{"ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"} {
		add(hundreds, int64(i+3)*100, false, stem+"مئة "+stem+"مائة")
	}
	add(hundreds, 800, false, "ثمانيمئة ثمانيمائة")
	add(scale, 1e3, false, "ألف ألفا")
	add(scales, 1e3, false, "آلاف")
	add(dualScale, 1e3, false, "ألفان ألفين ألفي")
	for value, stem := range map[int64]string{1e6: "مليون", 1e9: "مليار", 1e12: "تريليون"} {
		add(scale, value, false, stem+" "+stem+"ا")
		add(dualScale, value, false, stem+"ان "+stem+"ين "+stem+"ي")
	}
	add(scale, 1e9, false, "بليون بليونا")
	add(scale, 1e12, false, "ترليون ترليونا")
	add(scales, 1e6, false, "ملايين")
	add(scales, 1e9, false, "مليارات بلايين")
	add(scales, 1e12, false, "تريليونات ترليونات")

	for i, stem := range []string{"", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع"} {
		if stem != "" {
			add(unit, int64(i+1), true, stem+" "+stem+"ة")
		}
	}
	add(unit, 1, true, "أول أولى")
	add(unit, 2, true, "ثان")
	add(unitTeen, 1, true, "حادي حادية")
	add(ten, 10, true, "عاشر عاشرة")
	return m
}

// numberToken is a number word as it stands in a text.
type numberToken struct {
	numberWord
	conj, article bool
}

// lookUpNumber reads a word, folded at [Match] level, as a number word with its
// proclitics.
func lookUpNumber(word string) (numberToken, bool) {
	if w, ok := numberWords[word]; ok {
		return numberToken{numberWord: w}, true
	}
	for _, start := range [...]struct {
		prefix string
		conj   bool
	}{{"", false}, {"و", true}, {"ف", true}} {
		rest, ok := strings.CutPrefix(word, start.prefix)
		if !ok {
			continue
		}
		for _, p := range [...]struct {
			prefix  string
			article bool
		}{{"", false}, {"ال", true}, {"لل", true}, {"ب", false}, {"ل", false}, {"ك", false}, {"بال", true}, {"كال", true}} {
			stem, ok := strings.CutPrefix(rest, p.prefix)
			if !ok || p.prefix == "ل" && stem == "ست" { // لست is "I am not"
				continue
			}
			w, ok := numberWords[stem]
			if ok && !(p.article && stem == "اثنين") { // الاثنين is Monday
				return numberToken{w, start.conj, p.article}, true
			}
		}
	}
	return numberToken{}, false
}

// misread reports whether a surface form is another word than the number it
// folds to: the verb ألّف, the adjective أوليّ.
func misread(w numberToken, surface string) bool {
	return w.value == 1000 && strings.ContainsRune(surface, shadda) ||
		w.value == 1 && w.kind == unit && w.ordinal && strings.HasSuffix(FoldString(surface, Light), "ي")
}

// startsWithConj reports whether a folded word may begin with و.
func startsWithConj(word string) bool { return strings.HasPrefix(word, "و") }
