// Package stream finds the sentences of Arabic text that has no punctuation or
// line breaks to tell them: transcripts, posts.
//
// A logistic model scores each gap between two words by the words, affixes and
// likely readings around it; a semi-Markov chain joins the scores with what is
// known of the lengths of sentences, and a boundary is where its posterior
// probability is high enough. The model is made by the program in train.
package stream

import (
	_ "embed"
	"sync"

	"bayan/pipeline/segment/stream/internal/gap"
)

//go:embed model.bin
var modelBin []byte

var model = sync.OnceValue(func() *gap.Model {
	m, err := gap.Decode(modelBin)
	if err != nil {
		panic("stream: " + err.Error()) // the file is built in, and held right by a test
	}
	return m
})

// Sentence is a sentence's place in a text: bytes [Start, End), without the
// white space around it.
type Sentence struct {
	Start, End int
	// Score is the log-odds of the boundary that ended it: 20 at a sentence mark
	// or an empty line, 0 for the last. It can be below 0, for the threshold is
	// where F1 is best.
	Score float64
}

// Split finds the sentences of a text that has (almost) no punctuation. They
// are in order, do not overlap, are never empty, and only white space lies
// between them. It takes time linear in the length of the text and accepts any
// bytes. A sentence mark before a space and an empty line are certain
// boundaries; a stretch of common length that a mark ends is left whole.
func Split(text string) []Sentence {
	ws := gap.NewReader().Words(text)
	if len(ws) == 0 {
		return nil
	}
	var out []Sentence
	start := ws[0].Start
	for _, b := range model().Boundaries(ws) {
		out = append(out, Sentence{start, ws[b.After].End, b.Score})
		start = ws[b.After+1].Start
	}
	return append(out, Sentence{start, ws[len(ws)-1].End, 0})
}
