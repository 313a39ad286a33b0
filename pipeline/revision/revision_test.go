package revision

import (
	"fmt"
	"math/rand/v2"
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
		case p.Old == nil:
			s = "+" + p.New.Source.Plain
		case p.New == nil:
			s = "-" + p.Old.ID
		default:
			s = p.Old.ID
			if p.Similarity < 1 {
				s += "~"
			}
			if p.Moved {
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

func TestWords(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{"one word", "وصل الوزير أمس", "وصل الوزير اليوم", "وصل الوزير [-أمس-]{+اليوم+}"},
		{"vowels stay on their letters", "كتب الدرس", "كَتَبَ الدرس", "[-كتب-]{+كَتَبَ+} الدرس"},
		{"numbers whole", "عام 2024.", "عام 2025.", "عام [-2024-]{+2025+}."},
		{"phrase as one", "a red car", "a blue bus", "a [-red car-]{+blue bus+}"},
		{"inserted", "", "جديد", "{+جديد+}"},
		{"same", "نص", "نص", "نص"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			for _, e := range Words(tt.old, tt.new) {
				switch e.Op {
				case Keep:
					b.WriteString(e.Text)
				case Delete:
					b.WriteString("[-" + e.Text + "-]")
				default:
					b.WriteString("{+" + e.Text + "+}")
				}
			}
			if b.String() != tt.want {
				t.Errorf("got %s, want %s", b.String(), tt.want)
			}
		})
	}
}

func FuzzWords(f *testing.F) {
	f.Add("وصل الوزير", "وصل الوَزير ٢٠٢٥")
	f.Add("a\u0301 b", "a b\u0301")
	f.Fuzz(func(t *testing.T, old, new string) {
		if strings.ToValidUTF8(old, "") != old || strings.ToValidUTF8(new, "") != new || len(old)+len(new) > 400 {
			return
		}
		var o, n strings.Builder
		for _, e := range Words(old, new) {
			if e.Op != Insert {
				o.WriteString(e.Text)
			}
			if e.Op != Delete {
				n.WriteString(e.Text)
			}
		}
		if o.String() != old || n.String() != new {
			t.Errorf("edits give %q and %q, want %q and %q", o.String(), n.String(), old, new)
		}
	})
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

// TestDraftsAreLabelled: a page with machine-made English says so.
func TestDraftsAreLabelled(t *testing.T) {
	for _, origin := range []pipeline.OriginKind{pipeline.FromBackend, pipeline.FromHuman} {
		d := doc(one)
		d.Units[0].Segments[0].Target.Origin.Kind = origin
		d.Units[0].Segments[0].Target.State = pipeline.Translated
		var b strings.Builder
		if err := Compare(d, d).HTML(&b, nil); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), "Not for publication"); got != (origin == pipeline.FromBackend) {
			t.Errorf("%s: labelled %v", origin, got)
		}
	}
}

// BenchmarkAlign aligns two revisions of 100,000 segments, one in a hundred
// changed.
func BenchmarkAlign(b *testing.B) {
	rnd := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(one + " " + two + " " + three + " " + four)
	sentence := func() string {
		var w []string
		for range 12 {
			w = append(w, words[rnd.IntN(len(words))])
		}
		return strings.Join(w, " ")
	}
	var olds, news []string
	for i := range 100_000 {
		s := sentence()
		olds = append(olds, s)
		if i%100 == 0 {
			s = strings.Replace(s, " ", " جدا ", 1)
		}
		news = append(news, s)
	}
	old, new := doc(olds...), sources(news...)
	for b.Loop() {
		Align(old, new)
	}
}
