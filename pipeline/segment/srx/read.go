package srx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// file is the XML of an SRX file; names are matched in any namespace.
type file struct {
	XMLName xml.Name `xml:"srx"`
	Version string   `xml:"version,attr"`
	Header  struct {
		Cascade string `xml:"cascade,attr"`
	} `xml:"header"`
	Body struct {
		Languages []struct {
			Name  string `xml:"languagerulename,attr"`
			Rules []struct {
				Break  string  `xml:"break,attr"`
				Before *string `xml:"beforebreak"`
				After  *string `xml:"afterbreak"`
			} `xml:"rule"`
		} `xml:"languagerules>languagerule"`
		Maps []struct {
			Pattern string `xml:"languagepattern,attr"`
			Name    string `xml:"languagerulename,attr"`
		} `xml:"maprules>languagemap"`
	} `xml:"body"`
}

// Bounds on a file.
const (
	maxBytes = 8 << 20
	maxRules = 20000
)

// Read reads an SRX file. Errors name the line or the rule, and the remedy.
func Read(r io.Reader) (*Rules, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxBytes {
		return nil, fmt.Errorf("more than %d MB (is it an SRX file?)", maxBytes>>20)
	}
	return Parse(data)
}

// Parse is [Read] of bytes.
func Parse(data []byte) (*Rules, error) {
	var f file
	dec := xml.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(&f); err != nil {
		var syntax *xml.SyntaxError
		switch {
		case errors.As(err, &syntax):
			return nil, fmt.Errorf("line %d: %s (is it XML?)", syntax.Line, syntax.Msg)
		case errors.Is(err, io.EOF):
			return nil, errors.New("no srx element (is it an SRX file?)")
		}
		return nil, fmt.Errorf("%s (is it an SRX 2.0 file?)", strings.TrimPrefix(err.Error(), "xml: "))
	}
	if f.Version != "2.0" {
		return nil, fmt.Errorf("version %q (Bayan reads SRX 2.0)", f.Version)
	}
	out := &Rules{languages: map[string][]*rule{}, cascade: f.Header.Cascade != "no"}
	total := 0
	for _, l := range f.Body.Languages {
		if _, twice := out.languages[l.Name]; twice {
			return nil, fmt.Errorf("languagerule %q stands twice (give each a name of its own)", l.Name)
		}
		out.languages[l.Name] = nil
		for i, x := range l.Rules {
			if total++; total > maxRules {
				return nil, fmt.Errorf("more than %d rules", maxRules)
			}
			r := &rule{name: ruleName(l.Name, i+1)}
			switch x.Break {
			case "", "yes":
				r.breaks = true
			case "no":
			default:
				return nil, fmt.Errorf("rule %s: break=%q (write yes or no)", r.name, x.Break)
			}
			var err error
			if r.before, err = compile(text(x.Before), true); err != nil {
				return nil, fmt.Errorf("rule %s: beforebreak: %w", r.name, err)
			}
			if r.after, err = compile(text(x.After), false); err != nil {
				return nil, fmt.Errorf("rule %s: afterbreak: %w", r.name, err)
			}
			out.languages[l.Name] = append(out.languages[l.Name], r)
		}
	}
	for _, m := range f.Body.Maps {
		if _, ok := out.languages[m.Name]; !ok {
			return nil, fmt.Errorf("languagemap %q: no languagerule %q", m.Pattern, m.Name)
		}
		re, err := regexp.Compile(`(?i)\A(?:` + m.Pattern + `)\z`)
		if err != nil {
			return nil, fmt.Errorf("languagemap %q: not a regular expression", m.Pattern)
		}
		out.maps = append(out.maps, languageMap{re, m.Name})
	}
	return out, nil
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
