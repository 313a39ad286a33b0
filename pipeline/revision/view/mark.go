package view

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/arabic"
	"bayan/pipeline/locale"
	"bayan/pipeline/revision"
)

func itoa(n int) string { return strconv.Itoa(n) }

// inside tells of each edit whether it changes a part of a word, the rest of
// which is kept.
func inside(edits []revision.Edit) []bool {
	out := make([]bool, len(edits))
	for from := 0; from < len(edits); {
		to := from + 1
		for edits[from].Op != revision.Keep && to < len(edits) && edits[to].Op != revision.Keep {
			to++
		}
		if inWord(edits, from, from) || inWord(edits, to, to-1) {
			for k := from; k < to; k++ {
				out[k] = true
			}
		}
		from = to
	}
	return out
}

// consequent tells of each edit whether it is a letter of a word that is spelled
// otherwise because a clitic of the word changed. Such letters are not marked.
func consequent(edits []revision.Edit) []bool {
	out := inside(edits)
	for k, e := range edits {
		out[k] = out[k] && e.Spelling && lettered(e.Text)
	}
	return out
}

// merged gives the edits as one text shows both revisions; the letters that
// follow from others are as in the new one.
func merged(edits []revision.Edit) []revision.Edit {
	out := make([]revision.Edit, 0, len(edits))
	follows := consequent(edits)
	for k, e := range edits {
		switch {
		case !follows[k]:
			out = append(out, e)
		case e.Op == revision.Insert:
			out = append(out, revision.Edit{Op: revision.Keep, Text: e.Text})
		}
	}
	return out
}

// inWord reports whether the boundary before edit k lies inside a word; run is
// the edit on the side of it that is changed.
func inWord(edits []revision.Edit, k, run int) bool {
	if k == 0 || k == len(edits) || edits[run].Op == revision.Keep {
		return false
	}
	a, _ := utf8.DecodeLastRuneInString(edits[k-1].Text)
	b, _ := utf8.DecodeRuneInString(edits[k].Text)
	return wordly(a) && wordly(b)
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || r == 'ـ' }

func lettered(s string) bool { return strings.IndexFunc(s, wordly) >= 0 }

// sides divides edits into what the old text shows and what the new one.
func sides(edits []revision.Edit) (old, new []revision.Edit) {
	follows := consequent(edits)
	for k, e := range edits {
		op := e.Op
		if follows[k] {
			e = revision.Edit{Op: revision.Keep, Text: e.Text}
		}
		if op != revision.Insert {
			old = append(old, e)
		}
		if op != revision.Delete {
			new = append(new, e)
		}
	}
	return old, new
}

// The joiners of Unicode: a letter beside the first has the form that joins it
// to another, beside the second that which does not.
const (
	zwj  = "\u200d"
	zwnj = "\u200c"
)

// apart puts a space between words that stand for each other, or they would
// read as one.
func apart(edits []revision.Edit) []revision.Edit {
	part := inside(edits)
	var out []revision.Edit
	for k, e := range edits {
		if k > 0 && e.Op == revision.Insert && edits[k-1].Op == revision.Delete && !part[k] && touch(edits[k-1].Text, e.Text) {
			out = append(out, revision.Edit{Op: revision.Keep, Text: " "})
		}
		out = append(out, e)
	}
	return out
}

// touch reports whether no space stands where two texts meet.
func touch(a, b string) bool {
	x, _ := utf8.DecodeLastRuneInString(a)
	y, _ := utf8.DecodeRuneInString(b)
	return !unicode.IsSpace(x) && !unicode.IsSpace(y)
}

// joined keeps the forms of the letters of one word where a text shows a part
// of its old and of its new spelling beside each other: each has the form that
// it has in its own word.
func joined(edits []revision.Edit) []revision.Edit {
	out := append([]revision.Edit{}, edits...)
	for k := 0; k+1 < len(out); k++ {
		if out[k].Op != revision.Delete || out[k+1].Op != revision.Insert {
			continue
		}
		left := k > 0 && out[k-1].Op == revision.Keep && joins(out[k-1].Text, out[k].Text)
		right := k+2 < len(out) && out[k+2].Op == revision.Keep && joins(out[k+1].Text, out[k+2].Text)
		if right {
			out[k].Text += zwj
		}
		if left || right {
			out[k].Text += zwnj
		}
		if left {
			out[k+1].Text = zwj + out[k+1].Text
		}
	}
	return out
}

// unligated keeps letters whole where a mark begins or ends behind a lam: fonts
// draw it and the next letter as one (لا, لله), which would show but a part of
// both.
func unligated(edits []revision.Edit) []revision.Edit {
	out := append([]revision.Edit{}, edits...)
	for k := 0; k+1 < len(out); k++ {
		if out[k].Op != out[k+1].Op && joins(out[k].Text, out[k+1].Text) && strings.HasSuffix(strings.TrimRightFunc(out[k].Text, arabic.IsMark), "ل") {
			out[k].Text += zwj
		}
	}
	return out
}

// joins reports whether two texts meet between letters of one Arabic word.
func joins(a, b string) bool {
	r, _ := utf8.DecodeRuneInString(b)
	if !arabic.IsLetter(r) && r != 'ـ' {
		return false
	}
	for a != "" {
		r, n := utf8.DecodeLastRuneInString(a)
		if arabic.IsLetter(r) || r == 'ـ' {
			return true
		}
		if !arabic.IsMark(r) {
			return false
		}
		a = a[:len(a)-n]
	}
	return false
}

var pictures = map[rune]string{
	' ': "␣", '\n': "⏎", '\r': "␍", '\t': "⇥", '\u00a0': "⍽", '\u200b': "⟨ZWSP⟩", '\u200c': "⟨ZWNJ⟩", '\u200d': "⟨ZWJ⟩",
	'\u200e': "⟨LRM⟩", '\u200f': "⟨RLM⟩", '\u061c': "⟨ALM⟩", '\ufeff': "⟨BOM⟩", '\u00ad': "⟨SHY⟩", '\u2060': "⟨WJ⟩",
}

// text gives the text of an edit as it is shown: of a change that has nothing
// to see in it, the pictures.
func text(e revision.Edit) string {
	if e.Op != revision.Keep && strings.IndexFunc(e.Text, seen) < 0 {
		var b strings.Builder
		for _, r := range e.Text {
			if p, ok := pictures[r]; ok {
				b.WriteString(p)
			} else {
				b.WriteRune(r)
			}
		}
		return locale.Visible(b.String())
	}
	return locale.Visible(e.Text)
}

func seen(r rune) bool { return !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) }

// number writes the number of a move in superscript digits.
func number(n int) string {
	return strings.Map(func(r rune) rune { return []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[r-'0'] }, itoa(n))
}

// trailing cuts the space at the end off a text.
func trailing(s string) (text, space string) {
	text = strings.TrimRightFunc(s, unicode.IsSpace)
	return text, s[len(text):]
}
