package revision

import (
	_ "embed"
	"io"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline/locale"
	"bayan/pipeline/page"
)

//go:embed diff.html
var diffBody string

var tmpl = page.New(diffBody, nil)

var kinds = map[Class]*i18n.Message{
	Unchanged: {ID: "ClassUnchanged", Other: "unchanged"},
	Cosmetic:  {ID: "ClassCosmetic", Description: "Only spelling, vowel marks, digits or quotes differ", Other: "cosmetic"},
	Source:    {ID: "ClassSource", Other: "Arabic changed"},
	Target:    {ID: "ClassTarget", Other: "English changed"},
	Both:      {ID: "ClassBoth", Other: "both changed"},
	Added:     {ID: "ClassAdded", Other: "added"},
	Removed:   {ID: "ClassRemoved", Other: "removed"},
}

var (
	msgMoved  = &i18n.Message{ID: "ClassMoved", Other: "moved"}
	msgTitle  = &i18n.Message{ID: "DiffTitle", Other: "What changed: {{.Old}} → {{.New}}"}
	msgStale  = &i18n.Message{ID: "DiffStale", Other: "stale: this English was made from the old Arabic"}
	msgDrafts = &i18n.Message{ID: "DiffDrafts", Description: "Banner of a diff with machine-made English", Other: "Rough draft. English that no person has read was made by a machine and may be wrong. Not for publication."}
	msgNone   = &i18n.Message{ID: "DiffNone", Other: "Nothing changed."}
	msgLegend = &i18n.Message{ID: "DiffLegend", Other: "Struck through: only in the old revision. Underlined: only in the new one. Unchanged sentences are grey."}
)

type diffView struct {
	Title, Legend, None string
	Banner              string
	UIDir               string
	Counts              []count
	Rows                []row
}

type count struct {
	N     int
	Class Class
	Word  string
}

type row struct {
	ID, Class      string
	Kind, Moved    string
	Stale          string
	Source, Target []page.Run
}

// HTML writes the diff as one page, in document order.
func (d *Diff) HTML(w io.Writer, l *locale.Localizer) error {
	v := diffView{UIDir: l.Dir(), Legend: l.Say(msgLegend, nil),
		Title: l.Say(msgTitle, map[string]any{"Old": d.Old, "New": d.New})}
	if d.drafts() {
		v.Banner = l.Say(msgDrafts, nil)
	}
	if !d.Differs() {
		v.None = l.Say(msgNone, nil)
	}
	n := d.Count()
	for _, c := range Classes {
		if n[c] > 0 {
			v.Counts = append(v.Counts, count{n[c], c, l.Say(kinds[c], nil)})
		}
	}
	if m := d.Moves(); m > 0 {
		v.Counts = append(v.Counts, count{m, "moved", l.Say(msgMoved, nil)})
	}
	for _, e := range d.Entries {
		r := row{ID: e.id(), Class: string(e.Class), Source: runs(e.Source), Target: runs(e.Target)}
		if e.Class != Unchanged {
			r.Kind = l.Say(kinds[e.Class], nil)
		} else if !e.Moved {
			r.Class = "same"
		}
		if e.Moved {
			r.Moved = l.Say(msgMoved, nil)
		}
		if e.New != nil && e.New.Stale() {
			r.Stale = l.Say(msgStale, nil)
		}
		v.Rows = append(v.Rows, r)
	}
	return page.Write(w, tmpl, page.Page{Title: v.Title, Locale: l, Data: v})
}

// drafts reports whether English of either revision is a draft.
func (d *Diff) drafts() bool {
	for _, e := range d.Entries {
		if e.Old != nil && e.Old.Target.Draft() || e.New != nil && e.New.Target.Draft() {
			return true
		}
	}
	return false
}

// id is the segment's ID, in the new revision where there is one.
func (e Entry) id() string {
	if e.New != nil && e.New.ID != "" {
		return e.New.ID
	}
	if e.Old != nil {
		return e.Old.ID
	}
	return ""
}

func runs(edits []Edit) []page.Run {
	class := map[Op]string{Delete: "del", Insert: "ins"}
	var out []page.Run
	for _, e := range edits {
		out = append(out, page.Run{Text: e.Text, Class: class[e.Op]})
	}
	return out
}
