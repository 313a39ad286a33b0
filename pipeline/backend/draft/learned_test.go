package draft

import (
	"errors"
	"strings"
	"testing"

	"bayan/pipeline/backend"
	"bayan/pipeline/bitext/phrase"
	"bayan/pipeline/eval"
)

// halves divides n texts in two, alternating or one after the other.
func halves(n int, alternating bool) (memory, rest []int) {
	for i := range n {
		if alternating && i%2 == 0 || !alternating && i < n/2 {
			memory = append(memory, i)
		} else {
			rest = append(rest, i)
		}
	}
	return memory, rest
}

// TestLearnedMeasure reports what half of a set as memory is worth to the other
// half. The general weights of the set itself are left out, so that nothing but
// the memory knows it. XQuAD and Tatoeba are what the costs were set on; TICO is
// for measuring.
func TestLearnedMeasure(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	all := sets(t)
	g := newEngine(measureLexicon(t))
	shipped := glossCounts
	t.Cleanup(func() { glossCounts = shipped })
	for _, s := range all {
		if s.name == "flores-dev" || s.name == "tatoeba" {
			continue
		}
		glossCounts = without(g, all, s.name)
		g.general = newGeneral(phrase.Learn(texts(t, "flores-dev", s.name)).Encode(kept))
		for _, alternating := range []bool{true, false} {
			memory, rest := halves(len(s.ar), alternating)
			var texts []phrase.Text
			for _, i := range memory {
				texts = append(texts, phrase.Text{Source: s.ar[i], Target: s.en[i]})
			}
			learned := *g
			learned.learned = newLearned(phrase.Learn(texts), g.lex)
			var before, after, refs []string
			for _, i := range rest {
				a, _, _ := g.translate(t.Context(), s.ar[i], nil, "")
				b, _, _ := learned.translate(t.Context(), s.ar[i], nil, "")
				before, after, refs = append(before, a), append(after, b), append(refs, s.en[i])
			}
			x, y := eval.CorpusScore(eval.BLEU{}, before, refs), eval.CorpusScore(eval.BLEU{}, after, refs)
			if s.name == "tico-dev" && alternating && y-x < 3 {
				t.Errorf("half of TICO as memory gains %.2f BLEU, less than 3", y-x)
			}
			t.Logf("%-8s alternating %-5v BLEU %.2f → %.2f (%+.2f), chrF2 %.2f → %.2f", s.name, alternating, x, y, y-x, eval.CorpusScore(eval.ChrF{}, before, refs), eval.CorpusScore(eval.ChrF{}, after, refs))
		}
	}
}

// without gives the gloss counts of all sets but one, in the form of
// weights.tsv.
func without(g *engine, all []pairSet, name string) func() map[string]map[string]float64 {
	out := map[string]map[string]float64{}
	for s, m := range sightings(g, all, "flores-dev", name) {
		out[weightKey(s.e, s.plural)] = m
	}
	return func() map[string]map[string]float64 { return out }
}

// taught is an engine that learnt from a few translations.
func taught(t *testing.T) *Backend {
	t.Helper()
	return Learning(func() ([]phrase.Text, error) {
		return []phrase.Text{
			{Source: "أعلنت هيئة الطيران المدني افتتاح المطار.", Target: "The Civil Flight Authority announced the opening of the airport."},
			{Source: "قالت هيئة الطيران المدني إن الرحلات مستمرة.", Target: "The Civil Flight Authority said that flights continue."},
			{Source: "لم تعلن الوزارة القرار.", Target: "The ministry did not announce the decision."},
		}, nil
	})
}

func TestLearnedPhrases(t *testing.T) {
	const source = "تواصل هيئة الطيران المدني العمل."
	at := strings.Index(source, "هيئة")
	term := backend.Term{Start: at, End: at + len("هيئة الطيران المدني"), Source: "هيئة الطيران المدني", Target: "Aviation Board"}
	for _, tt := range []struct {
		name, text string
		terms      []backend.Term
		want, not  string
	}{
		{name: "said again", text: source, want: "Civil Flight Authority"},
		{name: "with clitics before it", text: "ولهيئة الطيران المدني رأي.", want: "Civil Flight Authority"},
		{name: "the termbase wins", text: source, terms: []backend.Term{term}, want: "Aviation Board", not: "Flight"},
		{name: "no negation from elsewhere", text: "تعلن الوزارة القرار.", not: "not"},
		{name: "a negation stays", text: "لم تعلن هيئة الطيران المدني القرار.", want: "not"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := taught(t).Translate(t.Context(), []backend.Request{{ID: "s1", Text: tt.text, Terms: tt.terms}})
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(got[0].Text, tt.want) || tt.not != "" && strings.Contains(got[0].Text, tt.not) {
				t.Errorf("got %q, want %q and not %q", got[0].Text, tt.want, tt.not)
			}
			for _, l := range got[0].Links {
				if l.Source.Start < 0 || l.Source.Start >= l.Source.End || l.Source.End > len(tt.text) || l.Target.End > len(got[0].Text) {
					t.Errorf("link %+v", l)
				}
			}
		})
	}
}

func TestLearningFails(t *testing.T) {
	b := Learning(func() ([]phrase.Text, error) { return nil, errors.New("broken memory") })
	if _, err := b.Translate(t.Context(), []backend.Request{{ID: "s1", Text: "نص"}}); err == nil || !strings.Contains(err.Error(), "broken memory") {
		t.Errorf("error %v", err)
	}
}

// TestFork nests phrases that lie within one another, and leaves out those that
// do not stand together.
func TestFork(t *testing.T) {
	say := func(text string, start, end int) piece {
		return piece{text: text, span: backend.Span{Start: start, End: end}}
	}
	match := func(start, end, words int, text string) phrase.Match {
		return phrase.Match{Word: start, Start: start, End: end, Words: words, Entry: &phrase.Entry{Seen: 1, Options: []phrase.Option{{Text: text, Count: 1, Weight: 1}}}}
	}
	ps := []piece{say("the", 0, 4), say("old", 5, 9), say("boy", 0, 4), {text: "is"}, say("here", 10, 14), say("now", 20, 24)}
	for _, tt := range []struct {
		name    string
		phrases []phrase.Match
		want    string
	}{
		{"one", []phrase.Match{match(0, 9, 2, "X")}, "{the old boy|X} is here now"},
		{"within one another", []phrase.Match{match(0, 14, 3, "X"), match(5, 9, 1, "Y")}, "{the {old|Y} boy is here|X} now"},
		{"apart", []phrase.Match{match(0, 4, 1, "X")}, "the old boy is here now"},
		{"one crosses the other", []phrase.Match{match(0, 9, 2, "X"), match(5, 14, 2, "Y")}, "{the old boy|X} is here now"},
		{"part of a piece", []phrase.Match{match(20, 22, 1, "X")}, "the old boy is here now"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shape(fork(tt.phrases, ps)); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// shape writes pieces, forks in braces.
func shape(ps []piece) string {
	var out []string
	for _, p := range ps {
		if len(p.fork) == 0 {
			out = append(out, p.text)
			continue
		}
		var ways []string
		for _, b := range p.fork {
			ways = append(ways, shape(b.pieces))
		}
		out = append(out, "{"+strings.Join(ways, "|")+"}")
	}
	return strings.Join(out, " ")
}
