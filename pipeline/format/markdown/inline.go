package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"bayan/pipeline"
)

// inline takes the text of a block's inline nodes and makes codes of the markup
// between them.
func (b *blocks) inline(n ast.Node, start, end int) pipeline.Text {
	w := &inliner{blocks: b, at: start}
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if c == n {
			return ast.WalkContinue, nil
		}
		return w.visit(c, entering), nil
	})
	w.flush(end)
	return pipeline.Text{Plain: w.plain.String(), Codes: w.codes}
}

// event is the beginning or end of an inline container whose markup has yet to
// be met in the source.
type event struct {
	kind pipeline.CodeKind
	id   string
	size int // bytes of markup, 0 when not known beforehand
}

type inliner struct {
	*blocks
	at     int
	plain  strings.Builder
	codes  []pipeline.Code
	events []event
	open   []string
	n      int
}

func (w *inliner) visit(n ast.Node, entering bool) ast.WalkStatus {
	switch n := n.(type) {
	case *ast.Text:
		if entering {
			w.text(n.Segment.Start+w.base, n.Segment.Stop+w.base)
		}
	case *ast.Emphasis:
		w.container(entering, n.Level)
	case *east.Strikethrough:
		w.container(entering, 0)
	case *ast.Link:
		if entering {
			w.container(true, 1)
		} else {
			w.container(false, 0)
		}
	case *ast.CodeSpan, *ast.Image, *ast.AutoLink, *ast.RawHTML:
		// Its source is the gap between the texts around it.
		return ast.WalkSkipChildren
	}
	return ast.WalkContinue
}

func (w *inliner) container(entering bool, size int) {
	if entering {
		w.n++
		id := fmt.Sprintf("%d", w.n)
		w.open = append(w.open, id)
		w.events = append(w.events, event{pipeline.Open, id, size})
		return
	}
	id := w.open[len(w.open)-1]
	w.open = w.open[:len(w.open)-1]
	w.events = append(w.events, event{pipeline.Close, id, size})
}

func (w *inliner) text(start, end int) {
	if start < w.at {
		return
	}
	w.flush(start)
	w.plain.WriteString(w.source[start:end])
	w.at = end
}

// flush makes codes of the markup up to end and of the events that wait.
func (w *inliner) flush(end int) {
	if end <= w.at {
		return
	}
	gap := w.source[w.at:end]
	w.at = end
	events := w.events
	w.events = nil
	if len(events) == 0 && strings.TrimSpace(gap) == "" {
		w.plain.WriteString(gap)
		return
	}
	// A line break stays text, so that the words around it stay apart.
	if i := strings.IndexAny(gap, "\r\n"); i >= 0 && len(events) == 0 && strings.Trim(gap[:i], " \t\\") == "" {
		w.code(gap[:i], pipeline.Alone, "")
		j := i + 1
		if strings.HasPrefix(gap[i:], "\r\n") {
			j++
		}
		w.plain.WriteString(gap[i:j])
		gap = gap[j:]
	}
	unknown, known := 0, 0
	for _, e := range events {
		known += e.size
		if e.size == 0 {
			unknown++
		}
	}
	if len(events) == 0 || unknown > 1 || known > len(gap) || unknown == 0 && known != len(gap) {
		w.whole(gap, events)
		return
	}
	for _, e := range events {
		size := e.size
		if size == 0 {
			size = len(gap) - known
		} else {
			known -= size
		}
		w.code(gap[:size], e.kind, e.id)
		gap = gap[size:]
	}
}

// whole makes one code of markup that cannot be shared out. It keeps its kind
// when all its events agree on one.
func (w *inliner) whole(gap string, events []event) {
	kind, id := pipeline.Alone, ""
	if len(events) == 1 {
		kind, id = events[0].kind, events[0].id
	}
	w.code(gap, kind, id)
}

func (w *inliner) code(data string, kind pipeline.CodeKind, id string) {
	if data == "" {
		return
	}
	if id == "" {
		w.n++
		id = fmt.Sprintf("%d", w.n)
	}
	w.codes = append(w.codes, pipeline.Code{Offset: w.plain.Len(), ID: id, Kind: kind, Data: data})
}
