package marian

// Options of one call. The zero value is greedy search on all cores.
type Options struct {
	// Beam is the number of hypotheses kept at every step. 0 and 1 mean greedy
	// search, and a beam of 1 yields what greedy search yields.
	Beam int
	// Alternatives is the number of further translations wanted per input, at
	// most Beam-1: the rest of the n-best list.
	Alternatives int
	// LengthPenalty is the exponent α by which hypotheses of a beam are compared:
	// sum of log-probabilities / lengthᵅ, as Marian's --normalize. 0 means 1, a
	// mean per token; below 0 means none.
	LengthPenalty float64
	// Scores asks for log-probabilities also in greedy search, where they cost a
	// few per cent. A beam above 1 always has them.
	Scores bool
	// Align asks for links between words, from the attention head that the model
	// was trained to align with (the first of the layer that its configuration names).
	Align bool
	// Window is the number of source tokens, without the end of sentence, above
	// which Translate splits an input and joins the translations. 0 means 128,
	// for which the models were trained; below 0 nothing is split.
	Window int
	// Threads bounds the cores used: 0 means GOMAXPROCS.
	Threads int
	// Guide makes the guide of an input by its index, or returns nil; see Guide.
	// It may be called from several goroutines at once.
	Guide func(input int) Guide
}

// A Guide steers the choice of target tokens of one input: it may forbid tokens,
// favour them, or force one. An input that is split (see Options.Window) is not
// guided. A guide is used by one goroutine at a time.
type Guide interface {
	// Require returns target tokens that must be among the candidates even if
	// the shortlist lacks them; the translation may be longer by as many. It is
	// called once, before the first step.
	Require() []int
	// Step may change step.Logits in place. It is called once per hypothesis and
	// token. It must depend on step alone: with a beam, hypotheses are stepped in
	// turns and some are dropped.
	Step(step *Step)
}

// Step is the choice of one target token. Its slices are valid, and may be
// changed where the comment says so, only during the call of Guide.Step.
type Step struct {
	// Prefix holds the target tokens chosen so far.
	Prefix []int
	// Attention is how much each source token, the end of sentence last, weighs
	// in this choice, by the aligning head; it sums to 1. It tells which source
	// words are being translated just now.
	Attention []float32
	// Candidates are the tokens to choose from, ascending; nil means that index
	// and token are the same.
	Candidates []int32
	// Logits are the scores of the candidates, to be changed at will: the
	// greatest wins, -Inf forbids.
	Logits []float32
	// Left is how many tokens may still be chosen, this one among them.
	Left int
}

// Index returns the place of token in s.Logits, or -1 if it is no candidate.
func (s *Step) Index(token int) int {
	if s.Candidates == nil {
		if token < 0 || token >= len(s.Logits) {
			return -1
		}
		return token
	}
	lo, hi := 0, len(s.Candidates)
	for lo < hi {
		mid := (lo + hi) / 2
		if int(s.Candidates[mid]) < token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(s.Candidates) && int(s.Candidates[lo]) == token {
		return lo
	}
	return -1
}

// scored reports whether log-probabilities are wanted or needed.
func (o *Options) scored() bool { return o.Scores || o.Beam > 1 }
