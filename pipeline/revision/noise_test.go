package revision_test

import (
	"slices"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
)

// copied copies a document's structure and texts, English too.
func copied(d *pipeline.Document) *pipeline.Document {
	out := &pipeline.Document{ID: d.ID}
	for _, u := range d.Units {
		v := &pipeline.Unit{Kind: u.Kind, Prefix: u.Prefix}
		for _, s := range u.Segments {
			t := *s
			v.Segments = append(v.Segments, &t)
		}
		out.Units = append(out.Units, v)
	}
	return out
}

func changed(d *revision.Diff) []revision.Entry {
	var out []revision.Entry
	for _, e := range d.Entries {
		if e.Changed() {
			out = append(out, e)
		}
	}
	return out
}

func TestNoise(t *testing.T) {
	old := revisiontest.Text(400, 7)
	t.Run("nothing changed", func(t *testing.T) {
		if got := changed(revision.Compare(old, copied(old))); len(got) > 0 {
			t.Errorf("%d entries", len(got))
		}
	})
	t.Run("a word in every segment", func(t *testing.T) {
		for u := range old.Units {
			for k := range old.Units[u].Segments {
				new := copied(old)
				s := new.Units[u].Segments[k]
				words := strings.Fields(s.Source.Plain)
				words[len(words)/2] = "زنبق"
				s.Source.Plain = strings.Join(words, " ")
				got := changed(revision.Compare(old, new))
				if len(got) != 1 || got[0].Class != revision.Source || got[0].New[0] != s || got[0].Old[0] != old.Units[u].Segments[k] {
					t.Errorf("%s: %d entries", s.Source.Plain, len(got))
				}
			}
		}
	})
	t.Run("two paragraphs swapped", func(t *testing.T) {
		for _, swap := range [][2]int{{3, 70}, {10, 12}, {0, 99}, {40, 41}} {
			new := copied(old)
			a, b := swap[0], swap[1]
			new.Units[a], new.Units[b] = new.Units[b], new.Units[a]
			d := revision.Compare(old, new)
			// Neighbours swap by one move; what lies between may be what moved
			// when it is shorter.
			most := 2
			if b == a+1 {
				most = 1
			}
			if d.Moves() > most || d.Moves() == 0 {
				t.Errorf("%v: %d moves", swap, d.Moves())
			}
			for _, e := range changed(d) {
				if e.Class != revision.Moved {
					t.Errorf("%v: %s: %s", swap, e.NewSource(), e.Class)
				}
			}
		}
	})
	t.Run("a section moved", func(t *testing.T) {
		new := copied(old)
		section := slices.Clone(new.Units[20:26])
		new.Units = slices.Insert(slices.Delete(new.Units, 20, 26), 80, section...)
		d := revision.Compare(old, new)
		if d.Moves() != 1 {
			t.Errorf("%d moves", d.Moves())
		}
		n := 0
		for _, u := range section {
			n += len(u.Segments)
		}
		if got := len(changed(d)); got != n {
			t.Errorf("%d entries changed, want %d", got, n)
		}
	})
}

func TestFilter(t *testing.T) {
	old := revisiontest.Text(5, 7)
	new := copied(old)
	var ss []*pipeline.Segment
	for _, s := range new.Segments() {
		ss = append(ss, s)
	}
	ss[1].Source.Plain += " جدا"
	ss[2].Source.Plain = strings.Replace(ss[2].Source.Plain, " ", "  ", 1)
	ss[2].Target.Text.Plain = "Something else."
	d := revision.Compare(old, new)
	for _, tt := range []struct {
		class string
		want  int
	}{{"stale", 1}, {"source", 1}, {"cosmetic", 1}, {"target", 1}, {"unchanged", 3}, {"moved", 0}} {
		c, err := revision.ParseClass(tt.class)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(d.Filter(c).Entries); got != tt.want {
			t.Errorf("%s: %d entries, want %d", tt.class, got, tt.want)
		}
	}
	if _, err := revision.ParseClass("nothing"); err == nil {
		t.Error("no error for an unknown class")
	}
}

// FuzzAlign makes documents of the lines of two texts. Every segment appears
// exactly once, the new ones in order, and the result is the same again.
func FuzzAlign(f *testing.F) {
	f.Add("وصل الوفد.\nعاد الوزير.\nنعم.\nنعم.", "نعم.\nوصل الوفد. عاد الوزير.\nنعم.")
	f.Add("a b c d e f\ng h i j k\nl m n", "a b c\nd e f g h i\nj k l m n\n\n\n")
	f.Add("x\nx\nx\ny\nx", "x\ny\ny\nx")
	doc := func(text string) *pipeline.Document {
		d := &pipeline.Document{}
		for i, l := range strings.Split(text, "\n") {
			if i%3 == 0 {
				d.Units = append(d.Units, &pipeline.Unit{})
			}
			u := d.Units[len(d.Units)-1]
			u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: l}})
		}
		return d
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 2000 {
			return
		}
		old, new := doc(a), doc(b)
		pairs := revision.Align(old, new)
		count := map[*pipeline.Segment]int{}
		var order []*pipeline.Segment
		for _, p := range pairs {
			if len(p.Old)+len(p.New) == 0 {
				t.Fatal("an empty pair")
			}
			for _, s := range slices.Concat(p.Old, p.New) {
				count[s]++
			}
			order = append(order, p.New...)
			if equal := p.OldSource() == p.NewSource() && len(p.Old) == 1 && len(p.New) == 1; equal != (p.Similarity == 1) && p.OldSource() != "" {
				t.Errorf("similarity %v of %q and %q", p.Similarity, p.OldSource(), p.NewSource())
			}
			p.Atoms()
			for _, shares := range p.Shares() {
				if len(shares) != len(p.Old) {
					t.Error("shares of another pair")
				}
			}
		}
		if len(count) != old.Len()+new.Len() {
			t.Errorf("%d segments in pairs, want %d", len(count), old.Len()+new.Len())
		}
		for s, n := range count {
			if n != 1 {
				t.Errorf("%q is in %d pairs", s.Source.Plain, n)
			}
		}
		i := 0
		for _, s := range new.Segments() {
			if order[i] != s {
				t.Fatalf("new segment %d out of order", i)
			}
			i++
		}
		again := revision.Align(old, new)
		for i, p := range pairs {
			if !slices.Equal(p.Old, again[i].Old) || !slices.Equal(p.New, again[i].New) || p.Move != again[i].Move {
				t.Fatal("another result for the same documents")
			}
		}
	})
}
