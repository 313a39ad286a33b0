package glossary

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// cand is a word of the terms that a token of the text may be.
type cand struct {
	word int32
	// cost is lower the closer the token is to the word.
	cost int32
	// prefix and suffix are the bytes of the clitics in the folded token.
	prefix, suffix uint8
	// conj and prep are the proclitics that the token has: 'w', 'f'; 'b', 'k', 'l'.
	conj, prep byte
	// future means that the token has the س of a verb.
	future bool
}

// Costs of a reading. An inflected word outweighs any number of
// guesses, and a guess any number of clitics.
const (
	costClitic    = 1
	costGuessed   = 1 << 8
	costInflected = 1 << 16
)

// reader finds the words that a token may be. It keeps buffers between tokens.
type reader struct {
	buf []byte
}

// proclitic is one way to begin a word.
type proclitic struct {
	length     int
	conj, prep byte
	article    bool
	future     bool
	cost       int32
}

// read appends to dst the words that the token surface may be, at most one
// candidate a word.
func (r *reader) read(m *Matcher, dst []cand, surface string, class arabic.Class) []cand {
	if len(surface) > 4*(m.longest+32) {
		return dst // too long for any term, however it is vocalised
	}
	r.buf = arabic.AppendFold(r.buf[:0], surface, arabic.Match)
	if class != arabic.Arabic {
		if class == arabic.Latin {
			r.buf = append(r.buf[:0], bytes.ToLower(r.buf)...)
		}
		return r.look(m, dst, surface, 0, len(r.buf), proclitic{}, 0)
	}
	var store [16]proclitic
	pres := beginnings(store[:0], r.buf)
	// A ta marbuta that is written as one is no pronoun.
	closed := endsInTaMarbuta(surface)
	for _, p := range pres {
		end := len(r.buf)
		dst = r.look(m, dst, surface, p.length, end, p, 0)
		if p.article {
			continue
		}
		rest := r.buf[p.length:]
		for _, s := range enclitics {
			if len(rest)-len(s) < minStem(s) || !bytes.HasSuffix(rest, s) || closed && string(s) == "ه" {
				continue
			}
			dst = r.look(m, dst, surface, p.length, end-len(s), p, len(s))
		}
	}
	return dst
}

// enclitics are the pronouns of nouns but for ي, which would make every
// adjective of relation a noun.
var enclitics = [][]byte{
	[]byte("ه"), []byte("ها"), []byte("هم"), []byte("هن"), []byte("هما"), []byte("نا"),
	[]byte("ك"), []byte("كم"), []byte("كما"), []byte("كن"),
}

// minStem is the fewest bytes that a stem before pronoun s has: short words
// often end in ك.
func minStem(s []byte) int {
	if len(s) == 2 && string(s) == "ك" {
		return 3 * 2
	}
	return 2 * 2
}

func endsInTaMarbuta(surface string) bool {
	for len(surface) >= 2 {
		r, n := utf8.DecodeLastRuneInString(surface)
		if r == 'ة' {
			return true
		}
		if !arabic.IsMark(r) && r != 'ـ' && !arabic.IsFormat(r) {
			return false
		}
		surface = surface[:len(surface)-n]
	}
	return false
}

// beginnings gives the ways in which a folded word may begin.
func beginnings(dst []proclitic, w []byte) []proclitic {
	dst = append(dst, proclitic{})
	starts := [2]proclitic{}
	n := 1
	if len(w) > 4 {
		switch string(w[:2]) {
		case "و":
			starts[1], n = proclitic{length: 2, conj: 'w', cost: costClitic}, 2
		case "ف":
			starts[1], n = proclitic{length: 2, conj: 'f', cost: costClitic}, 2
		}
	}
	for i, s := range starts[:n] {
		if i > 0 {
			dst = append(dst, s)
		}
		rest := w[s.length:]
		if len(rest) <= 4 {
			continue
		}
		p := s
		p.length += 2
		p.cost += costClitic
		switch string(rest[:2]) {
		case "ب":
			p.prep = 'b'
		case "ك":
			p.prep = 'k'
		case "ل":
			p.prep = 'l'
		case "س":
			switch string(rest[2:4]) {
			case "ي", "ت", "ن", "ا":
				p.future = true
				dst = append(dst, p)
			}
			continue
		case "ا":
			if string(rest[2:4]) == "ل" {
				p.length, p.article = s.length+4, true
				dst = append(dst, p)
			}
			continue
		default:
			continue
		}
		dst = append(dst, p)
		p.cost += costClitic
		p.article = true
		switch {
		case p.prep == 'l' && string(rest[2:4]) == "ل":
			p.length += 2
			dst = append(dst, p)
		case p.prep != 'l' && len(rest) > 8 && string(rest[2:6]) == "ال":
			p.length += 4
			dst = append(dst, p)
		}
	}
	return dst
}

// look appends the words that the folded bytes [start, end) of the token are a
// form of, where the clitics around them allow it.
func (r *reader) look(m *Matcher, dst []cand, surface string, start, end int, p proclitic, suffix int) []cand {
	stem := r.buf[start:end]
	if len(stem) == 0 {
		return dst
	}
	need := arabic.Free
	if suffix > 0 {
		need = arabic.Bound
	}
	if p.article {
		need |= arabic.Definite
	}
	c := cand{conj: p.conj, prep: p.prep, future: p.future, prefix: uint8(p.length), suffix: uint8(suffix), cost: p.cost}
	if suffix > 0 {
		c.cost += costClitic
	}
	if len(stem) > m.longest {
		return dst
	}
	for _, f := range m.forms[string(stem)].of(m.refs) {
		if f.use&need != need {
			continue
		}
		if f.use&arabic.NotBelow != 0 && strings.Contains(surface, "إ") {
			continue
		}
		cost := int32(0)
		if !f.base {
			cost = costInflected
		}
		if f.use&arabic.Guessed != 0 {
			cost += costGuessed
		}
		dst = better(dst, c, f.word, cost)
	}
	return dst
}

// better adds the reading c of word id, or keeps the one there is if that is
// as close.
func better(dst []cand, c cand, id, cost int32) []cand {
	c.word, c.cost = id, c.cost+cost
	i := slices.IndexFunc(dst, func(d cand) bool { return d.word == id && d.conj == c.conj && d.prep == c.prep })
	if i < 0 {
		return append(dst, c)
	}
	if c.cost < dst[i].cost {
		dst[i] = c
	}
	return dst
}

func (s span32) of(refs []ref) []ref { return refs[s.start:s.end] }
