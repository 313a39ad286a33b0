package reading

import (
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// Slots reads running text: a slot for each token that is not space, with where
// it is.
func (t *Tagger) Slots(text string) ([]Slot, []arabic.Token) {
	var slots []Slot
	var at []arabic.Token
	for tok := range arabic.Words(text) {
		s := Slot{}
		switch tok.Class {
		case arabic.Space, arabic.Invisible:
			continue
		case arabic.Arabic:
			s.Readings, _ = t.Readings(nil, text[tok.Start:tok.End])
		case arabic.Latin:
			s.Readings = []Reading{{Class: Lit}}
		case arabic.Numeral, arabic.NumericDate:
			s.Readings = []Reading{{Class: Num}}
		default:
			r, _ := utf8.DecodeRuneInString(text[tok.Start:])
			s = mark(r)
		}
		slots, at = append(slots, s), append(at, tok)
	}
	return slots, at
}

// mark is the slot of a punctuation mark.
func mark(r rune) Slot {
	switch r {
	case '"', '«', '»', '“', '”', '„', '‟', '\'', '‘', '’':
		return Slot{Readings: []Reading{{Class: Stop}}, Through: true}
	case '،', ',', '؛', ';':
		return Slot{Readings: []Reading{{Class: Comma}}}
	}
	return Slot{Readings: []Reading{{Class: Stop}}}
}
