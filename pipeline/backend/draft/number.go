package draft

import (
	"fmt"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
)

// numberWord is a number word: its value, and whether it multiplies what is
// before it.
type numberWord struct {
	value float64
	scale bool
}

var numberWords = map[string]numberWord{}

// months by folded name, in the three traditions; a name of two words has a space.
var months = map[string]int{}

var weekdays = map[string]string{}

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// bareMonths may be read as months without a number beside them.
var bareMonths = map[string]bool{}

func init() {
	for i, row := range []string{
		"", "واحد واحدة إحدى أحد", "اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي", "ثلاثة ثلاث", "أربعة أربع", "خمسة خمس", "ستة ست", "سبعة سبع", "ثمانية ثماني ثمان", "تسعة تسع", "عشرة عشر",
	} {
		for _, w := range strings.Fields(row) {
			numberWords[lexicon.Fold(w)] = numberWord{value: float64(i)}
		}
	}
	for i, row := range []string{"عشرون عشرين", "ثلاثون ثلاثين", "أربعون أربعين", "خمسون خمسين", "ستون ستين", "سبعون سبعين", "ثمانون ثمانين", "تسعون تسعين"} {
		for _, w := range strings.Fields(row) {
			numberWords[lexicon.Fold(w)] = numberWord{value: float64(20 + 10*i)}
		}
	}
	for _, p := range []struct {
		v float64
		w string
	}{{3, "ثلاث"}, {4, "أربع"}, {5, "خمس"}, {6, "ست"}, {7, "سبع"}, {8, "ثمان"}, {8, "ثماني"}, {9, "تسع"}} {
		numberWords[lexicon.Fold(p.w+"مئة")] = numberWord{value: p.v * 100}
		numberWords[lexicon.Fold(p.w+"مائة")] = numberWord{value: p.v * 100}
	}
	for _, p := range []struct {
		v float64
		w string
	}{
		{100, "مئة مائة"}, {1e3, "ألف آلاف ألفا"}, {1e6, "مليون ملايين مليونا"}, {1e9, "مليار مليارات مليارا بليون"}, {1e12, "تريليون ترليون تريليونات"},
	} {
		for _, w := range strings.Fields(p.w) {
			numberWords[lexicon.Fold(w)] = numberWord{p.v, true}
		}
	}
	for _, p := range []struct {
		v float64
		w string
	}{{200, "مئتان مئتين مائتان مائتين مئتي مائتي مئتا مائتا"}, {2000, "ألفان ألفين ألفي"}, {2e6, "مليونان مليونين مليوني مليونا"}, {2e9, "ملياران مليارين ملياري"}} {
		for _, w := range strings.Fields(p.w) {
			if _, ok := numberWords[lexicon.Fold(w)]; !ok {
				numberWords[lexicon.Fold(w)] = numberWord{value: p.v}
			}
		}
	}
	for i, row := range []string{
		"كانون_الثاني يناير جانفي", "شباط فبراير فيفري", "آذار مارس", "نيسان أبريل إبريل أفريل", "أيار مايو ماي", "حزيران يونيو جوان", "تموز يوليو جويلية يوليوز",
		"آب أغسطس أوت غشت", "أيلول سبتمبر شتنبر", "تشرين_الأول أكتوبر", "تشرين_الثاني نوفمبر نونبر", "كانون_الأول ديسمبر دجنبر",
	} {
		for _, w := range strings.Fields(row) {
			key := lexicon.Fold(strings.ReplaceAll(w, "_", " "))
			months[key] = i + 1
			switch w {
			case "مارس", "ماي", "آب", "أوت", "جوان":
			default:
				bareMonths[key] = true
			}
		}
	}
	for _, p := range [][2]string{{"السبت", "Saturday"}, {"الأحد", "Sunday"}, {"الاثنين", "Monday"}, {"الإثنين", "Monday"}, {"الثلاثاء", "Tuesday"}, {"الأربعاء", "Wednesday"}, {"الخميس", "Thursday"}, {"الجمعة", "Friday"}} {
		weekdays[lexicon.Fold(p[0])] = p[1]
	}
}

// clitic is what stands before a number or date word.
type clitic struct {
	conj, prep rune
	article    bool
}

// bareWord takes the clitics off w so that known accepts the rest.
func bareWord(w string, known func(string) bool) (string, clitic, bool) {
	if len(w) > maxWord {
		return "", clitic{}, false
	}
	w = lexicon.Fold(w)
	for _, conj := range []string{"", "و", "ف"} {
		a, ok := strings.CutPrefix(w, conj)
		if !ok {
			continue
		}
		for _, prep := range []string{"", "ب", "ل", "ك"} {
			b, ok := strings.CutPrefix(a, prep)
			if !ok {
				continue
			}
			c := clitic{}
			if conj != "" {
				c.conj = []rune(conj)[0]
			}
			if prep != "" {
				c.prep = []rune(prep)[0]
			}
			if known(b) {
				return b, c, true
			}
			if d, ok := strings.CutPrefix(b, "ال"); ok && known(d) {
				c.article = true
				return d, c, true
			}
			if d, ok := strings.CutPrefix(b, "ل"); ok && prep == "ل" && known(d) {
				c.article = true
				return d, c, true
			}
		}
	}
	return "", clitic{}, false
}

func isNumberWord(s string) bool { _, ok := numberWords[s]; return ok }

// merge joins tokens that are one: dates, numbers in words, phrases.
func (g *engine) merge(toks []token) []token {
	out := toks[:0:0]
	var words []string
	run := 0 // words[k] is toks[run+k]
	for i := 0; i < len(toks); {
		if t, n := clock(toks, i); n > 0 {
			out = append(out, t)
			i += n
			continue
		}
		if t, n := date(toks, i); n > 0 {
			out = append(out, t)
			i += n
			continue
		}
		if t, n := numeral(toks, i); n > 0 {
			out = append(out, t)
			i += n
			continue
		}
		if toks[i].kind == word && len(toks[i].text) <= maxWord {
			if i < run || i >= run+len(words) {
				words, run = words[:0], i
				for k := i; k < len(toks) && toks[k].kind == word && len(toks[k].text) <= maxWord; k++ {
					words = append(words, toks[k].text)
				}
			}
			if t, n := g.phrase(toks, i, words, i-run); n > 0 {
				out = append(out, t)
				i += n
				continue
			}
		}
		out = append(out, toks[i])
		i++
	}
	return out
}

// span joins toks[i:i+n].
func span(toks []token, i, n int, k kind) token {
	return token{kind: k, start: toks[i].start, end: toks[i+n-1].end, text: toks[i].text, words: n, known: true}
}

// date reads a date at i: [day] number month [year], or a weekday.
func date(toks []token, i int) (token, int) {
	j := i
	c := clitic{}
	day := ""
	if w, cl, n := weekday(toks, i); n > 0 {
		day, c, j = w, cl, j+n
	} else if w, cl, ok := bareWord(toks[i].text, func(s string) bool { return s == "يوم" }); ok && w != "" && toks[i].kind == word && !cl.article && i+1 < len(toks) && toks[i+1].kind == number {
		if m, _, _ := monthAt(toks, i+2); m > 0 { // يوم 18 نوفمبر
			c, j = cl, i+1
		}
	}
	start := j
	number1 := ""
	if j < len(toks) && toks[j].kind == number && toks[j].value.ok && toks[j].value.integer && toks[j].value.n <= 31 {
		number1 = toks[j].english
		j++
	}
	month, n, mc := monthAt(toks, j)
	if n == 0 || mc.article || number1 != "" && (mc.conj != 0 || mc.prep != 0) {
		if day != "" {
			t := span(toks, i, j-i, word)
			t.pick = &cand{class: cName, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Features: lexicon.Features{Number: lexicon.Singular}}}
			t.english, t.date, t.day = day, true, true
			return t, j - i
		}
		return token{}, 0
	}
	if start == i {
		c = mc
	}
	if number1 != "" && start == i {
		c = clitic{}
	}
	j += n
	// A second name of the month: كانون الثاني/يناير.
	if j+1 < len(toks) && (toks[j].text == "/" || toks[j].text == "(") {
		if m2, n2, _ := monthAt(toks, j+1); n2 > 0 && m2 == month {
			if toks[j].text == "/" {
				j += 1 + n2
			} else if j+1+n2 < len(toks) && toks[j+1+n2].text == ")" {
				j += 2 + n2
			}
		}
	}
	year := ""
	k := j
	if k < len(toks) && toks[k].kind == word && (lexicon.Fold(toks[k].text) == "عام" || lexicon.Fold(toks[k].text) == "سنه" || lexicon.Fold(toks[k].text) == "من") {
		k++
		if k < len(toks) && toks[k].kind == word && lexicon.Fold(toks[k].text) == "عام" {
			k++
		}
	}
	if k < len(toks) && toks[k].kind == number && toks[k].value.ok && toks[k].value.integer && toks[k].value.n >= 1000 && toks[k].value.n < 2200 {
		year = toks[k].english
		j = k + 1
	}
	if number1 == "" && year == "" {
		key := ""
		for m := range n {
			key = strings.TrimSpace(key + " " + toks[start+m].text)
		}
		if w, _, ok := bareWord(key, func(s string) bool { return bareMonths[s] }); !ok || w == "" {
			if i == 0 || lexicon.Fold(toks[i-1].text) != "شهر" {
				return token{}, 0
			}
		}
	}
	text := monthNames[month]
	if number1 != "" {
		text += " " + number1
	}
	if day != "" {
		text = day + ", " + text
	}
	if year != "" {
		if number1 != "" {
			text += ","
		}
		text += " " + year
	}
	t := span(toks, i, j-i, word)
	t.english, t.date, t.day = text, true, number1 != "" || day != ""
	t.pick = &cand{class: cName, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Features: lexicon.Features{Number: lexicon.Singular}}}
	return t, j - i
}

// hours are the ordinals that tell the hour.
var hours = map[string]string{"واحده": "one", "ثانيه": "two", "ثالثه": "three", "رابعه": "four", "خامسه": "five", "سادسه": "six", "سابعه": "seven", "ثامنه": "eight", "تاسعه": "nine", "عاشره": "ten"}

// clock reads a time of day at i: الساعة 9:30 صباحا.
func clock(toks []token, i int) (token, int) {
	if i+1 >= len(toks) || toks[i].kind != word {
		return token{}, 0
	}
	_, c, ok := bareWord(toks[i].text, func(s string) bool { return s == "ساعه" })
	if !ok || !c.article {
		return token{}, 0
	}
	text, next := "", toks[i+1]
	n := 2
	switch {
	case next.kind == number && !strings.ContainsAny(next.english, "%,"):
		text = next.english
	case next.kind == word:
		w, cl, ok := bareWord(next.text, func(s string) bool { return hours[s] != "" })
		if !ok || !cl.article || cl.conj != 0 || cl.prep != 0 {
			return token{}, 0
		}
		text = hours[w]
	default:
		return token{}, 0
	}
	half := ""
	if i+n < len(toks) && toks[i+n].kind == word {
		switch lexicon.Fold(toks[i+n].text) {
		case "صباحا":
			half = "a.m."
			n++
		case "مساء", "مساءا", "ظهرا":
			half = "p.m."
			n++
		}
	}
	switch {
	case half != "":
		text += " " + half
	case !strings.Contains(text, ":"):
		text += " o'clock"
	}
	t := span(toks, i, n, word)
	t.english, t.date, t.clock = text, true, true
	t.pick = &cand{class: cName, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Features: lexicon.Features{Number: lexicon.Singular}}}
	return t, n
}

// daytimes are words before a weekday's name.
var daytimes = map[string]string{"يوم": "%s", "مساء": "%s evening", "صباح": "%s morning", "ظهر": "%s noon", "فجر": "%s dawn", "ليله": "%s night", "اليوم": "today, %s", "امس": "yesterday, %s", "غدا": "tomorrow, %s", "غد": "tomorrow, %s"}

func isDaytime(s string) bool { return daytimes[s] != "" }

// weekday reads a weekday at i, with the word before it: يوم الأحد. الأحد alone
// is no weekday, for it is also "the one".
func weekday(toks []token, i int) (string, clitic, int) {
	name := func(j int) (string, clitic, bool) {
		if j >= len(toks) || toks[j].kind != word {
			return "", clitic{}, false
		}
		w, c, ok := bareWord(toks[j].text, func(s string) bool { return weekdays[s] != "" })
		return w, c, ok
	}
	if toks[i].kind != word {
		return "", clitic{}, 0
	}
	if w, c, ok := bareWord(toks[i].text, isDaytime); ok {
		if d, dc, ok := name(i + 1); ok && dc == (clitic{}) {
			if w == "يوم" && c.article {
				w = "اليوم"
				c.article = false
			}
			return fmt.Sprintf(daytimes[w], weekdays[d]), c, 2
		}
	}
	if d, c, ok := name(i); ok && d != lexicon.Fold("الأحد") {
		return weekdays[d], c, 1
	}
	return "", clitic{}, 0
}

func monthAt(toks []token, j int) (month, n int, c clitic) {
	if j >= len(toks) || toks[j].kind != word {
		return 0, 0, c
	}
	known := func(s string) bool { return months[s] != 0 }
	if j+1 < len(toks) && toks[j+1].kind == word {
		if w, c, ok := bareWord(toks[j].text+" "+toks[j+1].text, known); ok {
			return months[w], 2, c
		}
	}
	if w, c, ok := bareWord(toks[j].text, known); ok {
		return months[w], 1, c
	}
	return 0, 0, c
}

// numeral reads a number in words, or digits with a scale word, at i.
func numeral(toks []token, i int) (token, int) {
	total, group := 0.0, 0.0
	var c clitic
	j := i
	any, digits := false, false
	lastScale := 1e18
	for j < len(toks) {
		t := &toks[j]
		if t.kind == number {
			if any || !t.value.ok || strings.HasSuffix(t.english, "%") {
				break
			}
			group, any, digits = t.value.n, true, true
			j++
			continue
		}
		if t.kind != word {
			break
		}
		w, cl, ok := bareWord(t.text, isNumberWord)
		if !ok || any && (cl.prep != 0 || cl.conj == 'ف' || digits && !numberWords[w].scale) {
			break
		}
		nw := numberWords[w]
		if !any {
			if cl.conj == 0 && cl.prep == 0 && !cl.article && nw.scale && nw.value == 1000 && !strings.HasPrefix(lexicon.Bare(t.text), "أ") {
				break // آلاف
			}
			if nw.scale && strings.HasPrefix(lexicon.Bare(t.text), "م") && (strings.HasSuffix(w, "ين") && nw.value == 1e6 && w != "مليون" || strings.HasSuffix(w, "ات")) || w == "ملايين" || w == "الاف" {
				break // millions of
			}
			if nw.value == 1 && !nw.scale || w == "عشر" && cl.conj == 0 && cl.prep == 0 {
				// واحد is an adjective unless a larger number follows.
				if j+1 >= len(toks) || toks[j+1].kind != word {
					break
				}
				w2, cl2, ok2 := bareWord(toks[j+1].text, isNumberWord)
				if !ok2 || cl2.conj == 0 && w2 != "عشر" && w2 != "عشره" || cl2.conj == 'و' && numberWords[w2].value < 20 {
					break
				}
			}
			if cl.article && numberWords[w].value == 2 && weekdays["ال"+w] != "" {
				break
			}
			c = cl
		} else if cl.conj != 'و' && !nw.scale && !(nw.value == 10 && group < 10) {
			break
		} else if cl.conj == 'و' && (nw.scale && nw.value < 1e3 && group != 0 || nw.value >= 1e6 && group > 0 && false) {
			// مئة after something is added
			if nw.value == 100 {
				group += 100
				j++
				continue
			}
			break
		}
		switch {
		case nw.scale && nw.value == 100:
			if group == 0 || group >= 10 {
				group += 100
			} else {
				group *= 100
			}
		case nw.scale:
			if any && nw.value >= lastScale {
				goto done
			}
			if group == 0 {
				group = 1
			}
			total += group * nw.value
			lastScale, group = nw.value, 0
		case !nw.scale && nw.value >= 2000:
			total += nw.value
		case nw.value >= 100 && group >= 100, nw.value < 10 && group > 0 && group < 20 && any && cl.conj == 'و':
			goto done
		default:
			if any && cl.conj == 'و' && group > 0 && (nw.value < 10 || nw.value >= group && nw.value >= 100 || nw.value >= 20 && int(group)%100 >= 10) && int(group)%100 != 0 {
				goto done
			}
			group += nw.value
		}
		any = true
		j++
	}
done:
	if !any || j == i || digits && j == i+1 {
		return token{}, 0
	}
	value := total + group
	t := span(toks, i, j-i, number)
	t.value = number64{n: value, ok: true, integer: value == float64(int64(value))}
	t.english = writeNumber(value)
	if digits && lastScale < 1e18 && lastScale >= 1e6 && group == 0 {
		scale := map[float64]string{1e6: " million", 1e9: " billion", 1e12: " trillion"}[lastScale]
		t.english = toks[i].english + scale
	}
	t.cands = []cand{{class: cNum, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Article: c.article}}}
	if digits {
		t.cands[0].Conj, t.cands[0].Prep = 0, 0
	}
	t.pick = &t.cands[0]
	return t, j - i
}

func writeNumber(v float64) string {
	if v == float64(int64(v)) {
		return english.Number(int64(v))
	}
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.3f", v), "0"), ".")
}
