package xliff

import (
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// content reads the texts of one side of a unit, sources or targets.
type content struct {
	*reader
	data map[string]string
	ids  map[string]bool     // of all inline elements, and of segments for sources
	open map[string]*opening // <sc> by ID
	held map[string]string   // the markup of codes by ID, for copyOf
	sms  map[string]*span    // <sm> without an <em> yet
	// spans are the annotations read so far, by ID and in order.
	spans  map[string]*span
	marked []*span
	opened []*opening

	b     strings.Builder
	codes []pipeline.Code
	line  int // which text of the unit is being read
}

// opening is an <sc>.
type opening struct {
	name, id         string // of the element and of its code
	isolated, closed bool
	at               xmlio.Place
}

// span is an annotation.
type span struct {
	node       *xmlio.Node
	line       int // which text of the unit it begins in
	start, end int // bytes of that text's Plain
	lineEnd    int // which text it ends in
}

func newContent(r *reader, data map[string]string) *content {
	return &content{
		reader: r, data: data, ids: map[string]bool{}, open: map[string]*opening{},
		held: map[string]string{}, sms: map[string]*span{}, spans: map[string]*span{},
	}
}

// text reads a <source> or <target>, the unit's line-th.
func (c *content) text(n *xmlio.Node, line int) (pipeline.Text, error) {
	c.b.Reset()
	c.codes, c.line = nil, line
	if err := c.nodes(n); err != nil {
		return pipeline.Text{}, err
	}
	return pipeline.Text{Plain: c.b.String(), Codes: c.codes}, nil
}

func (c *content) nodes(n *xmlio.Node) error {
	for _, e := range n.Nodes {
		if e.IsText() {
			c.b.WriteString(e.Text)
			continue
		}
		if err := c.element(e); err != nil {
			return err
		}
	}
	return nil
}

func (c *content) element(n *xmlio.Node) error {
	if err := c.unique(c.ids, n, "inline element or segment"); err != nil {
		return err
	}
	switch n.Name.Local {
	case "cp":
		return c.codePoint(n)
	case "ph":
		return c.code(pipeline.Alone, n, "dataRef", ownID(n))
	case "pc":
		if err := c.code(pipeline.Open, n, "dataRefStart", ownID(n)); err != nil {
			return err
		}
		if err := c.nodes(n); err != nil {
			return err
		}
		return c.code(pipeline.Close, n, "dataRefEnd", ownID(n))
	case "sc":
		o := &opening{name: n.Get("id"), id: ownID(n), isolated: n.Get("isolated") == "yes", at: n.At}
		c.open[o.name], c.opened = o, append(c.opened, o)
		return c.code(pipeline.Open, n, "dataRef", ownID(n))
	case "ec":
		return c.end(n)
	case "mrk":
		sp := c.begin(n)
		if err := c.nodes(n); err != nil {
			return err
		}
		sp.end, sp.lineEnd = c.b.Len(), c.line
	case "sm":
		c.sms[n.Get("id")] = c.begin(n)
	case "em":
		sp := c.sms[n.Get("startRef")]
		if sp == nil {
			return c.Errorf(n.At, "", "<em> for %q, which no <sm> before it begins", n.Get("startRef"))
		}
		delete(c.sms, n.Get("startRef"))
		sp.end, sp.lineEnd = c.b.Len(), c.line
	}
	return nil
}

// ownID gives the ID of a code as the document has it.
func ownID(n *xmlio.Node) string {
	if v, ok := n.Lookup(Namespace, "id"); ok {
		return unescape(v)
	}
	return n.Get("id")
}

func (c *content) begin(n *xmlio.Node) *span {
	sp := &span{node: n, line: c.line, start: c.b.Len()}
	c.spans[n.Get("id")], c.marked = sp, append(c.marked, sp)
	return sp
}

// end reads an <ec>.
func (c *content) end(n *xmlio.Node) error {
	ref, hasRef := n.Lookup("", "startRef")
	isolated := n.Get("isolated") == "yes"
	_, hasID := n.Lookup("", "id")
	switch {
	case hasRef == isolated || hasID != isolated:
		return c.Errorf(n.At, `it has either startRef, or isolated="yes" and an id`, "<ec> that is neither tied to an <sc> nor isolated, or both")
	case isolated:
		return c.code(pipeline.Close, n, "dataRef", ownID(n))
	}
	start := c.open[ref]
	switch {
	case start == nil:
		return c.Errorf(n.At, "", "<ec> for %q, which no <sc> before it begins", ref)
	case start.isolated:
		return c.Errorf(n.At, "", "<ec> for %q, which is isolated", ref)
	case start.closed:
		return c.Errorf(n.At, "", "a second <ec> for %q", ref)
	}
	start.closed = true
	return c.code(pipeline.Close, n, "dataRef", start.id)
}

// code adds a code with the markup that the attribute ref points to.
func (c *content) code(kind pipeline.CodeKind, n *xmlio.Node, ref, id string) error {
	code := pipeline.Code{Offset: c.b.Len(), ID: id, Kind: kind}
	own, copied := n.Get("id"), n.Get("copyOf")
	if v, ok := n.Lookup("", ref); ok {
		if copied != "" {
			return c.Errorf(n.At, "remove one of them", "both copyOf and %s on <%s>", ref, n.Name.Local)
		}
		if code.Data, ok = c.data[v]; !ok {
			return c.Errorf(n.At, "", "%s=%q, but the unit has no such <data>", ref, v)
		}
	} else if copied != "" {
		if code.Data, ok = c.held[ref+copied]; !ok {
			return c.Errorf(n.At, "", "copyOf=%q, but no code before it has that ID and can be copied", copied)
		}
	}
	if own != "" && n.Get("canCopy") != "no" {
		c.held[ref+own] = code.Data
	}
	c.codes = append(c.codes, code)
	return nil
}

func (c *content) codePoint(n *xmlio.Node) error {
	v, err := strconv.ParseUint(n.Get("hex"), 16, 32)
	if err != nil || v > 0x10FFFF || v >= 0xD800 && v <= 0xDFFF {
		return c.Errorf(n.At, "give it in hexadecimal, up to 10FFFF", "<cp> for %q, which is no character", n.Get("hex"))
	}
	c.b.WriteRune(rune(v))
	return nil
}

// finish checks that everything begun has ended.
func (c *content) finish() error {
	for _, sp := range c.marked {
		if sp.node.Name.Local == "sm" && c.sms[sp.node.Get("id")] == sp {
			return c.Errorf(sp.node.At, "", "<sm> %q that no <em> ends", sp.node.Get("id"))
		}
	}
	for _, o := range c.opened {
		if !o.closed && !o.isolated {
			return c.Errorf(o.at, `give it isolated="yes" if its <ec> is in another unit`, "<sc> %q that no <ec> ends", o.name)
		}
	}
	return nil
}
