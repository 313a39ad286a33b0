package glossary

import (
	"encoding/xml"
	"slices"
	"strings"
)

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
