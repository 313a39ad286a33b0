package reading

import (
	"unicode/utf8"

	"bayan/glossary/arabic"
)

// Slots reads running text: a slot for each token that is not space, with where
// it is.
func (t *Tagger) Slots(text string) ([]Slot, []arabic.Token) {
	return slots(text, func(word string) []Reading {
		rs, _ := t.Readings(nil, word)
		return rs
	})
}

// Cache remembers the readings of the words of a text, which come again and
// again. It is not safe for concurrent use; its readings must not be changed.
type Cache struct {
	tagger *Tagger
	words  map[string]cached
}

type cached struct {
	readings []Reading
	known    bool
}

// maxCached bounds the words a cache holds.
const maxCached = 1 << 14

// NewCache makes an empty cache of t's readings.
func (t *Tagger) NewCache() *Cache { return &Cache{tagger: t, words: map[string]cached{}} }

// Readings is [Tagger.Readings].
func (c *Cache) Readings(word string) (rs []Reading, known bool) {
	e, ok := c.words[word]
	if !ok {
		e.readings, e.known = c.tagger.Readings(nil, word)
		if len(c.words) < maxCached {
			c.words[word] = e
		}
	}
	return e.readings, e.known
}

// Slots is [Tagger.Slots].
func (c *Cache) Slots(text string) ([]Slot, []arabic.Token) {
	return slots(text, func(word string) []Reading {
		rs, _ := c.Readings(word)
		return rs
	})
}

func slots(text string, readings func(word string) []Reading) ([]Slot, []arabic.Token) {
	var slots []Slot
	var at []arabic.Token
	for tok := range arabic.Words(text) {
		s := Slot{}
		switch tok.Class {
		case arabic.Space, arabic.Invisible:
			continue
		case arabic.Arabic:
			s.Readings = readings(text[tok.Start:tok.End])
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
