package network

import (
	"fmt"

	"bayan/pipeline/marian/internal/tensor"
)

// binder takes tensors out of a file until the first error.
type binder struct {
	file *tensor.File
	err  error
}

func (b *binder) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *binder) floats(name string, n int) []float32 {
	if b.err != nil {
		return nil
	}
	v, err := b.file.Floats(name, n)
	if err != nil {
		b.fail(err)
	}
	return v
}

func (b *binder) norm(name string, d int) norm {
	return norm{b.floats(name+"_ln_scale", d), b.floats(name+"_ln_bias", d)}
}

// affine takes a weight of k inputs and n outputs; bias is a name or empty.
func (b *binder) affine(name string, k, n int, bias string) *affine {
	if b.err != nil {
		return nil
	}
	m, err := b.file.Matrix(name, n, k)
	if err != nil {
		b.fail(err)
		return nil
	}
	return b.bind(name, m, name+"_QuantMultA", bias)
}

// bind makes an affine of a matrix, the name of its activations' multiplier, and
// the name of its bias, which may be empty.
func (b *binder) bind(name string, m tensor.Matrix, alpha, bias string) *affine {
	if b.err != nil {
		return nil
	}
	v, err := b.file.Scalar(alpha)
	if err != nil {
		b.fail(err)
		return nil
	}
	if !(v > 0) {
		b.fail(b.fault(alpha, fmt.Sprintf("is %v, which is no multiplier", v)))
		return nil
	}
	var offsets []float32
	if bias != "" {
		if offsets = b.floats(bias, m.Rows); b.err != nil {
			return nil
		}
	}
	a, err := newAffine(m, v, offsets)
	if err != nil {
		b.fail(b.fault(name, err.Error()))
	}
	return a
}

func (b *binder) attention(name string, d int) attention {
	return attention{
		q:    b.affine(name+"_Wq", d, d, name+"_bq"),
		k:    b.affine(name+"_Wk", d, d, name+"_bk"),
		v:    b.affine(name+"_Wv", d, d, name+"_bv"),
		o:    b.affine(name+"_Wo", d, d, name+"_bo"),
		norm: b.norm(name+"_Wo", d),
	}
}

func (b *binder) ffn(name string, d, inner int) ffn {
	return ffn{
		in:   b.affine(name+"_W1", d, inner, name+"_b1"),
		out:  b.affine(name+"_W2", inner, d, name+"_b2"),
		norm: b.norm(name+"_ffn", d),
	}
}

// embedding takes a matrix of one row of d a token, whatever their number.
func (b *binder) embedding(name string, d int) (embedding, tensor.Matrix) {
	if b.err != nil {
		return embedding{}, tensor.Matrix{}
	}
	t, err := b.file.Get(name)
	if err != nil {
		b.fail(err)
		return embedding{}, tensor.Matrix{}
	}
	rows := 0
	if len(t.Shape) > 0 {
		rows = t.Shape[0]
	}
	if rows < 2 || rows > maxVocab {
		b.fail(b.fault(name, fmt.Sprintf("has shape %v, wanted tokens × %d", t.Shape, d)))
		return embedding{}, tensor.Matrix{}
	}
	m, err := b.file.Matrix(name, rows, d)
	if err != nil {
		b.fail(err)
		return embedding{}, tensor.Matrix{}
	}
	a, err := newEmbedding(m)
	if err != nil {
		b.fail(b.fault(name, err.Error()))
	}
	return a, m
}

// maxVocab is beyond every student's: they have 32,000 tokens.
const maxVocab = 1 << 20

func (b *binder) fault(name, what string) error {
	return &tensor.Error{Path: b.file.Path(), Tensor: name, What: what, Remedy: "the file is damaged or of another kind: fetch it again"}
}
