package marian

import (
	"cmp"
	"slices"
	"unicode"
)

// result puts the translations of an input's parts together.
func (m *Model) result(in *input, jobs []*job, o *Options) Result {
	r := m.join(in, jobs, 0, o)
	if len(jobs) == 1 { // the n-best of parts do not add up to an n-best of the whole
		for k := 1; k < len(jobs[0].found) && k <= o.Alternatives; k++ {
			r.Alternatives = append(r.Alternatives, m.join(in, jobs, k, o))
		}
	}
	return r
}

// join makes a result of the k-th hypothesis of each part.
func (m *Model) join(in *input, jobs []*job, k int, o *Options) Result {
	r := Result{Source: in.tokens, Complete: true}
	var rows [][]float32 // by target token: weights of all source tokens
	for p, j := range jobs {
		h := j.found[k]
		text, spans := m.target.DecodeSpans(h.tokens)
		if r.Text != "" && text != "" && m.apart(in, p) {
			r.Text += " "
		}
		at := len(r.Text)
		r.Text += text
		for i, id := range h.tokens {
			t := Token{ID: int(id), Span: Span{at + spans[i].Start, at + spans[i].End}}
			if h.scores != nil {
				t.Score = h.scores[i]
			}
			r.Target = append(r.Target, t)
		}
		for _, weights := range h.aligned {
			row := make([]float32, len(in.tokens))
			copy(row[in.parts[p][0]:in.parts[p][1]], weights)
			rows = append(rows, row)
		}
		if h.scores != nil {
			r.Score += h.total
		}
		r.Complete = r.Complete && h.complete
	}
	targets := spansOfWords(r.Text)
	of := wordsOfTokens(targets, r.Target)
	for w, span := range targets {
		word := Word{Span: span}
		for i, t := range r.Target {
			if of[i] == w {
				word.Score = min(word.Score, t.Score)
			}
		}
		r.Words = append(r.Words, word)
	}
	if o.Align {
		r.Links = links(in, rows, targets, of)
	}
	return r
}

// apart reports whether part p of an input begins a word.
func (m *Model) apart(in *input, p int) bool {
	return boundary(in.text, in.tokens[in.parts[p][0]-1], in.tokens[in.parts[p][0]]) > 0
}

// spansOfWords gives the runs of text without white space.
func spansOfWords(text string) []Span {
	var words []Span
	start := -1
	for i, r := range text {
		switch space := unicode.IsSpace(r); {
		case space && start >= 0:
			words = append(words, Span{start, i})
			start = -1
		case !space && start < 0:
			start = i
		}
	}
	if start >= 0 {
		words = append(words, Span{start, len(text)})
	}
	return words
}

// wordsOfTokens gives for each token the word it is of, or begins: that of its
// last byte. Empty tokens belong to the word that comes, or, at the end, to the
// last one. It is -1 where there are no words.
func wordsOfTokens(words []Span, tokens []Token) []int {
	of := make([]int, len(tokens))
	w := 0
	for i, t := range tokens {
		for w < len(words)-1 && words[w].End < t.Span.End {
			w++
		}
		for w < len(words)-1 && t.Span.Start == t.Span.End && words[w].End <= t.Span.Start {
			w++
		}
		of[i] = w
		if len(words) == 0 {
			of[i] = -1
		}
	}
	return of
}

// links aligns words: a target word with the source words that its tokens weigh
// most. Each token of a word votes with its weights, summed by source word; what
// has at least half the weight of the first is linked.
func links(in *input, rows [][]float32, targets []Span, of []int) []Link {
	sources := spansOfWords(in.text)
	if len(sources) == 0 {
		return nil
	}
	from := wordsOfTokens(sources, in.tokens)
	var out []Link
	weight := make([]float32, len(sources))
	for w, span := range targets {
		clear(weight)
		n := float32(0)
		for i, row := range rows {
			if of[i] != w {
				continue
			}
			n++
			for k, v := range row {
				weight[from[k]] += v
			}
		}
		if n == 0 {
			continue
		}
		top := slices.Max(weight)
		for s, v := range weight {
			if v > 0 && v >= top/2 {
				out = append(out, Link{Source: sources[s], Target: span, Weight: v / n})
			}
		}
	}
	slices.SortFunc(out, func(a, b Link) int {
		return cmp.Or(cmp.Compare(a.Target.Start, b.Target.Start), cmp.Compare(a.Source.Start, b.Source.Start))
	})
	return out
}
