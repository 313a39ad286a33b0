package synth

// Reference are the models whose translations by Mozilla's engine are recorded
// in testdata/reference: every architecture of Firefox's students, one and two
// vocabularies, with and without shortlist, sizes that are no multiples of what
// processors take at once.
var Reference = []Spec{
	{Name: "tiny", Seed: 201, Dim: 256, FFN: 1536, Encoder: 6, Decoder: 2, Source: 2000, Target: 2000, Pieces: "shared", End: 4.4},
	{Name: "tiny-lex", Seed: 102, Dim: 256, FFN: 1536, Encoder: 6, Decoder: 2, Source: 2000, Target: 2000, Pieces: "shared", First: 300, Best: 40, End: 2.8},
	{Name: "tiny-split", Seed: 303, Dim: 256, FFN: 1536, Encoder: 6, Decoder: 2, Source: 1501, Target: 1203, Split: true, Pieces: "arabic", TargetPieces: "english", End: 3.8},
	{Name: "tiny-split-lex", Seed: 204, Dim: 256, FFN: 1536, Encoder: 6, Decoder: 4, Source: 1500, Target: 1200, Split: true, Pieces: "arabic", TargetPieces: "english", First: 50, Best: 20, End: 2},
	{Name: "tiny-32k-lex", Seed: 5, Dim: 256, FFN: 1536, Encoder: 6, Decoder: 3, Source: 32000, Target: 32000, Pieces: "shared", First: 100, Best: 30, End: 2.8},
	{Name: "base-memory", Seed: 106, Dim: 384, FFN: 1536, Encoder: 6, Decoder: 4, Source: 2003, Target: 2003, Pieces: "shared", End: 5.6},
	{Name: "base-memory-lex", Seed: 7, Dim: 384, FFN: 1536, Encoder: 6, Decoder: 4, Source: 2003, Target: 2003, Pieces: "shared", First: 63, Best: 7, End: 1.8, Align: "2"},
	{Name: "base-memory-split-lex", Seed: 8, Dim: 384, FFN: 1536, Encoder: 6, Decoder: 4, Source: 1500, Target: 1200, Split: true, Pieces: "arabic", TargetPieces: "english", First: 100, Best: 10, End: 2},
	{Name: "base-memory-32k", Seed: 109, Dim: 384, FFN: 1536, Encoder: 6, Decoder: 4, Source: 32000, Target: 32000, Pieces: "shared", End: 5.5},
	Speed,
	{Name: "base", Seed: 11, Dim: 512, FFN: 2048, Encoder: 6, Decoder: 2, Source: 2000, Target: 2000, Pieces: "shared", End: 4.2},
	{Name: "base-lex", Seed: 12, Dim: 512, FFN: 2048, Encoder: 6, Decoder: 3, Source: 2000, Target: 2000, Pieces: "shared", First: 300, Best: 40, End: 3.8},
	{Name: "base-split", Seed: 213, Dim: 512, FFN: 2048, Encoder: 6, Decoder: 4, Source: 1501, Target: 1201, Split: true, Pieces: "arabic", TargetPieces: "english", End: 5.5},
	{Name: "few-heads", Seed: 14, Dim: 256, FFN: 1536, Encoder: 3, Decoder: 1, Heads: 4, Source: 2000, Target: 2000, Pieces: "shared", End: 4.2},
	{Name: "narrow", Seed: 315, Dim: 72, FFN: 200, Encoder: 2, Decoder: 2, Heads: 6, Source: 2000, Target: 2000, Pieces: "shared", First: 200, Best: 30, End: 1.9},
}

// Speed is the model on which speed is measured: of the size of the Arabic to
// English student.
var Speed = Spec{Name: "base-memory-32k-lex", Seed: 110, Dim: 384, FFN: 1536, Encoder: 6, Decoder: 4, Source: 32000, Target: 32000, Pieces: "shared", First: 100, Best: 50, End: 3}
