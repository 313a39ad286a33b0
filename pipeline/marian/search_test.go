package marian

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/marian/internal/kernel"
)

func translate(t *testing.T, m *Model, texts []string, o Options) []Result {
	t.Helper()
	r, err := m.Translate(context.Background(), texts, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestBatches wants results that do not depend on what is translated together,
// on the number of threads, or on the kernel.
func TestBatches(t *testing.T) {
	m := openSynthetic(t, small)
	texts := append(sentences(t), "", "ا", "😀")
	for name, o := range map[string]Options{
		"greedy":   {Scores: true, Align: true},
		"beam":     {Beam: 3, Alternatives: 2, Align: true},
		"no mean":  {Beam: 4, LengthPenalty: -1},
		"one beam": {Beam: 1},
	} {
		t.Run(name, func(t *testing.T) {
			o.Threads = 1
			together := translate(t, m, texts, o)
			for _, threads := range []int{2, 5} {
				o.Threads = threads
				if diff := cmp.Diff(together, translate(t, m, texts, o)); diff != "" {
					t.Errorf("%d threads: %s", threads, diff)
				}
			}
			for i, text := range texts {
				if diff := cmp.Diff(together[i:i+1], translate(t, m, []string{text}, o)); diff != "" {
					t.Errorf("%q alone: %s", text, diff)
				}
			}
			for _, name := range kernel.Names() {
				restore, err := kernel.Use(name)
				if err != nil {
					t.Fatal(err)
				}
				got := translate(t, m, texts[:8], o)
				restore()
				if diff := cmp.Diff(together[:8], got); diff != "" {
					t.Errorf("kernel %s: %s", name, diff)
				}
			}
		})
	}
}

// TestBeamOfOne wants greedy search from a beam of one, scores or not.
func TestBeamOfOne(t *testing.T) {
	m := openSynthetic(t, small)
	texts := sentences(t)
	greedy := translate(t, m, texts, Options{Scores: true})
	if diff := cmp.Diff(greedy, translate(t, m, texts, Options{Beam: 1, Scores: true})); diff != "" {
		t.Error(diff)
	}
	for i := range greedy { // the same, with zeros
		greedy[i].Score = 0
		for k := range greedy[i].Target {
			greedy[i].Target[k].Score = 0
		}
		for k := range greedy[i].Words {
			greedy[i].Words[k].Score = 0
		}
	}
	if diff := cmp.Diff(greedy, translate(t, m, texts, Options{})); diff != "" {
		t.Error(diff)
	}
}

// forced is a guide that has one translation said, by an end to every other.
type forced struct{ tokens []int }

func (g forced) Require() []int { return g.tokens }

func (g forced) Step(s *Step) {
	want := 0 // the end of sentence
	if len(s.Prefix) < len(g.tokens) {
		want = g.tokens[len(s.Prefix)]
	}
	at := s.Index(want)
	// Raised, not the only one left: the score of the others must stay.
	s.Logits[at] += 1000
}

// TestForced wants a guide to get what it asks for, also beyond the shortlist.
func TestForced(t *testing.T) {
	m := openSynthetic(t, small)
	var want []int
	for _, token := range m.EncodeTarget("ceasefire agreement ⟦0⟧ zebra") {
		want = append(want, token.ID)
	}
	texts := sentences(t)[:5]
	for _, beam := range []int{1, 3} {
		for i, r := range translate(t, m, texts, Options{Beam: beam, Guide: func(int) Guide { return forced{want} }}) {
			if diff := cmp.Diff(want, ids(r.Target)); diff != "" || !r.Complete || r.Text != "ceasefire agreement ⟦0⟧ zebra" {
				t.Errorf("beam %d, input %d: %q %s", beam, i, r.Text, diff)
			}
		}
	}
}

// rescore computes the log-probability of a translation without the search: from
// the logits of every step, in float64.
type rescore struct {
	tokens []int
	total  *float64
}

func (g rescore) Require() []int { return nil }

func (g rescore) Step(s *Step) {
	want := 0
	if len(s.Prefix) < len(g.tokens) {
		want = g.tokens[len(s.Prefix)]
	}
	at := s.Index(want)
	var sum float64
	for _, v := range s.Logits {
		sum += math.Exp(float64(v) - float64(s.Logits[at]))
	}
	*g.total -= math.Log(sum)
	for i := range s.Logits {
		if i != at {
			s.Logits[i] = float32(math.Inf(-1))
		}
	}
}

// TestBeam wants hypotheses in order, distinct, and of the score that another
// way of computing it finds; and, over all inputs, better ones than greedy search
// finds.
func TestBeam(t *testing.T) {
	m := openSynthetic(t, small)
	texts := sentences(t)
	greedy := translate(t, m, texts, Options{Scores: true})
	better, worse := 0, 0
	mean := func(r Result) float64 { return r.Score / float64(len(r.Target)+1) }
	for i, r := range translate(t, m, texts, Options{Beam: 5, Alternatives: 4}) {
		all := append([]Result{r}, r.Alternatives...)
		if len(all) != 5 {
			t.Errorf("input %d has %d hypotheses", i, len(all))
		}
		seen := map[string]bool{}
		last := math.Inf(1)
		for k, h := range all {
			if !h.Complete {
				continue
			}
			if mean(h) > last {
				t.Errorf("input %d: hypothesis %d is better than the one before", i, k)
			}
			last = mean(h)
			key := fmt.Sprint(ids(h.Target))
			if seen[key] {
				t.Errorf("input %d: hypothesis %d is there twice", i, k)
			}
			seen[key] = true
			total := 0.0
			again := translate(t, m, texts[i:i+1], Options{Guide: func(int) Guide { return rescore{ids(h.Target), &total} }})[0]
			if !slices.Equal(ids(again.Target), ids(h.Target)) || math.Abs(total-h.Score) > 1e-3 {
				t.Errorf("input %d, hypothesis %d: score %v, computed otherwise %v", i, k, h.Score, total)
			}
		}
		if greedy[i].Complete && all[0].Complete {
			switch d := mean(all[0]) - mean(greedy[i]); {
			case d > 1e-4:
				better++
			case d < -1e-4:
				worse++
			}
		}
	}
	t.Logf("better than greedy search %d times, worse %d times", better, worse)
	if better <= worse {
		t.Errorf("the beam finds better translations %d times, worse %d times", better, worse)
	}
}

// silent forbids everything.
type silent struct{}

func (silent) Require() []int { return nil }
func (silent) Step(s *Step) {
	for i := range s.Logits {
		s.Logits[i] = float32(math.Inf(-1))
	}
}

// TestSilent wants an end, not a hang, where a guide forbids everything.
func TestSilent(t *testing.T) {
	m := openSynthetic(t, small)
	for _, beam := range []int{1, 3} {
		r := translate(t, m, sentences(t)[:2], Options{Beam: beam, Guide: func(int) Guide { return silent{} }})
		if len(r[0].Target) != 0 {
			t.Errorf("beam %d: %v", beam, r[0].Target)
		}
	}
}

// stopping cancels its context after some steps.
type stopping struct {
	cancel func()
	steps  *int
}

func (stopping) Require() []int { return nil }
func (g stopping) Step(s *Step) {
	s.Logits[s.Index(0)] = float32(math.Inf(-1)) // no end
	if *g.steps++; *g.steps == 3 {
		g.cancel()
	}
}

// TestCancel wants the context's error, at once and in the middle.
func TestCancel(t *testing.T) {
	m := openSynthetic(t, small)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	steps := 0
	_, err := m.Translate(ctx, sentences(t)[:1], Options{Guide: func(int) Guide { return stopping{cancel, &steps} }})
	if err != context.Canceled || steps > 4 {
		t.Errorf("cancelled in step 3: %v after %d steps", err, steps)
	}
	if _, err := m.Translate(ctx, sentences(t), Options{}); err != context.Canceled {
		t.Errorf("cancelled before: %v", err)
	}
}

// TestAllocations wants memory by the sentence, not by the step.
func TestAllocations(t *testing.T) {
	m := openSynthetic(t, small)
	s := m.searchers.Get().(*searcher)
	text := strings.Join(sentences(t), " ")
	cost := func(limit int) float64 {
		return testing.AllocsPerRun(5, func() {
			j := m.job(m.EncodeSource(text)[:100])
			j.limit = limit
			if err := s.run(context.Background(), []*job{j}, &Options{Scores: true}); err != nil {
				t.Fatal(err)
			}
		})
	}
	cost(200) // fills the searcher's memory
	few, many := cost(5), cost(200)
	if many > few+12 { // the growth of the hypothesis's own slices
		t.Errorf("%v allocations for 5 tokens, %v for 200", few, many)
	}
}
