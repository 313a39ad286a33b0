package marian

import (
	"context"
	"errors"
)

// Model is an open translation model, safe for concurrent use.
type Model struct{ info Info }

var errUnfinished = errors.New("marian: not written yet")

// Open reads the model and its vocabularies, and checks every tensor. Errors
// name the file, the tensor and what to do.
func Open(f Files) (*Model, error) { return nil, errUnfinished }

// Close releases the mapped file. No other method may be running or be called
// afterwards.
func (m *Model) Close() error { return nil }

// Info describes the model.
func (m *Model) Info() Info { return m.info }

// EncodeSource returns the source tokens of text, without the end of sentence.
func (m *Model) EncodeSource(text string) []Token { return nil }

// EncodeTarget returns the target tokens that spell text, for a Guide that
// wants it said.
func (m *Model) EncodeTarget(text string) []Token { return nil }

// Translate translates texts, one result each, in order. Inputs are meant to be
// sentences; longer ones are split (see Options.Window). A blank text is
// translated like any other: by what the model makes of a bare end of sentence.
// It stops early with ctx's error.
func (m *Model) Translate(ctx context.Context, texts []string, o Options) ([]Result, error) {
	return nil, errUnfinished
}

// TranslateIDs is Translate for source tokens, without the end of sentence.
// Nothing is split.
func (m *Model) TranslateIDs(ctx context.Context, inputs [][]int, o Options) ([]Result, error) {
	return nil, errUnfinished
}
