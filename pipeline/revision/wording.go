package revision

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/arabic"
	"bayan/pipeline"
)

// SameReading reports whether two texts, markup included, can only be read
// alike: they differ at most in spaces, quotation marks, tatweel, digit script,
// the writing of alef and hamza, and in that one has vowel signs where the other
// has none. Other cosmetic differences may change the meaning: ى for ي, ة for ه,
// one vowel sign for another.
func SameReading(old, new string) bool {
	if old == new {
		return true
	}
	p, q := signedLetters(old), signedLetters(new)
	return slices.EqualFunc(p, q, func(a, b signed) bool {
		return a.r == b.r && (a.marks == "" || b.marks == "" || a.marks == b.marks)
	})
}

// signed is a character with the vowel signs on it.
type signed struct {
	r     rune
	marks string
}

func signedLetters(text string) []signed {
	const level = arabic.Tatweel | arabic.Format | arabic.Presentation | arabic.Persian | arabic.Alef | arabic.Hamza | arabic.Digits
	text = strings.Join(strings.Fields(quotes.Replace(arabic.FoldString(text, level))), " ")
	out := make([]signed, 0, len(text)/2)
	for _, r := range text {
		if arabic.IsMark(r) && len(out) > 0 {
			out[len(out)-1].marks += string(r)
			continue
		}
		out = append(out, signed{r: r})
	}
	return out
}

// Atom is a stretch of the old text that no boundary of either revision cuts.
type Atom struct {
	// Old and New are the places, in the pair, of the segments it lies in.
	Old, New int
	// Span bounds it in the plain source of the old segment.
	pipeline.Span
}

// Atoms divides the old text of a pair at all its boundaries, old and new, in
// order. It is only ok when the words of both revisions are the same, in
// spelling that [SameReading] allows, so that nothing but the division changed:
// marks at the ends of words may come and go, except those of questions and
// exclamations.
func (p Pair) Atoms() (atoms []Atom, ok bool) {
	olds, news := placedWords(p.Old), placedWords(p.New)
	if len(olds) == 0 || len(olds) != len(news) {
		return nil, false
	}
	for i, w := range olds {
		v := news[i]
		if w.ends != v.ends || !SameReading(w.text, v.text) {
			return nil, false
		}
		if n := len(atoms); n > 0 && atoms[n-1].Old == w.segment && atoms[n-1].New == v.segment {
			atoms[n-1].End = w.End
			continue
		}
		atoms = append(atoms, Atom{Old: w.segment, New: v.segment, Span: w.Span})
	}
	return atoms, true
}

// placedWord is a word of a segment.
type placedWord struct {
	segment int
	text    string // without the marks around it
	ends    string // the marks of questions and exclamations after it
	pipeline.Span
}

// placedWords lists the words of segments. What holds neither letter nor digit
// belongs to the word before.
func placedWords(segments []*pipeline.Segment) []placedWord {
	var out []placedWord
	for k, s := range segments {
		plain := s.Source.Plain
		first := len(out)
		for at := 0; at < len(plain); {
			n := strings.IndexFunc(plain[at:], unicode.IsSpace)
			if n < 0 {
				n = len(plain) - at
			}
			w := placedWord{segment: k, text: strings.TrimFunc(plain[at:at+n], isNoWord), Span: pipeline.Span{Start: at, End: at + n}}
			w.ends = questions(plain[at : at+n])
			switch {
			case w.text != "":
				out = append(out, w)
			case n > 0 && len(out) > first:
				last := &out[len(out)-1]
				last.End, last.ends = w.End, last.ends+w.ends
			}
			_, space := utf8.DecodeRuneInString(plain[at+n:])
			at += n + space
		}
	}
	return out
}

func questions(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '?', '؟':
			return '?'
		case '!':
			return '!'
		}
		return -1
	}, s)
}

// Shares tells how many words each new segment of the pair has of each old one:
// Shares()[new][old]. Words correspond in order, as in a word diff; where no word
// does, a segment counts one of its like on the other side.
func (p Pair) Shares() [][]int {
	out := make([][]int, len(p.New))
	for j := range out {
		out[j] = make([]int, len(p.Old))
	}
	if len(p.Old) == 0 || len(p.New) == 0 {
		return out
	}
	if len(p.Old) == 1 && len(p.New) == 1 {
		out[0][0] = 1
		return out
	}
	var olds, news []uint32
	var ofOld, ofNew []int
	for k, s := range p.Old {
		for _, w := range hashWords(fold(s.Source.Plain)) {
			olds, ofOld = append(olds, w), append(ofOld, k)
		}
	}
	for k, s := range p.New {
		for _, w := range hashWords(fold(s.Source.Plain)) {
			news, ofNew = append(news, w), append(ofNew, k)
		}
	}
	const cells = 1 << 22
	if !match(olds, news, cells, func(i, j int) { out[ofNew[j]][ofOld[i]]++ }) {
		for i := range olds { // by proportion
			out[ofNew[i*len(news)/len(olds)]][ofOld[i]]++
		}
	}
	for j := range out {
		if sum(out[j]) == 0 {
			out[j][min(j, len(p.Old)-1)] = 1
		}
	}
	return out
}

func sum(ns []int) int {
	n := 0
	for _, v := range ns {
		n += v
	}
	return n
}

// match yields the places of a longest common subsequence. It compares all with
// all in a table of at most so many cells; when that does not suffice it yields
// only where the beginnings and the ends agree, and reports false.
func match(p, q []uint32, cells int, yield func(i, j int)) bool {
	i0 := 0
	for i0 < len(p) && i0 < len(q) && p[i0] == q[i0] {
		yield(i0, i0)
		i0++
	}
	end := 0
	for end < len(p)-i0 && end < len(q)-i0 && p[len(p)-1-end] == q[len(q)-1-end] {
		end++
		yield(len(p)-end, len(q)-end)
	}
	p, q = p[i0:len(p)-end], q[i0:len(q)-end]
	n, m := len(p), len(q)
	if n*m > cells {
		return false
	}
	best := make([]int32, (n+1)*(m+1))
	at := func(i, j int) *int32 { return &best[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if p[i] == q[j] {
				*at(i, j) = *at(i+1, j+1) + 1
			} else {
				*at(i, j) = max(*at(i+1, j), *at(i, j+1))
			}
		}
	}
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case p[i] == q[j]:
			yield(i0+i, i0+j)
			i, j = i+1, j+1
		case *at(i+1, j) >= *at(i, j+1):
			i++
		default:
			j++
		}
	}
	return true
}

// SameWording reports whether two texts differ at most in what is cosmetic, see
// [Cosmetic].
func SameWording(old, new string) bool { return extent(old, new) != Wording }

// Anchors counts what a text of either language must share with its translation:
// its numbers in digits, as ASCII without grouping, and its words in Latin
// letters, in lower case.
func Anchors(text string) map[string]int {
	out := map[string]int{}
	for w := range strings.FieldsFuncSeq(arabic.FoldString(text, arabic.Match), func(r rune) bool {
		return isNoWord(r) && r != '.' && r != ',' && r != '٫' && r != '٬'
	}) {
		w = strings.Trim(w, ".,٫٬")
		switch {
		case strings.ContainsFunc(w, unicode.IsDigit):
			w = strings.NewReplacer(",", "", "٬", "", "٫", ".").Replace(w)
			if w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsDigit(r) }); w != "" {
				out[w]++
			}
		case len(w) > 1 && strings.IndexFunc(w, func(r rune) bool { return !unicode.Is(unicode.Latin, r) }) < 0:
			out[strings.ToLower(w)]++
		}
	}
	return out
}
