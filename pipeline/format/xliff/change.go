package xliff

import (
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// Change is what the segments of an earlier revision were that a segment comes
// from, or that are gone.
type Change struct {
	// Segment is the ID of the segment that changed; empty where the earlier
	// ones are gone.
	Segment string
	// Was lists the IDs of the earlier segments; none of a segment that is new.
	Was []string
	// Class names how they differ: "source", "moved", "added", …
	Class string
	// Source and Target are the earlier texts, markup in place, where they
	// differ from those of the segment; nil where they do not.
	Source, Target *string
}

// track writes the changes of a unit. Since <source> and <target> have no ID to
// refer to, attributes of ours say which segment a revision applies to. A change
// without an earlier text, such as a move, has an empty item of its class.
func (p printer) track(u *pipeline.Unit) {
	if p.changes == nil {
		return
	}
	changes := p.changes(u)
	if len(changes) == 0 {
		return
	}
	p.Open("ctr:changeTrack")
	for _, c := range changes {
		if c.Source != nil {
			p.revisions(c, "source", "content", *c.Source)
		}
		if c.Target != nil {
			p.revisions(c, "target", "content", *c.Target)
		}
		if c.Source == nil && c.Target == nil {
			p.revisions(c, "segment", "id", strings.Join(c.Was, " "))
		}
	}
	p.Close("ctr:changeTrack")
}

func (p printer) revisions(c Change, element, property, text string) {
	attrs := []attr{{Name: "appliesTo", Value: element}}
	if element == "segment" {
		attrs = append(attrs, attr{Name: "ref", Value: c.Segment})
	}
	attrs = xmlio.Optional(attrs, "bayan:segment", c.Segment)
	attrs = xmlio.Optional(attrs, "bayan:was", escape(strings.Join(c.Was, " ")))
	attrs = xmlio.Optional(attrs, "bayan:class", escape(c.Class))
	p.Open("ctr:revisions", attrs...)
	p.Open("ctr:revision")
	p.freeText("ctr:item", text, attr{Name: "property", Value: property})
	p.Close("ctr:revision")
	p.Close("ctr:revisions")
}
