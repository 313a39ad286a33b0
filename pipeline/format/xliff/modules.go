package xliff

import (
	"strconv"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// glossary writes the terms of a unit, each tied to its mark in the source.
// The first translation is the preferred rendering.
func (p printer) glossary(u *pipeline.Unit, plan *plan) {
	some := false
	for i, s := range u.Segments {
		at := make([]string, len(s.Terms))
		for _, m := range plan.sources[i].marks {
			at[m.term] = m.id
		}
		for j, t := range s.Terms {
			if !some {
				some = true
				p.Open("gls:glossary")
			}
			p.term(t, s.Source.Plain[t.Start:t.End], at[j])
		}
	}
	if some {
		p.Close("gls:glossary")
	}
}

func (p printer) term(t pipeline.TermUse, found, at string) {
	attrs := []attr{{Name: "ref", Value: "#" + at}}
	own := func(name, value string) { attrs = xmlio.Optional(attrs, "bayan:"+name, escape(value)) }
	own("concept", t.Concept)
	own("method", t.Method)
	own("prefix", t.Prefix)
	own("suffix", t.Suffix)
	if t.Surface != found {
		attrs = append(attrs, attr{Name: "bayan:surface", Value: escape(t.Surface)})
	}
	if t.DoNotTranslate {
		own("doNotTranslate", "yes")
	}
	own("honoured", yesNo(t.Honoured))
	p.Open("gls:glossEntry", attrs...)
	p.freeText("gls:term", t.Term)
	p.freeText("gls:translation", t.Rendering)
	for _, r := range t.Admitted {
		p.freeText("gls:translation", r, attr{Name: "bayan:use", Value: "admitted"})
	}
	for _, r := range t.Forbidden {
		p.freeText("bayan:forbidden", r)
	}
	p.Close("gls:glossEntry")
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// matchTypes are XLIFF's words for where a match comes from.
var matchTypes = map[pipeline.OriginKind]string{
	pipeline.FromBackend:  "mt",
	pipeline.FromMemory:   "tm",
	pipeline.FromRevision: "tm",
}

// inContext is the score of a match in context, and XLIFF's type of it.
const (
	inContext     = 101
	inContextType = "icm"
)

// matches writes the alternatives of a unit's segments.
func (p printer) matches(u *pipeline.Unit) {
	some := false
	for _, s := range u.Segments {
		for _, m := range s.Alternatives {
			if !some {
				some = true
				p.Open("mtc:matches")
			}
			p.match(m, s.ID)
		}
	}
	if some {
		p.Close("mtc:matches")
	}
}

func (p printer) match(m pipeline.Match, segment string) {
	kind, ok := matchTypes[m.Origin.Kind]
	if !ok {
		kind = "other"
	}
	if m.Score >= inContext {
		kind = inContextType
	}
	attrs := []attr{
		{Name: "ref", Value: "#" + segment}, {Name: "type", Value: kind},
		{Name: "similarity", Value: strconv.Itoa(min(max(m.Score, 0), 100))},
	}
	attrs = free(attrs, "origin", m.Origin.Name)
	attrs = append(attrs, attr{Name: "bayan:score", Value: strconv.Itoa(m.Score)})
	attrs = xmlio.Optional(attrs, "bayan:kind", escape(string(m.Origin.Kind)))
	attrs = xmlio.Optional(attrs, "bayan:originScore", number(m.Origin.Score))
	p.Open("mtc:match", attrs...)
	p.Line("source", func() { p.chars(m.Source) })
	p.Line("target", func() { p.chars(m.Target) })
	p.Close("mtc:match")
}

// notes writes the notes of a unit's segments.
func (p printer) notes(u *pipeline.Unit) {
	some := false
	for _, s := range u.Segments {
		for _, n := range s.Notes {
			if !some {
				some = true
				p.Open("notes")
			}
			attrs := free(nil, "category", n.Category)
			p.freeText("note", n.Text, append(attrs, attr{Name: "bayan:segment", Value: s.ID})...)
		}
	}
	if some {
		p.Close("notes")
	}
}
