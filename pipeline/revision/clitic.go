package revision

import (
	"strings"
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// maxRelated bounds, as a product, the words between two links that are
// compared with one another for their stems.
const maxRelated = 1 << 12

// related adds to the links those between words that are the same but for
// spelling or clitics, as far as they keep the order of all.
func related(old, new []token, links []link) []link {
	out := make([]link, 0, len(links))
	i, j := 0, 0
	for _, l := range links {
		out = append(out, between(old, new, i, l.i, j, l.j)...)
		out = append(out, l)
		i, j = l.i+1, l.j+1
	}
	return append(out, between(old, new, i, len(old), j, len(new))...)
}

// between links related words of [i0, i1) and [j0, j1) so that as many as can
// be are, the same words before those of one stem (Needleman and Wunsch, 1970).
func between(old, new []token, i0, i1, j0, j1 int) []link {
	n, m := i1-i0, j1-j0
	if n == 0 || m == 0 || n*m > maxRelated {
		return nil
	}
	olds, news := readings(old[i0:i1]), readings(new[j0:j1])
	var pieces map[int][]Edit
	best := make([]int, (n+1)*(m+1))
	score := make([]int, n*m)
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			b := max(best[(i+1)*(m+1)+j], best[i*(m+1)+j+1])
			if p, s := compare(&olds[i], &news[j]); s > 0 {
				if pieces == nil {
					pieces = map[int][]Edit{}
				}
				pieces[i*m+j], score[i*m+j] = p, s
				b = max(b, s+best[(i+1)*(m+1)+j+1])
			}
			best[i*(m+1)+j] = b
		}
	}
	var out []link
	for i, j := 0, 0; i < n && j < m; {
		s := score[i*m+j]
		switch {
		case s > 0 && best[i*(m+1)+j] == s+best[(i+1)*(m+1)+j+1]:
			out = append(out, link{i0 + i, j0 + j, pieces[i*m+j]})
			i, j = i+1, j+1
		case best[i*(m+1)+j] == best[(i+1)*(m+1)+j]:
			i++
		default:
			j++
		}
	}
	return out
}

// reading is a token as it is compared for its stem.
type reading struct {
	text   string
	folded string        // as wording
	light  arabic.Folded // of an Arabic word, as its clitics are looked for
	splits []split
}

// split is a way to read a word.
type split struct {
	arabic.Split
	stem string // folded as wording
}

func readings(toks []token) []reading {
	out := make([]reading, len(toks))
	for k, t := range toks {
		out[k] = reading{text: t.text, folded: fold(t.text)}
		if t.class != arabic.Arabic {
			continue
		}
		out[k].light = arabic.Fold(t.text, arabic.Light)
		for _, s := range arabic.Clitics(out[k].light.Text, arabic.Light) {
			out[k].splits = append(out[k].splits, split{s, arabic.FoldString(s.Stem, arabic.Match)})
		}
	}
	return out
}

// Scores of links.
const (
	sameWord = 3
	sameStem = 2
)

// compare gives the edits between two words that differ, with a score above 0,
// if they are the same but for spelling or clitics.
func compare(a, b *reading) ([]Edit, int) {
	if a.folded == b.folded && a.folded != "" {
		return []Edit{{Op: Delete, Text: a.text, Spelling: true}, {Op: Insert, Text: b.text, Spelling: true}}, sameWord
	}
	var x, y *split
	length, changes := 0, 0
	for i := range a.splits {
		for j := range b.splits {
			s, t := &a.splits[i], &b.splits[j]
			if s.stem != t.stem || !telling(s, t) {
				continue
			}
			n, c := utf8.RuneCountInString(s.stem), differing(s, t)
			if n > length || n == length && c < changes {
				x, y, length, changes = s, t, n, c
			}
		}
	}
	if x == nil {
		return nil, 0
	}
	return pieces(parts(a, x), parts(b, y)), sameStem
}

// telling reports whether the stem that two splits share is long enough to be
// no accident. Two letters are where nothing but a conjunction goes or comes, or
// one pronoun stands for another.
func telling(a, b *split) bool {
	switch n := utf8.RuneCountInString(a.stem); {
	case a.Suffix != "ه" && a.Suffix+"ا" == b.Suffix, b.Suffix != "ه" && b.Suffix+"ا" == a.Suffix:
		return false // متحكم, متحكما: the alef is a case ending sooner than a dual
	case n > 2:
		return true
	case n < 2 || a.Prep != b.Prep || a.Article != b.Article || a.Future != b.Future || a.Question != b.Question:
		return false
	}
	return a.Suffix == b.Suffix || a.Suffix != "" && b.Suffix != "" && a.Conj == b.Conj
}

// differing counts the clitics that two splits differ in.
func differing(a, b *split) int {
	n := 0
	for _, d := range [...]bool{a.Conj != b.Conj, a.Prep != b.Prep, a.Article != b.Article, a.Future != b.Future, a.Question != b.Question, a.Suffix != b.Suffix} {
		if d {
			n++
		}
	}
	return n
}

// part is a clitic or the stem of a word; its key is the same for what is only
// spelled otherwise.
type part struct{ key, text string }

// parts divides a word as a split says: question, conjunction, preposition,
// future, article, stem, pronoun. Those it has not are empty.
func parts(w *reading, s *split) [7]part {
	var out [7]part
	at, from := 0, 0
	take := func(k int, key string, n int) {
		at += n
		end := len(w.text)
		if at < len(w.light.Text) {
			_, end = w.light.Span(0, at)
		}
		out[k] = part{key, w.text[from:max(from, end)]}
		from = max(from, end)
	}
	prefix := s.PrefixLen
	clitic := func(k int, has bool, key string, n int) {
		if has {
			take(k, key, n)
			prefix -= n
		}
	}
	clitic(0, s.Question, "أ", len("أ"))
	clitic(1, s.Conj != 0, string(s.Conj), len("و"))
	clitic(2, s.Prep != 0, string(s.Prep), len("ل"))
	clitic(3, s.Future, "س", len("س"))
	clitic(4, s.Article, "ال", prefix)
	take(5, s.stem, s.StemLen)
	if s.SuffixLen > 0 {
		take(6, arabic.FoldString(s.Suffix, arabic.Match), s.SuffixLen)
	}
	return out
}

// pieces writes how the parts of one word become those of the other.
func pieces(old, new [7]part) []Edit {
	var w writer
	for k := 0; k < len(old); k++ {
		if old[k].key == new[k].key {
			w.assimilate(old[k].text, new[k].text)
			continue
		}
		from := k
		for ; k < len(old) && old[k].key != new[k].key; k++ {
			w.add(Edit{Op: Delete, Text: old[k].text})
		}
		for ; from < k; from++ {
			w.add(Edit{Op: Insert, Text: new[from].text})
		}
		k--
	}
	return w.edits
}

// assimilate writes a stem or clitic that may be spelled otherwise in the new
// word. Where one letter at an end of it differs, because of what stands beside
// it (القرار, للقرار; مذكرة, مذكرتهم), that letter alone is marked.
func (w *writer) assimilate(old, new string) {
	if strings.HasSuffix(old, new) && oneLetter(old[:len(old)-len(new)]) {
		w.respell(old[:len(old)-len(new)], "")
		w.add(Edit{Op: Keep, Text: new})
		return
	}
	if strings.HasSuffix(new, old) && oneLetter(new[:len(new)-len(old)]) {
		w.respell("", new[:len(new)-len(old)])
		w.add(Edit{Op: Keep, Text: old})
		return
	}
	n := len(commonLetters(old, new))
	if n > 0 && oneLetter(old[n:]) && oneLetter(new[n:]) {
		w.add(Edit{Op: Keep, Text: old[:n]})
		old, new = old[n:], new[n:]
	}
	w.respell(old, new)
}

// oneLetter reports whether s is at most one letter, without marks.
func oneLetter(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && (s == "" || arabic.IsLetter(r))
}

// commonLetters is what two texts begin with, up to and without the last letter
// that has a mark in either.
func commonLetters(a, b string) string {
	ra, rb := []rune(a), []rune(b)
	n := 0
	for n < min(len(ra), len(rb)) && ra[n] == rb[n] {
		n++
	}
	mark := func(r []rune) bool { return n < len(r) && !arabic.IsLetter(r[n]) }
	for n > 0 && (mark(ra) || mark(rb)) {
		n--
	}
	return string(ra[:n])
}
