package glossary

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
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

// start opens an element.
func (rd *tbxReader) start(el xml.StartElement, at place) error {
	if rd.elements++; rd.elements > tbxElements {
		return fail(at.line, at.column, "split the file", "more than %d elements", tbxElements)
	}
	if len(rd.stack) == tbxDepth {
		return fail(at.line, at.column, "TBX needs no more than a dozen", "elements are nested more than %d deep", tbxDepth)
	}
	for _, a := range el.Attr {
		if len(a.Value) > maxText {
			return longText(at)
		}
	}
	if len(rd.stack) == 0 {
		return rd.open(el, at)
	}
	up := &rd.stack[len(rd.stack)-1]
	up.children++
	f := tbxFrame{name: el.Name.Local, at: at}
	switch up.kind {
	case tbxSkip, tbxLost, tbxForeign:
		f.kind = up.kind
		if f.kind == tbxForeign && f.name == "term" {
			rd.foreign.n++
		}
	case tbxLeaf, tbxInline:
		f.kind = tbxInline
		if tbxCodes[f.name] {
			f.kind = tbxSkip
		}
	default:
		f.about = up.kind == tbxGroup && up.children > 1
		if err := rd.classify(&f, el); err != nil {
			return err
		}
	}
	rd.stack = append(rd.stack, f)
	return nil
}

// open takes the root element.
func (rd *tbxReader) open(el xml.StartElement, at place) error {
	name := el.Name.Local
	switch {
	case rd.root:
		return fail(at.line, at.column, "keep one of them", "a second root element, %s", clip(name))
	case name != "tbx" && name != "martif" && name != "TBX":
		return fail(at.line, at.column, "give a TBX file", "the root element is %s; that of TBX is tbx or, in version 2, martif", clip(name))
	}
	rd.root, rd.space = true, el.Name.Space
	if name == "tbx" && rd.space != tbxSpace {
		rd.build.warn(at, "write xmlns=\""+tbxSpace+"\"", "the namespace %q is not that of TBX; the file was read as if it were", clip(rd.space))
	}
	rd.stack = append(rd.stack, tbxFrame{name: name, kind: tbxBox, at: at})
	return nil
}

// classify decides how an element inside the structure is read.
func (rd *tbxReader) classify(f *tbxFrame, el xml.StartElement) error {
	kind, ok := tbxNames[f.name]
	if !ok || el.Name.Space != rd.space {
		return rd.leaf(f, el)
	}
	f.kind = kind
	switch kind {
	case tbxEntry:
		if rd.concept != nil {
			return misplaced(f, "inside another concept", "a concept stands in the body")
		}
		id := attr(el, "id")
		if len(id) > maxCell {
			return fail(f.at.line, f.at.column, "shorten it", "the id has %d bytes; %d is the most", len(id), maxCell)
		}
		rd.concept = &tbxConcept{id: id, at: f.at, definitions: map[Lang]string{}, notes: map[Lang][]string{}}
	case tbxLang:
		if rd.concept == nil || rd.lang != "" {
			return misplaced(f, "outside a concept", "a language stands in a concept")
		}
		return rd.language(f, attr(el, "lang"))
	case tbxTerm:
		if rd.lang == "" || rd.term != nil {
			return misplaced(f, "outside a language", "a term stands in a langSec")
		}
		rd.term = &tbxName{Term: Term{Lang: rd.lang}, at: f.at}
	case tbxLost:
		rd.lose(f.at, f.name)
	}
	return nil
}

func misplaced(f *tbxFrame, where, remedy string) error {
	return fail(f.at.line, f.at.column, remedy, "the element %s stands %s", f.name, where)
}

// attr gives an attribute by its local name, or "".
func attr(el xml.StartElement, name string) string {
	for _, a := range el.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// language opens a language.
func (rd *tbxReader) language(f *tbxFrame, tag string) error {
	tag = strings.TrimSpace(tag)
	primary, _, regional := strings.Cut(strings.ReplaceAll(strings.ToLower(tag), "_", "-"), "-")
	switch primary {
	case "":
		return fail(f.at.line, f.at.column, `write xml:lang="ar" or xml:lang="en"`, "the element %s has no xml:lang", f.name)
	case "ar", "ara":
		rd.lang = Arabic
	case "en", "eng":
		rd.lang = English
	default:
		f.kind = tbxForeign
		if rd.foreign.first.line == 0 {
			rd.foreign.first = f.at
		}
		if len(rd.langs) < 10 && !slices.Contains(rd.langs, clip(tag)) {
			rd.langs = append(rd.langs, clip(tag))
		}
		return nil
	}
	if regional {
		rd.losses.add(f.at, "languages read without their region or variant, "+clip(tag), "")
	}
	return nil
}

// leaf opens an element that holds text.
func (rd *tbxReader) leaf(f *tbxFrame, el xml.StartElement) error {
	f.kind, f.category = tbxLeaf, f.name
	if el.Name.Space == rd.space && f.name != "note" && f.name != "term" {
		if t := strings.TrimSpace(attr(el, "type")); t != "" {
			f.category = t
		}
	}
	if f.category == "term" && rd.term == nil {
		return misplaced(f, "outside a term's section", "put it into a termSec")
	}
	rd.text.Reset()
	return nil
}

// end closes the innermost element.
func (rd *tbxReader) end() error {
	f := rd.stack[len(rd.stack)-1]
	rd.stack = rd.stack[:len(rd.stack)-1]
	switch f.kind {
	case tbxLeaf:
		return rd.value(f, oneLine(rd.text.String()))
	case tbxTerm:
		if t := rd.term; t.Text == "" {
			rd.losses.add(f.at, "terms without text left out", "write them")
		} else {
			rd.concept.terms = append(rd.concept.terms, t)
		}
		rd.term = nil
	case tbxLang:
		rd.lang = ""
	case tbxEntry:
		rd.close(rd.concept)
		rd.concept = nil
	}
	return nil
}

// oneLine is a text without line ends and other runs of space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// value takes the text of a data category.
func (rd *tbxReader) value(f tbxFrame, text string) error {
	c, t := rd.concept, rd.term
	switch {
	case text == "":
	case f.category == "term" && t != nil && t.Text == "":
		if len(text) > maxCell {
			return fail(f.at.line, f.at.column, "shorten it", "the term has %d bytes; %d is the most", len(text), maxCell)
		}
		t.Text, t.at = text, f.at
	case c == nil:
		rd.lose(f.at, f.category)
	case f.category == "subjectField":
		c.domains = append(c.domains, text)
	case f.category == "definition" && c.definitions[rd.lang] == "":
		c.definitions[rd.lang] = text
	case (f.category == "note" || f.category == "noteValue") && !f.about:
		if t != nil {
			t.notes = append(t.notes, text)
		} else {
			c.notes[rd.lang] = append(c.notes[rd.lang], text)
		}
	case f.category == "projectSubset" && text == tbxKept && t != nil:
		t.kept = true
	case tbxStatuses[f.category] && t != nil && t.Status == "":
		rd.status(t, f.at, text)
	default:
		rd.lose(f.at, f.category)
	}
	return nil
}

// tbxStatuses are the data categories of a term's status: the one of TBX-Basic,
// and those of TBX v2, of other drafts and of the first TBX-Min.
var tbxStatuses = map[string]bool{"administrativeStatus": true, "normativeAuthorization": true, "usageStatus": true, "termStatus": true}

// status reads a value of administrativeStatus, with or without its suffixes.
func (rd *tbxReader) status(t *tbxName, at place, text string) {
	plain := strings.TrimSuffix(strings.TrimSuffix(text, "-admn-sts"), "Term")
	switch plain {
	case "preferred":
		t.Status = Preferred
	case "admitted":
		t.Status = Admitted
	case "deprecated":
		t.Status = Deprecated
	case "standardized", "legal", "regulated":
		t.Status = Admitted
		rd.losses.add(at, plain+" terms read as admitted", "")
	case "superseded", "obsolete", "notRecommended":
		t.Status = Deprecated
		rd.losses.add(at, plain+" terms read as deprecated", "")
	default:
		rd.losses.add(at, fmt.Sprintf("terms of the unknown status %q read as if they had none", clip(text)), "write preferredTerm-admn-sts, admittedTerm-admn-sts or deprecatedTerm-admn-sts")
	}
}

// close makes a concept of what was read of it, if it is one to use.
func (rd *tbxReader) close(c *tbxConcept) {
	rd.sift(c)
	d := &draft{Concept: &Concept{Domain: strings.Join(c.domains, "; ")}}
	for _, t := range c.terms {
		d.put(t.Term, t.at)
	}
	defaults(d.Terms)
	rd.settle(d)
	arabic := d.In(Arabic)
	switch {
	case len(arabic) == 0:
		rd.losses.add(c.at, "concepts left out because they have no Arabic term", "add one")
		return
	case d.Rendering() == "" && !d.Kept():
		rd.losses.add(c.at, "concepts left out because they have no English to use", "add a term that is not deprecated")
		return
	}
	for k := range d.first.pos {
		d.first.pos[k] = c.at
	}
	d.first.cell[colArabic] = arabic[0]
	rd.remarks(d, c)
	if d.ID = oneLine(unescapeID(c.id)); d.ID == "" {
		d.ID, d.made = madeID(arabic[0]), true
	}
	if !rd.ids.take(d.ID) {
		rd.losses.add(c.at, "concepts whose id another one has, renamed", "give each its own")
		d.ID = rd.ids.free(d.ID)
	}
	rd.build.concepts = append(rd.build.concepts, d)
}

// idSet holds the IDs that are taken, each with the number of its last namesake.
type idSet map[string]int

// take takes an ID, unless it is taken.
func (s *idSet) take(id string) bool {
	if *s == nil {
		*s = idSet{}
	}
	if (*s)[id] > 0 {
		return false
	}
	(*s)[id] = 1
	return true
}

// free takes the next free of id-2, id-3 … for an ID that is taken.
func (s *idSet) free(id string) string {
	for {
		(*s)[id]++
		if next := id + "-" + strconv.Itoa((*s)[id]); s.take(next) {
			return next
		}
	}
}

// sift leaves out terms that no termbase takes.
func (rd *tbxReader) sift(c *tbxConcept) {
	kept := slices.ContainsFunc(c.terms, func(t *tbxName) bool { return t.kept })
	type key struct {
		lang Lang
		text string
	}
	seen := map[key]bool{}
	c.terms = slices.DeleteFunc(c.terms, func(t *tbxName) bool {
		if t.kept {
			t.Status = DoNotTranslate
		}
		k := key{t.Lang, t.Text}
		what := misfit(t.Term, kept)
		switch {
		case what != "":
			rd.losses.add(t.at, what+" left out", "correct them")
		case seen[k]:
			rd.losses.add(t.at, "terms left out that the concept has already", "remove them")
		default:
			seen[k] = true
			return false
		}
		c.notes[t.Lang] = append(c.notes[t.Lang], t.notes...)
		return true
	})
}

// misfit says what is wrong with terms like t, or nothing; kept, of a concept
// that is not to be translated.
func misfit(t Term, kept bool) string {
	switch {
	case t.Lang == Arabic && !hasWord(t.Text):
		return "Arabic terms with neither letter nor digit"
	case kept:
	case t.Lang == Arabic && !hasArabic(t.Text):
		return "Arabic terms without an Arabic letter"
	case t.Lang == English && hasArabic(t.Text):
		return "English terms with Arabic letters"
	}
	return ""
}

// defaults gives terms without status one: the first Arabic term is preferred,
// the first English one too unless another is the one to use or the concept is
// not to be translated. Others are admitted.
func defaults(terms []Term) {
	used := map[Lang]bool{}
	for _, t := range terms {
		used[English] = used[English] || t.Status == DoNotTranslate || t.Lang == English && t.Status == Preferred
	}
	for i := range terms {
		t := &terms[i]
		if t.Status == "" {
			t.Status = Admitted
			if !used[t.Lang] {
				t.Status = Preferred
			}
		}
		if t.Lang == Arabic || t.Status == Preferred {
			used[t.Lang] = true
		}
	}
}

// settle leaves one English term to use.
func (rd *tbxReader) settle(d *draft) {
	kept, used := d.Kept(), false
	for i := range d.Terms {
		t := &d.Terms[i]
		if t.Lang != English || t.Status != Preferred && t.Status != DoNotTranslate {
			continue
		}
		switch {
		case kept && t.Status == Preferred:
			rd.losses.add(d.at[i], "preferred terms of concepts that are not to be translated, read as admitted", "make them admitted")
		case used:
			rd.losses.add(d.at[i], "second preferred English terms of a concept, read as admitted", "make one of them admitted")
		default:
			used = true
			continue
		}
		t.Status = Admitted
	}
	for i := range d.Terms {
		if t := &d.Terms[i]; !used && !kept && t.Lang == English && t.Status == Admitted {
			t.Status, used = Preferred, true
			rd.losses.add(d.at[i], "admitted English terms read as preferred because their concept has none", "make one of them preferred")
		}
	}
}

// remarks finds the places of definitions and notes.
func (rd *tbxReader) remarks(d *draft, c *tbxConcept) {
	for _, lang := range [...]Lang{"", English, Arabic} {
		switch text := c.definitions[lang]; {
		case text == "":
		case d.Definition == "":
			d.Definition = text
		default:
			rd.lose(c.at, "definition")
		}
	}
	for i, t := range c.terms {
		notes := t.notes
		for _, lang := range [...]Lang{t.Lang, ""} {
			notes = append(notes, c.notes[lang]...)
			delete(c.notes, lang)
		}
		d.Terms[i].Note = strings.Join(notes, "; ")
	}
	for _, notes := range c.notes {
		for range notes {
			rd.lose(c.at, "note")
		}
	}
}

// finish holds the concepts against one another.
func (rd *tbxReader) finish() (*Termbase, error) {
	b := &rd.build
	rd.losses.warn(b)
	if rd.foreign.n > 0 {
		b.warn(rd.foreign.first, tbxRemedy, "terms left out because they are neither Arabic nor English (%s): %d", strings.Join(rd.langs, ", "), rd.foreign.n)
	}
	return finish(b, "add concepts with Arabic and English terms")
}

// finish is b.finish with a remedy for a file that has no concepts.
func finish(b *builder, remedy string) (*Termbase, error) {
	if len(b.concepts) > 0 || len(b.errs) > 0 {
		return b.finish()
	}
	b.warn(place{1, 1}, remedy, "the termbase has no terms")
	sortByLine(b.warnings)
	return &Termbase{Warnings: b.warnings}, nil
}

// escapedRune stands for a character that an XML name cannot have, as in
// ISO/IEC 9075-14 (SQL/XML), 9.1.
var escapedRune = regexp.MustCompile(`_x([0-9A-F]{4,6})_`)

func unescapeID(id string) string {
	return escapedRune.ReplaceAllStringFunc(id, func(s string) string {
		n, err := strconv.ParseUint(s[2:len(s)-1], 16, 32)
		if err != nil || !isXMLChar(rune(n)) {
			return s
		}
		return string(rune(n))
	})
}

// isXMLChar reports whether a document may have the character (XML 1.0, 2.2).
func isXMLChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 && r <= 0x10ffff
}
