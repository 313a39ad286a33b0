package term

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/glossary"
	"bayan/pipeline"
)

const terms = `id,ar,en,status
t1,مذكرة تفاهم,memorandum of understanding,preferred
t1,,MoU,admitted
t1,,deal,deprecated
t2,داعش,ISIS,preferred
t2,,ISIS group,admitted
t2,,IS group,deprecated
t3,كاتيوشا,,dnt
`

func document(segments ...*pipeline.Segment) *pipeline.Document {
	return &pipeline.Document{Units: []*pipeline.Unit{{ID: "u1", Segments: segments}}}
}

func stage(t *testing.T) *Stage {
	t.Helper()
	tb, err := glossary.ReadCSV(strings.NewReader(terms))
	if err != nil {
		t.Fatal(err)
	}
	return New(tb)
}

func TestRun(t *testing.T) {
	first := &pipeline.Segment{ID: "s1", Source: pipeline.Text{Plain: "وقّعوا بمذكرات التفاهم"}}
	first.Target.Text.Plain = "They signed MoUs."
	first.Terms = []pipeline.TermUse{{Concept: "old"}}
	second := &pipeline.Segment{ID: "s2", Source: pipeline.Text{Plain: "بالكاتيوشا"}}
	var seen []pipeline.Progress
	err := stage(t).Run(context.Background(), document(first, second), func(p pipeline.Progress) { seen = append(seen, p) })
	if err != nil {
		t.Fatal(err)
	}
	start := len("وقّعوا ")
	want := []pipeline.TermUse{{
		Concept: "t1", Start: start, End: len(first.Source.Plain),
		Surface: "بمذكرات التفاهم", Term: "مذكرة تفاهم", Prefix: "ب", Method: glossary.Inflected,
		Rendering: "memorandum of understanding", Admitted: []string{"MoU"}, Forbidden: []string{"deal"}, Honoured: true,
	}}
	if diff := cmp.Diff(want, first.Terms); diff != "" {
		t.Error(diff)
	}
	want = []pipeline.TermUse{{
		Concept: "t3", End: len("بالكاتيوشا"), Surface: "بالكاتيوشا", Term: "كاتيوشا", Prefix: "بال",
		Method: glossary.Clitic, Rendering: "كاتيوشا", DoNotTranslate: true,
	}}
	if diff := cmp.Diff(want, second.Terms); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]pipeline.Progress{{Stage: "term", Done: 2, Total: 2}}, seen); diff != "" {
		t.Error(diff)
	}
}

func TestHonourFollowsTheTarget(t *testing.T) {
	s := &pipeline.Segment{Source: pipeline.Text{Plain: "هزيمة داعش"}}
	if err := stage(t).Run(context.Background(), document(s), nil); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		target    string
		honoured  bool
		forbidden string
	}{
		{"", false, ""},
		{"the defeat of ISIS", true, ""},
		{"the defeat of the ISIS group", true, ""},
		{"the defeat of the IS group", false, "IS group"},
		{"the defeat", false, ""},
	} {
		s.Target.Text.Plain = c.target
		Honour(s)
		if got := s.Terms[0].Honoured; got != c.honoured {
			t.Errorf("%q: honoured is %v", c.target, got)
		}
		word, span, ok := s.Forbidden(s.Terms[0])
		if word != c.forbidden || ok != (word != "") || c.target[span.Start:span.End] != word {
			t.Errorf("%q: forbidden is %q at %v", c.target, word, span)
		}
	}
}

func TestRunStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := stage(t).Run(ctx, document(&pipeline.Segment{}), nil); err != context.Canceled {
		t.Errorf("Run gives %v", err)
	}
}
