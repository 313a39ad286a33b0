package markdown

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

// Writer writes a bilingual document as one Markdown table: a row a segment,
// with its ID and state, the English and the Arabic. A comment at the end, which
// no page shows, keeps the key of every segment, so that [EditedReader] can tell
// what a person changed.
type Writer struct {
	// Locale is the language of the labels; nil means English.
	Locale *locale.Localizer
}

var (
	msgDraft = &i18n.Message{ID: "MarkdownDraft", Description: "Under the title of a bilingual Markdown file with machine-made sentences",
		Other: "Rough draft: sentences from a backend were made by a machine and may be wrong. Not for publication before a person has read them."}
	msgHead = &i18n.Message{ID: "MarkdownHead", Description: "Table head; keep the three columns", Other: "| Segment | English | العربية |"}
)

// Write renders d.
func (wr Writer) Write(ctx context.Context, w io.Writer, d *pipeline.Document) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# %s\n", escape(d.ID))
	if d.Drafts() > 0 {
		fmt.Fprintf(b, "\n> %s\n", wr.Locale.Say(msgDraft, nil))
	}
	fmt.Fprintf(b, "\n%s\n|:--|:--|--:|\n", wr.Locale.Say(msgHead, nil))
	for u, s := range d.Segments() {
		if err := ctx.Err(); err != nil {
			return err
		}
		var c cells
		fmt.Fprintf(b, "| %s %s | %s | %s |\n", s.ID, state(s), c.Show(d, u, s, s.Target.Text), c.Show(d, u, s, s.Source))
	}
	keys(b, d)
	return b.Flush()
}

// state names the state, or the origin of what nobody has accepted yet.
func state(s *pipeline.Segment) string {
	switch {
	case s.Target.Empty():
		return "initial"
	case s.Stale():
		return "stale"
	case s.Target.Approved() || s.Target.State == pipeline.Initial || s.Target.Origin.Name == "":
		return s.Target.State.String()
	}
	return breaks.Replace(escape(s.Target.Origin.Name))
}

// cell makes a table cell of a text. The markup of a Markdown document stays
// markup; everything else is escaped.
func cell(d *pipeline.Document, t pipeline.Text) string {
	if d.Format == Name {
		return breaks.Replace(bar.ReplaceAllStringFunc(t.String(), func(m string) string {
			if m == "|" {
				return `\|`
			}
			return m
		}))
	}
	return breaks.Replace(escape(t.Plain))
}

// bar finds vertical bars, and skips what a backslash escapes.
var bar = regexp.MustCompile(`\\.|\|`)

func bold(s string) string {
	if s == "" {
		return s
	}
	return "**" + strings.ReplaceAll(strings.Trim(s, "*"), "**", "") + "**" // it is bold all over
}

var breaks = strings.NewReplacer("\r\n", "<br>", "\n", "<br>", "\r", "<br>", "\v", " ", "\f", " ", "\u2028", "<br>", "\u2029", "<br>")

// escape makes Markdown show a text as it is.
func escape(s string) string { return special.Replace(s) }

var special = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "|", `\|`, "#", `\#`, "~", `\~`)
