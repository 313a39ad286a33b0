// Package page is the shell of every HTML page that Bayan publishes: one file
// that needs nothing else, no script, light, dark and on paper.
package page

import (
	_ "embed"
	"html/template"
	"io"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

//go:embed page.css
var css string

//go:embed page.html
var shell string

// Page is what stands around a page's body.
type Page struct {
	Title  string
	Locale *locale.Localizer
	// Body is the name of the template, in the set passed to New, that renders
	// the body of the page from Data.
	Data any
	// Style is added to the style sheet; it must not come from a document.
	Style template.CSS
}

// New makes the template of a kind of page from the source of its body.
func New(body string, funcs template.FuncMap) *template.Template {
	t := template.New("page").Funcs(template.FuncMap{
		"css": func() template.CSS { return template.CSS(css) },
	}).Funcs(funcs)
	template.Must(t.Parse(shell))
	return template.Must(t.New("body").Parse(body))
}

// Write renders a page.
func Write(w io.Writer, t *template.Template, p Page) error {
	return t.ExecuteTemplate(w, "page", p)
}

// Lang is the language of the page's own words.
func (p Page) Lang() string { return p.Locale.Lang().String() }

// Dir is the direction of the page's own words.
func (p Page) Dir() string { return p.Locale.Dir() }

// Run is a piece of a segment's text with one role in the page.
type Run struct {
	Text string
	// Class is empty, "code" for inline markup, or a class of the caller's.
	Class string
	// Title is what hovering shows, or empty.
	Title string
}

// Mark is a stretch of plain text to set apart; marks must not overlap.
type Mark struct {
	Start, End   int
	Class, Title string
}

// Runs divides a text at its codes and at marks, which are in order of offset.
func Runs(t pipeline.Text, marks []Mark) []Run {
	var out []Run
	emit := func(s, class, title string) {
		if s != "" {
			out = append(out, Run{visible(s), class, title})
		}
	}
	codes, at := t.Codes, 0
	upTo := func(end int, class, title string) {
		for len(codes) > 0 && codes[0].Offset <= end {
			emit(t.Plain[at:codes[0].Offset], class, title)
			at = codes[0].Offset
			emit(codes[0].Data, "code", "")
			codes = codes[1:]
		}
		emit(t.Plain[at:end], class, title)
		at = end
	}
	for _, m := range marks {
		if m.Start < at || m.End > len(t.Plain) || m.End <= m.Start {
			continue
		}
		upTo(m.Start, "", "")
		upTo(m.End, m.Class, m.Title)
	}
	upTo(len(t.Plain), "", "")
	return out
}

// visible shows control characters, which HTML does not have and which could
// reorder the text around them, by their pictures.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < 0x20 && r != '\n' && r != '\t':
			return 0x2400 + r
		case r == 0x7F:
			return 0x2421
		case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
			return '␦'
		}
		return r
	}, s)
}
