package marian

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
	GuidedAlignment              bool // trained for word alignment: Options.Align means something
	Parameters                   int  // numbers in the model file
	Kernel                       string
}
