package merge_test

import (
	"bytes"
	"context"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/markdown"
	"bayan/pipeline/format/sheet"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/merge"
)

// form is an output that people edit.
type form struct {
	name   string
	writer format.Writer
	reader format.EditedReader
}

var forms = []form{
	{"xliff", xliff.Writer{}, xliff.EditedReader{}},
	{"md", markdown.Writer{}, markdown.EditedReader{}},
	{"csv", sheet.Writer{}, sheet.Reader{}},
	{"tsv", sheet.Writer{Comma: '\t'}, sheet.Reader{}},
	{"tmx", tmx.Writer{}, tmx.EditedReader{Source: language.Arabic, Target: language.English}},
}

func (f form) write(t testing.TB, d *pipeline.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.writer.Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func (f form) read(t testing.TB, data string) *format.Edited {
	t.Helper()
	e, err := f.reader.ReadEdited(context.Background(), strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// documents are those of the shared suite, and Markdown with all its marks.
func documents() map[string]func() *pipeline.Document {
	out := map[string]func() *pipeline.Document{"marked up": markedUp}
	for _, d := range formattest.Documents {
		out[d.Name] = d.Make
	}
	for seed := range uint64(20) {
		out["random"+string(rune('A'+seed))] = func() *pipeline.Document {
			d := formattest.Random(rand.New(rand.NewPCG(seed, 6)))
			if seed%2 == 0 {
				d.Format = "markdown"
			}
			return d
		}
	}
	return out
}

// markedUp is a Markdown document as its reader makes it, with English.
func markedUp() *pipeline.Document {
	const source = "# عنوان **كبير**\n\nاقرأ [الدليل](https://example.com/a_b) ثم `الأمر` و*انتبه*.\n\n" +
		"| خلية \\| أولى | ثانية |\n|---|---|\n| **نص** | رقم 1 |\n\n- بند له ~~شطب~~\n  وسطر ثان <br> وثالث\n"
	d, err := markdown.Reader{}.Read(context.Background(), strings.NewReader(source), int64(len(source)))
	if err != nil {
		panic(err)
	}
	d.ID, d.Source, d.Target = "guide.md", language.Arabic, language.English
	for i, s := range []*pipeline.Segment{d.Units[0].Segments[0], d.Units[1].Segments[0]} {
		s.Target = pipeline.Target{State: pipeline.Translated, Origin: pipeline.Origin{Kind: pipeline.FromBackend, Name: "draft"}, Basis: pipeline.Basis(s.Source)}
		s.Target.Text = coded([]string{"A **large** heading", "Read [the guide](https://example.com/a_b) then `الأمر` and *take care*."}[i], s.Source)
	}
	for _, s := range d.Segments() {
		if s.Target.Empty() {
			s.Target = pipeline.Target{Text: s.Source, State: pipeline.Translated, Origin: pipeline.Origin{Kind: pipeline.FromBackend}, Basis: pipeline.Basis(s.Source)}
		}
	}
	d.Number()
	return d
}

// coded makes a text of one with the codes of source in it.
func coded(marked string, source pipeline.Text) (t pipeline.Text) {
	for _, c := range source.Codes {
		before, after, _ := strings.Cut(marked, c.Data)
		t.Plain += before
		c.Offset = len(t.Plain)
		t.Codes, marked = append(t.Codes, c), after
	}
	t.Plain += marked
	return t
}

// TestUnchanged writes every document in every format and merges it as it is.
func TestUnchanged(t *testing.T) {
	for name, make := range documents() {
		for _, f := range forms {
			t.Run(name+"/"+f.name, func(t *testing.T) {
				d := make()
				got, result := merge.Merge(d, f.read(t, f.write(t, d)), merge.Options{})
				unchanged(t, d, got, result)
			})
		}
	}
}

func unchanged(t *testing.T, before, after *pipeline.Document, r *merge.Result) {
	t.Helper()
	for _, i := range r.Items {
		t.Errorf("%+v", i)
	}
	if diff := cmp.Diff(before, after, formattest.Options); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

// TestOneEdit changes one phrase of the file and looks for exactly that.
func TestOneEdit(t *testing.T) {
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			d := formattest.Statement()
			data := f.write(t, d)
			if strings.Count(data, "municipality opened") != 1 {
				t.Fatal(data)
			}
			e := f.read(t, strings.Replace(data, "municipality opened", "city council opened", 1))
			got, result := merge.Merge(d, e, merge.Options{By: "Huda"})
			want := formattest.Statement()
			s := want.Units[1].Segments[0]
			s.Target = pipeline.Target{
				Text:  pipeline.Text{Plain: "The city council opened the garden on 6 September 2024."},
				State: pipeline.Reviewed, Origin: pipeline.Origin{Kind: pipeline.FromHuman, Name: "Huda"}, Basis: pipeline.Basis(s.Source),
			}
			if diff := cmp.Diff(want, got, formattest.Options); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(result.Items) != 1 || result.Items[0].Kind != merge.Edited || result.Waits() {
				t.Errorf("%+v", result.Items)
			}
			again, result := merge.Merge(got, e, merge.Options{By: "Huda"})
			unchanged(t, got, again, result)
			if diff := cmp.Diff(formattest.Statement(), d, formattest.Options); diff != "" {
				t.Errorf("the record given was changed:\n%s", diff)
			}
		})
	}
}

// TestEditKeepsCodes changes a word of a text with codes.
func TestEditKeepsCodes(t *testing.T) {
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			d := formattest.Statement()
			data := strings.Replace(f.write(t, d), " here.", " there.", 1)
			got, result := merge.Merge(d, f.read(t, data), merge.Options{})
			s := got.Units[2].Segments[0]
			if want := `Read **the full guide** there.<img src="a.png">`; s.Target.Text.String() != want {
				t.Errorf("got  %q\nwant %q", s.Target.Text.String(), want)
			}
			if s.Target.Origin.Kind != pipeline.FromHuman || len(result.Items) != 1 || result.Waits() {
				t.Errorf("%+v %+v", s.Target, result.Items)
			}
		})
	}
}

var (
	coreTags   = regexp.MustCompile(`<(/?)(xliff|file|unit|segment|source|target|ignorable|notes|note|originalData|data|sc|ec|ph|mrk)\b`)
	segmentTag = regexp.MustCompile(`<segment( id="[^"]*")([^>]*)>`)
	unitTag    = regexp.MustCompile(`<unit [^>]*>`)
	metadata   = regexp.MustCompile(`(?s)<mda:metadata>.*?</mda:metadata>`)
)

var codeTags = regexp.MustCompile(`<(bpt|ept|ph|it)[^>]*>[^<]*</(bpt|ept|ph|it)>`)

// TestEditors are what editors do to a file that nobody edited.
func TestEditors(t *testing.T) {
	replace := func(pairs ...string) func(string) string {
		return func(s string) string { return strings.NewReplacer(pairs...).Replace(s) }
	}
	for _, c := range []struct {
		name string
		form int
		make func() *pipeline.Document
		edit func(string) string
	}{
		{"table spaced out", 1, formattest.Statement, replace(" | ", "    |  ", "|:--|:--|--:|", "| :---- | :----------- | ---: |")},
		{"table without outer bars", 1, formattest.Statement, func(s string) string {
			var b strings.Builder
			for line := range strings.Lines(s) {
				if strings.HasPrefix(line, "|") && !strings.HasPrefix(line, "|:") {
					line = strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |\n") + "\n"
				}
				b.WriteString(line)
			}
			return b.String()
		}},
		{"emphasis otherwise", 1, markedUp, replace("**", "__", "*take care*", "_take care_")},
		{"escaped more", 1, formattest.Statement, replace(".", `\.`, "!", `\!`)},
		{"CRLF", 1, formattest.Statement, replace("\n", "\r\n")},
		{"text around", 1, formattest.Statement, func(s string) string { return "<!-- hello -->\n\n" + s + "\n| a | b |\n|--|--|\n| s1 | x |\n" }},
		{"semicolons", 2, formattest.Statement, func(string) string {
			return form{writer: sheet.Writer{Comma: ';'}}.write(t, formattest.Statement())
		}},
		{"CRLF", 2, formattest.Statement, replace("\n", "\r\n")},
		{"no byte order mark", 2, formattest.Statement, replace("\ufeff", "")},
		{"Arabic headers", 2, formattest.Statement, replace("id,state,ar,en,note,key", "المعرف,الحالة,العربية,الإنجليزية,ملاحظات,المفتاح")},
		{"codes as pairs", 0, formattest.Statement, replace(`<sc id="1" dataRef="d1"/>the full guide<ec startRef="1" dataRef="d1"/>`, `<pc id="1" dataRefStart="d1" dataRefEnd="d1">the full guide</pc>`)},
		{"codes without data", 0, formattest.Statement, replace(` dataRef="d1"`, "", ` dataRef="d2"`, "")},
		{"elements with a prefix", 0, formattest.Statement, func(s string) string {
			return strings.Replace(coreTags.ReplaceAllString(s, "<${1}x:$2"), "xmlns=", "xmlns:x=", 1)
		}},
		{"attributes in another order", 0, formattest.Statement, func(s string) string {
			return segmentTag.ReplaceAllString(s, `<segment canResegment="no"$2$1>`)
		}},
		{"elements of other namespaces", 0, formattest.Statement, func(s string) string {
			return unitTag.ReplaceAllString(s, `$0<t:info xmlns:t="urn:tool" t:x="1"><t:y>z</t:y></t:info>`)
		}},
		{"changes tracked", 0, formattest.Statement, func(s string) string {
			return unitTag.ReplaceAllString(s, `$0<ctr:changeTrack xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1"><ctr:revisions appliesTo="target"><ctr:revision author="x"><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>`)
		}},
		{"metadata gone", 0, formattest.Statement, func(s string) string {
			return strings.ReplaceAll(metadata.ReplaceAllString(s, ""), ` subState="bayan:stale"`, "")
		}},
		{"marks of staleness gone", 0, formattest.Statement, replace(` subState="bayan:stale"`, "")},
		{"no keys", 4, formattest.Statement, replace("x-key", "x-other")},
		{"codes stripped", 4, formattest.Statement, func(s string) string {
			return codeTags.ReplaceAllString(s, "")
		}},
	} {
		t.Run(forms[c.form].name+" "+c.name, func(t *testing.T) {
			d, f := c.make(), forms[c.form]
			before := f.write(t, d)
			after := c.edit(before)
			if before == after {
				t.Fatal("the editor did nothing")
			}
			got, result := merge.Merge(d, f.read(t, after), merge.Options{})
			unchanged(t, d, got, result)
		})
	}
}

// TestLostCodes edits the words that codes stand around, with a tool that drops
// them: what has a place goes back, the rest is told of.
func TestLostCodes(t *testing.T) {
	d := formattest.Statement()
	data := regexp.MustCompile(`<target>Read .*</target>`).ReplaceAllString(forms[0].write(t, d), "<target>Read this here.</target>")
	got, r := merge.Merge(d, forms[0].read(t, data), merge.Options{})
	if s := got.Units[2].Segments[0]; s.Target.Text.String() != `Read this here.<img src="a.png">` {
		t.Errorf("%q", s.Target.Text)
	}
	if len(r.Items) != 1 || !r.Waits() || strings.Join(r.Items[0].Lost, " ") != "** **" {
		t.Errorf("%+v", r.Items)
	}
	if _, r := merge.Merge(got, forms[0].read(t, data), merge.Options{}); len(r.Items) > 0 {
		t.Errorf("again: %+v", r.Items)
	}
}

// TestPoorEncoding saves a table in an encoding that lacks some of its letters,
// as a spreadsheet does: a question mark for each.
func TestPoorEncoding(t *testing.T) {
	d := formattest.Statement()
	d.Units[0].Segments[0].Target.Text.Plain = "A garden ≠ a park" // ≠ is not in Windows-1256, and so is no Arabic digit
	poor := func(s string) string {
		var b strings.Builder
		for _, r := range strings.TrimPrefix(s, "\ufeff") {
			if c, ok := charmap.Windows1256.EncodeRune(r); ok {
				b.WriteByte(c)
			} else {
				b.WriteByte('?')
			}
		}
		return b.String()
	}
	csv := forms[2]
	data := csv.write(t, d)
	got, r := merge.Merge(d, csv.read(t, poor(data)), merge.Options{})
	unchanged(t, d, got, r)
	got, r = merge.Merge(d, csv.read(t, poor(strings.Replace(data, "municipality opened", "council opened", 1))), merge.Options{})
	if len(r.Items) != 1 || r.Items[0].Kind != merge.Edited || !strings.Contains(got.Units[1].Segments[0].Target.Text.Plain, "council opened") {
		t.Errorf("%+v", r.Items)
	}
	got, r = merge.Merge(d, csv.read(t, poor(strings.Replace(data, "a park", "the park", 1))), merge.Options{})
	if len(r.Items) != 1 || r.Items[0].Kind != merge.Unread || r.Changed() || got.Units[0].Segments[0].Target.Text.Plain != "A garden ≠ a park" {
		t.Errorf("%+v", r.Items)
	}
}
