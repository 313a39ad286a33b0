package bitext

// Kind says what a word is to alignment.
type Kind uint8

// The kinds of word.
const (
	// Content is a noun, verb, adjective or name.
	Content Kind = iota
	// Function is a word of grammar, Arabic clitics among them.
	Function
	// Number is a number in digits; its key is the number in ASCII digits.
	Number
	// Mark is punctuation or a symbol.
	Mark
)

// Word is a word of a text or, in Arabic, a clitic of one. The article ال is no
// word: it belongs to its noun.
type Word struct {
	// Start and End bound it in its text, in bytes.
	Start, End int
	// Key is what makes two words the same: lemma, stem, number or mark.
	Key  string
	Kind Kind
	// Form is an Arabic word as written, folded, with its article and without its
	// clitics.
	Form string
	// Negative is set on words that negate: لا, ليس, غير, not, never, without.
	Negative bool
	// Numeral is set on words that count, in digits or letters, parts like half
	// among them.
	Numeral bool
	// Clitic is set on what is written together with the word after or before it.
	Clitic bool
	// Name is how an Arabic word would be spelled in Latin letters, if it may be a
	// name; of an English word with a capital, itself.
	Name string
}

// Sense is an English key that an Arabic key may stand for, with a weight in
// (0, 1].
type Sense struct {
	Key    string
	Weight float64
}

// Pair is an Arabic text and its English, taken apart.
type Pair struct{ Source, Target []Word }

// Link says that a word of the source belongs to a word of the target: indices
// into the words of a [Pair].
type Link struct {
	Source, Target int
	// Prob is how sure the model is, in (0, 1].
	Prob float64
}
