package arabic

import (
	"sort"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Folded is a text without differences of spelling, and the way back to the
// bytes it came from.
type Folded struct {
	// Text is the folded text.
	Text string
	runs []run
}

// run maps the folded bytes from out up to the next run's out to the source
// bytes [src, end). Inside a run bytes correspond one to one, unless it is a
// block; what was dropped after the last letter of a run belongs to it.
type run struct {
	out, src, end int
	block         bool
}

// Fold folds s and keeps the map. Texts without tashkeel fold to a map of a few
// entries; at worst there is one entry a letter. Time is linear.
func Fold(s string, level Level) Folded {
	f := folder{level: level, mapped: true}
	f.fold(s)
	return Folded{Text: string(f.dst), runs: f.runs}
}

// FoldString folds s. It does not allocate when there is nothing to fold.
func FoldString(s string, level Level) string {
	i := untouched(s, level)
	if i == len(s) {
		return s
	}
	return string(AppendFold(make([]byte, 0, len(s)), s, level))
}

// AppendFold appends the folded form of s to dst, without a map.
func AppendFold(dst []byte, s string, level Level) []byte {
	base := len(dst)
	i := untouched(s, level)
	f := folder{level: level, dst: append(dst, s[:i]...), base: base}
	f.fold(s[i:])
	return f.dst
}

// Span gives the source bytes that the folded bytes [start, end) came from. It
// takes in the tashkeel and tatweel after the last letter, and nothing before
// the first. Bounds outside the text are moved into it; an empty span stays
// empty.
func (f *Folded) Span(start, end int) (int, int) {
	start = min(max(start, 0), len(f.Text))
	end = min(max(end, start), len(f.Text))
	if len(f.runs) == 0 {
		return 0, 0
	}
	if start == end {
		if start == len(f.Text) {
			last := f.runs[len(f.runs)-1].end
			return last, last
		}
		at := f.start(start)
		return at, at
	}
	return f.start(start), f.end(end)
}

// at is the index of the run that holds folded byte i.
func (f *Folded) at(i int) int {
	return sort.Search(len(f.runs), func(k int) bool { return f.runs[k].out > i }) - 1
}

func (f *Folded) start(i int) int {
	r := f.runs[f.at(i)]
	if r.block {
		return r.src
	}
	return r.src + i - r.out
}

func (f *Folded) end(i int) int {
	k := f.at(i - 1)
	r := f.runs[k]
	next := len(f.Text)
	if k+1 < len(f.runs) {
		next = f.runs[k+1].out
	}
	if r.block || i == next {
		return r.end
	}
	return r.src + i - r.out
}

// untouched is the length of the beginning of s that folding leaves as it is.
func untouched(s string, level Level) int {
	i := 0
	for i < len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			i++
		case c >= 0xd8 && c <= 0xdb && i+1 < len(s) && s[i+1]&0xc0 == 0x80:
			if rules[int(c&3)<<6|int(s[i+1]&0x3f)].flags&level != 0 {
				return i
			}
			i += 2
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !plain(r) {
				return i
			}
			i += n
		}
	}
	return i
}

// plain reports whether a rune outside U+0600–U+06FF is left alone at any level.
func plain(r rune) bool {
	return !IsFormat(r) && !IsMark(r) && !isPresentation(r)
}

func isPresentation(r rune) bool {
	return r >= 0xfb50 && r <= 0xfdff && r != 0xfd3e && r != 0xfd3f || r >= 0xfe70 && r < 0xfeff
}

// folder writes a folded text.
type folder struct {
	level  Level
	mapped bool
	dst    []byte
	base   int // where the folded text begins in dst
	runs   []run
}

func (f *folder) fold(s string) {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		f.rune(s, r, i, i+n)
		i += n
	}
}

// rune folds the rune r, which is s[i:end].
func (f *folder) rune(s string, r rune, i, end int) {
	switch {
	case r < 0x80:
		f.copy(s, i, end)
	case r >= 0x0600 && r <= 0x06ff:
		f.arabic(s, r, i, end)
	case IsFormat(r):
		if f.level&Format == 0 {
			f.copy(s, i, end)
		}
	case IsMark(r):
		if f.level&Tashkeel == 0 {
			f.copy(s, i, end)
		} else {
			f.drop(end)
		}
	case f.level&Presentation != 0 && isPresentation(r):
		f.expand(s, i, end)
	default:
		f.copy(s, i, end)
	}
}

func (f *folder) arabic(s string, r rune, i, end int) {
	rule := rules[r-0x0600]
	switch {
	case rule.flags&f.level == 0:
		f.copy(s, i, end)
	case rule.to != 0:
		n := len(f.dst)
		f.dst = utf8.AppendRune(f.dst, rule.to)
		f.mapTo(n, i, end, len(f.dst)-n != end-i)
	case rule.flags == Format:
	default:
		if r >= combiningMadda && r <= combiningBelow {
			f.compose(r)
		}
		f.drop(end)
	}
}

// compose puts a combining madda or hamza on the letter written last.
func (f *folder) compose(mark rune) {
	last, n := utf8.DecodeLastRune(f.dst[f.base:])
	var to rune
	switch {
	case last == alef && mark == combiningMadda:
		to = alefMadda
	case last == alef && mark == combiningAbove:
		to = alefAbove
	case last == alef && mark == combiningBelow:
		to = alefBelow
	case last == waw && mark == combiningAbove:
		to = wawHamza
	case last == ya && mark == combiningAbove:
		to = yaHamza
	default:
		return
	}
	if rule := rules[to-0x0600]; rule.flags&f.level != 0 {
		to = rule.to
	}
	f.dst = utf8.AppendRune(f.dst[:len(f.dst)-n], to) // all of these have two bytes
}

// expand writes the letters that a presentation form shows.
func (f *folder) expand(s string, i, end int) {
	letters := norm.NFKD.PropertiesString(s[i:end]).Decomposition()
	if letters == nil {
		f.copy(s, i, end)
		return
	}
	// Isolated marks decompose to a space, or a tatweel, and the mark.
	if f.level&Tashkeel != 0 && len(letters) > 1 && letters[0] == ' ' {
		letters = letters[1:]
	}
	part := folder{level: f.level, dst: f.dst, base: f.base}
	n := len(f.dst)
	part.fold(string(letters))
	f.dst = part.dst
	if len(f.dst) == n {
		f.drop(end)
		return
	}
	f.mapTo(n, i, end, true)
}

func (f *folder) copy(s string, i, end int) {
	n := len(f.dst)
	f.dst = append(f.dst, s[i:end]...)
	f.mapTo(n, i, end, false)
}

// drop gives source bytes up to end to the letter before.
func (f *folder) drop(end int) {
	if f.mapped && len(f.runs) > 0 {
		f.runs[len(f.runs)-1].end = end
	}
}

// mapTo records that the bytes of dst from out come from the source [src, end).
func (f *folder) mapTo(out, src, end int, block bool) {
	if !f.mapped {
		return
	}
	out -= f.base
	if n := len(f.runs); n > 0 && !block {
		last := &f.runs[n-1]
		if !last.block && last.end == src && last.end-last.src == out-last.out {
			last.end = end
			return
		}
	}
	f.runs = append(f.runs, run{out, src, end, block})
}
