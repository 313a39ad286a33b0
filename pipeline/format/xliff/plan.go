package xliff

import (
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// plan is how a unit's texts become inline elements: every ID is settled before
// anything is written, for XLIFF puts what refers to them first.
type plan struct {
	sources, targets []layout // by segment
	data             data
}

// layout is how one text is written.
type layout struct {
	codes []codeTag // by code
	marks []mark    // in order of opening
}

// codeTag is the inline element that stands for a code.
type codeTag struct {
	name  string
	attrs []attr
	id    string // empty for an <ec> with its <sc>
}

// mark is a term annotation.
type mark struct {
	id         string
	start, end int
	crossing   bool // it ends outside the mark it starts in: <sm> and <em>
	term       int  // its place in Terms
}

// newPlan lays out a unit, or says what in it XLIFF cannot hold.
func newPlan(u *pipeline.Unit) (*plan, error) {
	n := len(u.Segments)
	p := &plan{sources: make([]layout, n), targets: make([]layout, n)}
	ids := idPool{used: map[string]bool{}, last: map[string]int{}}
	for _, s := range u.Segments {
		if err := check(s); err != nil {
			return nil, err
		}
		ids.used[s.ID] = true
	}
	if !utf8.ValidString(u.Prefix) || !utf8.ValidString(string(u.Kind)) {
		return nil, fmt.Errorf("xliff: unit %s: its prefix or kind is not valid UTF-8", u.ID)
	}
	source := side{p: p, ids: &ids}
	for i, s := range u.Segments {
		p.sources[i].codes = source.codes(s.Source, nil)
	}
	source.isolate()
	target := side{p: p, ids: &ids}
	for i, s := range u.Segments {
		p.targets[i].codes = target.codes(s.Target.Text, known(s.Source, p.sources[i].codes))
	}
	target.isolate()
	for i, s := range u.Segments {
		p.sources[i].marks = marks(s.Terms, &ids)
	}
	return p, nil
}

// check refuses a segment that breaks the document's own rules.
func check(s *pipeline.Segment) error {
	bad := func(what string) error { return fmt.Errorf("xliff: segment %s: %s", s.ID, what) }
	for _, t := range []struct {
		name string
		pipeline.Text
	}{{"source", s.Source}, {"target", s.Target.Text}} {
		if !utf8.ValidString(t.Plain) {
			return bad("the " + t.name + " is not valid UTF-8")
		}
		at := 0
		for _, c := range t.Codes {
			if c.Offset < at || c.Offset > len(t.Plain) || !boundary(t.Plain, c.Offset) {
				return bad(fmt.Sprintf("an inline code of the %s at byte %d, which is out of order or inside a character", t.name, c.Offset))
			}
			at = c.Offset
			if !utf8.ValidString(c.Data) || !utf8.ValidString(c.ID) {
				return bad("an inline code of the " + t.name + " is not valid UTF-8")
			}
		}
	}
	valid := utf8.ValidString(s.After) && utf8.ValidString(s.Was) && utf8.ValidString(string(s.Change)) &&
		utf8.ValidString(s.Target.Basis) && utf8.ValidString(s.Target.Origin.Name) && utf8.ValidString(string(s.Target.Origin.Kind))
	for _, t := range s.Terms {
		if t.Start < 0 || t.Start > t.End || t.End > len(s.Source.Plain) ||
			!boundary(s.Source.Plain, t.Start) || !boundary(s.Source.Plain, t.End) {
			return bad(fmt.Sprintf("term %q at bytes %d to %d, which are not in the source", t.Term, t.Start, t.End))
		}
		valid = valid && utf8.ValidString(t.Concept) && utf8.ValidString(t.Surface) && utf8.ValidString(t.Term) &&
			utf8.ValidString(t.Prefix) && utf8.ValidString(t.Suffix) && utf8.ValidString(t.Method) && utf8.ValidString(t.Rendering)
		for _, r := range append(slices.Clone(t.Admitted), t.Forbidden...) {
			valid = valid && utf8.ValidString(r)
		}
	}
	for _, m := range s.Alternatives {
		valid = valid && utf8.ValidString(m.Source) && utf8.ValidString(m.Target) &&
			utf8.ValidString(m.Origin.Name) && utf8.ValidString(string(m.Origin.Kind))
	}
	for _, n := range s.Notes {
		valid = valid && utf8.ValidString(n.Category) && utf8.ValidString(n.Text)
	}
	for _, id := range s.From {
		if !xmlio.Token(id) {
			return bad(fmt.Sprintf("it comes from %q, which is no XML name token", id))
		}
	}
	if !valid {
		return bad("something about it is not valid UTF-8")
	}
	return nil
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// idPool gives out IDs that are unique in a unit.
type idPool struct {
	used map[string]bool
	last map[string]int
}

// take gives want if it is free and fit, otherwise prefix with a number.
func (p *idPool) take(want, prefix string) string {
	id := want
	for !xmlio.Token(id) || len(id) > 64 || p.used[id] {
		p.last[prefix]++
		id = prefix + strconv.Itoa(p.last[prefix])
	}
	p.used[id] = true
	return id
}

// side lays out the codes of all sources of a unit, or of all its targets.
type side struct {
	p    *plan
	ids  *idPool
	open map[string][]*codeTag // opening codes without a closing one, by ID
}

// codeKey is what makes a target's code the same as one of its source.
type codeKey struct {
	kind pipeline.CodeKind
	id   string
}

// known collects the IDs that a source's codes were given.
func known(t pipeline.Text, tags []codeTag) map[codeKey][]string {
	m := map[codeKey][]string{}
	for i, c := range t.Codes {
		if tags[i].id != "" {
			k := codeKey{c.Kind, c.ID}
			m[k] = append(m[k], tags[i].id)
		}
	}
	return m
}

// codes lays out one text's codes. Those of a target take the IDs of their
// source, which is what same holds.
func (s *side) codes(t pipeline.Text, same map[codeKey][]string) []codeTag {
	if s.open == nil {
		s.open = map[string][]*codeTag{}
	}
	tags := make([]codeTag, len(t.Codes))
	for i, c := range t.Codes {
		tag := &tags[i]
		tag.name = [...]string{pipeline.Alone: "ph", pipeline.Open: "sc", pipeline.Close: "ec"}[c.Kind]
		if begun := s.open[c.ID]; c.Kind == pipeline.Close && len(begun) > 0 {
			s.open[c.ID] = begun[:len(begun)-1]
			tag.attrs = append(tag.attrs, attr{Name: "startRef", Value: begun[len(begun)-1].id})
		} else {
			k := codeKey{c.Kind, c.ID}
			if ids := same[k]; len(ids) > 0 {
				tag.id, same[k] = ids[0], ids[1:]
			} else {
				tag.id = s.ids.take(c.ID, "c")
			}
			tag.attrs = append(tag.attrs, attr{Name: "id", Value: tag.id})
			if c.Kind == pipeline.Close {
				tag.attrs = append(tag.attrs, attr{Name: "isolated", Value: "yes"})
			}
		}
		if c.Data != "" {
			tag.attrs = append(tag.attrs, attr{Name: "dataRef", Value: s.p.data.ref(c.Data)})
		}
		if tag.id != "" && tag.id != c.ID {
			tag.attrs = append(tag.attrs, attr{Name: "bayan:id", Value: escape(c.ID)})
		}
		if c.Kind == pipeline.Open {
			s.open[c.ID] = append(s.open[c.ID], tag)
		}
	}
	return tags
}

// isolate marks the opening codes that no code closes.
func (s *side) isolate() {
	for _, tags := range s.open {
		for _, tag := range tags {
			tag.attrs = append(tag.attrs, attr{Name: "isolated", Value: "yes"})
		}
	}
}

// data is a unit's markup, each once.
type data struct {
	refs  map[string]string
	order []string
}

func (d *data) ref(markup string) string {
	if d.refs == nil {
		d.refs = map[string]string{}
	}
	id, ok := d.refs[markup]
	if !ok {
		d.order = append(d.order, markup)
		id = "d" + strconv.Itoa(len(d.order))
		d.refs[markup] = id
	}
	return id
}

func (d *data) write(p printer) {
	if len(d.order) == 0 {
		return
	}
	p.Open("originalData")
	for _, markup := range d.order {
		p.Line("data", func() { p.chars(markup) }, attr{Name: "id", Value: d.refs[markup]})
	}
	p.Close("originalData")
}

// marks lays out term annotations so that they nest where they can.
func marks(terms []pipeline.TermUse, ids *idPool) []mark {
	if len(terms) == 0 {
		return nil
	}
	out := make([]mark, len(terms))
	for i, t := range terms {
		out[i] = mark{id: ids.take("", "t"), start: t.Start, end: t.End, term: i}
	}
	slices.SortStableFunc(out, func(a, b mark) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	var within []int // the ends of the marks around the next one
	for i := range out {
		for len(within) > 0 && within[len(within)-1] <= out[i].start {
			within = within[:len(within)-1]
		}
		if len(within) > 0 && within[len(within)-1] < out[i].end {
			out[i].crossing = true
			continue
		}
		within = append(within, out[i].end)
	}
	return out
}
