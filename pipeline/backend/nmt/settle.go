package nmt

import (
	"strings"

	"bayan/pipeline/marian"
)

// edit puts text in place of bytes [start, end) of a translation.
type edit struct {
	start, end int
	text       string
}

// settle writes the terms of a translation, and of its alternatives, as the
// termbase has them, where the vocabulary cannot: it may lack a letter, or know
// one kind of apostrophe.
func (g *guide) settle(r *marian.Result) {
	edits := g.edits(r)
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		r.Text = r.Text[:e.start] + e.text + r.Text[e.end:]
	}
	for i := range r.Links {
		r.Links[i].Target = moved(r.Links[i].Target, edits)
	}
	for i := range r.Alternatives {
		g.settle(&r.Alternatives[i])
	}
}

// edits finds the terms that a translation does not have to the letter.
func (g *guide) edits(r *marian.Result) []edit {
	var out []edit
	prefix := make([]int, 0, len(r.Target))
	for i, t := range r.Target {
		prefix = append(prefix, t.ID)
		n := g.node(prefix)
		if n.ended < 0 {
			continue
		}
		w := g.terms[n.ended]
		text, length := w.text, len(w.tokens)
		if i+1 == len(w.opening) && hasSuffix(prefix, w.opening) {
			text, length = capital(w.text), len(w.opening)
		}
		e := edit{r.Target[i+1-length].Span.Start, t.Span.End, text}
		got := r.Text[e.start:e.end]
		e.start += len(got) - len(strings.TrimLeft(got, " "))
		if last := len(out) - 1; r.Text[e.start:e.end] != text && (last < 0 || out[last].end <= e.start) {
			out = append(out, e)
		}
	}
	return out
}

// moved gives where a span is after edits. One that an edit changed has the whole
// of what the edit put there.
func moved(s marian.Span, edits []edit) marian.Span {
	shift := 0
	out := s
	for _, e := range edits {
		grown := len(e.text) - (e.end - e.start)
		switch {
		case e.end <= s.Start:
			out.Start, out.End = out.Start+grown, out.End+grown
		case e.start < s.End:
			out.Start = min(out.Start, e.start+shift)
			out.End = max(out.End, e.end+shift) + grown
		}
		shift += grown
	}
	return out
}
