// Package synth makes synthetic translation models: the files of a Firefox
// student, byte for byte in its formats, with seeded random weights. What they
// say means nothing, yet it depends on every weight and every input token, ends
// at different lengths, and is the same on every machine, so two engines can be
// held against each other without any real weights.
package synth

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// Spec describes a model.
type Spec struct {
	Name           string
	Seed           uint64
	Dim, FFN       int
	Encoder        int // layers
	Decoder        int
	Heads          int // 0 means 8
	Source, Target int // vocabulary entries; equal unless Split
	Split          bool
	// Pieces and TargetPieces name vocabularies of testdata/reference; they may
	// have fewer entries than the model and are filled up (see Vocabulary).
	Pieces, TargetPieces string
	// First and Best are the shortlist's words for every sentence and per source
	// token; 0 for no shortlist.
	First, Best int
	// End is added to the logit of the end of sentence: the greater, the shorter
	// the translations.
	End float64
	// Align is the value of transformer-guided-alignment-layer; empty means last.
	Align string
}

// item is a tensor to be written.
type item struct {
	name  string
	typ   uint64
	shape []int
	data  []byte
}

const (
	typeInt8     = 0x0101
	typeFloat    = 0x0404
	typeIntgemm8 = 0x4101
)

// maker draws the tensors of one model.
type maker struct {
	rng   *rand.Rand
	items []item
}

// Model returns the bytes of the model file.
func (s Spec) Model() []byte {
	m := &maker{rng: rand.New(rand.NewPCG(s.Seed, 0x6d617269616e))}
	d := s.Dim
	if s.Split {
		m.embedding("encoder_Wemb", s.Source, d)
		m.embedding("decoder_Wemb", s.Target, d)
		alpha := m.alpha(4.5)
		scalar := binary.LittleEndian.AppendUint32([]byte{127}, math.Float32bits(127/alpha))
		m.add("decoder_Wemb_QuantMultA", typeIntgemm8, []int{1, 1}, scalar)
	} else {
		m.embedding("Wemb", s.Source, d)
		m.floats("none_QuantMultA", []float32{m.alpha(4.5)})
	}
	for l := 1; l <= s.Encoder; l++ {
		p := fmt.Sprintf("encoder_l%d_", l)
		m.attention(p+"self", d, 0.8)
		m.ffn(p+"ffn", d, s.FFN, false)
	}
	for l := 1; l <= s.Decoder; l++ {
		p := fmt.Sprintf("decoder_l%d_", l)
		m.weight(p+"rnn_W", d, d, 1.2, 4.5)
		m.weight(p+"rnn_Wf", d, d, 1.5, 4.5)
		gate := m.draw(d, 0.5)
		for i := range gate {
			gate[i] -= 2.5 // little memory: else what is the same in all sentences prevails
		}
		m.floats(p+"rnn_bf", gate)
		m.norm(p+"rnn_ffn", d, false)
		m.attention(p+"context", d, 0.45)
		// Without a change of signs the state would resemble the embedding of the
		// latest token most, and the output, which is tied to it, repeat it for ever.
		m.ffn(p+"ffn", d, s.FFN, l == s.Decoder)
	}
	out := m.draw(s.Target, 0.3)
	out[0] += float32(s.End) // the end of sentence is token 0
	m.floats("decoder_ff_logit_out_b", out)
	m.add("special:model.yml", typeInt8, nil, append([]byte(s.config()), 0))
	return assemble(m.items)
}

func (s Spec) heads() int {
	if s.Heads == 0 {
		return 8
	}
	return s.Heads
}

func (s Spec) config() string {
	align := s.Align
	if align == "" {
		align = "last"
	}
	return fmt.Sprintf(`dec-cell: ssru
dec-depth: %d
dim-emb: %d
dim-vocabs:
  - %d
  - %d
enc-depth: %d
layer-normalization: false
skip: false
tied-embeddings: false
tied-embeddings-all: %t
tied-embeddings-src: false
transformer-decoder-autoreg: rnn
transformer-dim-ffn: %d
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: %s
transformer-heads: %d
transformer-no-projection: false
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-preprocess: ""
transformer-tied-layers:
  []
transformer-train-position-embeddings: false
type: transformer
ulr: false
`, s.Decoder, s.Dim, s.Source, s.Target, s.Encoder, !s.Split, s.FFN, align, s.heads())
}

func (m *maker) attention(prefix string, d int, gain float64) {
	for _, part := range []struct {
		name            string
		gain, magnitude float64
	}{{"q", 2, 4.5}, {"k", 2, 4.5}, {"v", 1, 4.5}, {"o", gain, 3.5}} {
		m.weight(prefix+"_W"+part.name, d, d, part.gain, part.magnitude)
		m.bias(prefix+"_b"+part.name, d, 0.1)
	}
	m.norm(prefix+"_Wo", d, false)
}

func (m *maker) ffn(prefix string, d, inner int, turn bool) {
	m.weight(prefix+"_W1", d, inner, 1, 4.5)
	m.bias(prefix+"_b1", inner, 0.1)
	m.weight(prefix+"_W2", inner, d, 0.6, 4.5)
	m.bias(prefix+"_b2", d, 0.1)
	m.norm(prefix+"_ffn", d, turn)
}

// norm adds a layer norm of gains about 1 or, to turn, about 1 and -1.
func (m *maker) norm(prefix string, d int, turn bool) {
	scale := m.draw(d, 0.1)
	for i := range scale {
		scale[i]++
		if turn && m.int8() < 0 {
			scale[i] = -scale[i]
		}
	}
	m.floats(prefix+"_ln_scale", scale)
	m.bias(prefix+"_ln_bias", d, 0.1)
}

func (m *maker) bias(name string, n int, deviation float64) { m.floats(name, m.draw(n, deviation)) }

// weight adds a matrix of inputs k and outputs n whose product with inputs of
// deviation 1 has the deviation gain, and the multiplier for inputs of at most
// magnitude.
func (m *maker) weight(name string, k, n int, gain, magnitude float64) {
	m.matrix(name, k, n, k*n, gain/math.Sqrt(float64(k)))
	m.floats(name+"_QuantMultA", []float32{m.alpha(magnitude)})
}

func (m *maker) embedding(name string, rows, d int) {
	m.matrix(name, rows, d, rows*d, 2/math.Sqrt(float64(d)))
}

// matrix adds n numbers of such a deviation, quantised.
func (m *maker) matrix(name string, rows, cols, n int, deviation float64) {
	data := make([]byte, n, n+4)
	for i := range data {
		data[i] = byte(m.int8())
	}
	mult := float32(int8Deviation / deviation * (1 + 0.1*(m.rng.Float64()-0.5)))
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(mult))
	m.add(name, typeIntgemm8, []int{rows, cols}, data)
}

// int8Deviation is that of int8: of a sum of four uniform numbers of 6 bits.
const int8Deviation = 36.95

func (m *maker) int8() int8 {
	v := m.rng.Uint32()
	return int8(int(v&63+v>>6&63+v>>12&63+v>>18&63) - 126)
}

func (m *maker) alpha(magnitude float64) float32 {
	return float32(127 / magnitude * (1 + 0.2*(m.rng.Float64()-0.5)))
}

func (m *maker) draw(n int, deviation float64) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = float32(float64(m.int8()) / int8Deviation * deviation)
	}
	return out
}

func (m *maker) floats(name string, v []float32) {
	data := make([]byte, 0, 4*len(v))
	for _, x := range v {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(x))
	}
	m.add(name, typeFloat, []int{1, len(v)}, data)
}

func (m *maker) add(name string, typ uint64, shape []int, data []byte) {
	if shape == nil {
		shape = []int{len(data)}
	}
	m.items = append(m.items, item{name, typ, shape, data})
}

// assemble writes Marian's binary format; see package tensor.
func assemble(items []item) []byte {
	slices.SortFunc(items, func(a, b item) int { return strings.Compare(a.name, b.name) })
	var b bytes.Buffer
	u64 := func(v int) { b.Write(binary.LittleEndian.AppendUint64(nil, uint64(v))) }
	padded := func(n int) int { return (n + 255) / 256 * 256 }
	u64(1)
	u64(len(items))
	for _, it := range items {
		u64(len(it.name) + 1)
		u64(int(it.typ))
		u64(len(it.shape))
		u64(padded(len(it.data)))
	}
	for _, it := range items {
		b.WriteString(it.name)
		b.WriteByte(0)
	}
	for _, it := range items {
		for _, d := range it.shape {
			b.Write(binary.LittleEndian.AppendUint32(nil, uint32(d)))
		}
	}
	gap := padded(b.Len()+8) - b.Len() - 8
	u64(gap)
	b.Write(make([]byte, gap))
	for _, it := range items {
		b.Write(it.data)
		b.Write(make([]byte, padded(len(it.data))-len(it.data)))
	}
	return b.Bytes()
}
