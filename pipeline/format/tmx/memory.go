package tmx

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/language"
	"golang.org/x/text/transform"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/internal/xmlio"
)

// maxUnit bounds the bytes of one unit.
const maxUnit = 16 << 20

// Unit is a source with its target.
type Unit struct {
	// ID is the tuid, which may be empty and need not be unique.
	ID string
	// By is the changeid: who changed the unit, or its target, last.
	By             string
	Source, Target pipeline.Text
	// Line is where the unit begins in the file, from 1; 0 when unknown.
	Line int
	// Props are the properties of the unit and of its two texts, in order.
	Props []Prop
	Notes []string
}

// Prop is a property.
type Prop struct{ Type, Value string }

// Prop gives the first property of a type, or "".
func (u Unit) Prop(kind string) string {
	for _, p := range u.Props {
		if p.Type == kind {
			return p.Value
		}
	}
	return ""
}

// ReadMemory yields the units of a TMX file that hold both languages, in order,
// whichever of them the file calls its source. Languages match by their base
// when they do not exactly, so that "ar" takes "ar-EG"; of several texts in one
// language the best match, then the first, counts. Units with an empty side are
// passed over.
//
// It reads UTF-8, UTF-16 and any encoding that the XML declaration names. It
// takes little memory, however long the file. An error ends the sequence: a
// [format.Error] with the line when the file is at fault.
func ReadMemory(r io.Reader, source, target language.Tag) iter.Seq2[Unit, error] {
	return func(yield func(Unit, error) bool) {
		m, err := newMemory(r, source, target)
		for err == nil {
			var u Unit
			var ok bool
			if u, ok, err = m.next(); err == nil && ok && !yield(u, nil) {
				return
			}
		}
		if err != io.EOF {
			yield(Unit{}, err)
		}
	}
}

// memory is a TMX file being read.
type memory struct {
	*xmlio.Scanner
	budget         *budget
	source, target language.Tag
}

func newMemory(r io.Reader, source, target language.Tag) (*memory, error) {
	decoded, err := decode(bufio.NewReaderSize(r, 64<<10))
	if err != nil {
		return nil, err
	}
	b := &budget{r: decoded, left: maxUnit}
	m := &memory{Scanner: xmlio.NewStream(b), budget: b, source: source, target: target}
	m.Doctype = true
	tok, err := m.Next()
	if err != nil {
		return nil, err
	}
	if start, _ := tok.(xml.StartElement); start.Name.Local != "tmx" {
		return nil, m.Errorf(m.Here(), "is it the right file?", "the root element is <%s>, not <tmx>", start.Name.Local)
	}
	return m, nil
}

// next reads up to the end of the next unit; ok tells whether it has both
// languages. After the last unit the error is io.EOF.
func (m *memory) next() (u Unit, ok bool, err error) {
	for {
		m.budget.left = maxUnit
		tok, err := m.Next()
		if err != nil {
			return Unit{}, false, err
		}
		start, isStart := tok.(xml.StartElement)
		switch {
		case !isStart || start.Name.Local == "body":
		case start.Name.Local == "header":
			if err := m.Skip(); err != nil {
				return Unit{}, false, err
			}
		case start.Name.Local == "tu":
			n, err := m.Tree(start)
			if err != nil {
				return Unit{}, false, err
			}
			return m.unit(n)
		default:
			return Unit{}, false, m.Errorf(m.Here(), "only <tu> may stand there", "<%s> in a TMX file", start.Name.Local)
		}
	}
}

// unit makes a unit of a <tu>.
func (m *memory) unit(n *xmlio.Node) (Unit, bool, error) {
	u := Unit{ID: n.Get("tuid"), By: n.Get("changeid"), Line: n.At.Line}
	u.describe(n)
	source, target := -1, -1
	variants := n.Children("", "tuv")
	for i, v := range variants {
		tag, err := m.language(v)
		if err != nil {
			return u, false, err
		}
		if len(v.Children("", "seg")) != 1 {
			return u, false, m.Errorf(v.At, "", "<tuv> without exactly one <seg>")
		}
		source = m.better(variants, source, i, tag, m.source)
		target = m.better(variants, target, i, tag, m.target)
	}
	if source < 0 || target < 0 || source == target {
		return u, false, nil
	}
	for _, side := range []struct {
		at   int
		into *pipeline.Text
	}{{source, &u.Source}, {target, &u.Target}} {
		v := variants[side.at]
		u.describe(v)
		if by := v.Get("changeid"); by != "" && side.at == target {
			u.By = by
		}
		*side.into = text(v.Children("", "seg")[0])
	}
	ok := strings.TrimSpace(u.Source.Plain) != "" && strings.TrimSpace(u.Target.Plain) != ""
	return u, ok, nil
}

// describe takes the properties and notes of a <tu> or <tuv>.
func (u *Unit) describe(n *xmlio.Node) {
	for _, p := range n.Children("", "prop") {
		u.Props = append(u.Props, Prop{Type: p.Get("type"), Value: p.Content()})
	}
	for _, c := range n.Children("", "note") {
		u.Notes = append(u.Notes, c.Content())
	}
}

// language reads the language of a <tuv>; TMX 1.1 and 1.2 call it lang.
func (m *memory) language(v *xmlio.Node) (language.Tag, error) {
	name, ok := v.Lookup(xmlio.NS, "lang")
	if !ok {
		name, ok = v.Lookup("", "lang")
	}
	if !ok {
		return language.Und, m.Errorf(v.At, "give it", "<tuv> without xml:lang")
	}
	tag, err := language.Parse(strings.TrimSpace(name))
	if err != nil {
		// Of no use to anyone who asks for a language, and no reason to refuse
		// the file.
		return language.Und, nil
	}
	return tag, nil
}

// better gives the variant that suits the language wanted better: the one had,
// which may be none, or the i-th, which is in tag.
func (m *memory) better(variants []*xmlio.Node, had, i int, tag, wanted language.Tag) int {
	switch {
	case !sameBase(tag, wanted):
		return had
	case had < 0:
		return i
	}
	if before, _ := m.language(variants[had]); before != wanted && tag == wanted {
		return i
	}
	return had
}

func sameBase(a, b language.Tag) bool {
	x, sureX := a.Base()
	y, sureY := b.Base()
	return x == y && sureX != language.No && sureY != language.No
}

// text reads a <seg>: what stands in code elements is markup, what stands in
// <hi> is text.
func text(seg *xmlio.Node) pipeline.Text {
	t := reading{pairs: map[string]string{}}
	t.nodes(seg)
	return pipeline.Text{Plain: t.b.String(), Codes: t.codes}
}

type reading struct {
	b     strings.Builder
	codes []pipeline.Code
	// pairs gives the ID of the code that a number i pairs: the number x, which
	// ties it to the same code of the other text, where there is one.
	pairs map[string]string
}

func (t *reading) nodes(n *xmlio.Node) {
	for _, c := range n.Nodes {
		kind := pipeline.Alone
		id := c.Get("x")
		switch c.Name.Local {
		case "":
			t.b.WriteString(c.Text)
			continue
		case "hi":
			t.nodes(c)
			continue
		case "bpt":
			kind = pipeline.Open
			if id == "" {
				id = c.Get("i")
			}
			t.pairs[c.Get("i")] = id
		case "ept":
			kind = pipeline.Close
			if id = t.pairs[c.Get("i")]; id == "" {
				id = c.Get("i")
			}
		case "it":
			if kind = pipeline.Open; c.Get("pos") == "end" {
				kind = pipeline.Close
			}
		}
		t.codes = append(t.codes, pipeline.Code{Offset: t.b.Len(), ID: id, Kind: kind, Data: c.Content()})
	}
}

// decode makes UTF-8 of a file's beginning on: by its byte order mark, by the
// zero bytes of UTF-16 without one, or by the XML declaration.
func decode(r *bufio.Reader) (io.Reader, error) {
	head, err := r.Peek(256)
	if err != nil && err != io.EOF {
		return nil, err
	}
	var enc encoding.Encoding
	switch {
	case strings.HasPrefix(string(head), "\xFE\xFF"), strings.HasPrefix(string(head), "\xFF\xFE"):
		enc = unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case strings.HasPrefix(string(head), "\uFEFF"):
		_, err := r.Discard(len("\uFEFF"))
		return r, err
	case strings.HasPrefix(string(head), "<\x00"):
		enc = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case strings.HasPrefix(string(head), "\x00<"):
		enc = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	default:
		name := declared(string(head))
		if name == "" || strings.EqualFold(name, "UTF-8") || strings.EqualFold(name, "US-ASCII") {
			return r, nil
		}
		if enc, err = ianaindex.IANA.Encoding(name); err != nil || enc == nil {
			return nil, &format.Error{Line: 1, Offset: -1, Problem: fmt.Sprintf("unknown encoding %q", name), Remedy: "convert the file to UTF-8"}
		}
	}
	return transform.NewReader(r, enc.NewDecoder()), nil
}

// declared gives the encoding that an XML declaration names, or "".
func declared(head string) string {
	if !strings.HasPrefix(head, "<?xml") {
		return ""
	}
	decl, _, _ := strings.Cut(head, "?>")
	_, value, ok := strings.Cut(decl, "encoding")
	value = strings.TrimLeft(value, " \t\r\n=")
	if !ok || value == "" || value[0] != '"' && value[0] != '\'' {
		return ""
	}
	name, _, _ := strings.Cut(value[1:], value[:1])
	if !utf8.ValidString(name) {
		return ""
	}
	return name
}

// budget stops a unit that goes on for ever before it fills the memory.
type budget struct {
	r    io.Reader
	left int
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, &format.Error{Offset: -1, Problem: fmt.Sprintf("a unit of more than %d bytes", maxUnit), Remedy: "is it a translation memory?"}
	}
	n, err := b.r.Read(p)
	b.left -= n
	return n, err
}
