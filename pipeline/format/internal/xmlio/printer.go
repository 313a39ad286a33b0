package xmlio

import (
	"bufio"
	"io"
)

// Printer writes XML, an element a line where white space means nothing. The
// first error sticks; Flush reports it. It is for one goroutine.
type Printer struct {
	w     *bufio.Writer
	err   error
	depth int
}

// NewPrinter begins a file in UTF-8 with its XML declaration.
func NewPrinter(w io.Writer) *Printer {
	p := &Printer{w: bufio.NewWriterSize(w, 64<<10)}
	p.Raw(`<?xml version="1.0" encoding="UTF-8"?>`)
	p.Raw("\n")
	return p
}

// Attr is an attribute with its prefix, if any, in the name.
type Attr struct{ Name, Value string }

// Optional gives the attribute, or none when its value is empty.
func Optional(attrs []Attr, name, value string) []Attr {
	if value == "" {
		return attrs
	}
	return append(attrs, Attr{name, value})
}

// Open begins an element on its own line.
func (p *Printer) Open(name string, attrs ...Attr) {
	p.indent()
	p.Start(name, attrs...)
	p.Raw("\n")
	p.depth++
}

// Close ends an element begun with Open.
func (p *Printer) Close(name string) {
	p.depth--
	p.indent()
	p.End(name)
	p.Raw("\n")
}

// Leaf writes an element and its text on one line.
func (p *Printer) Leaf(name, text string, attrs ...Attr) {
	p.indent()
	p.Inline(name, text, attrs...)
	p.Raw("\n")
}

// Line writes an element on one line, its content by body.
func (p *Printer) Line(name string, body func(), attrs ...Attr) {
	p.indent()
	p.Start(name, attrs...)
	body()
	p.End(name)
	p.Raw("\n")
}

// Start writes a start tag.
func (p *Printer) Start(name string, attrs ...Attr) {
	p.tag(name, attrs)
	p.Raw(">")
}

// Empty writes an empty element.
func (p *Printer) Empty(name string, attrs ...Attr) {
	p.tag(name, attrs)
	p.Raw("/>")
}

// Inline writes an element with text and nothing around it.
func (p *Printer) Inline(name, text string, attrs ...Attr) {
	if text == "" {
		p.Empty(name, attrs...)
		return
	}
	p.Start(name, attrs...)
	p.Text(text)
	p.End(name)
}

// End writes an end tag.
func (p *Printer) End(name string) {
	p.Raw("</")
	p.Raw(name)
	p.Raw(">")
}

func (p *Printer) tag(name string, attrs []Attr) {
	p.Raw("<")
	p.Raw(name)
	for _, a := range attrs {
		p.Raw(" ")
		p.Raw(a.Name)
		p.Raw(`="`)
		p.escaped(a.Value, true)
		p.Raw(`"`)
	}
}

// Text writes text, which must be [Valid].
func (p *Printer) Text(s string) { p.escaped(s, false) }

func (p *Printer) escaped(s string, attr bool) {
	from := 0
	for i := range len(s) {
		if e := escape(s[i], attr); e != "" {
			p.Raw(s[from:i])
			p.Raw(e)
			from = i + 1
		}
	}
	p.Raw(s[from:])
}

func (p *Printer) indent() {
	for range p.depth {
		p.Raw("  ")
	}
}

// Raw writes s as it is.
func (p *Printer) Raw(s string) {
	if p.err == nil {
		_, p.err = p.w.WriteString(s)
	}
}

// Err is the first error so far.
func (p *Printer) Err() error { return p.err }

// Flush writes out what is buffered.
func (p *Printer) Flush() error {
	if p.err == nil {
		p.err = p.w.Flush()
	}
	return p.err
}
