package glossary

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// MaxSize bounds, in bytes, the file that a reader takes.
const MaxSize = 64 << 20

// maxCell bounds, in bytes, one cell.
const maxCell = 4096

// columns of the full form, in the order they are written.
var columns = [...]string{"id", "ar", "en", "status", "domain", "definition", "note"}

const (
	colID = iota
	colArabic
	colEnglish
	colStatus
	colDomain
	colDefinition
	colNote
)

// ReadCSV reads a termbase from comma-separated values in UTF-8, with or
// without byte order mark, lines ended by LF or CRLF. A header whose columns are
// separated by semicolons or tabs makes those the separator.
//
// The first line names the columns, in any order: ar and en, and if wanted id,
// status, domain, definition, note. Rows with the same id are one concept, with
// more Arabic synonyms or more English terms; an empty ar or en cell means the
// same as in the row above of this id. Without an id, rows with the same Arabic
// are one concept, and the id is made from the Arabic. Status is the English
// term's: preferred, admitted, deprecated or dnt (do-not-translate); when empty
// the first English term of a concept is preferred, later ones admitted. The
// note is the English term's, or the Arabic one's in a row that adds no English.
//
// A file with any error is refused whole, with [Errors]. What a careful desk
// would look at besides is in the Warnings of the termbase.
func ReadCSV(r io.Reader) (*Termbase, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	rd := &csvReader{}
	if err := rd.read(data); err != nil {
		return nil, err
	}
	return rd.build.finish()
}

type csvReader struct {
	lines []string
	at    [len(columns)]int // which cell of a record holds a column, or -1
	build builder
}

func fail(line, column int, remedy, format string, args ...any) error {
	return Errors{{Line: line, Column: column, Problem: fmt.Sprintf(format, args...), Remedy: remedy}}
}

func (rd *csvReader) read(data []byte) error {
	if len(data) > MaxSize {
		return fail(1, 1, "split it", "the file is larger than %d MB", MaxSize>>20)
	}
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return fail(1, 1, "save it as CSV UTF-8", "the file is UTF-16")
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	rd.lines = strings.Split(text, "\n")
	for i, line := range rd.lines {
		if bad := badByte(line); bad >= 0 {
			return fail(i+1, utf8.RuneCountInString(line[:bad])+1, "save it as CSV UTF-8", "the byte %#02x is not UTF-8 text", line[bad])
		}
		if cr := strings.IndexByte(line, '\r'); cr >= 0 && cr < len(line)-1 {
			return fail(i+1, utf8.RuneCountInString(line[:cr])+1, "save it with LF or CRLF line ends", "a carriage return inside the line")
		}
	}
	in := csv.NewReader(strings.NewReader(text))
	in.Comma = separator(text)
	in.FieldsPerRecord = -1
	in.ReuseRecord = true

	head, err := in.Read()
	if errors.Is(err, io.EOF) {
		return fail(1, 1, "begin it with the line ar,en", "the file is empty")
	}
	if err != nil {
		return rd.syntax(err)
	}
	if err := rd.header(in, head); err != nil {
		return err
	}
	width := len(head)
	for {
		rec, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return rd.syntax(err)
		}
		if err := rd.row(in, rec, width); err != nil {
			return nil // enough errors for one run
		}
	}
}

// badByte is the offset of the first byte that no text holds, or -1.
func badByte(line string) int {
	if utf8.ValidString(line) && strings.IndexByte(line, 0) < 0 {
		return -1
	}
	for i := 0; i < len(line); {
		r, n := utf8.DecodeRuneInString(line[i:])
		if r == utf8.RuneError && n == 1 || r == 0 {
			return i
		}
		i += n
	}
	return -1
}

// separator guesses what separates the columns from the first line.
func separator(text string) rune {
	head, _, _ := strings.Cut(text, "\n")
	switch {
	case strings.Contains(head, ","):
		return ','
	case strings.Contains(head, ";"):
		return ';'
	case strings.Contains(head, "\t"):
		return '\t'
	}
	return ','
}

// header learns which column is where.
func (rd *csvReader) header(in *csv.Reader, head []string) error {
	for i := range rd.at {
		rd.at[i] = -1
	}
	known := strings.Join(columns[:], ", ")
	for i, name := range head {
		line, column := rd.pos(in, i)
		name = strings.ToLower(strings.TrimSpace(name))
		k := index(name)
		switch {
		case k < 0 && name == "":
			return fail(line, column, "name it or remove it; the columns are "+known, "a column has no name")
		case k < 0:
			return fail(line, column, "the columns are "+known, "unknown column %q", name)
		case rd.at[k] >= 0:
			return fail(line, column, "keep one of them", "the column %s is there twice", name)
		}
		rd.at[k] = i
	}
	for _, k := range [...]int{colArabic, colEnglish} {
		if rd.at[k] < 0 {
			line, column := rd.pos(in, 0)
			return fail(line, column, "begin the file with the line ar,en", "there is no column %s", columns[k])
		}
	}
	return nil
}

func index(name string) int {
	for i, c := range columns {
		if c == name {
			return i
		}
	}
	return -1
}

// row takes one record in.
func (rd *csvReader) row(in *csv.Reader, rec []string, width int) error {
	if blank(rec) {
		return nil
	}
	if len(rec) != width {
		line, column := rd.pos(in, min(len(rec)-1, width))
		remedy := "write an empty cell for what is not known"
		if len(rec) > width {
			remedy = "put quotation marks around a cell that holds the separator"
		}
		return rd.build.problem(place{line, column}, remedy, "the row has %d cells, the header %d", len(rec), width)
	}
	var row row
	for k, i := range rd.at {
		if i < 0 {
			row.pos[k] = row.pos[0]
			continue
		}
		line, column := rd.pos(in, i)
		row.pos[k] = place{line, column}
		row.cell[k] = strings.Join(strings.Fields(rec[i]), " ")
		if len(rec[i]) > maxCell {
			return rd.build.problem(row.pos[k], "shorten it", "the cell %s has %d bytes; %d is the most", columns[k], len(rec[i]), maxCell)
		}
	}
	if rd.at[colID] < 0 {
		row.pos[colID] = row.pos[colArabic]
	}
	if rd.at[colStatus] < 0 {
		row.pos[colStatus] = row.pos[colEnglish]
	}
	return rd.build.add(row)
}

func blank(rec []string) bool {
	for _, c := range rec {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// pos is where cell i of the record read last starts, in characters.
func (rd *csvReader) pos(in *csv.Reader, i int) (line, column int) {
	line, column = in.FieldPos(i)
	return line, rd.characters(line, column)
}

// characters turns a column in bytes into one in characters.
func (rd *csvReader) characters(line, column int) int {
	if line < 1 || line > len(rd.lines) {
		return column
	}
	text := rd.lines[line-1]
	return utf8.RuneCountInString(text[:min(max(column-1, 0), len(text))]) + 1
}

// syntax words what the CSV reader refuses.
func (rd *csvReader) syntax(err error) error {
	var p *csv.ParseError
	if !errors.As(err, &p) {
		return err
	}
	column := rd.characters(p.Line, p.Column)
	switch {
	case errors.Is(err, csv.ErrBareQuote):
		return fail(p.Line, column, `put the whole cell in quotation marks and double those inside: "a ""b"" c"`, "a quotation mark inside an unquoted cell")
	case errors.Is(err, csv.ErrQuote):
		if p.StartLine != p.Line {
			return fail(p.StartLine, 1, "close it", "a quotation mark opened in this row is still open at line %d", p.Line)
		}
		return fail(p.Line, column, "close the cell with one, and double those inside it", "a quotation mark out of place")
	}
	return fail(p.Line, column, "", "%v", p.Err)
}
