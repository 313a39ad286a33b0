// Package mariantest writes small synthetic models for the tests of what is
// built on marian: the right files, with random weights, whose translations mean
// nothing.
package mariantest

import (
	"os"
	"path/filepath"
	"runtime"

	"bayan/pipeline/marian/internal/synth"
)

// Kind is a model to write.
type Kind int

const (
	// Shared has one vocabulary and no shortlist.
	Shared Kind = iota
	// Split has a vocabulary of each language, and a shortlist.
	Split
)

var specs = map[Kind]synth.Spec{
	Shared: {Seed: 21, Dim: 64, FFN: 128, Encoder: 2, Decoder: 2, Source: 2000, Target: 2000, Pieces: "shared", End: 2.5},
	Split:  {Seed: 22, Dim: 64, FFN: 128, Encoder: 2, Decoder: 1, Source: 1500, Target: 1200, Split: true, Pieces: "arabic", TargetPieces: "english", First: 100, Best: 20, End: 3},
}

// Write writes the files of a model of Arabic to English into folder, named as
// Mozilla names them. seed makes one model different from another; 0 will do.
func Write(folder string, k Kind, seed uint64) error {
	s := specs[k]
	s.Seed += seed << 8
	source, target, err := s.Vocabularies(vocabularies())
	if err != nil {
		return err
	}
	files := map[string][]byte{"model.aren.intgemm.alphas.bin": s.Model(), "vocab.aren.spm": source}
	if s.Split {
		delete(files, "vocab.aren.spm")
		files["srcvocab.aren.spm"], files["trgvocab.aren.spm"] = source, target
	}
	if lex := s.Shortlist(); lex != nil {
		files["lex.50.50.aren.s2t.bin"] = lex
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// vocabularies is the folder of the trained vocabularies.
func vocabularies() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "testdata", "reference")
}
