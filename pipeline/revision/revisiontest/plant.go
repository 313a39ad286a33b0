// Package revisiontest makes revisions whose truth is known: it plants edits in
// copies of documents, and judges what is found of them.
package revisiontest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// Group is what is true of segments that belong together: old ones, new ones,
// both by their place in the document, and the class of the pair.
type Group struct {
	Old, New []int
	Class    revision.Class
	Moved    bool
}

// Planted is an old revision, a new one made of it, and how they relate. Every
// segment is in one group.
type Planted struct {
	Old, New *pipeline.Document
	Groups   []Group
	// Edits counts what was planted, by kind.
	Edits map[string]int
}

// Marker is the English that Plant gives the old segment i, different for each.
func Marker(i int) string { return fmt.Sprintf("English-%05d stands here.", i) }

// Plant makes a revision of doc, which is not changed, with n edits by the seed:
// insertions, deletions, moves of segments and of sections, splits, mergers,
// shifted boundaries, changed words, cosmetic changes and edited English.
// Markup becomes text. Insertions are taken from pool and must not be in doc.
// Every old segment has [Marker] as its approved English, and every new one that
// is paired has the English of the old ones. No segment gets two of the edits
// that change its text.
func Plant(doc *pipeline.Document, pool []string, n int, seed uint64) *Planted {
	p := &planter{Rand: rand.New(rand.NewPCG(seed, 2)), pool: pool, edits: map[string]int{}}
	p.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	old := &pipeline.Document{ID: doc.ID, Source: doc.Source, Target: doc.Target}
	for _, u := range doc.Units {
		v := &pipeline.Unit{Kind: u.Kind, Level: u.Level, Prefix: u.Prefix}
		var w []*piece
		for _, s := range u.Segments {
			t := &pipeline.Segment{Source: pipeline.Text{Plain: s.Source.String()}, After: s.After}
			i := len(p.words)
			t.Target = pipeline.Target{
				Text: pipeline.Text{Plain: Marker(i)}, State: pipeline.Reviewed,
				Origin: pipeline.Origin{Kind: pipeline.FromHuman}, Basis: pipeline.Basis(t.Source),
			}
			v.Segments = append(v.Segments, t)
			w = append(w, &piece{text: t.Source.Plain, after: t.After, old: []int{i}})
			p.words = append(p.words, strings.Fields(t.Source.Plain))
		}
		old.Units, p.units = append(old.Units, v), append(p.units, w)
	}
	old.Number()
	order := func(edits []func() string, n int) {
		for range n {
			for range 50 {
				if kind := edits[p.IntN(len(edits))](); kind != "" {
					p.edits[kind]++
					break
				}
			}
		}
	}
	places := n * 4 / 10
	order([]func() string{p.insert, p.delete, p.move, p.moveSection}, places)
	order([]func() string{p.split, p.merge, p.shift, p.changeWord, p.changeWord, p.respell, p.respell, p.editEnglish}, n-places)
	return p.result(old)
}

// piece is a segment of the new revision while it is made.
type piece struct {
	text, after    string
	old            []int
	edited         bool // its text or its English
	wording        bool
	spelling       bool
	english, moved bool
}

type planter struct {
	*rand.Rand
	pool  []string
	words [][]string
	units [][]*piece
	edits map[string]int
}

// any picks a segment of the new revision.
func (p *planter) any() (unit, at int) {
	for {
		unit = p.IntN(len(p.units))
		if n := len(p.units[unit]); n > 0 {
			return unit, p.IntN(n)
		}
	}
}

// untouched picks a segment whose text nothing has changed, with at least so
// many words.
func (p *planter) untouched(words int) (unit, at int, s *piece) {
	for range 20 {
		unit, at = p.any()
		s = p.units[unit][at]
		if !s.edited && len(s.old) == 1 && len(strings.Fields(s.text)) >= words {
			return unit, at, s
		}
	}
	return 0, 0, nil
}

func (p *planter) insert() string {
	if len(p.pool) == 0 {
		return ""
	}
	s := &piece{text: p.pool[0], after: " ", edited: true}
	p.pool = p.pool[1:]
	if p.IntN(2) == 0 {
		p.units = slices.Insert(p.units, p.IntN(len(p.units)+1), []*piece{s})
		return "insert unit"
	}
	u, i := p.any()
	p.units[u] = slices.Insert(p.units[u], i, s)
	return "insert"
}

func (p *planter) delete() string {
	u, i := p.any()
	if len(p.units[u][i].old) == 0 {
		return ""
	}
	p.units[u] = slices.Delete(p.units[u], i, i+1)
	return "delete"
}

func (p *planter) move() string {
	u, i := p.any()
	s := p.units[u][i]
	if len(s.old) == 0 || s.moved {
		return ""
	}
	v, k := p.any()
	if abs(u-v) < 3 {
		return ""
	}
	p.units[u] = slices.Delete(p.units[u], i, i+1)
	p.units[v] = slices.Insert(p.units[v], k, s)
	s.moved = true
	return "move"
}

func (p *planter) moveSection() string {
	n := 2 + p.IntN(4)
	if len(p.units) < 8*n || p.IntN(3) > 0 {
		return ""
	}
	from := p.IntN(len(p.units) - n)
	section := slices.Clone(p.units[from : from+n])
	for _, u := range section {
		for _, s := range u {
			if s.moved {
				return ""
			}
		}
	}
	rest := slices.Delete(p.units, from, from+n)
	to := p.IntN(len(rest) + 1)
	if abs(to-from) < 3*n {
		p.units = slices.Insert(rest, from, section...)
		return ""
	}
	p.units = slices.Insert(rest, to, section...)
	for _, u := range section {
		for _, s := range u {
			s.moved = len(s.old) > 0
		}
	}
	return "move section"
}

func abs(n int) int { return max(n, -n) }

// result lays the pieces out as a document and gathers the groups.
func (p *planter) result(old *pipeline.Document) *Planted {
	out := &Planted{Old: old, New: &pipeline.Document{ID: old.ID, Source: old.Source, Target: old.Target}, Edits: p.edits}
	byOld := map[int]int{} // the group of an old segment
	at := 0
	for _, u := range p.units {
		if len(u) == 0 {
			continue
		}
		v := &pipeline.Unit{Kind: pipeline.Paragraph, Prefix: "\n\n"}
		for _, s := range u {
			t := &pipeline.Segment{Source: pipeline.Text{Plain: s.text}, After: s.after}
			v.Segments = append(v.Segments, t)
			g := len(out.Groups)
			for _, o := range s.old {
				if known, ok := byOld[o]; ok {
					g = known
				}
			}
			if g == len(out.Groups) {
				out.Groups = append(out.Groups, Group{Class: revision.Unchanged})
			}
			x := &out.Groups[g]
			x.New = append(x.New, at)
			x.Moved = x.Moved || s.moved
			at++
			var english []string
			for _, o := range s.old {
				if _, ok := byOld[o]; !ok {
					byOld[o] = g
					x.Old = append(x.Old, o)
				}
				english = append(english, Marker(o))
			}
			if s.english {
				english = append(english, "And more.")
			}
			t.Target.Text.Plain = strings.Join(english, " ")
			x.Class = class(*x, s)
		}
		out.New.Units = append(out.New.Units, v)
	}
	for o := range p.words {
		if _, ok := byOld[o]; !ok {
			out.Groups = append(out.Groups, Group{Old: []int{o}, Class: revision.Removed})
		}
	}
	return out
}

// class tells the class of a group from what was done to its last piece.
func class(g Group, s *piece) revision.Class {
	switch o, n := len(g.Old), len(g.New); {
	case o == 0:
		return revision.Added
	case o == 1 && n > 1:
		return revision.Split
	case o > 1 && n == 1:
		return revision.Merged
	case o > 1:
		return revision.Resegmented
	case s.wording && s.english:
		return revision.Both
	case s.wording:
		return revision.Source
	case s.english:
		return revision.Target
	case s.moved:
		return revision.Moved
	case s.spelling:
		return revision.Cosmetic
	}
	return revision.Unchanged
}
