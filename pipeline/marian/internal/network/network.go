// Package network computes a Marian student: a transformer encoder and a decoder
// of simple recurrent units (SSRU) with attention to the encoder's output.
//
//	encoder layer:  x ← norm(x + attention(x, x)),  x ← norm(x + ffn(x))
//	decoder layer:  c ← σ(x·Wf + bf)·c + (1−σ(x·Wf + bf))·(x·W),
//	                x ← norm(x + relu(c)),  x ← norm(x + attention(x, source)),
//	                x ← norm(x + ffn(x))
//
// (Vaswani et al. 2017; Kim et al. 2019, From Research to Production and Back:
// Ludicrously Fast Neural Machine Translation.) Products are of 8-bit integers
// and exact; everything else is float32 in the order of package float.
package network

import (
	"fmt"
	"math"
	"unsafe"

	"bayan/pipeline/marian/internal/float"
	"bayan/pipeline/marian/internal/kernel"
	"bayan/pipeline/marian/internal/tensor"
)

// Network is a model's weights. It is read only and safe for concurrent use.
type Network struct {
	Config
	source, target embedding
	shared         bool
	encoder        []encoderLayer
	decoder        []decoderLayer
	output         *affine
	positions      *float.Positions
	table          []float32 // signals of the first tableRows positions
}

const tableRows = 512

type embedding struct {
	weights *kernel.Weights // a row a token
	inverse float32         // 1 / multiplier
}

type norm struct{ gain, bias []float32 }

type attention struct {
	q, k, v, o *affine
	norm       norm
}

type ffn struct {
	in, out *affine
	norm    norm
}

type encoderLayer struct {
	self attention
	ffn  ffn
}

type decoderLayer struct {
	candidate, gate *affine
	norm            norm
	context         attention
	ffn             ffn
}

// New binds the tensors of a file, which must stay open while the network is
// used, and checks each of them.
func New(f *tensor.File) (*Network, error) {
	c, err := readConfig(f)
	if err != nil {
		return nil, err
	}
	n := &Network{Config: c, positions: float.NewPositions(c.Dim)}
	b := &binder{file: f}
	n.embeddings(b)
	for l := 1; l <= c.EncoderLayers && b.err == nil; l++ {
		p := fmt.Sprintf("encoder_l%d_", l)
		n.encoder = append(n.encoder, encoderLayer{b.attention(p+"self", c.Dim), b.ffn(p+"ffn", c.Dim, c.FFN)})
	}
	for l := 1; l <= c.DecoderLayers && b.err == nil; l++ {
		p := fmt.Sprintf("decoder_l%d_", l)
		n.decoder = append(n.decoder, decoderLayer{
			candidate: b.affine(p+"rnn_W", c.Dim, c.Dim, ""),
			gate:      b.affine(p+"rnn_Wf", c.Dim, c.Dim, p+"rnn_bf"),
			norm:      b.norm(p+"rnn_ffn", c.Dim),
			context:   b.attention(p+"context", c.Dim),
			ffn:       b.ffn(p+"ffn", c.Dim, c.DecoderFFN),
		})
	}
	if b.err != nil {
		return nil, b.err
	}
	n.table = make([]float32, tableRows*c.Dim)
	for pos := range tableRows {
		n.positions.Put(n.table[pos*c.Dim:(pos+1)*c.Dim], pos)
	}
	return n, nil
}

// embeddings binds Wemb, or encoder_Wemb and decoder_Wemb, and the output layer,
// which is the target embedding turned about.
func (n *Network) embeddings(b *binder) {
	n.shared = b.file.Has("Wemb") || !b.file.Has("encoder_Wemb") && !b.file.Has("decoder_Wemb")
	target, alpha := "Wemb", "none_QuantMultA"
	if !n.shared {
		n.source, _ = b.embedding("encoder_Wemb", n.Dim)
		target = "decoder_Wemb"
	}
	if !b.file.Has(alpha) {
		alpha = target + "_QuantMultA"
	}
	var m tensor.Matrix
	n.target, m = b.embedding(target, n.Dim)
	if n.shared {
		n.source = n.target
	}
	n.output = b.bind(target, m, alpha, "decoder_ff_logit_out_b")
}

// SourceVocab is the number of source tokens.
func (n *Network) SourceVocab() int { return n.source.weights.Columns() }

// TargetVocab is the number of target tokens.
func (n *Network) TargetVocab() int { return n.target.weights.Columns() }

// Shared reports whether source and target have one embedding.
func (n *Network) Shared() bool { return n.shared }

// embed puts the embedding of a token at a position into dst.
func (n *Network) embed(dst []float32, e *embedding, token int32, pos int) {
	kernel.Dequantise(dst, e.weights.Column(int(token)), e.inverse)
	root := float32(math.Sqrt(float64(n.Dim)))
	if pos < tableRows {
		for i, p := range n.table[pos*n.Dim:][:len(dst)] {
			dst[i] = float32(root*dst[i]) + p
		}
		return
	}
	for i, v := range dst {
		dst[i] = float32(root*v) + n.positions.At(i, pos)
	}
}

// asInt32 lets integers be written where the floats made of them will be.
func asInt32(x []float32) []int32 {
	return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}

// grow gives a slice of n elements, s itself where it has room; what is in it
// is not defined.
func grow[T any](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return make([]T, n, n+n/4)
}
