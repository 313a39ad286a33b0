// Package htmldoc writes the side-by-side page of a bilingual document: Arabic
// on the right, English on the left, sentence beside sentence.
package htmldoc

import (
	"context"
	_ "embed"
	"io"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/locale"
	"bayan/pipeline/page"
)

//go:embed body.html
var body string

var tmpl = page.New(body, nil)

// Writer writes one HTML file that needs nothing else.
type Writer struct {
	// Locale is the language of the labels; nil means English.
	Locale *locale.Localizer
	// Describe says a finding in that language; nil means its own message.
	Describe func(pipeline.Finding) string
	// Plain leaves out the links between words, which make the page light up the
	// Arabic of an English word that is pointed at, and the English of an Arabic
	// one.
	Plain bool
}

// Write renders d.
func (w Writer) Write(ctx context.Context, out io.Writer, d *pipeline.Document) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	v := w.view(d)
	return page.Write(out, tmpl, page.Page{Title: v.Title, Locale: w.Locale, Style: hoverStyle(v.groups), Data: v})
}

type view struct {
	Title, Meta, Banner, Foot string
	Hint                      string
	SourceLang, TargetLang    string
	SourceDir, TargetDir      string
	UIDir                     string
	General                   []finding
	Units                     []unit
	groups                    int // the most of a pair
}

type unit struct {
	Kind  pipeline.Kind
	Pairs []pair
}

type pair struct {
	ID, Chip, ChipClass, None string
	Source, Target            []page.Run
	Was, WasLabel             string
	Findings                  []finding
	Notes                     []pipeline.Note
}

type finding struct {
	Severity pipeline.Severity
	Text     string
	Rule     string
}

func (w Writer) view(d *pipeline.Document) view {
	v := view{
		SourceLang: d.Source.String(), TargetLang: d.Target.String(),
		SourceDir: dir(d.Source.String()), TargetDir: dir(d.Target.String()), UIDir: w.Locale.Dir(),
	}
	byID := map[string][]finding{}
	for _, f := range d.Findings {
		text := f.Message
		if w.Describe != nil {
			text = w.Describe(f)
		}
		byID[f.Segment] = append(byID[f.Segment], finding{f.Severity, text, f.Rule})
	}
	v.General = byID[""]
	for _, u := range d.Units {
		vu := unit{Kind: u.Kind}
		for _, s := range u.Segments {
			p, groups := w.pair(s, byID[s.ID])
			vu.Pairs = append(vu.Pairs, p)
			v.groups = max(v.groups, groups)
		}
		v.Units = append(v.Units, vu)
	}
	v.Title = w.title(d)
	v.Meta = w.meta(d)
	if d.Drafts() > 0 {
		v.Banner = w.Locale.Say(msgBanner, nil)
	}
	v.Foot = w.Locale.Say(msgFoot, nil)
	if v.groups > 0 {
		v.Hint = w.Locale.Say(msgHint, nil)
	}
	return v
}

func (w Writer) title(d *pipeline.Document) string {
	if len(d.Units) > 0 && d.Units[0].Kind == pipeline.Heading && len(d.Units[0].Segments) > 0 {
		if t := d.Units[0].Segments[0].Target.Text.Plain; t != "" {
			return t
		}
	}
	return d.ID
}

// pair gives a segment's row and how many groups of linked words it has.
func (w Writer) pair(s *pipeline.Segment, found []finding) (pair, int) {
	var g groups
	if !w.Plain {
		g = groupsOf(s.Links(), s.Target.Text.Plain)
	}
	p := pair{ID: s.ID, Findings: found, Notes: s.Notes}
	p.ChipClass, p.Chip = w.chip(s)
	p.Source = page.Runs(s.Source, overlay(termMarks(s), g.source))
	p.Target = page.Runs(s.Target.Text, g.target)
	if s.Target.Empty() {
		p.None = w.Locale.Say(msgNone, nil)
	}
	if s.Was != "" {
		p.Was, p.WasLabel = s.Was, w.Locale.Say(msgWas, nil)
	}
	return p, g.n
}

func termMarks(s *pipeline.Segment) []page.Mark {
	var marks []page.Mark
	at := 0
	for _, t := range s.Terms {
		if t.Start < at || t.End <= t.Start || t.End > len(s.Source.Plain) {
			continue // within another
		}
		at = t.End
		class := "term"
		if !t.Honoured {
			class = "term broken"
		}
		marks = append(marks, page.Mark{Start: t.Start, End: t.End, Class: class, Title: t.Rendering})
	}
	return marks
}

// dir gives the writing direction of a language.
func dir(lang string) string {
	base, _, _ := strings.Cut(lang, "-")
	switch base {
	case "ar", "fa", "ur", "he", "ckb", "ps", "sd", "ug", "yi":
		return "rtl"
	}
	return "ltr"
}
