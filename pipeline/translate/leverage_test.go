package translate

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

// approvedDoc makes a document of one unit: Arabic sentences with approved
// English.
func approvedDoc(pairs ...[2]string) *pipeline.Document {
	d := &pipeline.Document{ID: "a.txt"}
	u := &pipeline.Unit{}
	for _, p := range pairs {
		s := &pipeline.Segment{Source: pipeline.Text{Plain: p[0]}, After: " "}
		s.Target = pipeline.Target{
			Text: pipeline.Text{Plain: p[1]}, State: pipeline.Final,
			Origin: pipeline.Origin{Kind: pipeline.FromHuman, Name: "Sara"}, Basis: pipeline.Basis(s.Source),
		}
		u.Segments = append(u.Segments, s)
	}
	d.Units = []*pipeline.Unit{u}
	d.Number()
	return d
}

func source(sentences ...string) *pipeline.Document {
	d := &pipeline.Document{ID: "a.txt"}
	u := &pipeline.Unit{}
	for _, s := range sentences {
		u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: s}, After: " "})
	}
	d.Units = []*pipeline.Unit{u}
	return d
}

func leverage(t *testing.T, l Leverage, d *pipeline.Document) {
	t.Helper()
	if err := l.Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
		t.Fatal(err)
	}
}

// show writes what became of the segments, a line each.
func show(d *pipeline.Document) string {
	var b strings.Builder
	for _, s := range d.Segments() {
		fmt.Fprintf(&b, "%s", s.ID)
		if s.Change != "" {
			fmt.Fprintf(&b, " %s", s.Change)
		}
		if len(s.From) > 0 {
			fmt.Fprintf(&b, " %s", strings.Join(s.From, "+"))
		}
		if s.Moved {
			b.WriteString(" moved")
		}
		fmt.Fprintf(&b, ": %s (%s", s.Target.Text, s.Target.State)
		if s.Stale() {
			fmt.Fprintf(&b, ", stale, was %s", s.Was)
		}
		b.WriteString(")\n")
		for _, m := range s.Alternatives {
			fmt.Fprintf(&b, "  or %s\n", m.Target)
		}
	}
	return b.String()
}

var (
	met     = [2]string{"التقى الوزير السفير صباح أمس في مقر الوزارة.", "The minister met the ambassador at the ministry yesterday morning."}
	agreed  = [2]string{"واتفق الجانبان على بدء العمل في 15 مشروعا جديدا.", "The two sides agreed to start work on 15 new projects."}
	twoInOn = [2]string{"التقى الوزير السفير صباح أمس في مقر الوزارة. واتفق الجانبان على بدء العمل في 15 مشروعا جديدا.",
		"The minister met the ambassador at the ministry yesterday morning. The two sides agreed to start work on 15 new projects."}
	end = [2]string{"وصل الوفد مساء إلى العاصمة قادما من الجنوب.", "The delegation reached the capital from the south in the evening."}
)

// changed gives another sentence of as many words.
func changed(arabic string) string { return strings.Replace(arabic, "أمس", "اليوم", 1) }

func TestRegroup(t *testing.T) {
	for _, tt := range []struct {
		name string
		old  *pipeline.Document
		new  *pipeline.Document
		want string
	}{
		{"merged, words as they were", approvedDoc(met, agreed, end), source(strings.TrimSuffix(met[0], ".")+"، "+agreed[0], end[0]),
			"s2 merged s1+s2: " + met[1] + " " + agreed[1] + " (final)\ns3: " + end[1] + " (final)\n"},
		{"merged, with a word more", approvedDoc(met, agreed, end), source(strings.TrimSuffix(met[0], ".")+" ثم "+agreed[0], end[0]),
			"s2 merged s1+s2: " + met[1] + " " + agreed[1] + " (final, stale, was " + met[0] + " " + agreed[0] + ")\ns3: " + end[1] + " (final)\n"},
		{"split at sentences of both languages", approvedDoc(twoInOn, end), source(met[0], agreed[0], end[0]),
			"s3 split s1: " + met[1] + " (final)\ns1 split s1: " + agreed[1] + " (final)\ns2: " + end[1] + " (final)\n"},
		{"split in the middle of an English sentence", approvedDoc([2]string{twoInOn[0], "The minister met the ambassador, and both agreed on 15 new projects."}, end), source(changed(met[0]), agreed[0], end[0]),
			"s3 split s1:  (initial)\n  or The minister met the ambassador, and both agreed on 15 new projects.\n" +
				"s1 split s1: The minister met the ambassador, and both agreed on 15 new projects. (final, stale, was " + twoInOn[0] + ")\ns2: " + end[1] + " (final)\n"},
		{"split where the numbers are elsewhere", approvedDoc([2]string{twoInOn[0], "Work on 15 new projects was the subject of the talks. The minister met the ambassador at the ministry yesterday."}, end), source(changed(met[0]), agreed[0], end[0]),
			"s3 split s1:  (initial)\n  or Work on 15 new projects was the subject of the talks. The minister met the ambassador at the ministry yesterday.\n" +
				"s1 split s1: Work on 15 new projects was the subject of the talks. The minister met the ambassador at the ministry yesterday. (final, stale, was " + twoInOn[0] + ")\ns2: " + end[1] + " (final)\n"},
		{"its sentences told apart, and English that cannot be divided", approvedDoc([2]string{twoInOn[0], "The minister met the ambassador, and both agreed on 15 new projects."}, end), source(met[0], agreed[0], end[0]),
			"s1: The minister met the ambassador, and both agreed on 15 new projects. (final)\ns2: " + end[1] + " (final)\n"},
		{"a sentence passes from one segment to the next", approvedDoc(twoInOn, end), source(met[0], agreed[0]+" "+end[0]),
			"s3 resegmented s1: " + met[1] + " (final)\ns1 resegmented s1+s2: " + agreed[1] + " " + end[1] + " (final)\n"},
		{"respelled", approvedDoc(met, end), source(strings.Replace(met[0], "أمس", "أمسِ", 1), strings.Replace(end[0], "إلى", "الى", 1)),
			"s1 cosmetic: " + met[1] + " (final)\ns2 cosmetic: " + end[1] + " (final)\n"},
		{"respelled so that it may mean something else", approvedDoc([2]string{"كَتب السفير الرسالة بنفسه في المساء.", "The ambassador wrote the letter."}), source("كُتب السفير الرسالة بنفسه في المساء."),
			"s1 cosmetic: The ambassador wrote the letter. (final, stale, was كَتب السفير الرسالة بنفسه في المساء.)\n"},
		{"moved", approvedDoc(met, agreed, end), source(end[0], met[0], agreed[0]),
			"s3 moved: " + end[1] + " (final)\ns1: " + met[1] + " (final)\ns2: " + agreed[1] + " (final)\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			leverage(t, Leverage{Previous: tt.old}, tt.new)
			if d := cmp.Diff(tt.want, show(tt.new)); d != "" {
				t.Error(d)
			}
			if lost := Lost(tt.old, tt.new); len(lost) > 0 {
				t.Errorf("lost: %s", lost[0].Target.Text)
			}
		})
	}
}

// TestThereAndBack: a revision is taken back, and so the English is as it was.
func TestThereAndBack(t *testing.T) {
	long := [2]string{"قال المتحدث إن الخطة ستبدأ في كانون الثاني، وستستمر سنتين كاملتين في العاصمة.", "The plan, the spokesman said, will begin in January and last two years in the capital."}
	for _, tt := range []struct {
		name          string
		old           *pipeline.Document
		revised, back []string
		want          string
	}{
		{"split and joined again", approvedDoc(long, end), []string{"قال المتحدث إن الخطة ستبدأ في كانون الثاني.", "وستستمر سنتين كاملتين في العاصمة.", end[0]}, []string{long[0], end[0]},
			"s1 merged s1+s3: " + long[1] + " (final)\ns2: " + end[1] + " (final)\n"},
		{"joined with a word more and split again", approvedDoc(met, agreed, end), []string{strings.TrimSuffix(met[0], ".") + " ثم " + agreed[0], end[0]}, []string{met[0], agreed[0], end[0]},
			"s4 split s2: " + met[1] + " (final)\ns2 split s2: " + agreed[1] + " (final)\ns3: " + end[1] + " (final)\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			revised := source(tt.revised...)
			leverage(t, Leverage{Previous: tt.old}, revised)
			if !strings.Contains(show(revised), "stale") {
				t.Fatalf("nothing is stale in between:\n%s", show(revised))
			}
			for _, s := range segments(revised) {
				if s.Target.Empty() {
					s.Target = pipeline.Target{Text: pipeline.Text{Plain: "A machine's."}, State: pipeline.Translated,
						Origin: pipeline.Origin{Kind: pipeline.FromBackend, Name: "draft"}, Basis: pipeline.Basis(s.Source)}
				}
			}
			back := source(tt.back...)
			leverage(t, Leverage{Previous: revised}, back)
			if d := cmp.Diff(tt.want, show(back)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestMergedStateIsTheLower(t *testing.T) {
	old := approvedDoc(met, agreed)
	s := segments(old)[1]
	s.Target.State, s.Target.Origin = pipeline.Translated, pipeline.Origin{Kind: pipeline.FromBackend, Name: "draft"}
	s.Notes = []pipeline.Note{{Text: "two"}}
	segments(old)[0].Notes = []pipeline.Note{{Text: "one"}}
	d := source(met[0] + " " + agreed[0])
	leverage(t, Leverage{Previous: old}, d)
	got := segments(d)[0]
	if got.Target.State != pipeline.Translated || got.Target.Origin != (pipeline.Origin{Kind: pipeline.FromHuman}) || got.Stale() {
		t.Errorf("%+v", got.Target)
	}
	if diff := cmp.Diff([]pipeline.Note{{Text: "one"}, {Text: "two"}}, got.Notes); diff != "" {
		t.Error(diff)
	}
}

func TestMergedCodesGetTheirIDs(t *testing.T) {
	code := func(offset int, id string) []pipeline.Code {
		return []pipeline.Code{{Offset: offset, ID: id, Kind: pipeline.Alone, Data: "<br>"}}
	}
	old := approvedDoc(met, agreed)
	for i, s := range segments(old) {
		s.Source.Codes, s.Target.Text.Codes = code(0, fmt.Sprint(i+1)), code(0, fmt.Sprint(i+1))
		s.Target.Basis = pipeline.Basis(s.Source)
	}
	d := source(met[0] + " " + agreed[0])
	segments(d)[0].Source.Codes = append(code(0, "7"), code(len(met[0])+1, "8")...)
	leverage(t, Leverage{Previous: old}, d)
	got := segments(d)[0].Target.Text
	if want := "<br>" + met[1] + " <br>" + agreed[1]; got.String() != want || got.Codes[0].ID != "7" || got.Codes[1].ID != "8" {
		t.Errorf("%s %+v", got, got.Codes)
	}
}

func TestUnitsKeepTheirIDs(t *testing.T) {
	unit := func(ss ...string) *pipeline.Unit {
		u := &pipeline.Unit{}
		for _, s := range ss {
			u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: s}})
		}
		return u
	}
	old := &pipeline.Document{Units: []*pipeline.Unit{unit(met[0], agreed[0]), unit(end[0])}}
	old.Number()
	// The first sentence leaves its paragraph for one before.
	d := &pipeline.Document{Units: []*pipeline.Unit{unit("فقرة جديدة لم تكن هنا من قبل."), unit(agreed[0]), unit(met[0], end[0])}}
	leverage(t, Leverage{Previous: old}, d)
	var ids []string
	for _, u := range d.Units {
		ids = append(ids, u.ID)
	}
	if diff := cmp.Diff([]string{"u3", "u1", "u2"}, ids); diff != "" {
		t.Error(diff)
	}
}

func TestEarlierApprovals(t *testing.T) {
	earlier := approvedDoc(met, agreed, end)
	own := source(met[0], strings.Replace(agreed[0], "15", "16", 1), strings.Replace(end[0], "مساء", "مساءً", 1))
	for _, s := range segments(own) {
		s.Target = pipeline.Target{Text: pipeline.Text{Plain: "Machine."}, State: pipeline.Translated,
			Origin: pipeline.Origin{Kind: pipeline.FromBackend}, Basis: pipeline.Basis(s.Source)}
	}
	own.Number()
	again := source(met[0], strings.Replace(agreed[0], "15", "16", 1), strings.Replace(end[0], "مساء", "مساءً", 1))
	leverage(t, Leverage{Previous: own, Earlier: earlier}, again)
	want := "s1: " + met[1] + " (final)\ns2: Machine. (translated)\ns3: " + end[1] + " (final)\n"
	if d := cmp.Diff(want, show(again)); d != "" {
		t.Error(d)
	}
}

func TestLost(t *testing.T) {
	old := approvedDoc(met, agreed, end)
	d := source(met[0], end[0])
	leverage(t, Leverage{Previous: old}, d)
	lost := Lost(old, d)
	if len(lost) != 1 || lost[0].ID != "s2" {
		t.Errorf("%d lost", len(lost))
	}
}
