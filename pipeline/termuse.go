package pipeline

import "bayan/glossary"

// Honour recomputes Honoured of every term from the current target: the target
// uses the rendering or an admitted term, in any inflection. Without a target
// nothing is honoured.
func (s *Segment) Honour() {
	for i := range s.Terms {
		t := &s.Terms[i]
		t.Honoured = t.honouredBy(s.Target.Text.Plain)
	}
}

func (t *TermUse) honouredBy(target string) bool {
	if target == "" {
		return false
	}
	if _, _, ok := glossary.Uses(target, t.Rendering); ok {
		return true
	}
	for _, a := range t.Admitted {
		if _, _, ok := glossary.Uses(target, a); ok {
			return true
		}
	}
	return false
}

// Forbidden gives the first forbidden term of t that the target uses, as the
// target has it, and where. A forbidden term within one that is accepted (Islamic
// State within Islamic State group) does not count.
func (s *Segment) Forbidden(t TermUse) (word string, span Span, ok bool) {
	target := s.Target.Text.Plain
	for _, f := range t.Forbidden {
		start, end, found := glossary.Uses(target, f)
		if !found || t.accepted(target, start, end) {
			continue
		}
		return target[start:end], Span{start, end}, true
	}
	return "", Span{}, false
}

// accepted reports whether the bytes [start, end) of target lie within a
// rendering that is accepted.
func (t *TermUse) accepted(target string, start, end int) bool {
	for _, r := range append([]string{t.Rendering}, t.Admitted...) {
		if s, e, ok := glossary.Uses(target, r); ok && s <= start && end <= e {
			return true
		}
	}
	return false
}
