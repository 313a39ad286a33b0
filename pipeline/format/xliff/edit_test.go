package xliff_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/xliff"
)

// edited writes the statement, changes the file as a person would, and gives
// the segment of that ID as it was and as it is read back.
func edited(t *testing.T, id, old, new string) (before, after *pipeline.Segment) {
	t.Helper()
	d := formattest.Statement()
	data := string(write(t, d))
	if strings.Count(data, old) != 1 {
		t.Fatalf("%q is %d times in the record", old, strings.Count(data, old))
	}
	got := mustRead(t, []byte(strings.Replace(data, old, new, 1)))
	for _, s := range d.Segments() {
		if s.ID == id {
			before = s
		}
	}
	for _, s := range got.Segments() {
		if s.ID == id {
			after = s
			continue
		}
		for _, same := range d.Segments() {
			if same.ID == s.ID {
				if diff := cmp.Diff(same, s, formattest.Options); diff != "" {
					t.Errorf("segment %s, which nobody touched, changed:\n%s", s.ID, diff)
				}
			}
		}
	}
	return before, after
}

func TestEditedTargetIsHuman(t *testing.T) {
	_, s := edited(t, "s2", "The municipality opened the garden on", "The city council opened the garden on")
	want := pipeline.Target{
		Text: pipeline.Text{Plain: "The city council opened the garden on 6 September 2024."}, State: pipeline.Translated,
		Origin: pipeline.Origin{Kind: pipeline.FromHuman}, Basis: pipeline.Basis(s.Source),
	}
	if diff := cmp.Diff(want, s.Target); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !s.Target.Protected() {
		t.Error("the next run would overwrite it")
	}
}

func TestEditedTargetKeepsApproval(t *testing.T) {
	_, s := edited(t, "s1", "Public garden opened", "The public garden opens")
	if s.Target.State != pipeline.Final || s.Target.Origin.Kind != pipeline.FromHuman {
		t.Errorf("%+v", s.Target)
	}
}

func TestEditedStaleTargetIsSettled(t *testing.T) {
	before, s := edited(t, "s3", "Sixty guests", "Seventy guests")
	if !before.Stale() || s.Stale() || s.Was != "" || s.Change != pipeline.Changed || s.Target.State != pipeline.Reviewed {
		t.Errorf("was %q, %+v", s.Was, s.Target)
	}
}

func TestStaleMarkRemovedMeansItStillFits(t *testing.T) {
	before, s := edited(t, "s3", ` subState="bayan:stale"`, "")
	if s.Stale() || s.Was != "" || s.Target.Text.Plain != before.Target.Text.Plain || s.Target.Origin != before.Target.Origin {
		t.Errorf("was %q, %+v", s.Was, s.Target)
	}
}

func TestFilledInTargetIsHuman(t *testing.T) {
	_, s := edited(t, "s4", "<source>ما رأيكم؟</source>\n      </segment>", "<source>ما رأيكم؟</source>\n        <target>What do you think?</target>\n      </segment>")
	if s.Target.Origin.Kind != pipeline.FromHuman || s.Target.State != pipeline.Translated || s.Target.Basis != pipeline.Basis(s.Source) {
		t.Errorf("%+v", s.Target)
	}
}

func TestEmptiedTargetIsGone(t *testing.T) {
	for _, left := range []string{"<target/>", "", "<target></target>"} {
		_, s := edited(t, "s1", "<target>Public garden opened</target>", left)
		if diff := cmp.Diff(pipeline.Target{}, s.Target); diff != "" {
			t.Errorf("%q leaves (-want +got):\n%s", left, diff)
		}
	}
}

func TestLinksGoWithTheirTexts(t *testing.T) {
	before, s := edited(t, "s2", "<source>افتتحت ", "<source>دشنت ")
	if len(before.Target.Links) == 0 || s.Target.Links != nil {
		t.Errorf("links of the source as it was: %v", s.Target.Links)
	}
	before, s = edited(t, "s2", `<segment id="s2" state="translated">`, `<segment id="s2" state="final">`)
	if diff := cmp.Diff(before.Target.Links, s.Target.Links); diff != "" {
		t.Errorf("approved (-before +after):\n%s", diff)
	}
	if _, s = edited(t, "s2", "13+14=0+16", "13+14=0+999"); s.Target.Links != nil {
		t.Errorf("links beyond the text: %v", s.Target.Links)
	}
}

func TestDamagedLinks(t *testing.T) {
	data := string(write(t, formattest.Statement()))
	for _, bad := range []string{"13+14", "13+14=0", "x+1=2+3", "-1+2=3+4", "1+99999999999=2+3"} {
		if _, err := read([]byte(strings.Replace(data, "13+14=0+16", bad, 1))); err == nil || !strings.Contains(err.Error(), "links") {
			t.Errorf("%s: error %v", bad, err)
		}
	}
}

func TestStateRaisedByPerson(t *testing.T) {
	before, s := edited(t, "s2", `<segment id="s2" state="translated">`, `<segment id="s2" state="final">`)
	if s.Target.State != pipeline.Final || s.Target.Origin != before.Target.Origin || s.Target.Confidence != before.Target.Confidence {
		t.Errorf("%+v", s.Target)
	}
}

func TestCodesRewrittenByToolAreNoEdit(t *testing.T) {
	before, s := edited(t, "s5",
		`Read <sc id="1" dataRef="d1"/>the full guide<ec startRef="1" dataRef="d1"/> here.`,
		`Read <pc id="1" dataRefStart="d1" dataRefEnd="d1">the <mrk id="x" type="term">full</mrk> guide</pc> here.`)
	if diff := cmp.Diff(before.Target, s.Target); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

func TestNoteByPerson(t *testing.T) {
	_, s := edited(t, "s2", `<note category="reviewer" bayan:segment="s3">`, "<note>General remark</note>\n<note category=\"reviewer\" bayan:segment=\"s3\">")
	if diff := cmp.Diff([]pipeline.Note{{Text: "General remark"}}, s.Notes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEditedReader(t *testing.T) {
	formattest.Edited(t, xliff.EditedReader{}, xliff.Writer{}, []byte("<tmx/>"), []byte("<xliff"))
}
