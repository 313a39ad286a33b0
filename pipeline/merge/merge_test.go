package merge_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/merge"
)

// record makes a document of one paragraph: s1, s2, … with these sources.
func record(sources ...string) *pipeline.Document {
	d := &pipeline.Document{ID: "a.txt", Format: "text", Source: language.Arabic, Target: language.English}
	u := &pipeline.Unit{Kind: pipeline.Paragraph}
	for _, s := range sources {
		u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: s}, After: " "})
	}
	d.Units = append(d.Units, u)
	d.Number()
	return d
}

// say gives a segment a target; a person's when by is not empty.
func say(s *pipeline.Segment, text string, state pipeline.State, by string) {
	s.Target = pipeline.Target{Text: pipeline.Text{Plain: text}, State: state, Basis: pipeline.Basis(s.Source),
		Origin: pipeline.Origin{Kind: pipeline.FromBackend, Name: "draft"}}
	if by != "" {
		s.Target.Origin = pipeline.Origin{Kind: pipeline.FromHuman, Name: by}
	}
	if text == "" {
		s.Target = pipeline.Target{}
	}
}

// TestThreeWay is the rule on one segment: what was exported, what the record
// has since, what the file has.
func TestThreeWay(t *testing.T) {
	type side struct {
		text  string
		state pipeline.State
		by    string
	}
	machine := func(s string) side { return side{s, pipeline.Translated, ""} }
	person := func(s string) side { return side{s, pipeline.Reviewed, "Ali"} }
	none := side{}
	for _, c := range []struct {
		name       string
		base, ours side
		theirs     string // English in the file
		state      string // state in the file; empty for the exported one
		nokey      bool   // the file has no keys
		lost       bool   // this row has lost its key
		keep       merge.Side
		want       side
		kind       merge.Kind // empty for no item
		waits      bool
	}{
		{name: "nothing", base: machine("a"), ours: machine("a"), theirs: "a", want: machine("a")},
		{name: "edit", base: machine("a"), ours: machine("a"), theirs: "b", want: side{"b", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "edit as final", base: machine("a"), ours: machine("a"), theirs: "b", state: "final", want: side{"b", pipeline.Final, "Huda"}, kind: merge.Edited},
		{name: "edit that is not done", base: person("a"), ours: person("a"), theirs: "b", state: "translated", want: side{"b", pipeline.Translated, "Huda"}, kind: merge.Edited},
		{name: "edit of approved text", base: person("a"), ours: person("a"), theirs: "b", want: side{"b", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "first English", base: none, ours: none, theirs: "b", want: side{"b", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "record newer, file untouched", base: machine("a"), ours: machine("b"), theirs: "a", want: machine("b")},
		{name: "record edited, file untouched", base: machine("a"), ours: person("b"), theirs: "a", want: person("b")},
		{name: "both the same edit", base: machine("a"), ours: person("b"), theirs: "b", want: person("b")},
		{name: "both changed", base: machine("a"), ours: person("b"), theirs: "c", want: person("b"), kind: merge.Conflict, waits: true},
		{name: "machine changed too", base: machine("a"), ours: machine("b"), theirs: "c", want: machine("b"), kind: merge.Conflict, waits: true},
		{name: "keep ours", base: machine("a"), ours: person("b"), theirs: "c", keep: merge.Ours, want: person("b")},
		{name: "keep theirs", base: machine("a"), ours: person("b"), theirs: "c", keep: merge.Theirs, want: side{"c", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "filled in meanwhile", base: none, ours: machine("a"), theirs: "b", want: machine("a"), kind: merge.Conflict, waits: true},
		{name: "gone meanwhile", base: machine("a"), ours: none, theirs: "b", want: side{"b", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "accepted", base: machine("a"), ours: machine("a"), theirs: "a", state: "reviewed", want: side{"a", pipeline.Reviewed, ""}, kind: merge.Accepted},
		{name: "accepted what is no more", base: machine("a"), ours: machine("b"), theirs: "a", state: "reviewed", want: machine("b"), kind: merge.Conflict, waits: true},
		{name: "accepted, and approved otherwise", base: machine("a"), ours: person("b"), theirs: "a", state: "reviewed", want: person("b")},
		{name: "final to reviewed", base: side{"a", pipeline.Final, "Ali"}, ours: side{"a", pipeline.Final, "Ali"}, theirs: "a", state: "reviewed", want: person("a"), kind: merge.Accepted},
		{name: "approval taken back", base: person("a"), ours: person("a"), theirs: "a", state: "translated", want: side{"a", pipeline.Translated, "Ali"}, kind: merge.Accepted},
		{name: "rejected by state", base: machine("a"), ours: machine("a"), theirs: "a", state: "initial", want: side{"a", pipeline.Initial, ""}, kind: merge.Rejected},
		{name: "rejected", base: machine("a"), ours: machine("a"), theirs: "", want: side{"a", pipeline.Initial, ""}, kind: merge.Rejected},
		{name: "approved, rejected", base: person("a"), ours: person("a"), theirs: "", want: side{"a", pipeline.Initial, "Ali"}, kind: merge.Rejected},
		{name: "rejected what is no more", base: machine("a"), ours: person("b"), theirs: "", want: person("b"), kind: merge.Conflict, waits: true},
		{name: "unknown state word", base: machine("a"), ours: machine("a"), theirs: "a", state: "zzz", want: machine("a")},
		{name: "no base, machine", ours: machine("a"), theirs: "b", nokey: true, want: side{"b", pipeline.Reviewed, "Huda"}, kind: merge.Edited},
		{name: "no base, person", ours: person("a"), theirs: "b", nokey: true, want: person("a"), kind: merge.Conflict, waits: true},
		{name: "no base, empty", ours: machine("a"), theirs: "", nokey: true, want: machine("a")},
		{name: "no base, same", ours: machine("a"), theirs: "a", nokey: true, want: machine("a")},
		{name: "key lost", ours: machine("a"), theirs: "b", lost: true, want: machine("a"), kind: merge.Conflict, waits: true},
		{name: "key lost, same", ours: machine("a"), theirs: "a", lost: true, want: machine("a")},
		{name: "no base, accepted", ours: machine("a"), theirs: "a", state: "final", nokey: true, want: side{"a", pipeline.Final, ""}, kind: merge.Accepted},
	} {
		t.Run(c.name, func(t *testing.T) {
			exported := record("جملة أولى.", "جملة ثانية.")
			s := exported.Units[0].Segments[0]
			say(s, c.base.text, c.base.state, c.base.by)
			say(exported.Units[0].Segments[1], "other", pipeline.Translated, "")
			row := format.Row{ID: "s1", Source: s.Source, Target: pipeline.Text{Plain: c.theirs}, State: format.StateWord(s), Key: format.KeyOf(s)}
			if c.state != "" {
				row.State = c.state
			}
			if c.nokey || c.lost {
				row.Key = format.Key{}
			}
			other := exported.Units[0].Segments[1]
			file := &format.Edited{Rows: []format.Row{row, {ID: "s2", Source: other.Source, Target: other.Target.Text, Key: format.KeyOf(other)}}}
			if c.nokey {
				file.Rows[1].Key = format.Key{}
			}
			ours := exported
			say(s, c.ours.text, c.ours.state, c.ours.by)
			opts := merge.Options{By: "Huda", All: c.keep}
			got, result := merge.Merge(ours, file, opts)
			target := got.Units[0].Segments[0].Target
			is := side{target.Text.Plain, target.State, ""}
			if target.Origin.Kind == pipeline.FromHuman {
				is.by = target.Origin.Name
			}
			if diff := cmp.Diff(c.want, is, cmp.AllowUnexported(side{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			kind := merge.Kind("")
			if len(result.Items) > 0 {
				kind = result.Items[0].Kind
			}
			if kind != c.kind || len(result.Items) > 1 || result.Waits() != c.waits {
				t.Errorf("%+v, waits %v", result.Items, result.Waits())
			}
			again, result := merge.Merge(got, file, opts)
			if diff := cmp.Diff(got, again, cmp.Comparer(func(a, b language.Tag) bool { return a == b })); diff != "" || result.Changed() {
				t.Errorf("the second merge changed something: %+v\n%s", result.Items, diff)
			}
		})
	}
}

// TestStale is what comes of English for Arabic that has changed since.
func TestStale(t *testing.T) {
	exported := record("وصل الوزير أمس.", "عاد الوفد.")
	s := exported.Units[0].Segments[0]
	say(s, "The minister arrived yesterday.", pipeline.Translated, "")
	say(exported.Units[0].Segments[1], "other", pipeline.Translated, "")
	was := s.Source
	file := func(english string) *format.Edited {
		return &format.Edited{Partial: true, Rows: []format.Row{{ID: "s1", Source: was, Target: pipeline.Text{Plain: english}, State: "translated", Key: format.KeyOf(s)}}}
	}
	edit, untouched := file("The minister came yesterday."), file("The minister arrived yesterday.")
	accepted := file("The minister arrived yesterday.")
	accepted.Rows[0].State = "reviewed"

	revise := func(target string, state pipeline.State, by string, basis pipeline.Text) *pipeline.Document {
		d := record("وصل الوزير اليوم.", "عاد الوفد.")
		n := d.Units[0].Segments[0]
		say(n, target, state, by)
		n.Target.Basis = pipeline.Basis(basis)
		return d
	}
	now := pipeline.Text{Plain: "وصل الوزير اليوم."}
	t.Run("over a machine's new English", func(t *testing.T) {
		d := revise("The minister arrived today.", pipeline.Translated, "", now)
		got, r := merge.Merge(d, edit, merge.Options{By: "Huda"})
		n := got.Units[0].Segments[0]
		if n.Target.Text.Plain != "The minister came yesterday." || !n.Stale() || n.Was != was.Plain || !r.Waits() {
			t.Errorf("%+v %+v", n, r.Items)
		}
		if len(n.Alternatives) != 1 || n.Alternatives[0].Target != "The minister arrived today." {
			t.Errorf("the machine's English is gone: %+v", n.Alternatives)
		}
		if _, r := merge.Merge(got, edit, merge.Options{By: "Huda"}); r.Changed() {
			t.Errorf("again: %+v", r.Items)
		}
	})
	t.Run("not over a person's new English", func(t *testing.T) {
		d := revise("The minister has come today.", pipeline.Reviewed, "Ali", now)
		got, r := merge.Merge(d, edit, merge.Options{})
		n := got.Units[0].Segments[0]
		if n.Target.Origin.Name != "Ali" || n.Stale() || len(r.Items) != 1 || r.Items[0].Kind != merge.Stale || r.Items[0].Taken {
			t.Errorf("%+v %+v", n, r.Items)
		}
	})
	t.Run("of a stale target", func(t *testing.T) {
		d := revise("The minister arrived yesterday.", pipeline.Reviewed, "Ali", was)
		d.Units[0].Segments[0].Was = was.Plain
		got, r := merge.Merge(d, edit, merge.Options{})
		if n := got.Units[0].Segments[0]; n.Target.Text.Plain != "The minister came yesterday." || !n.Stale() || !r.Waits() {
			t.Errorf("%+v %+v", n, r.Items)
		}
	})
	t.Run("emptied", func(t *testing.T) {
		d := revise("The minister arrived yesterday.", pipeline.Reviewed, "Ali", was)
		got, r := merge.Merge(d, file(""), merge.Options{})
		if n := got.Units[0].Segments[0]; n.Target.State != pipeline.Initial || n.Target.Text.Plain == "" || len(r.Items) != 1 || r.Items[0].Kind != merge.Rejected {
			t.Errorf("%+v %+v", n, r.Items)
		}
	})
	t.Run("untouched", func(t *testing.T) {
		for _, f := range []*format.Edited{untouched, accepted} {
			d := revise("The minister arrived today.", pipeline.Translated, "", now)
			if _, r := merge.Merge(d, f, merge.Options{}); len(r.Items) > 0 {
				t.Errorf("%+v", r.Items)
			}
		}
	})
	t.Run("Arabic edited in the file", func(t *testing.T) {
		f := file("The minister came yesterday.")
		f.Rows[0].Source.Plain = "وصل الوزير مساء أمس."
		got, r := merge.Merge(exported, f, merge.Options{})
		if len(r.Items) != 1 || r.Items[0].Kind != merge.Arabic || r.Items[0].English == "" || r.Changed() || !r.Waits() {
			t.Errorf("%+v", r.Items)
		}
		if n := got.Units[0].Segments[0]; n.Target.Origin.Kind == pipeline.FromHuman || n.Source.Plain != was.Plain {
			t.Errorf("%+v", n)
		}
		got, _ = merge.Merge(exported, f, merge.Options{Keep: map[string]merge.Side{"s1": merge.Theirs}})
		if n := got.Units[0].Segments[0]; n.Target.Text.Plain != "The minister came yesterday." {
			t.Errorf("asked for it, and yet %+v", n.Target)
		}
	})
	t.Run("Arabic respelled in the file", func(t *testing.T) {
		f := file("The minister came yesterday.")
		f.Rows[0].Source.Plain = "وصلَ الوزير أمس."
		got, r := merge.Merge(exported, f, merge.Options{})
		if n := got.Units[0].Segments[0]; n.Target.Text.Plain != "The minister came yesterday." || r.Count()[merge.Arabic] != 1 {
			t.Errorf("%+v %+v", n, r.Items)
		}
	})
	t.Run("neither old nor new", func(t *testing.T) {
		f := file("The minister came yesterday.")
		f.Rows[0].Source.Plain = "غادر الرئيس غدا."
		d := revise("The minister arrived today.", pipeline.Translated, "", now)
		if _, r := merge.Merge(d, f, merge.Options{All: merge.Theirs}); r.Changed() || len(r.Items) != 1 || r.Items[0].Kind != merge.Arabic {
			t.Errorf("%+v", r.Items)
		}
	})
}

// TestRows is how rows find their segments.
func TestRows(t *testing.T) {
	const one, two, three = "جملة أولى.", "جملة ثانية.", "جملة ثالثة."
	row := func(id, source, target string) format.Row {
		return format.Row{ID: id, Source: pipeline.Text{Plain: source}, Target: pipeline.Text{Plain: target}}
	}
	for _, c := range []struct {
		name string
		rows []format.Row
		want [4]string // English of s1 … s4; s4 has the Arabic of s1
		kind merge.Kind
	}{
		{"by ID", []format.Row{row("s2", two, "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
		{"without ID", []format.Row{row("", two, "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
		{"under another ID", []format.Row{row("s3", two, "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
		{"IDs swapped", []format.Row{row("s2", three, "C"), row("s3", two, "B")}, [4]string{"a", "B", "C", "d"}, merge.Edited},
		{"repeated Arabic, by ID", []format.Row{row("s4", one, "D")}, [4]string{"a", "b", "c", "D"}, merge.Edited},
		{"repeated Arabic, without ID", []format.Row{row("", one, "X")}, [4]string{"a", "b", "c", "d"}, merge.Ambiguous},
		{"repeated Arabic, one taken", []format.Row{row("s1", one, "a"), row("", one, "D")}, [4]string{"a", "b", "c", "D"}, merge.Edited},
		{"nowhere", []format.Row{row("s9", "غير ذلك.", "X")}, [4]string{"a", "b", "c", "d"}, merge.Unknown},
		{"no Arabic, no key", []format.Row{{ID: "s2", NoSource: true, Target: pipeline.Text{Plain: "B"}}}, [4]string{"a", "b", "c", "d"}, merge.Arabic},
		{"twice, differing", []format.Row{row("s2", two, "B"), row("s2", two, "Y")}, [4]string{"a", "b", "c", "d"}, merge.Repeated},
		{"twice, one untouched", []format.Row{row("s2", two, "b"), row("s2", two, "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
		{"twice the same", []format.Row{row("s2", two, "B"), row("s2", two, "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
		{"spaced and composed otherwise", []format.Row{row("s2", " جملة  ثانية. ", "B")}, [4]string{"a", "B", "c", "d"}, merge.Edited},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := record(one, two, three, one)
			for i, s := range d.Units[0].Segments {
				say(s, string("abcd"[i]), pipeline.Translated, "")
			}
			got, r := merge.Merge(d, &format.Edited{Rows: c.rows}, merge.Options{})
			var texts [4]string
			for i, s := range got.Units[0].Segments {
				texts[i] = s.Target.Text.Plain
			}
			if diff := cmp.Diff(c.want, texts); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(r.Items) == 0 || r.Items[0].Kind != c.kind {
				t.Errorf("%+v", r.Items)
			}
			if r.Waits() != (c.kind != merge.Edited) {
				t.Errorf("waits: %v", r.Waits())
			}
		})
	}
}

func TestEmptiedFile(t *testing.T) {
	d := record("جملة أولى.", "جملة ثانية.")
	file := &format.Edited{}
	for _, s := range d.Units[0].Segments {
		say(s, "x", pipeline.Reviewed, "Ali")
		file.Rows = append(file.Rows, format.Row{ID: s.ID, Source: s.Source, Key: format.KeyOf(s)})
	}
	if _, r := merge.Merge(d, file, merge.Options{}); !r.Emptied || r.Changed() || !r.Waits() {
		t.Errorf("%+v", r)
	}
}

func TestNotes(t *testing.T) {
	d := record("جملة أولى.")
	s := d.Units[0].Segments[0]
	s.Notes = []pipeline.Note{{Category: "translator", Text: "check  the name"}}
	file := &format.Edited{Rows: []format.Row{{ID: "s1", Source: s.Source, Notes: []pipeline.Note{
		{Text: "translator: check the name"}, {Text: "check the name"}, {Text: "ask the ministry"},
	}}}}
	got, r := merge.Merge(d, file, merge.Options{})
	want := append(s.Notes, pipeline.Note{Category: "reviewer", Text: "ask the ministry"})
	if diff := cmp.Diff(want, got.Units[0].Segments[0].Notes); diff != "" || r.Count()[merge.Noted] != 1 {
		t.Errorf("%+v\n%s", r.Items, diff)
	}
	if _, r := merge.Merge(got, file, merge.Options{}); r.Changed() {
		t.Errorf("again: %+v", r.Items)
	}
}

// TestBaseFile merges a file without keys against the export as it was.
func TestBaseFile(t *testing.T) {
	d := record("جملة أولى.", "جملة ثانية.", "جملة ثالثة.")
	base, file := &format.Edited{}, &format.Edited{}
	for i, s := range d.Units[0].Segments {
		say(s, string("abc"[i]), pipeline.Translated, "")
		base.Rows = append(base.Rows, format.Row{ID: s.ID, Source: s.Source, Target: s.Target.Text, State: "translated"})
	}
	file.Rows = append(file.Rows, base.Rows...)
	file.Rows[1].Target.Plain = "B"
	say(d.Units[0].Segments[0], "newer", pipeline.Translated, "") // translated again since
	say(d.Units[0].Segments[2], "Ali's", pipeline.Reviewed, "Ali")
	got, r := merge.Merge(d, file, merge.Options{Base: base})
	var texts []string
	for _, s := range got.Segments() {
		texts = append(texts, s.Target.Text.Plain)
	}
	if diff := cmp.Diff([]string{"newer", "B", "Ali's"}, texts); diff != "" || len(r.Items) != 1 {
		t.Errorf("%+v\n%s", r.Items, diff)
	}
}
