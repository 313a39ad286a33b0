package merge_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/merge"
)

// both is one document that was exported and then edited on both sides.
type both struct {
	*rand.Rand
	exported, ours *pipeline.Document
	file           *format.Edited
	// edits are the English that the file's person wrote, and the basis of the
	// Arabic it was written for.
	edits map[string]string
	plain map[string]string // the words of an Arabic, by basis
	keyed bool              // the file has keys
	n     int
}

func (b *both) chance(percent int) bool { return b.IntN(100) < percent }

func (b *both) fresh(what string) string {
	b.n++
	return fmt.Sprintf("%s number %d written.", what, b.n)
}

var words = strings.Fields("وصل الوزير إلى بغداد أمس عاد الوفد من البصرة بدأ الاجتماع صباحا وانتهى مساء قال الرئيس إن العمل مستمر")

func (b *both) sentence() string {
	if b.chance(10) {
		return "جملة تتكرر." // the same Arabic in several places
	}
	n := 3 + b.IntN(6)
	var out []string
	for range n {
		out = append(out, words[b.IntN(len(words))])
	}
	return strings.Join(out, " ") + "."
}

// document makes the document that is exported.
func (b *both) document() *pipeline.Document {
	var sources []string
	for range 3 + b.IntN(10) {
		sources = append(sources, b.sentence())
	}
	d := record(sources...)
	for _, s := range d.Segments() {
		if b.chance(20) {
			at := strings.IndexByte(s.Source.Plain, ' ')
			s.Source.Codes = []pipeline.Code{{Offset: 0, ID: "1", Kind: pipeline.Open, Data: "<b>"}, {Offset: at, ID: "1", Kind: pipeline.Close, Data: "</b>"}}
		}
		b.target(s)
		if b.chance(10) && !s.Target.Empty() {
			s.Was = b.sentence()
			s.Target.Basis = pipeline.Basis(pipeline.Text{Plain: s.Was})
		}
	}
	return d
}

// target gives a segment English of a machine, of a person, or none.
func (b *both) target(s *pipeline.Segment) {
	switch {
	case b.chance(10):
		say(s, "", pipeline.Initial, "")
	case b.chance(40):
		say(s, b.fresh("Ali's"), []pipeline.State{pipeline.Translated, pipeline.Reviewed, pipeline.Final}[b.IntN(3)], "Ali")
	case b.chance(20):
		say(s, b.fresh("Approved"), pipeline.Reviewed, "")
	default:
		say(s, b.fresh("Machine's"), pipeline.Translated, "")
	}
	if len(s.Source.Codes) > 0 && !s.Target.Empty() {
		s.Target.Text.Codes = []pipeline.Code{{Offset: 0, ID: "1", Kind: pipeline.Open, Data: "<b>"}, {Offset: strings.IndexByte(s.Target.Text.Plain, ' '), ID: "1", Kind: pipeline.Close, Data: "</b>"}}
	}
}

// revise makes the record as it became: translated again, edited, its Arabic
// changed, segments taken out, put in and moved.
func (b *both) revise() {
	b.ours = record()
	b.ours.LastSegment = b.exported.LastSegment
	u := b.ours.Units[0]
	for _, s := range b.exported.Units[0].Segments {
		c := *s
		switch {
		case b.chance(10):
			continue
		case b.chance(15):
			was := c.Source.String()
			c.Source = pipeline.Text{Plain: b.sentence()}
			if c.Target.Protected() {
				c.Was = was
			} else {
				b.target(&c)
			}
		case b.chance(20) && (!c.Target.Protected() || b.chance(30)):
			c.Was = ""
			b.target(&c)
		}
		u.Segments = append(u.Segments, &c)
		if b.chance(8) {
			n := &pipeline.Segment{Source: pipeline.Text{Plain: b.sentence()}}
			b.target(n)
			u.Segments = append(u.Segments, n)
		}
	}
	if b.chance(20) {
		b.Shuffle(len(u.Segments), func(i, j int) { u.Segments[i], u.Segments[j] = u.Segments[j], u.Segments[i] })
	}
	b.ours.Number()
}

// edit changes the file as people and their tools do.
func (b *both) edit() {
	var rows []format.Row
	for _, r := range b.file.Rows {
		basis := pipeline.Basis(pipeline.Text{Plain: r.Source.Plain})
		for _, s := range b.exported.Units[0].Segments {
			if s.ID == r.ID {
				basis = pipeline.Basis(s.Source)
				b.plain[basis] = s.Source.Plain
			}
		}
		switch {
		case b.chance(5):
			continue
		case b.chance(30):
			text := b.fresh("Huda's")
			b.edits[text] = basis
			r.Target = pipeline.Text{Plain: text}
		case b.chance(8):
			r.Target = pipeline.Text{}
		case b.chance(10):
			r.State = "reviewed"
		}
		if b.chance(5) {
			r.Source = pipeline.Text{Plain: b.sentence() + " وكتب المحرر هذا."}
		}
		if b.chance(5) {
			r.ID = ""
		}
		if b.chance(3) {
			r.Key = format.Key{}
		}
		rows = append(rows, r)
		if b.chance(3) {
			rows = append(rows, r)
		}
	}
	if b.chance(30) {
		b.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	}
	if b.keyed = !b.chance(5); !b.keyed {
		for i := range rows {
			rows[i].Key = format.Key{}
		}
	}
	b.file.Rows = rows
}

// TestRandomEdits edits documents at random on both sides and holds every merge
// to what must always be true.
func TestRandomEdits(t *testing.T) {
	rounds := 600 // documents edited at random on both sides
	if testing.Short() {
		rounds = 60
	}
	taken, waiting := 0, 0
	for seed := range uint64(rounds) {
		b := &both{Rand: rand.New(rand.NewPCG(seed, 66)), edits: map[string]string{}, plain: map[string]string{}}
		b.exported = b.document()
		f := forms[b.IntN(len(forms))]
		b.file = f.read(t, f.write(t, b.exported))
		b.revise()
		b.edit()
		got, r := merge.Merge(b.ours, b.file, merge.Options{By: "Huda"})
		n, m := b.hold(t, got, r)
		taken, waiting = taken+n, waiting+m
		if t.Failed() {
			t.Fatalf("seed %d, %s", seed, f.name)
		}
	}
	t.Logf("%d documents, %d edits taken, %d waiting", rounds, taken, waiting)
}

func (b *both) hold(t *testing.T, got *pipeline.Document, r *merge.Result) (taken, waiting int) {
	before, exported := map[string]*pipeline.Segment{}, map[string]*pipeline.Segment{}
	for _, s := range b.ours.Segments() {
		before[s.ID] = s
	}
	for _, s := range b.exported.Segments() {
		exported[s.ID] = s
	}
	items := map[string]merge.Item{}
	for _, i := range r.Items {
		items[i.Segment+string(i.Kind)] = i
	}
	in := map[string]bool{}
	for _, s := range got.Segments() {
		old := before[s.ID]
		in[s.Target.Text.Plain] = true
		if s.Source.String() != old.Source.String() {
			t.Errorf("%s: the Arabic changed", s.ID)
		}
		// English stands with the Arabic it was written for, or is stale.
		if basis, ok := b.edits[s.Target.Text.Plain]; ok {
			taken++
			fits := s.Target.Basis == basis && s.Stale() == (basis != pipeline.Basis(s.Source))
			if !fits && (s.Stale() || s.Source.Plain != b.plain[basis]) { // the same words may stand elsewhere with other markup

				t.Errorf("%s: %q was written for Arabic %s and stands with %s", s.ID, s.Target.Text.Plain, basis, s.Target.Basis)
			}
			if s.Target.Origin.Kind != pipeline.FromHuman || s.Target.Origin.Name != "Huda" {
				t.Errorf("%s: %+v", s.ID, s.Target)
			}
		} else if s.Target.Text.String() != old.Target.Text.String() && (b.keyed || old.Target.Protected()) {
			t.Errorf("%s: %q became %q, which nobody wrote", s.ID, old.Target.Text.String(), s.Target.Text.String())
		}
		// A person's English goes only for an edit of that very English.
		if old.Target.Protected() && s.Target.Text.Plain != old.Target.Text.Plain {
			was := exported[s.ID]
			if was == nil || was.Target.Text.Plain != old.Target.Text.Plain {
				t.Errorf("%s: %q, which was not in the file, is lost for %q", s.ID, old.Target.Text.Plain, s.Target.Text.Plain)
			}
		}
		if len(old.Target.Text.Codes) > 0 && len(s.Target.Text.Codes) == 0 && len(items[s.ID+string(merge.Edited)].Lost)+len(items[s.ID+string(merge.Stale)].Lost) == 0 {
			t.Errorf("%s: codes went without a word", s.ID)
		}
	}
	// Every edit is in the record or told of.
	for _, row := range b.file.Rows {
		text := row.Target.Plain
		if _, edit := b.edits[text]; !edit || in[text] {
			continue
		}
		waiting++
		told := false
		for _, i := range r.Items {
			told = told || strings.Contains(i.New, text) || strings.Contains(i.English, text)
		}
		if !told || !r.Waits() {
			t.Errorf("row %s: %q is neither taken nor told of: %+v", row.ID, text, r.Items)
		}
	}
	again, second := merge.Merge(got, b.file, merge.Options{By: "Huda"})
	if diff := cmp.Diff(got, again, formattest.Options); diff != "" || second.Changed() {
		t.Errorf("merged again, it changes: %+v\n%s", second.Items, diff)
	}
	return taken, waiting
}
