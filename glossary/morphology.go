package glossary

// Morphology is a dictionary that a [Matcher] may ask, so that it need not go by
// rules alone. Implementations are safe for concurrent use.
type Morphology interface {
	// Lemmas appends to dst the dictionary forms, folded at [arabic.Light], of
	// which stem may be an inflected form, and returns it. Stem is a word without
	// clitics, folded at [arabic.Light]. Nothing appended means that stem is not
	// known: then the rules decide. A lemma that is missing from a known stem
	// means that stem is not a form of it.
	Lemmas(dst []string, stem string) []string
}

// Option changes how a matcher finds.
type Option func(*Matcher)

// WithMorphology makes the matcher ask m which words a stem may be a form of.
func WithMorphology(m Morphology) Option {
	return func(mt *Matcher) { mt.morph = m }
}
