package history

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

// version makes a record of segments given as "ID source | target | was".
func version(segments ...string) *pipeline.Document {
	u := &pipeline.Unit{ID: "u1"}
	for _, s := range segments {
		id, rest, _ := strings.Cut(s, " ")
		f := append(strings.Split(rest, " | "), "", "")
		seg := &pipeline.Segment{ID: id, Source: pipeline.Text{Plain: f[0]}, Was: f[2]}
		if f[1] != "" {
			seg.Target = pipeline.Target{Text: pipeline.Text{Plain: f[1]}, State: pipeline.Translated, Basis: pipeline.Basis(seg.Source)}
		}
		u.Segments = append(u.Segments, seg)
	}
	return &pipeline.Document{Units: []*pipeline.Unit{u}}
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new *pipeline.Document
		want     []string // ID, from, what
	}{
		{"nothing", version("s1 a | x"), version("s1 a | x"), nil},
		{"English", version("s1 a | x"), version("s1 a | y"), []string{"s1 (s1) target"}},
		{"Arabic and English", version("s1 a | x"), version("s1 b | y"), []string{"s1 (s1) source target"}},
		{"translated", version("s1 a"), version("s1 a | x"), []string{"s1 (s1) target state"}},
		{"moved only", version("s1 a | x", "s2 b | y"), version("s2 b | y", "s1 a | x"), nil},
		{"added", version("s1 a"), version("s1 a", "s2 b"), []string{"s2 () added"}},
		{"removed", version("s1 a", "s2 b"), version("s2 b"), []string{"s1 (s1) removed"}},
		{"the first version", nil, version("s1 a"), []string{"s1 () added"}},
		{"the last version", version("s1 a"), nil, []string{"s1 (s1) removed"}},
		{"split", version("s1 a. b."), version("s1 a.", "s2 b. |  | a. b."), []string{"s1 (s1) source", "s2 (s1) segments source"}},
		{"merged under a new ID", version("s1 a. | x", "s2 b. | y"), version("s3 a. b. | z | a. b."), []string{"s3 (s1 s2) segments target"}},
		{"an earlier source that nobody had", version("s1 a"), version("s1 a", "s3 b |  | q"), []string{"s3 () added"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Compare(c.old, c.new) {
				got = append(got, s.Segment+" ("+strings.Join(s.From, " ")+") "+strings.Join(s.What, " "))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestLine follows a segment through a merger back to what it was made of.
func TestLine(t *testing.T) {
	v1, v2, v3 := version("s1 a. | x", "s2 b. | y", "s3 c. | z"), version("s1 a. | X", "s2 b. | y", "s3 c. | Z"), version("s4 a. b. | w | a. b.", "s3 c. | Z")
	l := Line{"s4": true}
	var got []string
	for _, steps := range [][]Step{Compare(v2, v3), Compare(v1, v2), Compare(nil, v1)} {
		for _, s := range l.Of(steps) {
			got = append(got, s.Segment+" "+strings.Join(s.What, " "))
		}
	}
	want := []string{"s4 segments target", "s1 target", "s1 added", "s2 added"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParseLog(t *testing.T) {
	a, b, c := strings.Repeat("a", 40), strings.Repeat("b", 40), strings.Repeat("c", 40)
	out := "\x1e" + a + " " + b + " " + c + "\x00\x00MM\x00out/b.xlf\x00\x1e" + b + " " + c + "\x00\nR087\x00out/a.xlf\x00out/b.xlf\x00\x1e" + c + " \x00\nA\x00out/a.xlf\x00"
	out = "\x1e" + b + " " + a + " " + c + "\x00" + out // a merger of something else
	got, err := parseLog(out)
	want := []Commit{
		{Hash: a, Parents: []string{b, c}, Path: "out/b.xlf", Before: "out/b.xlf"},
		{Hash: b, Parents: []string{c}, Path: "out/b.xlf", Before: "out/a.xlf"},
		{Hash: c, Parents: []string{}, Path: "out/a.xlf"},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func FuzzParseLog(f *testing.F) {
	f.Add("\x1e" + strings.Repeat("a", 40) + "\x00\nR087\x00a\x00b\x00")
	f.Add("\x1e" + strings.Repeat("a", 40) + "\x00\nC087\x00a")
	f.Fuzz(func(t *testing.T, out string) {
		commits, err := parseLog(out)
		if err != nil && commits != nil {
			t.Error("half a log came with the error")
		}
	})
}
