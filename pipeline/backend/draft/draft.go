// Package draft is the embedded engine: rules and a lexicon, no network, no
// model to install. What it makes is a rough draft.
//
// A segment goes through these steps, each in its file:
//
//	token.go    words, numbers, terms, punctuation
//	number.go   numbers in words, dates
//	tag.go      readings of each word
//	search.go   paths through the readings, tried for the likelier English
//	item.go, idiom.go   clitics become words of their own, idioms plain words
//	np.go, clause.go   shallow syntax: noun phrases, verb groups, clauses
//	roles.go    who did what
//	nominal.go, sentence.go, finite.go   transfer and English forms
//	general.go, learned.go   phrases that may stand in place of what the rules say
//	choice.go   of all ways to say it, the cheapest by rules, counts and language model
//	piece.go    spacing, capitals, links
//	trace.go, confidence.go   how good it is likely to be
package draft

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/draft/internal/lm"
	"bayan/pipeline/bitext/phrase"
)

// Backend translates with the embedded lexicon and what it was given to learn
// from. It is safe for concurrent use.
type Backend struct {
	engine func() (*engine, error)
}

// New gives the engine. The lexicon is loaded at the first translation.
func New() *Backend { return Learning(nil) }

// Learning gives the engine that learns, at the first translation, from what
// memory gives: approved translations. Memory is called once; nil is none.
func Learning(memory func() ([]phrase.Text, error)) *Backend {
	return &Backend{engine: sync.OnceValues(func() (*engine, error) {
		g := defaultEngine()
		if memory == nil {
			return g, nil
		}
		texts, err := memory()
		if err != nil || len(texts) == 0 {
			return g, err
		}
		with := *g
		with.learned = newLearned(phrase.Learn(texts), g.lex)
		return &with, nil
	})}
}

// Name is "draft".
func (*Backend) Name() string { return "draft" }

// Limits bounds nothing but keeps calls short enough to be cancelled.
func (*Backend) Limits() backend.Limits { return backend.Limits{Requests: 64} }

// Translate implements [backend.Backend]. Terms are always honoured.
func (b *Backend) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	g, err := b.engine()
	if err != nil {
		return nil, fmt.Errorf("draft: learning: %w", err)
	}
	out := make([]backend.Response, len(reqs))
	for i, r := range reqs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		text, links, conf := g.translate(ctx, r.Text, r.Terms, r.Context)
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out[i] = backend.Response{ID: r.ID, Text: text, Links: links, Confidence: conf}
	}
	return out, nil
}

// Languages says what the engine translates.
func (*Backend) Languages() (source, target language.Tag) { return language.Arabic, language.English }

// engine holds what a call needs; it is immutable. A rendering has a copy with a
// trace of its own.
type engine struct {
	lex    *lexicon.Lexicon
	lm     *lm.Model
	tagger *reading.Tagger
	trace  *trace // nil outside a rendering
	// learned is nil when there is nothing to learn from.
	learned *learned
	general *general
}

func newEngine(l *lexicon.Lexicon) *engine {
	return &engine{lex: l, lm: lm.Default(), tagger: reading.New(l), general: defaultGeneral()}
}

// defaultEngine is made at the first translation.
var defaultEngine = sync.OnceValue(func() *engine { return newEngine(lexicon.Default()) })

// maxItems bounds what is parsed at once.
const maxItems = 160

// translate makes the English of one segment, with its links and confidence; it
// stops early, with part of it, when ctx is done.
func (g *engine) translate(ctx context.Context, text string, terms []backend.Term, before string) (string, []backend.Link, float64) {
	english, links, signals := g.compose(ctx, text, terms, before)
	return english, links, confidence(signals)
}

// compose is translate with the signals that the confidence is made of.
func (g *engine) compose(ctx context.Context, text string, terms []backend.Term, before string) (string, []backend.Link, []float64) {
	toks := tokenize(text, terms)
	arabic := false
	for i := range toks {
		arabic = arabic || toks[i].kind == word || toks[i].kind == term || toks[i].kind == number && toks[i].text != toks[i].english ||
			toks[i].kind == punct && toks[i].text != toks[i].english
	}
	if !arabic {
		if len(toks) == 0 {
			return text, nil, nil
		}
		return text, []backend.Link{{Source: backend.Span{End: len(text)}, Target: backend.Span{End: len(text)}}}, nil
	}
	toks = g.merge(text, g.quotedNames(ctx, text, toks))
	var out []piece
	c := newChooser(g)
	seen := &trace{}
	last := g.lastSubject(before)
	phrases := g.phrases(text, terms)
	for i := 0; i < len(toks) && ctx.Err() == nil; {
		n := sentenceLength(toks[i:])
		s := &sentence{g: g, toks: toks[i : i+n], first: i == 0, last: last, phrases: among(phrases, toks[i].start, toks[i+n-1].end), chooser: c}
		r := s.search(ctx)
		out, last = append(out, r.pieces...), r.last
		seen.add(r.trace)
		i += n
	}
	english, links := join(out, true)
	return english, links, g.signals(toks, seen, english)
}

// sentenceLength counts the tokens of the first sentence of toks.
func sentenceLength(toks []token) int {
	const most = 400
	for i := range min(len(toks), most) {
		if t := &toks[i]; t.kind == punct && strings.ContainsAny(t.english, ".!?\n") {
			return i + 1
		}
	}
	return min(len(toks), most)
}

// render parses and transfers items, a stretch between stops at a time. last is
// the subject spoken of before; the new one is returned.
func (g *engine) render(ctx context.Context, items []item, last *np) ([]piece, *np) {
	return g.stretch(ctx, items, last, 0)
}

// stretch is render at a depth of parentheses.
func (g *engine) stretch(ctx context.Context, items []item, last *np, depth int) ([]piece, *np) {
	items, asides := g.asides(ctx, idioms(items), last, depth)
	var out []piece
	for i := 0; i < len(items) && ctx.Err() == nil; {
		if items[i].class == cStop {
			out = append(out, punctPiece(&items[i], true))
			i++
			continue
		}
		j := i
		for j < len(items) && items[j].class != cStop && j-i < maxItems {
			j++
		}
		p := &parser{g: g, items: items[i:j], end: j - i, last: last}
		if j < len(items) && items[j].tok != nil {
			p.asks = items[j].english == "?"
			p.full = items[j].english == "." || items[j].english == "!"
			p.quoted = items[j].tok.kind == opener || items[j].english == ":"
		}
		p.prepare()
		for _, c := range p.sentence() {
			g.trace.see(c)
			out = append(out, p.renderClause(c)...)
		}
		last = p.last
		i = j
	}
	return insert(out, asides), last
}

// lastSubject is the subject of the segment before, for the pronouns of this.
func (g *engine) lastSubject(before string) *np {
	if before == "" || len(before) > 4000 {
		return nil
	}
	// What is quoted has subjects of its own; the story goes on with the speaker.
	if i := strings.IndexAny(before, "\"«“:"); i > 0 {
		before = before[:i]
	}
	toks := g.merge(before, tokenize(before, nil))
	if len(toks) > 400 {
		return nil
	}
	g.choose(toks)
	_, last := g.render(context.Background(), g.flatten(toks), nil)
	return last
}
