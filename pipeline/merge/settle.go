package merge

import (
	"slices"
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/format"
)

// facts are what the three-way rule looks at: how the English of the file
// (theirs) stands to that of the record (ours) and to what was exported.
type facts struct {
	based     bool // it is known what was exported
	keyed     bool // it is known of other segments
	untouched bool // theirs is what was exported
	same      bool // theirs is ours
	unchanged bool // ours is what was exported
	none      bool // theirs is empty
	empty     bool // ours is empty
	protected bool // a person wrote or approved ours
}

// verdict is what the rule says.
type verdict int

const (
	leave  verdict = iota // nothing to do
	take                  // theirs becomes the target
	reject                // theirs was emptied
	clash                 // a conflict
	wait                  // nothing, and it has been reported
)

// decide is the three-way rule for the English of one segment.
func decide(f facts) verdict {
	switch {
	case f.untouched || f.same:
		return leave
	case f.none && !f.based:
		return leave // nobody knows whether there was any
	case f.none && f.unchanged:
		return reject
	case f.empty && (f.based || !f.keyed):
		return take
	case f.based && f.unchanged && !f.none:
		return take
	case !f.based && !f.keyed && !f.protected:
		return take
	}
	return clash
}

// compare gathers the facts of a pair.
func (m *merger) compare(p pairing) facts {
	r, ours := p.row, p.Target.Text
	text, _ := m.read(p.place, r, r.Target)
	f := facts{keyed: m.result.Based, none: r.Target.Empty(), empty: ours.Empty(), protected: p.Target.Protected()}
	f.same = m.reduce(text.String()) == m.reduce(ours.String()) || m.cell(r.Target) == m.show(p.place, ours)
	if base, ok := m.base[r.ID]; ok {
		was, _ := m.read(p.place, base, base.Target)
		f.based = true
		f.untouched = was.String() == text.String() || m.cell(r.Target) == m.cell(base.Target)
		f.unchanged = was.String() == ours.String() || m.cell(base.Target) == m.show(p.place, ours)
		return f
	}
	if !r.Key.Known {
		return f
	}
	f.based = true
	if m.file.Cells != nil {
		f.unchanged = made(pipeline.Text{Plain: m.show(p.place, ours)}) == r.Key.Target
		f.untouched = made(pipeline.Text{Plain: m.cell(r.Target)}) == r.Key.Target
	} else {
		f.unchanged = made(ours) == r.Key.Target
		f.untouched = made(text) == r.Key.Target || made(r.Target) == r.Key.Target
	}
	f.untouched = f.untouched || f.unchanged && f.same
	return f
}

// cell gives a text of the file for comparison.
func (m *merger) cell(t pipeline.Text) string { return m.reduce(t.String()) }

// made identifies a target; nothing for none.
func made(t pipeline.Text) string {
	if t.Empty() {
		return ""
	}
	return pipeline.Basis(t)
}

// settle brings one row into the record.
func (m *merger) settle(p pairing) {
	m.notes(p)
	switch p.relation {
	case other:
		if m.Keep[p.ID] != Theirs {
			m.hold(p)
			return
		}
	case older:
		m.settleStale(p)
		return
	case spelled:
		if p.row.Key.Source == pipeline.Basis(p.Source) {
			m.result.add(Item{Kind: Arabic, Segment: p.ID, Line: p.row.Line, Old: p.Source.String(), New: m.sourceText(p.place, p.row).String()})
		}
	}
	if p.row.NoTarget {
		m.state(p, facts{same: true})
		return
	}
	f := m.compare(p)
	v := decide(f)
	if v == clash || v == take && m.unread(p) {
		v = m.settled(p, f)
	}
	switch v {
	case take:
		m.take(p, pipeline.Basis(p.Source), Edited)
	case reject:
		m.reject(p)
	case leave:
		m.state(p, f)
	}
}

// settled is the verdict on a conflict after the choice of the person: wait, with
// the conflict reported, when there is none.
func (m *merger) settled(p pairing, f facts) verdict {
	switch side := m.side(p.ID); {
	case side == Ours:
	case side == Theirs && f.none:
		return reject
	case side == Theirs:
		return take
	default:
		kind := Conflict
		if m.unread(p) {
			kind = Unread
		}
		text, _ := m.read(p.place, p.row, p.row.Target)
		m.result.add(Item{Kind: kind, Segment: p.ID, Line: p.row.Line, Old: p.Target.Text.String(), New: text.String()})
	}
	return wait
}

// side is the choice for a segment.
func (m *merger) side(id string) Side {
	if s := m.Keep[id]; s != "" {
		return s
	}
	return m.All
}

// unread reports whether the file's encoding has lost letters of the record's
// text, so that an edit of it may have lost them too.
func (m *merger) unread(p pairing) bool {
	if m.file.Cells == nil {
		return false
	}
	raw := m.file.Cells.Show(m.d, p.unit, p.Segment, p.Target.Text)
	return strings.Count(m.reduce(raw), "?") > strings.Count(raw, "?")
}

// take makes theirs the target, made from the source that basis tells.
func (m *merger) take(p pairing, basis string, kind Kind) {
	text, lost := m.read(p.place, p.row, p.row.Target)
	item := Item{Kind: kind, Segment: p.ID, Line: p.row.Line, Taken: true, Old: p.Target.Text.String(), New: text.String()}
	for _, c := range lost {
		item.Lost = append(item.Lost, c.Data)
	}
	s := p.Segment
	s.Target = pipeline.Target{
		Text: text, State: m.newState(p), Basis: basis,
		Origin: pipeline.Origin{Kind: pipeline.FromHuman, Name: m.by(p.row)},
	}
	if basis == pipeline.Basis(s.Source) {
		s.Was = ""
	}
	s.Honour()
	m.result.add(item)
}

func (m *merger) by(r format.Row) string {
	if m.By != "" {
		return m.By
	}
	return r.By
}

// newState is the state of an edited target: reviewed, unless the person says
// final, or set it lower.
func (m *merger) newState(p pairing) pipeline.State {
	s, err := pipeline.ParseState(p.row.State)
	switch {
	case err != nil:
	case s == pipeline.Final:
		return s
	case p.row.Key.State != "" && p.row.State != p.row.Key.State && s < pipeline.Reviewed:
		return pipeline.Translated
	}
	return pipeline.Reviewed
}

// reject keeps the text and takes its standing.
func (m *merger) reject(p pairing) {
	if p.Target.Empty() || p.Target.State == pipeline.Initial {
		return
	}
	m.result.add(Item{Kind: Rejected, Segment: p.ID, Line: p.row.Line, Taken: true, Old: p.Target.State.String(), New: pipeline.Initial.String()})
	p.Target.State = pipeline.Initial
}

// state brings in a state that was set on a text nobody edited.
func (m *merger) state(p pairing, f facts) {
	r, s := p.row, p.Segment
	set, err := pipeline.ParseState(r.State)
	was := r.Key.State
	if base, ok := m.base[r.ID]; ok {
		was = base.State
	}
	now := format.StateWord(s)
	if err != nil || s.Target.Empty() || r.State == was || r.State == now {
		return
	}
	raised := set >= pipeline.Reviewed && (s.Target.State < set || s.Stale() && was != "")
	lowered := was != "" && was == now && now != format.Stale // nobody has set it since
	switch {
	case !f.same:
		// A text that is not there any more may have been approved.
		if raised && was != "" && !s.Target.Approved() && m.settled(p, f) == take {
			m.take(p, pipeline.Basis(s.Source), Edited)
		}
	case lowered && set == pipeline.Initial:
		m.reject(p)
	case raised || lowered:
		m.result.add(Item{Kind: Accepted, Segment: s.ID, Line: r.Line, Taken: true, Old: now, New: set.String()})
		s.Target.State, s.Target.Basis, s.Was = set, pipeline.Basis(s.Source), ""
	}
}

// hold reports Arabic that is not the record's, with the English that waits.
func (m *merger) hold(p pairing) {
	f := m.compare(p)
	edited := !f.untouched && !f.same && !p.row.Target.Empty()
	// Arabic that nobody edited and that is not the newest is no news.
	ours := p.row.Key.Source == "" || p.row.Key.Source == pipeline.Basis(p.Source)
	if !edited && !ours || m.Keep[p.ID] == Ours {
		return
	}
	item := Item{Kind: Arabic, Segment: p.ID, Line: p.row.Line, Old: p.Source.String(), New: m.sourceText(p.place, p.row).String()}
	if p.row.NoSource {
		item.New = ""
	}
	if edited {
		text, _ := m.read(p.place, p.row, p.row.Target)
		item.English = text.String()
	}
	m.result.add(item)
}

// settleStale brings in a row made for an earlier Arabic.
func (m *merger) settleStale(p pairing) {
	s, f := p.Segment, m.compare(p)
	was := m.sourceText(p.place, p.row)
	basis := pipeline.Basis(was)
	if p.row.Key.Source != "" {
		basis = p.row.Key.Source
	}
	if f.none && f.based && f.unchanged && !f.empty {
		m.reject(p)
		return
	}
	if f.untouched || f.same || f.none || p.row.NoTarget {
		if set, err := pipeline.ParseState(p.row.State); err == nil && f.same && s.Stale() &&
			set >= pipeline.Reviewed && p.row.State != p.row.Key.State && s.Target.State < set {
			m.result.add(Item{Kind: Stale, Segment: s.ID, Line: p.row.Line, Taken: true, Old: s.Target.State.String(), New: set.String()})
			s.Target.State = set
		}
		return
	}
	guarded := f.protected && !(f.based && f.unchanged) || !f.based && f.keyed
	if guarded && m.side(s.ID) != Theirs {
		if m.side(s.ID) != Ours {
			text, _ := m.read(p.place, p.row, p.row.Target)
			m.result.add(Item{Kind: Stale, Segment: s.ID, Line: p.row.Line, Old: s.Target.Text.String(), New: text.String()})
		}
		return
	}
	if fresh := s.Target; !fresh.Empty() && fresh.Basis == pipeline.Basis(s.Source) {
		// The machine's English of the new Arabic stays on offer.
		alternative := pipeline.Match{Source: s.Source.String(), Target: fresh.Text.String(), Score: 100, Origin: fresh.Origin}
		if !slices.Contains(s.Alternatives, alternative) {
			s.Alternatives = append(s.Alternatives, alternative)
		}
	}
	m.take(p, basis, Stale)
	if !p.row.NoSource {
		s.Was = was.String()
	}
}

// notes adds those that the record does not have.
func (m *merger) notes(p pairing) {
	added := 0
	for _, n := range p.row.Notes {
		text := collapse(m.reduce(n.Text))
		if text == "" || slices.ContainsFunc(p.Notes, func(o pipeline.Note) bool {
			have := collapse(m.reduce(o.Text))
			return text == have || text == collapse(m.reduce(o.Category))+": "+have
		}) {
			continue
		}
		if n.Category == "" {
			n.Category = "reviewer"
		}
		p.Notes = append(p.Notes, n)
		added++
	}
	if added > 0 {
		m.result.add(Item{Kind: Noted, Segment: p.ID, Line: p.row.Line, Taken: true, New: p.Notes[len(p.Notes)-1].Text})
	}
}
