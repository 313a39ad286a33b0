// Package align gives an Arabic document the English that exists of it: it finds
// which sentences belong together and makes them targets.
package align

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/bitext"
	"bayan/pipeline/bitext/sentence"
)

// Stage makes the sentences of an existing English document targets of the
// Arabic ones. Origin is human; pairs that are in doubt stay in state initial,
// with a finding each (see [Order]). Nothing of the English is lost: what has no
// Arabic becomes a note and a finding.
type Stage struct {
	// English is the translation, segmented.
	English *pipeline.Document
	// State is what sure pairs get.
	State pipeline.State
}

// doubt is the confidence below which a pair is in doubt: of beads above it,
// about one in a hundred is wrong.
const doubt = 0.8

// Name is "align".
func (Stage) Name() string { return "align" }

// Run fills the targets of d, which is segmented. Arabic sentences that share
// one English sentence become one segment if the English cannot be divided with
// certainty and they are of one unit.
func (st Stage) Run(ctx context.Context, d *pipeline.Document, report pipeline.Reporter) error {
	a := bitext.New()
	r := &run{Stage: st, d: d, analyzer: a, source: flatten(d), target: flatten(st.English), merged: map[*pipeline.Segment]*pipeline.Segment{}}
	beads, err := sentence.Align(ctx, a, r.source.sentences(), r.target.sentences())
	if err != nil {
		return err
	}
	r.learn(beads)
	for _, b := range beads {
		r.place(b)
	}
	r.merge()
	d.Number()
	r.markup()
	r.tell()
	report(pipeline.Progress{Stage: "align", Done: d.Len(), Total: d.Len()})
	return nil
}

// flat is the segments of a document with the number of their unit.
type flat struct {
	segments []*pipeline.Segment
	units    []int
}

func flatten(d *pipeline.Document) flat {
	var f flat
	for k, u := range d.Units {
		for _, s := range u.Segments {
			f.segments, f.units = append(f.segments, s), append(f.units, k)
		}
	}
	return f
}

func (f flat) sentences() []sentence.Sentence {
	out := make([]sentence.Sentence, len(f.segments))
	for i, s := range f.segments {
		out[i] = sentence.Sentence{Text: s.Source.String(), Unit: f.units[i]}
	}
	return out
}

// run is one document on its way.
type run struct {
	Stage
	d              *pipeline.Document
	analyzer       *bitext.Analyzer
	model          *bitext.Model
	source, target flat
	merged         map[*pipeline.Segment]*pipeline.Segment // into which
	doubtful       []*pipeline.Segment
	together       []together
	extra          []extra
}

// together are segments of different units whose English is with the first.
type together struct{ first, other *pipeline.Segment }

// extra is English without Arabic, after a segment, nil at the beginning.
type extra struct {
	after *pipeline.Segment
	text  string
}

// learn trains the links of words on the pairs that are sure, if any English has
// to be divided.
func (r *run) learn(beads []sentence.Bead) {
	if !slices.ContainsFunc(beads, func(b sentence.Bead) bool { return b.M > 1 && b.N > 0 }) {
		return
	}
	const enough = 5000
	var pairs []bitext.Pair
	for _, b := range beads {
		if b.M == 1 && b.N == 1 && b.Confidence >= doubt && len(pairs) < enough {
			pairs = append(pairs, r.analyzer.Pair(r.source.segments[b.Source].Source.Plain, r.target.segments[b.Target].Source.Plain))
		}
	}
	r.model = bitext.Train(r.analyzer, pairs)
}

// place makes the English of a bead the target of its Arabic.
func (r *run) place(b sentence.Bead) {
	source := r.source.segments[b.Source : b.Source+b.M]
	if b.N == 0 {
		return
	}
	english := r.english(b.Target, b.N)
	if b.M == 0 {
		e := extra{text: english.String()}
		if b.Source > 0 {
			e.after = r.source.segments[b.Source-1]
		}
		r.extra = append(r.extra, e)
		return
	}
	if b.M > 1 {
		if parts, ok := r.divide(source, english); ok {
			for i, s := range source {
				r.set(s, parts[i], b.Confidence)
			}
			return
		}
		for i, s := range source[1:] {
			if r.source.units[b.Source] == r.source.units[b.Source+i+1] {
				r.merged[s] = source[0]
			} else {
				r.together = append(r.together, together{source[0], s})
			}
		}
	}
	r.set(source[0], english, b.Confidence)
}

// english joins target segments.
func (r *run) english(from, n int) pipeline.Text {
	out := pipeline.Text{}
	for i, s := range r.target.segments[from : from+n] {
		gap := ""
		if i > 0 {
			gap = " "
		}
		out.Append(gap, s.Source)
	}
	out.Plain = strings.ReplaceAll(out.Plain, "\n", " ")
	return out
}

// divide divides English among segments, when it is certain where.
func (r *run) divide(source []*pipeline.Segment, english pipeline.Text) ([]pipeline.Text, bool) {
	if len(english.Codes) > 0 {
		return nil, false
	}
	arabic := ""
	var splits []int
	for i, s := range source {
		if i > 0 {
			arabic += " "
			splits = append(splits, len(arabic))
		}
		arabic += s.Source.Plain
	}
	cuts, ok := r.model.Divide(r.analyzer.Pair(arabic, english.Plain), splits)
	if !ok {
		return nil, false
	}
	var out []pipeline.Text
	at := 0
	for _, cut := range append(cuts, len(english.Plain)) {
		out = append(out, pipeline.Text{Plain: strings.TrimSpace(english.Plain[at:cut])})
		at = cut
	}
	return out, true
}

func (r *run) set(s *pipeline.Segment, english pipeline.Text, confidence float64) {
	state := r.State
	if confidence < doubt {
		state = pipeline.Initial
		r.doubtful = append(r.doubtful, s)
	}
	s.Target = pipeline.Target{
		Text: english, State: state, Origin: pipeline.Origin{Kind: pipeline.FromHuman},
		Confidence: math.Round(confidence*100) / 100,
	}
}

// merge makes segments whose English cannot be divided one.
func (r *run) merge() {
	for _, u := range r.d.Units {
		kept := u.Segments[:0]
		for _, s := range u.Segments {
			if r.merged[s] == nil {
				kept = append(kept, s)
				continue
			}
			first := kept[len(kept)-1]
			first.Source.Append(first.After, s.Source)
			first.After = s.After
		}
		u.Segments = kept
	}
	for _, s := range r.source.segments {
		if !s.Target.Empty() {
			s.Target.Basis = pipeline.Basis(s.Source)
		}
	}
}

// markup gives the markup of the targets that of their sources.
func (r *run) markup() {
	for _, s := range r.d.Segments() {
		if s.Target.Empty() {
			continue
		}
		var foreign []string
		s.Target.Text, foreign = withCodes(s.Source, s.Target.Text)
		if len(foreign) > 0 {
			s.Notes = append(s.Notes, pipeline.Note{Category: "align", Text: "markup of the English alone: " + strings.Join(foreign, " ")})
		}
	}
}

// tell adds what is to be looked at.
func (r *run) tell() {
	for _, s := range r.doubtful {
		sure := strconv.Itoa(int(math.Round(100 * s.Target.Confidence)))
		r.d.Add(pipeline.Finding{
			Rule: "align.doubtful", Severity: pipeline.Warning, Segment: s.ID, Side: pipeline.TargetSide, End: len(s.Target.Text.Plain),
			Message:    fmt.Sprintf("the English may not be of this Arabic (%s %% sure)", sure),
			Args:       map[string]string{"Sure": sure},
			Suggestion: "read both",
		})
	}
	for _, t := range r.together {
		r.d.Add(pipeline.Finding{
			Rule: "align.together", Severity: pipeline.Warning, Segment: t.other.ID, Side: pipeline.SourceSide, End: len(t.other.Source.Plain),
			Message:    "its English is part of that of " + t.first.ID,
			Args:       map[string]string{"Other": t.first.ID},
			Suggestion: "divide the English by hand",
		})
	}
	for _, e := range r.extra {
		id := ""
		if e.after != nil {
			if e.after = cmp.Or(r.merged[e.after], e.after); e.after != nil {
				id = e.after.ID
				e.after.Notes = append(e.after.Notes, pipeline.Note{Category: "align", Text: "English without Arabic after this: " + e.text})
			}
		}
		r.d.Add(pipeline.Finding{
			Rule: "align.extra", Severity: pipeline.Warning, Segment: id, Side: pipeline.TargetSide,
			Message:    "English without Arabic: " + e.text,
			Args:       map[string]string{"Text": e.text},
			Suggestion: "look whether the Arabic lacks it",
		})
	}
}

// Order puts the findings of d in the order of review: the pairs in doubt first,
// the most doubtful at the head, then what else alignment found, then the rest.
func Order(d *pipeline.Document) {
	sure := map[string]float64{}
	for _, s := range d.Segments() {
		sure[s.ID] = s.Target.Confidence
	}
	rank := func(f pipeline.Finding) float64 {
		switch {
		case f.Rule == "align.doubtful":
			return sure[f.Segment]
		case strings.HasPrefix(f.Rule, "align."):
			return 2
		}
		return 3
	}
	slices.SortStableFunc(d.Findings, func(a, b pipeline.Finding) int { return cmp.Compare(rank(a), rank(b)) })
}
