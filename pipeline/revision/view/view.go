// Package view shows what changed between two revisions: on a terminal, as a
// page, as Markdown for a comment, as JSON, as counts.
//
// Texts of documents are shown, never obeyed: control characters appear as
// their pictures, markup as text, and every text keeps its own direction.
package view

import (
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline/locale"
	"bayan/pipeline/revision"
)

// Options are what all views share.
type Options struct {
	// Locale speaks to the reader; nil is English.
	Locale *locale.Localizer
	// Only lists the classes to show, see [revision.Entry.Is]; empty means all
	// that changed.
	Only []revision.Class
	// All shows the unchanged entries too.
	All bool
}

// Shows reports whether an entry is to be shown for itself, not as context.
func (o Options) Shows(e *revision.Entry) bool {
	if len(o.Only) == 0 {
		return o.All || e.Changed()
	}
	for _, c := range o.Only {
		if e.Is(c) {
			return true
		}
	}
	return false
}

// Differs reports whether any entry of the diffs is changed and to be shown.
func (o Options) Differs(diffs []*revision.Diff) bool {
	for _, d := range diffs {
		for i := range d.Entries {
			if e := &d.Entries[i]; e.Changed() && o.Shows(e) {
				return true
			}
		}
	}
	return false
}

// The names of classes, each a variable: goi18n finds no message in a map whose
// keys are of another package.
var (
	classUnchanged   = &i18n.Message{ID: "ClassUnchanged", Other: "unchanged"}
	classCosmetic    = &i18n.Message{ID: "ClassCosmetic", Description: "Only spelling, vowel marks, digits or quotes differ", Other: "cosmetic"}
	classSource      = &i18n.Message{ID: "ClassSource", Other: "Arabic changed"}
	classTarget      = &i18n.Message{ID: "ClassTarget", Other: "English changed"}
	classBoth        = &i18n.Message{ID: "ClassBoth", Other: "both changed"}
	classMoved       = &i18n.Message{ID: "ClassMoved", Other: "moved"}
	classSplit       = &i18n.Message{ID: "ClassSplit", Description: "One sentence became several", Other: "split"}
	classMerged      = &i18n.Message{ID: "ClassMerged", Description: "Several sentences became one", Other: "merged"}
	classResegmented = &i18n.Message{ID: "ClassResegmented", Description: "The ends of several sentences shifted", Other: "divided otherwise"}
	classAdded       = &i18n.Message{ID: "ClassAdded", Other: "added"}
	classRemoved     = &i18n.Message{ID: "ClassRemoved", Other: "removed"}
)

var kinds = map[revision.Class]*i18n.Message{
	revision.Unchanged:   classUnchanged,
	revision.Cosmetic:    classCosmetic,
	revision.Source:      classSource,
	revision.Target:      classTarget,
	revision.Both:        classBoth,
	revision.Moved:       classMoved,
	revision.Split:       classSplit,
	revision.Merged:      classMerged,
	revision.Resegmented: classResegmented,
	revision.Added:       classAdded,
	revision.Removed:     classRemoved,
}

var (
	msgStale = &i18n.Message{ID: "DiffStale", Other: "stale: this English was made from the old Arabic"}
	msgWas   = &i18n.Message{ID: "DiffWas", Description: "The IDs of the sentences that this one was made of", Other: "was {{.IDs}}"}
	msgNone  = &i18n.Message{ID: "DiffNone", Other: "Nothing changed."}
)

// extras are the classes that an entry is besides its own, in order.
func extras(e *revision.Entry) []revision.Class {
	var out []revision.Class
	for _, c := range revision.Classes {
		if c != e.Class && e.Is(c) {
			out = append(out, c)
		}
	}
	return out
}

// words are what is said of an entry: its classes, and that it is stale.
func (o Options) words(e *revision.Entry) []string {
	out := []string{o.Locale.Say(kinds[e.Class], nil)}
	for _, c := range extras(e) {
		out = append(out, o.Locale.Say(kinds[c], nil))
	}
	if e.Stale() {
		out = append(out, o.Locale.Say(msgStale, nil))
	}
	return out
}

// id names an entry: the IDs of the new segments, or of the old ones of a
// removed entry.
func id(e *revision.Entry) string {
	if len(e.New) > 0 {
		return strings.Join(e.NewIDs(), "+")
	}
	return strings.Join(e.OldIDs(), "+")
}

// was names the old segments where their IDs are others, or is empty.
func (o Options) was(e *revision.Entry) string {
	if len(e.Old) == 0 || len(e.New) == 0 {
		return ""
	}
	if old := strings.Join(e.OldIDs(), "+"); old != id(e) {
		return o.Locale.Say(msgWas, map[string]any{"IDs": old})
	}
	return ""
}

// title names a diff by its document.
func title(d *revision.Diff) string {
	switch {
	case d.Old == d.New || d.Old == "":
		return d.New
	case d.New == "":
		return d.Old
	}
	return d.Old + " → " + d.New
}

// counts adds up the entries of each class.
func counts(diffs []*revision.Diff) map[revision.Class]int {
	n := map[revision.Class]int{}
	for _, d := range diffs {
		for c, k := range d.Count() {
			n[c] += k
		}
	}
	return n
}

// summary gives the counts of the classes that occur.
func (o Options) summary(diffs []*revision.Diff) []string {
	n := counts(diffs)
	var out []string
	for _, c := range revision.Classes {
		if n[c] > 0 {
			out = append(out, o.Locale.Say(kinds[c], nil)+" "+itoa(n[c]))
		}
	}
	return out
}

// blank reports whether neither revision has any English: two source documents.
func blank(d *revision.Diff) bool {
	for i := range d.Entries {
		if e := &d.Entries[i]; e.OldTarget() != "" || e.NewTarget() != "" {
			return false
		}
	}
	return true
}
