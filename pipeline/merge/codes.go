package merge

import (
	"slices"
	"strconv"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// adopt gives a text of a file the codes of segment s in place of its own. Codes
// are the same by kind and ID: the ID of the source's code in the same place of
// source, which is the segment's source as the file has it, if both have equally
// many. With markup, when a person sees and writes the markup itself, they are the
// same by that, and one that is new takes the place of one that is gone.
//
// Codes that s does not know stay if they have markup. Those of the present
// target that the text lacks (of the source when there is no target) go back in
// where the words around them still are; lost are those with no such place.
// Markup is compared as reduce leaves it.
func adopt(s *pipeline.Segment, source, t pipeline.Text, markup bool, reduce func(string) string) (text pipeline.Text, lost []pipeline.Code) {
	if len(t.Codes)+len(s.Source.Codes)+len(s.Target.Text.Codes) == 0 {
		return t, nil
	}
	own := newStock(s, source)
	own.markup, own.reduce = markup, reduce
	text.Plain = t.Plain
	for i, k := range own.match(t.Codes) {
		if k.ID != "" || k.Data != "" {
			k.Offset = t.Codes[i].Offset
			text.Codes = append(text.Codes, k)
		}
	}
	required := s.Target.Text
	if required.Empty() {
		required = s.Source
	}
	var gone []pipeline.Code
	for _, c := range required.Codes {
		if !own.used[key{c.Kind, c.ID}] {
			gone = append(gone, c)
		}
	}
	if len(gone) == 0 {
		return text, nil
	}
	if s.Target.Empty() {
		return text, gone
	}
	return restore(text, s.Target.Text.Plain, gone)
}

type key struct {
	kind pipeline.CodeKind
	id   string
}

// stock is the codes of a segment, to be given to the codes of a file.
type stock struct {
	markup bool
	reduce func(string) string
	codes  []pipeline.Code
	used   map[key]bool
	names  map[key]key // from the file's codes to the segment's
}

func newStock(s *pipeline.Segment, source pipeline.Text) *stock {
	st := &stock{used: map[key]bool{}, names: map[key]key{}}
	for _, c := range append(slices.Clone(s.Source.Codes), s.Target.Text.Codes...) {
		if !slices.ContainsFunc(st.codes, func(k pipeline.Code) bool { return k.Kind == c.Kind && k.ID == c.ID }) {
			st.codes = append(st.codes, c)
		}
	}
	same := slices.EqualFunc(source.Codes, s.Source.Codes, func(a, b pipeline.Code) bool { return a.Kind == b.Kind })
	if same {
		for i, c := range source.Codes {
			st.names[key{c.Kind, c.ID}] = key{c.Kind, s.Source.Codes[i].ID}
		}
	}
	return st
}

// match gives the segment's code for each of a file's, the zero code for one
// that is to be dropped. Closing codes go with their opening ones.
func (st *stock) match(codes []pipeline.Code) []pipeline.Code {
	out := make([]pipeline.Code, len(codes))
	done := make([]bool, len(codes))
	partner := partners(codes)
	set := func(i int, k pipeline.Code) {
		out[i], done[i] = k, true
		st.used[key{k.Kind, k.ID}] = true
		j, ok := partner[i]
		if !ok {
			return
		}
		done[j] = true
		out[j] = pipeline.Code{Kind: codes[j].Kind, ID: k.ID, Data: codes[j].Data}
		for _, c := range st.codes {
			if c.Kind == codes[j].Kind && c.ID == k.ID && (!st.markup || st.alike(c, codes[j])) {
				out[j] = c
			}
		}
		st.used[key{codes[j].Kind, k.ID}] = true
	}
	for _, fits := range st.rules() {
		for i, c := range codes {
			if done[i] {
				continue
			}
			if k := slices.IndexFunc(st.codes, func(k pipeline.Code) bool { return k.Kind == c.Kind && fits(k, c) }); k >= 0 {
				own := st.codes[k]
				if st.markup && !st.alike(own, c) {
					own.Data = c.Data
				}
				set(i, own)
			}
		}
	}
	fresh := 0
	for i, c := range codes {
		if done[i] || c.Data == "" {
			continue
		}
		for fresh++; st.has("new" + strconv.Itoa(fresh)); fresh++ {
		}
		c.ID = "new" + strconv.Itoa(fresh)
		set(i, c)
	}
	return out
}

func (st *stock) has(id string) bool {
	return slices.ContainsFunc(st.codes, func(k pipeline.Code) bool { return k.ID == id })
}

// rules says when a segment's code k is a file's code c of the same kind, the
// surest rule first.
func (st *stock) rules() []func(k, c pipeline.Code) bool {
	free := func(k pipeline.Code) bool { return !st.used[key{k.Kind, k.ID}] }
	byID := func(k, c pipeline.Code) bool {
		id := c.ID
		if name, ok := st.names[key{c.Kind, c.ID}]; ok {
			id = name.id
		}
		return k.ID == id
	}
	byData := func(k, c pipeline.Code) bool { return free(k) && st.alike(k, c) }
	both := func(k, c pipeline.Code) bool { return byID(k, c) && byData(k, c) }
	if !st.markup {
		return []func(k, c pipeline.Code) bool{
			both,
			func(k, c pipeline.Code) bool { return byID(k, c) && free(k) },
			func(k, c pipeline.Code) bool { return c.Data != "" && byData(k, c) },
			byID,
		}
	}
	return []func(k, c pipeline.Code) bool{
		both,
		byData,
		func(k, c pipeline.Code) bool { return free(k) },
	}
}

// partners pairs opening with closing codes, both ways, by index.
func partners(codes []pipeline.Code) map[int]int {
	out, open := map[int]int{}, map[string][]int{}
	for i, c := range codes {
		switch begun := open[c.ID]; {
		case c.Kind == pipeline.Open:
			open[c.ID] = append(begun, i)
		case c.Kind == pipeline.Close && len(begun) > 0:
			j := begun[len(begun)-1]
			open[c.ID] = begun[:len(begun)-1]
			out[i], out[j] = j, i
		}
	}
	return out
}

// alike compares markup, k's with that of the file's c; the two marks of
// emphasis are one.
func (st *stock) alike(k, c pipeline.Code) bool {
	a, b := st.reduce(k.Data), st.reduce(c.Data)
	return a == b || strings.Trim(a, "_*") == "" && strings.ReplaceAll(a, "_", "*") == strings.ReplaceAll(b, "_", "*")
}

// restore puts codes that stood in old back into t.
func restore(t pipeline.Text, old string, codes []pipeline.Code) (pipeline.Text, []pipeline.Code) {
	places := placesOf(revision.Words(old, t.Plain))
	at := make([]int, len(codes))
	for i, c := range codes {
		at[i] = places.of(c)
	}
	for i, c := range codes { // pairs come back whole or not at all
		if c.Kind != pipeline.Open {
			continue
		}
		for j := i + 1; j < len(codes); j++ {
			if codes[j].Kind == pipeline.Close && codes[j].ID == c.ID {
				if at[i] < 0 || at[j] < 0 || at[i] >= at[j] {
					at[i], at[j] = -1, -1
				}
				break
			}
		}
	}
	var lost []pipeline.Code
	for i, c := range codes {
		if at[i] < 0 {
			lost = append(lost, c)
			continue
		}
		c.Offset = at[i]
		n := slices.IndexFunc(t.Codes, func(k pipeline.Code) bool {
			return k.Offset > c.Offset || k.Offset == c.Offset && c.Kind == pipeline.Close
		})
		if n < 0 {
			n = len(t.Codes)
		}
		t.Codes = slices.Insert(t.Codes, n, c)
	}
	return t, lost
}

// run is a stretch of a text that was kept: where it begins in the old and the
// new one, and how long it is, in bytes.
type run struct{ old, new, size int }

type runs []run

func placesOf(edits []revision.Edit) runs {
	var rs runs
	old, now := 0, 0
	for _, e := range edits {
		n := len(e.Text)
		switch e.Op {
		case revision.Keep:
			rs = append(rs, run{old, now, n})
			old, now = old+n, now+n
		case revision.Delete:
			old += n
		case revision.Insert:
			now += n
		}
	}
	return rs
}

// of gives where in the new text a code of the old one belongs: before the word
// that it opens, after the one that it closes; -1 when that word is gone.
func (rs runs) of(c pipeline.Code) int {
	for _, r := range rs {
		begins, ends := c.Offset >= r.old && c.Offset < r.old+r.size, c.Offset > r.old && c.Offset <= r.old+r.size
		if begins && c.Kind != pipeline.Close || ends && c.Kind != pipeline.Open {
			return r.new + c.Offset - r.old
		}
	}
	return -1
}
