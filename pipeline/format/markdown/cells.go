package markdown

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gm "github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// cells is how texts stand in a bilingual table. It implements [format.Cells].
// Cells of a Markdown document are Markdown; those of any other are text with
// everything that means something to Markdown escaped, and no codes.
type cells struct{}

// Show gives the cell of t.
func (cells) Show(d *pipeline.Document, u *pipeline.Unit, _ *pipeline.Segment, t pipeline.Text) string {
	c := cell(d, t)
	if u.Kind == pipeline.Heading {
		c = bold(c)
	}
	return c
}

// Text reads a cell.
func (cells) Text(d *pipeline.Document, u *pipeline.Unit, s *pipeline.Segment, cell string) pipeline.Text {
	cell = strings.TrimSpace(cell)
	if u.Kind == pipeline.Heading {
		cell = unbold(cell)
	}
	if d.Format != Name {
		return pipeline.Text{Plain: unescape(cell)}
	}
	if strings.Contains(s.Source.String()+s.Target.Text.String(), "\n") {
		cell = lineBreak.ReplaceAllString(cell, "\n")
	}
	if u.Kind != pipeline.TableCell { // where a bare bar would end the cell
		cell = strings.ReplaceAll(cell, `\|`, "|")
	}
	return inlineText(cell)
}

// unbold takes the marks of a heading's cell away.
func unbold(cell string) string {
	for _, mark := range []string{"**", "__"} {
		inner, ok := strings.CutPrefix(cell, mark)
		if inner, closed := strings.CutSuffix(inner, mark); ok && closed {
			return inner
		}
	}
	return cell
}

var (
	lineBreak  = regexp.MustCompile(`(?i) *<br */?> *`)
	shown      = regexp.MustCompile(`(?i)\\[!-/:-@\[-` + "`" + `{-~]|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][0-9a-z]{1,31});|<br */?>`)
	underlines = regexp.MustCompile(`_+`)
)

// unescape gives the text that a cell shows.
func unescape(cell string) string {
	if !strings.ContainsAny(cell, `\&<`) {
		return cell
	}
	return shown.ReplaceAllStringFunc(cell, func(m string) string {
		switch m[0] {
		case '\\':
			return m[1:]
		case '&':
			return html.UnescapeString(m)
		}
		return "\n"
	})
}

// reduce takes out of a cell what editors change without asking: how much space
// there is, which of the marks of emphasis is used, escapes that are not needed.
func reduce(cell string) string {
	cell = underlines.ReplaceAllStringFunc(unescape(cell), func(m string) string { return strings.Repeat("*", len(m)) })
	return strings.Join(strings.Fields(cell), " ")
}

// inlineParser takes every text as one paragraph.
var inlineParser = func() gm.Parser {
	p := gm.NewParser(
		gm.WithBlockParsers(util.Prioritized(gm.NewParagraphParser(), 1)),
		gm.WithInlineParsers(gm.DefaultInlineParsers()...))
	extension.Strikethrough.Extend(goldmark.New(goldmark.WithParser(p)))
	return p
}()

// inlineText makes a text of inline Markdown.
func inlineText(source string) pipeline.Text {
	plain := pipeline.Text{Plain: source}
	n := inlineParser.Parse(text.NewReader([]byte(source))).FirstChild()
	if n == nil || n.NextSibling() != nil {
		return plain
	}
	b := &blocks{source: source}
	if t := b.inline(n, 0, len(source)); t.String() == source {
		return t
	}
	return plain
}

// The comment with the keys.
const (
	keysBegin = "<!-- bayan merge: what was written above, so that edits can be told; leave it as it is"
	keysEnd   = "-->"
)

// IsOutput reports whether a Markdown text is one that [Writer] made, rather than
// a document to translate.
func IsOutput(text []byte) bool { return bytes.Contains(text, []byte("\n"+keysBegin)) }

// keys writes the keys of all segments, a line each.
func keys(w io.Writer, d *pipeline.Document) {
	if d.Len() == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", keysBegin)
	var c cells
	for u, s := range d.Segments() {
		if strings.ContainsAny(s.ID, " \t\r\n>") {
			continue
		}
		fmt.Fprintf(w, "%s %s\n", s.ID, format.CellKeyOf(s, reduce(c.Show(d, u, s, s.Target.Text))))
	}
	fmt.Fprintln(w, keysEnd)
}
