// Package page is the shell of every HTML page that Bayan publishes: one file
// that needs nothing else, light, dark and on paper. A page may have a script,
// without which all of it can be read.
package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

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
	// Style and Script are what the page has of its own, besides the shell's
	// style. With either, a policy in the page (CSP) allows these and nothing
	// else, from here or elsewhere. They must not come from a document.
	Style  template.CSS
	Script template.JS
	// Body is the name of the template, in the set passed to New, that renders
	// the body of the page from Data.
	Data any
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

// Policy is the page's Content-Security-Policy, empty where it has neither a
// style nor a script of its own.
func (p Page) Policy() string {
	if p.Style == "" && p.Script == "" {
		return ""
	}
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	policy := "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(css) + " " + hash(string(p.Style))
	if p.Script != "" {
		policy += "; script-src " + hash(string(p.Script))
	}
	return policy
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
			out = append(out, Run{locale.Visible(s), class, title})
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
