package synth

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
)

// Shortlist returns the bytes of the model's binary lexical shortlist, nil if
// the model has none.
func (s Spec) Shortlist() []byte {
	if s.Best == 0 {
		return nil
	}
	rng := rand.New(rand.NewPCG(s.Seed, 0x6c6578))
	offsets := []uint64{0}
	var words []uint32
	for range s.Source {
		picked := make([]uint32, rng.IntN(s.Best+1))
		for i := range picked {
			picked[i] = uint32(rng.IntN(s.Target))
		}
		slices.Sort(picked)
		words = append(words, slices.Compact(picked)...)
		offsets = append(offsets, uint64(len(words)))
	}
	var b []byte
	for _, v := range []uint64{0xF11A48D5013417F5, 0, uint64(s.First), uint64(s.Best), uint64(len(offsets)), uint64(len(words))} {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, v := range offsets {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, v := range words {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}
