package gap

import (
	"encoding/binary"
	"errors"
	"math"
)

// Bits is the logarithm of the number of weights: a feature's weight is at the
// upper Bits bits of its hash (Weinberger et al. 2009).
const Bits = 20

// Index is where a feature's weight is.
func Index(feature uint32) uint32 { return feature * 0x9e3779b1 >> (32 - Bits) }

// Model scores gaps.
type Model struct {
	Weights []int8
	// Unit is what a step of a weight is worth, in log-odds.
	Unit float64
	Prior
}

// Prior is what is known of sentences whatever their words: Bias is the
// log-odds of a boundary, Mean and Deviation those of the logarithm of a length
// in words, Trust the power of the length, Threshold the log-odds from which a
// boundary is taken.
type Prior struct {
	Bias, Mean, Deviation, Trust, Threshold float64
}

// Scores gives the log-odds of a boundary after each word but the last, as far
// as the words tell.
func (m *Model) Scores(ws []Word) []float64 {
	var buf [96]uint32
	out := make([]float64, max(0, len(ws)-1))
	for i := range out {
		sum := 0
		for _, f := range Features(buf[:0], ws, i) {
			sum += int(m.Weights[Index(f)])
		}
		out[i] = float64(sum)*m.Unit + m.Bias
	}
	return out
}

// Append encodes the model: the numbers, then of each weight that is not 0 the
// distance from the one before as a varint and the weight.
func (m *Model) Append(dst []byte) []byte {
	for _, v := range []float64{m.Unit, m.Bias, m.Mean, m.Deviation, m.Trust, m.Threshold} {
		dst = binary.LittleEndian.AppendUint64(dst, math.Float64bits(v))
	}
	last := 0
	for i, w := range m.Weights {
		if w != 0 {
			dst = binary.AppendUvarint(dst, uint64(i-last))
			dst = append(dst, byte(w))
			last = i
		}
	}
	return dst
}

// Decode reads what [Model.Append] wrote.
func Decode(b []byte) (*Model, error) {
	m := &Model{Weights: make([]int8, 1<<Bits)}
	for _, v := range []*float64{&m.Unit, &m.Bias, &m.Mean, &m.Deviation, &m.Trust, &m.Threshold} {
		if len(b) < 8 {
			return nil, errors.New("model cut short")
		}
		*v = math.Float64frombits(binary.LittleEndian.Uint64(b))
		b = b[8:]
	}
	for at := uint64(0); len(b) > 0; {
		d, n := binary.Uvarint(b)
		at += d
		if n <= 0 || len(b) <= n || at >= uint64(len(m.Weights)) {
			return nil, errors.New("model damaged")
		}
		m.Weights[at] = int8(b[n])
		b = b[n+1:]
	}
	return m, nil
}
