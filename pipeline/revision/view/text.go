package view

import (
	"bufio"
	"io"
	"strings"

	"github.com/rivo/uniseg"

	"bayan/pipeline/locale"
	"bayan/pipeline/revision"
)

// WordDiff says how a terminal shows changed words.
type WordDiff string

// The ways of git.
const (
	// Plain puts words between [- and -], {+ and +}.
	Plain WordDiff = "plain"
	// Color strikes them red or underlines them green.
	Color WordDiff = "color"
	// NoWords shows the old and the new text, one below the other.
	NoWords WordDiff = "none"
)

// Terminal is how a diff is shown on a terminal.
type Terminal struct {
	Options
	Words WordDiff
	// Color colors headings and lines, and with Color words.
	Color bool
	// Width is the number of columns to break lines at; 0 breaks none.
	Width int
}

// minWidth is the least width in columns that lines are broken at.
const minWidth = 20

// Write writes the diffs: a heading for each entry, then what each side shows,
// the Arabic first. Every line of a text is isolated and keeps the direction of
// its language, so that Arabic does not turn the line around.
func (t Terminal) Write(w io.Writer, diffs []*revision.Diff) error {
	b := bufio.NewWriterSize(w, 1<<16)
	for _, d := range diffs {
		t.diff(b, d, len(diffs) > 1)
	}
	if parts := t.summary(diffs); len(parts) > 0 {
		b.WriteString(strings.Join(parts, " · ") + "\n")
	}
	return b.Flush()
}

func (t Terminal) diff(b *bufio.Writer, d *revision.Diff, named bool) {
	for i := range d.Entries {
		e := &d.Entries[i]
		if !t.Shows(e) {
			continue
		}
		if named {
			b.WriteString(t.styled("1;36", "── "+locale.Visible(title(d))) + "\n\n")
			named = false
		}
		head := strings.Join(t.words(e), ", ")
		if was := t.was(e); was != "" {
			head = locale.Visible(was) + " · " + head
		}
		if id := id(e); id != "" {
			head = locale.Visible(id) + " · " + head
		}
		b.WriteString(t.styled("1", head) + "\n")
		t.both(b, "", e.SourceEdits(), e.TargetEdits())
		b.WriteByte('\n')
	}
}

// The isolates, with a mark that decides the direction whatever the text begins
// with.
const (
	rtl = "\u2068\u200f"
	ltr = "\u2068\u200e"
	pdi = "\u2069"
)

// Edits writes what was done to the Arabic and to the English of a segment, as
// [Terminal.Write] does, behind an indent. A side without edits is left out.
func (t Terminal) Edits(w io.Writer, indent string, source, target []revision.Edit) error {
	b := bufio.NewWriter(w)
	t.both(b, indent, source, target)
	return b.Flush()
}

func (t Terminal) both(b *bufio.Writer, indent string, source, target []revision.Edit) {
	t.side(b, indent, "ar", rtl, source)
	t.side(b, indent, "en", ltr, target)
}

func (t Terminal) side(b *bufio.Writer, indent, name, isolate string, edits []revision.Edit) {
	if len(edits) == 0 {
		return
	}
	if t.Words != NoWords || len(edits) == 1 && edits[0].Op == revision.Keep {
		t.lines(b, indent+"  "+name+"  ", isolate, t.spans(merged(edits)))
		return
	}
	old, new := sides(edits)
	if s := whole(old); s != "" {
		t.lines(b, indent+"- "+name+"  ", isolate, []span{{s, t.code("31")}})
	}
	if s := whole(new); s != "" {
		t.lines(b, indent+"+ "+name+"  ", isolate, []span{{s, t.code("32")}})
	}
}

func whole(edits []revision.Edit) string {
	var b strings.Builder
	for _, e := range edits {
		b.WriteString(locale.OneLine(locale.Visible(e.Text)))
	}
	return b.String()
}

// span is a text in one style: the codes of an SGR sequence, or none.
type span struct{ text, style string }

func (t Terminal) code(c string) string {
	if t.Color {
		return c
	}
	return ""
}

func (t Terminal) styled(code, s string) string {
	if !t.Color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// spans marks edits. Colors differ in lightness and come with strikes and
// underlines, for those who cannot tell them apart.
func (t Terminal) spans(edits []revision.Edit) []span {
	var out []span
	if t.Words == Color {
		edits = apart(edits)
	}
	for _, e := range edits {
		s, style, after := locale.OneLine(text(e)), "", ""
		if e.Move > 0 {
			s, after = trailing(s)
			after = number(e.Move) + after
		}
		switch {
		case e.Op == revision.Keep:
		case t.Words == Color:
			style = "9;31"
			switch {
			case e.Op == revision.Insert && e.Move > 0:
				style = "4;36"
			case e.Op == revision.Insert:
				style = "4;32"
			case e.Move > 0:
				style = "9;35"
			}
			if e.Spelling {
				style = "2;" + style
			}
		case e.Op == revision.Delete:
			s = "[-" + s + "-]"
		default:
			s = "{+" + s + "+}"
		}
		out = append(out, span{s, style}, span{after, ""})
	}
	return out
}

// lines writes spans behind a label, broken at spaces where they are too wide.
func (t Terminal) lines(b *bufio.Writer, label, isolate string, spans []span) {
	width := 0
	if t.Width > 0 {
		width = max(t.Width, minWidth) - len(label)
	}
	var line, word []span
	used, wide := 0, 0 // columns of line and word
	flush := func() {
		b.WriteString(label + isolate)
		style := ""
		if n := len(line) - 1; n >= 0 {
			line[n].text = strings.TrimSuffix(line[n].text, " ")
		}
		for _, s := range line {
			if s.style != style {
				b.WriteString(t.change(style, s.style))
				style = s.style
			}
			b.WriteString(s.text)
		}
		b.WriteString(t.change(style, "") + pdi + "\n")
		label, line, used = strings.Repeat(" ", len(label)), line[:0], 0
	}
	put := func() {
		if width > 0 && used > 0 && used+wide > width {
			flush()
		}
		line, used = append(line, word...), used+wide
		word, wide = word[:0], 0
	}
	for _, s := range spans {
		for rest := s.text; rest != ""; {
			i := strings.IndexByte(rest, ' ') + 1
			if i == 0 {
				i = len(rest)
			}
			word = append(word, span{rest[:i], s.style})
			if width > 0 {
				wide += uniseg.StringWidth(rest[:i])
			}
			if rest[i-1] == ' ' {
				put()
			}
			rest = rest[i:]
		}
	}
	put()
	flush()
}

// change is the sequence from one style to another.
func (t Terminal) change(from, to string) string {
	switch {
	case from == to:
		return ""
	case to == "":
		return "\x1b[0m"
	case from == "":
		return "\x1b[" + to + "m"
	}
	return "\x1b[0;" + to + "m"
}
