package htmldoc

import (
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

var (
	msgBanner = &i18n.Message{ID: "PageBanner", Description: "Banner of a page with machine-made sentences",
		Other: "Rough draft. Sentences marked draft were made by a machine and may be wrong. Not for publication before a person has read them."}
	msgNone     = &i18n.Message{ID: "PageNoTarget", Description: "In place of a missing translation", Other: "not translated"}
	msgWas      = &i18n.Message{ID: "PageWas", Description: "Before the Arabic of the earlier revision", Other: "Earlier Arabic:"}
	msgFoot     = &i18n.Message{ID: "PageFoot", Description: "Foot of the page", Other: "Underlined Arabic words are terms of the termbase. Made with Bayan."}
	msgHint     = &i18n.Message{ID: "PageHint", Description: "Foot of a page with links between words", Other: "Point at a word, or tap it, to see what it came from."}
	msgMissing  = &i18n.Message{ID: "ChipMissing", Other: "missing"}
	msgStale    = &i18n.Message{ID: "ChipStale", Description: "The source changed after the target was made", Other: "stale"}
	msgDraft    = &i18n.Message{ID: "ChipDraft", Description: "Made by a machine, not read by a person", Other: "draft"}
	msgHuman    = &i18n.Message{ID: "ChipEdited", Description: "Written by a person", Other: "edited"}
	msgMemory   = &i18n.Message{ID: "ChipMemory", Description: "From a translation memory", Other: "memory"}
	msgCopied   = &i18n.Message{ID: "ChipCopied", Description: "Taken over from the source as it is", Other: "copied"}
	msgReviewed = &i18n.Message{ID: "ChipReviewed", Description: "Read and accepted by a person", Other: "reviewed"}
	msgFinal    = &i18n.Message{ID: "ChipFinal", Description: "Approved for publication", Other: "final"}
)

// chip says in a word where a segment's target stands.
func (w Writer) chip(s *pipeline.Segment) (class, word string) {
	say := func(class string, m *i18n.Message) (string, string) { return class, w.Locale.Say(m, nil) }
	switch {
	case s.Target.Empty():
		return say("missing", msgMissing)
	case s.Stale():
		return say("stale", msgStale)
	case s.Target.State == pipeline.Final:
		return say("final", msgFinal)
	case s.Target.State == pipeline.Reviewed:
		return say("reviewed", msgReviewed)
	case s.Target.Origin.Kind == pipeline.FromHuman:
		return say("human", msgHuman)
	case s.Target.Origin.Kind == pipeline.FromMemory:
		return say("memory", msgMemory)
	case s.Target.Origin.Kind == pipeline.FromSource:
		return say("copied", msgCopied)
	}
	return say("draft", msgDraft)
}

// meta is the line under the title: file, size and engines.
func (w Writer) meta(d *pipeline.Document) string {
	parts := []string{d.ID, d.Source.String() + " → " + d.Target.String(), w.Locale.Count(locale.Sentences, d.Len())}
	seen := map[string]bool{}
	for _, s := range d.Segments() {
		if o := s.Target.Origin; o.Kind == pipeline.FromBackend && !seen[o.Name] {
			seen[o.Name] = true
			parts = append(parts, o.Name)
		}
	}
	return strings.Join(parts, " · ")
}
