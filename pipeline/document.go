package pipeline

import (
	"iter"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// Document is one source document and what is known of its translation. It is
// owned by one goroutine at a time; nothing in it is safe for concurrent writes.
type Document struct {
	// ID names the document within its collection: the slash-separated path
	// from the folder that was given, such as "press/statement.txt".
	ID string
	// Format names the format it was read from, such as "text".
	Format string
	// Encoding is the IANA name of the source's character encoding.
	Encoding string

	Source, Target language.Tag

	Units []*Unit
	// Suffix is the source text after the last unit.
	Suffix string

	// Findings lists what is wrong or worth knowing, in the order found.
	Findings []Finding

	// LastSegment is the highest number ever given to a segment of this
	// document; it only grows, so that an ID is never used for two segments.
	LastSegment int
	// LastUnit is the same for units.
	LastUnit int
}

// Kind says what a unit is in its document.
type Kind string

// The kinds of unit that formats report.
const (
	Paragraph Kind = "paragraph"
	Heading   Kind = "heading"
	ListItem  Kind = "list-item"
	TableCell Kind = "table-cell"
	Quote     Kind = "quote"
)

// Unit is a block of a document: a paragraph, a heading, a list item, a cell.
// Sentences never cross it.
type Unit struct {
	// ID is unique in the document and survives revisions: "u1", "u2", …
	ID   string
	Kind Kind
	// Level is the depth of a heading or list item, from 1; 0 elsewhere.
	Level int
	// Prefix is the source text between the previous unit and the first
	// segment of this one: blank lines, indentation, markup.
	Prefix string
	// Segments are never empty after segmentation. A reader delivers one.
	Segments []*Segment
}

// Segment is the piece that is translated, usually a sentence.
type Segment struct {
	// ID is unique in the document and survives revisions: "s1", "s2", …
	ID string
	// Source is the text to translate, without the space around it.
	Source Text
	// After is the source text between this segment and the next one of the
	// unit: white space, as a rule.
	After string

	Target Target
	// Change says what became of the source since the previous revision.
	Change Change
	// Moved is whether it stands elsewhere than in the previous revision; its
	// text may have changed besides.
	Moved bool
	// From lists the IDs of the segments of the previous revision that a split
	// or merged segment is made of, in reading order; nil for all others, which
	// come from the segment of their own ID or from none.
	From []string
	// Was is the earlier source of a segment that changed: of a stale one the
	// source that Target was made from, otherwise that of the revision before.
	// Of a split or merged segment it is all of From, joined.
	Was string
	// Alternatives are other targets on offer, best first.
	Alternatives []Match
	// Terms are the termbase's terms found in Source, in order of offset.
	Terms []TermUse
	Notes []Note
}

// Change classes a segment against the previous revision of its document.
type Change string

// The changes that a record keeps. The empty Change means unchanged.
const (
	Added   Change = "added"
	Changed Change = "changed"
	// Cosmetic: only the spelling changed, not the wording.
	Cosmetic Change = "cosmetic"
	// Split and Merged: the segment is a part of an earlier one, or holds
	// several; Resegmented: parts of several. Wording may have changed besides.
	Split       Change = "split"
	Merged      Change = "merged"
	Resegmented Change = "resegmented"
)

// Match is a target on offer from a memory or an earlier revision.
type Match struct {
	Source, Target string
	// Score is 101 in context, 100 exact, below 100 fuzzy.
	Score int
	// Origin names where the match comes from.
	Origin Origin
}

// TermUse is one occurrence of a termbase's term in a segment.
type TermUse struct {
	// Concept is the ID of the concept in the termbase.
	Concept string
	// Start and End bound the occurrence in Source.Plain, in bytes.
	Start, End int
	// Surface is the text found, clitics included; Term the term as the
	// termbase writes it.
	Surface, Term string
	// Prefix and Suffix are the clitics around the term within Surface, in
	// source letters: "وال", "ها".
	Prefix, Suffix string
	// Method says how it was matched: "exact", "folded", "clitic", …
	Method string
	// Rendering is the preferred English; Admitted are accepted besides it,
	// Forbidden (deprecated) are not accepted.
	Rendering           string
	Admitted, Forbidden []string
	// DoNotTranslate means Rendering is the surface itself.
	DoNotTranslate bool
	// Honoured is whether the target uses Rendering or an admitted term.
	Honoured bool
}

// Note is a remark by a person or a stage on a segment.
type Note struct {
	// Category is free: "reviewer", "translator", …
	Category string
	Text     string
}

// Segments yields every segment with its unit, in document order.
func (d *Document) Segments() iter.Seq2[*Unit, *Segment] {
	return func(yield func(*Unit, *Segment) bool) {
		for _, u := range d.Units {
			for _, s := range u.Segments {
				if !yield(u, s) {
					return
				}
			}
		}
	}
}

// Len counts the segments.
func (d *Document) Len() int {
	n := 0
	for _, u := range d.Units {
		n += len(u.Segments)
	}
	return n
}

// Text gives back the decoded source, byte for byte.
func (d *Document) Text() string {
	var b strings.Builder
	for _, u := range d.Units {
		b.WriteString(u.Prefix)
		for _, s := range u.Segments {
			s.Source.appendTo(&b)
			b.WriteString(s.After)
		}
	}
	b.WriteString(d.Suffix)
	return b.String()
}

// Number gives IDs to the units and segments that have none.
func (d *Document) Number() {
	for _, u := range d.Units {
		if u.ID == "" {
			d.LastUnit++
			u.ID = "u" + strconv.Itoa(d.LastUnit)
		}
		for _, s := range u.Segments {
			if s.ID == "" {
				d.LastSegment++
				s.ID = "s" + strconv.Itoa(d.LastSegment)
			}
		}
	}
}

// Add appends a finding.
func (d *Document) Add(f Finding) { d.Findings = append(d.Findings, f) }
