// Package nmt is the neural backend: one translation model run in process by
// package marian.
//
//	guide.go   terms are said by constrained decoding
//	words.go   what of the target's tokens the guide needs to know
//	split.go   long segments go through the model in pieces
//	settle.go  terms are written as the termbase has them
//	links.go   word alignments, which carry inline codes
//
// # Terms
//
// Two ways were written and measured on synthetic models (TestTermsKept, with
// -v). A placeholder in the source is kept only if the model copies it, which
// nothing makes sure: random weights keep none. Constrained decoding says every
// term whatever the weights: when the aligning attention head looks at a term,
// its rendering is said, token by token, and the end of the sentence is put off
// until all terms are. It is what the backend does. What it does to the rest of
// the sentence cannot be measured without trained weights: there a model that
// copies placeholders could read better where several terms stand close
// together.
package nmt

import (
	"context"
	"fmt"
	"math"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"bayan/pipeline/backend"
	"bayan/pipeline/marian"
)

// Name is what the backend is called before a model is chosen; with one, the
// name has the model's behind a colon.
const Name = "nmt"

// Model says which model to run.
type Model struct {
	// ID names the model and its weights; it is recorded with every target.
	ID             string
	Source, Target language.Tag
	// Weights, SourceVocab, TargetVocab and Shortlist are paths; the last two
	// may be empty.
	Weights, SourceVocab, TargetVocab, Shortlist string
}

// Options of the search.
type Options struct {
	// Beam is the number of hypotheses; 0 and 1 mean greedy search.
	Beam int
	// Alternatives is the number of further translations wanted of a segment.
	Alternatives int
}

// Backend translates one direction. It is safe for concurrent use.
type Backend struct {
	model   Model
	options Options
	engine  *marian.Model
	aligns  bool // the model was trained for word alignment
	words   words
}

// Open opens a model and checks it whole. The files must not change until
// [Backend.Close].
func Open(m Model, o Options) (*Backend, error) {
	e, err := marian.Open(marian.Files{Model: m.Weights, Source: m.SourceVocab, Target: m.TargetVocab, Shortlist: m.Shortlist})
	if err != nil {
		return nil, err
	}
	if o.Alternatives > 0 {
		o.Beam = max(o.Beam, o.Alternatives+1, 4)
	}
	return &Backend{m, o, e, e.Info().GuidedAlignment, newWords(e, m.Target)}, nil
}

// Close releases the model's memory; no call may be under way.
func (b *Backend) Close() error { return b.engine.Close() }

// Name is "nmt:" and the model's ID.
func (b *Backend) Name() string { return Name + ":" + b.model.ID }

// Languages says what the model translates.
func (b *Backend) Languages() (source, target language.Tag) { return b.model.Source, b.model.Target }

// Limits asks for one call at a time, since the engine uses all cores in one,
// with enough segments for it to sort by length.
func (b *Backend) Limits() backend.Limits {
	return backend.Limits{Requests: 64, Bytes: 64 << 10, Parallel: 1}
}

// Translate implements [backend.Backend]. All terms are said.
func (b *Backend) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var all []piece
	for i, r := range reqs {
		if err := b.speaks(r); err != nil {
			return nil, err
		}
		if wordless(r.Text) {
			continue
		}
		all = append(all, b.pieces(i, r)...)
	}
	texts := make([]string, len(all))
	for i, p := range all {
		texts[i] = p.text
	}
	out := make([]backend.Response, len(reqs))
	for i, r := range reqs {
		if out[i].ID = r.ID; wordless(r.Text) {
			out[i] = b.marks(r)
		}
	}
	if len(texts) == 0 {
		return out, nil
	}
	guides := make([]*guide, len(all))
	for i, p := range all {
		guides[i] = b.guide(p)
	}
	results, err := b.engine.Translate(ctx, texts, marian.Options{
		Beam: b.options.Beam, Alternatives: b.options.Alternatives, Scores: true, Align: b.aligns, Window: -1,
		Guide: func(i int) marian.Guide {
			if guides[i] == nil {
				return nil
			}
			return guides[i]
		},
	})
	if err != nil {
		return nil, err
	}
	for i, g := range guides {
		if g != nil {
			g.settle(&results[i])
		}
	}
	for first := 0; first < len(all); {
		last := first + 1
		for last < len(all) && all[last].request == all[first].request {
			last++
		}
		n := all[first].request
		out[n] = b.respond(reqs[n], all[first:last], results[first:last])
		first = last
	}
	return out, nil
}

// speaks refuses a request in other languages than the model's.
func (b *Backend) speaks(r backend.Request) error {
	s, _ := r.Source.Base()
	t, _ := r.Target.Base()
	ms, _ := b.model.Source.Base()
	mt, _ := b.model.Target.Base()
	if s != ms || t != mt {
		return &backend.ProtocolError{Backend: b.Name(), Problem: fmt.Sprintf("cannot translate %s to %s, only %s to %s (bayan model list shows the models that are there)", r.Source, r.Target, b.model.Source, b.model.Target)}
	}
	return nil
}

// wordless reports whether a text has nothing that models are made for.
func wordless(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// marks answers a text without words: with its marks as the target's script has
// them.
func (b *Backend) marks(r backend.Request) backend.Response {
	text := strings.ToValidUTF8(r.Text, "\uFFFD")
	if script, _ := b.model.Target.Script(); script != arabicScript {
		text = latinMarks.Replace(text)
	}
	return backend.Response{ID: r.ID, Text: text, Confidence: 1, Links: []backend.Link{{
		Source: backend.Span{End: len(r.Text)}, Target: backend.Span{End: len(text)},
	}}}
}

var (
	arabicScript = language.MustParseScript("Arab")
	latinMarks   = strings.NewReplacer("؟", "?", "،", ",", "؛", ";", "٪", "%", "٫", ".", "٬", ",")
)

// respond joins the translations of a request's pieces.
func (b *Backend) respond(r backend.Request, ps []piece, results []marian.Result) backend.Response {
	resp := backend.Response{ID: r.ID}
	var text strings.Builder
	for i, res := range results {
		t := strings.TrimSpace(res.Text)
		if t == "" {
			continue
		}
		if text.Len() > 0 {
			text.WriteString(" ")
		}
		shift := text.Len() - strings.Index(res.Text, t)
		resp.Links = append(resp.Links, links(ps[i], res, shift, text.Len(), text.Len()+len(t))...)
		text.WriteString(t)
	}
	resp.Text = text.String()
	if len(results) == 1 {
		seen := map[string]bool{resp.Text: true}
		for _, a := range results[0].Alternatives {
			t := strings.TrimSpace(a.Text)
			if t == "" || seen[t] {
				continue
			}
			seen[t] = true
			resp.Alternatives = append(resp.Alternatives, backend.Alternative{Text: t, Score: likelihood(a.Score, len(a.Target)+1)})
		}
	}
	return resp
}

// likelihood is the geometric mean of the tokens' probabilities. It is no
// confidence: how good a text is to be expected would have to be learnt from the
// model's translations of held-out text.
func likelihood(score float64, tokens int) float64 {
	c := math.Exp(score / float64(max(tokens, 1)))
	if math.IsNaN(c) {
		return 0
	}
	return min(max(c, 1e-9), 1)
}
