package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// State is how far a target has come, in the words of XLIFF 2.1.
type State int

// The states, in order.
const (
	Initial State = iota
	Translated
	Reviewed
	Final
)

var stateNames = [...]string{"initial", "translated", "reviewed", "final"}

func (s State) String() string { return stateNames[s] }

// ParseState reads a state's name.
func ParseState(s string) (State, error) {
	for i, n := range stateNames {
		if n == s {
			return State(i), nil
		}
	}
	return Initial, fmt.Errorf("unknown state %q (want initial, translated, reviewed or final)", s)
}

// OriginKind says who or what made a target.
type OriginKind string

// The kinds of origin.
const (
	FromBackend  OriginKind = "backend"
	FromMemory   OriginKind = "memory"
	FromRevision OriginKind = "revision"
	FromHuman    OriginKind = "human"
	// FromSource marks a target copied from a source that has nothing to
	// translate, such as a bare number or a Latin name.
	FromSource OriginKind = "source"
)

// Origin is the provenance of a target.
type Origin struct {
	Kind OriginKind
	// Name is the backend's or the memory's name, or a person's; may be empty.
	Name string
	// Score is the match score for reused targets, 0 otherwise.
	Score int
}

// Target is a segment's English.
type Target struct {
	Text   Text
	State  State
	Origin Origin
	// Basis is the [Basis] of the source that the target was made from.
	Basis string
	// Confidence is the backend's own estimate, in (0, 1], of the target's
	// sentence chrF2 as a share of 1; 0 when it gives none.
	Confidence float64
	// Links tell which words of the source each word of the target came from, in
	// target order; empty when nobody knows. They belong to these two texts:
	// whoever changes one drops them. See [Segment.Links].
	Links []Link
}

// Empty reports whether there is no target yet.
func (t Target) Empty() bool { return t.Text.Empty() }

// Basis identifies a source text: the first 16 hexadecimal digits of the
// SHA-256 of its bytes, markup included.
func Basis(source Text) string {
	sum := sha256.Sum256([]byte(source.String()))
	return hex.EncodeToString(sum[:8])
}

// Approved reports whether a person has accepted the target.
func (t Target) Approved() bool { return t.State >= Reviewed }

// Protected reports whether the target must never be overwritten: a person
// wrote it or approved it.
func (t Target) Protected() bool {
	return !t.Empty() && (t.Approved() || t.Origin.Kind == FromHuman)
}

// Draft reports whether the target is a machine's and no person has accepted it.
func (t Target) Draft() bool {
	return !t.Empty() && t.Origin.Kind == FromBackend && !t.Approved()
}

// DraftNotice labels drafts in outputs for machines; those for people say it in
// their reader's language.
const DraftNotice = "Rough machine draft that may be wrong. Not for publication before a person has read it."

// Drafts counts the segments whose target is a draft.
func (d *Document) Drafts() int {
	n := 0
	for _, s := range d.Segments() {
		if s.Target.Draft() {
			n++
		}
	}
	return n
}

// Stale reports whether the source changed after the target was made.
func (s *Segment) Stale() bool {
	return !s.Target.Empty() && s.Target.Basis != "" && s.Target.Basis != Basis(s.Source)
}
