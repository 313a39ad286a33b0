package glossary

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// Bounds of what ReadTBX takes besides [MaxSize].
const (
	tbxDepth    = 64
	tbxElements = 4_000_000
	// maxText bounds, in bytes, a definition, a note or any other text.
	maxText = 1 << 20
	// maxKinds bounds how many kinds of loss get a warning each.
	maxKinds = 64
)

// tbxSpace is the namespace of the structure of TBX v3.
const tbxSpace = "urn:iso:std:iso:30042:ed-2"

// tbxKept is the projectSubset that a term which is not to be translated
// belongs to. The picklist of administrativeStatus has no value for it, while
// projectSubset is a data category of TBX-Basic, open at the level of terms.
const tbxKept = "do-not-translate"

// tbxRemedy goes with what was left out and is no mistake.
const tbxRemedy = "keep the TBX file where it is needed"

// ReadTBX reads TBX v3 (ISO 30042:2019) in the dialects TBX-Core, TBX-Min and
// TBX-Basic, as data category attributes (DCA) or tags (DCT), and the same of
// TBX v2 (martif) and of the first TBX-Min. It takes UTF-8 and, with a byte
// order mark, UTF-16.
//
// Terms of the languages ar and en are kept, whatever their region. The
// subjectField is the Domain, the definition of the concept (or its English, or
// its Arabic one) the Definition. A note of a concept or language goes with its
// first term. Of terms without an administrativeStatus the first of a language
// is preferred, later ones admitted; standardized, legal and regulated are read
// as admitted, superseded as deprecated. A term whose projectSubset is
// "do-not-translate" has the status [DoNotTranslate]. The names of characters
// in an id that XML does not allow there (_x0031_) are undone.
//
// XML that is broken, an entity declaration, elements out of place and texts
// out of bounds refuse the file, with [Errors]. Everything else that a termbase
// has no place for is left out and counted in a warning: other data categories
// and languages, concepts without Arabic or without English to use. The header
// and the ids of anything but concepts are not read.
func ReadTBX(r io.Reader) (*Termbase, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, fail(1, 1, "split it", "the file is larger than %d MB", MaxSize>>20)
	}
	if data, err = utf8XML(data); err != nil {
		return nil, err
	}
	rd := &tbxReader{cursor: cursor{data: data, at: place{1, 1}}}
	if err := rd.read(); err != nil {
		return nil, err
	}
	return rd.finish()
}

// utf8XML turns UTF-16 into UTF-8 and takes a byte order mark off.
func utf8XML(data []byte) ([]byte, error) {
	order := unicode.LittleEndian
	switch {
	case bytes.HasPrefix(data, []byte("\xfe\xff")), bytes.HasPrefix(data, []byte("\x00<")):
		order = unicode.BigEndian
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("<\x00")):
	default:
		return bytes.TrimPrefix(data, []byte("\ufeff")), nil
	}
	out, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(data)
	if err != nil {
		return nil, fail(1, 1, "save it as UTF-8", "the UTF-16 of the file is broken")
	}
	return out, nil
}

// cursor turns offsets into places. It goes forward only, so that all places of
// a file cost one pass.
type cursor struct {
	data []byte
	off  int
	at   place
}

func (c *cursor) place(off int) place {
	for c.off < min(off, len(c.data)) {
		r, n := utf8.DecodeRune(c.data[c.off:])
		c.off += n
		c.at.column++
		if r == '\n' {
			c.at = place{c.at.line + 1, 1}
		}
	}
	return c.at
}

// tallies count what is left out, by kind.
type tallies struct {
	list []*tally
	by   map[string]*tally
}

type tally struct {
	what, remedy string
	n            int
	first        place
}

func (t *tallies) add(p place, what, remedy string) {
	if t.by == nil {
		t.by = map[string]*tally{}
	}
	k := t.by[what]
	if k == nil {
		if len(t.list) > maxKinds {
			t.list[maxKinds].n++
			return
		}
		if len(t.list) == maxKinds {
			what, remedy = "left out besides, of other kinds", tbxRemedy
		}
		k = &tally{what: what, remedy: remedy, first: p}
		t.by[what] = k
		t.list = append(t.list, k)
	}
	k.n++
}

// warn makes a warning of every kind.
func (t *tallies) warn(b *builder) {
	for _, k := range t.list {
		b.warn(k.first, k.remedy, "%s: %d", k.what, k.n)
	}
}

// tbxKind says how the inside of an element is read.
type tbxKind int

const (
	tbxBox     tbxKind = iota // structure and data categories
	tbxEntry                  // a box that is a concept
	tbxLang                   // a box that is a language of it
	tbxTerm                   // a box that is a term of that
	tbxGroup                  // a box whose first element the others are about
	tbxLeaf                   // the text of a data category
	tbxInline                 // text inside the text
	tbxSkip                   // nothing
	tbxForeign                // nothing, but terms are counted
	tbxLost                   // nothing; it is counted as a whole
)

// tbxNames are the elements of structure in all versions. Others hold the text
// of a data category, or inside such text are markup.
var tbxNames = map[string]tbxKind{
	"text": tbxBox, "body": tbxBox, "back": tbxBox, "refObjectSec": tbxBox, "refObjectList": tbxBox,
	"conceptEntry": tbxEntry, "termEntry": tbxEntry, "entry": tbxEntry,
	"langSec": tbxLang, "langSet": tbxLang, "langGroup": tbxLang,
	"termSec": tbxTerm, "tig": tbxTerm, "ntig": tbxTerm, "termGroup": tbxTerm,
	"termGrp": tbxBox, "noteGrp": tbxBox, "termNoteGrp": tbxGroup, "descripGrp": tbxGroup, "adminGrp": tbxGroup,
	"tbxHeader": tbxSkip, "martifHeader": tbxSkip, "header": tbxSkip,
	"transacGrp": tbxLost, "termCompList": tbxLost, "refObject": tbxLost,
}

// tbxCodes are inline elements whose content is markup of another format.
var tbxCodes = map[string]bool{"bpt": true, "ept": true, "it": true, "ph": true, "ut": true}

// tbxFrame is an open element.
type tbxFrame struct {
	name string
	kind tbxKind
	at   place
	// category names what the text of a leaf is.
	category string
	children int
	// about means that the leaf is about another element of its group.
	about bool
}

type tbxReader struct {
	cursor
	dec      *xml.Decoder
	encoding string // the one that the file declares, if it is not read
	space    string // the namespace of the structure
	root     bool   // it has been seen
	elements int
	stack    []tbxFrame
	text     strings.Builder // of the open leaf

	concept *tbxConcept // the open one
	lang    Lang        // the open one, or ""
	term    *tbxName    // the open one

	ids     idSet
	losses  tallies
	foreign tally
	langs   []string // of foreign
	build   builder
}

// tbxConcept is a concept under way.
type tbxConcept struct {
	id      string
	at      place
	domains []string
	// definitions and notes by language, "" for those of the concept.
	definitions map[Lang]string
	notes       map[Lang][]string
	terms       []*tbxName
}

// tbxName is a term under way.
type tbxName struct {
	Term
	at    place
	notes []string
	kept  bool
}

// read goes through the tokens of the file.
func (rd *tbxReader) read() error {
	rd.dec = xml.NewDecoder(bytes.NewReader(rd.data))
	rd.dec.CharsetReader = rd.charset
	for {
		at := rd.place(int(rd.dec.InputOffset()))
		tok, err := rd.dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			err = rd.token(tok, at)
		} else {
			err = rd.syntax(err)
		}
		if err != nil {
			return err
		}
	}
	if !rd.root {
		return fail(1, 1, "give a TBX file", "the file has no XML element")
	}
	return nil
}

// charset lets pass what utf8XML has seen to.
func (rd *tbxReader) charset(label string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii":
		return in, nil
	}
	rd.encoding = label
	return nil, errors.New("unknown encoding")
}

func (rd *tbxReader) token(tok xml.Token, at place) error {
	switch tok := tok.(type) {
	case xml.StartElement:
		return rd.start(tok, at)
	case xml.EndElement:
		return rd.end()
	case xml.CharData:
		return rd.chars(tok, at)
	case xml.Directive:
		if bytes.Contains(tok, []byte("<!ENTITY")) {
			return fail(at.line, at.column, "remove it and write the characters themselves", "the DOCTYPE declares entities, which are not read")
		}
	}
	return nil
}

// syntax words what the XML decoder refuses.
func (rd *tbxReader) syntax(err error) error {
	p := rd.place(int(rd.dec.InputOffset()))
	var s *xml.SyntaxError
	switch {
	case rd.encoding != "":
		return fail(1, 1, "save it as UTF-8 and say so in its first line", "the encoding %q is not read", clip(rd.encoding))
	case !errors.As(err, &s):
		return fail(p.line, p.column, "correct the XML there", "%v", err)
	case s.Msg == "unexpected EOF" && len(rd.stack) > 0:
		f := rd.stack[len(rd.stack)-1]
		return fail(p.line, p.column, "it seems to be cut off: export it again", "the file ends inside the element %s of line %d", clip(f.name), f.at.line)
	case s.Msg == "unexpected EOF":
		return fail(p.line, p.column, "it seems to be cut off: export it again", "the file ends inside markup")
	case s.Msg == "invalid UTF-8":
		return fail(p.line, p.column, "save it as UTF-8", "a byte that is not UTF-8 text")
	case strings.HasPrefix(s.Msg, "invalid character entity"):
		return fail(p.line, p.column, "write the character itself, and &amp; for &", "%s", s.Msg)
	case strings.HasPrefix(s.Msg, "illegal character code"):
		return fail(p.line, p.column, "remove it", "%s", s.Msg)
	case strings.HasPrefix(s.Msg, "element <"), strings.HasPrefix(s.Msg, "unexpected end element"):
		return fail(p.line, p.column, "close every element inside the one that holds it", "%s", s.Msg)
	}
	return fail(p.line, p.column, "correct the XML there", "broken XML: %s", s.Msg)
}

func (rd *tbxReader) chars(text xml.CharData, at place) error {
	if len(text) > maxText {
		return longText(at)
	}
	if len(rd.stack) == 0 {
		if len(bytes.TrimSpace(text)) > 0 {
			return fail(at.line, at.column, "give a TBX file, with nothing but the element tbx", "text outside the root element")
		}
		return nil
	}
	switch rd.stack[len(rd.stack)-1].kind {
	case tbxLeaf, tbxInline:
		if rd.text.Len()+len(text) > maxText {
			return longText(at)
		}
		rd.text.Write(text)
	case tbxBox, tbxEntry, tbxLang, tbxTerm, tbxGroup:
		if len(bytes.TrimSpace(text)) > 0 {
			rd.lose(at, "stray text")
		}
	}
	return nil
}

func longText(p place) error {
	return fail(p.line, p.column, "shorten it", "a text of more than %d MB", maxText>>20)
}

// clip shortens a name of the file for a message.
func clip(s string) string {
	if r := []rune(s[:min(len(s), 400)]); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// lose counts a data category that the termbase has no place for.
func (rd *tbxReader) lose(p place, category string) {
	rd.losses.add(p, "left out for want of a place in the termbase, "+clip(category), tbxRemedy)
}
