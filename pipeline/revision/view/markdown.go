package view

import (
	"html"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline/locale"
	"bayan/pipeline/revision"
)

// MarkdownLimit is how long Markdown is unless the caller says otherwise, in
// characters: GitHub takes 65,536 for a comment.
const MarkdownLimit = 60_000

// keptAround is how many characters of unchanged text are shown on each side of
// a change in Markdown.
const keptAround = 60

var (
	msgMore     = &i18n.Message{ID: "DiffMore", One: "… and {{.N}} more change", Other: "… and {{.N}} more changes"}
	msgHeadline = &i18n.Message{ID: "DiffHeadline", One: "{{.N}} sentence changed", Other: "{{.N}} sentences changed"}
)

// Markdown writes the diffs as a comment on a pull request: the counts, then
// each entry with the words around what changed, at most limit characters in
// all; what does not fit is counted. Markup in texts is shown as text, and
// nobody named in them is notified.
func Markdown(w io.Writer, diffs []*revision.Diff, o Options, limit int) error {
	total := 0
	for _, d := range diffs {
		for i := range d.Entries {
			if e := &d.Entries[i]; o.Shows(e) {
				total++
			}
		}
	}
	var b strings.Builder
	length := 0
	put := func(s string) bool {
		n := utf8.RuneCountInString(s)
		// Room stays for the line that says how many more there are.
		if length+n > limit-80 {
			return false
		}
		length += n
		b.WriteString(s)
		return true
	}
	if total == 0 {
		put(o.Locale.Say(msgNone, nil) + "\n")
	} else {
		put("**" + o.Locale.Count(msgHeadline, total) + "**: " + strings.Join(o.summary(diffs), " · ") + "\n")
	}
	done := 0
write:
	for _, d := range diffs {
		named := len(diffs) == 1
		for i := range d.Entries {
			e := &d.Entries[i]
			if !o.Shows(e) {
				continue
			}
			s := o.entryMarkdown(e)
			if !named {
				s = "\n#### <bdi>" + escapeMarkdown(title(d)) + "</bdi>\n" + s
				named = true
			}
			if !put(s) {
				break write
			}
			done++
		}
	}
	if more := total - done; more > 0 {
		b.WriteString("\n" + o.Locale.Count(msgMore, more) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (o Options) entryMarkdown(e *revision.Entry) string {
	var b strings.Builder
	head := strings.Join(o.words(e), ", ")
	if was := o.was(e); was != "" {
		head = was + " · " + head
	}
	head = escapeMarkdown(head)
	if id := id(e); id != "" {
		head = "<b>" + escapeMarkdown(id) + "</b> · " + head
	}
	b.WriteString("\n<p>" + head + "</p>\n")
	sideMarkdown(&b, "ar", "rtl", e.SourceEdits())
	sideMarkdown(&b, "en", "ltr", e.TargetEdits())
	return b.String()
}

func sideMarkdown(b *strings.Builder, lang, dir string, edits []revision.Edit) {
	if len(edits) == 0 {
		return
	}
	b.WriteString(`<p lang="` + lang + `" dir="` + dir + `">`)
	edits = unligated(joined(apart(merged(edits))))
	for k, e := range edits {
		s := text(e)
		open, end := "<del>", "</del>"
		switch e.Op {
		case revision.Keep:
			s, open, end = around(s, k > 0, k+1 < len(edits)), "", ""
		case revision.Insert:
			open, end = "<ins>", "</ins>"
		}
		after := ""
		if e.Move > 0 {
			s, after = trailing(s)
			after = "<sup>" + itoa(e.Move) + "</sup>" + after
		}
		b.WriteString(open + escapeMarkdown(s) + end + after)
	}
	b.WriteString("</p>\n")
}

// around shortens kept text to the words beside the changes before and after.
func around(s string, before, after bool) string {
	r := []rune(s)
	head, tail := 0, 0
	if before || !after {
		head = keptAround
	}
	if after {
		tail = keptAround
	}
	if len(r) <= head+tail+keptAround {
		return s
	}
	for head > 0 && r[head] != ' ' && head < len(r)-tail-1 {
		head++
	}
	for tail > 0 && r[len(r)-tail-1] != ' ' && tail < len(r)-head-1 {
		tail++
	}
	if head+tail+1 >= len(r) {
		return s
	}
	cut := " … "
	switch {
	case head == 0:
		cut = "… "
	case tail == 0:
		cut = " …"
	}
	return strings.TrimSuffix(string(r[:head]), " ") + cut + strings.TrimPrefix(string(r[len(r)-tail:]), " ")
}

// escapeMarkdown makes text of a document text of an HTML block: on one line, so
// that no Markdown begins in it, and without names that a forge would notify.
func escapeMarkdown(s string) string {
	s = strings.NewReplacer("@", "@\u2060", "#", "#\u2060").Replace(locale.OneLine(s))
	return html.EscapeString(s)
}
