package marian

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"runtime"
	"slices"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// Translate translates texts, one result each, in order. Inputs are meant to be
// sentences; longer ones are split (see Options.Window). A blank text is
// translated like any other: by what the model makes of a bare end of sentence.
// It stops early with ctx's error.
func (m *Model) Translate(ctx context.Context, texts []string, o Options) ([]Result, error) {
	inputs := make([]input, len(texts))
	for i, text := range texts {
		inputs[i] = input{text: text, tokens: m.EncodeSource(text)}
		inputs[i].parts = split(text, inputs[i].tokens, o.window())
	}
	return m.translate(ctx, inputs, o)
}

// TranslateIDs is Translate for source tokens, without the end of sentence.
// Nothing is split.
func (m *Model) TranslateIDs(ctx context.Context, ids [][]int, o Options) ([]Result, error) {
	inputs := make([]input, len(ids))
	for i, list := range ids {
		tokens := make([]Token, len(list))
		for k, id := range list {
			if id < 0 || id >= m.net.SourceVocab() {
				return nil, fmt.Errorf("input %d: source token %d is not in the vocabulary of %d", i, id, m.net.SourceVocab())
			}
			tokens[k].ID = id
		}
		inputs[i] = input{tokens: tokens, parts: [][2]int{{0, len(list)}}}
	}
	return m.translate(ctx, inputs, o)
}

// input is a text with its tokens, and the parts of them to be translated.
type input struct {
	text   string
	tokens []Token
	parts  [][2]int
}

func (m *Model) translate(ctx context.Context, inputs []input, o Options) ([]Result, error) {
	if o.Align && m.net.AlignmentLayer < 0 {
		return nil, fmt.Errorf("%s: the model was not trained for word alignment", m.files.Model)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var jobs []*job
	of := make([][]*job, len(inputs))
	for i, in := range inputs {
		for _, part := range in.parts {
			j := m.job(in.tokens[part[0]:part[1]])
			if o.Guide != nil && len(in.parts) == 1 {
				if j.guide = o.Guide(i); j.guide != nil {
					j.required = j.guide.Require()
					j.limit += len(j.required)
				}
			}
			jobs = append(jobs, j)
			of[i] = append(of[i], j)
		}
	}
	if err := m.search(ctx, jobs, &o); err != nil {
		return nil, err
	}
	results := make([]Result, len(inputs))
	for i := range inputs {
		results[i] = m.result(&inputs[i], of[i], &o)
	}
	return results, nil
}

// longest is the greatest number of target tokens, and 2·source + 4 the number
// for short sources: the reference's limits.
const longest = 256

func (m *Model) job(tokens []Token) *job {
	j := &job{source: make([]int32, 0, len(tokens)+1)}
	for _, t := range tokens {
		j.source = append(j.source, int32(t.ID))
	}
	j.source = append(j.source, m.sourceEnd)
	j.limit = min(2*len(j.source)+4, longest)
	return j
}

// Bounds of a batch: source tokens and hypotheses. Wider ones gain nothing and
// take memory.
const (
	batchTokens = 1024
	batchRows   = 64
)

// search runs the jobs in batches of like length, on several cores.
func (m *Model) search(ctx context.Context, jobs []*job, o *Options) error {
	threads := o.Threads
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	sorted := slices.Clone(jobs)
	slices.SortStableFunc(sorted, func(a, b *job) int { return cmp.Compare(len(b.source), len(a.source)) })
	batches := batch(sorted, threads, max(o.Beam, 1))
	var next atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	for range min(threads, len(batches)) {
		group.Go(func() error {
			s := m.searchers.Get().(*searcher)
			defer m.searchers.Put(s)
			for {
				i := int(next.Add(1)) - 1
				if i >= len(batches) {
					return nil
				}
				if err := s.run(ctx, batches[i], o); err != nil {
					return err
				}
			}
		})
	}
	return group.Wait()
}

// batch cuts jobs, longest first, into batches: each within the bounds, and
// enough of them for the threads to share.
func batch(jobs []*job, threads, beam int) [][]*job {
	total := 0
	for _, j := range jobs {
		total += len(j.source)
	}
	tokens, rows := batchTokens, max(batchRows/beam, 1)
	if threads > 1 {
		// Several a thread: the last to finish keeps the others waiting little.
		tokens = min(tokens, int(math.Ceil(float64(total)/float64(4*threads))))
	}
	var batches [][]*job
	for from := 0; from < len(jobs); {
		to, sum := from, 0
		for to < len(jobs) && to-from < rows && (to == from || sum+len(jobs[to].source) <= tokens) {
			sum += len(jobs[to].source)
			to++
		}
		batches = append(batches, jobs[from:to])
		from = to
	}
	return batches
}
