package glossary

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func mustRead(t testing.TB, text string) *Termbase {
	t.Helper()
	tb, err := ReadCSV(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

func TestReadSimpleCSV(t *testing.T) {
	want := []Term{
		{Text: "مذكرة تفاهم", Lang: Arabic, Status: Preferred},
		{Text: "memorandum of understanding", Lang: English, Status: Preferred},
		{Text: "MoU", Lang: English, Status: Admitted},
	}
	for name, text := range map[string]string{
		"plain":      "ar,en\nمذكرة تفاهم,memorandum of understanding\nمذكرة تفاهم,MoU\n",
		"mark, CRLF": "\ufeffar,en\r\nمذكرة تفاهم,memorandum of understanding\r\n\r\nمذكرة تفاهم,MoU\r\n",
		"semicolons": "ar;en\nمذكرة تفاهم;memorandum of understanding\nمذكرة تفاهم;MoU",
		"swapped":    "EN, AR \nmemorandum of understanding,مذكرة  تفاهم\nMoU,مذكرة تفاهم",
		"tabs":       "ar\ten\nمذكرة تفاهم\tmemorandum of understanding\nمذكرة تفاهم\tMoU",
		"quotes":     "ar,en\n\"مذكرة\nتفاهم\",\"memorandum of understanding\"\nمذكرة تفاهم,MoU",
	} {
		tb := mustRead(t, text)
		if tb.Len() != 1 {
			t.Fatalf("%s: %d concepts, want 1", name, tb.Len())
		}
		if diff := cmp.Diff(want, tb.Concepts[0].Terms); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if id := tb.Concepts[0].ID; !strings.HasPrefix(id, "ar-") || len(id) != 15 {
			t.Errorf("%s: made ID %q", name, id)
		}
	}
}

const fullCSV = `id,ar,en,status,domain,definition,note
t1,داعش,ISIS,preferred,security,"an armed group, so called",house style
t1,,Daesh,admitted,,,
t1,,Islamic State,deprecated,,,
t1,تنظيم الدولة الإسلامية,,,,,synonym
t2,الفلوجة,Fallujah,dnt,place,,
t3,نينوى,,dnt,,,
t4,لواء,brigade,preferred,military,,
t4,,,,,,
`

func TestReadFullCSV(t *testing.T) {
	tb := mustRead(t, strings.TrimSuffix(fullCSV, "t4,,,,,,\n"))
	want := []*Concept{
		{ID: "t1", Domain: "security", Definition: "an armed group, so called", Terms: []Term{
			{"داعش", Arabic, Preferred, ""},
			{"ISIS", English, Preferred, "house style"},
			{"Daesh", English, Admitted, ""},
			{"Islamic State", English, Deprecated, ""},
			{"تنظيم الدولة الإسلامية", Arabic, Admitted, "synonym"},
		}},
		{ID: "t2", Domain: "place", Terms: []Term{{"الفلوجة", Arabic, Preferred, ""}, {"Fallujah", English, DoNotTranslate, ""}}},
		{ID: "t3", Terms: []Term{{"نينوى", Arabic, DoNotTranslate, ""}}},
		{ID: "t4", Domain: "military", Terms: []Term{{"لواء", Arabic, Preferred, ""}, {"brigade", English, Preferred, ""}}},
	}
	if diff := cmp.Diff(want, tb.Concepts); diff != "" {
		t.Error(diff)
	}
	if c := tb.Concept("t3"); !c.Kept() || c.Rendering() != "" {
		t.Errorf("t3: kept %v, rendering %q", c.Kept(), c.Rendering())
	}
	if c := tb.Concept("t2"); !c.Kept() || c.Rendering() != "Fallujah" {
		t.Errorf("t2: kept %v, rendering %q", c.Kept(), c.Rendering())
	}
	if c := tb.Concept("nothing"); c != nil {
		t.Errorf("there is a concept %+v", c)
	}
}

func TestReadCSVRefuses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "1:1: the file is empty (begin it with the line ar,en)"},
		{"UTF-16", "\xff\xfea\x00", "1:1: the file is UTF-16 (save it as CSV UTF-8)"},
		{"not UTF-8", "ar,en\nخط,l\xe9gal", "2:5: the byte 0xe9 is not UTF-8 text (save it as CSV UTF-8)"},
		{"old Mac", "ar,en\rخط,line", "1:6: a carriage return inside the line (save it with LF or CRLF line ends)"},
		{"no column", "id,en\nx,y", "1:1: there is no column ar (begin the file with the line ar,en)"},
		{"unknown column", "ar,en,fr\nx,y,z", `1:7: unknown column "fr" (the columns are id, ar, en, status, domain, definition, note)`},
		{"no name", "ar,en,\nx,y,", "1:7: a column has no name (name it or remove it; the columns are id, ar, en, status, domain, definition, note)"},
		{"twice", "ar,en,ar\nx,y,z", "1:7: the column ar is there twice (keep one of them)"},
		{"too few", "ar,en\nخط", "2:1: the row has 1 cells, the header 2 (write an empty cell for what is not known)"},
		{"too many", "ar,en\nخط,line, straight", "2:9: the row has 3 cells, the header 2 (put quotation marks around a cell that holds the separator)"},
		{"status", "ar,en,status\nخط,line,good", `2:9: unknown status "good" (write preferred, admitted, deprecated or dnt)`},
		{"swapped", "ar,en\nline,خط", `2:1: the Arabic term "line" has no Arabic letter (ar and en seem to be swapped)`},
		{"Latin", "ar,en\nline,line", `2:1: the Arabic term "line" has no Arabic letter (write it in Arabic letters, or give it the status dnt)`},
		{"Arabic in English", "ar,en\nخط,خط", `2:4: the English term "خط" has Arabic letters (write the English, or give it the status dnt)`},
		{"no word", "ar,en,status\n...,,dnt", `2:1: the term "..." has neither letter nor digit (write a word)`},
		{"no English", "ar,en\nخط,line\nنقطة,", `3:6: concept "نقطة" has no English to use (write one, or give the term the status dnt)`},
		{"only deprecated", "id,ar,en,status\nt1,خط,line,deprecated", `2:7: concept t1 has no English to use (make one of its English terms preferred)`},
		{"no Arabic", "ar,en\n,line", "2:1: the row has no Arabic term (write the Arabic term, or the id of the concept above)"},
		{"begins without", "id,ar,en\nt1,,line", "2:4: concept t1 begins without an Arabic term (write the Arabic term)"},
		{"two preferred", "ar,en,status\nخط,line,preferred\nخط,row,preferred", `3:4: concept "خط" has two terms to use: "row", and "line" in line 2 (make one of them admitted)`},
		{"two statuses", "ar,en,status\nخط,line,preferred\nخط,line,deprecated", `3:9: "line" is deprecated here and preferred in line 2 (keep one of them)`},
		{"kept and preferred", "id,ar,en,status\nt,خط,,dnt\nt,,line,preferred", `3:9: concept t is not to be translated and has a preferred term "line" (make it admitted, or remove dnt above)`},
		{"status alone", "id,ar,en,status\nt,خط,,admitted", "2:6: the row has a status and no English term (write the English that is admitted); and one more error, in line 2"},
		{"bare quote", "ar,en\nخط,a \"line\"", `2:6: a quotation mark inside an unquoted cell (put the whole cell in quotation marks and double those inside: "a ""b"" c")`},
		{"open quote", "ar,en\nخط,\"line\nنقطة,dot\n", "2:1: a quotation mark opened in this row is still open at line 3 (close it)"},
		{"long cell", "ar,en\n" + strings.Repeat("خ", maxCell) + ",x", "2:1: the cell ar has 8192 bytes; 4096 is the most (shorten it)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tb, err := ReadCSV(strings.NewReader(c.text))
			if err == nil {
				t.Fatalf("read %d concepts", tb.Len())
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Error(diff)
			}
			var e *Error
			if !errors.As(err, &e) || e.Line < 1 || e.Column < 1 || e.Problem == "" {
				t.Errorf("%#v is not an Error with a place", err)
			}
		})
	}
}

func TestReadCSVStopsAtManyErrors(t *testing.T) {
	_, err := ReadCSV(strings.NewReader("ar,en\n" + strings.Repeat("x,y\n", 1000)))
	var errs Errors
	if !errors.As(err, &errs) || len(errs) != MaxErrors+1 {
		t.Errorf("%d errors", len(errs))
	}
}

func TestWarnings(t *testing.T) {
	tb, err := ReadCSV(strings.NewReader(`id,ar,en,domain
t1,قاعدة,base,military
t1,قاعدة,base,military
t1,قَاعدة,,sports
t2,قاعده,rule,
t3,قاعدة,base,
`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range tb.Warnings {
		got = append(got, w.Error())
	}
	want := []string{
		`3:4: the row repeats what concept t1 has already (remove it)`,
		`4:12: concept t1 has another domain above (the first one is kept)`,
		`4:4: "قَاعدة" is spelled twice in concept t1: matching does not tell the spellings apart (one is enough)`,
		`5:4: "قاعده" is also in concept t1 (line 2), which has another rendering; that one is used (merge them, or tell the terms apart with another word)`,
		`6:4: "قاعدة" is also in concept t1 (line 2) (merge them)`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestCSVRoundTrip(t *testing.T) {
	tb := mustRead(t, fullCSV)
	var b strings.Builder
	if err := WriteCSV(&b, tb); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.TrimSuffix(fullCSV, "t4,,,,,,\n"), b.String()); diff != "" {
		t.Error(diff)
	}
}

// TestSampleTermbase keeps the project's own termbase in order.
func TestSampleTermbase(t *testing.T) {
	path := filepath.Join("..", "seeds", "terms.csv")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	tb, err := ReadCSV(strings.NewReader(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range tb.Warnings {
		t.Error(w)
	}
	if tb.Len() < 70 {
		t.Errorf("%d concepts", tb.Len())
	}
	var b strings.Builder
	if err := WriteCSV(&b, tb); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), b.String()); diff != "" {
		t.Errorf("the file is not as WriteCSV writes it: %s", diff)
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, s := range []string{fullCSV, "ar,en\nخط,line", "ar;en;id\nخط;line;1\n;row;1", "\ufeffar\ten,\"", "ar,en,status\nA,,dnt\nA,b,\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tb, err := ReadCSV(strings.NewReader(text))
		if err != nil {
			if tb != nil {
				t.Fatal("half a termbase with an error")
			}
			var e *Error
			if !errors.As(err, &e) || e.Line < 1 || e.Column < 1 {
				t.Fatalf("%#v", err)
			}
			return
		}
		var b strings.Builder
		if err := WriteCSV(&b, tb); err != nil {
			t.Fatal(err)
		}
		again, err := ReadCSV(strings.NewReader(b.String()))
		if err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		if diff := cmp.Diff(tb.Concepts, again.Concepts); diff != "" {
			t.Fatalf("%s\n%s", diff, b.String())
		}
		tb.Matcher().Find(text)
	})
}
