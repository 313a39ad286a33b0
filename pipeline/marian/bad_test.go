package marian

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/pipeline/marian/internal/network"
	"bayan/pipeline/marian/internal/synth"
	"bayan/pipeline/marian/internal/tensor"
)

// small is a model for tests of everything but the arithmetic.
var small = synth.Spec{Name: "small", Seed: 21, Dim: 64, FFN: 128, Encoder: 2, Decoder: 2,
	Source: 2000, Target: 2000, Pieces: "shared", First: 200, Best: 20, End: 3.5}

// place says where the parts of a tensor are in a model file.
type place struct{ header, name, shape, data int }

func find(t *testing.T, model []byte, name string) place {
	t.Helper()
	u64 := func(at int) int { return int(binary.LittleEndian.Uint64(model[at:])) }
	n := u64(8)
	places := make([]place, n)
	at := 16
	for i := range places {
		places[i].header = at
		at += 32
	}
	found := -1
	for i := range places {
		places[i].name = at
		length := u64(places[i].header)
		if string(model[at:at+length-1]) == name {
			found = i
		}
		at += length
	}
	for i := range places {
		places[i].shape = at
		at += 4 * u64(places[i].header+16)
	}
	at += 8 + u64(at)
	for i := range places {
		places[i].data = at
		at += u64(places[i].header + 24)
	}
	if found < 0 {
		t.Fatalf("no tensor %s", name)
	}
	return places[found]
}

// TestBadModels wants errors that name the file, the tensor and the remedy.
func TestBadModels(t *testing.T) {
	const weight, alpha = "encoder_l1_ffn_W1", "encoder_l1_ffn_W1_QuantMultA"
	put32 := func(b []byte, v uint32) { binary.LittleEndian.PutUint32(b, v) }
	put64 := func(b []byte, v uint64) { binary.LittleEndian.PutUint64(b, v) }
	nan := math.Float32bits(float32(math.NaN()))
	for name, tt := range map[string]struct {
		edit func(m []byte) []byte
		want []string
	}{
		"empty":     {func(m []byte) []byte { return nil }, []string{"empty"}},
		"short":     {func(m []byte) []byte { return m[:11] }, []string{"ends at byte 11", "fetch it again"}},
		"truncated": {func(m []byte) []byte { return m[:len(m)/2] }, []string{"ends at byte", "within the data of", "fetch it again"}},
		"magic":     {func(m []byte) []byte { copy(m, "PK\x03\x04"); return m }, []string{"begins with version", "unpacked"}},
		"gzip":      {func(m []byte) []byte { return []byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03") }, []string{"begins with version", ".gz"}},
		"many":      {func(m []byte) []byte { put64(m[8:], 1<<60); return m }, []string{"count of tensors of 1152921504606846976"}},
		"missing": {func(m []byte) []byte {
			return bytes.Replace(m, []byte(weight+"\x00"), []byte("encoder_l1_ffn_X1\x00"), 1)
		}, []string{weight, "is missing"}},
		"no config": {func(m []byte) []byte {
			return bytes.Replace(m, []byte("special:model.yml"), []byte("special:model.txt"), 1)
		}, []string{"special:model.yml", "is missing"}},
		"long name":  {func(m []byte) []byte { put64(m[find(t, m, weight).header:], 1<<40); return m }, []string{"length of a name"}},
		"huge data":  {func(m []byte) []byte { put64(m[find(t, m, weight).header+24:], 1<<62); return m }, []string{"length of data"}},
		"deep":       {func(m []byte) []byte { put64(m[find(t, m, weight).header+16:], 1000); return m }, []string{"rank of 1000"}},
		"type":       {func(m []byte) []byte { put64(m[find(t, m, weight).header+8:], 0x404); return m }, []string{weight, "is of float32, wanted intgemm8"}},
		"shape":      {func(m []byte) []byte { put32(m[find(t, m, weight).shape:], 63); return m }, []string{weight, "has shape [63 128], wanted 64 × 128"}},
		"negative":   {func(m []byte) []byte { put32(m[find(t, m, weight).shape:], 1<<31); return m }, []string{weight, "dimension -2147483648"}},
		"huge shape": {func(m []byte) []byte { put32(m[find(t, m, weight).shape:], 1<<30); return m }, []string{weight, "dimension 128"}},
		"NaN alpha":  {func(m []byte) []byte { put32(m[find(t, m, alpha).data:], nan); return m }, []string{alpha, "NaN"}},
		"zero alpha": {func(m []byte) []byte { put32(m[find(t, m, alpha).data:], 0); return m }, []string{alpha, "is 0"}},
		"tiny alpha": {func(m []byte) []byte { put32(m[find(t, m, alpha).data:], 1); return m }, []string{weight, "out of range"}},
		"NaN mult":   {func(m []byte) []byte { put32(m[find(t, m, weight).data+64*128:], nan); return m }, []string{weight, "multiplier NaN"}},
		"Inf bias": {func(m []byte) []byte {
			put32(m[find(t, m, "encoder_l2_self_bo").data+8:], 0x7f800000)
			return m
		}, []string{"encoder_l2_self_bo", "element 2 is +Inf"}},
		"activation": {func(m []byte) []byte {
			return bytes.Replace(m, []byte("ffn-activation: relu"), []byte("ffn-activation: gelu"), 1)
		}, []string{"special:model.yml", "gelu"}},
		"heads": {func(m []byte) []byte { return bytes.Replace(m, []byte("heads: 8"), []byte("heads: 7"), 1) }, []string{"7 heads"}},
		"depth": {func(m []byte) []byte { return bytes.Replace(m, []byte("enc-depth: 2"), []byte("enc-depth: 3"), 1) }, []string{"encoder_l3_self_Wq", "is missing"}},
		"layer": {func(m []byte) []byte {
			return bytes.Replace(m, []byte("alignment-layer: last"), []byte("alignment-layer: 9   "), 1)
		}, []string{"alignment-layer: 9"}},
		"yaml": {func(m []byte) []byte {
			return bytes.Replace(m, []byte("dec-cell: ssru"), []byte("\tdec-cell{ ssru"), 1)
		}, []string{"is no YAML"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := writeSynthetic(t, small)
			model, err := os.ReadFile(f.Model)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(f.Model, tt.edit(model), 0o666); err != nil {
				t.Fatal(err)
			}
			wantError(t, f, append(tt.want, "model.bin: ")...)
		})
	}
}

// TestBadParts wants errors for files that do not belong together.
func TestBadParts(t *testing.T) {
	write := func(t *testing.T, f *string, b []byte) {
		t.Helper()
		*f = filepath.Join(t.TempDir(), "other")
		if err := os.WriteFile(*f, b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	other := small
	other.Source, other.Target, other.Best = 2100, 2100, 2000
	vocabulary, _, err := other.Vocabularies(reference)
	if err != nil {
		t.Fatal(err)
	}
	lex := small.Shortlist()
	u64 := func(at int, v uint64) []byte {
		b := bytes.Clone(lex)
		binary.LittleEndian.PutUint64(b[at:], v)
		return b
	}
	for name, tt := range map[string]struct {
		edit func(t *testing.T, f *Files)
		want []string
	}{
		"no model":         {func(t *testing.T, f *Files) { f.Model = "absent.bin" }, []string{"absent.bin", "no such file"}},
		"no vocabulary":    {func(t *testing.T, f *Files) { f.Source = "absent.spm" }, []string{"absent.spm", "no such file"}},
		"other vocabulary": {func(t *testing.T, f *Files) { write(t, &f.Source, vocabulary) }, []string{"other: has 2100 entries", "trained with 2000", "came with the model"}},
		"other target":     {func(t *testing.T, f *Files) { write(t, &f.Target, vocabulary) }, []string{"other: has 2100 entries"}},
		"no protobuf":      {func(t *testing.T, f *Files) { write(t, &f.Source, []byte("text")) }, []string{"other: ", "fetch the vocabulary again"}},
		"other shortlist":  {func(t *testing.T, f *Files) { write(t, &f.Shortlist, other.Shortlist()) }, []string{"other: ", "vocabularies have 2000"}},
		"short shortlist":  {func(t *testing.T, f *Files) { write(t, &f.Shortlist, lex[:20]) }, []string{"within the header"}},
		"cut shortlist":    {func(t *testing.T, f *Files) { write(t, &f.Shortlist, lex[:len(lex)-9]) }, []string{"declares 2001 source tokens"}},
		"text shortlist":   {func(t *testing.T, f *Files) { write(t, &f.Shortlist, bytes.Repeat([]byte("a b 0.5\n"), 9)) }, []string{"no binary shortlist"}},
		"huge shortlist":   {func(t *testing.T, f *Files) { write(t, &f.Shortlist, u64(32, 1<<63)) }, []string{"declares"}},
		"first":            {func(t *testing.T, f *Files) { write(t, &f.Shortlist, u64(16, 2001)) }, []string{"2001 frequent words"}},
		"offsets":          {func(t *testing.T, f *Files) { write(t, &f.Shortlist, u64(48+8*7, 1<<20)) }, []string{"out of order"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := writeSynthetic(t, small)
			tt.edit(t, &f)
			wantError(t, f, tt.want...)
		})
	}
	t.Run("one vocabulary for two", func(t *testing.T) {
		s := small
		s.Split, s.Source, s.Target, s.Pieces, s.TargetPieces = true, 1500, 1200, "arabic", "english"
		f := writeSynthetic(t, s)
		f.Target = ""
		wantError(t, f, "a source and a target vocabulary", "name the target's too")
	})
}

func wantError(t *testing.T, f Files, parts ...string) {
	t.Helper()
	m, err := Open(f)
	if err == nil {
		m.Close()
		t.Fatal("opened")
	}
	for _, p := range parts {
		if !strings.Contains(err.Error(), p) {
			t.Errorf("error %q lacks %q", err, p)
		}
	}
}

// FuzzOpen wants no panic and no great memory from models that are damaged
// anywhere.
func FuzzOpen(f *testing.F) {
	s := synth.Spec{Seed: 5, Dim: 8, Heads: 2, FFN: 8, Encoder: 1, Decoder: 1, Source: 24, Target: 24}
	model := s.Model()
	f.Add(uint32(0), []byte{1}, uint32(len(model)))
	f.Add(uint32(8), []byte{0xff, 0xff, 0xff}, uint32(len(model)))
	f.Add(uint32(100), []byte{0, 0, 0, 0x80}, uint32(200))
	f.Fuzz(func(t *testing.T, at uint32, with []byte, length uint32) {
		damaged := bytes.Clone(model)
		copy(damaged[min(int(at), len(damaged)):], with)
		damaged = damaged[:min(int(length), len(damaged))]
		tryNetwork(t, damaged)
	})
}

// tryNetwork binds a model and, if that succeeds, runs it: whatever its numbers
// are, nothing may panic.
func tryNetwork(t *testing.T, model []byte) {
	t.Helper()
	file, err := tensor.Parse("fuzz", model)
	if err != nil {
		return
	}
	n, err := network.New(file)
	if err != nil {
		return
	}
	b := n.NewBatch()
	b.Encode([][]int32{{1, 2, 0}, {0}})
	b.Begin(2)
	logits := make([]float32, 2*n.TargetVocab())
	for pos := range 3 {
		b.Step([]int32{0, 1}, []int32{0, 1}, pos, true)
		b.Logits(logits)
		b.Keep([]int32{1, 0})
	}
}
