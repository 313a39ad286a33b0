package marian_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"bayan/pipeline/marian"
	"bayan/pipeline/marian/internal/synth"
)

// A synthetic model stands in for a real one here; what it says means nothing.
func ExampleModel_Translate() {
	folder, err := os.MkdirTemp("", "model")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	spec := synth.Spec{Seed: 21, Dim: 64, FFN: 128, Encoder: 2, Decoder: 2, Source: 2000, Target: 2000, Pieces: "shared", End: 3.5}
	if err := spec.Write(folder, "testdata/reference"); err != nil {
		log.Fatal(err)
	}

	m, err := marian.Open(marian.Files{
		Model:  filepath.Join(folder, "model.bin"),
		Source: filepath.Join(folder, "source.spm"),
	})
	if err != nil {
		log.Fatal(err)
	}
	defer m.Close()
	results, err := m.Translate(context.Background(), []string{"مرحبا بالعالم", "وقف إطلاق النار"},
		marian.Options{Beam: 4, Alternatives: 2, Align: true})
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range results {
		fmt.Println(len(r.Source), "source tokens,", len(r.Alternatives), "alternatives, score below 0:", r.Score < 0)
	}
	// Output:
	// 7 source tokens, 2 alternatives, score below 0: true
	// 9 source tokens, 2 alternatives, score below 0: true
}
