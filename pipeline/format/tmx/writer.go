// Package tmx writes documents as translation memories and reads the memories
// of any tool: TMX 1.4, and 1.1 to 1.3 when reading.
//
// The specification is https://www.gala-global.org/tmx-14b.
package tmx

import (
	"context"
	"io"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/internal/xmlio"
)

// Name is the format's name.
const Name = "tmx"

// Types of the properties that [Writer] gives a unit.
const (
	PropDocument = "x-document" // the document's ID
	PropState    = "x-state"    // translated, reviewed or final
	PropOrigin   = "x-origin"   // the kind of origin, and its name after a colon
	PropPrevious = "x-previous" // the Context of the segment before
	PropNext     = "x-next"     // the Context of the segment after
	PropKey      = "x-key"      // what was written, as a format.Key
)

// Context identifies a source text as the neighbour of another: the
// [pipeline.Basis] of its plain text. It is empty for no text.
func Context(plain string) string {
	if plain == "" {
		return ""
	}
	return pipeline.Basis(pipeline.Text{Plain: plain})
}

// Writer writes a TMX 1.4 file with a unit for every translated segment. A
// segment without target is left out, and so is a stale one, whose target does
// not belong to its source. Characters that XML cannot hold become U+FFFD. It
// is safe for concurrent use.
type Writer struct{}

// Write writes the memory that d makes.
func (Writer) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	p := printer{xmlio.NewPrinter(w)}
	p.Open("tmx", attr{Name: "version", Value: "1.4"})
	header := []attr{
		{Name: "creationtool", Value: "Bayan"}, {Name: "creationtoolversion", Value: "1"},
		{Name: "segtype", Value: "sentence"}, {Name: "o-tmf", Value: "XLIFF 2.1"},
		{Name: "adminlang", Value: "en"}, {Name: "srclang", Value: d.Source.String()},
		{Name: "datatype", Value: "plaintext"}, {Name: "o-encoding", Value: "UTF-8"},
	}
	if d.Drafts() > 0 {
		p.Open("header", header...)
		p.Leaf("note", pipeline.DraftNotice)
		p.Close("header")
	} else {
		p.Leaf("header", "", header...)
	}
	p.Open("body")
	var around [3]*pipeline.Segment // the one before, the one itself, the one after
	shift := func(next *pipeline.Segment) error {
		around[0], around[1], around[2] = around[1], around[2], next
		if s := around[1]; s != nil && !s.Target.Empty() && !s.Stale() {
			p.unit(d, around)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		return p.Err()
	}
	for _, s := range d.Segments() {
		if err := shift(s); err != nil {
			return err
		}
	}
	if err := shift(nil); err != nil {
		return err
	}
	p.Close("body")
	p.Close("tmx")
	return p.Flush()
}

type attr = xmlio.Attr

type printer struct{ *xmlio.Printer }

func (p printer) unit(d *pipeline.Document, around [3]*pipeline.Segment) {
	s := around[1]
	p.Open("tu", xmlio.Optional(nil, "tuid", clean(s.ID))...)
	origin := string(s.Target.Origin.Kind)
	if name := s.Target.Origin.Name; name != "" {
		origin += ":" + name
	}
	for _, prop := range []attr{
		{Name: PropDocument, Value: d.ID}, {Name: PropState, Value: s.Target.State.String()}, {Name: PropOrigin, Value: origin},
		{Name: PropPrevious, Value: plain(around[0])}, {Name: PropNext, Value: plain(around[2])},
		{Name: PropKey, Value: format.KeyOf(s).String()},
	} {
		if prop.Value != "" {
			p.Leaf("prop", clean(prop.Value), attr{Name: "type", Value: prop.Name})
		}
	}
	for _, n := range s.Notes {
		p.Leaf("note", clean(n.Text))
	}
	places := newPlaces(s.Source)
	p.variant(d.Source.String(), s.Source, places)
	p.variant(d.Target.String(), s.Target.Text, places)
	p.Close("tu")
}

func plain(s *pipeline.Segment) string {
	if s == nil {
		return ""
	}
	return Context(s.Source.Plain)
}

func (p printer) variant(lang string, t pipeline.Text, places places) {
	p.Open("tuv", attr{Name: "xml:lang", Value: lang})
	p.Line("seg", func() { p.text(t, places) })
	p.Close("tuv")
}

// text writes a text with its codes: <bpt> and <ept> for those that pair in it,
// <it> for those that do not, <ph> for those that stand alone.
func (p printer) text(t pipeline.Text, places places) {
	partner := pairs(t.Codes)
	at := 0
	for i, c := range t.Codes {
		p.Text(clean(t.Plain[at:c.Offset]))
		at = c.Offset
		x := attr{Name: "x", Value: places.number(c)}
		pair, paired := partner[i]
		number := attr{Name: "i", Value: strconv.Itoa(pair)}
		switch {
		case c.Kind == pipeline.Alone:
			p.Inline("ph", clean(c.Data), x)
		case c.Kind == pipeline.Open && paired:
			p.Inline("bpt", clean(c.Data), number, x)
		case c.Kind == pipeline.Open:
			p.Inline("it", clean(c.Data), attr{Name: "pos", Value: "begin"}, x)
		case paired:
			p.Inline("ept", clean(c.Data), number)
		default:
			p.Inline("it", clean(c.Data), attr{Name: "pos", Value: "end"}, x)
		}
	}
	p.Text(clean(t.Plain[at:]))
}

// pairs numbers the codes that pair within one text, by index.
func pairs(codes []pipeline.Code) map[int]int {
	open, pair := map[string][]int{}, map[int]int{}
	n := 0
	for i, c := range codes {
		switch begun := open[c.ID]; {
		case c.Kind == pipeline.Open:
			open[c.ID] = append(begun, i)
		case c.Kind == pipeline.Close && len(begun) > 0:
			n++
			pair[begun[len(begun)-1]], pair[i] = n, n
			open[c.ID] = begun[:len(begun)-1]
		}
	}
	return pair
}

// places numbers the codes of a unit by ID, so that source and target agree.
type places map[string]int

func newPlaces(source pipeline.Text) places {
	p := places{}
	for _, c := range source.Codes {
		p.number(c)
	}
	return p
}

func (p places) number(c pipeline.Code) string {
	n, ok := p[c.ID]
	if !ok {
		n = len(p) + 1
		p[c.ID] = n
	}
	return strconv.Itoa(n)
}

// clean makes text that XML can hold.
func clean(s string) string {
	if xmlio.Holds(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if !xmlio.Valid(r) {
			return '\uFFFD'
		}
		return r
	}, s)
}
