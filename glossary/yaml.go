package glossary

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// maxYAML bounds, in bytes, a termbase in YAML: its nodes take many times as
// much in memory.
const maxYAML = 8 << 20

// ReadYAML reads a termbase from YAML in UTF-8, a list of concepts:
//
//   - id: t1
//     domain: military
//     definition: a unit of an army
//     ar: [لواء]
//     en:
//   - brigade
//   - text: regiment
//     status: deprecated
//     note: smaller
//
// A term is a text, or a mapping of its text and, if wanted, status (preferred,
// admitted, deprecated or dnt), pos and note. Without a status the first Arabic
// term is preferred, and the first English one unless another is; later ones are
// admitted. A concept without id gets one made from its Arabic; its note goes
// with its first term. A pos is left out and counted in a warning, since the
// termbase has no place for it.
//
// A file with any error, such as an unknown key, is refused whole, with
// [Errors]; it may have 8 MB. Aliases are not taken.
func ReadYAML(r io.Reader) (*Termbase, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxYAML+1))
	if err != nil {
		return nil, err
	}
	if err := plainText(data); err != nil {
		return nil, err
	}
	root, err := parseYAML(data)
	if err != nil {
		return nil, err
	}
	rd := &yamlReader{}
	rd.file(root) // what it returns is in the errors of build
	rd.losses.warn(&rd.build)
	return finish(&rd.build, "add concepts with ar and en")
}

// plainText refuses what the YAML parser would without naming the place.
func plainText(data []byte) error {
	switch {
	case len(data) > maxYAML:
		return fail(1, 1, "split it", "the file is larger than %d MB", maxYAML>>20)
	case bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")):
		return fail(1, 1, "save it as UTF-8", "the file is UTF-16")
	}
	c := cursor{data: data, at: place{1, 1}}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			p := c.place(i)
			return fail(p.line, p.column, "save it as UTF-8", "the byte %#02x is not UTF-8 text", data[i])
		}
		if !isXMLChar(r) || r >= 0x7f && r < 0xa0 && r != 0x85 {
			p := c.place(i)
			return fail(p.line, p.column, "remove it", "the control character %U", r)
		}
		i += n
	}
	return nil
}

// parseYAML gives the root node of the only document, nil if it is empty.
func parseYAML(data []byte) (*yaml.Node, error) {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	err := dec.Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, fail(1, 1, "begin it with - id:", "the file is empty")
	}
	if err == nil {
		if err = dec.Decode(&more); err == nil {
			return nil, fail(max(more.Line, 1), max(more.Column, 1), "remove the line --- or what follows it", "a second document")
		}
		if errors.Is(err, io.EOF) {
			if len(doc.Content) == 0 {
				return nil, fail(1, 1, "begin it with - id:", "the file is empty")
			}
			return doc.Content[0], nil
		}
	}
	line, problem := 1, strings.TrimPrefix(err.Error(), "yaml: ")
	if m := yamlLine.FindStringSubmatch(problem); m != nil {
		line, _ = strconv.Atoi(m[1])
		problem = m[2]
	}
	return nil, fail(max(line, 1), 1, "correct the YAML there or in the line above: indent with spaces, and put texts with : or # in quotation marks", "%s", problem)
}

var yamlLine = regexp.MustCompile(`^line (\d+): (?s:(.*))$`)

type yamlReader struct {
	build  builder
	ids    idSet
	seen   map[Term]bool // of the concept: text and language
	losses tallies
}

// problem notes an error at a node. It returns errTooMany when there are enough.
func (rd *yamlReader) problem(n *yaml.Node, remedy, format string, args ...any) error {
	return rd.build.problem(nodePlace(n), remedy, format, args...)
}

func nodePlace(n *yaml.Node) place { return place{max(n.Line, 1), max(n.Column, 1)} }

func (rd *yamlReader) file(root *yaml.Node) error {
	if root.Kind != yaml.SequenceNode {
		return rd.problem(root, "begin each concept with - id:", "the file is %s, not a list of concepts", kindName(root))
	}
	for _, n := range root.Content {
		if err := rd.concept(n); err != nil {
			return err
		}
	}
	return nil
}

func kindName(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias"
	}
	return "a text"
}

var (
	conceptKeys = []string{"id", "domain", "definition", "note", "ar", "en"}
	termKeys    = []string{"text", "status", "pos", "note"}
)

// fields gives the values of a mapping, and holds its keys against known.
func (rd *yamlReader) fields(n *yaml.Node, what string, known []string) (map[string]*yaml.Node, error) {
	list := "the keys of " + what + " are " + strings.Join(known, ", ")
	if n.Kind != yaml.MappingNode {
		return nil, rd.problem(n, list, "%s is %s, not a mapping", what, kindName(n))
	}
	out := make(map[string]*yaml.Node, len(known))
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, err := n.Content[i], error(nil)
		switch {
		case key.Kind != yaml.ScalarNode:
			err = rd.problem(key, list, "a key is %s", kindName(key))
		case !slices.Contains(known, key.Value):
			err = rd.problem(key, list, "unknown key %q", clip(key.Value))
		case out[key.Value] != nil:
			err = rd.problem(key, "keep one of them", "the key %s is there twice", key.Value)
		default:
			out[key.Value] = n.Content[i+1]
		}
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// text gives the text of a node, on one line; "" for none. Numbers, dates, yes
// and no are texts as they are written.
func (rd *yamlReader) text(n *yaml.Node, what string, most int) (string, error) {
	switch {
	case n == nil:
		return "", nil
	case n.Kind == yaml.AliasNode:
		return "", rd.problem(n, "write the text out", "aliases are not taken")
	case n.Kind != yaml.ScalarNode:
		return "", rd.problem(n, "write one text", "the %s is %s", what, kindName(n))
	}
	switch n.ShortTag() {
	case "!!null":
		return "", nil
	case "!!str", "!!int", "!!float", "!!bool", "!!timestamp", "!!merge":
	default:
		return "", rd.problem(n, "remove the tag", "the %s has the tag %s", what, clip(n.Tag))
	}
	s := oneLine(n.Value)
	if len(s) > most {
		return "", rd.problem(n, "shorten it", "the %s has %d bytes; %d is the most", what, len(s), most)
	}
	if bad, ok := unwritable(s); ok {
		return "", rd.problem(n, "remove it", "the %s has %s", what, bad)
	}
	return s, nil
}

// concept reads an item of the list.
func (rd *yamlReader) concept(n *yaml.Node) error {
	before := len(rd.build.errs)
	rd.seen = map[Term]bool{}
	f, err := rd.fields(n, "a concept", conceptKeys)
	if err != nil || f == nil {
		return err
	}
	d := &draft{Concept: &Concept{}}
	for k := range d.first.pos {
		d.first.pos[k] = nodePlace(n)
	}
	var note string
	for _, x := range []struct {
		to   *string
		key  string
		most int
	}{{&d.ID, "id", maxCell}, {&d.Domain, "domain", maxText}, {&d.Definition, "definition", maxText}, {&note, "note", maxText}} {
		if *x.to, err = rd.text(f[x.key], x.key, x.most); err != nil {
			return err
		}
	}
	if err := rd.languages(d, n, f); err != nil {
		return err
	}
	if len(rd.build.errs) > before {
		return nil
	}
	if err := rd.check(d); err != nil {
		return err
	}
	if note != "" {
		t := &d.Terms[0]
		t.Note = strings.TrimPrefix(t.Note+"; "+note, "; ")
	}
	if len(rd.build.errs) > before {
		return nil
	}
	return rd.name(d, n, f["id"])
}

// name gives a concept its ID and takes it in.
func (rd *yamlReader) name(d *draft, n, id *yaml.Node) error {
	if d.ID == "" {
		d.ID, d.made = madeID(d.first.cell[colArabic]), true
	}
	if !rd.ids.take(d.ID) {
		if !d.made {
			return rd.problem(id, "give each its own", "another concept has the id %s", clip(d.ID))
		}
		d.ID = rd.ids.free(d.ID)
	}
	rd.build.concepts = append(rd.build.concepts, d)
	return nil
}

// languages reads ar and en in the order of the file.
func (rd *yamlReader) languages(d *draft, n *yaml.Node, f map[string]*yaml.Node) error {
	if f["ar"] == nil {
		return rd.problem(n, "write ar: and the Arabic term", "the concept has no Arabic term")
	}
	langs := []Lang{Arabic, English}
	if en := f["en"]; en != nil && slices.Index(n.Content, en) < slices.Index(n.Content, f["ar"]) {
		langs = []Lang{English, Arabic}
	}
	for _, lang := range langs {
		list := f[string(lang)]
		if list == nil {
			continue
		}
		items := []*yaml.Node{list}
		if list.Kind == yaml.SequenceNode {
			items = list.Content
		}
		if len(items) > 0 && lang == Arabic {
			d.first.pos[colArabic] = nodePlace(items[0])
		}
		if lang == English {
			d.first.pos[colEnglish] = nodePlace(list)
		}
		if len(items) == 0 && lang == Arabic {
			return rd.problem(list, "write it", "the concept has no Arabic term")
		}
		for _, item := range items {
			if err := rd.term(d, item, lang); err != nil {
				return err
			}
		}
	}
	return nil
}

// term reads a term, a text or a mapping.
func (rd *yamlReader) term(d *draft, n *yaml.Node, lang Lang) error {
	before := len(rd.build.errs)
	f := map[string]*yaml.Node{"text": n}
	if n.Kind == yaml.MappingNode {
		var err error
		if f, err = rd.fields(n, "a term", termKeys); err != nil {
			return err
		}
	}
	text, err := rd.text(f["text"], "term", maxCell)
	if err != nil {
		return err
	}
	status, err := rd.text(f["status"], "status", maxCell)
	if err != nil {
		return err
	}
	note, err := rd.text(f["note"], "note", maxText)
	if err != nil {
		return err
	}
	if len(rd.build.errs) > before {
		return nil
	}
	s, ok := parseStatus(status)
	switch {
	case !ok:
		return rd.problem(f["status"], "write preferred, admitted, deprecated or dnt", "unknown status %q", clip(status))
	case text == "":
		return rd.problem(n, "write its text, in quotation marks if it is null or ~", "the term is empty")
	case rd.seen[Term{Text: text, Lang: lang}]:
		rd.build.warn(nodePlace(n), "remove it", "the concept has the term %q already", clip(text))
		return nil
	}
	if f["pos"] != nil {
		rd.losses.add(nodePlace(f["pos"]), "pos left out for want of a place in the termbase", "keep the YAML file where it is needed")
	}
	rd.seen[Term{Text: text, Lang: lang}] = true
	d.put(Term{Text: text, Lang: lang, Status: s, Note: note}, nodePlace(n))
	return nil
}

// check holds the terms of a concept against one another.
func (rd *yamlReader) check(d *draft) error {
	defaults(d.Terms)
	kept, used := d.Kept(), -1
	for i, t := range d.Terms {
		at := d.at[i]
		if t.Lang == Arabic && d.first.cell[colArabic] == "" {
			d.first.cell[colArabic] = t.Text
		}
		if err := rd.script(t, at, kept); err != nil {
			return err
		}
		if t.Lang != English || t.Status != Preferred && t.Status != DoNotTranslate {
			continue
		}
		var err error
		switch {
		case kept && t.Status == Preferred:
			err = rd.build.problem(at, "make it admitted, or remove dnt", "the concept is not to be translated and has a preferred term %q", clip(t.Text))
		case used >= 0:
			err = rd.build.problem(at, "make one of them admitted", "the concept has two terms to use: %q, and %q in line %d", clip(t.Text), clip(d.Terms[used].Text), d.at[used].line)
		}
		if err != nil {
			return err
		}
		used = i
	}
	return nil
}

// script checks that Arabic is Arabic and English is not.
func (rd *yamlReader) script(t Term, at place, kept bool) error {
	r := row{}
	for k := range r.pos {
		r.pos[k] = at
	}
	status := t.Status
	if kept {
		status = DoNotTranslate
	}
	if t.Lang == Arabic {
		return rd.build.script(r, t.Text, "", status)
	}
	return rd.build.script(r, "", t.Text, status)
}

// WriteYAML writes tb as the list that [ReadYAML] reads back as it is, except
// that the terms of a concept are put together by language. A status that
// ReadYAML would give is not written. It refuses what [WriteTBX] refuses.
func WriteYAML(w io.Writer, tb *Termbase) error {
	if err := writable(tb); err != nil {
		return err
	}
	root := &yaml.Node{Kind: yaml.SequenceNode}
	for _, c := range tb.Concepts {
		root.Content = append(root.Content, conceptNode(c))
	}
	var b bytes.Buffer // the encoder does not hand on the error of a writer as it is
	out := yaml.NewEncoder(&b)
	out.SetIndent(2)
	if err := out.Encode(root); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func textNode(s string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(s)
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off": // truth values to readers of YAML 1.1
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// putText adds a field to a mapping, unless it is empty.
func putText(m *yaml.Node, key, value string) {
	if value != "" {
		m.Content = append(m.Content, textNode(key), textNode(value))
	}
}

func conceptNode(c *Concept) *yaml.Node {
	m := &yaml.Node{Kind: yaml.MappingNode}
	putText(m, "id", writtenID(c))
	putText(m, "domain", c.Domain)
	putText(m, "definition", c.Definition)
	for _, g := range byLanguage(c.Terms) {
		list := &yaml.Node{Kind: yaml.SequenceNode}
		for i, t := range g {
			list.Content = append(list.Content, termNode(t, usual(g, i)))
		}
		m.Content = append(m.Content, textNode(string(g[0].Lang)), list)
	}
	return m
}

// usual reports whether term i has the status that it gets when none is written.
func usual(terms []Term, i int) bool {
	t := terms[i]
	if i == 0 {
		return t.Status == Preferred
	}
	return t.Status == Admitted && (t.Lang == Arabic || terms[0].Status == Preferred)
}

func termNode(t Term, usual bool) *yaml.Node {
	if usual && t.Note == "" {
		return textNode(t.Text)
	}
	m := &yaml.Node{Kind: yaml.MappingNode}
	putText(m, "text", t.Text)
	if !usual {
		putText(m, "status", string(t.Status))
	}
	putText(m, "note", t.Note)
	return m
}
