package translate

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/pseudo"
)

var tags = cmpopts.EquateComparable(language.Tag{})

func doc(sentences ...string) *pipeline.Document {
	d := &pipeline.Document{ID: "test.txt"}
	for _, s := range sentences {
		d.Units = append(d.Units, &pipeline.Unit{Segments: []*pipeline.Segment{{Source: pipeline.Text{Plain: s}}}})
	}
	return d
}

func segments(d *pipeline.Document) []*pipeline.Segment {
	var out []*pipeline.Segment
	for _, s := range d.Segments() {
		out = append(out, s)
	}
	return out
}

// flow leverages and translates, and counts what was sent.
func flow(t *testing.T, previous, d *pipeline.Document) (sent int) {
	t.Helper()
	b := &counter{Backend: pseudo.Backend{}}
	err := pipeline.Run(context.Background(), d, []pipeline.Stage{Leverage{Previous: previous}, Stage{Backend: b}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return b.n
}

type counter struct {
	backend.Backend
	n int
}

func (c *counter) Limits() backend.Limits { return backend.Limits{Parallel: 1} }

func (c *counter) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	c.n += len(reqs)
	return c.Backend.Translate(ctx, reqs)
}

const (
	one   = "أعلنت الحكومة خطة جديدة لبناء المدارس في المحافظات."
	two   = "وصل الوزير إلى العاصمة مساء أمس بعد جولة طويلة."
	three = "انخفضت أسعار النفط في الأسواق العالمية خلال الأسبوع."
)

func TestNothingChangedNothingSent(t *testing.T) {
	old := doc(one, two, three)
	if n := flow(t, nil, old); n != 3 {
		t.Errorf("%d sent, want 3", n)
	}
	again := doc(one, two, three)
	if n := flow(t, old, again); n != 0 {
		t.Errorf("%d sent again", n)
	}
	if d := cmp.Diff(old, again, tags); d != "" {
		t.Error(d)
	}
}

func TestChangedSegments(t *testing.T) {
	old := doc(one, two, three)
	flow(t, nil, old)
	human := segments(old)[1]
	human.Target.Text.Plain, human.Target.State = "The minister arrived.", pipeline.Reviewed
	human.Notes = []pipeline.Note{{Category: "reviewer", Text: "checked"}}
	human.Target.Links = []pipeline.Link{{Source: pipeline.Span{End: 2}, Target: pipeline.Span{End: 3}}}

	changed := strings.Replace(two, "أمس", "اليوم", 1)
	edited := doc("خبر جديد لم يكن هنا.", one, changed, strings.Replace(three, "النفط", "الغاز", 1))
	if n := flow(t, old, edited); n != 2 {
		t.Errorf("%d sent, want the new and the changed machine-made one", n)
	}
	got := segments(edited)
	var ids []string
	for _, s := range got {
		ids = append(ids, s.ID)
	}
	if d := cmp.Diff([]string{"s4", "s1", "s2", "s3"}, ids); d != "" {
		t.Error(d)
	}
	if s := got[1]; s.Change != "" || s.Target.Text.Plain != segments(old)[0].Target.Text.Plain {
		t.Errorf("unchanged segment: %+v", s)
	}
	if s := got[2]; !s.Stale() || s.Target.Text.Plain != "The minister arrived." || s.Was != two || s.Target.State != pipeline.Reviewed || len(s.Notes) != 1 || s.Target.Links != nil {
		t.Errorf("approved segment whose source changed: %+v", s)
	}
	if s := got[3]; s.Change != pipeline.Changed || s.Stale() || s.Target.Empty() || s.Was != three {
		t.Errorf("machine-made segment whose source changed: %+v", s)
	}
	if got[0].Change != pipeline.Added {
		t.Errorf("new segment: %+v", got[0])
	}

	// The marks stay while nothing changes, and a stale segment stays stale.
	again := doc("خبر جديد لم يكن هنا.", one, changed, strings.Replace(three, "النفط", "الغاز", 1))
	flow(t, edited, again)
	if d := cmp.Diff(edited, again, tags); d != "" {
		t.Error(d)
	}
}

func TestRefreshKeepsPeoplesWork(t *testing.T) {
	old := doc(one, two)
	flow(t, nil, old)
	segments(old)[0].Target.Text.Plain = "By hand."
	segments(old)[0].Target.Origin = pipeline.Origin{Kind: pipeline.FromHuman}
	d := doc(one, two)
	b := &counter{Backend: pseudo.Backend{}}
	if err := pipeline.Run(context.Background(), d, []pipeline.Stage{Leverage{Previous: old, Refresh: true}, Stage{Backend: b}}, nil); err != nil {
		t.Fatal(err)
	}
	if b.n != 1 || segments(d)[0].Target.Text.Plain != "By hand." {
		t.Errorf("%d sent; human target is %q", b.n, segments(d)[0].Target.Text.Plain)
	}
}

// broken answers as its function says.
type broken struct {
	pseudo.Backend
	answer func([]backend.Request) []backend.Response
}

func (b broken) Translate(_ context.Context, reqs []backend.Request) ([]backend.Response, error) {
	return b.answer(reqs), nil
}

func TestBrokenBackends(t *testing.T) {
	for _, tt := range []struct {
		name   string
		answer func([]backend.Request) []backend.Response
	}{
		{"nothing", func([]backend.Request) []backend.Response { return nil }},
		{"a stranger", func(r []backend.Request) []backend.Response { return []backend.Response{{ID: "x", Text: "y"}} }},
		{"one twice", func(r []backend.Request) []backend.Response { return []backend.Response{{ID: "s1"}, {ID: "s1"}} }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := doc(one, two)
			err := pipeline.Run(context.Background(), d, []pipeline.Stage{Leverage{}, Stage{Backend: broken{answer: tt.answer}}}, nil)
			var pe *backend.ProtocolError
			if !errors.As(err, &pe) || !strings.Contains(err.Error(), "test.txt: translate: ") {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestCancelledRunIsCheckpointed(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var sentences []string
	for i := range 300 {
		sentences = append(sentences, fmt.Sprintf("جملة رقم %d.", i))
	}
	d := doc(sentences...)
	calls := 0
	b := &stopper{cancel: cancel}
	save := func(d *pipeline.Document) error {
		calls++
		done := 0
		for _, s := range d.Segments() {
			if !s.Target.Empty() {
				done++
			}
		}
		if done == 0 || d.Len() != 300 {
			t.Errorf("checkpoint with %d of %d segments done", done, d.Len())
		}
		return nil
	}
	err := pipeline.Run(ctx, d, []pipeline.Stage{Leverage{}, Stage{Backend: b, Checkpoint: save}}, nil)
	if !errors.Is(err, context.Canceled) || calls != 1 {
		t.Errorf("error %v, %d checkpoints", err, calls)
	}
}

// stopper cancels the run during its second call.
type stopper struct {
	pseudo.Backend
	n      int
	cancel func()
}

func (*stopper) Limits() backend.Limits { return backend.Limits{Parallel: 1} }

func (s *stopper) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	if s.n++; s.n == 2 {
		s.cancel()
	}
	return s.Backend.Translate(ctx, reqs)
}

func TestCodes(t *testing.T) {
	source := pipeline.Text{Plain: "نص كبير هنا", Codes: []pipeline.Code{
		{Offset: 5, ID: "1", Kind: pipeline.Open, Data: "**"}, {Offset: 13, ID: "1", Kind: pipeline.Close, Data: "**"},
		{Offset: 20, ID: "2", Kind: pipeline.Alone, Data: "![](a.png)"},
	}}
	span := func(a, b int) pipeline.Span { return pipeline.Span{Start: a, End: b} }
	for _, tt := range []struct {
		name, target, want string
		links              []pipeline.Link
	}{
		{"by links", "a big text here", "a **big** text here![](a.png)", []pipeline.Link{
			{Source: span(5, 13), Target: span(2, 5)}, {Source: span(0, 4), Target: span(6, 10)}, {Source: span(14, 20), Target: span(11, 15)}}},
		{"without links", "a big text here", "a big text here![](a.png)", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, _ := withCodes(source, tt.target, tt.links)
			if got.String() != tt.want {
				t.Errorf("got %q, want %q", got.String(), tt.want)
			}
		})
	}
}

// TestOtherLanguages sends what has letters, in languages without Arabic script.
func TestOtherLanguages(t *testing.T) {
	for _, c := range []struct {
		from language.Tag
		text string
		want int
	}{
		{language.Swedish, "Delegationen kom.", 1}, {language.Swedish, "3.0 – 4", 0}, {language.Persian, "هیئت رسید", 1},
		{language.Persian, "ISO 9001", 0}, {language.Arabic, "Acme Inc.", 0}, {language.Und, "Acme Inc.", 0},
	} {
		d := doc(c.text)
		d.Source = c.from
		if n := flow(t, nil, d); n != c.want {
			t.Errorf("%s, %q: %d sent, want %d", c.from, c.text, n, c.want)
		}
	}
}

// chooser gives alternatives.
type chooser struct{ pseudo.Backend }

func (chooser) Translate(_ context.Context, reqs []backend.Request) ([]backend.Response, error) {
	var out []backend.Response
	for _, r := range reqs {
		out = append(out, backend.Response{ID: r.ID, Text: "best", Alternatives: []backend.Alternative{{Text: " second ", Score: 0.4}, {Text: "third", Score: 1}}})
	}
	return out, nil
}

// TestAlternatives keeps a backend's alternatives in place of those of an earlier
// run, and those from elsewhere.
func TestAlternatives(t *testing.T) {
	d := doc(one)
	memory := pipeline.Match{Source: one, Target: "from memory", Score: 80, Origin: pipeline.Origin{Kind: pipeline.FromMemory}}
	engine := pipeline.Origin{Kind: pipeline.FromBackend, Name: "old"}
	s := segments(d)[0]
	s.Alternatives = []pipeline.Match{{Target: "of before", Origin: engine}, memory}
	if err := pipeline.Run(context.Background(), d, []pipeline.Stage{Leverage{}, Stage{Backend: chooser{}}}, nil); err != nil {
		t.Fatal(err)
	}
	engine.Name = "pseudo"
	want := []pipeline.Match{memory, {Source: one, Target: "second", Score: 40, Origin: engine}, {Source: one, Target: "third", Score: 99, Origin: engine}}
	if d := cmp.Diff(want, s.Alternatives); d != "" {
		t.Error(d)
	}
}
