package sentencepiece

import (
	"strings"
	"unicode/utf8"
)

// Span is where in a decoded text a piece is, in bytes.
type Span struct{ Start, End int }

// Decode joins pieces to text. Control pieces are nothing; bytes of no UTF-8
// become U+FFFD each; the unknown piece, and an ID the model does not have, the
// model's mark for it (" ⁇ " unless the model says otherwise).
func (m *Model) Decode(ids []int32) string {
	text, _ := m.decode(ids, nil)
	return text
}

// DecodeSpans is Decode that also gives where each piece is. Of the bytes of
// one character the last has its span, the others are empty.
func (m *Model) DecodeSpans(ids []int32) (string, []Span) {
	return m.decode(ids, make([]Span, 0, len(ids)))
}

func (m *Model) decode(ids []int32, spans []Span) (string, []Span) {
	var text strings.Builder
	write := func(s string) {
		start := text.Len()
		text.WriteString(s)
		if spans != nil {
			spans = append(spans, Span{start, text.Len()})
		}
	}
	trim := m.spec.dummyPrefix || m.spec.removeExtra
	trimmed := false // the piece before lost its space
	begin := true    // nothing but what is invisible came yet
	for i := 0; i < len(ids); i++ {
		id := ids[i]
		if id < 0 || int(id) >= len(m.pieces) {
			id = m.unk
		}
		p := &m.pieces[id]
		if p.kind == Byte {
			i += m.decodeBytes(ids[i:], write) - 1
			continue
		}
		if trimmed || text.Len() > 0 {
			begin = false
		}
		trimmed = false
		switch p.kind {
		case Control:
			write("")
		case Unknown:
			write(m.spec.unkSurface)
		default:
			s := p.text
			if begin && trim {
				s, trimmed = strings.CutPrefix(s, space)
				if m.spec.removeExtra {
					trimmed = false
				}
			}
			write(strings.ReplaceAll(s, space, " "))
		}
	}
	return text.String(), spans
}

// decodeBytes writes the characters of the run of byte pieces ids begins with,
// and gives the length of the run.
func (m *Model) decodeBytes(ids []int32, write func(string)) int {
	var run []byte
	for _, id := range ids {
		if id < 0 || int(id) >= len(m.pieces) || m.pieces[id].kind != Byte {
			break
		}
		b, _ := byteOf(m.pieces[id].text)
		run = append(run, b)
	}
	for at := 0; at < len(run); {
		_, n := utf8.DecodeRune(run[at:])
		for range n - 1 {
			write("")
		}
		write(strings.ToValidUTF8(string(run[at:at+n]), "\uFFFD"))
		at += n
	}
	return len(run)
}
