package merge_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/merge"
	"bayan/pipeline/pipetest"
)

// TestResegmented is what translation tools do to segments: each case is the
// body of the unit as it came back.
func TestResegmented(t *testing.T) {
	made := func() *pipeline.Document {
		d := record("جملة أولى.", "جملة ثانية.", "جملة ثالثة.")
		for i, text := range []string{"One is here.", "Two is there.", "Three is gone."} {
			say(d.Units[0].Segments[i], text, pipeline.Translated, "")
		}
		return d
	}
	const gap = `<ignorable><source> </source></ignorable>`
	segment := func(id, state, source, target string) string {
		return `<segment id="` + id + `" state="` + state + `"><source>` + source + `</source><target>` + target + `</target></segment>`
	}
	for _, c := range []struct {
		name, body string
		want       [3]string
		kinds      string
	}{
		{"joined, untouched", segment("s1", "translated", "جملة أولى. جملة ثانية. جملة ثالثة.", "One is here. Two is there. Three is gone."),
			[3]string{"One is here.", "Two is there.", "Three is gone."}, ""},
		{"joined, one edited", segment("s1", "translated", "جملة أولى. جملة ثانية. جملة ثالثة.", "One is here. Two was there. Three is gone."),
			[3]string{"One is here.", "Two was there.", "Three is gone."}, "edited s2"},
		{"two joined without a space", segment("s1", "translated", "جملة أولى. جملة ثانية.", "One is here.Two was there.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three has gone."),
			[3]string{"One is here.", "Two was there.", "Three has gone."}, "edited s2, edited s3"},
		{"joined and written anew", segment("s1", "translated", "جملة أولى. جملة ثانية.", "The first and the second are about.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three is gone."),
			[3]string{"One is here.", "Two is there.", "Three is gone."}, "undivided s1"},
		{"divided, untouched", segment("s1", "translated", "جملة ", "One ") + segment("n1", "translated", "أولى.", "is here.") + gap + segment("s2", "translated", "جملة ثانية.", "Two is there.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three is gone."),
			[3]string{"One is here.", "Two is there.", "Three is gone."}, ""},
		{"divided, edited", segment("s1", "translated", "جملة ", "One ") + segment("n1", "translated", "أولى.", "was here.") + gap + segment("s2", "translated", "جملة ثانية.", "Two is there.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three is gone."),
			[3]string{"One was here.", "Two is there.", "Three is gone."}, "edited s1"},
		{"divided, half translated", segment("s1", "translated", "جملة ", "One ") + `<segment id="n1"><source>أولى.</source></segment>` + gap + segment("s2", "translated", "جملة ثانية.", "Two is there.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three is gone."),
			[3]string{"One is here.", "Two is there.", "Three is gone."}, "undivided s1"},
		{"boundary moved", segment("s1", "translated", "جملة أولى. جملة ", "One is here. Two ") + segment("s2", "translated", "ثانية.", "is nowhere.") + gap + segment("s3", "translated", "جملة ثالثة.", "Three is gone."),
			[3]string{"One is here.", "Two is nowhere.", "Three is gone."}, "edited s2"},
		{"Arabic changed as well", segment("s1", "translated", "جملة أولى جدا. جملة ثانية. جملة ثالثة.", "One is here. Two was there. Three is gone."),
			[3]string{"One is here.", "Two is there.", "Three is gone."}, "arabic s1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := made()
			data := forms[0].write(t, d)
			from, to := strings.Index(data, `<segment`), strings.Index(data, `</unit>`)
			data = data[:from] + c.body + data[to:]
			got, r := merge.Merge(d, forms[0].read(t, data), merge.Options{})
			for i, s := range got.Units[0].Segments {
				if s.Target.Text.Plain != c.want[i] {
					t.Errorf("%s: %q, want %q", s.ID, s.Target.Text.Plain, c.want[i])
				}
			}
			var kinds []string
			for _, i := range r.Items {
				kinds = append(kinds, string(i.Kind)+" "+i.Segment)
			}
			if got := strings.Join(kinds, ", "); got != c.kinds {
				t.Errorf("%s, want %s: %+v", got, c.kinds, r.Items)
			}
			if again, r := merge.Merge(got, forms[0].read(t, data), merge.Options{}); r.Changed() {
				t.Errorf("again: %+v %v", r.Items, again)
			}
		})
	}
}

// TestVersion12 takes a record back that a tool made XLIFF 1.2 of: a trans-unit
// for each unit, its segments divided or not.
func TestVersion12(t *testing.T) {
	for _, c := range []struct{ name, unit, want string }{
		{"segmented", `<source>جملة أولى. جملة ثانية.</source><seg-source><mrk mtype="seg" mid="0">جملة أولى.</mrk> <mrk mtype="seg" mid="1">جملة ثانية.</mrk></seg-source>` +
			`<target state="signed-off"><mrk mtype="seg" mid="0">One was here.</mrk> <mrk mtype="seg" mid="1">Two is there.</mrk></target>`, "edited s1, accepted s2"},
		{"whole", `<source>جملة أولى. جملة ثانية.</source><target>One was here. Two is there.</target>`, "edited s1"},
		{"other Arabic", `<source>جملة أولى. جملة ثانية جدا.</source><target>One was here. Two is there.</target>`, "unknown u1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := record("جملة أولى.", "جملة ثانية.")
			say(d.Units[0].Segments[0], "One is here.", pipeline.Translated, "")
			say(d.Units[0].Segments[1], "Two is there.", pipeline.Translated, "")
			file := `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt"><body><trans-unit id="u1">` + c.unit + `</trans-unit></body></file></xliff>`
			got, r := merge.Merge(d, forms[0].read(t, file), merge.Options{})
			var kinds []string
			for _, i := range r.Items {
				kinds = append(kinds, string(i.Kind)+" "+i.Segment)
			}
			if strings.Join(kinds, ", ") != c.want {
				t.Errorf("%v, want %s: %+v", kinds, c.want, r.Items)
			}
			if s := got.Units[0].Segments[0]; c.name != "other Arabic" && s.Target.Text.Plain != "One was here." {
				t.Errorf("%+v", s.Target)
			}
		})
	}
}

// TestJoinedAndDividedByOthers takes the files in which OASIS shows what tools
// may do to segments: nobody edited anything in them.
func TestJoinedAndDividedByOthers(t *testing.T) {
	folder := pipetest.Data(t, "formats", "xliff2", "core", "in-out")
	files, err := filepath.Glob(filepath.Join(folder, "*_in.xlf"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, in := range files {
		t.Run(filepath.Base(in), func(t *testing.T) {
			before, err := os.ReadFile(in)
			if err != nil {
				t.Fatal(err)
			}
			after, err := os.ReadFile(strings.Replace(in, "_in.", "_out.", 1))
			if err != nil {
				t.Fatal(err)
			}
			ours, err := xliff.Reader{}.Read(context.Background(), strings.NewReader(string(before)), int64(len(before)))
			if err != nil {
				t.Fatal(err)
			}
			_, r := merge.Merge(ours, forms[0].read(t, string(after)), merge.Options{})
			for _, i := range r.Items {
				// Two of them join in the order of the targets, which makes
				// another source: that is to be reported.
				reordered := strings.HasPrefix(filepath.Base(in), "toJoin3") || strings.HasPrefix(filepath.Base(in), "toJoin4")
				if i.Taken || !reordered || i.Kind != merge.Arabic {
					t.Errorf("%+v", i)
				}
			}
			t.Logf("%d segments, %d rows missing", ours.Len(), len(r.Missing))
		})
	}
}
