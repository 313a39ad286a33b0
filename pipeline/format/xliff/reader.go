package xliff

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
	"bayan/pipeline/format/internal/xmlio"
)

// Reader reads XLIFF 2.0, 2.1 and 2.2 files with one <file>. It is safe for
// concurrent use.
//
// It refuses, as a [format.Error] with line and column, what is not well-formed
// or breaks the structure that the specification asks of the core: elements and
// attributes that are unknown, missing or out of place, IDs that occur twice,
// references that lead nowhere, codes and annotations without their other half,
// languages that contradict each other. Document type declarations are refused
// and nothing outside the file is ever read.
type Reader struct{}

// Read makes a document of an XLIFF file. ID, languages and IDs of units and
// segments are the file's; a segment without an ID, or with one that another
// unit's segment has too, gets one.
func (Reader) Read(ctx context.Context, r io.ReaderAt, size int64) (*pipeline.Document, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	if data, err = utf8Of(data); err != nil {
		return nil, err
	}
	rd, err := read(ctx, data)
	if err != nil {
		return nil, err
	}
	return rd.d, nil
}

// read reads a whole file, which is UTF-8.
func read(ctx context.Context, data []byte) (*reader, error) {
	rd := &reader{Scanner: xmlio.NewScanner(data), ctx: ctx, d: &pipeline.Document{Format: Name}, units: map[string]bool{}, groups: map[string]bool{}, keys: map[string]format.Key{}}
	if err := rd.root(); err != nil {
		return nil, err
	}
	rd.finish()
	return rd, nil
}

// utf8Of decodes UTF-16, which a byte order mark tells.
func utf8Of(data []byte) ([]byte, error) {
	if !bytes.HasPrefix(data, []byte{0xFE, 0xFF}) && !bytes.HasPrefix(data, []byte{0xFF, 0xFE}) {
		return data, nil
	}
	text, err := charset.Decode(data, "")
	if err != nil {
		return nil, err
	}
	return []byte(text.Plain), nil
}

// reader is one file being read.
type reader struct {
	*xmlio.Scanner
	ctx           context.Context
	d             *pipeline.Document
	core          string    // the namespace of the file's version
	langs         [2]string // srcLang and trgLang as the file has them
	lang          string    // the xml:lang that holds here, or ""
	own           bool      // the file is a record that Bayan wrote
	hasTarget     bool      // trgLang is given
	units, groups map[string]bool
	segments      []placedSegment
	keys          map[string]format.Key // what was written, by segment ID
	marked        bool                  // some segment is marked as stale
}

// placedSegment is a segment with what its file says of it.
type placedSegment struct {
	*pipeline.Segment
	unit string
	line int
	// state is the attribute; stale that its subState says so.
	state string
	stale bool
}

// root reads the whole file.
func (r *reader) root() error {
	tok, err := r.Next()
	if err != nil {
		return err
	}
	start, _ := tok.(xml.StartElement)
	n := xmlio.NewNode(start, r.Here())
	if err := r.version(n); err != nil {
		return err
	}
	files := 0
	err = r.children(func(start xml.StartElement) error {
		if start.Name != (xml.Name{Space: r.core, Local: "file"}) {
			// XLIFF 2.2 has notes and metadata here.
			if r.core == nsCore22 && (start.Name.Local == "notes" || start.Name.Local == "metadata") {
				return r.Skip()
			}
			return r.Errorf(r.Here(), "only <file> may stand there", "<%s> in <xliff>", start.Name.Local)
		}
		if files++; files > 1 {
			return r.Errorf(r.Here(), "split it: one document makes one file", "a second <file>")
		}
		return r.file(start)
	})
	if err != nil {
		return err
	}
	if files == 0 {
		return r.Errorf(n.At, "", "<xliff> without a <file>")
	}
	if _, err := r.Next(); err != io.EOF {
		return err
	}
	return nil
}

// version checks the root element and takes the languages from it.
func (r *reader) version(n *xmlio.Node) error {
	if n.Name.Local != "xliff" {
		return r.Errorf(n.At, "is it the right file?", "the root element is <%s>, not <xliff>", n.Name.Local)
	}
	version := n.Get("version")
	switch version {
	case "2.0", "2.1":
		r.core = nsCore
	case "2.2":
		r.core = nsCore22
	case "1.0", "1.1", "1.2":
		return r.Errorf(n.At, "convert it to XLIFF 2.1", "XLIFF %s, which has another structure", version)
	default:
		return r.Errorf(n.At, "give version 2.0, 2.1 or 2.2", "XLIFF version %q", version)
	}
	if n.Name.Space != r.core && !(version == "2.2" && n.Name.Space == nsCore) {
		return r.Errorf(n.At, "the namespace of version "+version+" is "+r.core, "the namespace %q", n.Name.Space)
	}
	r.core = n.Name.Space
	if err := r.allowed(n, rules["xliff"]); err != nil {
		return err
	}
	r.lang, _ = n.Lookup(xmlio.NS, "lang")
	r.langs = [2]string{n.Get("srcLang"), n.Get("trgLang")}
	var err error
	if r.d.Source, err = r.language(n, "srcLang"); err != nil {
		return err
	}
	if _, r.hasTarget = n.Lookup("", "trgLang"); r.hasTarget {
		r.d.Target, err = r.language(n, "trgLang")
	}
	return err
}

func (r *reader) language(n *xmlio.Node, name string) (language.Tag, error) {
	tag, err := language.Raw.Parse(n.Get(name))
	if _, unknown := err.(language.ValueError); err != nil && !unknown {
		return tag, r.Errorf(n.At, `give a BCP 47 tag such as "ar"`, "%s %q is no language tag", name, n.Get(name))
	}
	return tag, nil
}

// children calls fn for each start tag in the element that Next is in. fn reads
// the element to its end.
func (r *reader) children(fn func(xml.StartElement) error) error {
	for {
		tok, err := r.Next()
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case xml.EndElement:
			return nil
		case xml.CharData:
			if len(bytes.TrimSpace(t)) > 0 {
				return r.Errorf(r.Here(), "remove it", "text where only elements may stand")
			}
		case xml.StartElement:
			if err := fn(t); err != nil {
				return err
			}
		}
	}
}

// file reads the one <file>.
func (r *reader) file(start xml.StartElement) error {
	n := xmlio.NewNode(start, r.Here())
	if err := r.allowed(n, rules["file"]); err != nil {
		return err
	}
	r.d.ID = freeAttr(n, "original")
	return r.holder(n, rules["file"])
}

// holder reads what a <file> or <group> holds.
func (r *reader) holder(n *xmlio.Node, rule rule) error {
	defer r.speak(n)()
	order := sequence{reader: r, parent: n, parts: rule.content}
	err := r.children(func(start xml.StartElement) error {
		at := r.Here()
		if err := order.next(start.Name, at); err != nil {
			return err
		}
		switch start.Name {
		case xml.Name{Space: r.core, Local: "unit"}:
			return r.readUnit(start)
		case xml.Name{Space: r.core, Local: "group"}:
			g := xmlio.NewNode(start, at)
			if err := r.allowed(g, rules["group"]); err != nil {
				return err
			}
			if err := r.unique(r.groups, g, "group"); err != nil {
				return err
			}
			return r.holder(g, rules["group"])
		}
		tree, err := r.Tree(start)
		if err != nil {
			return err
		}
		if tree.Name == (xml.Name{Space: nsMetadata, Local: "metadata"}) && n.Name.Local == "file" {
			return r.about(tree)
		}
		return r.valid(tree)
	})
	if err != nil {
		return err
	}
	return order.end()
}

// speak makes the xml:lang of n hold, if it has one, until the function that it
// gives is called.
func (r *reader) speak(n *xmlio.Node) (end func()) {
	before := r.lang
	if lang, ok := n.Lookup(xmlio.NS, "lang"); ok {
		r.lang = lang
	}
	return func() { r.lang = before }
}

// unique notes the ID of n, if it has one, and refuses one that is in seen.
func (r *reader) unique(seen map[string]bool, n *xmlio.Node, what string) error {
	id, ok := n.Lookup("", "id")
	if !ok {
		return nil
	}
	if seen[id] {
		return r.Errorf(n.At, "give it another", "a second %s with the ID %q", what, id)
	}
	seen[id] = true
	return nil
}

// about reads what the record says of the document as a whole.
func (r *reader) about(n *xmlio.Node) error {
	for _, g := range n.Children(nsMetadata, "metaGroup") {
		if g.Get("category") != aboutDocument {
			continue
		}
		m := metaOf(g)
		r.own = true
		r.d.Format, r.d.Encoding, r.d.Suffix = m["format"], m["encoding"], m["suffix"]
		if err := r.number(g, "last-unit", m["last-unit"], &r.d.LastUnit); err != nil {
			return err
		}
		if err := r.number(g, "last-segment", m["last-segment"], &r.d.LastSegment); err != nil {
			return err
		}
	}
	return nil
}

// finish gives IDs to segments that lack one of their own.
func (r *reader) finish() {
	for _, u := range r.d.Units {
		r.d.LastUnit = max(r.d.LastUnit, numbered(u.ID, "u"))
	}
	taken := make(map[string]bool, len(r.segments))
	for _, s := range r.segments {
		r.d.LastSegment = max(r.d.LastSegment, numbered(s.ID, "s"))
		taken[s.ID] = true
	}
	seen := make(map[string]bool, len(r.segments))
	for _, s := range r.segments {
		if s.ID == "" {
			continue // Number gives it one
		}
		if seen[s.ID] {
			id := s.unit + "." + s.ID
			for i := 2; taken[id]; i++ {
				id = fmt.Sprintf("%s.%s.%d", s.unit, s.ID, i)
			}
			s.ID = id
			taken[id] = true
		}
		seen[s.ID] = true
	}
	r.d.Number()
}

// numbered gives the number of an ID such as "s12", 0 for another ID.
func numbered(id, prefix string) int {
	digits, ok := strings.CutPrefix(id, prefix)
	if !ok || len(digits) > 9 || strings.HasPrefix(digits, "+") || strings.HasPrefix(digits, "-") {
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}
