// Package glossary holds termbases: concepts with their Arabic terms and the
// English that a desk prefers, admits, deprecates or does not translate. It
// reads and writes them as CSV, TSV, YAML and TBX, finds their terms in Arabic text however they
// are spelled, vocalised and inflected ([Matcher]), and tells whether an English
// text uses a rendering ([Uses]).
//
// All offsets are bytes into the text that was given.
package glossary
