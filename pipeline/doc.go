// Package pipeline holds the document that everything in Bayan works on and
// the one runner that takes it through its stages.
//
// A document flows one way:
//
//	read ─▶ segment ─▶ leverage ─▶ term ─▶ translate ─▶ check ─▶ write
//
// A format's reader makes a [Document] of units, each holding one unsplit
// segment. Stages then fill it in place: sentences, reused targets, terms,
// targets, findings. Writers render it and change nothing.
//
// Three promises hold throughout:
//
//   - Source bytes are sacred. [Document.Text] gives back the decoded source
//     byte for byte, whatever stages did to the segmentation.
//   - N segments in, N segments out, by ID. A segment that could not be
//     translated stays, untranslated, with a finding.
//   - The same inputs, settings and record give the same bytes: nothing here
//     reads a clock, a map's order, a host name or an absolute path.
//
// All offsets are bytes into the UTF-8 text they speak of.
package pipeline
