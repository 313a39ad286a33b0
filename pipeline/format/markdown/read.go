// Package markdown reads Markdown documents and writes bilingual ones.
package markdown

import (
	"context"
	"io"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/charset"
)

// Name is the format's name.
const Name = "markdown"

// Reader reads CommonMark with tables and strike-through. Headings, paragraphs,
// list items, quotations and table cells are units; emphasis, links, code and
// line prefixes are inline codes. Code blocks, HTML blocks, link definitions
// and front matter are left as they are.
type Reader struct {
	// Encoding names the encoding; when empty it is recognised.
	Encoding string
}

var parser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()

var frontMatter = regexp.MustCompile(`\A---[ \t]*\r?\n(?s:.*?\n)?---[ \t]*(?:\r?\n|\z)`)

// Read makes a document of a Markdown file.
func (rd Reader) Read(ctx context.Context, r io.ReaderAt, size int64) (*pipeline.Document, error) {
	data, err := format.ReadAll(ctx, r, size)
	if err != nil {
		return nil, err
	}
	decoded, err := charset.Decode(data, rd.Encoding)
	if err != nil {
		return nil, err
	}
	d := &pipeline.Document{Format: Name, Encoding: decoded.Encoding}
	format.NoteEncoding(d, decoded.Guessed)
	b := &blocks{d: d, source: decoded.Plain}
	b.at = len(frontMatter.FindString(b.source))
	head := b.at
	b.base = head
	root := parser.Parse(text.NewReader([]byte(b.source[head:])))
	b.at = 0
	if err := ast.Walk(root, b.visit); err != nil {
		return nil, err
	}
	d.Suffix = b.source[b.at:]
	return d, ctx.Err()
}

// blocks turns leaf blocks into units. Offsets of the tree are base less than
// those of source.
type blocks struct {
	d      *pipeline.Document
	source string
	base   int
	at     int // end of what is in units so far
}

func (b *blocks) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	u := &pipeline.Unit{Kind: pipeline.Paragraph}
	switch n := n.(type) {
	case *ast.Heading:
		u.Kind, u.Level = pipeline.Heading, n.Level
	case *ast.Paragraph, *ast.TextBlock:
		u.Kind, u.Level = place(n)
	case *east.TableCell:
		u.Kind = pipeline.TableCell
	case *ast.FencedCodeBlock, *ast.CodeBlock, *ast.HTMLBlock, *ast.ThematicBreak, *ast.LinkReferenceDefinition:
		return ast.WalkSkipChildren, nil
	default:
		return ast.WalkContinue, nil
	}
	b.unit(u, n)
	return ast.WalkSkipChildren, nil
}

// place tells a paragraph of a list or quotation from any other.
func place(n ast.Node) (pipeline.Kind, int) {
	level := 0
	for p := n.Parent(); p != nil; p = p.Parent() {
		switch p.(type) {
		case *ast.List:
			level++
		case *ast.Blockquote:
			if level == 0 {
				return pipeline.Quote, 0
			}
		}
	}
	if level > 0 {
		return pipeline.ListItem, level
	}
	return pipeline.Paragraph, 0
}

// unit appends the unit of a leaf block.
func (b *blocks) unit(u *pipeline.Unit, n ast.Node) {
	lines := n.Lines()
	if lines == nil || lines.Len() == 0 {
		return
	}
	start := lines.At(0).Start + b.base
	end := lines.At(lines.Len()-1).Stop + b.base
	for end > start && strings.ContainsRune(" \t\r\n", rune(b.source[end-1])) {
		end--
	}
	if start < b.at || end <= start {
		return
	}
	t := b.inline(n, start, end)
	if t.String() != b.source[start:end] { // the tree is not in source order
		t = pipeline.Text{Plain: b.source[start:end]}
	}
	if strings.TrimSpace(t.Plain) == "" {
		return
	}
	u.Prefix = b.source[b.at:start]
	u.Segments = []*pipeline.Segment{{Source: t}}
	b.d.Units = append(b.d.Units, u)
	b.at = end
}
