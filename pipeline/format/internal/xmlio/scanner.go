package xmlio

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"bayan/pipeline/format"
)

// Bounds on what a file may hold, far above any real one.
const (
	maxDepth = 200
	maxNodes = 1 << 22 // nodes of one element read whole
)

// NS is the namespace of xml:lang and xml:space.
const NS = "http://www.w3.org/XML/1998/namespace"

// Scanner reads an XML file piece by piece. It checks that the file is well
// formed, refuses entities, passes over comments and processing instructions,
// and gives every error as a [format.Error] with its place.
type Scanner struct {
	// Doctype permits a document type declaration, which is passed over.
	Doctype bool

	dec   *xml.Decoder
	data  []byte // the whole file, or nil when it is not at hand
	at    Place
	depth int
	roots int
}

// Place is where something stands in a file.
type Place struct {
	Line   int
	Offset int64
}

// NewScanner reads data, which is UTF-8.
func NewScanner(data []byte) *Scanner {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	s := &Scanner{dec: decoder(bytes.NewReader(data)), data: data}
	return s
}

// NewStream reads r, which is UTF-8 without a byte order mark. Errors have no
// columns.
func NewStream(r io.Reader) *Scanner { return &Scanner{dec: decoder(r)} }

func decoder(r io.Reader) *xml.Decoder {
	d := xml.NewDecoder(r)
	// The input has been decoded by now, whatever the declaration says.
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return d
}

// Errorf makes an error about the place at.
func (s *Scanner) Errorf(at Place, remedy, problem string, args ...any) error {
	e := &format.Error{Line: at.Line, Offset: -1, Problem: fmt.Sprintf(problem, args...), Remedy: remedy}
	if at.Offset <= int64(len(s.data)) && s.data != nil {
		start := bytes.LastIndexByte(s.data[:at.Offset], '\n') + 1
		e.Column = utf8.RuneCount(s.data[start:at.Offset]) + 1
	}
	return e
}

// Here is the place of the token that Next gave last.
func (s *Scanner) Here() Place { return s.at }

// Next gives the next start tag, end tag or text; io.EOF after the root's end.
func (s *Scanner) Next() (xml.Token, error) {
	for {
		line, _ := s.dec.InputPos()
		s.at = Place{line, s.dec.InputOffset()}
		tok, err := s.dec.Token()
		if err == io.EOF {
			if s.roots == 0 {
				return nil, s.Errorf(s.at, "is it the right file?", "no XML element")
			}
			return nil, io.EOF
		}
		if err != nil {
			return nil, s.syntax(err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if s.depth++; s.depth > maxDepth {
				return nil, s.Errorf(s.at, "", "elements nested more than %d deep", maxDepth)
			}
			if s.depth == 1 {
				if s.roots++; s.roots > 1 {
					return nil, s.Errorf(s.at, "remove it", "a second root element <%s>", t.Name.Local)
				}
			}
			if name, twice := repeated(t.Attr); twice {
				return nil, s.Errorf(s.at, "remove one", "attribute %q twice on <%s>", name, t.Name.Local)
			}
			return t, nil
		case xml.EndElement:
			s.depth--
			return t, nil
		case xml.CharData:
			if s.depth > 0 {
				return t, nil
			}
			if len(bytes.TrimSpace(t)) > 0 {
				return nil, s.Errorf(s.at, "is it the right file?", "text outside the root element")
			}
		case xml.Directive:
			if !s.Doctype || s.roots > 0 || !bytes.HasPrefix(t, []byte("DOCTYPE")) {
				return nil, s.Errorf(s.at, "remove the declaration", "a document type declaration, which this format has no use for")
			}
			if bytes.Contains(t, []byte("<!ENTITY")) || bytes.Contains(t, []byte("[")) {
				return nil, s.Errorf(s.at, "remove what stands in [ ]", "a document type declaration with declarations of its own")
			}
		}
	}
}

func (s *Scanner) syntax(err error) error {
	line, _ := s.dec.InputPos()
	at := Place{line, s.dec.InputOffset()}
	var bad *xml.SyntaxError
	if !errors.As(err, &bad) {
		var own *format.Error
		if errors.As(err, &own) {
			return own
		}
		if what, ok := strings.CutPrefix(err.Error(), "xml: "); ok {
			return s.Errorf(at, "", "%s", what)
		}
		return fmt.Errorf("line %d: %w", line, err) // from the input itself
	}
	remedy := "mend the XML"
	switch {
	case strings.Contains(bad.Msg, "unexpected EOF"):
		remedy = "the file is cut short; get it again"
	case strings.Contains(bad.Msg, "entity"):
		remedy = "write the character itself, or &amp; for an ampersand"
	}
	return s.Errorf(at, remedy, "not well-formed XML: %s", bad.Msg)
}

func repeated(attrs []xml.Attr) (string, bool) {
	if len(attrs) < 2 {
		return "", false
	}
	if len(attrs) < 12 {
		for i, a := range attrs {
			for _, b := range attrs[:i] {
				if a.Name == b.Name {
					return a.Name.Local, true
				}
			}
		}
		return "", false
	}
	seen := make(map[xml.Name]bool, len(attrs))
	for _, a := range attrs {
		if seen[a.Name] {
			return a.Name.Local, true
		}
		seen[a.Name] = true
	}
	return "", false
}

// Skip passes over the rest of the element whose start tag Next gave last.
func (s *Scanner) Skip() error {
	for depth := s.depth; s.depth >= depth; {
		if _, err := s.Next(); err != nil {
			return err
		}
	}
	return nil
}
