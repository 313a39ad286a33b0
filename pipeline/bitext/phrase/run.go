package phrase

import (
	"strings"

	"bayan/pipeline/bitext"
)

// MaxWords is the length of the longest phrase, in written words.
const MaxWords = 6

// run is a run of words of a source that may be a phrase.
type run struct {
	from, to int // indices of words, half open
	written  int // words as written
	key      string
}

// runs lists what may be phrases: whole written words, the clitics before the
// first in or out, without marks but hyphens inside.
func runs(words []bitext.Word) []run {
	var out []run
	var key strings.Builder
	for i := range words {
		if !opens(words, i) {
			continue
		}
		key.Reset()
		written := 0
		for j := i; j < len(words) && written <= MaxWords; j++ {
			w := &words[j]
			if w.Kind == bitext.Mark && (w.Key != "\x01-" || j == i || !tight(words, j)) {
				break
			}
			if j > i && w.Start != words[j-1].End {
				key.WriteByte(' ')
			}
			if w.Clitic {
				key.WriteString(w.Key)
				if !strings.HasPrefix(w.Key, "+") {
					key.WriteByte('+')
				}
			} else {
				key.WriteString(w.Form)
				written++
			}
			if w.Kind != bitext.Mark && closes(words, j) && written > 0 && written <= MaxWords {
				out = append(out, run{i, j + 1, written, key.String()})
			}
		}
	}
	return out
}

// opens reports whether a phrase may begin at a word: not at a pronoun attached
// to the word before, nor at a mark.
func opens(words []bitext.Word, i int) bool {
	return words[i].Kind != bitext.Mark && !strings.HasPrefix(words[i].Key, "+") && (i == 0 || !tight(words, i-1) || words[i-1].Clitic || words[i-1].Kind != bitext.Mark)
}

// closes reports whether a phrase may end with a word: at the end of a written
// word.
func closes(words []bitext.Word, i int) bool {
	w := &words[i]
	if w.Clitic && !strings.HasPrefix(w.Key, "+") {
		return false
	}
	return i+1 == len(words) || words[i+1].Start > w.End || words[i+1].Kind == bitext.Mark
}

// tight reports whether a mark has words on both sides without space.
func tight(words []bitext.Word, i int) bool {
	return i > 0 && i+1 < len(words) && words[i-1].End == words[i].Start && words[i].End == words[i+1].Start
}
