package xliff

import (
	"strconv"

	"bayan/pipeline/format/internal/xmlio"
)

// meta is a list of metadata, in order.
type meta []attr

// add appends a value unless it is empty.
func (m *meta) add(name, value string) { *m = xmlio.Optional(*m, name, escape(value)) }

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (p printer) meta(category, id string, m meta) {
	p.Open("mda:metaGroup", append(xmlio.Optional(nil, "id", id), attr{Name: "category", Value: category})...)
	for _, a := range m {
		p.Leaf("mda:meta", a.Value, attr{Name: "type", Value: a.Name})
	}
	p.Close("mda:metaGroup")
}

// free adds an attribute of any value: where XML cannot hold it, one of our own
// in its place, escaped.
func free(attrs []attr, name, value string) []attr {
	if xmlio.Holds(value) {
		return xmlio.Optional(attrs, name, value)
	}
	return append(attrs, attr{Name: "bayan:" + name, Value: escape(value)})
}

// freeText writes an element with any text: escaped, and marked as such, where
// XML cannot hold it.
func (p printer) freeText(name, text string, attrs ...attr) {
	if !xmlio.Holds(text) {
		attrs = append(attrs, attr{Name: "bayan:escaped", Value: "yes"})
		text = escape(text)
	}
	p.Leaf(name, text, attrs...)
}

// metaOf reads the values of a metadata group of ours.
func metaOf(g *xmlio.Node) map[string]string {
	m := map[string]string{}
	for _, c := range g.Children(nsMetadata, "meta") {
		m[c.Get("type")] = unescape(c.Content())
	}
	return m
}

// number reads a whole number of ours that stands at n; none when v is empty.
func (r *reader) number(n *xmlio.Node, name, v string, into *int) error {
	if v == "" {
		return nil
	}
	i, err := strconv.Atoi(v)
	if err != nil {
		return r.Errorf(n.At, "restore the value, or remove it", "%s %q is no whole number", name, v)
	}
	*into = i
	return nil
}

// freeAttr reads an attribute that free wrote.
func freeAttr(n *xmlio.Node, name string) string {
	if v, ok := n.Lookup(Namespace, name); ok {
		return unescape(v)
	}
	return n.Get(name)
}

// freeContent reads an element that freeText wrote.
func freeContent(n *xmlio.Node) string {
	if v, _ := n.Lookup(Namespace, "escaped"); v == "yes" {
		return unescape(n.Content())
	}
	return n.Content()
}
