// Package sentencepiece splits text into the pieces of a SentencePiece model
// and joins pieces to text again, as the reference library does (Kudo and
// Richardson 2018, "SentencePiece"; version 0.1.97 is what the tests compare
// with): unigram models, with the normaliser compiled into them.
package sentencepiece

import (
	"errors"
	"fmt"
	"math"
	"sync"
	"unicode/utf8"
)

// Kind tells what a piece is for.
type Kind uint8

// The kinds, numbered as in a model file.
const (
	Normal      Kind = 1 + iota
	Unknown          // stands for what no piece covers
	Control          // a mark without text: <s>, </s>
	UserDefined      // always one piece, never normalised
	Unused           // never made by Encode
	Byte             // one byte of a character no piece covers
)

// space is the mark pieces have in place of U+0020.
const space = "\u2581"

// unknownPenalty is how much worse than the worst piece an unknown character is.
const unknownPenalty = 10

type piece struct {
	text  string
	score float32
	kind  Kind
}

// Model is a loaded vocabulary. It is read only and safe for concurrent use.
type Model struct {
	spec     spec
	pieces   []piece
	ids      map[string]int32
	trie     trie // normal and user-defined pieces
	user     trie // user-defined pieces, which the normaliser leaves alone
	charsmap charsmap
	plain    [utf8.RuneSelf]bool // see findPlain
	unk      int32
	bytes    [256]int32 // the byte pieces' IDs when spec.byteFallback

	unkScore  float32
	userScore float32 // of a byte of a user-defined piece

	work sync.Pool // *scratch
}

// Load reads a model from the bytes of a .spm or .model file (a serialized
// ModelProto). The model keeps nothing of data. An error says what in the model
// is wrong; the caller knows the file's name.
func Load(data []byte) (*Model, error) {
	m := &Model{spec: defaults(), unk: -1}
	if err := m.parse(data); err != nil {
		return nil, fmt.Errorf("sentencepiece: %w", err)
	}
	if err := m.index(); err != nil {
		return nil, fmt.Errorf("sentencepiece: %w", err)
	}
	m.work.New = func() any { return new(scratch) }
	return m, nil
}

// index checks the pieces and builds what looks them up.
func (m *Model) index() error {
	switch {
	case m.spec.model != modelUnigram:
		return fmt.Errorf("model type %d is not supported, only unigram (1)", m.spec.model)
	case m.spec.denormaliser:
		return errors.New("a model with a denormaliser is not supported")
	case len(m.pieces) == 0:
		return errors.New("the model has no pieces (not a SentencePiece model?)")
	case len(m.pieces) > maxPieces:
		return fmt.Errorf("%d pieces, more than %d", len(m.pieces), maxPieces)
	}
	var err error
	if m.charsmap, err = newCharsmap(m.spec.charsmap); err != nil {
		return err
	}
	m.spec.charsmap = nil
	for i := range m.bytes {
		m.bytes[i] = -1
	}
	m.ids = make(map[string]int32, len(m.pieces))
	lowest := float32(math.MaxFloat32)
	highest := float32(0x1p-126) // the reference begins with the least positive normal number
	var keys, user []key
	for i, p := range m.pieces {
		id := int32(i)
		if err := m.check(id, p); err != nil {
			return fmt.Errorf("piece %d %.40q: %w", id, p.text, err)
		}
		m.ids[p.text] = id
		switch p.kind {
		case Normal:
			lowest, highest = min(lowest, p.score), max(highest, p.score)
			keys = append(keys, key{p.text, id, p.score})
		case UserDefined:
			k := key{p.text, id, float32(math.NaN())} // see Model.score
			keys, user = append(keys, k), append(user, k)
		case Unknown:
			m.unk = id
		case Byte:
			b, _ := byteOf(p.text)
			m.bytes[b] = id
		}
	}
	if m.unk < 0 {
		return errors.New("the model has no piece for what is unknown")
	}
	if m.spec.byteFallback {
		for b, id := range m.bytes {
			if id < 0 {
				return fmt.Errorf("the model falls back to bytes but has no piece %s", bytePiece(byte(b)))
			}
		}
	}
	m.unkScore = lowest - unknownPenalty
	m.userScore = highest
	m.trie = newTrie(keys)
	m.user = newTrie(user)
	m.findPlain()
	return nil
}

func (m *Model) check(id int32, p piece) error {
	_, twice := m.ids[p.text]
	switch {
	case p.text == "":
		return errors.New("empty")
	case len(p.text) > maxKey:
		return fmt.Errorf("%d bytes long, more than %d", len(p.text), maxKey)
	case !utf8.ValidString(p.text):
		return errors.New("not UTF-8")
	case twice:
		return fmt.Errorf("the same as piece %d", m.ids[p.text])
	case p.kind < Normal || p.kind > Byte:
		return fmt.Errorf("unknown type %d", p.kind)
	case p.score != p.score || p.score > math.MaxFloat32 || p.score < -math.MaxFloat32:
		return fmt.Errorf("score %v", p.score)
	case p.kind == Unknown && m.unk >= 0:
		return fmt.Errorf("unknown already is piece %d", m.unk)
	case p.kind == Byte && !m.spec.byteFallback:
		return errors.New("a byte piece, but the model does not fall back to bytes")
	}
	if p.kind == Byte {
		if _, ok := byteOf(p.text); !ok {
			return errors.New("not the name of a byte, such as <0x0A>")
		}
	}
	return nil
}

// Size gives the number of pieces; IDs run from 0 to Size()-1.
func (m *Model) Size() int { return len(m.pieces) }

// Piece gives the text of piece id, with U+2581 for a space.
func (m *Model) Piece(id int32) string { return m.pieces[id].text }

// Kind gives the kind of piece id.
func (m *Model) Kind(id int32) Kind { return m.pieces[id].kind }

// ID gives the ID of the piece whose text is exactly piece.
func (m *Model) ID(piece string) (id int32, ok bool) {
	id, ok = m.ids[piece]
	return id, ok
}

// UnknownID gives the ID of the piece for what is unknown; every model has one.
func (m *Model) UnknownID() int32 { return m.unk }

// BeginID gives the ID of the mark of a sentence's beginning, -1 for none.
func (m *Model) BeginID() int32 { return m.control(m.spec.begin) }

// EndID gives the ID of the mark of a sentence's end, -1 for none.
func (m *Model) EndID() int32 { return m.control(m.spec.end) }

// PadID gives the ID of the filling piece, -1 for none.
func (m *Model) PadID() int32 { return m.control(m.spec.pad) }

func (m *Model) control(name string) int32 {
	if id, ok := m.ids[name]; ok && m.pieces[id].kind == Control {
		return id
	}
	return -1
}

const hexDigits = "0123456789ABCDEF"

func bytePiece(b byte) string {
	return "<0x" + hexDigits[b>>4:b>>4+1] + hexDigits[b&15:b&15+1] + ">"
}

func byteOf(s string) (byte, bool) {
	if len(s) != len("<0x00>") {
		return 0, false
	}
	for b := range 256 {
		if bytePiece(byte(b)) == s {
			return byte(b), true
		}
	}
	return 0, false
}
