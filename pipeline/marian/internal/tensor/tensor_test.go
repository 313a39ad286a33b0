package tensor_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/marian/internal/synth"
	"bayan/pipeline/marian/internal/tensor"
)

var tiny = synth.Spec{Seed: 3, Dim: 8, Heads: 2, FFN: 16, Encoder: 1, Decoder: 1, Source: 32, Target: 24, Split: true}

// TestOpen reads the tensors of a file that is mapped as those of one in memory.
func TestOpen(t *testing.T) {
	model := tiny.Model()
	path := filepath.Join(t.TempDir(), "model.bin")
	if err := os.WriteFile(path, model, 0o666); err != nil {
		t.Fatal(err)
	}
	mapped, err := tensor.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer mapped.Close()
	parsed, err := tensor.Parse(path, model)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []*tensor.File{mapped, parsed} {
		weight, err := f.Matrix("decoder_l1_ffn_W1", 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		embedding, err := f.Matrix("decoder_Wemb", 24, 8)
		if err != nil {
			t.Fatal(err)
		}
		alpha, err := f.Scalar("decoder_Wemb_QuantMultA")
		if err != nil {
			t.Fatal(err)
		}
		bias, err := f.Floats("decoder_ff_logit_out_b", 24)
		if err != nil {
			t.Fatal(err)
		}
		if len(weight.Data) != 128 || len(embedding.Data) != 192 || !(alpha > 20 && alpha < 40) || len(bias) != 24 {
			t.Errorf("%d weights, %d of embeddings, multiplier %v, %d biases", len(weight.Data), len(embedding.Data), alpha, len(bias))
		}
	}
	one, _ := mapped.Get("encoder_Wemb")
	two, _ := parsed.Get("encoder_Wemb")
	if diff := cmp.Diff(one.Data, two.Data); diff != "" || mapped.Elements() != parsed.Elements() {
		t.Errorf("mapped and parsed differ: %s", diff)
	}
}

// TestSame wants one model from one seed.
func TestSame(t *testing.T) {
	other := tiny
	other.Seed++
	first, again := string(tiny.Model()), string(tiny.Model())
	if first != again || first == string(other.Model()) {
		t.Error("a model is not the function of its seed")
	}
}

// FuzzParse wants errors, no panics, and every tensor within the file.
func FuzzParse(f *testing.F) {
	f.Add(tiny.Model())
	f.Add([]byte{})
	f.Add(append([]byte{1, 0, 0, 0, 0, 0, 0, 0}, make([]byte, 24)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := tensor.Parse("fuzz", data)
		if err != nil {
			return
		}
		file.Text("special:model.yml")
		file.Scalar("decoder_Wemb_QuantMultA")
		file.Floats("decoder_l1_ffn_b1", 16)
		if m, err := file.Matrix("decoder_l1_ffn_W1", 16, 8); err == nil && len(m.Data) != 128 {
			t.Errorf("%d weights of 128", len(m.Data))
		}
	})
}
