package lm

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// Orders is the length of the longest runs of words that are kept.
const Orders = 3

// A file is the magic, the number of slots of each order as a 32-bit
// little-endian number, and the tables. A slot is two bytes of fingerprint (0
// is an empty one), the probability and, below the highest order, the weight of
// backing off from the run, both as negative logarithms in steps.
const (
	magic    = "BLM2"
	header   = len(magic) + 4*Orders
	probStep = 10.0 // a bit
	backStep = 16.0
)

var slotSize = [Orders]int{4, 4, 3}

// Table is the runs of one length.
type Table struct {
	slots []byte
	size  int // bytes a slot
	n     uint64
}

// NewTable makes an empty table for runs of order+1 words with room for n.
func NewTable(order, n int) Table {
	slots := n + n/3 + 16
	return Table{make([]byte, slots*slotSize[order]), slotSize[order], uint64(slots)}
}

// slot is where the search for h begins, in slots.
func (t *Table) slot(h uint64) uint64 {
	i, _ := bits.Mul64(h*0x9e3779b97f4a7c15, t.n)
	return i
}

func fingerprint(h uint64) (hi, lo byte) {
	f := uint16(h>>7) | 1
	return byte(f >> 8), byte(f)
}

// Put stores a run by its hash: its probability and back-off weight, as binary
// logarithms. The table must have room.
func (t *Table) Put(h uint64, prob, back float64) {
	hi, lo := fingerprint(h)
	for i := t.slot(h); ; i = (i + 1) % t.n {
		s := t.slots[int(i)*t.size:]
		if s[1] != 0 {
			continue
		}
		s[0], s[1], s[2] = hi, lo, quantise(prob, probStep)
		if t.size > 3 {
			s[3] = quantise(back, backStep)
		}
		return
	}
}

func quantise(log, step float64) byte {
	return byte(max(0, min(255, math.Round(-log*step))))
}

// get looks a run up by its hash.
func (t *Table) get(h uint64) (prob, back float64, ok bool) {
	hi, lo := fingerprint(h)
	for i := t.slot(h); ; i = (i + 1) % t.n {
		s := t.slots[int(i)*t.size : int(i+1)*t.size]
		switch {
		case s[1] == 0:
			return 0, 0, false
		case s[0] == hi && s[1] == lo:
			if t.size > 3 {
				back = -float64(s[3]) / backStep
			}
			return -float64(s[2]) / probStep, back, true
		}
	}
}

// Unseen is the hash that the probability of an unknown word is kept under.
var Unseen = HashWord("<unk>")

// Open makes a model of a file's bytes, which it keeps.
func Open(b []byte) (*Model, error) {
	if len(b) < header || string(b[:len(magic)]) != magic {
		return nil, errors.New("language model: not one of this version (build it anew)")
	}
	m := &Model{}
	at := header
	for k := range Orders {
		n := int(binary.LittleEndian.Uint32(b[len(magic)+4*k:]))
		end := at + n*slotSize[k]
		if n == 0 || end > len(b) {
			return nil, errors.New("language model: cut short (build it anew)")
		}
		m.orders[k] = Table{b[at:end], slotSize[k], uint64(n)}
		at = end
	}
	var ok bool
	if m.unseen, _, ok = m.orders[0].get(Unseen); !ok {
		return nil, errors.New("language model: has no unknown word (build it anew)")
	}
	return m, nil
}

// Encode gives the bytes of a file.
func Encode(tables [Orders]Table) []byte {
	out := []byte(magic)
	for _, t := range tables {
		out = binary.LittleEndian.AppendUint32(out, uint32(t.n))
	}
	for _, t := range tables {
		out = append(out, t.slots...)
	}
	return out
}
