package xliff

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// glossary reads the terms that point at an annotation of a source. Entries
// that point nowhere are of no use to a document.
func (u *unitReader) glossary() error {
	for _, g := range u.node.Children(nsGlossary, "glossary") {
		for _, e := range g.Children(nsGlossary, "glossEntry") {
			terms := e.Children(nsGlossary, "term")
			if len(terms) != 1 {
				return u.Errorf(e.At, "", "<glossEntry> without exactly one <term>")
			}
			side, id := leaf(e.Get("ref"))
			sp := u.source.spans[id]
			if side != "" || sp == nil || sp.line != sp.lineEnd {
				continue
			}
			s := u.lines[sp.line].segment
			if s == nil {
				continue
			}
			t := pipeline.TermUse{Start: sp.start, End: sp.end, Surface: s.Source.Plain[sp.start:sp.end], Term: freeContent(terms[0])}
			own := func(name string) string { v, _ := e.Lookup(Namespace, name); return unescape(v) }
			t.Concept, t.Method, t.Prefix, t.Suffix = own("concept"), own("method"), own("prefix"), own("suffix")
			if _, ok := e.Lookup(Namespace, "surface"); ok {
				t.Surface = own("surface")
			}
			t.DoNotTranslate, t.Honoured = own("doNotTranslate") == "yes", own("honoured") == "yes"
			for i, n := range e.Children(nsGlossary, "translation") {
				if i == 0 {
					t.Rendering = freeContent(n)
					continue
				}
				t.Admitted = append(t.Admitted, freeContent(n))
			}
			for _, n := range e.Children(Namespace, "forbidden") {
				t.Forbidden = append(t.Forbidden, freeContent(n))
			}
			s.Terms = append(s.Terms, t)
		}
	}
	return nil
}

// leaf takes the last part of a fragment identifier such as "#/f=f1/u=u1/n=n1"
// and divides it at its prefix.
func leaf(ref string) (prefix, id string) {
	ref = ref[strings.LastIndexByte(ref, '#')+1:]
	ref = ref[strings.LastIndexByte(ref, '/')+1:]
	if prefix, id, ok := strings.Cut(ref, "="); ok {
		return prefix, id
	}
	return "", ref
}

// at gives the segment that a reference to a segment or to an annotation of one
// means, or nil.
func (u *unitReader) at(ref string) *pipeline.Segment {
	side, id := leaf(ref)
	if s := u.segments[id]; s != nil && side == "" {
		return s
	}
	c := u.source
	switch side {
	case "":
	case "t":
		c = u.target
	default:
		return nil
	}
	if sp := c.spans[id]; sp != nil {
		return u.lines[sp.line].segment
	}
	return nil
}

// matches reads the candidates that point at a segment or in one.
func (u *unitReader) matches() error {
	for _, ms := range u.node.Children(nsMatches, "matches") {
		for _, n := range ms.Children(nsMatches, "match") {
			source, target := n.Children(u.core, "source"), n.Children(u.core, "target")
			if len(source) != 1 || len(target) != 1 || n.Get("ref") == "" {
				return u.Errorf(n.At, "", "<match> without a <source>, a <target> or a ref")
			}
			s := u.at(n.Get("ref"))
			if s == nil {
				continue
			}
			m := pipeline.Match{Origin: pipeline.Origin{Kind: matchKind(n), Name: freeAttr(n, "origin")}}
			var err error
			if m.Source, err = u.candidate(n, source[0]); err != nil {
				return err
			}
			if m.Target, err = u.candidate(n, target[0]); err != nil {
				return err
			}
			if m.Score, err = u.score(n); err != nil {
				return err
			}
			own, _ := n.Lookup(Namespace, "originScore")
			if err := u.number(n, "originScore", own, &m.Origin.Score); err != nil {
				return err
			}
			s.Alternatives = append(s.Alternatives, m)
		}
	}
	return nil
}

// candidate reads one side of a match, with its markup in place.
func (u *unitReader) candidate(match, n *xmlio.Node) (string, error) {
	if err := u.valid(n); err != nil {
		return "", err
	}
	inner := &unitReader{reader: u.reader, node: match}
	markup, err := inner.originalData()
	if err != nil {
		return "", err
	}
	t, err := newContent(u.reader, markup).text(n, 0)
	return t.String(), err
}

// matchKind gives where a candidate comes from.
func matchKind(n *xmlio.Node) pipeline.OriginKind {
	if v, ok := n.Lookup(Namespace, "kind"); ok {
		return pipeline.OriginKind(unescape(v))
	}
	if _, ours := n.Lookup(Namespace, "score"); ours {
		return ""
	}
	if n.Get("type") == "mt" {
		return pipeline.FromBackend
	}
	return pipeline.FromMemory
}

// score gives a candidate's score; 0 when the file says nothing of it.
func (u *unitReader) score(n *xmlio.Node) (int, error) {
	score := 0
	if v, ok := n.Lookup(Namespace, "score"); ok {
		return score, u.number(n, "score", v, &score)
	}
	for _, name := range []string{"similarity", "matchQuality"} {
		v := n.Get(name)
		if v == "" {
			continue
		}
		f, err := strconv.ParseFloat(strings.TrimSpace(v), 64)
		if err != nil || !(f >= 0 && f <= 100) {
			return 0, u.Errorf(n.At, "it is a number from 0 to 100", "%s=%q on <match>", name, v)
		}
		if f == 100 && n.Get("type") == inContextType {
			return inContext, nil
		}
		return int(math.Floor(f)), nil
	}
	return 0, nil
}

// notes reads the notes of the unit. One that is tied to no segment goes to
// the unit's first.
func (u *unitReader) notes() error {
	tied := map[string]*pipeline.Segment{}
	for _, sp := range u.source.marked {
		if ref := sp.node.Get("ref"); ref != "" && sp.node.Get("type") == "comment" {
			if prefix, id := leaf(ref); prefix == "n" {
				tied[id] = u.lines[sp.line].segment
			}
		}
	}
	for _, ns := range u.node.Children(u.core, "notes") {
		for _, n := range ns.Children(u.core, "note") {
			own, _ := n.Lookup(Namespace, "segment")
			s := u.segments[own]
			if s == nil {
				_, id := leaf(n.Get("ref"))
				s = u.segments[id]
			}
			if s == nil {
				s = tied[n.Get("id")]
			}
			if s == nil && len(u.unit.Segments) > 0 {
				s = u.unit.Segments[0]
			}
			if s != nil {
				s.Notes = append(s.Notes, pipeline.Note{Category: freeAttr(n, "category"), Text: freeContent(n)})
			}
		}
	}
	return nil
}

// comments reads the comment annotations of sources and targets: each points at
// a note of the unit, or holds its text itself.
func (u *unitReader) comments() error {
	ids := map[string]bool{}
	for _, ns := range u.node.Children(u.core, "notes") {
		for _, n := range ns.Children(u.core, "note") {
			ids[n.Get("id")] = true
		}
	}
	for _, sp := range append(slices.Clip(u.source.marked), u.target.marked...) {
		if sp.node.Get("type") != "comment" {
			continue
		}
		text, here := sp.node.Lookup("", "value")
		if s := u.lines[sp.line].segment; here && s != nil {
			s.Notes = append(s.Notes, pipeline.Note{Category: "comment", Text: text})
		}
		if ref := sp.node.Get("ref"); strings.HasPrefix(ref, "#") && !strings.Contains(ref, "u=") {
			if prefix, id := leaf(ref); strings.Contains(ref, "/") || prefix != "n" || !ids[id] {
				return u.Errorf(sp.node.At, "", "a comment with ref=%q, which is no note of its unit", ref)
			}
		}
	}
	return nil
}
