package translate_test

import (
	"context"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
	"bayan/pipeline/translate"
)

// TestPlantedApprovals plants edits in documents whose every segment has
// approved English, and follows it. It must be on the segment it belongs to, not
// stale only when it was made from that very Arabic; or in what is reported as
// lost, so that it is kept beside the record.
func TestPlantedApprovals(t *testing.T) {
	for _, segments := range []int{600, 3000} {
		for seed := range uint64(4) {
			approvals(t, "our text", revisiontest.Text(segments, seed), seed)
		}
	}
}

func TestPlantedApprovalsInData(t *testing.T) {
	for _, elem := range [][]string{
		{"revisions", "01-tutorial-tic-tac-toe", "old.ar.md"}, {"revisions", "02-reference-react-component", "old.ar.md"},
		{"revisions", "03-hooks-faq", "old.ar.md"}, {"revisions", "06-thinking-in-react", "old.ar.md"},
		{"revisions", "18-fpb-courses-ar", "old.ar.md"}, {"revisions", "20-edgeai-README", "old.ar.md"},
		{"segmentation", "ersatz-nc15-dev.paras.raw.txt"}, {"segmentation", "ud-pud.docs.raw.txt"},
		{"mt", "flores-dev", "flores-dev.ar"}, {"mt", "tatoeba", "tatoeba-test-v2021-08-07.ara"},
	} {
		file := pipetest.Data(t, elem...)
		for seed := range uint64(3) {
			approvals(t, elem[1], revisiontest.Read(t, file), seed)
		}
	}
}

var marker = regexp.MustCompile(`English-(\d+) stands here\.`)

func approvals(t *testing.T, name string, d *pipeline.Document, seed uint64) {
	t.Helper()
	p := revisiontest.Plant(d, revisiontest.Pool(500, seed), 500, seed)
	group := map[*pipeline.Segment]revisiontest.Group{}
	var olds, news []*pipeline.Segment
	for _, s := range p.Old.Segments() {
		olds = append(olds, s)
	}
	for _, s := range p.New.Segments() {
		news = append(news, s)
		s.Target = pipeline.Target{}
	}
	for _, g := range p.Groups {
		for _, j := range g.New {
			group[news[j]] = g
		}
	}
	run := func(previous, d *pipeline.Document) {
		if err := (translate.Leverage{Previous: previous}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
			t.Fatal(err)
		}
	}
	run(p.Old, p.New)

	seen := map[string]bool{}
	carried := map[int]bool{}
	fit, stale := 0, 0
	for _, s := range news {
		if s.ID == "" || seen[s.ID] {
			t.Errorf("%s: ID %q given twice or not at all", name, s.ID)
		}
		seen[s.ID] = true
		if s.Target.Empty() {
			continue
		}
		if s.Target.State != pipeline.Reviewed {
			t.Errorf("%s: %s: state %v", name, s.ID, s.Target.State)
		}
		var arabic []string
		for _, m := range marker.FindAllStringSubmatch(s.Target.Text.Plain, -1) {
			i, _ := strconv.Atoi(m[1])
			carried[i] = true
			arabic = append(arabic, olds[i].Source.Plain)
			ours := false
			for _, o := range group[s].Old {
				ours = ours || revision.SameWording(olds[o].Source.Plain, olds[i].Source.Plain)
			}
			if !ours {
				t.Errorf("%s: seed %d: the English of %q stands beside %q (moved %v, %v), which was %q", name, seed, olds[i].Source.Plain, s.Source.Plain, s.Moved, s.Change, s.Was)
			}
			if s.Stale() && !strings.Contains(s.Was, olds[i].Source.Plain) {
				t.Errorf("%s: the stale English of %q does not show it, but %q", name, olds[i].Source.Plain, s.Was)
			}
		}
		if s.Stale() {
			stale++
			continue
		}
		fit++
		if !sameWords(strings.Join(arabic, " "), s.Source.Plain) {
			t.Errorf("%s: the English of %q stands beside %q as if it were its own", name, arabic, s.Source.Plain)
		}
	}
	lost := map[string]bool{}
	for _, s := range translate.Lost(p.Old, p.New) {
		lost[s.ID] = true
	}
	gone, unexpected := 0, 0
	for _, g := range p.Groups {
		for _, o := range g.Old {
			if !carried[o] && !lost[olds[o].ID] {
				t.Errorf("%s: the English of %q is lost without a word", name, olds[o].Source.Plain)
			}
			if lost[olds[o].ID] {
				gone++
				if g.Class != revision.Removed {
					unexpected++
				}
			}
		}
	}
	t.Logf("%s: %d approved: %d fit, %d stale, %d kept beside, of these %d whose Arabic is there", name, len(olds), fit, stale, gone, unexpected)

	// What was carried stays where it is when nothing changes.
	again := &pipeline.Document{}
	for _, u := range p.New.Units {
		v := &pipeline.Unit{Prefix: u.Prefix}
		for _, s := range u.Segments {
			v.Segments = append(v.Segments, &pipeline.Segment{Source: s.Source, After: s.After})
		}
		again.Units = append(again.Units, v)
	}
	run(p.New, again)
	i := 0
	for _, s := range again.Segments() {
		if o := news[i]; s.ID != o.ID || s.Target.Text.Plain != o.Target.Text.Plain || s.Stale() != o.Stale() || s.Was != o.Was || s.Change != o.Change {
			t.Errorf("%s: after a run without change: %+v, was %+v", name, s, o)
		}
		i++
	}
}

// sameWords compares Arabic without its marks and spelling.
func sameWords(a, b string) bool {
	plain := func(s string) string {
		return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\n.،؛:!?؟…", r) }), " ")
	}
	return revision.SameReading(plain(a), plain(b))
}
