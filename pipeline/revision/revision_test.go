package revision

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

// doc makes a document of sentences, numbered s1, s2, … with English.
func doc(sentences ...string) *pipeline.Document {
	d := &pipeline.Document{ID: "test.txt"}
	for i, s := range sentences {
		seg := &pipeline.Segment{ID: fmt.Sprintf("s%d", i+1), Source: pipeline.Text{Plain: s}}
		seg.Target = pipeline.Target{Text: pipeline.Text{Plain: "English of " + s}, Basis: pipeline.Basis(seg.Source)}
		d.Units = append(d.Units, &pipeline.Unit{Segments: []*pipeline.Segment{seg}})
	}
	return d
}

// sources makes a document as a reader does: no IDs, no English.
func sources(sentences ...string) *pipeline.Document {
	d := doc(sentences...)
	for _, s := range d.Segments() {
		s.ID, s.Target = "", pipeline.Target{}
	}
	return d
}

func shape(pairs []Pair) string {
	var out []string
	for _, p := range pairs {
		s := ""
		switch {
		case len(p.Old) == 0:
			s = "+" + p.New[0].Source.Plain
		case len(p.New) == 0:
			s = "-" + p.Old[0].ID
		default:
			s = strings.Join(ids(p.Old), "+")
			if len(p.New) > 1 {
				s += "/" + strconv.Itoa(len(p.New))
			}
			if p.Similarity < 1 {
				s += "~"
			}
			if p.Moved() {
				s += ">"
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

const (
	one   = "أعلنت الحكومة خطة جديدة لبناء المدارس في المحافظات الجنوبية."
	two   = "وصل الوزير إلى العاصمة مساء أمس بعد جولة طويلة."
	three = "انخفضت أسعار النفط في الأسواق العالمية خلال الأسبوع الماضي."
	four  = "يشارك عشرون فريقا في البطولة التي تبدأ غدا."
)

func TestAlign(t *testing.T) {
	old := doc(one, two, three, four)
	for _, tt := range []struct {
		name string
		new  *pipeline.Document
		want string
	}{
		{"same", sources(one, two, three, four), "s1 s2 s3 s4"},
		{"inserted", sources(one, "خبر عاجل.", two, three, four), "s1 +خبر عاجل. s2 s3 s4"},
		{"deleted", sources(one, three, four), "s1 -s2 s3 s4"},
		{"changed word", sources(one, strings.Replace(two, "أمس", "اليوم", 1), three, four), "s1 s2~ s3 s4"},
		{"vocalised", sources(one, two, strings.Replace(three, "النفط", "النِّفط", 1), four), "s1 s2 s3~ s4"},
		{"far swap", sources(four, two, three, one), "s4> s2 s3 s1>"},
		{"moved and changed", sources(two, three, four, strings.Replace(one, "جديدة", "واسعة", 1)), "s2 s3 s4 s1~>"},
		{"all new", sources("لا شيء يشبه ما مضى.", "ولا هذا أيضا."), "+لا شيء يشبه ما مضى. +ولا هذا أيضا. -s1 -s2 -s3 -s4"},
		{"emptied", sources(), "-s1 -s2 -s3 -s4"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shape(Align(old, tt.new)); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestRepeatedSentencesKeepTheirOrder(t *testing.T) {
	old := doc(one, "نعم.", two, "نعم.", three, "نعم.")
	if got, want := shape(Align(old, sources(one, "نعم.", two, "نعم.", three, "نعم."))), "s1 s2 s3 s4 s5 s6"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestClasses(t *testing.T) {
	old := doc(one, two, three, four)
	edited := doc(one, strings.Replace(two, "أمس", "اليوم", 1), three, strings.Replace(four, "غدا", "غداً", 1))
	units := edited.Units
	units[1].Segments[0].Target = old.Units[1].Segments[0].Target
	units[2].Segments[0].Target.Text.Plain = "Oil prices fell."
	units[3].Segments[0].Target = old.Units[3].Segments[0].Target
	var got []Class
	for _, e := range Compare(old, edited).Entries {
		got = append(got, e.Class)
	}
	if d := cmp.Diff([]Class{Unchanged, Source, Target, Cosmetic}, got); d != "" {
		t.Error(d)
	}
	if Compare(old, old).Differs() {
		t.Error("a document differs from itself")
	}
}
