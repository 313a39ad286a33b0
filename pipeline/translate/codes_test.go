package translate

import (
	"testing"

	"bayan/pipeline"
)

// TestWithCodes puts markup where the words went that it was on.
func TestWithCodes(t *testing.T) {
	link := func(s, e, a, b int) pipeline.Link {
		return pipeline.Link{Source: pipeline.Span{Start: s, End: e}, Target: pipeline.Span{Start: a, End: b}}
	}
	for _, c := range []struct {
		name   string
		source pipeline.Text
		target string
		links  []pipeline.Link
		want   string
	}{
		{"small words stay outside", pipeline.Text{Plain: "نص مهم", Codes: []pipeline.Code{{Kind: pipeline.Open, ID: "1", Data: "**"}, {Kind: pipeline.Close, ID: "1", Data: "**", Offset: 4}}},
			"an important text", []pipeline.Link{link(0, 4, 0, 2), link(5, 11, 3, 12), link(0, 4, 13, 17)}, "an important **text**"},
		{"a code stands apart", pipeline.Text{Plain: "شغل  الآن", Codes: []pipeline.Code{{Kind: pipeline.Alone, ID: "1", Data: "`x`", Offset: 7}}},
			"run now", []pipeline.Link{link(0, 6, 0, 3), link(8, 16, 4, 7)}, "run `x` now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, links := withCodes(c.source, c.target, c.links)
			for i, l := range links {
				if was := c.links[i].Target; got.Plain[l.Target.Start:l.Target.End] != c.target[was.Start:was.End] {
					t.Errorf("the link of %q is on %q", c.target[was.Start:was.End], got.Plain[l.Target.Start:l.Target.End])
				}
			}
			if got.String() != c.want {
				t.Errorf("%q, want %q", got.String(), c.want)
			}
		})
	}
}
