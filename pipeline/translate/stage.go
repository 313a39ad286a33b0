package translate

import (
	"context"
	"errors"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"golang.org/x/sync/errgroup"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/backend"
)

// Stage has a backend translate the segments without a target.
//
// Answers are put in place by ID. A segment that the backend answers with
// nothing stays untranslated, with a finding; a backend that answers too few,
// too many or other segments fails the run.
type Stage struct {
	Backend backend.Backend
	// Checkpoint, when set, is called from time to time with the document in a
	// consistent state, and once more when the run is cut short, so that what
	// is done can be kept. It must not change the document.
	Checkpoint func(*pipeline.Document) error
	// Every is the least time between checkpoints; 0 means 20 seconds. It does
	// not change what comes out of a run that ends.
	Every time.Duration
}

// Name is "translate".
func (Stage) Name() string { return "translate" }

// Run translates d. Batches go to the backend in parallel as far as its limits
// allow; the result does not depend on their order.
func (st Stage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	var todo []*pipeline.Segment
	before := map[*pipeline.Segment]string{}
	last := ""
	for _, s := range d.Segments() {
		if s.Target.Empty() && !s.Source.Empty() {
			if translatable(s.Source.Plain, d.Source) {
				todo, before[s] = append(todo, s), last
			} else {
				copySource(s)
			}
		}
		last = s.Source.Plain
	}
	run := &run{Stage: st, d: d, report: report, total: len(todo), saved: time.Now()}
	if run.Every == 0 {
		run.Every = 20 * time.Second
	}
	limits := st.Backend.Limits()
	parallel := limits.Parallel
	if parallel <= 0 {
		parallel = runtime.GOMAXPROCS(0)
	}
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallel)
	for _, batch := range batches(todo, limits) {
		if gctx.Err() != nil {
			break
		}
		g.Go(func() error { return run.batch(gctx, batch, before) })
	}
	err := g.Wait()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	if err != nil && run.done > 0 && st.Checkpoint != nil {
		// What is answered is kept for the next run.
		if cerr := st.Checkpoint(d); cerr != nil {
			return errors.Join(err, cerr)
		}
	}
	return err
}

// HasArabic reports whether a text has anything in Arabic script to translate.
func HasArabic(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool {
		return r >= 0x600 && unicode.Is(unicode.Arabic, r) || r == '،' || r == '؟' || r == '؛'
	}) >= 0
}

// translatable reports whether a text has anything to translate from a language:
// letters in Arabic script for those written in it, any letters for others.
func translatable(text string, from language.Tag) bool {
	if script, _ := from.Script(); script == arabicScript || from == language.Und {
		return HasArabic(text)
	}
	return strings.IndexFunc(text, unicode.IsLetter) >= 0
}

var arabicScript = language.MustParseScript("Arab")

// copySource takes over a source with nothing to translate.
func copySource(s *pipeline.Segment) {
	s.Target = pipeline.Target{
		Text: s.Source, State: pipeline.Translated,
		Origin: pipeline.Origin{Kind: pipeline.FromSource}, Basis: pipeline.Basis(s.Source),
	}
}

// run is one document on its way through the backend.
type run struct {
	Stage
	d      *pipeline.Document
	report pipeline.Reporter
	total  int

	mu    sync.Mutex // guards the document and what follows
	done  int
	saved time.Time
}

func (r *run) batch(ctx context.Context, batch []*pipeline.Segment, before map[*pipeline.Segment]string) error {
	reqs := make([]backend.Request, len(batch))
	for i, s := range batch {
		reqs[i] = backend.Request{
			ID: s.ID, Text: s.Source.Plain, Context: before[s],
			Source: r.d.Source, Target: r.d.Target, Terms: terms(s),
		}
	}
	resps, err := r.Backend.Translate(ctx, reqs)
	if err != nil {
		return err
	}
	resps, err = backend.Align(r.Backend.Name(), reqs, resps)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, s := range batch {
		r.place(s, resps[i])
	}
	r.done += len(batch)
	r.report(pipeline.Progress{Stage: "translate", Done: r.done, Total: r.total})
	if r.Checkpoint == nil || r.done == r.total || time.Since(r.saved) < r.Every {
		return nil
	}
	err = r.Checkpoint(r.d)
	r.saved = time.Now()
	return err
}

func terms(s *pipeline.Segment) []backend.Term {
	var out []backend.Term
	for _, t := range s.Terms {
		out = append(out, backend.Term{Start: t.Start, End: t.End, Source: t.Term, Target: t.Rendering, Prefix: t.Prefix, Suffix: t.Suffix})
	}
	return out
}

// place makes the answer the segment's target.
func (r *run) place(s *pipeline.Segment, resp backend.Response) {
	plain := strings.TrimSpace(strings.ToValidUTF8(resp.Text, "\uFFFD"))
	if plain == "" {
		return // left for the check stage to report
	}
	shift := strings.Index(resp.Text, plain)
	links := linksOf(resp, s.Source.Plain, plain, max(shift, 0))
	text, links := withCodes(s.Source, plain, links)
	s.Target = pipeline.Target{
		Text: text, State: pipeline.Translated, Basis: pipeline.Basis(s.Source),
		Origin:     pipeline.Origin{Kind: pipeline.FromBackend, Name: r.Backend.Name()},
		Confidence: math.Round(resp.Confidence*100) / 100, // no more than it can mean
		Links:      links,
	}
	r.offer(s, resp.Alternatives)
}

// offer puts a backend's other translations among the segment's alternatives, in
// place of those of an earlier run.
func (r *run) offer(s *pipeline.Segment, others []backend.Alternative) {
	kept := slices.DeleteFunc(slices.Clone(s.Alternatives), func(m pipeline.Match) bool { return m.Origin.Kind == pipeline.FromBackend })
	for _, a := range others {
		kept = append(kept, pipeline.Match{
			Source: s.Source.Plain, Target: strings.TrimSpace(strings.ToValidUTF8(a.Text, "\uFFFD")),
			Score:  min(int(math.Round(a.Score*100)), 99), // never as good as a match that a person made
			Origin: pipeline.Origin{Kind: pipeline.FromBackend, Name: r.Backend.Name()},
		})
	}
	s.Alternatives = kept
}

// linksOf gives a response's links for its text without the first shift bytes;
// none when they do not fit.
func linksOf(resp backend.Response, source, plain string, shift int) []pipeline.Link {
	var out []pipeline.Link
	for _, l := range resp.Links {
		k := pipeline.Link{
			Source: pipeline.Span(l.Source),
			Target: pipeline.Span{Start: max(l.Target.Start-shift, 0), End: min(l.Target.End-shift, len(plain))},
		}
		if k.Target.Start >= k.Target.End {
			continue
		}
		if n := len(out) - 1; n >= 0 && k.Target.Start < out[n].Target.End {
			// Of a word with several links, those to one run of the source stay.
			if a := &out[n].Source; k.Target == out[n].Target && 0 <= a.Start && a.Start <= a.End && a.Start <= k.Source.Start && a.End <= len(source) && k.Source.Start <= len(source) &&
				(k.Source.Start <= a.End || strings.TrimSpace(source[a.End:k.Source.Start]) == "") {
				a.End = max(a.End, k.Source.End)
			}
			continue
		}
		out = append(out, k)
	}
	if !pipeline.LinksFit(out, source, plain) {
		return nil
	}
	return out
}

// batches divides segments, in order, so that each call is within the limits.
func batches(todo []*pipeline.Segment, l backend.Limits) [][]*pipeline.Segment {
	maxReqs := l.Requests
	if maxReqs <= 0 {
		maxReqs = 64
	}
	var out [][]*pipeline.Segment
	for len(todo) > 0 {
		n, size := 0, 0
		for n < len(todo) && n < maxReqs {
			size += len(todo[n].Source.Plain)
			if n > 0 && l.Bytes > 0 && size > l.Bytes {
				break
			}
			n++
		}
		out, todo = append(out, todo[:n]), todo[n:]
	}
	return out
}
