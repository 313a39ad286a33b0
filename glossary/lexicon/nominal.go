package lexicon

import "strings"

type emitter func(text string, f Features)

// attach joins an ending that begins with a vowel to a stem.
func attach(stem, suffix string) string {
	switch {
	case strings.HasSuffix(stem, "ة"):
		return stem[:len(stem)-2] + "ت" + suffix
	case strings.HasSuffix(stem, "ى"):
		return stem[:len(stem)-2] + "ي" + suffix
	case strings.HasSuffix(stem, "أ") && strings.HasPrefix(suffix, "ا"):
		return stem[:len(stem)-2] + "آ" + suffix[2:]
	}
	return stem + suffix
}

// plain emits a form and what the accusative and a pronoun make of it.
func plain(stem string, f Features, emit emitter) {
	emit(stem, f)
	switch {
	case strings.HasSuffix(stem, "ة"), strings.HasSuffix(stem, "اء"), strings.HasSuffix(stem, "أ"), strings.HasSuffix(stem, "ا"):
	case strings.HasSuffix(stem, "ى"):
		f.State = Construct // مستواه
		emit(stem[:len(stem)-2]+"ا", f)
	default:
		f.Accusative, f.State = true, Absolute
		emit(stem+"ا", f)
	}
	if strings.HasSuffix(stem, "ة") {
		f.State, f.Accusative = Construct, false
		emit(stem[:len(stem)-2]+"ت", f) // before a pronoun
	}
}

func dual(stem string, f Features, emit emitter) {
	f.Number = Dual
	f.State = Absolute
	f.Nominative = true
	emit(attach(stem, "ان"), f)
	f.Nominative = false
	emit(attach(stem, "ين"), f)
	f.State = Construct
	emit(attach(stem, "ا"), f)
	emit(attach(stem, "ي"), f)
}

func soundMasculine(stem string, f Features, emit emitter) {
	f.Number, f.Gender = Plural, Masculine
	stem = strings.TrimSuffix(stem, "ى")
	f.State = Absolute
	f.Nominative = true
	emit(stem+"ون", f)
	f.Nominative = false
	emit(stem+"ين", f)
	f.State = Construct
	emit(stem+"و", f)
	emit(stem+"ي", f)
}

func soundFeminine(stem string, f Features, emit emitter) {
	f.Number, f.Gender = Plural, Feminine
	switch {
	case strings.HasSuffix(stem, "اة"): // فتاة
		stem = stem[:len(stem)-4] + "و"
	case strings.HasSuffix(stem, "ة"):
		stem = stem[:len(stem)-2]
	}
	if strings.HasSuffix(stem, "ى") || strings.HasSuffix(stem, "أ") {
		emit(attach(stem, "ات"), f)
		return
	}
	emit(stem+"ات", f)
}

// defective reports whether a bare stem is a participle such as قاضي, which
// loses its last letter when indefinite.
func defective(stem string) bool {
	r := []rune(stem)
	return len(r) == 4 && r[1] == alef && r[3] == ya
}

// inflectNoun emits every form of a noun of one word.
func inflectNoun(e *Entry, emit emitter) {
	f := Features{Number: Singular, Gender: e.Gender}
	if e.POS == Name {
		emit(e.Key, f)
		if !strings.HasSuffix(e.Key, "ة") {
			return
		}
		f.State = Construct
		emit(e.Key[:len(e.Key)-2]+"ت", f)
		return
	}
	plain(e.Key, f, emit)
	if defective(e.Key) {
		g := f
		g.State = Absolute
		emit(e.Key[:len(e.Key)-2], g)
	}
	if !e.Is(NoPlural) || e.Is(UnitNoun) {
		dual(e.Key, f, emit)
	}
	plurals(e, e.Key, f, emit)
	if e.Feminine == "" || e.Gender == Feminine {
		return
	}
	fem := e.Feminine
	if fem == "+ة" {
		fem = attach(e.Key, "ة")
	}
	f.Gender = Feminine
	plain(fem, f, emit)
	dual(fem, f, emit)
	soundFeminine(fem, f, emit)
}

func plurals(e *Entry, stem string, f Features, emit emitter) {
	for _, p := range e.Plurals {
		switch p {
		case "+ات":
			g := f
			soundFeminine(stem, g, emit)
		case "+ون", "+ين":
			soundMasculine(stem, f, emit)
		default:
			f.Number = Plural
			plain(Bare(p), f, emit)
			if base, ok := strings.CutSuffix(p, "ون"); ok && e.Is(Human) {
				soundMasculine(base, f, emit)
			}
		}
	}
}

// inflectAdjective emits every form of an adjective or participle.
func inflectAdjective(e *Entry, emit emitter) {
	m := Features{Number: Singular, Gender: Masculine}
	plain(e.Key, m, emit)
	if defective(e.Key) {
		g := m
		g.State = Absolute
		emit(e.Key[:len(e.Key)-2], g)
	}
	dual(e.Key, m, emit)
	fem := e.Feminine
	if fem == "" || fem == "+ة" {
		fem = attach(e.Key, "ة")
	}
	f := Features{Number: Singular, Gender: Feminine}
	plain(fem, f, emit)
	dual(fem, f, emit)
	if !strings.HasSuffix(fem, "اء") {
		soundFeminine(fem, f, emit)
	}
	plurals(e, e.Key, m, emit)
	if len(e.Plurals) == 0 {
		soundMasculine(e.Key, m, emit)
	}
	if e.Elative != "" {
		el := Features{Number: Singular, Derivation: Elative}
		plain(e.Elative, el, emit)
		if r := []rune(e.Elative); len(r) == 4 && r[0] == alefHamza {
			el.Gender = Feminine
			switch e.Elative {
			case "أعلى", "أدنى", "أقصى", "أسمى": // عليا, دنيا
				emit(string(r[1:3])+"يا", el)
			default:
				if r[3] == alefMaqs {
					break
				}
				emit(string(r[1:])+"ى", el) // أكبر كبرى
			}
		}
	}
}
