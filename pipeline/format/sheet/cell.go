package sheet

import (
	"fmt"
	"regexp"
	"strings"

	"bayan/pipeline"
)

// Cells is how texts stand in a table. It implements [format.Cells].
type Cells struct{}

// Show gives t with its codes as placeholders.
func (Cells) Show(_ *pipeline.Document, _ *pipeline.Unit, s *pipeline.Segment, t pipeline.Text) string {
	names := placeholders(s)
	if len(names) == 0 {
		return t.Plain
	}
	var b strings.Builder
	at := 0
	for _, c := range t.Codes {
		b.WriteString(double(t.Plain[at:c.Offset]))
		at = c.Offset
		b.WriteString(names[codeKey{c.ID, c.Kind}])
	}
	b.WriteString(double(t.Plain[at:]))
	return b.String()
}

func double(s string) string { return strings.ReplaceAll(s, "{", "{{") }

// Text reads a cell. A placeholder that s does not have is text.
func (Cells) Text(_ *pipeline.Document, _ *pipeline.Unit, s *pipeline.Segment, cell string) pipeline.Text {
	names := placeholders(s)
	if len(names) == 0 {
		return pipeline.Text{Plain: cell}
	}
	codes := map[string]pipeline.Code{}
	for _, t := range []pipeline.Text{s.Target.Text, s.Source} {
		for _, c := range t.Codes {
			codes[names[codeKey{c.ID, c.Kind}]] = c
		}
	}
	var plain strings.Builder
	var t pipeline.Text
	for at := 0; at < len(cell); {
		if cell[at] != '{' {
			next := strings.IndexByte(cell[at:], '{')
			if next < 0 {
				next = len(cell) - at
			}
			plain.WriteString(cell[at : at+next])
			at += next
			continue
		}
		if strings.HasPrefix(cell[at:], "{{") {
			plain.WriteByte('{')
			at += 2
			continue
		}
		mark := placeholder.FindString(cell[at:])
		c, ok := codes[mark]
		if mark == "" || !ok {
			plain.WriteByte('{')
			at++
			continue
		}
		c.Offset = plain.Len()
		t.Codes = append(t.Codes, c)
		at += len(mark)
	}
	t.Plain = plain.String()
	return t
}

var (
	placeholder = regexp.MustCompile(`^\{/?[0-9A-Za-z._-]+/?\}`)
	simple      = regexp.MustCompile(`^[0-9A-Za-z._-]{1,16}$`)
)

type codeKey struct {
	id   string
	kind pipeline.CodeKind
}

// placeholders names the codes of a segment, those of its source first. An ID
// that is no short word gives way to a number.
func placeholders(s *pipeline.Segment) map[codeKey]string {
	if len(s.Source.Codes)+len(s.Target.Text.Codes) == 0 {
		return nil
	}
	names, ids, taken := map[codeKey]string{}, map[string]string{}, map[string]bool{}
	for _, t := range []pipeline.Text{s.Source, s.Target.Text} {
		for _, c := range t.Codes {
			id, ok := ids[c.ID]
			for n := 1; !ok; n++ {
				if id = c.ID; n > 1 || !simple.MatchString(id) {
					id = fmt.Sprintf("c%d", n)
				}
				ok = !taken[id]
			}
			ids[c.ID], taken[id] = id, true
			names[codeKey{c.ID, c.Kind}] = [...]string{
				pipeline.Open: "{" + id + "}", pipeline.Close: "{/" + id + "}", pipeline.Alone: "{" + id + "/}",
			}[c.Kind]
		}
	}
	return names
}

// clean makes a cell of a text: line breaks as spreadsheets keep them, and no
// character that they cannot.
func clean(s string) string {
	s = breaks.Replace(s)
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == '\ufffe' || r == '\uffff' {
			return '\ufffd'
		}
		return r
	}, s)
}

var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// guard puts an apostrophe before what a spreadsheet would compute or convert.
func guard(s string) string {
	if tempting(s) {
		return "'" + s
	}
	return s
}

// unguard takes it away.
func unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && tempting(rest) {
		return rest
	}
	return s
}

// tempting reports whether a cell, whatever apostrophes it begins with, is a
// formula, number, date or truth value to a spreadsheet.
func tempting(s string) bool {
	s = strings.TrimLeft(s, "'")
	if s == "" {
		return false
	}
	if strings.ContainsRune("=+-@\t\n＝＋－＠", []rune(s)[0]) {
		return true
	}
	const longest = 48
	return len(s) <= longest && value.MatchString(s)
}

// value is a number, an amount, a date, a time or a truth value, in any mixture
// of digits, marks, units and names of months and days.
var value = regexp.MustCompile(`(?i)^(?:true|false|[ \x{A0}]*(?:(?:[0-9]+(?:st|nd|rd|th)?|[.,:/%$€£¥()e-]|am|pm|of|` +
	`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|` +
	`(?:mon|tues|wednes|thurs|fri|satur|sun)day)[ \x{A0}]*)+)$`)
