package lexicon

import "strings"

// participles derives the active and passive participles of a verb, by the
// measures of the ten forms. In forms II to X the two are spelt alike, so that
// only the active is returned unless they differ.
func participles(e *Entry) (active, passive string) {
	active, passive = Bare(e.Active), Bare(e.Passive)
	p, i := []rune(e.Key), []rune(Bare(e.Imperfect))
	if len(p) < 2 || len(i) < 3 || strings.Contains(e.Key, " ") {
		return active, passive
	}
	i = i[1:]
	if formOne(e, p, i) {
		a, b := firstForm(p, i, isDoubled(e.Lemma, p, i, e.Masdars))
		if active == "" {
			active = a
		}
		if passive == "" && !e.Is(Intransitive) {
			passive = b
		}
		return active, passive
	}
	stem := string(i)
	if active == "" {
		active = "م" + stem
		if strings.HasSuffix(stem, "ى") { // يتحدى متحدي
			active = "م" + stem[:len(stem)-2] + "ي"
		}
	}
	if passive == "" && len(i) > 2 && (i[len(i)-2] == ya || i[len(i)-2] == waw) && p[len(p)-2] == alef { // معيد معاد
		i = append([]rune{}, i...)
		i[len(i)-2] = alef
		passive = "م" + string(i)
	}
	return active, passive
}

// formOne reports whether a verb is of form I rather than a derived one.
func formOne(e *Entry, p, impf []rune) bool {
	switch len(p) {
	case 2:
		return true
	case 3:
	default:
		return false
	}
	if p[0] == alefHamza && impf[0] != alefHamza { // أعدّ, أكّد يؤكد
		return false
	}
	for _, m := range e.Masdars { // قدّم تقديم
		m = Bare(m)
		if r := []rune(m); len(r) == 5 && r[0] == ta && (r[3] == ya || r[4] == taMarbuta) {
			return false
		}
	}
	return true
}

func firstForm(p, impf []rune, doubled bool) (active, passive string) {
	if len(p) == 2 { // مدّ ماد ممدود
		return string([]rune{p[0], alef, p[1]}), "م" + string([]rune{p[0], p[1], waw, p[1]})
	}
	a, b, c := p[0], p[1], p[2]
	first := string(a) + "ا"
	if a == alefHamza {
		first = "آ"
	}
	switch {
	case doubled:
		return first + string(b), "م" + string(p)
	case b == alef: // قال قائل مقول
		active = string(a) + "ائ" + string(c)
		if len(impf) > 1 && (impf[len(impf)-2] == waw || impf[len(impf)-2] == ya) {
			passive = "م" + string(impf)
		}
		return active, passive
	case c == alef || c == alefMaqs || c == ya: // دعا داعي مدعو
		active = first + string(b) + "ي"
		end := "ي"
		if c == alef {
			end = "و"
		}
		return active, "م" + string([]rune{a, b}) + end
	case c == alefHamza:
		return first + string(b) + "ئ", "م" + string([]rune{a, b}) + "وء"
	}
	return first + string([]rune{b, c}), "م" + string([]rune{a, b, waw, c})
}
