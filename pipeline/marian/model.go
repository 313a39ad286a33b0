package marian

import (
	"bytes"
	"fmt"
	"os"
	"sync"

	"bayan/pipeline/marian/internal/kernel"
	"bayan/pipeline/marian/internal/network"
	"bayan/pipeline/marian/internal/shortlist"
	"bayan/pipeline/marian/internal/tensor"
	"bayan/pipeline/marian/sentencepiece"
)

// Files name the parts of a model.
type Files struct {
	// Model is Marian's binary model, version 1: *.intgemm.alphas.bin or
	// *.intgemm8.bin. It is mapped into memory where the system can, so it must
	// not change while the Model is open.
	Model string
	// Source is the SentencePiece vocabulary of the source language.
	Source string
	// Target is that of the target language; empty if one vocabulary serves both.
	Target string
	// Shortlist is the binary lexical shortlist (lex.*.s2t.bin) that bounds the
	// words to choose from; empty to choose from all.
	Shortlist string
}

// Info describes an open model.
type Info struct {
	Dim, Heads, FFN              int // widths: model, attention heads, feed-forward
	EncoderLayers, DecoderLayers int
	SourceVocab, TargetVocab     int  // entries
	SharedVocab                  bool // source and target have one vocabulary
	Shortlist                    bool // choices are bounded by a shortlist
	GuidedAlignment              bool // trained for word alignment: Options.Align works
	Parameters                   int  // numbers in the model file
	Kernel                       string
}

// Model is an open translation model, safe for concurrent use.
type Model struct {
	files          Files
	file           *tensor.File
	net            *network.Network
	source, target *sentencepiece.Model
	sourceEnd, end int32 // ends of sentence
	list           *shortlist.List
	searchers      sync.Pool
}

// Open reads the model and its vocabularies, and checks every tensor. Errors
// name the file, the tensor and what to do.
func Open(f Files) (*Model, error) {
	file, err := tensor.Open(f.Model)
	if err != nil {
		return nil, err
	}
	m, err := open(f, file)
	if err != nil {
		file.Close()
		return nil, err
	}
	return m, nil
}

func open(f Files, file *tensor.File) (*Model, error) {
	m := &Model{files: f, file: file}
	var err error
	if m.net, err = network.New(file); err != nil {
		return nil, err
	}
	source, err := os.ReadFile(f.Source)
	if err != nil {
		return nil, err
	}
	target := source
	if f.Target != "" && f.Target != f.Source {
		if target, err = os.ReadFile(f.Target); err != nil {
			return nil, err
		}
	} else if !m.net.Shared() {
		return nil, fmt.Errorf("%s: the model has a source and a target vocabulary, but only %s was given (name the target's too)", f.Model, f.Source)
	}
	if m.source, m.sourceEnd, err = vocabulary(f.Source, source, m.net.SourceVocab(), f.Model); err != nil {
		return nil, err
	}
	shared := bytes.Equal(source, target)
	if shared {
		m.target, m.end = m.source, m.sourceEnd
	} else if m.target, m.end, err = vocabulary(f.Target, target, m.net.TargetVocab(), f.Model); err != nil {
		return nil, err
	}
	if f.Shortlist != "" {
		data, err := os.ReadFile(f.Shortlist)
		if err != nil {
			return nil, err
		}
		if m.list, err = shortlist.Parse(f.Shortlist, data, m.net.SourceVocab(), m.net.TargetVocab(), shared); err != nil {
			return nil, err
		}
	}
	m.searchers.New = func() any { return &searcher{model: m, batch: m.net.NewBatch()} }
	return m, nil
}

// vocabulary loads a SentencePiece model that must have so many entries, and
// gives its end of sentence.
func vocabulary(path string, data []byte, size int, model string) (*sentencepiece.Model, int32, error) {
	v, err := sentencepiece.Load(data)
	if err != nil {
		return nil, 0, fmt.Errorf("%s: %w (fetch the vocabulary again)", path, err)
	}
	if v.Size() != size {
		return nil, 0, fmt.Errorf("%s: has %d entries, but %s was trained with %d (take the vocabulary that came with the model)", path, v.Size(), model, size)
	}
	if v.EndID() < 0 {
		return nil, 0, fmt.Errorf("%s: has no end of sentence (take the vocabulary that came with the model)", path)
	}
	return v, v.EndID(), nil
}

// Close releases the mapped file. No other method may be running or be called
// afterwards.
func (m *Model) Close() error { return m.file.Close() }

// Info describes the model.
func (m *Model) Info() Info {
	n := m.net
	return Info{
		Dim: n.Dim, Heads: n.Heads, FFN: n.FFN,
		EncoderLayers: n.EncoderLayers, DecoderLayers: n.DecoderLayers,
		SourceVocab: n.SourceVocab(), TargetVocab: n.TargetVocab(),
		SharedVocab: m.source == m.target, Shortlist: m.list != nil,
		GuidedAlignment: n.AlignmentLayer >= 0, Parameters: m.file.Elements(), Kernel: kernel.Name(),
	}
}

// EncodeSource returns the source tokens of text, without the end of sentence.
func (m *Model) EncodeSource(text string) []Token { return encode(m.source, text) }

// EncodeTarget returns the target tokens that spell text, for a Guide that
// wants it said.
func (m *Model) EncodeTarget(text string) []Token { return encode(m.target, text) }

func encode(v *sentencepiece.Model, text string) []Token {
	pieces := v.Encode(nil, text)
	tokens := make([]Token, len(pieces))
	for i, p := range pieces {
		tokens[i] = Token{ID: int(p.ID), Span: Span{p.Start, p.End}}
	}
	return tokens
}
