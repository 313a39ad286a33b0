package translate

import (
	"math"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// Divider divides the English of a segment whose Arabic was divided.
type Divider interface {
	// Divide gives the part of english that corresponds to each of the Arabic
	// parts, in order and without overlap, leaving out nothing but space. It is
	// not ok unless that is certain.
	Divide(english string, arabic []string) (parts []pipeline.Span, ok bool)
}

// Sentences divides English at its sentences. It is certain when there is one
// for each Arabic part, of about the same share of the whole, with the same
// numbers and the same names in Latin letters, and when the Arabic had the end
// of a sentence at each place, or both sides of it have a number or name that
// the other has not.
type Sentences struct{}

// Divide implements [Divider].
func (Sentences) Divide(english string, arabic []string) ([]pipeline.Span, bool) {
	spans := sentences(english)
	if len(spans) != len(arabic) {
		return nil, false
	}
	total := 0
	for _, a := range arabic {
		total += len([]rune(a))
	}
	if total == 0 || len(english) == 0 {
		return nil, false
	}
	const mostDrift = 0.15
	fixed := make([]bool, len(arabic)) // by a number or name of its own
	for i, a := range arabic {
		en := english[spans[i].Start:spans[i].End]
		drift := float64(len([]rune(a)))/float64(total) - float64(len(en))/float64(len(english))
		if math.Abs(drift) > mostDrift {
			return nil, false
		}
		anchors := revision.Anchors(a)
		if !sameAnchors(anchors, revision.Anchors(en)) {
			return nil, false
		}
		for k := range anchors {
			elsewhere := false
			for j, other := range arabic {
				elsewhere = elsewhere || j != i && revision.Anchors(other)[k] > 0
			}
			fixed[i] = fixed[i] || !elsewhere
		}
	}
	for i, a := range arabic[:len(arabic)-1] {
		if !endsSentence(a) && !(fixed[i] && fixed[i+1]) {
			return nil, false
		}
	}
	return spans, true
}

// sentences finds the sentences of an English text (Unicode Standard Annex 29),
// without the space around them.
func sentences(english string) []pipeline.Span {
	var out []pipeline.Span
	state, at := -1, 0
	for rest := english; rest != ""; {
		var s string
		s, rest, state = uniseg.FirstSentenceInString(rest, state)
		start := at + len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
		end := at + len(strings.TrimRightFunc(s, unicode.IsSpace))
		if start < end {
			out = append(out, pipeline.Span{Start: start, End: end})
		}
		at += len(s)
	}
	return out
}

// sameAnchors compares numbers in full; of names, it asks that the English has
// those of the Arabic.
func sameAnchors(arabic, english map[string]int) bool {
	for k, n := range arabic {
		if english[k] < n {
			return false
		}
	}
	for k, n := range english {
		if k[0] >= '0' && k[0] <= '9' && arabic[k] < n {
			return false
		}
	}
	return true
}

// endsSentence reports whether an Arabic text ends in the mark of a sentence,
// quotes and brackets aside.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, `"'”’»)]}`)
	for _, mark := range []string{".", "!", "?", "؟", "۔"} {
		if strings.HasSuffix(text, mark) {
			return true
		}
	}
	return false
}
