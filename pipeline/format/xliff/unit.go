package xliff

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// readUnit reads a <unit>.
func (r *reader) readUnit(start xml.StartElement) error {
	if err := r.ctx.Err(); err != nil {
		return err
	}
	n, err := r.Tree(start)
	if err != nil {
		return err
	}
	if err := r.valid(n); err != nil {
		return err
	}
	if err := r.unique(r.units, n, "unit"); err != nil {
		return err
	}
	defer r.speak(n)()
	u := &unitReader{reader: r, node: n, unit: &pipeline.Unit{ID: n.Get("id")}, segments: map[string]*pipeline.Segment{}}
	if err := u.read(); err != nil {
		return err
	}
	r.d.Units = append(r.d.Units, u.unit)
	for _, l := range u.lines {
		if l.segment != nil {
			r.marked = r.marked || l.node.Get("subState") == subStale
			r.segments = append(r.segments, placedSegment{
				Segment: l.segment, unit: u.unit.ID, line: l.node.At.Line,
				state: l.node.Get("state"), stale: l.node.Get("subState") == subStale,
			})
		}
	}
	return nil
}

// unitReader makes a unit of a <unit>.
type unitReader struct {
	*reader
	node     *xmlio.Node
	unit     *pipeline.Unit
	segments map[string]*pipeline.Segment // by the ID in the file
	lines    []line
	source   *content
	target   *content
}

// line is one <segment> or <ignorable>.
type line struct {
	node    *xmlio.Node
	segment *pipeline.Segment // nil for an <ignorable>
	about   map[string]string // its metadata, nil when there are none
}

func (u *unitReader) read() error {
	markup, err := u.originalData()
	if err != nil {
		return err
	}
	u.source, u.target = newContent(u.reader, markup), newContent(u.reader, markup)
	about := u.metadata()
	for id, m := range about {
		if k, ok := keyOf(m); ok {
			u.keys[id] = k
		}
	}
	for _, n := range u.node.Nodes {
		if n.Name.Space != u.core || n.Name.Local != "segment" && n.Name.Local != "ignorable" {
			continue
		}
		l := line{node: n}
		if err := u.unique(u.source.ids, n, "segment"); err != nil {
			return err
		}
		if n.Name.Local == "segment" {
			l.segment = &pipeline.Segment{ID: n.Get("id")}
			l.about = about[l.segment.ID]
			u.unit.Segments = append(u.unit.Segments, l.segment)
			if l.segment.ID != "" {
				u.segments[l.segment.ID] = l.segment
			}
		}
		u.lines = append(u.lines, l)
	}
	if len(u.unit.Segments) == 0 {
		return u.Errorf(u.node.At, "", "<unit> without <segment>")
	}
	if err := u.sources(); err != nil {
		return err
	}
	if err := u.targets(); err != nil {
		return err
	}
	for _, step := range []func() error{u.glossary, u.matches, u.notes, u.comments} {
		if err := step(); err != nil {
			return err
		}
	}
	for _, l := range u.lines {
		if l.segment != nil {
			if err := u.settle(l); err != nil {
				return err
			}
		}
	}
	return nil
}

// originalData reads the markup of codes, by ID.
func (u *unitReader) originalData() (map[string]string, error) {
	markup, seen := map[string]string{}, map[string]bool{}
	for _, od := range u.node.Children(u.core, "originalData") {
		for _, n := range od.Children(u.core, "data") {
			if err := u.unique(seen, n, "<data>"); err != nil {
				return nil, err
			}
			c := newContent(u.reader, nil)
			t, err := c.text(n, 0)
			if err != nil {
				return nil, err
			}
			markup[n.Get("id")] = t.Plain
		}
	}
	return markup, nil
}

// metadata reads what is said of the unit, and gives what is said of segments.
func (u *unitReader) metadata() map[string]map[string]string {
	kind, ours := strings.CutPrefix(u.node.Get("type"), kindPrefix)
	switch {
	case ours:
		u.unit.Kind = pipeline.Kind(kind)
	case !u.own:
		u.unit.Kind = pipeline.Paragraph
	}
	about := map[string]map[string]string{}
	for _, md := range u.node.Children(nsMetadata, "metadata") {
		for _, g := range md.Children(nsMetadata, "metaGroup") {
			switch g.Get("category") {
			case aboutUnit:
				m := metaOf(g)
				if m["kind"] != "" {
					u.unit.Kind = pipeline.Kind(m["kind"])
				}
				u.unit.Level, _ = strconv.Atoi(m["level"])
				u.unit.Prefix = m["prefix"]
			case aboutSegment:
				about[g.Get("id")] = metaOf(g)
			}
		}
	}
	return about
}

// sources reads all <source> elements; what an <ignorable> holds becomes text
// between segments.
func (u *unitReader) sources() error {
	var last *pipeline.Segment
	var gap strings.Builder
	flush := func() {
		if last == nil {
			u.unit.Prefix += gap.String()
		} else {
			last.After = gap.String()
		}
		gap.Reset()
	}
	for i, l := range u.lines {
		n := l.node.Children(u.core, "source")[0]
		if err := u.sameLanguage(n, u.langs[0], "srcLang"); err != nil {
			return err
		}
		t, err := u.source.text(n, i)
		if err != nil {
			return err
		}
		if l.segment == nil {
			gap.WriteString(t.String())
			continue
		}
		flush()
		l.segment.Source, last = t, l.segment
	}
	flush()
	return u.source.finish()
}

// targets reads all <target> elements.
func (u *unitReader) targets() error {
	orders := map[string]bool{}
	for i, l := range u.lines {
		for _, n := range l.node.Children(u.core, "target") {
			if !u.hasTarget {
				return u.Errorf(n.At, "give <xliff> the attribute trgLang", "a <target> in a file without a target language")
			}
			if err := u.sameLanguage(n, u.langs[1], "trgLang"); err != nil {
				return err
			}
			if order := n.Get("order"); order != "" {
				if orders[order] {
					return u.Errorf(n.At, "give each target its own", "a second <target> of order %s", order)
				}
				orders[order] = true
			}
			t, err := u.target.text(n, i)
			if err != nil {
				return err
			}
			if l.segment != nil {
				l.segment.Target.Text = t
			}
		}
	}
	return u.target.finish()
}

// sameLanguage holds the xml:lang of a text, its own or that of what it stands
// in, against the file's language.
func (u *unitReader) sameLanguage(n *xmlio.Node, want, from string) error {
	got, ok := n.Lookup(xmlio.NS, "lang")
	if !ok {
		got = u.lang
	}
	if got != "" && !strings.EqualFold(got, want) {
		return u.Errorf(n.At, "make them the same", "xml:lang %q on <%s>, but %s is %q", got, n.Name.Local, from, want)
	}
	return nil
}

// settle fills in a segment's state and provenance, and sees what a person did
// to it since the record was written.
func (u *unitReader) settle(l line) error {
	s, m := l.segment, l.about
	t := &s.Target
	stale := l.node.Get("subState") == subStale
	if v, ok := l.node.Lookup("", "state"); ok {
		t.State, _ = pipeline.ParseState(v) // valid has checked it
	} else if _, ok := l.node.Lookup("", "subState"); ok {
		return u.Errorf(l.node.At, "give the state too", "subState without state on <segment>")
	}
	t.Origin = pipeline.Origin{Kind: pipeline.OriginKind(m["origin"]), Name: m["origin-name"]}
	t.Basis, s.Change, s.Was = m["basis"], pipeline.Change(m["change"]), m["was"]
	if err := u.number(l.node, "score", m["score"], &t.Origin.Score); err != nil {
		return err
	}
	if v := m["confidence"]; v != "" {
		c, err := strconv.ParseFloat(v, 64)
		if err != nil || math.IsNaN(c) || math.IsInf(c, 0) {
			return u.Errorf(l.node.At, "restore the value, or remove it", "confidence %q is no number", v)
		}
		t.Confidence = c
	}
	basis := pipeline.Basis(s.Source)
	links, err := readLinks(m["links"])
	if err != nil {
		return u.Errorf(l.node.At, "restore the value, or remove it", "links: %v", err)
	}
	if m["made"] == pipeline.Basis(t.Text) && m["basis"] == basis && pipeline.LinksFit(links, s.Source.Plain, t.Text.Plain) {
		t.Links = links
	}
	switch made := m["made"]; {
	case t.Empty() && made != "":
		*t = pipeline.Target{}
		s.Was = ""
	case t.Empty():
	case made != pipeline.Basis(t.Text):
		t.Origin = pipeline.Origin{Kind: pipeline.FromHuman}
		t.State = max(t.State, pipeline.Translated)
		t.Basis, t.Confidence, s.Was = basis, 0, ""
	case t.Basis != "" && t.Basis != basis && !stale:
		t.Basis, s.Was = basis, ""
	}
	return nil
}
