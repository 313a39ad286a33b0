package network

import (
	"math"

	"bayan/pipeline/marian/internal/float"
	"bayan/pipeline/marian/internal/kernel"
)

// Begin starts the decoding of the encoded sentences with rows hypotheses.
func (b *Batch) Begin(rows int) {
	for l := range b.cells {
		b.cells[l] = grow(b.cells[l], rows*b.net.Dim)
		clear(b.cells[l])
	}
}

// Step computes the state of each hypothesis after its latest token, at position
// pos of the target. Row i belongs to sentence sentences[i]. With attend it also
// keeps what the aligning head attends to; see Attention.
func (b *Batch) Step(tokens, sentences []int32, pos int, attend bool) {
	n, d := b.net, b.net.Dim
	m := len(tokens)
	b.size(m, n.DecoderFFN)
	for i, t := range tokens {
		n.embed(b.x[i*d:(i+1)*d], &n.target, t, pos)
	}
	for l := range n.decoder {
		layer := &n.decoder[l]
		candidate, gate := b.q, b.k
		b.project(layer.candidate, candidate, layer.gate, gate, nil, nil)
		float.Sigmoid(gate)
		cells := b.cells[l]
		kernel.Mix(cells, cells, candidate, gate)
		copy(b.y, cells)
		kernel.ReLU(b.y)
		float.AddNorm(b.x, b.y, layer.norm.gain, layer.norm.bias)

		layer.context.q.mul(b.q, b.x, &b.rows)
		b.attendContext(l, sentences, attend && l == n.attendedLayer())
		layer.context.o.mul(b.y, b.q, &b.rows)
		float.AddNorm(b.x, b.y, layer.context.norm.gain, layer.context.norm.bias)
		b.ffn(&layer.ffn)
	}
}

// attendedLayer is the layer that aligns, or the last if none was trained to.
func (n *Network) attendedLayer() int {
	if n.AlignmentLayer < 0 {
		return n.DecoderLayers - 1
	}
	return n.AlignmentLayer
}

// attendContext lets each row of q attend to its sentence; it overwrites q with
// the result.
func (b *Batch) attendContext(l int, sentences []int32, keep bool) {
	d, heads := b.net.Dim, b.net.Heads
	dk := d / heads
	scale := 1 / float32(math.Sqrt(float64(dk)))
	if keep {
		b.attention, b.attended = b.attention[:0], b.attended[:0]
	}
	for i, s := range sentences {
		start, end := b.starts[s], b.starts[s+1]
		n := end - start
		padded := float.Pad(n)
		keys := b.keys[l][b.padded[s]*d:]
		b.weights = grow(b.weights, padded)
		for h := range heads {
			q := b.q[i*d+h*dk:][:dk]
			float.Scores(b.weights, q, keys[h*dk*padded:], scale)
			float.Softmax(b.weights, n)
			float.Blend(q, b.weights[:n], b.values[l][start*d+h*dk:end*d], d)
			if keep && h == 0 {
				b.attended = append(b.attended, len(b.attention))
				b.attention = append(b.attention, b.weights[:n]...)
			}
		}
	}
}

// Attention gives how much the aligning head of row i attends to each token of
// its sentence; it is valid until the next step.
func (b *Batch) Attention(i int) []float32 {
	end := len(b.attention)
	if i+1 < len(b.attended) {
		end = b.attended[i+1]
	}
	return b.attention[b.attended[i]:end]
}

// Keep makes row i what row parents[i] was. Parents may be fewer or more than
// the rows, and may be named again.
func (b *Batch) Keep(parents []int32) {
	d := b.net.Dim
	for l := range b.cells {
		next := grow(b.spare[l], len(parents)*d)
		for i, p := range parents {
			copy(next[i*d:(i+1)*d], b.cells[l][int(p)*d:(int(p)+1)*d])
		}
		b.cells[l], b.spare[l] = next, b.cells[l]
	}
}

// Candidates are the target tokens that a sentence may get.
type Candidates struct{ choice }

// Tokens gives them, in the order they were given in.
func (c *Candidates) Tokens() []int32 { return c.columns }

// Choose makes c the choice of tokens, which it keeps; c must be used with this
// network only.
func (n *Network) Choose(c *Candidates, tokens []int32) { n.output.choose(&c.choice, tokens) }

// Logits puts the logits of all target tokens for every row into dst.
func (b *Batch) Logits(dst []float32) { b.net.output.mul(dst, b.x, &b.rows) }

// LogitsOf puts the logits of candidates for rows from to to into dst.
func (b *Batch) LogitsOf(dst []float32, from, to int, c *Candidates) {
	d := b.net.Dim
	b.rows.Quantise(b.x[from*d:to*d], to-from, d, b.net.output.alpha)
	b.net.output.some(dst, &b.rows, &c.choice)
}
