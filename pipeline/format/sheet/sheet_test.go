package sheet

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/pipetest"
)

func TestConformance(t *testing.T) {
	formattest.Writer(t, Writer{})
	for _, w := range []Writer{{}, {Comma: '\t'}, {Comma: ';'}} {
		formattest.Edited(t, Reader{}, w, []byte(""), []byte("id,ar\ns1,x\n"), []byte("id,en\ns1,x\n"), []byte("ar,en,ar\n"),
			[]byte("ar,en\n\"a"), []byte("ar,en\na,b\"c\n"), []byte("ar,en\na,b,c\n"), []byte("ar,en\n\x00,b\n"))
	}
}

func write(t testing.TB, w Writer, d *pipeline.Document) []byte {
	var b bytes.Buffer
	if err := w.Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(data string) (*format.Edited, error) {
	return Reader{}.ReadEdited(context.Background(), strings.NewReader(data), int64(len(data)))
}

func TestGolden(t *testing.T) {
	pipetest.Golden(t, write(t, Writer{}, formattest.Statement()), "testdata/statement.csv.golden")
}

// TestGuard is what a spreadsheet must not compute or convert.
func TestGuard(t *testing.T) {
	for _, s := range []string{"=1+1", "+964 770", "-5", "- item", "@SUM(A1)", "\t=1", "\n=1", "＝1", "2024", "1,000", "12/5/2024", "5 May 2024", "May 5",
		"20 December", "10:30 pm", "TRUE", "false", "1e5", "00123", "50%", "'=1", "''2024", "(2)", "$5"} {
		if got := guard(s); got != "'"+s {
			t.Errorf("%q is written as %q", s, got)
		}
	}
	for _, s := range []string{"", "The year 2024.", "'tis", "' =1", "a=b", "Maybe", "1 day", "٢٠٢٤", "One of 5 men", "“2024”", strings.Repeat("1", 60)} {
		if got := guard(s); got != s {
			t.Errorf("%q is written as %q", s, got)
		}
	}
}

func FuzzGuard(f *testing.F) {
	for _, s := range append(formattest.Awkward, "'=1", "''May", "'") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := unguard(guard(s)); got != s {
			t.Errorf("%q comes back as %q", s, got)
		}
		if g := guard(s); g != "" && strings.ContainsRune("=+-@\t\n", rune(g[0])) {
			t.Errorf("%q is written as %q", s, g)
		}
	})
}

// TestSpreadsheets are the files that spreadsheets save.
func TestSpreadsheets(t *testing.T) {
	const plain = "id,state,ar,en,note\ns1,reviewed,وصل الوفد.,\"It came; \"\"late\"\",\nthen left.\",look\ns2,,عاد.,2024,\n"
	want := []format.Row{
		{Line: 2, ID: "s1", State: "reviewed", Source: pipeline.Text{Plain: "وصل الوفد."}, Target: pipeline.Text{Plain: "It came; \"late\",\nthen left."}, Notes: []pipeline.Note{{Text: "look"}}},
		{Line: 4, ID: "s2", Source: pipeline.Text{Plain: "عاد."}, Target: pipeline.Text{Plain: "2024"}},
	}
	encode := func(e interface{ String(string) (string, error) }, s string) string {
		out, err := e.String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	tabs := strings.NewReplacer("id,state,ar,en,note", "id\tstate\tar\ten\tnote", "s1,reviewed,وصل الوفد.,", "s1\treviewed\tوصل الوفد.\t", "\",look", "\"\tlook", "s2,,عاد.,2024,", "s2\t\tعاد.\t2024\t").Replace(plain)
	for name, data := range map[string]string{
		"as it is":      plain,
		"BOM and CRLF":  "\ufeff" + strings.ReplaceAll(plain, "\n", "\r\n"),
		"semicolons":    strings.NewReplacer("id,state,ar,en,note", "id;state;ar;en;note", "s1,reviewed,وصل الوفد.,", "s1;reviewed;وصل الوفد.;", "\",look", "\";look", "s2,,عاد.,2024,", "s2;;عاد.;2024;").Replace(plain),
		"tabs":          tabs,
		"UTF-16 tabs":   encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(), tabs),
		"Windows-1256":  encode(charmap.Windows1256.NewEncoder(), plain),
		"Arabic head":   strings.Replace(plain, "id,state,ar,en,note", "المعرف,الحالة,العربية,الإنجليزية,ملاحظات", 1),
		"capitals":      strings.Replace(plain, "id,state,ar,en,note", "ID, State ,Arabic,ENGLISH,Notes", 1),
		"empty lines":   plain + "\n,,,,\n",
		"more cells":    strings.NewReplacer("note\n", "note,color\n", "look\n", "look,red\n", "2024,\n", "2024,,\n").Replace(plain),
		"apostrophe":    strings.Replace(plain, "2024", "'2024", 1),
		"columns moved": "note,en,ar,id,state\nlook,\"It came; \"\"late\"\",\nthen left.\",وصل الوفد.,s1,reviewed\n,2024,عاد.,s2,\n",
		"state words":   strings.Replace(plain, "reviewed", "مراجعة", 1),
		"short rows":    strings.Replace(plain, "2024,\n", "2024\n", 1),
	} {
		t.Run(name, func(t *testing.T) {
			e, err := read(data)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, e.Rows, formattest.Options); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	for data, want := range map[string]string{
		"id,arab,en\n":               "line 1: no column is called ar (the Arabic tells which sentence the English belongs to; keep it, or keep id and key)",
		"id,ar\n":                    "line 1: no column is called en (the first line names the columns: id,state,ar,en,note,key)",
		"ar,en,English\n":            `line 1: two columns are the same: "en" and "English" (remove or rename one)`,
		"ar,en\nx,y\n\"a\nb\n":       "line 3: a quotation mark out of place, or one that is never closed (double those inside a quoted cell, and close it)",
		"ar,en\nx,y, z\n":            "line 2: the row has 3 cells, the header 2 (put quotation marks around a cell that holds the separator)",
		"ar,en\nx,say \"yes\" now\n": `line 2: a quotation mark inside an unquoted cell (put the whole cell in quotation marks and double those inside: "a ""b"" c")`,
	} {
		_, err := read(data)
		var fe *format.Error
		if !errors.As(err, &fe) || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", data, err, want)
		}
	}
}

// TestPlaceholders reads back what is shown, braces of the text included.
func TestPlaceholders(t *testing.T) {
	s := formattest.Statement().Units[2].Segments[0]
	s.Target.Text.Plain = "Read {1} the {{x}} guide here."
	s.Target.Text.Codes[1].Offset = len(s.Target.Text.Plain) - len(" here.")
	s.Target.Text.Codes[2].Offset = len(s.Target.Text.Plain)
	var c Cells
	cell := c.Show(nil, nil, s, s.Target.Text)
	if want := "Read {1}{{1} the {{{{x}} guide{/1} here.{2/}"; cell != want {
		t.Errorf("got %q, want %q", cell, want)
	}
	if diff := cmp.Diff(s.Target.Text, c.Text(nil, nil, s, cell)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := c.Text(nil, nil, s, "{9} and {1"); got.Plain != "{9} and {1" || got.Codes != nil {
		t.Errorf("%+v", got)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(write(f, Writer{}, formattest.Statement()))
	f.Add([]byte("ar;en\n\"a\nb\";'=c\n"))
	f.Add([]byte("\xff\xfei\x00d\x00,\x00e\x00n\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := Reader{}.ReadEdited(context.Background(), bytes.NewReader(data), int64(len(data)))
		if (err == nil) == (e == nil) {
			t.Errorf("rows %v, error %v", e != nil, err)
		}
	})
}
