package align

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

// doc makes a document: a unit a line, sentences apart by |.
func doc(text string) *pipeline.Document {
	d := &pipeline.Document{ID: "test.txt"}
	for line := range strings.SplitSeq(text, "\n") {
		u := &pipeline.Unit{Kind: pipeline.Paragraph}
		for s := range strings.SplitSeq(line, "|") {
			u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: s}, After: " "})
		}
		d.Units = append(d.Units, u)
	}
	return d
}

func TestRun(t *testing.T) {
	const (
		book   = "قرأ الولد الكتاب الجديد."
		visit  = "وصل الوزير إلى بغداد مساء الأحد."
		school = "اشترت المدرسة عشرين حاسوبا."
		child  = "نام الطفل في السيارة."
		long   = "قرأ الولد الكتاب الجديد في المدرسة الكبيرة."
		tale   = "نام الطفل الصغير في السيارة الحمراء قرب البيت."
	)
	for _, tt := range []struct {
		name, ar, en string
		want         []string // state, source, target
		findings     []string
	}{
		{
			name: "pairs", ar: book + "|" + visit, en: "The boy read the new book.|The minister arrived in Baghdad on Sunday evening.",
			want: []string{
				"translated: " + book + " = The boy read the new book.",
				"translated: " + visit + " = The minister arrived in Baghdad on Sunday evening.",
			},
		},
		{
			name: "one English sentence that can be divided", ar: book + "|" + child + "|" + visit,
			en: "The boy read the new book, and the child slept in the car.|The minister arrived in Baghdad on Sunday evening.",
			want: []string{
				"translated: " + book + " = The boy read the new book,",
				"translated: " + child + " = and the child slept in the car.",
				"translated: " + visit + " = The minister arrived in Baghdad on Sunday evening.",
			},
		},
		{
			name: "one that cannot, in a unit", ar: book + "|" + child + "|" + visit,
			en: "The child slept in the car when the boy read the new book.|The minister arrived in Baghdad on Sunday evening.",
			want: []string{
				"translated: " + book + " " + child + " = The child slept in the car when the boy read the new book.",
				"translated: " + visit + " = The minister arrived in Baghdad on Sunday evening.",
			},
		},
		{
			name: "one that cannot, in two units", ar: long + "\n" + tale + "\n" + visit,
			en: "The little child slept in the red car near the house when the boy read the new book in the big school.\nThe minister arrived in Baghdad on Sunday evening.",
			want: []string{
				"initial: " + long + " = The little child slept in the red car near the house when the boy read the new book in the big school.",
				"initial: " + tale + " = ",
				"translated: " + visit + " = The minister arrived in Baghdad on Sunday evening.",
			},
			findings: []string{"s1 align.doubtful", "s2 align.together"},
		},
		{
			name: "without a counterpart", ar: book + "|" + school + "|" + visit,
			en: "The boy read the new book.|The minister arrived in Baghdad on Sunday evening.|Whales sing under the ice of the pole.",
			want: []string{
				"translated: " + book + " = The boy read the new book.",
				"initial: " + school + " = ",
				"translated: " + visit + " = The minister arrived in Baghdad on Sunday evening.",
			},
			findings: []string{"s3 align.extra"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, e := doc(tt.ar), doc(tt.en)
			text := d.Text()
			st := Stage{English: e, State: pipeline.Translated}
			if err := pipeline.Run(t.Context(), d, []pipeline.Stage{st}, nil); err != nil {
				t.Fatal(err)
			}
			Order(d)
			if d.Text() != text {
				t.Errorf("the source became %q", d.Text())
			}
			var got []string
			for _, s := range d.Segments() {
				got = append(got, fmt.Sprintf("%v: %s = %s", s.Target.State, s.Source.Plain, s.Target.Text.Plain))
				if !s.Target.Empty() && (s.Stale() || s.Target.Basis == "" || s.Target.Origin.Kind != pipeline.FromHuman) {
					t.Errorf("target %+v", s.Target)
				}
			}
			var findings []string
			for _, f := range d.Findings {
				findings = append(findings, f.Segment+" "+f.Rule)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
			if d := cmp.Diff(tt.findings, findings); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestNothingIsLost finds every English sentence again.
func TestNothingIsLost(t *testing.T) {
	d := doc("قرأ الولد الكتاب.|نام الطفل.\nوصل الوزير.")
	english := "One whale sings.|The boy read the book.|Robots dance.\nNobody saw it.|The minister arrived."
	st := Stage{English: doc(english), State: pipeline.Reviewed}
	if err := pipeline.Run(t.Context(), d, []pipeline.Stage{st}, nil); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, s := range d.Segments() {
		all.WriteString(s.Target.Text.Plain + "\n")
	}
	for _, f := range d.Findings {
		all.WriteString(f.Message + "\n")
	}
	for _, s := range strings.FieldsFunc(english, func(r rune) bool { return r == '|' || r == '\n' }) {
		if !strings.Contains(all.String(), s) {
			t.Errorf("%q is lost", s)
		}
	}
}

func TestWithCodes(t *testing.T) {
	open := func(at int, data string) pipeline.Code {
		return pipeline.Code{Offset: at, ID: "7", Kind: pipeline.Open, Data: data}
	}
	end := func(at int, data string) pipeline.Code {
		return pipeline.Code{Offset: at, ID: "7", Kind: pipeline.Close, Data: data}
	}
	alone := func(at int, data string) pipeline.Code {
		return pipeline.Code{Offset: at, Kind: pipeline.Alone, Data: data}
	}
	source := pipeline.Text{Plain: "نص", Codes: []pipeline.Code{{Offset: 0, ID: "1", Kind: pipeline.Open, Data: "**"}, {Offset: 4, ID: "1", Kind: pipeline.Close, Data: "**"}, alone(4, "`a`")}}
	for _, tt := range []struct {
		name          string
		english       pipeline.Text
		want, foreign string
	}{
		{"the same", pipeline.Text{Plain: "text ", Codes: []pipeline.Code{open(0, "**"), end(4, "**"), alone(5, "`a`")}}, "**text** `a`", ""},
		{"another code", pipeline.Text{Plain: "text ", Codes: []pipeline.Code{alone(5, "`b`")}}, "text `b`", ""},
		{"another link", pipeline.Text{Plain: "text", Codes: []pipeline.Code{open(0, "["), end(4, "](x)"), alone(4, "`a`")}}, "text`a`", "[ ](x)"},
		{"none", pipeline.Text{Plain: "text"}, "text", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, foreign := withCodes(source, tt.english)
			if got.String() != tt.want || strings.Join(foreign, " ") != tt.foreign {
				t.Errorf("got %q, foreign %q", got.String(), foreign)
			}
		})
	}
}
