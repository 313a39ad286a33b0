package network

import (
	"math"

	"bayan/pipeline/marian/internal/float"
	"bayan/pipeline/marian/internal/kernel"
)

// Batch is the work on some sentences at once: Encode, then Step again and
// again. Sentences do not touch one another, so results do not depend on what
// else is in the batch. It keeps its memory from one Encode to the next and is
// for one goroutine at a time.
type Batch struct {
	net     *Network
	starts  []int // first row of each sentence; one more for the end
	padded  []int // the same if their lengths were padded
	rows    kernel.Rows
	x, y    []float32 // states, and what is added to them
	q, k, v []float32
	hidden  []float32
	turned  []float32 // the keys of a sentence, a row a channel
	weights []float32 // of one query
	// By decoder layer: the keys of each sentence, turned, one sentence after
	// the other, and the values.
	keys, values [][]float32
	cells, spare [][]float32 // by decoder layer, a row a hypothesis
	attention    []float32
	attended     []int // first weight of each row in attention
}

// NewBatch makes an empty batch.
func (n *Network) NewBatch() *Batch {
	l := len(n.decoder)
	return &Batch{net: n, keys: make([][]float32, l), values: make([][]float32, l),
		cells: make([][]float32, l), spare: make([][]float32, l)}
}

// Encode reads sentences, each of at least one token below SourceVocab.
func (b *Batch) Encode(sentences [][]int32) {
	n, d := b.net, b.net.Dim
	b.starts, b.padded = append(b.starts[:0], 0), append(b.padded[:0], 0)
	for i, s := range sentences {
		b.starts = append(b.starts, b.starts[i]+len(s))
		b.padded = append(b.padded, b.padded[i]+float.Pad(len(s)))
	}
	m := b.starts[len(sentences)]
	b.size(m, n.FFN)
	for i, s := range sentences {
		for pos, token := range s {
			at := (b.starts[i] + pos) * d
			n.embed(b.x[at:at+d], &n.source, token, pos)
		}
	}
	for l := range n.encoder {
		layer := &n.encoder[l]
		b.project(layer.self.q, b.q, layer.self.k, b.k, layer.self.v, b.v)
		for i := range sentences {
			b.attendSelf(b.starts[i], b.starts[i+1])
		}
		layer.self.o.mul(b.y, b.q, &b.rows)
		float.AddNorm(b.x, b.y, layer.self.norm.gain, layer.self.norm.bias)
		b.ffn(&layer.ffn)
	}
	for l := range n.decoder {
		context := &n.decoder[l].context
		b.keys[l], b.values[l] = grow(b.keys[l], b.padded[len(sentences)]*d), grow(b.values[l], m*d)
		b.project(context.k, b.k, context.v, b.values[l], nil, nil)
		for i := range sentences {
			turn(b.keys[l][b.padded[i]*d:b.padded[i+1]*d], b.k[b.starts[i]*d:b.starts[i+1]*d], d)
		}
	}
}

// size makes room for m rows.
func (b *Batch) size(m, inner int) {
	d := b.net.Dim
	for _, s := range []*[]float32{&b.x, &b.y, &b.q, &b.k, &b.v} {
		*s = grow(*s, m*d)
	}
	b.hidden = grow(b.hidden, m*inner)
}

// project multiplies x with up to three weights, quantising it anew only where
// their multipliers differ.
func (b *Batch) project(a *affine, da []float32, c *affine, dc []float32, e *affine, de []float32) {
	a.mul(da, b.x, &b.rows)
	last := a.alpha
	for _, next := range []struct {
		*affine
		dst []float32
	}{{c, dc}, {e, de}} {
		switch {
		case next.affine == nil:
		case next.alpha == last:
			next.again(next.dst, &b.rows)
		default:
			next.mul(next.dst, b.x, &b.rows)
			last = next.alpha
		}
	}
}

// attendSelf lets the rows from start to end of q attend to those of k and v; it
// overwrites q with the result.
func (b *Batch) attendSelf(start, end int) {
	d, heads := b.net.Dim, b.net.Heads
	dk, n := d/heads, end-start
	padded := float.Pad(n)
	scale := 1 / float32(math.Sqrt(float64(dk)))
	b.turned, b.weights = grow(b.turned, padded*d), grow(b.weights, padded)
	turn(b.turned, b.k[start*d:end*d], d)
	for h := range heads {
		keys := b.turned[h*dk*padded : (h+1)*dk*padded]
		values := b.v[start*d+h*dk : end*d]
		for i := start; i < end; i++ {
			q := b.q[i*d+h*dk:][:dk]
			float.Scores(b.weights, q, keys, scale)
			float.Softmax(b.weights, n)
			float.Blend(q, b.weights[:n], values, d)
		}
	}
}

// turn puts rows of d numbers into dst as columns, padded with zeros.
func turn(dst, src []float32, d int) {
	n := len(src) / d
	padded := float.Pad(n)
	for c := range d {
		column := dst[c*padded : (c+1)*padded]
		for j := range n {
			column[j] = src[j*d+c]
		}
		clear(column[n:])
	}
}

// ffn runs a feed-forward layer over x.
func (b *Batch) ffn(f *ffn) {
	f.in.mul(b.hidden, b.x, &b.rows)
	kernel.ReLU(b.hidden)
	f.out.mul(b.y, b.hidden, &b.rows)
	float.AddNorm(b.x, b.y, f.norm.gain, f.norm.bias)
}
