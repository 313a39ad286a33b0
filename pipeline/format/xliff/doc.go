// Package xliff keeps the bilingual record of a document: XLIFF 2.1, which any
// translation tool can open.
//
// A record is lossless. What [Writer] writes, [Reader] reads back equal, all of
// a [pipeline.Document] but its findings, which a run makes anew. What XLIFF
// has no place for stands in its Metadata module, and in attributes of the
// namespace [Namespace] where XLIFF allows foreign attributes.
//
//   - A document is the one <file>, its ID the attribute original.
//   - A unit is a <unit>, its kind the type "bayan:KIND". The source text
//     before it is in its metadata, the text between its segments in
//     <ignorable>.
//   - A segment is a <segment> of the same ID and state. A stale one has the
//     subState "bayan:stale". Origin, basis, change, confidence and the links
//     between words ("0+10=4+5": bytes of source and target) are in the unit's
//     metadata, in a group of the segment's ID.
//   - Inline codes are <ph>, <sc> and <ec>, with <originalData>.
//   - While there are drafts, a note of the file says so.
//   - Terms are entries of the Glossary module, which point at a term
//     annotation of the source; alternatives are Translation Candidates;
//     notes are <notes>.
//
// # Edits by people
//
// The record may be edited, with a translation tool or a text editor. The
// metadata hold a hash of every target as it was written, so that [Reader] sees
// what a person changed since: such a target is of human origin, at least
// translated, made from the source as it is now, and without links. A target
// filled in where there was none is of human origin too, and one that was emptied
// is gone.
// Where a stale segment's subState was taken away, a person has found that the
// target still fits. Whether an edited target honours its terms is for the check
// stage to say anew.
//
// # Files of other tools
//
// Reader takes XLIFF 2.0, 2.1 and 2.2. Of what such a file holds it keeps units
// in order, with groups dissolved; segments with state, inline codes and their
// data; glossary entries that point at a term; candidates; and notes of units.
// It drops the rest: skeletons, notes of files and groups, the order attribute
// of targets, translate, the display and editing hints of codes, and the other
// modules and extensions.
//
// The specification is http://docs.oasis-open.org/xliff/xliff-core/v2.1/.
package xliff

// Name is the format's name.
const Name = "xliff"

// Namespace is that of the attributes and elements which only Bayan knows.
const Namespace = "urn:bayan:record:1"

// Namespaces of XLIFF.
const (
	nsCore     = "urn:oasis:names:tc:xliff:document:2.0" // versions 2.0 and 2.1
	nsCore22   = "urn:oasis:names:tc:xliff:document:2.2"
	nsMetadata = "urn:oasis:names:tc:xliff:metadata:2.0"
	nsGlossary = "urn:oasis:names:tc:xliff:glossary:2.0"
	nsMatches  = "urn:oasis:names:tc:xliff:matches:2.0"
)

// Categories of metadata groups, and other values with our prefix.
const (
	aboutDocument = "bayan:document"
	aboutUnit     = "bayan:unit"
	aboutSegment  = "bayan:segment"
	draftNote     = "bayan:draft"
	subStale      = "bayan:stale"
	kindPrefix    = "bayan:"
)
