package glossary

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// WriteTBX writes tb as TBX-Basic (ISO 30042:2019) with data category
// attributes (style "dca") or tags ("dct"), which [ReadTBX] reads back as it is,
// except that the terms of a concept are put together by language. A term that
// is not to be translated is written as preferred, in the projectSubset
// "do-not-translate". What XML does not allow in an id is written by number
// (_x0031_); a concept without id gets one made from its Arabic.
//
// It is an error when a concept has no terms or a term no text or another
// language, when two have the same id, and when a text has a character that XML
// cannot hold. Nothing is written then.
func WriteTBX(w io.Writer, tb *Termbase, style string) error {
	if style != "dca" && style != "dct" {
		return fmt.Errorf("unknown TBX style %q (give dca or dct)", style)
	}
	if err := writable(tb); err != nil {
		return err
	}
	out := &tbxWriter{Writer: bufio.NewWriter(w), dct: style == "dct"}
	spaces := ""
	if out.dct {
		spaces = ` xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"`
	}
	fmt.Fprintf(out, `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="%s" xml:lang="en" xmlns="%s"%s>
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Arabic-English termbase written by bayan</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
`, style, tbxSpace, spaces)
	if len(tb.Concepts) > 0 { // a body without concepts is not valid
		out.WriteString("    <body>\n")
		for _, c := range tb.Concepts {
			out.concept(c)
		}
		out.WriteString("    </body>\n")
	}
	out.WriteString("  </text>\n</tbx>\n")
	return out.Flush()
}

// writable finds what cannot be written.
func writable(tb *Termbase) error {
	var ids idSet
	for _, c := range tb.Concepts {
		if len(c.Terms) == 0 {
			return fmt.Errorf("concept %s has no terms (add one or remove it)", clip(c.ID))
		}
		if !ids.take(writtenID(c)) {
			return fmt.Errorf("two concepts have the id %s (give each its own)", clip(c.ID))
		}
		texts := []string{c.ID, c.Domain, c.Definition}
		for _, t := range c.Terms {
			if t.Text == "" {
				return fmt.Errorf("concept %s has a term without text (write it or remove it)", clip(c.ID))
			}
			if t.Lang != Arabic && t.Lang != English {
				return fmt.Errorf("concept %s: the term %q is in the language %q (a termbase has ar and en)", clip(c.ID), clip(t.Text), clip(string(t.Lang)))
			}
			texts = append(texts, t.Text, t.Note)
		}
		for _, s := range texts {
			if bad, ok := unwritable(s); ok {
				return fmt.Errorf("concept %s: %q has %s, which the file cannot hold (remove it)", clip(c.ID), clip(s), bad)
			}
		}
	}
	return nil
}

// unwritable names the first character of s that XML cannot hold.
func unwritable(s string) (name string, found bool) {
	for i, r := range s {
		if _, n := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && n == 1 {
			return fmt.Sprintf("the byte %#02x", s[i]), true
		}
		if !isXMLChar(r) {
			return fmt.Sprintf("the character %U", r), true
		}
	}
	return "", false
}

// writtenID is the ID of a concept or, if it has none, of its Arabic.
func writtenID(c *Concept) string {
	if c.ID != "" {
		return c.ID
	}
	return madeID(strings.Join(c.In(Arabic), " "))
}

// escapeID makes an XML name without colon of an ID (xs:ID). It is what
// unescapeID undoes.
func escapeID(id string) string {
	var b strings.Builder
	for i, r := range id {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 'ء' && r <= 'غ' || r >= 'ف' && r <= 'ي'
		digit := r >= '0' && r <= '9' || r == '-' || r == '.'
		if letter || digit && i > 0 || r == '_' && !likeEscape.MatchString(id[i:]) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "_x%04X_", r)
		}
	}
	return b.String()
}

// likeEscape is what may be taken for an escaped character when others follow.
var likeEscape = regexp.MustCompile(`^_x[0-9A-F]{4}`)

type tbxWriter struct {
	*bufio.Writer // keeps the first error for Flush
	dct           bool
}

func (out *tbxWriter) concept(c *Concept) {
	fmt.Fprintf(out, "      <conceptEntry id=\"%s\">\n", escapeID(writtenID(c)))
	out.category("        ", "descrip", "min", "subjectField", c.Domain)
	out.category("        ", "descrip", "basic", "definition", c.Definition)
	for _, g := range byLanguage(c.Terms) {
		fmt.Fprintf(out, "        <langSec xml:lang=\"%s\">\n", g[0].Lang)
		for _, t := range g {
			out.term(t)
		}
		out.WriteString("        </langSec>\n")
	}
	out.WriteString("      </conceptEntry>\n")
}

// byLanguage puts terms together by language, in the order of first appearance.
func byLanguage(terms []Term) [][]Term {
	var out [][]Term
	index := map[Lang]int{}
	for _, t := range terms {
		i, ok := index[t.Lang]
		if !ok {
			i = len(out)
			index[t.Lang] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], t)
	}
	return out
}

var tbxStatusNames = map[Status]string{
	Preferred:      "preferredTerm-admn-sts",
	Admitted:       "admittedTerm-admn-sts",
	Deprecated:     "deprecatedTerm-admn-sts",
	DoNotTranslate: "preferredTerm-admn-sts",
}

func (out *tbxWriter) term(t Term) {
	const indent = "            "
	out.WriteString("          <termSec>\n")
	out.element(indent, "term", "term", t.Text)
	out.category(indent, "termNote", "min", "administrativeStatus", tbxStatusNames[t.Status])
	if t.Status == DoNotTranslate {
		out.category(indent, "admin", "basic", "projectSubset", tbxKept)
	}
	if t.Note != "" {
		out.element(indent, "note", "note", t.Note)
	}
	out.WriteString("          </termSec>\n")
}

// category writes a data category, unless it is empty: as the attribute of an
// element, or as the tag of a module.
func (out *tbxWriter) category(indent, element, module, name, text string) {
	switch {
	case text == "":
	case out.dct:
		tag := module + ":" + name
		out.element(indent, tag, tag, text)
	default:
		out.element(indent, element+` type="`+name+`"`, element, text)
	}
}

func (out *tbxWriter) element(indent, open, name, text string) {
	fmt.Fprintf(out, "%s<%s>", indent, open)
	xml.EscapeText(out, []byte(text)) // its error is out's
	fmt.Fprintf(out, "</%s>\n", name)
}
