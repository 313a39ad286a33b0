package htmldoc

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/page"
)

func TestOverlay(t *testing.T) {
	mark := func(start, end int, class, title string) page.Mark {
		return page.Mark{Start: start, End: end, Class: class, Title: title}
	}
	for _, tt := range []struct {
		name       string
		a, b, want []page.Mark
	}{
		{"nothing over", []page.Mark{mark(0, 2, "term", "x")}, nil, []page.Mark{mark(0, 2, "term", "x")}},
		{"side by side", []page.Mark{mark(0, 2, "term", "x")}, []page.Mark{mark(3, 5, "w1", "")}, []page.Mark{mark(0, 2, "term", "x"), mark(3, 5, "w1", "")}},
		{"the same", []page.Mark{mark(0, 2, "term", "x")}, []page.Mark{mark(0, 2, "w1", "")}, []page.Mark{mark(0, 2, "term w1", "x")}},
		{"words of a term", []page.Mark{mark(0, 5, "term", "x")}, []page.Mark{mark(0, 2, "w1", ""), mark(3, 5, "w2", "")},
			[]page.Mark{mark(0, 2, "term w1", "x"), mark(2, 3, "term", "x"), mark(3, 5, "term w2", "x")}},
		{"a phrase around a term", []page.Mark{mark(2, 4, "term", "x")}, []page.Mark{mark(0, 6, "w1", "")},
			[]page.Mark{mark(0, 2, "w1", ""), mark(2, 4, "term w1", "x"), mark(4, 6, "w1", "")}},
	} {
		if d := cmp.Diff(tt.want, overlay(tt.a, tt.b)); d != "" {
			t.Errorf("%s: %s", tt.name, d)
		}
	}
}

// TestGroups: words of one source span are one group, overlapping spans too, and
// what stands together is one mark.
func TestGroups(t *testing.T) {
	link := func(s, e, a, b int) pipeline.Link {
		return pipeline.Link{Source: pipeline.Span{Start: s, End: e}, Target: pipeline.Span{Start: a, End: b}}
	}
	target := "of the house, we saw it"
	g := groupsOf([]pipeline.Link{link(10, 14, 0, 2), link(10, 14, 3, 6), link(12, 20, 7, 12), link(20, 21, 12, 13), link(0, 5, 14, 16), link(0, 5, 17, 20), link(10, 14, 21, 23)}, target)
	want := groups{
		source: []page.Mark{{Start: 0, End: 5, Class: "w1"}, {Start: 10, End: 20, Class: "w2"}},
		target: []page.Mark{{Start: 0, End: 12, Class: "w2"}, {Start: 14, End: 20, Class: "w1"}, {Start: 21, End: 23, Class: "w2"}},
		n:      2,
	}
	if d := cmp.Diff(want, g, cmp.AllowUnexported(groups{})); d != "" {
		t.Error(d)
	}
}

func TestManyGroups(t *testing.T) {
	var links []pipeline.Link
	for i := range 1000 {
		links = append(links, pipeline.Link{Source: pipeline.Span{Start: 3 * i, End: 3*i + 2}, Target: pipeline.Span{Start: 2 * i, End: 2*i + 1}})
	}
	g := groupsOf(links, strings.Repeat("a ", 1000))
	if g.n != maxGroups || len(g.target) != maxGroups {
		t.Errorf("%d groups, %d marks", g.n, len(g.target))
	}
}
