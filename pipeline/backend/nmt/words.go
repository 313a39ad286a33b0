package nmt

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"bayan/pipeline/marian"
)

// words is what the guide knows of the target's tokens.
type words struct {
	end int // the end of the sentence
	// small has articles, prepositions and the like, which may stand before a
	// term as its Arabic clitics do: "and in the".
	small map[int]bool
	// apart tells the tokens that may follow a whole word: those that begin
	// another, marks, and the end.
	apart []bool
	// final tells the marks that end a sentence.
	final []bool
	// plural is the token of an ending that a term may take, -1 for none.
	plural int
}

// smallWords are the small words of English.
var smallWords = []string{"a", "an", "the", "of", "in", "to", "and", "for", "on", "at", "by", "with", "from", "as", "so", "like", "its", "his", "her", "their", "our", "my", "your"}

// finalMarks end a sentence.
var finalMarks = map[string]bool{".": true, "!": true, "?": true, "…": true, "。": true, "؟": true}

// wordStart is how SentencePiece writes the space before a word.
const wordStart = "▁"

func newWords(e *marian.Model, target language.Tag) words {
	w := words{end: e.TargetEnd(), small: map[int]bool{}, plural: -1, apart: make([]bool, e.Info().TargetVocab), final: make([]bool, e.Info().TargetVocab)}
	small := map[string]bool{}
	if base, _ := target.Base(); base.String() == "en" {
		for _, s := range smallWords {
			small[wordStart+s], small[wordStart+capital(s)] = true, true
		}
	}
	for id := range w.apart {
		piece := e.TargetPiece(id)
		letters := strings.IndexFunc(piece, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }) >= 0
		w.apart[id] = id == w.end || strings.HasPrefix(piece, wordStart) || !letters && utf8.ValidString(piece) && piece != ""
		w.final[id] = finalMarks[strings.TrimPrefix(piece, wordStart)]
		switch {
		case small[piece]:
			w.small[id] = true
		case piece == "s" && len(small) > 0:
			w.plural = id
		}
	}
	return w
}
