package reading

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"bayan/glossary/lexicon"
)

// Tagger gives the readings of words. It is immutable and safe for concurrent
// use.
type Tagger struct {
	lex   *lexicon.Lexicon
	known []float64 // what familiarity takes off the cost, by entry ID
}

// seen.tsv says how often an entry was borne out by the English of a sentence
// that one of its forms stands in: lemma, part of speech, count. It is made from
// clean parallel data by
//
//	go test ./pipeline/backend/draft -run Weights -update-weights
//
//go:embed seen.tsv
var seenTSV string

// familiar is what a doubling of an entry's sightings is worth to its
// readings, mostFamiliar the bound of it; function words have all of it.
const (
	familiar     = 0.3
	mostFamiliar = 1.5
)

// Default is the tagger of the embedded lexicon, made at the first call.
var Default = sync.OnceValue(func() *Tagger { return New(lexicon.Default()) })

// New makes a tagger of l's words.
func New(l *lexicon.Lexicon) *Tagger {
	seen := map[string]float64{}
	for line := range strings.Lines(seenTSV) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) == 3 {
			seen[f[0]+"\t"+f[1]], _ = strconv.ParseFloat(f[2], 64)
		}
	}
	t := &Tagger{lex: l, known: make([]float64, len(l.Entries()))}
	for _, e := range l.Entries() {
		t.known[e.ID] = min(familiar*math.Log2(1+seen[e.Lemma+"\t"+e.POS.String()]), mostFamiliar)
	}
	return t
}

// MaxWord is the length in bytes of the longest word that is looked at.
const MaxWord = 120

// Readings appends what word may be to out, which has the clitics apart, and
// reports whether it is known. An unknown word has readings as a name.
func (t *Tagger) Readings(out []Reading, word string) ([]Reading, bool) {
	bare := lexicon.Bare(word)
	if len(bare) > MaxWord {
		return append(out, Reading{Class: Name, Cost: 4, Name: bare}), false
	}
	start := len(out)
	out = Closed(out, bare)
	for i := range out[start:] {
		out[start+i].Cost -= mostFamiliar
	}
	closedClass := len(out) > start
	for _, a := range t.lex.Append(nil, word) {
		cl := ClassOf(a.Entry)
		if Functions[lexicon.Fold(a.Entry.Key)] != nil && (cl >= Pron && cl != Verb && cl != Name) {
			continue
		}
		c := Reading{Analysis: a, Class: cl, Cost: Cost(&a)}
		if a.Inexact == 0 {
			c.Cost -= t.known[a.Entry.ID]
		}
		if a.Prep == 'ل' && !a.Article && strings.HasPrefix(strings.TrimLeft(bare, "وف"), "لل") {
			c.Cost += 0.7 // للجنة has the article
		}
		out = append(out, c)
	}
	out = append(out[:start], voiced(out[start:], word)...)
	known := len(out) > start
	preferAdverb(out[start:])
	if closedClass && len(out) > start+12 {
		out = out[:start+12]
	}
	if !known {
		out = unknown(out, bare)
	}
	if len(out) > start+24 {
		out = out[:start+24]
	}
	return out, known
}

// preferAdverb raises what an indefinite accusative costs that is an adverb of
// its own: صباحا is "in the morning" before it is "a morning".
func preferAdverb(rs []Reading) {
	for i := range rs {
		if rs[i].Class == Adv && rs[i].Inexact == 0 && rs[i].Function == nil {
			for k := range rs {
				if rs[k].Accusative {
					rs[k].Cost += 1.2
				}
			}
			return
		}
	}
}

// Slot is a place in a sentence.
type Slot struct {
	Readings []Reading // at least one
	// Through is set for a quotation mark: what is before it goes with what is
	// after it. Its first reading is chosen.
	Through bool
}

// Choose picks a reading for every slot, by index, on the cheapest path
// (Viterbi 1967) over the costs of readings and pairs, and says what it costs.
func Choose(slots []Slot) (picks []int, cost float64) { return NewPaths(slots).Best() }
