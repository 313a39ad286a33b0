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
}

// Record is the extension of the bilingual record.
const Record = ".xlf"

// Outputs lists the formats that are written, the record first.
var Outputs = []Output{
	{"xliff", Record, func(*locale.Localizer) format.Writer { return xliff.Writer{} }},
	{"html", ".html", func(l *locale.Localizer) format.Writer {
		return htmldoc.Writer{Locale: l, Describe: func(f pipeline.Finding) string { return report.Describe(l, f) }}
	}},
	{"md", ".md", func(l *locale.Localizer) format.Writer { return markdown.Writer{Locale: l} }},
	{"tmx", ".tmx", func(*locale.Localizer) format.Writer { return tmx.Writer{} }},
	{"jsonl", ".jsonl", func(*locale.Localizer) format.Writer { return jsonl.Writer{} }},
}
