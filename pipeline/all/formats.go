// Package all lists what Bayan has: formats and backends. It is the only place
// that names every implementation.
package all

import (
	"slices"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/htmldoc"
	"bayan/pipeline/format/jsonl"
	"bayan/pipeline/format/markdown"
	"bayan/pipeline/format/sheet"
	"bayan/pipeline/format/text"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/locale"
	"bayan/pipeline/report"
)

// Source is a format that documents come in.
type Source struct {
	Name string
	// Extensions are lower-case, with the dot.
	Extensions []string
	// Reader makes a reader; encoding is empty to have it recognised.
	Reader func(encoding string) format.Reader
}

// Sources lists the formats that are read.
var Sources = []Source{
	{text.Name, []string{".txt", ".text"}, func(e string) format.Reader { return text.Reader{Encoding: e} }},
	{markdown.Name, []string{".md", ".markdown"}, func(e string) format.Reader { return markdown.Reader{Encoding: e} }},
}

// SourceFor finds the format of a file extension.
func SourceFor(ext string) (Source, bool) {
	for _, s := range Sources {
		if slices.Contains(s.Extensions, ext) {
			return s, true
		}
	}
	return Source{}, false
}

// Output is a format that documents go out in.
type Output struct {
	// Name is what --to calls it; Extension what its files end with.
	Name, Extension string
	Writer          func(*locale.Localizer) format.Writer
	// Edited reads what a person made of a document's file; nil when the format
	// is not for editing.
	Edited func(d *pipeline.Document) format.EditedReader
	// Extra means that it is written only when it is named.
	Extra bool
}

// Record is the extension of the bilingual record.
const Record = ".xlf"

// Outputs lists the formats that are written, the record first.
var Outputs = []Output{
	{Name: "xliff", Extension: Record,
		Writer: func(*locale.Localizer) format.Writer { return xliff.Writer{} },
		Edited: func(*pipeline.Document) format.EditedReader { return xliff.EditedReader{} }},
	{Name: "html", Extension: ".html",
		Writer: func(l *locale.Localizer) format.Writer {
			return htmldoc.Writer{Locale: l, Describe: func(f pipeline.Finding) string { return report.Describe(l, f) }}
		}},
	{Name: "md", Extension: ".md",
		Writer: func(l *locale.Localizer) format.Writer { return markdown.Writer{Locale: l} },
		Edited: func(*pipeline.Document) format.EditedReader { return markdown.EditedReader{} }},
	{Name: sheet.Name, Extension: ".csv",
		Writer: func(*locale.Localizer) format.Writer { return sheet.Writer{} },
		Edited: func(*pipeline.Document) format.EditedReader { return sheet.Reader{} }},
	{Name: sheet.Tabs, Extension: ".tsv", Extra: true,
		Writer: func(*locale.Localizer) format.Writer { return sheet.Writer{Comma: '\t'} },
		Edited: func(*pipeline.Document) format.EditedReader { return sheet.Reader{} }},
	{Name: "tmx", Extension: ".tmx",
		Writer: func(*locale.Localizer) format.Writer { return tmx.Writer{} },
		Edited: func(d *pipeline.Document) format.EditedReader {
			return tmx.EditedReader{Source: d.Source, Target: d.Target, Document: d.ID}
		}},
	{Name: "jsonl", Extension: ".jsonl",
		Writer: func(*locale.Localizer) format.Writer { return jsonl.Writer{} }},
}

// alternatives are other extensions of outputs that come back from tools.
var alternatives = map[string]string{".xliff": Record, ".markdown": ".md", ".txt": ".tsv"}

// EditedFor finds the output that a file of an extension is, if people edit it.
func EditedFor(ext string) (Output, bool) {
	if e, ok := alternatives[ext]; ok {
		ext = e
	}
	i := slices.IndexFunc(Outputs, func(o Output) bool { return o.Extension == ext && o.Edited != nil })
	if i < 0 {
		return Output{}, false
	}
	return Outputs[i], true
}
