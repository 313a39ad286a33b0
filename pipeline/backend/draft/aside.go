package draft

import (
	"context"
	"maps"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// aside is a parenthesis: it goes wherever the word before it goes.
type aside struct {
	anchor int // end of that word in the source
	pieces []piece
}

// longestAside is the length in items of the longest parenthesis that is taken
// out of its sentence; a longer one is read as a sentence of its own.
const longestAside = 40

// asides takes the parentheses out of items and renders them.
func (g *engine) asides(ctx context.Context, items []item, last *np, depth int) ([]item, []aside) {
	var out []aside
	kept := items[:0:0]
	for i := 0; i < len(items); i++ {
		it := &items[i]
		if it.tok == nil || it.tok.kind != opener || it.english != "(" && it.english != "[" || len(kept) == 0 || kept[len(kept)-1].class == cStop || depth > 2 {
			kept = append(kept, *it)
			continue
		}
		end := 0
		for j := i + 1; j < len(items) && j-i <= longestAside; j++ {
			if t := items[j].tok; t.kind == opener && (t.english == "(" || t.english == "[") {
				break
			} else if t.kind == closer && (t.english == ")" || t.english == "]") {
				end = j
				break
			}
		}
		if end == 0 {
			kept = append(kept, *it)
			continue
		}
		ps, _ := g.stretch(ctx, items[i+1:end], last, depth+1)
		ps = append(append([]piece{punctPiece(it, false)}, ps...), punctPiece(&items[end], false))
		out = append(out, aside{kept[len(kept)-1].span.End, ps})
		i = end
	}
	return kept, out
}

// insert puts asides after the last piece of their words.
func insert(ps []piece, asides []aside) []piece {
	if len(asides) == 0 {
		return ps
	}
	after := map[int][]piece{}
	for _, a := range asides {
		after[a.anchor] = append(after[a.anchor], a.pieces...)
	}
	out := place(ps, after)
	for _, a := range asides { // whose words are not said
		if len(a.pieces) > 0 && len(after[a.anchor]) > 0 {
			out = append(out, a.pieces...)
		}
	}
	return out
}

// place puts what after holds for the ends of source spans into ps and deletes
// it from after.
func place(ps []piece, after map[int][]piece) []piece {
	last := make(map[int]int, len(ps))
	for i := range ps {
		ps[i].ends(func(end int) { last[end] = i })
	}
	out := make([]piece, 0, len(ps)+4*len(after))
	for i, p := range ps {
		mine := map[int][]piece{}
		p.ends(func(end int) {
			if a, ok := after[end]; ok && last[end] == i {
				mine[end] = a
				delete(after, end)
			}
		})
		if len(p.fork) == 0 {
			out = append(append(out, p), mine[p.span.End]...)
			continue
		}
		fork := make([]branch, len(p.fork))
		for k, b := range p.fork {
			fork[k] = branch{place(b.pieces, maps.Clone(mine)), b.cost}
		}
		p.fork = fork
		out = append(out, p)
	}
	return out
}

// ends yields where the source spans of p end.
func (p *piece) ends(yield func(int)) {
	if len(p.fork) == 0 {
		yield(p.span.End)
	}
	for _, b := range p.fork {
		for i := range b.pieces {
			b.pieces[i].ends(yield)
		}
	}
}

// quotedNames makes one token of a short quotation without a verb that stands
// after a noun or preposition, such as the name in حزب "القوات".
func (g *engine) quotedNames(ctx context.Context, text string, toks []token) []token {
	out := toks[:0:0]
	for i := 0; i < len(toks); i++ {
		if n := g.quotedName(toks, i); n > 0 {
			inner := toks[i+1 : i+n-1]
			from, to := inner[0].start, inner[len(inner)-1].end
			t := span(toks, i, n, word)
			t.text = text[from:to]
			english := g.fragment(ctx, text[from:to])
			t.english = toks[i].english + english + toks[i+n-1].english
			t.pick = &cand{Class: cName, Analysis: lexicon.Analysis{Features: lexicon.Features{Number: lexicon.Singular}}}
			out = append(out, t)
			i += n - 1
			continue
		}
		out = append(out, toks[i])
	}
	return out
}

// quotedName gives the tokens of a quoted name at i, 0 if there is none.
func (g *engine) quotedName(toks []token, i int) int {
	if i == 0 || toks[i].kind != opener || !strings.Contains(`"“«‘`, toks[i].text) || toks[i-1].kind != word || !g.nominal(toks[i-1].text) {
		return 0
	}
	for n := 1; n <= 5 && i+n < len(toks); n++ {
		switch t := toks[i+n]; t.kind {
		case closer:
			if n == 1 || !strings.Contains(`"”»’`, t.text) {
				return 0
			}
			inner := append([]token(nil), toks[i+1:i+n]...)
			g.choose(inner)
			for k := range inner {
				switch inner[k].pick.Class {
				case cVerb, cCop, cNeg, cThat, cInna, cSub, cRel, cQad, cFut:
					if n > 2 || inner[k].kind != word {
						return 0
					}
				}
			}
			return n + 1
		case word, latin, number:
		default:
			return 0
		}
	}
	return 0
}

// nominal reports whether a word can be a noun, an adjective or a preposition.
func (g *engine) nominal(w string) bool {
	if len(w) > reading.MaxWord {
		return false
	}
	bare := lexicon.Bare(w)
	if fs := reading.Closed(nil, bare); len(fs) > 0 {
		for _, f := range fs {
			if f.Class == cPrep && f.Enclitic.Person == 0 {
				return true
			}
		}
		return false
	}
	as := g.lex.Analyze(bare)
	for _, a := range as {
		if a.Entry.POS != lexicon.Verb && a.Inexact == 0 {
			return true
		}
	}
	return len(as) == 0
}

// fragment is the English of a few words, without a capital.
func (g *engine) fragment(ctx context.Context, text string) string {
	toks := tokenize(text, nil)
	toks = g.merge(text, toks)
	g.choose(toks)
	ps, _ := g.stretch(ctx, g.flatten(toks), nil, 3)
	ps, _ = newChooser(g).decide(ps)
	s, _ := join(ps, false)
	return s
}
