package draft

import (
	"strings"

	"bayan/glossary/reading"
)

// The words of package reading are used all over.
type (
	class = reading.Class
	cand  = reading.Reading
)

// The classes, for short.
const (
	cNone  = reading.None
	cNoun  = reading.Noun
	cAdj   = reading.Adj
	cName  = reading.Name
	cNum   = reading.Num
	cPron  = reading.Pron
	cDem   = reading.Dem
	cRel   = reading.Rel
	cDet   = reading.Det
	cVerb  = reading.Verb
	cAdv   = reading.Adv
	cPrep  = reading.Prep
	cConj  = reading.Conj
	cSub   = reading.Sub
	cThat  = reading.That
	cInna  = reading.Inna
	cNeg   = reading.Neg
	cFut   = reading.Fut
	cQad   = reading.Qad
	cCop   = reading.Cop
	cAsk   = reading.Ask
	cPart  = reading.Part
	cLit   = reading.Lit
	cComma = reading.Comma
	cStop  = reading.Stop
)

// choose picks a reading for every token.
func (g *engine) choose(toks []token) {
	picks, _ := reading.Choose(g.slots(toks))
	for i, k := range picks {
		toks[i].pick = &toks[i].cands[k]
	}
}

func isQuote(t *token) bool { return t.kind == punct && strings.ContainsAny(t.english, `"“”`) }

// lookup fills the candidates of a token of any kind.
func (g *engine) lookup(t *token) {
	switch t.kind {
	case word:
		t.cands, t.known = g.tagger.Readings(t.cands[:0], t.text)
	case number:
		t.cands = []cand{{Class: cNum}}
	case term:
		t.cands = []cand{g.termReading(t)}
	case latin:
		t.cands = []cand{{Class: cLit}}
	case punct:
		c := cStop
		if t.english == "," || t.english == ";" {
			c = cComma
		}
		t.cands = []cand{{Class: c}}
	default:
		t.cands = []cand{{Class: cStop}}
	}
}
