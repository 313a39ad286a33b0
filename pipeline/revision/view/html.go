package view

import (
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline/locale"
	"bayan/pipeline/page"
	"bayan/pipeline/revision"
)

var (
	//go:embed diff.html
	pageBody string
	//go:embed diff.css
	pageStyle string
	//go:embed diff.js
	pageScript string
)

var pageTemplate = page.New(pageBody, template.FuncMap{
	// side gives a template a side and the labels.
	"side": func(labels map[string]string, s sideView) map[string]any {
		return map[string]any{"L": labels, "Side": s}
	},
})

// PageContext is how many unchanged entries are shown around a change before
// the reader asks for all.
const PageContext = 1

// maxPage is how many entries the diffs may have for a page to hold the
// unchanged ones that are not context.
const maxPage = 5000

var (
	msgTitle   = &i18n.Message{ID: "DiffTitle", Other: "What changed: {{.Old}} → {{.New}}"}
	msgTitles  = &i18n.Message{ID: "DiffTitles", One: "What changed in {{.N}} document", Other: "What changed in {{.N}} documents"}
	msgDrafts  = &i18n.Message{ID: "DiffDrafts", Description: "Banner of a diff with machine-made English", Other: "Rough draft. English that no person has read was made by a machine and may be wrong. Not for publication."}
	msgLegend  = &i18n.Message{ID: "DiffLegend", Other: "Struck through: only in the old revision. Underlined: only in the new one. Dotted: spelled otherwise. A raised number: a phrase that moved."}
	msgOld     = &i18n.Message{ID: "DiffOld", Other: "Old"}
	msgNew     = &i18n.Message{ID: "DiffNew", Other: "New"}
	msgSame    = &i18n.Message{ID: "DiffSame", Description: "Label of a text that both revisions have", Other: "Old and new"}
	msgSide    = &i18n.Message{ID: "DiffSide", Other: "side by side"}
	msgInline  = &i18n.Message{ID: "DiffInline", Other: "inline"}
	msgChanges = &i18n.Message{ID: "DiffChanges", Other: "changes"}
	msgExtent  = &i18n.Message{ID: "DiffExtent", Description: "Heading of the choice between the changes and the whole text", Other: "Extent"}
	msgFull    = &i18n.Message{ID: "DiffFull", Other: "whole text"}
	msgView    = &i18n.Message{ID: "DiffView", Description: "Heading of the choice of how to show", Other: "View"}
	msgShow    = &i18n.Message{ID: "DiffShow", Description: "Heading of the choice of classes", Other: "Show"}
	msgGap     = &i18n.Message{ID: "DiffGap", One: "{{.N}} unchanged sentence", Other: "{{.N}} unchanged sentences"}
	msgKeys    = &i18n.Message{ID: "DiffKeys", Other: "Keys: n next change, p previous"}
	msgGone    = &i18n.Message{ID: "DiffNoText", Description: "Of a sentence that one of the revisions lacks", Other: "not in this revision"}
)

type pageView struct {
	Labels    map[string]string
	Stale     string
	None      string
	Banner    string // while there are drafts
	Title     string
	Classes   []classView
	Documents []documentView
	// Full is whether the page holds the unchanged entries too, Blank whether no
	// revision has any English.
	Full, Blank bool
}

type classView struct {
	Class, Word string
	N           int
}

type documentView struct {
	Title string
	Rows  []rowView
}

// rowView is an entry, or the gap that stands for unchanged ones.
type rowView struct {
	ID, Link, Was string
	Classes       string // for style: its class and what else it is
	Chips         []classView
	Stale, Same   bool
	Source        sideView
	Target        sideView
	Gap           string
}

// sideView is the Arabic or the English of an entry.
type sideView struct {
	Lang, Dir        string
	Old, New, Merged []mark
	// Same is true where both revisions have the text of New.
	Same bool
	// NoOld and NoNew are true where a revision lacks the text.
	NoOld, NoNew bool
}

// mark is a run of a text; its tag is del, ins or empty.
type mark struct {
	Tag, Class, Text, Number string
	// After is space that stands behind the number.
	After string
}

// HTML writes the diffs as one page that needs nothing else: side by side or
// inline, the changes with their neighbours or the whole text, each class to be
// shown or not, all without a script. A small script adds keys. Of diffs of
// very many entries the page leaves out the unchanged ones, unless All is set.
func HTML(w io.Writer, diffs []*revision.Diff, o Options) error {
	v := pageView{Labels: map[string]string{}, Stale: o.Locale.Say(msgStale, nil), Full: len(o.Only) == 0}
	for name, m := range map[string]*i18n.Message{
		"legend": msgLegend, "old": msgOld, "new": msgNew, "same": msgSame, "side": msgSide, "inline": msgInline,
		"changes": msgChanges, "full": msgFull, "view": msgView, "show": msgShow, "extent": msgExtent, "keys": msgKeys, "gone": msgGone,
	} {
		v.Labels[name] = o.Locale.Say(m, nil)
	}
	v.Title = o.Locale.Count(msgTitles, len(diffs))
	if len(diffs) == 1 {
		v.Title = o.Locale.Say(msgTitle, map[string]any{"Old": diffs[0].Old, "New": diffs[0].New})
	}
	v.Title = locale.Visible(v.Title)
	if !o.Differs(diffs) {
		v.None = o.Locale.Say(msgNone, nil)
	}
	if drafts(diffs) {
		v.Banner = o.Locale.Say(msgDrafts, nil)
	}
	n, entries := counts(diffs), 0
	v.Blank = true
	for _, c := range revision.Classes {
		if n[c] > 0 {
			v.Classes = append(v.Classes, classView{string(c), o.Locale.Say(kinds[c], nil), n[c]})
		}
	}
	for _, d := range diffs {
		entries += len(d.Entries)
		v.Blank = v.Blank && blank(d)
	}
	v.Full = v.Full && (o.All || entries <= maxPage)
	for k, d := range diffs {
		prefix := ""
		if len(diffs) > 1 {
			prefix = "d" + itoa(k+1) + "-"
		}
		doc := documentView{Rows: o.rows(d, prefix, v.Full)}
		if len(diffs) > 1 {
			doc.Title = locale.Visible(title(d))
		}
		if len(doc.Rows) > 0 {
			v.Documents = append(v.Documents, doc)
		}
	}
	return page.Write(w, pageTemplate, page.Page{
		Title: v.Title, Locale: o.Locale, Data: v, Style: template.CSS(pageStyle), Script: template.JS(pageScript),
	})
}

// drafts reports whether English of either revision is a draft.
func drafts(diffs []*revision.Diff) bool {
	for _, d := range diffs {
		for _, e := range d.Entries {
			for _, s := range slices.Concat(e.Old, e.New) {
				if s.Target.Draft() {
					return true
				}
			}
		}
	}
	return false
}

// rows gives the rows of a diff; with full all entries, the distant unchanged
// ones to be hidden.
func (o Options) rows(d *revision.Diff, prefix string, full bool) []rowView {
	near := make([]bool, len(d.Entries))
	shown := make([]bool, len(d.Entries))
	for i := range d.Entries {
		if e := &d.Entries[i]; e.Changed() && o.Shows(e) || len(o.Only) > 0 && o.Shows(e) {
			shown[i] = true
			for k := max(0, i-PageContext); k <= min(len(near)-1, i+PageContext); k++ {
				near[k] = true
			}
		}
	}
	var out []rowView
	for i := 0; i < len(d.Entries); {
		if !near[i] {
			n := i
			for n < len(near) && !near[n] {
				n++
			}
			if n == i+1 && len(o.Only) == 0 { // no longer than the line that would stand for it
				near[i] = true
				continue
			}
			out = append(out, rowView{Gap: o.Locale.Count(msgGap, n-i)})
			for ; i < n; i++ {
				if full {
					out = append(out, o.row(&d.Entries[i], prefix, "far"))
				}
			}
			continue
		}
		class := "near"
		if shown[i] {
			class = "shown"
		}
		out = append(out, o.row(&d.Entries[i], prefix, class))
		i++
	}
	return out
}

func (o Options) row(e *revision.Entry, prefix, class string) rowView {
	r := rowView{ID: locale.Visible(id(e)), Was: locale.Visible(o.was(e)), Same: !e.Changed(), Stale: e.Stale()}
	if r.ID != "" {
		r.Link = prefix + r.ID
		if len(e.New) == 0 {
			r.Link = prefix + "old-" + r.ID
		}
	}
	names := []string{class, "c-" + string(e.Class)}
	if e.Changed() {
		names = append(names, "changed")
		for _, c := range append([]revision.Class{e.Class}, extras(e)...) {
			r.Chips = append(r.Chips, classView{Class: string(c), Word: o.Locale.Say(kinds[c], nil)})
		}
	}
	r.Classes = strings.Join(names, " ")
	r.Source = newSide(e, "ar", "rtl", e.SourceEdits())
	r.Target = newSide(e, "en", "ltr", e.TargetEdits())
	return r
}

func newSide(e *revision.Entry, lang, dir string, edits []revision.Edit) sideView {
	s := sideView{Lang: lang, Dir: dir, NoOld: len(e.Old) == 0, NoNew: len(e.New) == 0}
	old, new := sides(edits)
	s.Old, s.New = marks(old), marks(new)
	s.Merged = marks(merged(edits))
	s.Same = len(edits) == 1 && edits[0].Op == revision.Keep
	if s.NoOld || s.NoNew {
		for _, marks := range [][]mark{s.Old, s.New, s.Merged} {
			for k := range marks {
				marks[k].Class = "all"
			}
		}
	}
	return s
}

func marks(edits []revision.Edit) []mark {
	var out []mark
	part := inside(edits)
	for k, e := range unligated(joined(edits)) {
		m := mark{Text: text(e)}
		switch e.Op {
		case revision.Delete:
			m.Tag = "del"
		case revision.Insert:
			m.Tag = "ins"
		}
		switch {
		case e.Move > 0:
			m.Class, m.Number = "mv", itoa(e.Move)
			m.Text, m.After = trailing(m.Text)
		case e.Spelling:
			m.Class = "sp"
		case part[k] && e.Op != revision.Keep:
			m.Class = "in"
		}
		out = append(out, m)
	}
	return out
}
