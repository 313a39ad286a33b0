package phrase

import "bayan/pipeline/bitext"

// Match is a phrase found in a text.
type Match struct {
	// Start and End bound the phrase in bytes; Word is where the written word
	// begins that Start is in, before its clitics.
	Word, Start, End int
	// Words is its length in written words.
	Words int
	*Entry
}

// Match finds the phrases in a text, in order of their beginning, shorter before
// longer.
func (t *Table) Match(a *bitext.Analyzer, text string) []Match {
	words := a.Arabic(text)
	var out []Match
	for _, r := range runs(words) {
		e := t.entry(r.key)
		if e == nil {
			continue
		}
		word := r.from
		for word > 0 && words[word-1].Clitic && words[word-1].End == words[word].Start {
			word--
		}
		out = append(out, Match{words[word].Start, words[r.from].Start, words[r.to-1].End, r.written, e})
	}
	return out
}
