package sentence

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/bitext"
)

func sentences(text string) []Sentence {
	var out []Sentence
	for unit, paragraph := range strings.Split(text, "\n") {
		for _, s := range strings.Split(paragraph, "|") {
			if s != "" {
				out = append(out, Sentence{s, unit})
			}
		}
	}
	return out
}

// beads writes beads as "0,1:2".
func beads(bs []Bead) []string {
	var out []string
	list := func(from, n int) string {
		var s []string
		for k := range n {
			s = append(s, fmt.Sprint(from+k))
		}
		return strings.Join(s, ",")
	}
	for _, b := range bs {
		out = append(out, list(b.Source, b.M)+":"+list(b.Target, b.N))
	}
	return out
}

const (
	arabicText = "قرأ الولد الكتاب الجديد.|وصل الوزير إلى بغداد مساء الأحد.|اشترت المدرسة عشرين حاسوبا.|ارتفعت أسعار النفط في السوق.|نام الطفل في السيارة."
	boy        = "The boy read the new book."
	minister   = "The minister arrived in Baghdad on Sunday evening."
	school     = "The school bought 20 computers."
	oil        = "Oil prices rose in the market."
	child      = "The child slept in the car."
)

func TestAlign(t *testing.T) {
	for _, tt := range []struct {
		name   string
		source string
		target []string
		want   string
	}{
		{"one to one", arabicText, []string{boy, minister, school, oil, child}, "0:0 1:1 2:2 3:3 4:4"},
		{"without English", arabicText, []string{boy, minister, oil, child}, "0:0 1:1 2: 3:2 4:3"},
		{"without Arabic", arabicText, []string{boy, minister, "Whales sing under the ice of the pole.", school, oil, child}, "0:0 1:1 :2 2:3 3:4 4:5"},
		{"two to one", arabicText, []string{boy, minister + " " + school, oil, child}, "0:0 1,2:1 3:2 4:3"},
		{"one to two", strings.Replace(arabicText, "الجديد.|", "الجديد و", 1), []string{boy, minister, school, oil, child}, "0:0,1 1:2 2:3 3:4"},
		{"exchanged", arabicText, []string{boy, school, minister, oil, child}, "0:0 1:2 2:1 3:3 4:4"},
		{"nothing", "", nil, ""},
		{"Arabic alone", arabicText, nil, "0: 1: 2: 3: 4:"},
		{"English alone", "", []string{boy}, ":0"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Align(t.Context(), bitext.New(), sentences(tt.source), sentences(strings.Join(tt.target, "|")))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, strings.Join(beads(got), " ")); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestConfidence is low where sentences have nothing in common.
func TestConfidence(t *testing.T) {
	a := bitext.New()
	sure, err := Align(t.Context(), a, sentences(arabicText), sentences(strings.Join([]string{boy, minister, school, oil, child}, "|")))
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range sure {
		if b.Confidence < 0.85 {
			t.Errorf("bead %v", b)
		}
	}
	odd, err := Align(t.Context(), a, sentences("قرأ الولد الكتاب."), sentences("Whales sing under ice."))
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range odd {
		if b.Confidence >= 0.8 {
			t.Errorf("bead %v", b)
		}
	}
}

// TestBandAgrees finds the same in a document too long to be compared whole.
func TestBandAgrees(t *testing.T) {
	c := corpora(t, true)[1]
	p := plant(c, 1000, 4, false)[0]
	found, err := Align(t.Context(), bitext.New(), p.source, p.target)
	if err != nil {
		t.Fatal(err)
	}
	var sum tally
	sum.add(p.gold, found)
	if sum.f1() < 0.93 {
		t.Errorf("%v", sum)
	}
	again, err := Align(t.Context(), bitext.New(), p.source, p.target)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(found, again); d != "" {
		t.Error(d)
	}
}

func TestAlignStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Align(ctx, bitext.New(), sentences(arabicText), sentences(boy)); err == nil {
		t.Error("no error")
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("نص ٣٫٥|\xff\n|لا", "text 3.5|\xfe|no")
	a := bitext.New()
	f.Fuzz(func(t *testing.T, ar, en string) {
		source, target := sentences(ar), sentences(en)
		if len(source) > 60 || len(target) > 60 {
			return
		}
		got, err := Align(t.Context(), a, source, target)
		if err != nil {
			t.Fatal(err)
		}
		seen := [2][]int{make([]int, len(source)), make([]int, len(target))}
		for _, b := range got {
			if !(b.Confidence >= 0 && b.Confidence <= 1) {
				t.Fatalf("bead %+v", b)
			}
			for k := range b.M {
				seen[0][b.Source+k]++
			}
			for k := range b.N {
				seen[1][b.Target+k]++
			}
		}
		for side := range seen {
			for k, n := range seen[side] {
				if n != 1 {
					t.Fatalf("sentence %d of side %d is in %d beads of %v", k, side, n, got)
				}
			}
		}
	})
}
