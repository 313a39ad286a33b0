package view

import (
	"fmt"
	"io"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/rivo/uniseg"

	"bayan/pipeline/locale"
	"bayan/pipeline/revision"
)

var msgStat = &i18n.Message{ID: "DiffStat", Other: "{{.Changed}} of {{.All}} sentences changed"}

// maxBar is the longest bar of a stat, in columns.
const maxBar = 40

// Stat writes a line for each diff, as git diff --stat does: its document, how
// many entries to be shown changed, and a bar of + for added ones, - for removed
// ones, ~ for the others; then the counts of all.
func Stat(w io.Writer, diffs []*revision.Diff, o Options) error {
	type line struct {
		name                    string
		added, removed, altered int
	}
	var lines []line
	name, most, changed, all := 0, 1, 0, 0
	for _, d := range diffs {
		l := line{name: locale.Visible(title(d))}
		for i := range d.Entries {
			switch e := &d.Entries[i]; {
			case !e.Changed() || !o.Shows(e):
			case e.Class == revision.Added:
				l.added++
			case e.Class == revision.Removed:
				l.removed++
			default:
				l.altered++
			}
		}
		all += len(d.Entries)
		n := l.added + l.removed + l.altered
		changed += n
		if n > 0 {
			lines = append(lines, l)
			name, most = max(name, uniseg.StringWidth(l.name)), max(most, n)
		}
	}
	var b strings.Builder
	for _, l := range lines {
		n := l.added + l.removed + l.altered
		bar := func(mark string, k int) string {
			if most > maxBar {
				k = (k*maxBar + most - 1) / most
			}
			return strings.Repeat(mark, k)
		}
		fmt.Fprintf(&b, " \u2068%s\u2069%s | %*d %s%s%s\n", l.name, strings.Repeat(" ", name-uniseg.StringWidth(l.name)),
			len(itoa(most)), n, bar("+", l.added), bar("~", l.altered), bar("-", l.removed))
	}
	b.WriteString(" " + o.Locale.Say(msgStat, map[string]any{"Changed": changed, "All": all}))
	if parts := o.summary(diffs); len(parts) > 0 {
		b.WriteString(": " + strings.Join(parts, " · "))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}
