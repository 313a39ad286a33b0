package revision

import (
	"strings"

	"bayan/pipeline"
)

// Pair relates segments of the old revision with the ones of the new revision
// that come from them. As a rule it is one and one. Old is empty for an added
// segment, New for a removed one; one old and several new ones are a split,
// several old and one new a merger, and several on both sides are text whose
// sentence boundaries shifted. Segments are in reading order; the slices are
// not to be changed.
type Pair struct {
	Old, New []*pipeline.Segment
	// Move is 0 for a pair that kept its place. The moves of a document are
	// numbered from 1 in the order of the new revision; pairs that moved
	// together, staying neighbours, share a number.
	Move int
	// Similarity of the sources, from 0 to 1; 1 only when they are equal.
	Similarity float64
	// Doubtful is set when another segment was about as similar, and the text
	// alone cannot tell which of them it was.
	Doubtful bool
}

// Moved reports whether the pair stands out of the order of the others.
func (p Pair) Moved() bool { return p.Move > 0 }

// OldSource is the old Arabic with its markup: of several segments all, with
// the space between them.
func (p Pair) OldSource() string { return joined(p.Old, source) }

// NewSource is the new Arabic with its markup.
func (p Pair) NewSource() string { return joined(p.New, source) }

// OldTarget is the old English with its markup.
func (p Pair) OldTarget() string { return joined(p.Old, target) }

// NewTarget is the new English with its markup.
func (p Pair) NewTarget() string { return joined(p.New, target) }

// Stale reports whether some English of the pair was made from other Arabic
// than the one it stands beside.
func (p Pair) Stale() bool {
	for _, s := range p.New {
		if s.Stale() {
			return true
		}
	}
	return false
}

func source(s *pipeline.Segment) (text, after string) { return s.Source.String(), s.After }
func target(s *pipeline.Segment) (text, after string) { return s.Target.Text.String(), "" }

// joined puts texts one after the other, a space apart where the document has
// nothing between them.
func joined(segments []*pipeline.Segment, part func(*pipeline.Segment) (text, after string)) string {
	if len(segments) == 1 {
		text, _ := part(segments[0])
		return text
	}
	var b strings.Builder
	gap := ""
	for _, s := range segments {
		text, after := part(s)
		if text == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(gap)
		}
		b.WriteString(text)
		if gap = after; gap == "" {
			gap = " "
		}
	}
	return b.String()
}
