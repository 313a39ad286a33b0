package xliff

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// Writer writes records. It is safe for concurrent use.
//
// The document must be whole: a segment in every unit, every unit and segment
// with an ID that is an XML name token and unique in the document, all text valid UTF-8, terms and codes
// within their text. Anything else is an error, and what was written by then is
// to be thrown away.
type Writer struct{}

// Write writes the record of d.
func (Writer) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := checkIDs(d); err != nil {
		return err
	}
	p := printer{xmlio.NewPrinter(w)}
	p.open(d)
	for _, u := range d.Units {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := p.unit(u); err != nil {
			return err
		}
		if err := p.Err(); err != nil {
			return err
		}
	}
	if len(d.Units) == 0 {
		// A file must hold a unit or a group.
		p.Leaf("group", "", xmlio.Attr{Name: "id", Value: "empty"})
	}
	p.Close("file")
	p.Close("xliff")
	return p.Flush()
}

type attr = xmlio.Attr

type printer struct{ *xmlio.Printer }

// open writes everything before the first unit.
func (p printer) open(d *pipeline.Document) {
	root := []attr{
		{Name: "xmlns", Value: nsCore}, {Name: "xmlns:mda", Value: nsMetadata},
		{Name: "xmlns:gls", Value: nsGlossary}, {Name: "xmlns:mtc", Value: nsMatches},
		{Name: "xmlns:bayan", Value: Namespace},
		{Name: "version", Value: "2.1"}, {Name: "srcLang", Value: d.Source.String()},
	}
	if d.Target != language.Und || hasTargets(d) {
		root = append(root, attr{Name: "trgLang", Value: d.Target.String()})
	}
	p.Open("xliff", root...)
	file := []attr{{Name: "id", Value: "f1"}}
	file = free(file, "original", d.ID)
	p.Open("file", append(file,
		attr{Name: "canResegment", Value: "no"},
		attr{Name: "srcDir", Value: direction(d.Source)}, attr{Name: "trgDir", Value: direction(d.Target)},
		attr{Name: "xml:space", Value: "preserve"})...)
	var m meta
	m.add("format", d.Format)
	m.add("encoding", d.Encoding)
	m.add("last-unit", number(d.LastUnit))
	m.add("last-segment", number(d.LastSegment))
	m.add("suffix", d.Suffix)
	if len(m) > 0 {
		p.Open("mda:metadata")
		p.meta(aboutDocument, "", m)
		p.Close("mda:metadata")
	}
	if d.Drafts() > 0 {
		p.Open("notes")
		p.Leaf("note", pipeline.DraftNotice, attr{Name: "category", Value: draftNote})
		p.Close("notes")
	}
}

func hasTargets(d *pipeline.Document) bool {
	for _, s := range d.Segments() {
		if !s.Target.Empty() || s.Target.State != pipeline.Initial {
			return true
		}
	}
	return false
}

// direction gives the way a language's usual script runs.
func direction(t language.Tag) string {
	script, confidence := t.Script()
	if confidence == language.No || t.IsRoot() {
		return "auto"
	}
	switch script.String() {
	case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg":
		return "rtl"
	}
	return "ltr"
}

// unit writes one unit.
func (p printer) unit(u *pipeline.Unit) error {
	plan, err := newPlan(u)
	if err != nil {
		return err
	}
	attrs := []attr{{Name: "id", Value: u.ID}}
	var m meta
	if typable(u.Kind) {
		attrs = append(attrs, attr{Name: "type", Value: kindPrefix + string(u.Kind)})
	} else {
		m.add("kind", string(u.Kind))
	}
	m.add("level", number(u.Level))
	m.add("prefix", u.Prefix)
	p.Open("unit", attrs...)
	p.metadata(u, m)
	p.glossary(u, plan)
	p.matches(u)
	p.notes(u)
	plan.data.write(p)
	for i, s := range u.Segments {
		p.segment(s, plan.sources[i], plan.targets[i])
	}
	p.Close("unit")
	return nil
}

// typable reports whether a kind can stand in a type attribute.
func typable(k pipeline.Kind) bool {
	return k != "" && xmlio.Holds(string(k)) &&
		!strings.ContainsFunc(string(k), func(r rune) bool { return r == ':' || unicode.IsSpace(r) })
}

func (p printer) metadata(u *pipeline.Unit, m meta) {
	about := make([]meta, len(u.Segments))
	some := len(m) > 0
	for i, s := range u.Segments {
		about[i] = provenance(s)
		some = some || len(about[i]) > 0
	}
	if !some {
		return
	}
	p.Open("mda:metadata")
	if len(m) > 0 {
		p.meta(aboutUnit, "", m)
	}
	for i, s := range u.Segments {
		if len(about[i]) > 0 {
			p.meta(aboutSegment, s.ID, about[i])
		}
	}
	p.Close("mda:metadata")
}

func provenance(s *pipeline.Segment) (m meta) {
	t := s.Target
	m.add("origin", string(t.Origin.Kind))
	m.add("origin-name", t.Origin.Name)
	m.add("score", number(t.Origin.Score))
	if t.Confidence != 0 {
		m.add("confidence", strconv.FormatFloat(t.Confidence, 'g', -1, 64))
	}
	m.add("links", linksOf(s.Links()))
	m.add("basis", t.Basis)
	if !t.Empty() {
		m.add("made", pipeline.Basis(t.Text))
	}
	m.add("change", string(s.Change))
	m.add("was", s.Was)
	return m
}

func (p printer) segment(s *pipeline.Segment, source, target layout) {
	attrs := []attr{{Name: "id", Value: s.ID}, {Name: "state", Value: s.Target.State.String()}}
	if s.Stale() {
		attrs = append(attrs, attr{Name: "subState", Value: subStale})
	}
	p.Open("segment", attrs...)
	p.Line("source", func() { p.text(s.Source, source) })
	if !s.Target.Empty() || s.Target.State != pipeline.Initial {
		p.Line("target", func() { p.text(s.Target.Text, target) })
	}
	p.Close("segment")
	if s.After != "" {
		p.Open("ignorable")
		p.Line("source", func() { p.chars(s.After) })
		p.Close("ignorable")
	}
}

// checkIDs refuses a document whose IDs XLIFF cannot hold.
func checkIDs(d *pipeline.Document) error {
	units := make(map[string]bool, len(d.Units))
	segments := make(map[string]bool, len(d.Units))
	if !utf8.ValidString(d.ID) || !utf8.ValidString(d.Suffix) {
		return fmt.Errorf("xliff: the document's ID or suffix is not valid UTF-8")
	}
	for i, u := range d.Units {
		if err := checkID(units, "unit", u.ID, i); err != nil {
			return err
		}
		if len(u.Segments) == 0 {
			return fmt.Errorf("xliff: unit %s has no segment", u.ID)
		}
		for _, s := range u.Segments {
			if err := checkID(segments, "segment", s.ID, len(segments)); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkID(seen map[string]bool, what, id string, i int) error {
	switch {
	case id == "":
		return fmt.Errorf("xliff: %s %d has no ID (number the document first)", what, i+1)
	case !xmlio.Token(id):
		return fmt.Errorf("xliff: %s ID %q is no XML name token", what, id)
	case seen[id]:
		return fmt.Errorf("xliff: two %ss have the ID %q", what, id)
	}
	seen[id] = true
	return nil
}
