package revision

import (
	"slices"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// maxBlock is how many words two texts may have together for Myers's algorithm,
// which takes time in the square of them where they have nothing in common.
const maxBlock = 2000

// grams are the lengths of the sequences of words that long texts are divided
// at: the first of them the whole text, the next the parts of that, and so on.
var grams = [...]int{1, 1, 1, 4, 4, 16}

// equal links the words that are the same in both texts, in order.
func equal(old, new []token) []link {
	ids := map[string]rune{}
	number := func(toks []token) []rune {
		out := make([]rune, len(toks))
		for k, t := range toks {
			id, ok := ids[t.text]
			if !ok {
				id = rune(len(ids))
				ids[t.text] = id
			}
			out[k] = id
		}
		return out
	}
	s := sequences{old: number(old), new: number(new)}
	s.align(0, len(old), 0, len(new), 0)
	return s.links
}

// sequences are two texts as numbers of words, and the links found.
type sequences struct {
	old, new []rune
	links    []link
}

// align links the words [i0, i1) and [j0, j1), which it divides by sequences of
// grams[g] words or a later length.
func (s *sequences) align(i0, i1, j0, j1, g int) {
	for i0 < i1 && j0 < j1 && s.old[i0] == s.new[j0] {
		s.links = append(s.links, link{i: i0, j: j0})
		i0, j0 = i0+1, j0+1
	}
	end := 0
	for i0 < i1-end && j0 < j1-end && s.old[i1-1-end] == s.new[j1-1-end] {
		end++
	}
	s.middle(i0, i1-end, j0, j1-end, g)
	for k := end; k > 0; k-- {
		s.links = append(s.links, link{i: i1 - k, j: j1 - k})
	}
}

func (s *sequences) middle(i0, i1, j0, j1, g int) {
	if i0 == i1 || j0 == j1 {
		return
	}
	if i1-i0+j1-j0 <= maxBlock {
		s.myers(i0, i1, j0, j1)
		return
	}
	for ; g < len(grams); g++ {
		anchors := s.anchors(i0, i1, j0, j1, grams[g])
		if len(anchors) == 0 {
			continue
		}
		for _, a := range anchors {
			if a.i < i0 || a.j < j0 { // inside what was linked already
				continue
			}
			s.align(i0, a.i, j0, a.j, g+1)
			for i0, j0 = a.i, a.j; i0 < i1 && j0 < j1 && s.old[i0] == s.new[j0]; i0, j0 = i0+1, j0+1 {
				s.links = append(s.links, link{i: i0, j: j0})
			}
		}
		s.align(i0, i1, j0, j1, g+1)
		return
	}
}

// anchors finds the sequences of n words that each range has just once, in an
// order that both have (a longest one).
func (s *sequences) anchors(i0, i1, j0, j1, n int) []link {
	olds, news := once(s.old, i0, i1, n), once(s.new, j0, j1, n)
	partner := make([]int, 0, len(news))
	at := make([]int, 0, len(news))
	for j := j0; j+n <= j1; j++ {
		key := gram(s.new[j:], n)
		i, ok := olds[key]
		if ok && i != none && news[key] == j && slices.Equal(s.old[i:i+n], s.new[j:j+n]) {
			partner, at = append(partner, i), append(at, j)
		}
	}
	var out []link
	for k, kept := range increasing(partner) {
		if kept {
			out = append(out, link{i: partner[k], j: at[k]})
		}
	}
	return out
}

// once maps each sequence of n words in ids[from:to] to its place, or to none
// where it has several.
func once(ids []rune, from, to, n int) map[uint64]int {
	out := make(map[uint64]int, to-from)
	for k := from; k+n <= to; k++ {
		key := gram(ids[k:], n)
		if _, seen := out[key]; seen {
			out[key] = none
		} else {
			out[key] = k
		}
	}
	return out
}

// gram hashes the first n words (FNV-1a).
func gram(ids []rune, n int) uint64 {
	h := uint64(14695981039346656037)
	for _, id := range ids[:n] {
		h = (h ^ uint64(id)) * 1099511628211
	}
	return h
}

// myers links a block.
func (s *sequences) myers(i0, i1, j0, j1 int) {
	names := map[rune]rune{}
	private := func(ids []rune) []rune {
		out := make([]rune, len(ids))
		for k, id := range ids {
			r, ok := names[id]
			if !ok {
				r = 0x10000 + rune(len(names)) // beyond the surrogates
				names[id] = r
			}
			out[k] = r
		}
		return out
	}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0
	i, j := i0, j0
	for _, d := range dmp.DiffMainRunes(private(s.old[i0:i1]), private(s.new[j0:j1]), false) {
		n := utf8.RuneCountInString(d.Text)
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			i += n
		case diffmatchpatch.DiffInsert:
			j += n
		default:
			for range n {
				s.links = append(s.links, link{i: i, j: j})
				i, j = i+1, j+1
			}
		}
	}
}
