package sentencepiece

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// charsmap is a precompiled table of replacements: a darts-clone double array
// (Yata) from a string to the offset of its replacement, and the replacements,
// each ended by a zero byte.
type charsmap struct {
	units        []uint32
	replacements string
	starts       [256]bool // bytes some key begins with
}

// maxReplacement bounds a replacement. The longest of NFKC has 33 bytes.
const maxReplacement = 1 << 10

// newCharsmap reads a precompiled table: the size of the double array in bytes,
// little endian, the array, the replacements. Every unit that promises a value
// is checked, so that a look-up needs to check only that it stays in the array.
func newCharsmap(data []byte) (charsmap, error) {
	if len(data) == 0 {
		return charsmap{}, nil
	}
	if len(data) < 4 {
		return charsmap{}, errors.New("normaliser table: shorter than its header")
	}
	size := uint64(binary.LittleEndian.Uint32(data))
	data = data[4:]
	if size == 0 || size%4 != 0 || size >= uint64(len(data)) {
		return charsmap{}, fmt.Errorf("normaliser table: an array of %d bytes does not fit the %d there are", size, len(data))
	}
	m := charsmap{units: make([]uint32, size/4), replacements: string(data[size:])}
	for i := range m.units {
		m.units[i] = binary.LittleEndian.Uint32(data[4*i:])
	}
	if !strings.HasSuffix(m.replacements, "\x00") {
		return charsmap{}, errors.New("normaliser table: the last replacement has no end")
	}
	longest := 0
	for _, r := range bytes.Split(data[size:], []byte{0}) {
		if longest = max(longest, len(r)); longest > maxReplacement {
			return charsmap{}, fmt.Errorf("normaliser table: a replacement of %d bytes, more than %d", longest, maxReplacement)
		}
	}
	for i, u := range m.units {
		if isValue(u) || !hasLeaf(u) {
			continue
		}
		at := uint32(i) ^ offset(u)
		if at >= uint32(len(m.units)) || !isValue(m.units[at]) || int(value(m.units[at])) >= len(m.replacements) {
			return charsmap{}, fmt.Errorf("normaliser table: unit %d has no replacement", i)
		}
	}
	for c := range m.starts {
		_, ok := m.step(offset(m.units[0]), byte(c))
		m.starts[c] = ok
	}
	return m, nil
}

// The parts of a unit of a darts-clone array.

func isValue(u uint32) bool { return u>>31 != 0 }
func hasLeaf(u uint32) bool { return u>>8&1 != 0 }
func value(u uint32) uint32 { return u &^ (1 << 31) }
func label(u uint32) uint32 { return u & (1<<31 | 0xff) }
func offset(u uint32) uint32 {
	return u >> 10 << (u & (1 << 9) >> 6)
}

// step goes on by byte c from the place p; ok is false when no key does.
func (m *charsmap) step(p uint32, c byte) (q uint32, ok bool) {
	q = p ^ uint32(c)
	return q, q < uint32(len(m.units)) && label(m.units[q]) == uint32(c)
}

// lookup gives the replacement of the longest key text begins with and the
// length of that key, 0 for none.
func (m *charsmap) lookup(text string) (replacement string, length int) {
	if len(m.units) == 0 || !m.starts[text[0]] {
		return "", 0
	}
	at, p := uint32(0), offset(m.units[0])
	for i := range min(len(text), maxKey) {
		q, ok := m.step(p, text[i])
		if !ok {
			break
		}
		u := m.units[q]
		p = q ^ offset(u)
		if hasLeaf(u) {
			at, length = value(m.units[p]), i+1
		}
	}
	if length > 0 {
		replacement = m.replacements[at:]
		replacement = replacement[:strings.IndexByte(replacement, 0)]
	}
	return replacement, length
}

// begins tells whether some key begins with text.
func (m *charsmap) begins(text string) bool {
	if len(m.units) == 0 {
		return false
	}
	p := offset(m.units[0])
	for i := range len(text) {
		q, ok := m.step(p, text[i])
		if !ok {
			return false
		}
		p = q ^ offset(m.units[q])
	}
	return true
}

// normalised is text made ready for splitting: text[i] came from the original
// at from[i]; from has one element more, for the end.
type normalised struct {
	text []byte
	from []int
}

func (n *normalised) add(s string, at int) {
	n.text = append(n.text, s...)
	for range len(s) {
		n.from = append(n.from, at)
	}
}

// prefix gives the normal form of the first unit of text (a user-defined piece,
// a key of the table or a character) and the length of that unit; same tells
// that it is a character that stays as it is.
func (m *Model) prefix(text string) (s string, length int, same bool) {
	if n := m.user.longest(text); n > 0 {
		return text[:n], n, false
	}
	if s, n := m.charsmap.lookup(text); n > 0 {
		return s, n, false
	}
	r, n := utf8.DecodeRuneInString(text)
	if r == utf8.RuneError && n == 1 {
		return string(utf8.RuneError), 1, false
	}
	return text[:n], n, true
}

// findPlain finds the ASCII characters that stay as they are before another
// one or at the end, as most of a text does: those that are no key of the table
// and no user-defined piece, and that none of either begins with together with
// another ASCII character.
func (m *Model) findPlain() {
	for c := range m.plain {
		_, key := m.charsmap.lookup(string(rune(c)))
		m.plain[c] = c != ' ' && key == 0 && m.user.longest(string(rune(c))) == 0
		for next := 0; next < utf8.RuneSelf && m.plain[c]; next++ {
			pair := string([]byte{byte(c), byte(next)})
			m.plain[c] = !m.charsmap.begins(pair) && !m.user.begins(pair)
		}
	}
}

// normalise fills n with the normal form of text.
func (m *Model) normalise(n *normalised, text string) {
	n.text, n.from = n.text[:0], n.from[:0]
	mark := " "
	if m.spec.escape {
		mark = space
	}
	at := 0
	if m.spec.removeExtra {
		for at < len(text) {
			s, length, _ := m.prefix(text[at:])
			if s != " " {
				break
			}
			at += length
		}
	}
	if at == len(text) {
		n.from = append(n.from, at)
		return
	}
	dummy := m.spec.dummyPrefix
	if dummy && !m.spec.suffix {
		n.add(mark, at)
	}
	afterSpace := m.spec.removeExtra
	for at < len(text) {
		if c := text[at]; c < utf8.RuneSelf && m.plain[c] && (at+1 == len(text) || text[at+1] < utf8.RuneSelf) {
			n.text, n.from = append(n.text, c), append(n.from, at)
			afterSpace = false
			at++
			continue
		}
		s, length, same := m.prefix(text[at:])
		if same && s != " " {
			n.add(s, at)
			afterSpace = false
			at += length
			continue
		}
		if afterSpace {
			s = strings.TrimLeft(s, " ")
		}
		if s != "" {
			afterSpace = m.spec.removeExtra && s[len(s)-1] == ' '
			n.addMarked(s, mark, at)
		}
		at += length
	}
	if m.spec.removeExtra {
		for bytes.HasSuffix(n.text, []byte(mark)) {
			length := len(n.text) - len(mark)
			at = n.from[length]
			n.text, n.from = n.text[:length], n.from[:length]
		}
	}
	if dummy && m.spec.suffix {
		n.add(mark, at)
	}
	n.from = append(n.from, at)
}

// addMarked adds s with its spaces marked.
func (n *normalised) addMarked(s, mark string, at int) {
	for {
		i := strings.IndexByte(s, ' ')
		if i < 0 {
			n.add(s, at)
			return
		}
		n.add(s[:i], at)
		n.add(mark, at)
		s = s[i+1:]
	}
}
