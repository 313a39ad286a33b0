package shortlist

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// list writes a shortlist: words by source token.
func list(first int, words ...[]uint32) []byte {
	offsets, flat := []uint64{0}, []uint32{}
	for _, w := range words {
		flat = append(flat, w...)
		offsets = append(offsets, uint64(len(flat)))
	}
	var b []byte
	for _, v := range []uint64{magic, 0, uint64(first), 1, uint64(len(offsets)), uint64(len(flat))} {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, v := range offsets {
		b = binary.LittleEndian.AppendUint64(b, v)
	}
	for _, v := range flat {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

func TestCandidates(t *testing.T) {
	data := list(2, []uint32{9}, []uint32{20, 30}, nil, []uint32{1, 20})
	for _, tt := range []struct {
		name   string
		shared bool
		source []int32
		more   []int
		want   []int32
	}{
		{"frequent words, raised to 8", false, nil, nil, []int32{0, 1, 2, 3, 4, 5, 6, 7}},
		{"translations", false, []int32{1}, nil, []int32{0, 1, 2, 3, 4, 5, 20, 30}},
		{"the source's own", true, []int32{1, 3}, nil, []int32{0, 1, 2, 3, 4, 5, 20, 30}},
		{"beyond the list", true, []int32{35}, nil, []int32{0, 1, 2, 3, 4, 5, 6, 35}},
		{"what a guide needs", false, []int32{0}, []int{33, 0, 40, -1}, []int32{0, 1, 2, 3, 4, 5, 6, 9, 33}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, err := Parse("lex.bin", data, 40, 40, tt.shared)
			if err != nil {
				t.Fatal(err)
			}
			var set Set
			for range 2 { // the second finds the memory of the first
				if diff := cmp.Diff(tt.want, l.Candidates(nil, tt.source, tt.more, &set)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// TestFew wants an end where a vocabulary has no multiple of 8.
func TestFew(t *testing.T) {
	l, err := Parse("lex.bin", list(1), 5, 5, false)
	if err != nil {
		t.Fatal(err)
	}
	var set Set
	if diff := cmp.Diff([]int32{0, 1, 2, 3, 4}, l.Candidates(nil, nil, nil, &set)); diff != "" {
		t.Error(diff)
	}
}

func TestBad(t *testing.T) {
	if _, err := Parse("lex.bin", list(0, []uint32{7}), 5, 5, false); err == nil || !strings.Contains(err.Error(), "lex.bin: has the word 7") {
		t.Error(err)
	}
}

// FuzzParse wants errors, no panics, and candidates within the vocabulary.
func FuzzParse(f *testing.F) {
	f.Add(list(2, []uint32{9}, []uint32{20, 30}), uint8(3))
	f.Add(list(0), uint8(0))
	f.Fuzz(func(t *testing.T, data []byte, token uint8) {
		l, err := Parse("fuzz", data, 256, 40, true)
		if err != nil {
			return
		}
		var set Set
		for _, c := range l.Candidates(nil, []int32{int32(token % 40)}, nil, &set) {
			if c < 0 || c >= 40 {
				t.Fatalf("candidate %d of 40", c)
			}
		}
	})
}
