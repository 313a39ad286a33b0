package synth

import (
	"fmt"
	"os"
	"path/filepath"
)

// Trained are the vocabularies of testdata/reference by name, with their number
// of entries.
var Trained = map[string]int{"shared": 2000, "arabic": 1500, "english": 1200}

// Vocabularies returns the source and the target vocabulary of the model, made
// from the trained ones in folder; they are equal unless the model is split.
func (s Spec) Vocabularies(folder string) (source, target []byte, err error) {
	read := func(name string, size int) ([]byte, error) {
		b, err := os.ReadFile(filepath.Join(folder, name+".spm"))
		if err != nil {
			return nil, err
		}
		if Trained[name] > size {
			return nil, fmt.Errorf("%s.spm has more entries than the model's %d", name, size)
		}
		return Vocabulary(b, Trained[name], size), nil
	}
	if source, err = read(s.Pieces, s.Source); err != nil || !s.Split {
		return source, source, err
	}
	target, err = read(s.TargetPieces, s.Target)
	return source, target, err
}

// Write puts the model's files into folder: model.bin, source.spm, target.spm
// (only if split), lex.bin (only with a shortlist).
func (s Spec) Write(folder, vocabularies string) error {
	source, target, err := s.Vocabularies(vocabularies)
	if err != nil {
		return err
	}
	files := map[string][]byte{"model.bin": s.Model(), "source.spm": source}
	if s.Split {
		files["target.spm"] = target
	}
	if lex := s.Shortlist(); lex != nil {
		files["lex.bin"] = lex
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(folder, name), b, 0o666); err != nil {
			return err
		}
	}
	return nil
}
