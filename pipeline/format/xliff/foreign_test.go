package xliff_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/xliff"
)

// foreign is a file of another tool.
const foreign = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en"
 xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0">
<file id="f" original="a.html"><skeleton href="a.skl"/><group id="g"><unit id="u7">
<gls:glossary><gls:glossEntry ref="#m"><gls:term>عمل</gls:term><gls:translation>work</gls:translation><gls:translation>job</gls:translation></gls:glossEntry></gls:glossary>
<mtc:matches><mtc:match ref="#1" type="mt" matchQuality="71.9"><source>عمل</source><target>labour</target></mtc:match></mtc:matches>
<notes><note id="n" category="c">remark</note></notes>
<originalData><data id="d">&lt;b></data><data id="e">&lt;/b></data></originalData>
<ignorable><source>  </source></ignorable>
<segment id="1" state="reviewed"><source>انتهى <pc id="p" dataRefStart="d" dataRefEnd="e"><mrk id="m" type="term">عمل</mrk></pc><cp hex="0007"/>.</source><target><pc id="p" dataRefStart="d" dataRefEnd="e">Work</pc> ended.</target></segment>
<ignorable><source> </source><target> </target></ignorable>
<segment><source><mrk id="k" type="comment" ref="#n=n">لا</mrk></source></segment>
</unit></group><unit id="u3"><segment id="1"><source>نعم</source><target>Yes</target></segment></unit>
</file></xliff>`

func TestForeignFile(t *testing.T) {
	human := func(text pipeline.Text, state pipeline.State, source pipeline.Text) pipeline.Target {
		return pipeline.Target{Text: text, State: state, Origin: pipeline.Origin{Kind: pipeline.FromHuman}, Basis: pipeline.Basis(source)}
	}
	first := pipeline.Text{Plain: "انتهى عمل\a.", Codes: []pipeline.Code{
		{Offset: 11, ID: "p", Kind: pipeline.Open, Data: "<b>"}, {Offset: 17, ID: "p", Kind: pipeline.Close, Data: "</b>"},
	}}
	yes := pipeline.Text{Plain: "نعم"}
	want := &pipeline.Document{
		ID: "a.html", Format: "xliff", Source: language.Arabic, Target: language.English, LastUnit: 7, LastSegment: 1,
		Units: []*pipeline.Unit{{
			ID: "u7", Kind: pipeline.Paragraph, Prefix: "  ", Segments: []*pipeline.Segment{{
				ID: "1", Source: first, After: " ",
				Target: human(pipeline.Text{Plain: "Work ended.", Codes: []pipeline.Code{
					{Offset: 0, ID: "p", Kind: pipeline.Open, Data: "<b>"}, {Offset: 4, ID: "p", Kind: pipeline.Close, Data: "</b>"},
				}}, pipeline.Reviewed, first),
				Alternatives: []pipeline.Match{{Source: "عمل", Target: "labour", Score: 71, Origin: pipeline.Origin{Kind: pipeline.FromBackend}}},
				Terms:        []pipeline.TermUse{{Start: 11, End: 17, Surface: "عمل", Term: "عمل", Rendering: "work", Admitted: []string{"job"}}},
			}, {
				ID: "s1", Source: pipeline.Text{Plain: "لا"}, Notes: []pipeline.Note{{Category: "c", Text: "remark"}},
			}},
		}, {
			ID: "u3", Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{{
				ID: "u3.1", Source: yes, Target: human(pipeline.Text{Plain: "Yes"}, pipeline.Translated, yes),
			}},
		}},
	}
	got := mustRead(t, []byte(foreign))
	if diff := cmp.Diff(want, got, formattest.Options); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lossless(t, got)
}

func TestVersionsAndEncodings(t *testing.T) {
	v22 := strings.NewReplacer("document:2.0", "document:2.2", `version="2.0"`, `version="2.2"`).Replace(foreign)
	wide, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(foreign)
	if err != nil {
		t.Fatal(err)
	}
	want := mustRead(t, []byte(foreign))
	for name, data := range map[string]string{"2.2": v22, "UTF-16": wide, "BOM": "\uFEFF" + foreign} {
		got, err := read([]byte(data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if diff := cmp.Diff(want, got, formattest.Options); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestRefusals gives each error as a person sees it.
func TestRefusals(t *testing.T) {
	file := func(units string) string {
		return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en"><file id="f">` + "\n" + units + `</file></xliff>`
	}
	unit := func(inside string) string { return file(`<unit id="u">` + "\n" + inside + `</unit>`) }
	for _, c := range []struct{ name, data, want string }{
		{"cut short", foreign[:900], "line 10, column 103: not well-formed XML: unexpected EOF (the file is cut short; get it again)"},
		{"root", "<tmx/>", "line 1, column 1: the root element is <tmx>, not <xliff> (is it the right file?)"},
		{"version 1.2", `<xliff version="1.2"/>`, "line 1, column 1: XLIFF 1.2, which has another structure (convert it to XLIFF 2.1)"},
		{"doctype", `<!DOCTYPE xliff [<!ENTITY a "b">]>` + foreign, "line 1, column 1: a document type declaration, which this format has no use for (remove the declaration)"},
		{"entity", unit(`<segment><source>&nbsp;</source></segment>`), "line 3, column 24: not well-formed XML: invalid character entity &nbsp; (write the character itself, or &amp; for an ampersand)"},
		{"no segment", file(`<unit id="u"/>`), "line 2, column 1: <unit> without <segment> or <ignorable>"},
		{"no source", unit(`<segment id="s"/>`), "line 3, column 1: <segment> without <source>"},
		{"same unit", file(`<unit id="u"><segment><source/></segment></unit> <unit id="u"><segment><source/></segment></unit>`), `line 2, column 50: a second unit with the ID "u" (give it another)`},
		{"same segment", unit(`<segment id="s"><source/></segment> <segment id="s"><source/></segment>`), `line 3, column 37: a second segment with the ID "s" (give it another)`},
		{"column counts characters", unit(`<segment><source>عمل <ph/></source></segment>`), `line 3, column 22: <ph> without the attribute "id" (give it)`},
		{"state", unit(`<segment state="done"><source/></segment>`), `line 3, column 1: state="done" on <segment> (see the XLIFF specification for its values)`},
		{"twice an attribute", unit(`<segment id="a" id="b"><source/></segment>`), `line 3, column 1: attribute "id" twice on <segment> (remove one)`},
		{"two files", `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar"><file id="a"><group id="g"/></file><file id="b"><group id="g"/></file></xliff>`,
			"line 1, column 116: a second <file> (split it: one document makes one file)"},
		{"after the root", file(`<group id="g"/>`) + "<x/>", "line 2, column 31: a second root element <x> (remove it)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := read([]byte(c.data))
			var fe *format.Error
			if !errors.As(err, &fe) || d != nil {
				t.Fatalf("document %v, error %v", d != nil, err)
			}
			if err.Error() != c.want {
				t.Errorf("\n got %s\nwant %s", err, c.want)
			}
		})
	}
}

func TestDeepNesting(t *testing.T) {
	data := `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar"><file id="f">`
	for _, deep := range []string{`<group id="g">`, `<x xmlns="y">`} {
		if _, err := read([]byte(data + strings.Repeat(deep, 100_000))); err == nil {
			t.Errorf("%s 100,000 deep was accepted", deep)
		}
	}
}

// TestUnfitDocuments are those a record cannot hold, which Write must say.
func TestUnfitDocuments(t *testing.T) {
	for name, spoil := range map[string]func(*pipeline.Document){
		"no segment":     func(d *pipeline.Document) { d.Units[0].Segments = nil },
		"no unit ID":     func(d *pipeline.Document) { d.Units[0].ID = "" },
		"no segment ID":  func(d *pipeline.Document) { d.Units[0].Segments[0].ID = "" },
		"ID with space":  func(d *pipeline.Document) { d.Units[0].ID = "u 1" },
		"same ID":        func(d *pipeline.Document) { d.Units[0].ID = "u2" },
		"invalid UTF-8":  func(d *pipeline.Document) { d.Units[0].Segments[0].Source.Plain = "a\xff" },
		"invalid prefix": func(d *pipeline.Document) { d.Units[0].Prefix = "\xff" },
		"invalid note":   func(d *pipeline.Document) { d.Units[0].Segments[0].Notes = []pipeline.Note{{Text: "\xff"}} },
		"code outside":   func(d *pipeline.Document) { d.Units[0].Segments[0].Source.Codes = []pipeline.Code{{Offset: 999}} },
		"code in a rune": func(d *pipeline.Document) { d.Units[0].Segments[0].Source.Codes = []pipeline.Code{{Offset: 1}} },
		"term outside":   func(d *pipeline.Document) { d.Units[0].Segments[0].Terms = []pipeline.TermUse{{Start: 5, End: 4}} },
	} {
		d := formattest.Statement()
		spoil(d)
		if err := (xliff.Writer{}).Write(context.Background(), new(strings.Builder), d); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func ExampleWriter() {
	source := pipeline.Text{Plain: "انتهى العمل."}
	d := &pipeline.Document{ID: "a.txt", Format: "text", Encoding: "UTF-8", Source: language.Arabic, Target: language.English}
	d.Units = []*pipeline.Unit{{Kind: pipeline.Paragraph, Segments: []*pipeline.Segment{{
		Source: source,
		Target: pipeline.Target{
			Text: pipeline.Text{Plain: "The work is finished."}, State: pipeline.Reviewed,
			Origin: pipeline.Origin{Kind: pipeline.FromHuman}, Basis: pipeline.Basis(source),
		},
	}}}}
	d.Number()
	if err := (xliff.Writer{}).Write(context.Background(), os.Stdout, d); err != nil {
		panic(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:bayan="urn:bayan:record:1" version="2.1" srcLang="ar" trgLang="en">
	//   <file id="f1" original="a.txt" canResegment="no" srcDir="rtl" trgDir="ltr" xml:space="preserve">
	//     <mda:metadata>
	//       <mda:metaGroup category="bayan:document">
	//         <mda:meta type="format">text</mda:meta>
	//         <mda:meta type="encoding">UTF-8</mda:meta>
	//         <mda:meta type="last-unit">1</mda:meta>
	//         <mda:meta type="last-segment">1</mda:meta>
	//       </mda:metaGroup>
	//     </mda:metadata>
	//     <unit id="u1" type="bayan:paragraph">
	//       <mda:metadata>
	//         <mda:metaGroup id="s1" category="bayan:segment">
	//           <mda:meta type="origin">human</mda:meta>
	//           <mda:meta type="basis">1d4a9efcb3001a3f</mda:meta>
	//           <mda:meta type="made">502d8102fffe96d6</mda:meta>
	//         </mda:metaGroup>
	//       </mda:metadata>
	//       <segment id="s1" state="reviewed">
	//         <source>انتهى العمل.</source>
	//         <target>The work is finished.</target>
	//       </segment>
	//     </unit>
	//   </file>
	// </xliff>
}
