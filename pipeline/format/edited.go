package format

import (
	"context"
	"fmt"
	"io"
	"regexp"

	"bayan/pipeline"
)

// Edited is an output that came back from a person: its rows as they are now,
// and what the file still says of how they were.
type Edited struct {
	// Document is the document's ID, or empty when the file does not say.
	Document string
	// Partial means that the format leaves segments out, so that a missing row
	// says nothing.
	Partial bool
	Rows    []Row
	// Keys says, by segment ID, what was exported, also of segments that have
	// no row of their own any more; nil in formats whose tools keep rows apart.
	Keys map[string]Key
	// Cells says how texts stand in the file, for formats that show a text as
	// a string; nil when rows have codes of their own.
	Cells Cells
	// Reduce takes out of a text what the file, or its character encoding,
	// cannot hold or a tool changes without asking; nil when nothing is lost.
	// Reducing twice changes nothing more.
	Reduce func(string) string
}

// Row is one segment as an edited file has it.
type Row struct {
	// Line counts from 1; 0 when unknown.
	Line int
	// ID is the segment's, Unit its unit's, where the file has them.
	ID, Unit string
	// Source and Target are as the file has them: with codes, or the content
	// of a cell as Plain.
	Source, Target pipeline.Text
	// NoSource and NoTarget mean that the file has no place for them, which is
	// not the same as an empty one.
	NoSource, NoTarget bool
	// After is the text between this segment and the next one of its unit.
	After string
	// State is a word of [StateWord], or another that the format uses and that
	// says nothing, or empty.
	State string
	Notes []pipeline.Note
	// By names the person who edited the row, where the file says so.
	By string
	// Key says what was exported.
	Key Key
}

// Cells reads and shows texts of a document as the cells of a format.
type Cells interface {
	// Show gives t, the source or target of s, as its cell reads.
	Show(d *pipeline.Document, u *pipeline.Unit, s *pipeline.Segment, t pipeline.Text) string
	// Text reads a cell of s. Its codes are those of the cell's own markup.
	Text(d *pipeline.Document, u *pipeline.Unit, s *pipeline.Segment, cell string) pipeline.Text
}

// EditedReader reads an output that people may have edited. Like a [Reader], it
// refuses bad input whole, with an [Error].
type EditedReader interface {
	ReadEdited(ctx context.Context, r io.ReaderAt, size int64) (*Edited, error)
}

// Stale is the word for the state of a segment whose source changed after its
// target was made.
const Stale = "stale"

// StateWord says how far a segment is: initial, translated, reviewed, final or
// stale.
func StateWord(s *pipeline.Segment) string {
	switch {
	case s.Target.Empty():
		return pipeline.Initial.String()
	case s.Stale():
		return Stale
	}
	return s.Target.State.String()
}

// Key says what was exported of a segment, so that an edit can be told from
// what merely is not the newest. The zero Key knows nothing.
type Key struct {
	// Known is whether Target holds, which is empty for no target.
	Known bool
	// Source is the [pipeline.Basis] of the source, or empty; Target that of
	// the target, or of its cell, reduced, in formats that have cells.
	Source, Target string
	// State is the [StateWord], or empty when it is not known.
	State string
}

// KeyOf gives the key of a segment as it is.
func KeyOf(s *pipeline.Segment) Key {
	k := Key{Known: true, Source: pipeline.Basis(s.Source), State: StateWord(s)}
	if !s.Target.Empty() {
		k.Target = pipeline.Basis(s.Target.Text)
	}
	return k
}

// CellKeyOf gives the key of a segment whose target stands in a file as cell,
// reduced.
func CellKeyOf(s *pipeline.Segment, cell string) Key {
	k := KeyOf(s)
	if k.Target != "" {
		k.Target = pipeline.Basis(pipeline.Text{Plain: cell})
	}
	return k
}

// String gives the key as it stands in a file: letters, digits and hyphens,
// beginning with a letter so that no spreadsheet takes it for a number.
func (k Key) String() string {
	target := k.Target
	if target == "" {
		target = "none"
	}
	return fmt.Sprintf("k%s-%s-%s", k.Source, target, k.State)
}

var keyPattern = regexp.MustCompile(`^k([0-9a-f]{16})-([0-9a-f]{16}|none)-(initial|stale|translated|reviewed|final)$`)

// ParseKey reads a key; anything else is the zero Key.
func ParseKey(s string) Key {
	m := keyPattern.FindStringSubmatch(s)
	if m == nil {
		return Key{}
	}
	k := Key{Known: true, Source: m[1], Target: m[2], State: m[3]}
	if k.Target == "none" {
		k.Target = ""
	}
	return k
}
