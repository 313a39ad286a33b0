package sentencepiece

import "unicode/utf8"

// Token is one piece of a text: its ID and the bytes Start to End of the
// original text it stands for. Starts and ends rise; what one character of the
// original became several pieces of is given to the last of them, and the
// others are empty.
type Token struct {
	ID         int32
	Start, End int
}

// scratch is the memory of one call of Encode.
type scratch struct {
	norm normalised
	best []arrival
}

// arrival is the best way to a place of the normalised text, by its last piece.
type arrival struct {
	score  float32
	id     int32
	length int32 // of the piece in bytes, 0 for no way yet
}

// Encode appends the pieces of text to dst: the likeliest of all splits, the
// earlier found of equals. It adds no marks for beginning or end. Bytes that
// are not UTF-8 are taken as U+FFFD each.
func (m *Model) Encode(dst []Token, text string) []Token {
	s := m.work.Get().(*scratch)
	defer m.work.Put(s)
	m.normalise(&s.norm, text)
	m.search(s)
	return m.tokens(dst, s)
}

// search finds the best split of the normalised text (Viterbi): it leaves the
// lengths and IDs of its pieces in s.best, at the place each begins.
func (m *Model) search(s *scratch) {
	text := s.norm.text
	if cap(s.best) < len(text)+1 {
		s.best = make([]arrival, len(text)+1, (len(text)+1)*5/4)
	}
	best := s.best[:len(text)+1]
	clear(best)
	s.best = best
	for at := 0; at < len(text); {
		here := float64(best[at].score)
		width := charLen(text, at)
		single := false
		p, ok := int32(root), len(m.trie) > 0
		for i := at; ok && i < len(text); i++ {
			if p, ok = m.trie.step(p, text[i]); !ok {
				break
			}
			n := &m.trie[p]
			if n.id < 0 {
				continue
			}
			length := i + 1 - at
			single = single || length == width
			best[i+1].offer(m.score(n, length)+here, n.id, length)
		}
		if !single {
			best[at+width].offer(float64(m.unkScore+best[at].score), m.unk, width)
		}
		at += width
	}
	// Turn the chain of last pieces about, so that it runs forward.
	var next arrival
	for at := len(text); at > 0; {
		this := best[at]
		best[at] = next
		next = this
		at -= int(this.length)
	}
	best[0] = next
}

// score gives the score of the key at a node in double precision, in which the
// reference compares. A user-defined piece has no score of its own (NaN): it is
// always worth taking.
func (m *Model) score(n *node, length int) float64 {
	if n.score != n.score {
		return float64(float32(length)*m.userScore) - 0.1
	}
	return float64(n.score)
}

// offer takes a way when there is none or it is better.
func (a *arrival) offer(score float64, id int32, length int) {
	if a.length == 0 || score > float64(a.score) {
		*a = arrival{float32(score), id, int32(length)}
	}
}

// charLen gives the length of the character at text[at:].
func charLen(text []byte, at int) int {
	if text[at] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRune(text[at:])
	return n
}

// tokens appends the split in s.best to dst: an unknown character as its bytes
// when the model has them, a run of unknown characters as one otherwise.
func (m *Model) tokens(dst []Token, s *scratch) []Token {
	from := s.norm.from
	unknown := false // the token before is the unknown one
	for at := 0; at < len(s.norm.text); {
		p := s.best[at]
		end := at + int(p.length)
		start := from[at]
		switch {
		case p.id != m.unk:
			dst = append(dst, Token{p.id, start, from[end]})
		case m.spec.byteFallback:
			for _, b := range s.norm.text[at:end] {
				dst = append(dst, Token{m.bytes[b], start, start})
			}
			dst[len(dst)-1].End = from[end]
		case unknown:
			dst[len(dst)-1].End = from[end]
		default:
			dst = append(dst, Token{m.unk, start, from[end]})
		}
		unknown = p.id == m.unk
		at = end
	}
	return dst
}
