package draft

import (
	"fmt"
	"strconv"
	"strings"

	"bayan/glossary/arabic"
	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
	"bayan/pipeline/backend/draft/internal/english"
)

var hijriNames = [13]string{"", "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Thani", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"}

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var weekdayNames = [...]string{"", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// weekdays are the names of days by folded Arabic.
var weekdays = map[string]string{}

func init() {
	for i, w := range strings.Fields("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت") {
		weekdays[lexicon.Fold(w)] = weekdayNames[i+1]
	}
}

// clitic is what stands before a number or date word.
type clitic struct {
	conj, prep rune
	article    bool
}

// bareWord takes the clitics off w so that known accepts the rest.
func bareWord(w string, known func(string) bool) (string, clitic, bool) {
	if len(w) > reading.MaxWord {
		return "", clitic{}, false
	}
	return cutClitics(lexicon.Fold(w), known)
}

// cutClitics is bareWord for a word that is compared as it stands.
func cutClitics(w string, known func(string) bool) (string, clitic, bool) {
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

// merge joins tokens that are one: times, dates, numbers in words, phrases.
func (g *engine) merge(text string, toks []token) []token {
	out := make([]token, 0, len(toks))
	dates, numbers := arabic.Dates(text), arabic.Numbers(text)
	var words []string
	run := 0 // words[k] is toks[run+k]
	for i := 0; i < len(toks); {
		for len(dates) > 0 && dates[0].End <= toks[i].start {
			dates = dates[1:]
		}
		for len(numbers) > 0 && numbers[0].End <= toks[i].start {
			numbers = numbers[1:]
		}
		var t token
		n := 0
		if toks[i].pick != nil { // a quoted name
			t, n = toks[i], 1
		}
		if n == 0 {
			t, n = clock(toks, i)
		}
		if n == 0 {
			t, n = g.date(toks, i, dates)
		}
		if n == 0 && len(numbers) > 0 {
			t, n = numeral(toks, i, numbers[0])
		}
		if n == 0 && toks[i].kind == word && len(toks[i].text) <= reading.MaxWord {
			if i < run || i >= run+len(words) {
				words, run = words[:0], i
				for k := i; k < len(toks) && toks[k].kind == word && len(toks[k].text) <= reading.MaxWord; k++ {
					words = append(words, toks[k].text)
				}
			}
			t, n = g.phrase(toks, i, words, i-run)
		}
		if n == 0 {
			t, n = toks[i], 1
		}
		out = append(out, t)
		i += n
	}
	return out
}

// span joins toks[i:i+n].
func span(toks []token, i, n int, k kind) token {
	return token{kind: k, start: toks[i].start, end: toks[i+n-1].end, text: toks[i].text, words: n, known: true}
}

// within counts the tokens from i that lie before end; 0 when one of them is a
// term, which stays whole.
func within(toks []token, i, end int) int {
	n := 0
	for i+n < len(toks) && toks[i+n].start < end {
		if toks[i+n].kind == term {
			return 0
		}
		n++
	}
	return n
}

// dateToken makes a name of toks[i:i+n].
func dateToken(toks []token, i, n int, text string, c clitic) token {
	t := span(toks, i, n, word)
	t.english, t.date = text, true
	t.pick = &cand{Class: cName, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Features: lexicon.Features{Number: lexicon.Singular}}}
	return t
}

// date reads a date at i: a weekday, a date, or both. The word يوم before them
// is part of them.
func (g *engine) date(toks []token, i int, dates []arabic.Date) (token, int) {
	if toks[i].kind != word && toks[i].kind != number {
		return token{}, 0
	}
	day, c, lead := weekday(toks, i)
	j := i + lead
	if lead == 0 && i+1 < len(toks) && toks[i].kind == word && toks[i+1].kind == number {
		if w, cl, ok := bareWord(toks[i].text, func(s string) bool { return s == "يوم" }); ok && w != "" && !cl.article {
			c, j = cl, i+1 // يوم 18 نوفمبر
		}
	}
	var d arabic.Date
	for _, x := range dates[:min(len(dates), 2)] {
		// With a weekday before it the date may begin at the weekday's name.
		if x.Month != 0 && x.End > toks[min(j, len(toks)-1)].start && x.Start <= toks[min(j, len(toks)-1)].start && (x.Start >= toks[i].start) {
			d = x
			break
		}
	}
	n := 0
	if d.Month != 0 {
		n = within(toks, i, d.End)
	}
	if n == 0 || toks[i+n-1].end > d.End+2 || n == 1 && toks[i].kind == number {
		if lead > 0 && day != "" {
			t := dateToken(toks, i, lead, day, c)
			t.day = true
			return t, lead
		}
		return token{}, 0
	}
	if lead == 0 && j == i && toks[i].kind == word {
		c = monthClitic(toks[i].text)
	}
	text := monthNames[d.Month]
	if d.Calendar == arabic.Hijri {
		text = hijriNames[d.Month]
	}
	switch {
	case d.Day > 0 && d.Calendar == arabic.Hijri:
		text = strconv.Itoa(d.Day) + " " + text
	case d.Day > 0:
		text += " " + strconv.Itoa(d.Day)
	}
	switch {
	case day != "":
		text = day + ", " + text
	case d.Weekday > 0:
		text = weekdayNames[d.Weekday] + ", " + text
	}
	if d.Year > 0 {
		if d.Day > 0 && d.Calendar == arabic.Gregorian {
			text += ","
		}
		text += " " + strconv.Itoa(d.Year)
		if d.Calendar == arabic.Hijri {
			text += " AH"
		}
	}
	t := dateToken(toks, i, n, text, c)
	t.day = d.Day > 0 || d.Weekday > 0 || day != ""
	return t, n
}

// monthClitic gives the clitics of a word that begins a date.
func monthClitic(w string) clitic {
	_, c, _ := cutClitics(lexicon.Bare(w), func(s string) bool {
		for _, d := range arabic.Dates("شهر " + s + " 2000") {
			if d.Month > 0 && d.Start == len("شهر ") {
				return true
			}
		}
		return false
	})
	return c
}

// numeral makes one token of a number in words, or of digits and a scale word.
func numeral(toks []token, i int, num arabic.Number) (token, int) {
	if num.Start < toks[i].start || num.Start >= toks[i].end {
		return token{}, 0
	}
	n := within(toks, i, num.End)
	switch {
	case n == 0 || toks[i+n-1].end > num.End:
		return token{}, 0
	case toks[i].kind == number && n == 1:
		return token{}, 0
	case num.Ordinal && n == 1, num.Value == "1" && n == 1:
		return token{}, 0 // adjectives
	}
	var c clitic
	if toks[i].kind == word {
		c = numberClitic(lexicon.Bare(toks[i].text))
	}
	t := span(toks, i, n, number)
	v := num.Float()
	t.value = number64{n: v, ok: true, integer: !strings.Contains(num.Value, ".")}
	class := cNum
	switch {
	case num.Ordinal:
		class, t.english = cAdj, english.Ordinal(int(v))
	case num.Percent:
		t.english = english.Decimal(num.Value) + "%"
	case num.Exp >= 6 && !num.Words:
		t.english = english.Decimal(num.Mantissa) + map[int]string{6: " million", 9: " billion", 12: " trillion"}[num.Exp]
	default:
		t.english = english.Number(num.Value)
	}
	t.pick = &cand{Class: class, Analysis: lexicon.Analysis{Conj: c.conj, Prep: c.prep, Article: c.article}}
	return t, n
}

// numberClitic gives the clitics of the first word of a number: the most that
// leave a number word.
func numberClitic(w string) clitic {
	value := func(s string) string {
		if ns := arabic.Numbers(s); len(ns) == 1 && ns[0].Start == 0 && ns[0].End == len(s) {
			return ns[0].Value
		}
		return ""
	}
	want := value(w)
	for _, conj := range []string{"و", "ف", ""} {
		a, ok := strings.CutPrefix(w, conj)
		if !ok {
			continue
		}
		for _, prep := range []string{"ب", "ل", "ك", ""} {
			b, ok := strings.CutPrefix(a, prep)
			if !ok {
				continue
			}
			for _, article := range []string{"ال", "ل", ""} {
				rest, ok := strings.CutPrefix(b, article)
				if !ok || article == "ل" && prep != "ل" || value(rest) != want || want == "" && article == "" && conj+prep != "" {
					continue
				}
				var c clitic
				for _, r := range conj {
					c.conj = r
				}
				for _, r := range prep {
					c.prep = r
				}
				c.article = article != ""
				return c
			}
		}
	}
	return clitic{}
}

// hours are the ordinals that tell the hour.
var hours = map[string]string{"واحده": "one", "ثانيه": "two", "ثالثه": "three", "رابعه": "four", "خامسه": "five", "سادسه": "six", "سابعه": "seven", "ثامنه": "eight", "تاسعه": "nine", "عاشره": "ten"}

// daypart is what is said after an hour in words.
var daypart = map[string]string{"a.m.": "in the morning", "p.m.": "in the evening"}

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
	if i+n < len(toks) && toks[i+n].kind == word && next.kind == word {
		switch lexicon.Fold(toks[i+n].text) {
		case "والنصف":
			text = "half past " + text
			n++
		case "والربع":
			text = "a quarter past " + text
			n++
		}
	}
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
	case half != "" && strings.Contains(text, "past"):
		text += " " + daypart[half]
	case half != "":
		text += " " + half
	case !strings.Contains(text, ":") && !strings.Contains(text, "past"):
		text += " o'clock"
	}
	t := dateToken(toks, i, n, text, c)
	t.clock = true
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
