package glossary

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"bayan/glossary/internal/gold"
)

// grouped is the concepts with their terms put together by language, as TBX and
// YAML keep them.
func grouped(tb *Termbase) []*Concept {
	var out []*Concept
	for _, c := range tb.Concepts {
		g := *c
		g.Terms = slices.Concat(byLanguage(c.Terms)...)
		out = append(out, &g)
	}
	return out
}

func warnings(tb *Termbase) []string {
	var out []string
	for _, w := range tb.Warnings {
		out = append(out, w.Error())
	}
	return out
}

func readTBX(t testing.TB, text string) *Termbase {
	t.Helper()
	tb, err := ReadTBX(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

func testFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestReadTBX(t *testing.T) {
	tb := readTBX(t, testFile(t, "full.tbx"))
	want := []*Concept{
		{ID: "t1", Domain: "water", Definition: "a wall that holds a river back", Terms: []Term{
			{"سد", Arabic, Preferred, "seen in every report"},
			{"خزان مائي", Arabic, Deprecated, ""},
			{"dam", English, Preferred, "British spelling"},
			{"barrage", English, Deprecated, "too narrow"},
		}},
		{ID: "7", Terms: []Term{{"النيل", Arabic, DoNotTranslate, ""}}},
	}
	if diff := cmp.Diff(want, tb.Concepts); diff != "" {
		t.Error(diff)
	}
	place := "left out for want of a place in the termbase, "
	if diff := cmp.Diff([]string{
		"7:7: " + place + "definition: 1 (keep the TBX file where it is needed)",
		"8:9: " + place + "transacGrp: 1 (keep the TBX file where it is needed)",
		"12:11: " + place + "source: 1 (keep the TBX file where it is needed)",
		"15:9: languages read without their region or variant, ar-EG: 1",
		"19:13: " + place + "partOfSpeech: 1 (keep the TBX file where it is needed)",
		"31:13: " + place + "context: 1 (keep the TBX file where it is needed)",
		"35:13: superseded terms read as deprecated: 1",
		"39:9: terms left out because they are neither Arabic nor English (fr): 1 (keep the TBX file where it is needed)",
		"49:7: concepts left out because they have no Arabic term: 1 (add one)",
		"51:43: " + place + "refObject: 1 (keep the TBX file where it is needed)",
	}, warnings(tb)); diff != "" {
		t.Error(diff)
	}
}

// TestReadTBXVariants reads the same concept in all versions and styles.
func TestReadTBXVariants(t *testing.T) {
	want := []*Concept{{ID: "c1", Domain: "water", Terms: []Term{
		{"سد", Arabic, Preferred, ""}, {"dam", English, Preferred, ""}, {"weir", English, Admitted, ""},
	}}}
	const v3 = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1">`
	const body = `<descrip type="subjectField">water</descrip>
<langSec xml:lang="ar"><termSec><term>سد</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>dam</term></termSec><termSec><term>weir</term></termSec></langSec>
</conceptEntry></body></text></tbx>`
	dca := v3 + body
	for name, text := range map[string]string{
		"DCA":           dca,
		"mark":          "\ufeff" + dca,
		"UTF-16":        utf16LE("\ufeff<?xml version='1.0' encoding='utf-16'?>" + dca),
		"UTF-16, plain": utf16LE(dca),
		"prefix": `<t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><t:text><t:body><t:conceptEntry id="c1">
<min:subjectField>water</min:subjectField>
<t:langSec xml:lang="ar"><t:termSec><t:term>سد</t:term></t:termSec></t:langSec>
<t:langSec xml:lang="en">
<t:termSec><t:term>dam</t:term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></t:termSec>
<t:termSec><t:term>weir</t:term><basic:administrativeStatus xmlns:basic="http://www.tbxinfo.net/ns/basic">admittedTerm-admn-sts</basic:administrativeStatus></t:termSec>
</t:langSec></t:conceptEntry></t:body></t:text></t:tbx>`,
		"martif": `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1"><descripGrp><descrip type="subjectField">water</descrip></descripGrp>
<langSet xml:lang="ar"><ntig><termGrp><term>سد</term></termGrp></ntig></langSet>
<langSet xml:lang="en"><tig><term>dam</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig><tig><term>weir</term></tig></langSet>
</termEntry></body></text></martif>`,
		"first TBX-Min": `<TBX dialect="TBX-Min"><header><id>x</id></header><body><termEntry id="c1"><subjectField>water</subjectField>
<langSet xml:lang="ar"><tig><term>سد</term><termStatus>preferred</termStatus></tig></langSet>
<langSet xml:lang="en"><tig><term>dam</term><termStatus>preferred</termStatus></tig><tig><term>weir</term><termStatus>admitted</termStatus></tig></langSet>
</termEntry></body></TBX>`,
		"codes": v3 + strings.Replace(body, ">سد<", "><bpt>&lt;b&gt;</bpt> سد\n<!-- a dam --><ph/><", 1),
	} {
		tb, err := ReadTBX(strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want, tb.Concepts); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if len(tb.Warnings) > 0 {
			t.Errorf("%s: %v", name, tb.Warnings[0])
		}
	}
}

func utf16LE(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

// entry makes a file of one concept of langSecs.
func tbxFile(entries string) string {
	return "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n" + entries + "\n</body></text></tbx>"
}

func tbxTerms(lang string, terms ...string) string {
	s := `<langSec xml:lang="` + lang + `">`
	for _, t := range terms {
		text, status, _ := strings.Cut(t, "=")
		s += "<termSec><term>" + text + "</term>"
		if status == "dnt" {
			s += `<admin type="projectSubset">do-not-translate</admin>`
		} else if status != "" {
			s += `<termNote type="administrativeStatus">` + status + `</termNote>`
		}
		s += "</termSec>"
	}
	return s + "</langSec>"
}

func TestReadTBXStatuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		ar, en []string
		want   string
		warn   string
	}{
		{"none", []string{"سد", "خزان"}, []string{"dam", "weir"}, "preferred admitted preferred admitted", ""},
		{"preferred last", []string{"سد"}, []string{"dam", "weir=preferredTerm-admn-sts"}, "preferred admitted preferred", ""},
		{"only admitted", []string{"سد"}, []string{"dam=deprecatedTerm-admn-sts", "weir=admittedTerm-admn-sts"}, "preferred deprecated preferred", "admitted English terms read as preferred because their concept has none: 1"},
		{"two preferred", []string{"سد"}, []string{"dam=preferredTerm-admn-sts", "weir=preferredTerm-admn-sts"}, "preferred preferred admitted", "second preferred English terms of a concept, read as admitted: 1"},
		{"kept", []string{"سد"}, []string{"Sadd=dnt", "dam"}, "preferred dnt admitted", ""},
		{"kept and preferred", []string{"سد=dnt"}, []string{"dam=preferredTerm-admn-sts"}, "dnt admitted", "preferred terms of concepts that are not to be translated, read as admitted: 1"},
		{"unknown", []string{"سد"}, []string{"dam=good"}, "preferred preferred", `terms of the unknown status "good" read as if they had none: 1`},
		{"legal", []string{"سد"}, []string{"dam=legalTerm-admn-sts", "weir=preferredTerm"}, "preferred admitted preferred", "legal terms read as admitted: 1"},
		{"Latin", []string{"سد", "dam"}, []string{"dam"}, "preferred preferred", "Arabic terms without an Arabic letter left out: 1"},
		{"swapped", []string{"سد"}, []string{"dam", "سد"}, "preferred preferred", "English terms with Arabic letters left out: 1"},
		{"no word", []string{"سد", "…"}, []string{"dam"}, "preferred preferred", "Arabic terms with neither letter nor digit left out: 1"},
		{"twice", []string{"سد", "سد"}, []string{"dam"}, "preferred preferred", "terms left out that the concept has already: 1"},
		{"empty", []string{"سد", " "}, []string{"dam"}, "preferred preferred", "terms without text left out: 1"},
		{"only deprecated", []string{"سد"}, []string{"dam=deprecatedTerm-admn-sts"}, "", "concepts left out because they have no English to use: 1"},
		{"no English", []string{"سد"}, nil, "", "concepts left out because they have no English to use: 1"},
	} {
		tb := readTBX(t, tbxFile(`<conceptEntry id="c">`+tbxTerms("ar", c.ar...)+tbxTerms("en", c.en...)+`</conceptEntry>`))
		var got []string
		for _, c := range tb.Concepts {
			for _, term := range c.Terms {
				got = append(got, string(term.Status))
			}
		}
		if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
		if all := strings.Join(warnings(tb), "\n"); !strings.Contains(all, c.warn) || c.warn == "" && all != "" {
			t.Errorf("%s: warnings %q, want %q", c.name, all, c.warn)
		}
	}
}

func TestReadTBXIDs(t *testing.T) {
	one := tbxTerms("ar", "سد") + tbxTerms("en", "dam")
	tb := readTBX(t, tbxFile(`<conceptEntry id="c">`+one+`</conceptEntry><conceptEntry id="c">`+one+`</conceptEntry>
<termEntry id="c-2">`+one+`</termEntry><termEntry>`+one+`</termEntry><termEntry>`+one+`</termEntry>`))
	var ids []string
	for _, c := range tb.Concepts {
		ids = append(ids, c.ID)
	}
	if diff := cmp.Diff([]string{"c", "c-2", "c-2-2", madeID("سد"), madeID("سد") + "-2"}, ids); diff != "" {
		t.Error(diff)
	}
	for _, id := range []string{"", "a", "7", "a b", "_x0041_", "_x004", "x_x0041é_", "éx0041_", "مادة-1", "a:b", "_x1F600_😀", "\"<&"} {
		if got := unescapeID(escapeID(id)); got != id {
			t.Errorf("%q is written %q and read %q", id, escapeID(id), got)
		}
	}
	if got := unescapeID("_x0000_"); got != "_x0000_" {
		t.Errorf("an ID with NUL: %q", got)
	}
}

func TestReadTBXRefuses(t *testing.T) {
	const open = `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>` + "\n"
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "1:1: the file has no XML element (give a TBX file)"},
		{"text", "ar,en\nسد,dam\n", "1:1: text outside the root element (give a TBX file, with nothing but the element tbx)"},
		{"other XML", "<?xml version='1.0'?>\n<xliff/>", "2:1: the root element is xliff; that of TBX is tbx or, in version 2, martif (give a TBX file)"},
		{"two roots", "<tbx/>\n<tbx/>", "2:1: a second root element, tbx (keep one of them)"},
		{"encoding", "<?xml version='1.0' encoding='windows-1256'?><tbx/>", `1:1: the encoding "windows-1256" is not read (save it as UTF-8 and say so in its first line)`},
		{"not UTF-8", open + "<conceptEntry id='\xe9'/>", "2:21: a byte that is not UTF-8 text (save it as UTF-8)"},
		{"entity declared", "<!DOCTYPE tbx [\n<!ENTITY a 'b'>]><tbx>&a;</tbx>", "1:1: the DOCTYPE declares entities, which are not read (remove it and write the characters themselves)"},
		{"entity used", open + "<note>a&nbsp;b</note>", "2:14: invalid character entity &nbsp; (write the character itself, and &amp; for &)"},
		{"bare ampersand", open + "<note>a & b</note>", "2:10: invalid character entity & (no semicolon) (write the character itself, and &amp; for &)"},
		{"control", open + "<note>&#1;</note>", "2:11: illegal character code U+0001 (remove it)"},
		{"cut off", open + "<conceptEntry id='c'>\n<langSec xml:lang='ar'>", "3:24: the file ends inside the element langSec of line 3 (it seems to be cut off: export it again)"},
		{"cut in a tag", "<tbx", "1:5: the file ends inside markup (it seems to be cut off: export it again)"},
		{"crossed", open + "<note>سد</term>", "2:16: element <note> closed by </term> (close every element inside the one that holds it)"},
		{"unopened", "</tbx>", "1:7: unexpected end element </tbx> (close every element inside the one that holds it)"},
		{"attribute", open + "<note id=x>", "2:11: broken XML: unquoted or missing attribute value in element (correct the XML there)"},
		{"no language", open + "<conceptEntry>\n  <langSec>", `3:3: the element langSec has no xml:lang (write xml:lang="ar" or xml:lang="en")`},
		{"language outside", open + "<langSec xml:lang='ar'>", "2:1: the element langSec stands outside a concept (a language stands in a concept)"},
		{"concept inside", open + "<conceptEntry><conceptEntry>", "2:15: the element conceptEntry stands inside another concept (a concept stands in the body)"},
		{"section outside", open + "<conceptEntry><termSec>", "2:15: the element termSec stands outside a language (a term stands in a langSec)"},
		{"term outside", open + "<conceptEntry><langSec xml:lang='ar'><term>", "2:38: the element term stands outside a term's section (put it into a termSec)"},
		{"long term", tbxFile("<conceptEntry>" + tbxTerms("ar", strings.Repeat("س", maxCell))), "2:47: the term has 8192 bytes; 4096 is the most (shorten it)"},
		{"long id", open + "<conceptEntry id='" + strings.Repeat("x", maxCell+1) + "'>", "2:1: the id has 4097 bytes; 4096 is the most (shorten it)"},
		{"long text", open + "<note>" + strings.Repeat("x", maxText) + "<hi>y</hi></note>", "2:1048587: a text of more than 1 MB (shorten it)"},
		{"long attribute", open + "<note id='" + strings.Repeat("x", maxText+1) + "'/>", "2:1: a text of more than 1 MB (shorten it)"},
		{"deep", strings.Repeat("<tbx>", tbxDepth+1), "1:321: elements are nested more than 64 deep (TBX needs no more than a dozen)"},
		{"large", strings.Repeat(" ", MaxSize+1), "1:1: the file is larger than 64 MB (split it)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tb, err := ReadTBX(strings.NewReader(c.text))
			if err == nil {
				t.Fatalf("read %d concepts", tb.Len())
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Error(diff)
			}
			var e *Error
			if !errors.As(err, &e) || e.Line < 1 || e.Column < 1 || e.Problem == "" || e.Remedy == "" {
				t.Errorf("%#v is not an Error with a place and a remedy", err)
			}
		})
	}
}

func TestReadTBXManyElements(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	_, err := ReadTBX(strings.NewReader("<tbx>" + strings.Repeat("<p/>", tbxElements)))
	if err == nil || !strings.Contains(err.Error(), "more than 4000000 elements (split the file)") {
		t.Error(err)
	}
}

// TestReadTBXManyKinds bounds the warnings and the time of a hostile file.
func TestReadTBXManyKinds(t *testing.T) {
	var b strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&b, "<p%d>x</p%d><termEntry id='c'>%s</termEntry>", i, i, tbxTerms("ar", "سد=dnt"))
	}
	tb := readTBX(t, tbxFile(b.String()))
	n := 0
	for _, w := range tb.Warnings {
		if !strings.Contains(w.Problem, "is also in concept") {
			n++
		}
	}
	if tb.Len() != 100_000 || n != maxKinds+1 {
		t.Errorf("%d concepts, %d warnings", tb.Len(), n)
	}
}

// odd has what is hard to write.
func odd() *Termbase {
	return &Termbase{Concepts: []*Concept{
		{ID: "7 b_x0041_", Domain: "a <b> & \"c\"", Definition: "- x: # 'y'", Terms: []Term{
			{"سد", Arabic, Preferred, ""}, {"خزان", Arabic, Deprecated, "قديم"},
			{"null", English, Deprecated, "~"}, {"yes", English, Preferred, "[x]"}, {"1.0", English, Admitted, "]]>"},
		}},
		{ID: "مادة", Terms: []Term{{"UNESCO", English, DoNotTranslate, ""}, {"اليونسكو", Arabic, Preferred, "!tag"}}},
		{ID: "null", Definition: "@at `tick` %p", Terms: []Term{{"NATO", Arabic, DoNotTranslate, "? q"}}},
		{ID: "k", Terms: []Term{{"لا", Arabic, Admitted, ""}, {"no", English, Preferred, ""}, {"nope", English, Admitted, "\u200fx\u202a"}}},
	}}
}

func bases(t *testing.T) map[string]*Termbase {
	sample, err := os.ReadFile(filepath.Join("..", "seeds", "terms.csv"))
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*Termbase{
		"odd":    odd(),
		"CSV":    mustRead(t, strings.TrimSuffix(fullCSV, "t4,,,,,,\n")),
		"TBX":    readTBX(t, testFile(t, "full.tbx")),
		"YAML":   readYAML(t, testFile(t, "full.yaml")),
		"sample": mustRead(t, string(sample)),
		"none":   {},
	}
}

// tbxSchema is the RELAX NG schema of the core structure, in the shared data.
const tbxSchema = "schemas/tbx/TBXcoreStructV03.rng"

func TestTBXRoundTrip(t *testing.T) {
	for name, tb := range bases(t) {
		for _, style := range []string{"dca", "dct"} {
			t.Run(name+" "+style, func(t *testing.T) {
				var b strings.Builder
				if err := WriteTBX(&b, tb, style); err != nil {
					t.Fatal(err)
				}
				again := readTBX(t, b.String())
				if diff := cmp.Diff(grouped(tb), again.Concepts); diff != "" {
					t.Errorf("%s\n%s", diff, b.String())
				}
				for _, w := range again.Warnings {
					if strings.Contains(w.Problem, "left out") || strings.Contains(w.Problem, "read ") {
						t.Error(w)
					}
				}
				validate(t, b.String())
			})
		}
	}
}

// validate holds a file against the schema, if the schema and xmllint are there.
func validate(t *testing.T, text string) {
	t.Helper()
	lint, err := exec.LookPath("xmllint")
	if err != nil {
		t.Log("no xmllint: not validated")
		return
	}
	schema := gold.File(t, tbxSchema)
	path := filepath.Join(t.TempDir(), "x.tbx")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(lint, "--nonet", "--noout", "--relaxng", schema, path).CombinedOutput(); err != nil {
		t.Errorf("%v: %s\n%s", err, out, text)
	}
}

func TestWriteTBXRefuses(t *testing.T) {
	dam := []Term{{"سد", Arabic, Preferred, ""}, {"dam", English, Preferred, ""}}
	for _, c := range []struct {
		style string
		tb    Termbase
		want  string
	}{
		{"tbx", Termbase{}, `unknown TBX style "tbx" (give dca or dct)`},
		{"dca", Termbase{Concepts: []*Concept{{ID: "a"}}}, "concept a has no terms (add one or remove it)"},
		{"dca", Termbase{Concepts: []*Concept{{ID: "a", Terms: dam}, {ID: "a", Terms: dam}}}, "two concepts have the id a (give each its own)"},
		{"dct", Termbase{Concepts: []*Concept{{ID: "a", Terms: []Term{{"", Arabic, Preferred, ""}}}}}, "concept a has a term without text (write it or remove it)"},
		{"dct", Termbase{Concepts: []*Concept{{ID: "a", Terms: []Term{{"x", "fr", Preferred, ""}}}}}, `concept a: the term "x" is in the language "fr" (a termbase has ar and en)`},
		{"dct", Termbase{Concepts: []*Concept{{ID: "a", Domain: "\x01", Terms: dam}}}, `concept a: "\x01" has the character U+0001, which the file cannot hold (remove it)`},
		{"dct", Termbase{Concepts: []*Concept{{ID: "a", Domain: "\xff", Terms: dam}}}, `concept a: "\xff" has the byte 0xff, which the file cannot hold (remove it)`},
	} {
		var b strings.Builder
		if err := WriteTBX(&b, &c.tb, c.style); err == nil || err.Error() != c.want || b.Len() > 0 {
			t.Errorf("got %v and %d bytes, want %s", err, b.Len(), c.want)
		}
	}
	if err := WriteTBX(fullDisk{}, odd(), "dca"); !errors.Is(err, os.ErrClosed) {
		t.Errorf("the error of the writer is lost: %v", err)
	}
}

// fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, os.ErrClosed }

// TestTBXData reads the files of other projects. They are in English, Spanish,
// Hungarian and Zulu, so that their concepts are counted and not kept; with es
// as ar most are.
func TestTBXData(t *testing.T) {
	dir := gold.File(t, "formats/tbx")
	var files []string
	for _, pattern := range []string{"*.tbx", "*/*.tbx"} {
		more, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, more...)
	}
	t.Logf("%d files", len(files))
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		tb := readTBX(t, string(data))
		if len(tb.Warnings) == 0 {
			t.Errorf("%s: no warning of what is left out", path)
		}
		tb = readTBX(t, arabised(string(data)))
		t.Logf("%s: %d concepts, %d warnings", filepath.Base(path), tb.Len(), len(tb.Warnings))
		if tb.Len() == 0 {
			t.Errorf("%s: no concepts even with Arabic", path)
		}
		for _, style := range []string{"dca", "dct"} {
			var b strings.Builder
			if err := WriteTBX(&b, tb, style); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(grouped(tb), readTBX(t, b.String()).Concepts); diff != "" {
				t.Errorf("%s: %s", path, diff)
			}
			validate(t, b.String())
		}
		for _, cut := range []int{len(data) / 3, len(data) * 2 / 3, len(data) - 9} {
			var e *Error
			if _, err := ReadTBX(strings.NewReader(string(data[:cut]))); !errors.As(err, &e) || e.Line < 2 || e.Remedy == "" {
				t.Errorf("%s cut at %d: %v", path, cut, err)
			}
		}
	}
}

// arabised makes Arabic of a file's Spanish or Hungarian.
func arabised(text string) string {
	parts := strings.SplitAfter(text, "<langSe")
	for i, p := range parts {
		if strings.Contains(p[:min(len(p), 20)], `"es"`) || strings.Contains(p[:min(len(p), 20)], `"hu"`) {
			p = strings.NewReplacer(`"es"`, `"ar"`, `"hu"`, `"ar"`, "</term>", " س</term>").Replace(p)
		}
		parts[i] = p
	}
	return strings.Join(parts, "")
}

func FuzzReadTBX(f *testing.F) {
	one := tbxTerms("ar", "سد", "خزان=deprecatedTerm-admn-sts") + tbxTerms("en", "dam=preferredTerm-admn-sts", "weir")
	f.Add(testFile(f, "full.tbx"))
	f.Add(tbxFile(`<conceptEntry id="_x0031_"><note>a</note>` + one + `</conceptEntry><termEntry>` + one + `</termEntry>`))
	f.Add(tbxFile(`<termEntry>` + tbxTerms("ar", "NATO=dnt") + `</termEntry>`))
	f.Add("<!DOCTYPE martif SYSTEM 'x'><martif><text><body><termEntry><langSet xml:lang='ar'><ntig><termGrp><term>x<![CDATA[ س]]>&#x633;</term></termGrp></ntig></langSet></termEntry>")
	f.Add(utf16LE("\ufeff<tbx>") + "x")
	for _, style := range []string{"dca", "dct"} {
		var b strings.Builder
		if err := WriteTBX(&b, odd(), style); err != nil {
			f.Fatal(err)
		}
		f.Add(b.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		tb, err := ReadTBX(strings.NewReader(text))
		if err != nil {
			checkRefusal(t, tb, err)
			return
		}
		checkWrites(t, tb)
	})
}

// checkRefusal holds an error of a reader against its contract.
func checkRefusal(t *testing.T, tb *Termbase, err error) {
	t.Helper()
	var e *Error
	if tb != nil || !errors.As(err, &e) || e.Line < 1 || e.Column < 1 || e.Problem == "" {
		t.Fatalf("%v, %#v", tb, err)
	}
}

// checkWrites writes a termbase that was read in every form and reads it back.
func checkWrites(t *testing.T, tb *Termbase) {
	t.Helper()
	for _, style := range []string{"dca", "dct", "yaml"} {
		var b strings.Builder
		write, read := func() error { return WriteTBX(&b, tb, style) }, ReadTBX
		if style == "yaml" {
			write, read = func() error { return WriteYAML(&b, tb) }, ReadYAML
		}
		if err := write(); err != nil {
			t.Fatalf("%s: %v", style, err)
		}
		again, err := read(strings.NewReader(b.String()))
		if err != nil {
			t.Fatalf("%s: %v\n%s", style, err, b.String())
		}
		if diff := cmp.Diff(grouped(tb), again.Concepts); diff != "" {
			t.Fatalf("%s: %s\n%s", style, diff, b.String())
		}
	}
}
