package marian

import (
	"cmp"
	"context"
	"math"
	"slices"

	"bayan/pipeline/marian/internal/kernel"
	"bayan/pipeline/marian/internal/network"
	"bayan/pipeline/marian/internal/shortlist"
)

// job is the search for the translation of one sentence.
type job struct {
	source []int32 // with the end of sentence
	guide  Guide
	// required are the tokens that the guide wants among the candidates.
	required []int
	limit    int // target tokens
	found    []hypothesis
	// candidates are the tokens to choose from; without tokens, all.
	candidates network.Candidates
	tokens     []int32
}

// hypothesis is a translation, finished or cut off.
type hypothesis struct {
	tokens   []int32
	scores   []float32 // of the tokens and, if complete, of the end
	total    float64
	rank     float64     // what hypotheses of a beam are ordered by
	aligned  [][]float32 // by token: weights of the source tokens
	complete bool
}

// node is a token of a hypothesis under way and leads to those before it.
type node struct {
	parent   int32 // -1 for the first token
	token    int32
	score    float32
	total    float64
	attended int32 // where its attention begins in searcher.attention
}

// row is a hypothesis under way: a row of the batch.
type row struct {
	job  int32
	node int32 // its latest token, -1 before the first
}

// searcher is the memory of one goroutine.
type searcher struct {
	model     *Model
	batch     *network.Batch
	set       shortlist.Set
	sentences [][]int32
	rows      []row
	next      []row
	tokens    []int32
	jobs      []int32
	parents   []int32
	nodes     []node
	attention []float32
	logits    []float32
	work      []float32
	best      []extension
	prefix    []int
}

// extension is a hypothesis by one more token.
type extension struct {
	row   int32
	token int32
	score float32
	total float64
}

// run searches for the translations of the jobs, which are one batch. It leaves
// them in the jobs, best first.
func (s *searcher) run(ctx context.Context, jobs []*job, o *Options) error {
	beam := max(o.Beam, 1)
	s.begin(jobs)
	attend := o.Align || slices.ContainsFunc(jobs, func(j *job) bool { return j.guide != nil })
	for pos := 0; len(s.rows) > 0; pos++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.tokens, s.jobs = s.tokens[:0], s.jobs[:0]
		for _, r := range s.rows {
			token := s.model.end // which also begins
			if r.node >= 0 {
				token = s.nodes[r.node].token
			}
			s.tokens = append(s.tokens, token)
			s.jobs = append(s.jobs, r.job)
		}
		s.batch.Step(s.tokens, s.jobs, pos, attend)
		all := s.project()
		s.next, s.parents = s.next[:0], s.parents[:0]
		for from := 0; from < len(s.rows); {
			to := from + 1
			for to < len(s.rows) && s.rows[to].job == s.rows[from].job {
				to++
			}
			s.extend(jobs[s.rows[from].job], from, to, pos, beam, attend, all, o)
			from = to
		}
		if !s.unmoved() {
			s.batch.Keep(s.parents)
		}
		s.rows, s.next = s.next, s.rows
	}
	for _, j := range jobs {
		slices.SortStableFunc(j.found, func(a, b hypothesis) int { return cmp.Compare(b.rank, a.rank) })
	}
	return nil
}

// unmoved reports whether every row goes on as itself.
func (s *searcher) unmoved() bool {
	for i, p := range s.parents {
		if int(p) != i {
			return false
		}
	}
	return len(s.parents) == len(s.rows)
}

// begin encodes the sources and starts one hypothesis each.
func (s *searcher) begin(jobs []*job) {
	s.sentences = s.sentences[:0]
	s.rows, s.nodes, s.attention = s.rows[:0], s.nodes[:0], s.attention[:0]
	for i, j := range jobs {
		s.sentences = append(s.sentences, j.source)
		s.rows = append(s.rows, row{int32(i), -1})
		if s.model.list != nil {
			j.tokens = s.model.list.Candidates(j.tokens[:0], j.source, j.required, &s.set)
			s.model.net.Choose(&j.candidates, j.tokens)
		}
	}
	s.batch.Encode(s.sentences)
	s.batch.Begin(len(jobs))
}

// project computes the logits of all rows at once if they choose from all tokens.
func (s *searcher) project() (all bool) {
	if s.model.list != nil {
		return false
	}
	s.logits = grow(s.logits, len(s.rows)*s.model.net.TargetVocab())
	s.batch.Logits(s.logits)
	return true
}

// extend chooses the next tokens of the hypotheses of one job, rows from to to.
func (s *searcher) extend(j *job, from, to, pos, beam int, attend, all bool, o *Options) {
	n := s.model.net.TargetVocab()
	logits := s.logits
	if all {
		logits = logits[from*n : to*n]
	} else {
		n = len(j.tokens)
		logits = grow(s.logits, (to-from)*n)
		s.logits = logits
		s.batch.LogitsOf(logits, from, to, &j.candidates)
	}
	live := beam - len(j.found)
	s.best = s.best[:0]
	for i := from; i < to; i++ {
		values := logits[(i-from)*n : (i-from+1)*n]
		if j.guide != nil {
			s.guide(j, i, values)
		}
		s.consider(i, values, j.tokens, live, o)
	}
	for _, e := range s.best {
		s.take(j, e, pos, attend, o)
	}
	if len(s.best) == 0 && len(j.found) == 0 { // a guide forbade everything
		last := node{parent: -1, token: s.model.end}
		if at := s.rows[from].node; at >= 0 {
			last = s.nodes[at]
		}
		j.found = append(j.found, s.finish(j, last, false, o))
	}
}

// guide lets a job's guide change the logits of a row.
func (s *searcher) guide(j *job, i int, logits []float32) {
	s.prefix = s.prefix[:0]
	for n := s.rows[i].node; n >= 0; n = s.nodes[n].parent {
		s.prefix = append(s.prefix, int(s.nodes[n].token))
	}
	slices.Reverse(s.prefix)
	j.guide.Step(&Step{Prefix: s.prefix, Attention: s.batch.Attention(i), Candidates: j.tokens, Logits: logits, Left: j.limit - len(s.prefix)})
}

// consider puts the extensions of a row that are among the best of its job into
// s.best, which is kept in order and within live.
func (s *searcher) consider(i int, logits []float32, tokens []int32, live int, o *Options) {
	var before float64
	if n := s.rows[i].node; n >= 0 {
		before = s.nodes[n].total
	}
	var norm float32
	if o.scored() {
		s.work = grow(s.work, len(logits))
		norm = kernel.LogSumExp(logits, s.work)
	}
	id := func(k int) int32 {
		if tokens == nil {
			return int32(k)
		}
		return tokens[k]
	}
	if live == 1 && len(s.best) == 0 {
		k := kernel.Argmax(logits)
		score := logits[k] - norm
		s.best = append(s.best, extension{int32(i), id(k), score, before + float64(score)})
		return
	}
	// The least logit that can be among the best: below it nothing is looked at.
	floor := float32(math.Inf(-1))
	for k, v := range logits {
		if !(v > floor) {
			continue
		}
		score := v - norm
		total := before + float64(score)
		if len(s.best) == live && !(total > s.best[live-1].total) {
			floor = v
			continue
		}
		at := len(s.best)
		for at > 0 && total > s.best[at-1].total {
			at--
		}
		if len(s.best) < live {
			s.best = append(s.best, extension{})
		}
		copy(s.best[at+1:], s.best[at:])
		s.best[at] = extension{int32(i), id(k), score, total}
	}
}

// take makes an extension a row of the next step, or a finished hypothesis.
func (s *searcher) take(j *job, e extension, pos int, attend bool, o *Options) {
	r := s.rows[e.row]
	n := node{parent: r.node, token: e.token, score: e.score, total: e.total, attended: -1}
	if e.token == s.model.end {
		j.found = append(j.found, s.finish(j, n, true, o))
		return
	}
	if attend {
		n.attended = int32(len(s.attention))
		s.attention = append(s.attention, s.batch.Attention(int(e.row))...)
	}
	if pos+1 >= j.limit {
		j.found = append(j.found, s.finish(j, n, false, o))
		return
	}
	s.next = append(s.next, row{r.job, int32(len(s.nodes))})
	s.nodes = append(s.nodes, n)
	s.parents = append(s.parents, e.row)
}

// finish makes a hypothesis of the nodes that lead to last.
func (s *searcher) finish(j *job, last node, complete bool, o *Options) hypothesis {
	h := hypothesis{total: last.total, complete: complete}
	for n := last; ; n = s.nodes[n.parent] {
		if o.scored() {
			h.scores = append(h.scores, n.score)
		}
		if n.token != s.model.end {
			h.tokens = append(h.tokens, n.token)
			if o.Align {
				h.aligned = append(h.aligned, slices.Clone(s.attention[n.attended:][:len(j.source)]))
			}
		}
		if n.parent < 0 {
			break
		}
	}
	slices.Reverse(h.tokens)
	slices.Reverse(h.scores)
	slices.Reverse(h.aligned)
	length := float64(len(h.tokens))
	if complete {
		length++
	}
	switch {
	case o.LengthPenalty < 0:
		h.rank = h.total
	case o.LengthPenalty == 0:
		h.rank = h.total / length
	default:
		h.rank = h.total / math.Pow(length, o.LengthPenalty)
	}
	return h
}

// grow gives a slice of n elements, s itself where it has room; what is in it
// is not defined.
func grow[T any](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return make([]T, n, n+n/4)
}
