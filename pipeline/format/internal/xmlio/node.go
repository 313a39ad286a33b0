package xmlio

import (
	"encoding/xml"
	"strings"
)

// Node is an element with all it holds, or a run of text.
type Node struct {
	// Name is zero for text.
	Name  xml.Name
	Attrs []xml.Attr
	Nodes []*Node
	// Text is the text of a text node.
	Text string
	At   Place
}

// Tree reads the rest of the element whose start tag Next gave last.
func (s *Scanner) Tree(start xml.StartElement) (*Node, error) {
	root := NewNode(start, s.at)
	open, count := []*Node{root}, 1
	for len(open) > 0 {
		tok, err := s.Next()
		if err != nil {
			return nil, err
		}
		top := open[len(open)-1]
		switch t := tok.(type) {
		case xml.StartElement:
			n := NewNode(t, s.at)
			top.Nodes, open = append(top.Nodes, n), append(open, n)
			count++
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.Nodes = append(top.Nodes, &Node{Text: string(t), At: s.at})
			count++
		}
		if count > maxNodes {
			return nil, s.Errorf(root.At, "divide it", "<%s> holds more than %d elements", root.Name.Local, maxNodes)
		}
	}
	return root, nil
}

// NewNode makes a node of a start tag, without namespace declarations.
func NewNode(t xml.StartElement, at Place) *Node {
	n := &Node{Name: t.Name, At: at}
	for _, a := range t.Attr {
		if a.Name.Space != "xmlns" && a.Name != (xml.Name{Local: "xmlns"}) {
			n.Attrs = append(n.Attrs, a)
		}
	}
	return n
}

// IsText reports whether n is a run of text.
func (n *Node) IsText() bool { return n.Name.Local == "" }

// Get gives the value of an attribute without prefix, or "".
func (n *Node) Get(name string) string {
	v, _ := n.Lookup("", name)
	return v
}

// Lookup gives the value of an attribute, and whether it is there.
func (n *Node) Lookup(space, name string) (string, bool) {
	for _, a := range n.Attrs {
		if a.Name.Local == name && a.Name.Space == space {
			return a.Value, true
		}
	}
	return "", false
}

// Children gives the elements of one namespace and name that n holds.
func (n *Node) Children(space, local string) []*Node {
	var out []*Node
	for _, c := range n.Nodes {
		if c.Name.Local == local && c.Name.Space == space {
			out = append(out, c)
		}
	}
	return out
}

// Content is all text in n, elements' included.
func (n *Node) Content() string {
	if n.IsText() {
		return n.Text
	}
	if len(n.Nodes) == 1 && n.Nodes[0].IsText() {
		return n.Nodes[0].Text
	}
	var b strings.Builder
	n.content(&b)
	return b.String()
}

func (n *Node) content(b *strings.Builder) {
	b.WriteString(n.Text)
	for _, c := range n.Nodes {
		c.content(b)
	}
}
