package glossary

import (
	"slices"
	"strings"

	"bayan/glossary/arabic"
	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// senses gives the entries of the general lexicon that a term's word is a
// dictionary form of, or failing that a form of. Nouns, adjectives and names
// come before verbs, since terms are nouns.
func senses(lemma string) []*lexicon.Entry {
	if lemma == "" {
		return nil
	}
	var exact, other []*lexicon.Entry
	for _, a := range lexicon.Default().Analyze(lemma) {
		if a.Conj != 0 || a.Prep != 0 || a.Enclitic.Person != 0 || a.Question || a.Future {
			continue
		}
		list := &other
		if a.Inexact == 0 && (sameLetters(a.Entry.Key, lemma) || sameLetters(a.Entry.Elative, lemma) || "ال"+lemma == a.Entry.Key) {
			list = &exact
		}
		if !slices.Contains(*list, a.Entry) {
			*list = append(*list, a.Entry)
		}
	}
	if len(exact) == 0 {
		exact = other
	}
	nominal := slices.DeleteFunc(slices.Clone(exact), func(e *lexicon.Entry) bool {
		return e.POS != lexicon.Noun && e.POS != lexicon.Adjective && e.POS != lexicon.Name
	})
	if len(nominal) > 0 {
		return nominal
	}
	return exact
}

func sameLetters(a, b string) bool { return a != "" && arabic.FoldString(a, arabic.Light) == b }

// plurals gives the broken plurals that the lexicon has of a term's word, folded
// at [arabic.Match].
func plurals(senses []*lexicon.Entry, lemma string) []string {
	var out []string
	for _, e := range senses {
		if !sameLetters(e.Key, lemma) {
			continue
		}
		for _, p := range e.Plurals {
			if !strings.HasPrefix(p, "+") {
				out = append(out, arabic.FoldString(lexicon.Bare(p), arabic.Match))
			}
		}
	}
	return out
}

// sure is how much more a reading as the term must cost than the best one, for
// the word not to be the term.
const sure = 0.1

// fits reports whether the word at the head of the window, a term by its
// letters, is that term in its sentence: حدث is an event in حدث مهم, and none in
// حدث أمس. Words that the lexicon does not know fit, and so do nouns and
// adjectives of another dictionary form: termbases do not agree on those.
func (f *finder) fits(s state) bool {
	w := s.first.word
	if len(f.m.senses[w]) == 0 {
		return true
	}
	t := f.window[f.head]
	if f.m.senses[w][0].Is(lexicon.TimeNoun) && f.dates(t.End) {
		return false
	}
	if f.readings == nil {
		f.readings, _ = f.m.caches.Get().(*reading.Cache)
		if f.readings == nil {
			f.readings = reading.Default().NewCache()
		}
	}
	all, known := f.readings.Readings(f.text[t.Start:t.End])
	if !known {
		return true
	}
	mine, slip := f.m.meant(s.first, all)
	switch {
	case slip:
		return false
	case len(mine) == len(all):
		return true
	case len(mine) == 0:
		return s.cost < costInflected
	}
	from, to := around(f.text, t.Start, t.End)
	slots, at := f.readings.Slots(f.text[from:to])
	i := slices.IndexFunc(at, func(a arabic.Token) bool { return a.Start+from == t.Start })
	if i < 0 {
		return true
	}
	picks, best := reading.Choose(slots)
	margin := sure
	if r := &slots[i].Readings[picks[i]]; r.Class == reading.Adv && r.Entry != nil {
		margin = 0
	}
	slots[i].Readings = mine
	_, cost := reading.Choose(slots)
	return cost <= best+margin
}

// dates reports whether a number or the name of a day or month follows the byte
// at: عام 2004 and يوم الأحد are dates, whose English has neither year nor day.
func (f *finder) dates(at int) bool {
	for at < len(f.text) {
		t := arabic.Next(f.text, at)
		switch t.Class {
		case arabic.Space, arabic.Invisible:
			at = t.End
			continue
		case arabic.Numeral, arabic.NumericDate:
			return true
		case arabic.Arabic:
			return arabic.DateWord(f.text[t.Start:t.End])
		}
		return false
	}
	return false
}

// meant keeps the readings that can be the word of c: an entry that the term may
// be, or with the same clitics another noun, adjective or function word. Readings
// that take the spelling for a slip do not count where others take it as it is;
// slip says that the term's own are all such: دوره is of دور and not of دورة.
func (m *Matcher) meant(c cand, all []reading.Reading) (out []reading.Reading, slip bool) {
	careful, exact := false, false
	for i := range all {
		if r := &all[i]; r.Entry != nil {
			mine := slices.Contains(m.senses[c.word], r.Entry)
			careful = careful || r.Inexact == 0
			slip = slip || mine && r.Inexact > 0
			exact = exact || mine && r.Inexact == 0
		}
	}
	if slip = slip && careful && !exact; slip {
		return nil, true
	}
	for i := range all {
		r := &all[i]
		e := r.Entry
		switch {
		case e == nil && r.Function != nil && (r.Class == reading.Adv || r.Class == reading.Prep) && !strings.HasSuffix(r.Function.Key, m.words[c.word].base):
			continue
		case e == nil:
		case careful && r.Inexact > 0:
			continue
		case slices.Contains(m.senses[c.word], e):
		case e.POS == lexicon.Verb || e.POS == lexicon.Adverb || r.Prep != preps[c.prep]:
			continue
		case e.POS == lexicon.Name && arabic.FoldString(strings.TrimPrefix(e.Key, "ال"), arabic.Light) != m.words[c.word].lemma:
			continue
		}
		out = append(out, *r)
	}
	return out, false
}

var preps = map[byte]rune{'b': 'ب', 'k': 'ك', 'l': 'ل'}

// around bounds the neighbours of text[start:end] that decide how it is read:
// four words before it and three after, within 200 bytes.
func around(text string, start, end int) (from, to int) {
	from, to = start, end
	for words := 0; from > 0 && start-from < 200; from-- {
		if text[from-1] == '\n' {
			break
		}
		if text[from-1] == ' ' {
			if words++; words == 5 {
				break
			}
		}
	}
	for words := 0; to < len(text) && to-end < 200; to++ {
		if text[to] == '\n' {
			break
		}
		if text[to] == ' ' {
			if words++; words == 4 {
				break
			}
		}
	}
	for from > 0 && from < start && text[from]&0xc0 == 0x80 {
		from++
	}
	for to > end && to < len(text) && text[to]&0xc0 == 0x80 {
		to--
	}
	return from, to
}
