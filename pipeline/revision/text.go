package revision

import (
	"fmt"
	"io"
	"strings"

	"bayan/pipeline/locale"
)

// TextOptions are how a diff is shown on a terminal.
type TextOptions struct {
	Locale *locale.Localizer
	// Color marks words by color and line instead of [-…-] and {+…+}.
	Color bool
	// All shows unchanged pairs too.
	All bool
}

// Text writes the diff for a terminal: a heading a pair, then each side that
// has something to show. Every text is isolated (FSI … PDI), so that Arabic
// does not turn the line around.
func (d *Diff) Text(w io.Writer, o TextOptions) error {
	var b strings.Builder
	for _, e := range d.Entries {
		if !o.All && !e.Changed() {
			continue
		}
		var words []string
		words = append(words, o.Locale.Say(kinds[e.Class], nil))
		if e.Moved() && e.Class != Moved {
			words = append(words, o.Locale.Say(kinds[Moved], nil))
		}
		if e.Stale() {
			words = append(words, o.Locale.Say(msgStale, nil))
		}
		fmt.Fprintf(&b, "%s%s · %s%s\n", o.on("1"), e.id(), strings.Join(words, ", "), o.off())
		o.side(&b, "ar", e.Source)
		o.side(&b, "en", e.Target)
		b.WriteByte('\n')
	}
	n := d.Count()
	var parts []string
	for _, c := range Classes {
		if n[c] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", o.Locale.Say(kinds[c], nil), n[c]))
		}
	}
	if len(parts) > 0 {
		b.WriteString(strings.Join(parts, " · ") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (o TextOptions) side(b *strings.Builder, name string, edits []Edit) {
	if len(edits) == 0 {
		return
	}
	b.WriteString("  " + name + "  \u2068")
	for _, e := range edits {
		text := strings.Join(strings.FieldsFunc(e.Text, func(r rune) bool { return r == '\n' || r == '\r' }), " ")
		switch {
		case e.Op == Keep:
			b.WriteString(text)
		case o.Color && e.Op == Delete:
			b.WriteString("\x1b[9;31m" + text + "\x1b[0m")
		case o.Color:
			b.WriteString("\x1b[4;32m" + text + "\x1b[0m")
		case e.Op == Delete:
			b.WriteString("[-" + text + "-]")
		default:
			b.WriteString("{+" + text + "+}")
		}
	}
	b.WriteString("\u2069\n")
}

func (o TextOptions) on(code string) string {
	if o.Color {
		return "\x1b[" + code + "m"
	}
	return ""
}

func (o TextOptions) off() string { return o.on("0") }
