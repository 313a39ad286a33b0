// Package marian runs the int8 translation models of Firefox (Marian
// transformer students with an SSRU decoder) in pure Go. It knows nothing of
// documents or segments: text or token IDs go in, text, tokens, scores and word
// alignments come out.
//
//	m, err := marian.Open(marian.Files{Model: "model.aren.intgemm.alphas.bin", Source: "vocab.aren.spm"})
//	…
//	defer m.Close()
//	results, err := m.Translate(ctx, []string{"مرحبا بالعالم"}, marian.Options{})
//
// A Model is safe for concurrent use. What it computes does not depend on how
// inputs are put into batches, on the number of threads, or on which of the
// kernels the processor allows.
//
// Greedy search yields the tokens that fxtranslate, Mozilla's own engine in
// Rust, yields; testdata/reference holds its recorded outputs.
package marian
