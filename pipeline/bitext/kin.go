package bitext

import "strings"

// kinship says, from 0 to 1, how likely the lexicon and the spelling make it
// that two words mean the same.
func (a *Analyzer) kinship(s, t *Word) float64 {
	switch {
	case s.Kind == Mark || t.Kind == Mark || s.Kind == Number || t.Kind == Number:
		if s.Kind == t.Kind && strings.TrimPrefix(s.Key, "\x01") == t.Key {
			return 1
		}
		return 0
	case strings.HasPrefix(s.Key, "\x01"):
		if s.Key[1:] == t.Key {
			return 1
		}
		return 0
	}
	best := 0.0
	for _, x := range a.Senses(s.Key) {
		if x.Key == t.Key {
			best = x.Weight
			break
		}
	}
	if best < 1 && s.Name != "" && t.Name != "" {
		if likeness := Likeness(s.Name, t.Name); likeness > best {
			best = likeness
		}
	}
	return best
}

// Likeness says how likely two spellings in Latin letters are of one name: 1
// when they have the same consonants, 0 when less than two thirds agree.
func Likeness(a, b string) float64 {
	var bufA, bufB [64]byte
	return alike(skeleton(bufA[:0], a), skeleton(bufB[:0], b))
}

// Alike is [Likeness] of names of which [Skeleton] gave the consonants.
func Alike(a, b string) float64 { return alike([]byte(a), []byte(b)) }

func alike(x, y []byte) float64 {
	long := max(len(x), len(y))
	if min(len(x), len(y)) < 2 || len(x) > 64 || len(y) > 64 {
		return 0
	}
	d := distance(x, y)
	if d == 0 {
		return 1
	}
	if l := 1 - float64(d)/float64(long); l >= 0.66 {
		return l * l
	}
	return 0
}

// Skeleton gives the consonants of a name in Latin letters as [Likeness] compares
// them.
func Skeleton(name string) string {
	var buf [64]byte
	return string(skeleton(buf[:0], name))
}

// skeleton appends the consonants of a name, those that Arabic does not tell
// apart made one.
func skeleton(dst []byte, s string) []byte {
	last := byte(0)
	for i := 0; i < len(s) && len(dst) < 60; i++ {
		c := s[i] | 0x20
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', '-' | 0x20, '\'' | 0x20:
			if c == 'h' || c == 'y' || c == 'w' {
				continue
			}
			last = 0
			continue
		case 'c', 'q':
			c = 'k'
			if i+1 < len(s) && strings.IndexByte("eiy", s[i+1]|0x20) >= 0 {
				c = 's'
			}
		case 'p':
			c = 'b'
			if i+1 < len(s) && s[i+1]|0x20 == 'h' {
				c = 'f'
			}
		case 'v':
			c = 'f'
		case 'g':
			c = 'j'
			if i+1 < len(s) && s[i+1]|0x20 == 'h' {
				c = 'g'
			}
		case 'x':
			dst = append(dst, 'k')
			c = 's'
		case 'z':
			c = 's'
		}
		if c < 'a' || c > 'z' || c == last {
			continue
		}
		dst, last = append(dst, c), c
	}
	return dst
}

// distance is the edit distance of two short texts.
func distance(a, b []byte) int {
	var rows [2][65]int
	prev, next := &rows[0], &rows[1]
	for j := range len(b) + 1 {
		prev[j] = j
	}
	for i := range a {
		next[0] = i + 1
		for j := range b {
			d := prev[j]
			if a[i] != b[j] {
				d++
			}
			next[j+1] = min(d, prev[j+1]+1, next[j]+1)
		}
		prev, next = next, prev
	}
	return prev[len(b)]
}
