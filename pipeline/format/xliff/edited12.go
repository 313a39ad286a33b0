package xliff

import (
	"encoding/xml"
	"io"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/internal/xmlio"
)

// states12 are the states of XLIFF 1.2 in the words of XLIFF 2.
var states12 = map[string]string{
	"new": "initial", "needs-translation": "initial", "needs-adaptation": "translated", "needs-l10n": "translated",
	"needs-review-translation": "translated", "needs-review-adaptation": "translated", "needs-review-l10n": "translated",
	"translated": "translated", "signed-off": "reviewed", "final": "final",
}

// version1 reports whether a file is XLIFF 1.0, 1.1 or 1.2.
func version1(data []byte) bool {
	tok, err := xmlio.NewScanner(data).Next()
	if err != nil {
		return false
	}
	start, _ := tok.(xml.StartElement)
	version := xmlio.NewNode(start, xmlio.Place{}).Get("version")
	return start.Name.Local == "xliff" && (strings.HasPrefix(version, "1.") || strings.Contains(start.Name.Space, ":document:1."))
}

// edited12 reads a file that a tool made of a record in the form of XLIFF 1.2: a
// row for each trans-unit, or for each of its segments. Of the inline elements
// only places and IDs count; the markup is the record's. It is read leniently,
// for many tools take liberties with this version: whatever is no text of a
// trans-unit is passed over.
func edited12(data []byte) (*format.Edited, error) {
	r := &reader12{Scanner: xmlio.NewScanner(data), out: &format.Edited{}, people: map[string]string{}}
	files := 0
	for {
		tok, err := r.Next()
		if err == io.EOF {
			if files != 1 {
				r.out.Document = ""
			}
			return r.out, nil
		}
		if err != nil {
			return nil, err
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		at := r.Here()
		switch start.Name.Local {
		case "file":
			files++
			r.out.Document = xmlio.NewNode(start, at).Get("original")
		case "header", "trans-unit":
			n, err := r.Tree(start)
			if err != nil {
				return nil, err
			}
			if start.Name.Local == "header" {
				r.phases(n)
			} else if err := r.unit(n); err != nil {
				return nil, err
			}
		case "bin-unit":
			if err := r.Skip(); err != nil {
				return nil, err
			}
		}
	}
}

type reader12 struct {
	*xmlio.Scanner
	out    *format.Edited
	people map[string]string // names by phase
}

// phases reads who did what in which phase of the work.
func (r *reader12) phases(n *xmlio.Node) {
	for _, c := range n.Nodes {
		if c.Name.Local == "phase" && c.Get("contact-name") != "" {
			r.people[c.Get("phase-name")] = c.Get("contact-name")
		}
		r.phases(c)
	}
}

// unit makes the rows of a trans-unit.
func (r *reader12) unit(n *xmlio.Node) error {
	source, target, segmented := child(n, "source"), child(n, "target"), child(n, "seg-source")
	if source == nil {
		return r.Errorf(n.At, "is the file whole?", "<trans-unit> without <source>")
	}
	row := format.Row{Line: n.At.Line, ID: n.Get("id"), Unit: n.Get("id")}
	if n.Get("approved") == "yes" {
		row.State = pipeline.Reviewed.String()
	}
	if target != nil {
		if s, ok := states12[target.Get("state")]; ok && (row.State == "" || s == "final") {
			row.State = s
		}
		row.By = r.people[target.Get("phase-name")]
	}
	for _, c := range n.Nodes {
		if text := strings.TrimSpace(c.Content()); c.Name.Local == "note" && text != "" {
			row.Notes = append(row.Notes, pipeline.Note{Category: c.Get("from"), Text: text})
		}
	}
	parts := segments12(segmented)
	if len(parts) == 0 {
		row.Source = text12(source)
		if target != nil {
			row.Target = text12(target)
		}
		r.out.Rows = append(r.out.Rows, row)
		return nil
	}
	targets := map[string]*xmlio.Node{}
	for _, p := range segments12(target) {
		targets[p.node.Get("mid")] = p.node
	}
	for _, p := range parts {
		one := row
		one.ID, one.Source, one.After = p.node.Get("mid"), text12(p.node), p.after
		if t := targets[one.ID]; t != nil {
			one.Target = text12(t)
		}
		r.out.Rows = append(r.out.Rows, one)
		row.Notes = nil
	}
	return nil
}

func child(n *xmlio.Node, name string) *xmlio.Node {
	for _, c := range n.Nodes {
		if c.Name.Local == name {
			return c
		}
	}
	return nil
}

// segment12 is one segment of a trans-unit, with the text up to the next one.
type segment12 struct {
	node  *xmlio.Node
	after string
}

func segments12(n *xmlio.Node) (out []segment12) {
	if n == nil {
		return nil
	}
	for _, c := range n.Nodes {
		switch {
		case c.Name.Local == "mrk" && c.Get("mtype") == "seg":
			out = append(out, segment12{node: c})
		case c.Name.Local == "g": // a code around segments
			out = append(out, segments12(c)...)
		case c.IsText() && len(out) > 0:
			out[len(out)-1].after += c.Text
		}
	}
	return out
}

// text12 reads a text with its codes.
func text12(n *xmlio.Node) pipeline.Text {
	var t content12
	t.nodes(n)
	return pipeline.Text{Plain: t.b.String(), Codes: t.codes}
}

type content12 struct {
	b     strings.Builder
	codes []pipeline.Code
}

func (t *content12) nodes(n *xmlio.Node) {
	for _, c := range n.Nodes {
		if c.IsText() {
			t.b.WriteString(c.Text)
			continue
		}
		id := c.Get("rid")
		if id == "" {
			id = c.Get("id")
		}
		add := func(kind pipeline.CodeKind) {
			t.codes = append(t.codes, pipeline.Code{Offset: t.b.Len(), ID: id, Kind: kind})
		}
		switch c.Name.Local {
		case "g":
			add(pipeline.Open)
			t.nodes(c)
			add(pipeline.Close)
		case "bx", "bpt":
			add(pipeline.Open)
		case "ex", "ept":
			add(pipeline.Close)
		case "it":
			if c.Get("pos") == "close" || c.Get("pos") == "end" {
				add(pipeline.Close)
			} else {
				add(pipeline.Open)
			}
		case "x", "ph":
			add(pipeline.Alone)
		case "mrk":
			t.nodes(c)
		}
	}
}
