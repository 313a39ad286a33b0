package revisiontest

import (
	"slices"
	"strings"
	"unicode"
)

const ends = ".!?؟۔،؛:…"

// split makes two or three segments of one, as an author does: a full stop at
// the end of a word, sometimes with the conjunction gone.
func (p *planter) split() string {
	parts := 2 + p.IntN(4)/3
	u, i, s := p.untouched(4 * parts)
	if s == nil {
		return ""
	}
	words := strings.Fields(s.text)
	var pieces []*piece
	rest := words
	for k := parts; k > 1; k-- {
		share := len(rest) / k
		n := min(max(share+p.IntN(share+1)-share/2, 2), len(rest)-2*(k-1))
		text := strings.TrimRight(strings.Join(rest[:n], " "), ends) + "."
		pieces = append(pieces, &piece{text: text, after: " ", old: s.old, edited: true, moved: s.moved})
		rest = slices.Clone(rest[n:])
		if w, ok := strings.CutPrefix(rest[0], "و"); ok && len(w) > 4 && p.IntN(2) == 0 {
			rest[0] = w
		}
	}
	pieces = append(pieces, &piece{text: strings.Join(rest, " "), after: s.after, old: s.old, edited: true, moved: s.moved})
	p.units[u] = slices.Replace(p.units[u], i, i+1, pieces...)
	return "split"
}

// run picks n segments of a unit that nothing has changed and that were
// neighbours in the old revision too.
func (p *planter) run(n, words int) (unit, at int, ss []*piece) {
	for range 20 {
		u, i, s := p.untouched(words)
		if s == nil || i+n > len(p.units[u]) {
			continue
		}
		ss := p.units[u][i : i+n]
		ok := true
		for k, t := range ss {
			ok = ok && !t.edited && len(t.old) == 1 && t.old[0] == s.old[0]+k && t.moved == s.moved && len(strings.Fields(t.text)) >= words
		}
		if ok {
			return u, i, slices.Clone(ss)
		}
	}
	return 0, 0, nil
}

// merge makes one segment of two or three.
func (p *planter) merge() string {
	n := 2 + p.IntN(4)/3
	u, i, ss := p.run(n, 2)
	if ss == nil {
		return ""
	}
	gap := []string{" ", " و", "، ", " ثم "}[p.IntN(4)]
	m := &piece{after: ss[n-1].after, edited: true, moved: ss[0].moved}
	for k, s := range ss {
		text := s.text
		if k < n-1 {
			text = strings.TrimRight(text, ends) + gap
		}
		m.text += text
		m.old = append(m.old, s.old...)
	}
	p.units[u] = slices.Replace(p.units[u], i, i+n, m)
	return "merge"
}

// shift moves some words from the end of a segment to the beginning of the next.
func (p *planter) shift() string {
	u, i, ss := p.run(2, 7)
	if ss == nil {
		return ""
	}
	first, second := strings.Fields(ss[0].text), strings.Fields(ss[1].text)
	n := 3 + p.IntN(len(first)-5)
	cut := len(first) - n
	if p.IntN(2) == 0 {
		n = 3 + p.IntN(len(second)-5)
		cut = len(first) + n
	}
	all := slices.Concat(first, second)
	old := slices.Concat(ss[0].old, ss[1].old)
	a := &piece{text: strings.Join(all[:cut], " "), after: ss[0].after, old: old, edited: true, moved: ss[0].moved}
	b := &piece{text: strings.Join(all[cut:], " "), after: ss[1].after, old: old, edited: true, moved: ss[0].moved}
	p.units[u] = slices.Replace(p.units[u], i, i+2, a, b)
	return "shift"
}

// changeWord replaces, inserts or deletes one or two words.
func (p *planter) changeWord() string {
	_, _, s := p.untouched(4)
	if s == nil {
		return ""
	}
	words := strings.Fields(s.text)
	for range 1 + p.IntN(1+min(len(words)/8, 1)) {
		other := p.words[p.IntN(len(p.words))]
		if len(other) == 0 {
			return ""
		}
		w := strings.Trim(other[p.IntN(len(other))], ends)
		at := p.IntN(len(words))
		if !strings.ContainsFunc(w, unicode.IsLetter) || !strings.ContainsFunc(words[at], unicode.IsLetter) || w == strings.Trim(words[at], ends) {
			return ""
		}
		switch p.IntN(3) {
		case 0:
			words[at] = w
		case 1:
			words = slices.Insert(words, at, w)
		default:
			words = slices.Delete(words, at, at+1)
		}
	}
	text := strings.Join(words, " ")
	if text == s.text {
		return ""
	}
	s.text, s.edited, s.wording = text, true, true
	if p.IntN(4) == 0 {
		s.english = true
	}
	return "word"
}

// respell makes a change that is no change of wording.
func (p *planter) respell() string {
	_, _, s := p.untouched(1)
	if s == nil {
		return ""
	}
	kinds := []string{"tashkeel", "tatweel", "alef", "digits", "space", "quotes"}
	kind := kinds[p.IntN(len(kinds))]
	text := []rune(s.text)
	var at []int // where it can be done
	for i := range text {
		letter := i > 0 && joins(text[i-1])
		switch kind {
		case "tashkeel":
			if i > 0 && letter {
				at = append(at, i)
			}
		case "tatweel":
			if letter && joins(text[i]) {
				at = append(at, i)
			}
		case "alef":
			if strings.ContainsRune("أإآ", text[i]) {
				at = append(at, i)
			}
		case "digits":
			if text[i] >= '0' && text[i] <= '9' {
				at = append(at, i)
			}
		case "space":
			if text[i] == ' ' {
				at = append(at, i)
			}
		case "quotes":
			if text[i] == '"' || text[i] == '«' || text[i] == '»' {
				at = append(at, i)
			}
		}
	}
	if len(at) == 0 {
		return ""
	}
	i := at[p.IntN(len(at))]
	switch kind {
	case "tashkeel":
		text = slices.Insert(text, i, []rune("\u064e\u064f\u0650\u0652")[p.IntN(4)])
	case "tatweel":
		text = slices.Insert(text, i, 'ـ')
	case "alef":
		text[i] = 'ا'
	case "space":
		text = slices.Insert(text, i, ' ')
	case "digits":
		for _, i := range at {
			text[i] += '٠' - '0'
		}
	case "quotes":
		for _, i := range at {
			text[i] = map[rune]rune{'"': '“', '«': '"', '»': '"'}[text[i]]
		}
	}
	s.text, s.edited, s.spelling = string(text), true, true
	return kind
}

// joins reports whether a letter joins the next one.
func joins(r rune) bool {
	return strings.ContainsRune("بتثجحخسشصضطظعغفقكلمنهي", r)
}

// editEnglish changes the English only.
func (p *planter) editEnglish() string {
	_, _, s := p.untouched(1)
	if s == nil {
		return ""
	}
	s.edited, s.english = true, true
	return "english"
}
