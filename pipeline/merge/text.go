package merge

import (
	"fmt"
	"io"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline/locale"
)

var kinds = map[Kind]*i18n.Message{
	Edited:    {ID: "MergeEdited", Description: "What became of a row of an edited file", Other: "edited"},
	Accepted:  {ID: "MergeAccepted", Description: "What became of a row of an edited file", Other: "state set"},
	Rejected:  {ID: "MergeRejected", Description: "What became of a row of an edited file", Other: "rejected"},
	Noted:     {ID: "MergeNoted", Description: "What became of a row of an edited file", Other: "noted"},
	Conflict:  {ID: "MergeConflict", Description: "What became of a row of an edited file", Other: "conflict: both changed"},
	Stale:     {ID: "MergeStale", Description: "What became of a row of an edited file", Other: "the Arabic has changed since"},
	Arabic:    {ID: "MergeArabic", Description: "What became of a row of an edited file", Other: "the Arabic is another in the file"},
	Unknown:   {ID: "MergeUnknown", Description: "What became of a row of an edited file", Other: "no such sentence in the record"},
	Ambiguous: {ID: "MergeAmbiguous", Description: "What became of a row of an edited file", Other: "several sentences have this Arabic"},
	Repeated:  {ID: "MergeRepeated", Description: "What became of a row of an edited file", Other: "two rows that differ"},
	Undivided: {ID: "MergeUndivided", Description: "What became of a row of an edited file", Other: "sentences joined by a tool"},
	Unread:    {ID: "MergeUnread", Description: "What became of a row of an edited file", Other: "letters lost in the file's encoding"},
}

var (
	msgTaken    = &i18n.Message{ID: "MergeTaken", Other: "taken, stale"}
	msgHeld     = &i18n.Message{ID: "MergeHeld", Other: "not taken"}
	msgRecord   = &i18n.Message{ID: "MergeOurs", Description: "Label of the text of the record", Other: "record"}
	msgFile     = &i18n.Message{ID: "MergeTheirs", Description: "Label of the text of the edited file", Other: "file"}
	msgEnglish  = &i18n.Message{ID: "MergeEnglish", Description: "Label of English that waits", Other: "its English, not taken"}
	msgLost     = &i18n.Message{ID: "MergeLost", Other: "markup without a place in the new English: {{.Codes}}"}
	msgMissing  = &i18n.Message{ID: "MergeMissing", One: "{{.N}} sentence has no row in the file", Other: "{{.N}} sentences have no row in the file"}
	msgUnbased  = &i18n.Message{ID: "MergeUnbased", Other: "the file does not say what it was made from: what differs from the record was taken for an edit (give the file as it was with --base)"}
	msgEmptied  = &i18n.Message{ID: "MergeEmptied", Other: "the file has no English at all: nothing was taken"}
	msgNothing  = &i18n.Message{ID: "MergeNothing", Other: "nothing to take"}
	msgSettling = &i18n.Message{ID: "MergeSettling", Other: "to settle one, run again with --keep {{.Segment}}=theirs or --keep {{.Segment}}=ours; --keep theirs or --keep ours settles all conflicts"}
)

// Text writes the result for a person: what waits with its texts, each isolated
// (FSI … PDI) so that Arabic does not turn the line around, then a summary. With
// all, what was taken is listed too.
func (r *Result) Text(w io.Writer, l *locale.Localizer, name string, all bool) error {
	var b strings.Builder
	example := ""
	for _, i := range r.Items {
		if !all && !i.Waits() {
			continue
		}
		if !i.Taken && i.Kind != Unknown && example == "" {
			example = i.Segment
		}
		i.text(&b, l, name)
	}
	if r.Emptied {
		fmt.Fprintf(&b, "%s: %s\n", name, l.Say(msgEmptied, nil))
	}
	n := r.Count()
	var parts []string
	for _, k := range Kinds {
		if n[k] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", l.Say(kinds[k], nil), n[k]))
		}
	}
	if len(parts) == 0 && !r.Emptied {
		parts = append(parts, l.Say(msgNothing, nil))
	}
	if len(r.Missing) > 0 {
		parts = append(parts, l.Count(msgMissing, len(r.Missing)))
	}
	if len(parts) > 0 {
		fmt.Fprintf(&b, "%s: %s\n", name, strings.Join(parts, " · "))
	}
	if !r.Based && n[Edited]+n[Conflict] > 0 {
		fmt.Fprintf(&b, "%s: %s\n", name, l.Say(msgUnbased, nil))
	}
	if example != "" {
		fmt.Fprintln(&b, l.Say(msgSettling, map[string]any{"Segment": example}))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (i Item) text(b *strings.Builder, l *locale.Localizer, name string) {
	if i.Line > 0 {
		name = fmt.Sprintf("%s:%d", name, i.Line)
	}
	what := l.Say(kinds[i.Kind], nil)
	switch {
	case i.Kind == Stale && i.Taken:
		what += " (" + l.Say(msgTaken, nil) + ")"
	case !i.Taken:
		what += " (" + l.Say(msgHeld, nil) + ")"
	}
	fmt.Fprintf(b, "%s: %s: %s\n", name, i.Segment, what)
	side := func(m *i18n.Message, text string) {
		if text != "" {
			fmt.Fprintf(b, "  %s: %s\n", l.Say(m, nil), locale.Isolate(collapse(text)))
		}
	}
	side(msgRecord, i.Old)
	side(msgFile, i.New)
	side(msgEnglish, i.English)
	if len(i.Lost) > 0 {
		fmt.Fprintf(b, "  %s\n", l.Say(msgLost, map[string]any{"Codes": locale.Isolate(strings.Join(i.Lost, " "))}))
	}
}
