package xmlio_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"bayan/pipeline/format"
	"bayan/pipeline/format/internal/xmlio"
)

func TestCharacters(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "نص\t\r\n": true, "\x00": false, "\x1f": false, "\x7f": true, "\uFFFD": true,
		"\uFFFE": false, "\uFFFF": false, "\U0010FFFF": true, "\xff": false, "a\xc3": false,
	} {
		if got := xmlio.Holds(s); got != want {
			t.Errorf("Holds(%q) = %v", s, got)
		}
	}
	for s, want := range map[string]bool{
		"": false, "s1": true, "1": true, "-a.b_c:d": true, "a b": false, "#1": false, "/1": false, "وحدة": true,
		"\u00d7": false, "\u037e": false, "a\xff": false, "،": true, "\u2028": false,
	} {
		// U+060C lies in the range of name characters, though it is a comma.
		if got := xmlio.Token(s); got != want {
			t.Errorf("Token(%q) = %v", s, got)
		}
	}
}

func TestPrinterIsReadBack(t *testing.T) {
	const nasty = "<&>\"' ]]> \r\n\t\u0085\u2028 x "
	var b bytes.Buffer
	p := xmlio.NewPrinter(&b)
	p.Open("a", xmlio.Attr{Name: "v", Value: nasty})
	p.Leaf("b", nasty)
	p.Leaf("c", "")
	p.Close("a")
	if err := p.Flush(); err != nil {
		t.Fatal(err)
	}
	s := xmlio.NewScanner(b.Bytes())
	tok, err := s.Next()
	if err != nil {
		t.Fatal(err)
	}
	n, err := s.Tree(tok.(xml.StartElement))
	if err != nil {
		t.Fatal(err)
	}
	if got := n.Get("v"); got != nasty {
		t.Errorf("attribute %q, want %q", got, nasty)
	}
	if got := n.Children("", "b")[0].Content(); got != nasty {
		t.Errorf("text %q, want %q", got, nasty)
	}
	if _, err := s.Next(); err != io.EOF {
		t.Errorf("after the root: %v", err)
	}
}

// TestBombs are files made to exhaust whoever reads them.
func TestBombs(t *testing.T) {
	many := make([]string, 3000)
	for i := range many {
		many[i] = "a" + strings.Repeat("b", i%50) + string(rune('a'+i%26)) + `="x"`
	}
	for name, data := range map[string]string{
		"depth":      strings.Repeat("<a>", 1_000_000),
		"elements":   "<a>" + strings.Repeat("<b/>", 5_000_000) + "</a>",
		"CDATA":      "<a>" + strings.Repeat("<![CDATA[x]]>", 5_000_000) + "</a>",
		"attributes": "<a " + strings.Repeat(strings.Join(many, " "), 2) + "/>",
		"entities":   `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`,
		"external":   `<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`,
		"nothing":    "",
	} {
		if testing.Short() && len(data) > 1<<24 {
			continue
		}
		s := xmlio.NewScanner([]byte(data))
		tok, err := s.Next()
		if err == nil {
			_, err = s.Tree(tok.(xml.StartElement))
		}
		var fe *format.Error
		if !errors.As(err, &fe) {
			t.Errorf("%s: error %v, want a format.Error", name, err)
		}
	}
}
