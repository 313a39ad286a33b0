package synth

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Vocabulary fills a trained SentencePiece model of n entries up to size
// entries with words that no text has. A model is a protocol buffer, whose
// repeated fields may be appended to.
func Vocabulary(trained []byte, n, size int) []byte {
	out := append([]byte(nil), trained...)
	for i := n; i < size; i++ {
		out = appendPiece(out, fmt.Sprintf("▁\U000f0000%d", i), -30, normal)
	}
	return out
}

// Numbers is a vocabulary whose token i is the word i in decimal, except for 0,
// the end of sentence. With it, token IDs pass through an engine that takes and
// gives text. Engines tell shared vocabularies by their equal bytes; salt makes
// one that differs in nothing that matters.
func Numbers(size int, salt string) []byte {
	out := appendPiece(nil, "</s>", 0, control)
	for i := 1; i < size; i++ { // 1 is the unknown word elsewhere, and like any here

		out = appendPiece(out, fmt.Sprintf("▁%d", i), -1, normal)
	}
	trainer := []byte{3 << 3, 1} // model_type: UNIGRAM
	for _, id := range []struct {
		field int
		value int64
	}{{40, 1}, {41, -1}, {42, 0}, {43, -1}} { // unk_id, bos_id, eos_id, pad_id
		trainer = binary.AppendUvarint(trainer, uint64(id.field<<3))
		trainer = binary.AppendUvarint(trainer, uint64(id.value))
	}
	out = appendBytes(out, 2, trainer)
	// name, add_dummy_prefix, remove_extra_whitespaces, escape_whitespaces
	normalizer := appendBytes(nil, 1, []byte("identity"+salt))
	normalizer = append(normalizer, 3<<3, 1, 4<<3, 1, 5<<3, 1)
	return appendBytes(out, 3, normalizer)
}

// Types of pieces.
const (
	normal  = 1
	control = 3
)

// appendPiece appends field 1 of a ModelProto: piece, score, type.
func appendPiece(b []byte, piece string, score float32, typ byte) []byte {
	p := appendBytes(nil, 1, []byte(piece))
	p = binary.LittleEndian.AppendUint32(append(p, 2<<3|5), math.Float32bits(score))
	return appendBytes(b, 1, append(p, 3<<3, typ))
}

// appendBytes appends a length-delimited field.
func appendBytes(b []byte, field int, v []byte) []byte {
	b = binary.AppendUvarint(b, uint64(field<<3|2))
	return append(binary.AppendUvarint(b, uint64(len(v))), v...)
}
