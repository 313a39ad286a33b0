package revisiontest

import (
	"fmt"
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// Score counts segments of both revisions: all, those of a planted edit, and
// the ones got right.
type Score struct {
	Segments, Lineage, Class   int
	Edited                     int
	EditedLineage, EditedClass int
	// Wrong says what was not right, a line each.
	Wrong []string
}

// Add adds the counts of another score.
func (s *Score) Add(o Score) {
	s.Segments, s.Lineage, s.Class = s.Segments+o.Segments, s.Lineage+o.Lineage, s.Class+o.Class
	s.Edited, s.EditedLineage, s.EditedClass = s.Edited+o.Edited, s.EditedLineage+o.EditedLineage, s.EditedClass+o.EditedClass
}

func (s Score) String() string {
	return fmt.Sprintf("%d segments: lineage %.2f %%, class %.2f %%; %d of planted edits: lineage %.2f %%, class %.2f %%",
		s.Segments, percent(s.Lineage, s.Segments), percent(s.Class, s.Segments),
		s.Edited, percent(s.EditedLineage, s.Edited), percent(s.EditedClass, s.Edited))
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// Judge holds a diff of the planted revisions against the truth. The lineage of
// a segment is right when its entry has exactly the segments of its group, on
// both sides; segments with the same text stand for each other.
func (p *Planted) Judge(d *revision.Diff) Score {
	var s Score
	find := map[*pipeline.Segment]revision.Entry{}
	for _, e := range d.Entries {
		for _, x := range slices.Concat(e.Old, e.New) {
			find[x] = e
		}
	}
	olds, news := list(p.Old), list(p.New)
	for _, g := range p.Groups {
		var o, n []*pipeline.Segment
		for _, i := range g.Old {
			o = append(o, olds[i])
		}
		for _, j := range g.New {
			n = append(n, news[j])
		}
		for _, x := range slices.Concat(o, n) {
			e := find[x]
			lineage := texts(e.Old) == texts(o) && texts(e.New) == texts(n)
			class := e.Class == g.Class && e.Moved() == g.Moved
			count(&s.Segments, &s.Lineage, &s.Class, lineage, class)
			if g.Class != revision.Unchanged {
				count(&s.Edited, &s.EditedLineage, &s.EditedClass, lineage, class)
			}
			if !lineage || !class {
				s.Wrong = append(s.Wrong, fmt.Sprintf("%s moved=%v, got %s moved=%v %.2f\n\told  %s\n\tnew  %s\n\tgot old  %s\n\tgot new  %s",
					g.Class, g.Moved, e.Class, e.Moved(), e.Similarity, texts(o), texts(n), texts(e.Old), texts(e.New)))
			}
		}
	}
	return s
}

func count(all, lineage, class *int, lineageRight, classRight bool) {
	*all++
	if lineageRight {
		*lineage++
	}
	if classRight {
		*class++
	}
}

func list(d *pipeline.Document) []*pipeline.Segment {
	var out []*pipeline.Segment
	for _, s := range d.Segments() {
		out = append(out, s)
	}
	return out
}

func texts(ss []*pipeline.Segment) string {
	out := make([]string, len(ss))
	for i, s := range ss {
		out[i] = s.Source.Plain
	}
	return strings.Join(out, " | ")
}
