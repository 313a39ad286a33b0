package glossary

import (
	"encoding/csv"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// Format is a file format of termbases.
type Format struct {
	Name       string
	Extensions []string
	Read       func(io.Reader) (*Termbase, error)
	Write      func(io.Writer, *Termbase) error
}

// Formats lists the formats. TBX is written in the DCA style; see [WriteTBX].
var Formats = []Format{
	{"csv", []string{".csv"}, ReadCSV, WriteCSV},
	{"tsv", []string{".tsv", ".tab"}, ReadCSV, WriteTSV},
	{"yaml", []string{".yaml", ".yml"}, ReadYAML, WriteYAML},
	{"tbx", []string{".tbx", ".tbxm", ".dca", ".dct"}, ReadTBX, func(w io.Writer, tb *Termbase) error { return WriteTBX(w, tb, "dca") }},
}

// FormatOf gives the format that a file's extension names.
func FormatOf(path string) (Format, error) {
	ext := strings.ToLower(filepath.Ext(path))
	var known []string
	for _, f := range Formats {
		for _, e := range f.Extensions {
			if e == ext {
				return f, nil
			}
		}
		known = append(known, f.Extensions[0])
	}
	return Format{}, fmt.Errorf("%s: not a termbase's name (termbases end in %s)", path, strings.Join(known, ", "))
}

// WriteTSV is [WriteCSV] with tabs between the columns.
func WriteTSV(w io.Writer, tb *Termbase) error {
	out := csv.NewWriter(w)
	out.Comma = '\t'
	return writeRecords(out, tb)
}
