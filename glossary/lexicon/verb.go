package lexicon

import "strings"

// conjugator makes the forms of one verb from its perfect and imperfect third
// person masculine singular.
type conjugator struct {
	perf, impf []rune // bare
	doubled    bool   // last radical doubled: مدّ
	hollow     bool   // weak second radical: قال
	emit       func(text string, f Features)
}

func conjugate(e *Entry, lemma, impf string, emit func(string, Features)) {
	p, i := []rune(Bare(lemma)), []rune(Bare(impf))
	if len(p) < 2 || len(i) < 2 {
		return
	}
	c := &conjugator{perf: p, impf: i[1:], emit: emit}
	c.doubled = isDoubled(lemma, p, c.impf, e.Masdars)
	c.hollow = !c.doubled && len(p) > 2 && p[len(p)-2] == alef && strings.ContainsRune("اوي", at(c.impf, 2))
	c.perfect()
	c.imperfect()
	c.passive()
	c.imperative()
}

// at gives the nth rune from the end, from 1.
func at(s []rune, n int) rune {
	if n > len(s) {
		return 0
	}
	return s[len(s)-n]
}

// sRoots are verbs of form VIII whose first radical is س, which look like
// doubled verbs of form X.
var sRoots = map[string]bool{"استمع": true, "استلم": true, "استند": true, "استبق": true, "استعر": true, "استتر": true, "استوى": true, "استرق": true}

func isDoubled(lemma string, p, impf []rune, masdars []string) bool {
	if strings.HasSuffix(lemma, string(shadda)) {
		return true
	}
	last := at(p, 1)
	if last == alef || last == alefMaqs || last == ya {
		return false
	}
	switch len(p) {
	case 2:
		return true
	case 3: // أعدّ يعدّ
		return p[0] == alefHamza && len(impf) == 2 && impf[0] != alefHamza && p[1] != alef
	case 4: // احتلّ، انضمّ، احمرّ but not اتّخذ
		return p[0] == alef && len(impf) == 3 && !strings.ContainsRune("تطدذظ", p[1]) && p[2] != alef
	case 5: // استمرّ
		if !strings.HasPrefix(string(p), "است") || len(impf) != 4 || at(p, 2) == alef || sRoots[string(p)] {
			return false
		}
		for _, m := range masdars {
			if r := []rune(Bare(m)); len(r) == 6 { // استماع
				return false
			}
		}
		return true
	}
	return false
}

func (c *conjugator) add(stem []rune, suffix string, f Features) {
	c.emit(string(stem)+suffix, f)
}

func (c *conjugator) perfect() {
	p, last := c.perf, at(c.perf, 1)
	cut := p[:len(p)-1]
	three := func(g Gender, n Count) Features { return Features{Aspect: Perfect, Person: 3, Gender: g, Number: n} }
	c.add(p, "", three(Masculine, Singular))
	long := p // before consonant endings
	switch {
	case last == alefMaqs || last == alef: // رمى، دعا
		weak := "ي"
		if last == alef && at(c.impf, 1) == waw {
			weak = "و"
		}
		long = append(append([]rune{}, cut...), []rune(weak)...)
		c.add(cut, "ت", three(Feminine, Singular))
		c.add(cut, "وا", three(Masculine, Plural))
		c.add(cut, weak+"ا", three(Masculine, Dual))
		c.add(cut, "تا", three(Feminine, Dual))
		c.emit(string(cut)+"ا", Features{Aspect: Perfect, Person: 3, Gender: Masculine, Number: Singular, State: Construct}) // رماه
	case last == ya: // بقي
		c.add(p, "ت", three(Feminine, Singular))
		c.add(cut, "وا", three(Masculine, Plural))
		c.add(p, "ا", three(Masculine, Dual))
		c.add(p, "تا", three(Feminine, Dual))
	default:
		c.add(p, "ت", three(Feminine, Singular))
		c.add(p, "وا", three(Masculine, Plural))
		c.add(p, "ا", three(Masculine, Dual))
		c.add(p, "تا", three(Feminine, Dual))
		switch {
		case c.doubled:
			long = append(append([]rune{}, p...), last)
		case c.hollow:
			long = append(append([]rune{}, p[:len(p)-2]...), last)
		}
	}
	for _, x := range []struct {
		suffix string
		f      Features
	}{
		{"ت", Features{Person: 1, Number: Singular}},
		{"نا", Features{Person: 1, Number: Plural}},
		{"ت", Features{Person: 2, Number: Singular}},
		{"تم", Features{Person: 2, Number: Plural, Gender: Masculine}},
		{"تمو", Features{Person: 2, Number: Plural, Gender: Masculine, State: Construct}},
		{"تما", Features{Person: 2, Number: Dual}},
		{"ن", Features{Person: 3, Number: Plural, Gender: Feminine}},
	} {
		x.f.Aspect = Perfect
		l := at(long, 1)
		if l == noon && x.suffix[:2] == "ن" || l == ta && x.suffix[:2] == "ت" {
			x.suffix = x.suffix[2:] // أعلنّا
		}
		c.add(long, x.suffix, x.f)
	}
}

var persons = []struct {
	prefix string
	f      Features
}{
	{"ي", Features{Person: 3, Gender: Masculine}},
	{"ت", Features{Person: 3, Gender: Feminine}},
	{"ت", Features{Person: 2, Gender: Masculine}},
	{"أ", Features{Person: 1}},
	{"ن", Features{Person: 1, Number: Plural}},
}

func (c *conjugator) imperfect() { c.imperfectOf(c.impf, false) }

func (c *conjugator) imperfectOf(stem []rune, passive bool) {
	last := at(stem, 1)
	weak := last == waw || last == ya || last == alefMaqs
	cut := stem[:len(stem)-1]
	for _, p := range persons {
		f := p.f
		f.Aspect, f.Passive = Imperfect, passive
		if f.Number == 0 {
			f.Number = Singular
		}
		prefix, tail := p.prefix, stem
		if prefix == "أ" && len(stem) > 1 && stem[0] == alefHamza {
			prefix, tail = "آ", stem[1:]
		}
		emit := func(s []rune, suffix string, g Features) { c.emit(prefix+string(s)+suffix, g) }
		emit(tail, "", f)
		if last == alefMaqs {
			g := f
			g.State = Construct
			emit(tail[:len(tail)-1], "ا", g)
		}
		short := f
		short.Mood = Jussive
		switch {
		case weak:
			emit(tail[:max(len(tail)-1, 0)], "", short)
		case c.hollow && len(tail) > 1:
			emit(append(append([]rune{}, tail[:len(tail)-2]...), last), "", short)
		case c.doubled:
			emit(append(append([]rune{}, tail...), last), "", short)
		}
		if f.Person == 1 {
			continue
		}
		f.Number = Plural
		if p.prefix == "ي" || f.Person == 2 {
			f.Gender = Masculine
			base := tail
			if weak {
				base = tail[:len(tail)-1]
			}
			for _, end := range []struct {
				s string
				m Mood
			}{{"ون", Indicative}, {"وا", Short}} {
				g := f
				g.Mood = end.m
				emit(base, end.s, g)
			}
		}
		dual := f
		dual.Number = Dual
		d := stem
		if last == alefMaqs {
			d = append(append([]rune{}, cut...), ya)
		}
		for _, end := range []struct {
			s string
			m Mood
		}{{"ان", Indicative}, {"ا", Short}} {
			g := dual
			g.Mood = end.m
			c.emit(p.prefix+string(d)+end.s, g)
		}
		if f.Person == 2 {
			base := stem
			if weak {
				base = cut
			}
			g := Features{Aspect: Imperfect, Passive: passive, Person: 2, Gender: Feminine, Number: Singular, Mood: Indicative}
			c.emit("ت"+string(base)+"ين", g)
			g.Mood = Short
			c.emit("ت"+string(base)+"ي", g)
		}
		if p.prefix == "ي" || f.Person == 2 {
			fem := stem
			if c.hollow && len(stem) > 1 {
				fem = append(append([]rune{}, stem[:len(stem)-2]...), last)
			} else if c.doubled {
				fem = append(append([]rune{}, stem...), last)
			} else if last == alefMaqs {
				fem = append(append([]rune{}, cut...), ya)
			}
			suffix := "ن"
			if last == noon {
				suffix = ""
			}
			g := Features{Aspect: Imperfect, Passive: passive, Person: f.Person, Gender: Feminine, Number: Plural}
			c.emit(p.prefix+string(fem)+suffix, g)
		}
	}
}

// passive makes the passives that unvocalised spelling shows.
func (c *conjugator) passive() {
	p := c.perf
	n := len(p)
	var q []rune
	switch {
	case c.hollow: // قال قيل، أعاد أعيد، اختار اختير
		q = append([]rune{}, p...)
		q[n-2] = ya
	case n == 4 && p[1] == alef: // شاهد شوهد
		q = append([]rune{}, p...)
		q[1] = waw
	}
	if q != nil {
		e := *c
		e.perf, e.hollow, e.doubled = q, false, false
		e.emit = func(s string, f Features) {
			if f.Person == 3 && f.Number != Dual {
				f.Passive = true
				c.emit(s, f)
			}
		}
		e.perfect()
	}
	i := append([]rune{}, c.impf...)
	m := len(i)
	switch {
	case c.hollow && i[m-2] != alef: // يقول يقال
		i[m-2] = alef
	case i[m-1] == waw || i[m-1] == ya: // يدعو يدعى
		i[m-1] = alefMaqs
	case n == 3 && p[0] == waw && i[0] != waw: // يجد يوجد
		i = append([]rune{waw}, i...)
	case n == 3 && p[0] == alefHamza && i[0] == alefHamza: // يأخذ يؤخذ
		i[0] = wawHamza
	default:
		return
	}
	e := *c
	e.imperfectOf(i, true)
}

// imperative makes the commands of the second person.
func (c *conjugator) imperative() {
	stem := c.impf
	last := at(stem, 1)
	n := len(c.perf)
	prefix := ""
	switch {
	case c.perf[0] == alef:
		prefix = "ا"
	case c.perf[0] == alefHamza && stem[0] != alefHamza && stem[0] != wawHamza:
		prefix = "أ"
	case n == 3 && !c.hollow && !c.doubled && c.perf[0] != waw && stem[0] != alefHamza && stem[0] != wawHamza:
		prefix = "ا"
	case n == 3 && stem[0] == alefHamza: // خذ، كل
		stem = stem[1:]
	}
	base, short := stem, stem
	switch {
	case last == waw || last == ya || last == alefMaqs:
		base = stem[:len(stem)-1]
		short = base
	case c.hollow && len(stem) > 1:
		short = append(append([]rune{}, stem[:len(stem)-2]...), last)
	}
	if len(base) == 0 || len(short)+len(prefix) < 2 {
		return
	}
	f := Features{Aspect: Imperative, Person: 2, Number: Singular}
	c.emit(prefix+string(short), f)
	f.Gender = Feminine
	c.emit(prefix+string(base)+"ي", f)
	f.Gender, f.Number = Masculine, Plural
	c.emit(prefix+string(base)+"وا", f)
}
