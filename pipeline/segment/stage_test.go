package segment

import (
	"context"
	"strings"
	"testing"

	"bayan/pipeline"
)

func TestStageKeepsEveryByte(t *testing.T) {
	for name, text := range map[string]string{
		"sentences": "  وصل الوفد.  بدأ الاجتماع؟ \n",
		"one word":  "كلمة",
		"very many": strings.Repeat("وصل الوفد. ", 2*maxSegments+7),
		"nothing":   "   ",
	} {
		d := &pipeline.Document{Units: []*pipeline.Unit{{Prefix: "# ", Segments: []*pipeline.Segment{{Source: pipeline.Text{Plain: text}}}}}}
		if err := (Stage{}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
			t.Fatal(err)
		}
		if got := d.Text(); got != "# "+text {
			t.Errorf("%s: text is %q", name, got)
		}
		for _, u := range d.Units {
			if len(u.Segments) > maxSegments {
				t.Errorf("%s: a unit of %d segments", name, len(u.Segments))
			}
		}
	}
}

func TestStageLeavesSegmentsAlone(t *testing.T) {
	s := &pipeline.Segment{ID: "s1", Source: pipeline.Text{Plain: "وصل. عاد."}}
	d := &pipeline.Document{Units: []*pipeline.Unit{{ID: "u1", Segments: []*pipeline.Segment{s}}}}
	if err := (Stage{}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if d.Len() != 1 || d.Units[0].Segments[0] != s {
		t.Error("a segment that has an ID was split")
	}
}
