package revision

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

func TestSameReading(t *testing.T) {
	for _, tt := range []struct {
		old, new string
		want     bool
	}{
		{"كتب الدرس", "كَتَبَ الدرس", true},
		{"كَتب الدرس", "كُتب الدرس", false}, // he wrote, it was written
		{"كَتب", "كَتَبَ", true},
		{"إلى الأمام", "الى الامـام", true},
		{"علي", "على", false}, // a name, a preposition
		{"مدرسة", "مدرسه", false},
		{"عام 2024", "عام  ٢٠٢٤", true},
		{"قال \"نعم\"", "قال «نعم»", true},
		{"قال نعم", "قال: نعم", false},
		{"وصل الوفد", "وصل الوزير", false},
	} {
		if got := SameReading(tt.old, tt.new); got != tt.want {
			t.Errorf("%s, %s: got %v", tt.old, tt.new, got)
		}
	}
}

func texts(ss ...string) []*pipeline.Segment {
	var out []*pipeline.Segment
	for _, s := range ss {
		out = append(out, &pipeline.Segment{Source: pipeline.Text{Plain: s}})
	}
	return out
}

func TestAtoms(t *testing.T) {
	for _, tt := range []struct {
		name     string
		old, new []*pipeline.Segment
		want     []string // nil when not ok
	}{
		{"split", texts("وصل الوفد، عاد الوزير."), texts("وصل الوفد.", "عاد الوزير."), []string{"وصل الوفد،", "عاد الوزير."}},
		{"merged", texts("وصل الوفد.", "عاد الوزير."), texts("وصل الوفد عاد الوزير."), []string{"وصل الوفد.", "عاد الوزير."}},
		{"shifted", texts("وصل الوفد.", "عاد الوزير مساء."), texts("وصل الوفد. عاد", "الوزير مساء."), []string{"وصل الوفد.", "عاد", "الوزير مساء."}},
		{"a word more", texts("وصل الوفد. عاد الوزير."), texts("وصل الوفد.", "وعاد الوزير."), nil},
		{"no question any more", texts("وصل الوفد؟ عاد الوزير."), texts("وصل الوفد.", "عاد الوزير."), nil},
		{"a dash alone", texts("وصل الوفد - عاد الوزير."), texts("وصل الوفد.", "عاد الوزير."), []string{"وصل الوفد -", "عاد الوزير."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := Pair{Old: tt.old, New: tt.new}
			atoms, ok := p.Atoms()
			var got []string
			for _, a := range atoms {
				got = append(got, p.Old[a.Old].Source.Plain[a.Start:a.End])
			}
			if d := cmp.Diff(tt.want, got); d != "" || ok != (tt.want != nil) {
				t.Errorf("ok %v\n%s", ok, d)
			}
		})
	}
}

func TestShares(t *testing.T) {
	p := Pair{
		Old: texts("وصل الوفد إلى العاصمة ظهرا.", "غادر الوزير القصر."),
		New: texts("وصل الوفد إلى", "العاصمة ظهرا غادر الوزير", "القصر"),
	}
	if d := cmp.Diff([][]int{{3, 0}, {2, 2}, {0, 1}}, p.Shares()); d != "" {
		t.Error(d)
	}
}
