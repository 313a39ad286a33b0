package nmt

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline/marian"
)

// guide says the renderings of a piece's terms (constrained decoding).
//
// It is a function of the tokens chosen so far and the attention at each of
// them, as [marian.Guide] wants: nodes remembers by its tokens what became of
// every beginning, since a beam steps several.
type guide struct {
	b     *Backend
	terms []wanted
	last  int // the last source token before the end of the sentence
	nodes map[string]*node
}

// wanted is a term to be said.
type wanted struct {
	text        string // its rendering
	first, last int    // source tokens [first, last)
	tokens      []int  // the rendering in the sentence
	opening     []int  // at the sentence's start, where it has a capital
}

// node is the state after a beginning.
type node struct {
	said   []bool // by term
	saying int    // the term being said, -1 for none
	at     int    // how many of its tokens are
	opened bool   // it opens the sentence
	small  int    // small words since a term's turn came
	closed closed // how the word just said may go on
	ended  int    // the term that ended just now, -1 for none
	free   int    // how many tokens the model chose since the last term
}

// closed says how the word just said may go on.
type closed int

const (
	open  closed = iota // anyhow
	whole               // with an ending only: it is a term
	shut                // not at all: it has its ending
)

// maxSmall is how many articles, prepositions and the like may stand between the
// moment a term's turn comes and the term: "and in the".
const maxSmall = 3

// guide makes the guide of a piece, nil when it has no terms.
func (b *Backend) guide(p piece) *guide {
	if len(p.terms) == 0 {
		return nil
	}
	g := &guide{b: b, nodes: map[string]*node{}}
	source := b.engine.EncodeSource(p.text)
	g.last = len(source) - 1
	for _, t := range p.terms {
		w := wanted{text: strings.Join(strings.Fields(t.Target), " ")}
		w.tokens, w.opening = b.spell(w.text), b.spell(capital(w.text))
		w.first = slices.IndexFunc(source, func(s marian.Token) bool { return s.Span.End > t.Start })
		w.last = w.first
		for w.last >= 0 && w.last < len(source) && source[w.last].Span.Start < t.End {
			w.last++
		}
		if w.first >= 0 && len(w.tokens) > 0 {
			g.terms = append(g.terms, w)
		}
	}
	if len(g.terms) == 0 {
		return nil
	}
	g.nodes[""] = &node{said: make([]bool, len(g.terms)), saying: -1, ended: -1}
	return g
}

// spell gives the target tokens of a rendering.
func (b *Backend) spell(text string) []int {
	var out []int
	for _, t := range b.engine.EncodeTarget(text) {
		out = append(out, t.ID)
	}
	return out
}

// capital gives text with its first letter as at a sentence's start.
func capital(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToTitle(r)) + text[n:]
}

// Require implements [marian.Guide]: the tokens of all renderings.
func (g *guide) Require() []int {
	var out []int
	for _, t := range g.terms {
		out = append(append(out, t.tokens...), t.opening...)
	}
	return out
}

// Step implements [marian.Guide].
func (g *guide) Step(s *marian.Step) {
	n := g.node(s.Prefix)
	if n.saying < 0 {
		g.hear(s, n)
		g.bound(s, n)
		g.turn(s, n)
	}
	if n.saying < 0 {
		return
	}
	i := s.Index(g.rendering(n)[n.at])
	if i < 0 { // cannot be, since it was required; the model goes on by itself
		n.said[n.saying], n.saying = true, -1
		return
	}
	for k := range s.Logits {
		if k != i {
			s.Logits[k] = never
		}
	}
	s.Logits[i] = 0
}

var never = float32(math.Inf(-1))

// bound forbids what would lengthen the word of a term.
func (g *guide) bound(s *marian.Step, n *node) {
	w := &g.b.words
	if n.closed != open {
		for k := range s.Logits {
			if t := g.token(s, k); !w.apart[t] && !(t == w.plural && n.closed == whole) {
				s.Logits[k] = never
			}
		}
	}
}

func (g *guide) rendering(n *node) []int {
	if n.opened {
		return g.terms[n.saying].opening
	}
	return g.terms[n.saying].tokens
}

// node gives the state after a beginning, from that before its last token.
func (g *guide) node(prefix []int) *node {
	k := key(prefix)
	n, ok := g.nodes[k]
	if !ok {
		n = g.after(g.node(prefix[:len(prefix)-1]), prefix)
		g.nodes[k] = n
	}
	return n
}

// key names a beginning of a sentence.
func key(prefix []int) string {
	b := make([]byte, 0, 3*len(prefix))
	for _, t := range prefix {
		b = binary.AppendUvarint(b, uint64(t))
	}
	return string(b)
}

// after gives the state after prefix, old being that before its last token.
func (g *guide) after(old *node, prefix []int) *node {
	n := &node{said: slices.Clone(old.said), saying: old.saying, at: old.at, opened: old.opened, small: old.small, ended: -1}
	switch {
	case n.saying < 0:
		n.free = old.free + 1
		if old.closed == whole && prefix[len(prefix)-1] == g.b.words.plural {
			n.closed = shut
		}
	case n.at+1 == len(g.rendering(n)):
		n.said[n.saying], n.closed, n.ended = true, whole, n.saying
		n.saying, n.at, n.opened, n.small = -1, 0, false, 0
	default:
		n.at++
	}
	return n
}

// hear marks a term that the model has just said by itself and goes on from with
// another word.
func (g *guide) hear(s *marian.Step, n *node) {
	best := g.token(s, argmax(s.Logits))
	if !g.b.words.apart[best] && best != g.b.words.plural {
		return
	}
	for i, t := range g.terms {
		if !n.said[i] && (len(t.tokens) <= n.free && hasSuffix(s.Prefix, t.tokens) || len(t.opening) == n.free && slices.Equal(s.Prefix, t.opening)) {
			n.said[i], n.small, n.closed, n.ended, n.free = true, 0, whole, i, 0
			return
		}
	}
}

func hasSuffix(prefix, tokens []int) bool {
	return len(prefix) >= len(tokens) && slices.Equal(prefix[len(prefix)-len(tokens):], tokens)
}

// turn decides whether a term's turn has come: the model looks at it and would
// begin a word, or would end while one is unsaid.
func (g *guide) turn(s *marian.Step, n *node) {
	first := slices.Index(n.said, false)
	if first < 0 {
		return
	}
	best, look := g.token(s, argmax(s.Logits)), argmax(s.Attention)
	if i := s.Index(g.b.words.end); i >= 0 {
		s.Logits[i] = never // the other hypotheses of a beam do not end either
	}
	term := slices.IndexFunc(g.terms, func(t wanted) bool { return look >= t.first && look < t.last })
	switch {
	case best == g.b.words.end || g.b.words.final[best] && look >= g.last || s.Left <= g.needed(n):
		if term < 0 || n.said[term] {
			term = first
		}
	case term < 0 || n.said[term] || !g.b.words.apart[best]:
		return
	case n.small < maxSmall && g.b.words.small[best]:
		n.small++
		return
	}
	n.saying, n.at, n.opened = term, 0, len(s.Prefix) == 0
	if n.opened {
		return
	}
	// What the model has begun to say of it is not said again.
	tokens := g.terms[term].tokens
	for k := min(len(tokens)-1, n.free); k > 0; k-- {
		if hasSuffix(s.Prefix, tokens[:k]) {
			n.at = k
			return
		}
	}
}

// needed is how many tokens the unsaid terms take, and the end.
func (g *guide) needed(n *node) int {
	sum := 1
	for i, t := range g.terms {
		if !n.said[i] {
			sum += max(len(t.tokens), len(t.opening))
		}
	}
	return sum
}

func (g *guide) token(s *marian.Step, i int) int {
	if s.Candidates == nil {
		return i
	}
	return int(s.Candidates[i])
}

func argmax(xs []float32) int {
	best := -1
	for i, x := range xs {
		if best < 0 || x > xs[best] {
			best = i
		}
	}
	return best
}
