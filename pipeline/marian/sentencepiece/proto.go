package sentencepiece

import (
	"fmt"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// maxPieces bounds a vocabulary; the largest known have a million pieces.
const maxPieces = 1 << 22

// maxKey bounds a piece and a key of the normaliser's table in bytes, so that
// the time for a text grows with its length only.
const maxKey = 1 << 10

const modelUnigram = 1

// spec is what of the trainer's and the normaliser's settings changes how text
// is split and joined.
type spec struct {
	model        uint64
	suffix       bool // spaces are marked after words, not before
	byteFallback bool
	begin        string
	end          string
	pad          string
	unkSurface   string

	charsmap     []byte
	dummyPrefix  bool
	removeExtra  bool
	escape       bool
	denormaliser bool
}

// defaults are those of sentencepiece_model.proto.
func defaults() spec {
	return spec{
		model: modelUnigram, begin: "<s>", end: "</s>", pad: "<pad>", unkSurface: " \u2047 ",
		dummyPrefix: true, removeExtra: true, escape: true,
	}
}

// field is one field of a message: b for bytes, v for numbers.
type field struct {
	num protowire.Number
	typ protowire.Type
	v   uint64
	b   []byte
}

func (f field) on() bool { return f.v != 0 }

// fields calls f for each field of a message; where names it in errors.
func fields(where string, data []byte, f func(field) error) error {
	for at := 0; at < len(data); {
		var x field
		var n int
		x.num, x.typ, n = protowire.ConsumeTag(data[at:])
		if n < 0 {
			return fmt.Errorf("%s: byte %d: %w (file truncated, or not a SentencePiece model?)", where, at, protowire.ParseError(n))
		}
		at += n
		switch x.typ {
		case protowire.VarintType:
			x.v, n = protowire.ConsumeVarint(data[at:])
		case protowire.Fixed32Type:
			var v uint32
			v, n = protowire.ConsumeFixed32(data[at:])
			x.v = uint64(v)
		case protowire.BytesType:
			x.b, n = protowire.ConsumeBytes(data[at:])
		default:
			n = protowire.ConsumeFieldValue(x.num, x.typ, data[at:])
		}
		if n < 0 {
			return fmt.Errorf("%s: field %d at byte %d: %w (file truncated, or not a SentencePiece model?)", where, x.num, at, protowire.ParseError(n))
		}
		at += n
		if err := f(x); err != nil {
			return err
		}
	}
	return nil
}

// want refuses a field whose type on the wire is not the schema's.
func (f field) want(where string, t protowire.Type) error {
	if f.typ != t {
		return fmt.Errorf("%s: field %d has wire type %d, not %d (not a SentencePiece model?)", where, f.num, f.typ, t)
	}
	return nil
}

// parse reads a ModelProto: pieces (1), the trainer's settings (2), the
// normaliser's (3), the denormaliser's (5).
func (m *Model) parse(data []byte) error {
	return fields("model", data, func(f field) error {
		if f.num != 1 && f.num != 2 && f.num != 3 && f.num != 5 {
			return nil
		}
		if err := f.want("model", protowire.BytesType); err != nil {
			return err
		}
		switch f.num {
		case 1:
			p := piece{kind: Normal}
			if err := parsePiece(&p, f.b); err != nil {
				return fmt.Errorf("piece %d: %w", len(m.pieces), err)
			}
			m.pieces = append(m.pieces, p)
			return nil
		case 2:
			return m.spec.trainer(f.b)
		case 3:
			return m.spec.normaliser(f.b)
		}
		return fields("denormaliser", f.b, func(f field) error {
			m.spec.denormaliser = m.spec.denormaliser || f.num == 2 && len(f.b) > 0
			return nil
		})
	})
}

func parsePiece(p *piece, data []byte) error {
	const where = "its message"
	types := [...]protowire.Type{1: protowire.BytesType, 2: protowire.Fixed32Type, 3: protowire.VarintType}
	return fields(where, data, func(f field) error {
		if int(f.num) >= len(types) {
			return nil
		}
		if err := f.want(where, types[f.num]); err != nil {
			return err
		}
		switch f.num {
		case 1:
			p.text = string(f.b)
		case 2:
			p.score = math.Float32frombits(uint32(f.v))
		case 3:
			p.kind = Kind(min(f.v, 255))
		}
		return nil
	})
}

func (s *spec) trainer(data []byte) error {
	return fields("trainer settings", data, func(f field) error {
		switch f.num {
		case 3:
			s.model = f.v
		case 24:
			s.suffix = f.on()
		case 35:
			s.byteFallback = f.on()
		case 44:
			s.unkSurface = string(f.b)
		case 46:
			s.begin = string(f.b)
		case 47:
			s.end = string(f.b)
		case 48:
			s.pad = string(f.b)
		}
		return nil
	})
}

func (s *spec) normaliser(data []byte) error {
	return fields("normaliser settings", data, func(f field) error {
		switch f.num {
		case 2:
			s.charsmap = f.b
		case 3:
			s.dummyPrefix = f.on()
		case 4:
			s.removeExtra = f.on()
		case 5:
			s.escape = f.on()
		}
		return nil
	})
}
