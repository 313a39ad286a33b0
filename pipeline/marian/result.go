package marian

// Result is the translation of one input.
type Result struct {
	Text string
	// Source holds the tokens of the input with their places in it; Target those
	// of Text. Both lack the end of the sentence. For inputs given as IDs the
	// spans of Source are empty.
	Source, Target []Token
	// Words are the words of Text, in order: runs without white space.
	Words []Word
	// Links are the aligned words, ordered by target, then source; only with
	// Options.Align.
	Links []Link
	// Score is the sum of the log-probabilities of the target tokens and the end
	// of the sentence, at most 0; only with a beam or Options.Scores. Scores of
	// inputs of different length compare by Score/(len(Target)+1).
	Score float64
	// Complete is false when the length limit cut the translation off.
	Complete bool
	// Alternatives are the next best translations, best first; see
	// Options.Alternatives. They have none of their own.
	Alternatives []Result
}

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Token is a piece of text as the model sees it.
type Token struct {
	ID   int
	Span Span // place in the text; includes the white space before a word
	// Score is the token's log-probability; 0 in the source and without scores.
	Score float32
}

// Word is a word of the target.
type Word struct {
	Span
	// Score is the least log-probability of the word's tokens: low where the
	// model guessed. 0 without scores.
	Score float32
}

// Link says that a word of the target translates a word of the source.
type Link struct {
	Source, Target Span    // without white space
	Weight         float32 // how sure, 0 to 1
}
