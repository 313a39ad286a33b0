package glossary

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func readYAML(t testing.TB, text string) *Termbase {
	t.Helper()
	tb, err := ReadYAML(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

func TestReadYAML(t *testing.T) {
	tb := readYAML(t, testFile(t, "full.yaml"))
	want := []*Concept{
		{ID: "t1", Domain: "water", Definition: "a wall that holds a river back", Terms: []Term{
			{"سد", Arabic, Preferred, ""},
			{"خزان مائي", Arabic, Admitted, "في الصحف"},
			{"dam", English, Preferred, "British spelling"},
			{"weir", English, Admitted, ""},
			{"barrage", English, Deprecated, ""},
		}},
		{ID: madeID("النيل"), Terms: []Term{{"النيل", Arabic, Preferred, ""}, {"Nile", English, DoNotTranslate, ""}}},
		{ID: "7", Terms: []Term{{"UNESCO", Arabic, DoNotTranslate, "a number"}}},
		{ID: "norway", Terms: []Term{{"no", English, Preferred, ""}, {"لا", Arabic, Preferred, ""}}},
	}
	if diff := cmp.Diff(want, tb.Concepts); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"12:12: pos left out for want of a place in the termbase: 1 (keep the YAML file where it is needed)",
	}, warnings(tb)); diff != "" {
		t.Error(diff)
	}
}

func TestReadYAMLWarns(t *testing.T) {
	for text, want := range map[string]string{
		"[]":                          "1:1: the termbase has no terms (add concepts with ar and en)",
		"- {ar: [سد, سد], en: dam}\n": `1:13: the concept has the term "سد" already (remove it)`,
		"- {id: a, ar: سد, en: dam}\n- {id: b, ar: سد, en: weir}\n": `2:15: "سد" is also in concept a (line 1), which has another rendering; that one is used (merge them, or tell the terms apart with another word)`,
	} {
		if diff := cmp.Diff([]string{want}, warnings(readYAML(t, text))); diff != "" {
			t.Error(diff)
		}
	}
}

func TestReadYAMLRefuses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "1:1: the file is empty (begin it with - id:)"},
		{"comment", "# nothing\n", "1:1: the file is empty (begin it with - id:)"},
		{"UTF-16", "\xff\xfe-\x00", "1:1: the file is UTF-16 (save it as UTF-8)"},
		{"not UTF-8", "- ar: سد\n  en: d\xe9\n", "2:8: the byte 0xe9 is not UTF-8 text (save it as UTF-8)"},
		{"control", "- ar: سد\x01\n", "1:9: the control character U+0001 (remove it)"},
		{"mapping", "ar: سد\nen: dam\n", "1:1: the file is a mapping, not a list of concepts (begin each concept with - id:)"},
		{"text", "سد", "1:1: the file is a text, not a list of concepts (begin each concept with - id:)"},
		{"list of texts", "- سد\n", "1:3: a concept is a text, not a mapping (the keys of a concept are id, domain, definition, note, ar, en)"},
		{"unknown key", "- ar: سد\n  fr: barrage\n  en: dam\n", `2:3: unknown key "fr" (the keys of a concept are id, domain, definition, note, ar, en)`},
		{"unknown key of a term", "- ar: سد\n  en: {text: dam, gender: x}\n", `2:19: unknown key "gender" (the keys of a term are text, status, pos, note)`},
		{"merge", "- ar: سد\n  <<: {en: dam}\n  en: dam\n", `2:3: unknown key "<<" (the keys of a concept are id, domain, definition, note, ar, en)`},
		{"key", "- ar: سد\n  [en]: dam\n  en: dam\n", "2:3: a key is a list (the keys of a concept are id, domain, definition, note, ar, en)"},
		{"key twice", "- ar: سد\n  en: dam\n  ar: سد\n", "3:3: the key ar is there twice (keep one of them)"},
		{"alias", "- ar: &a سد\n  en: dam\n  domain: *a\n", "3:11: aliases are not taken (write the text out)"},
		{"list for text", "- id: [a]\n  ar: سد\n  en: dam\n", "1:7: the id is a list (write one text)"},
		{"list for term", "- ar: سد\n  en: [[dam]]\n", "2:8: the term is a list (write one text)"},
		{"tag", "- ar: سد\n  en: !!binary ZGFt\n", "2:7: the term has the tag !!binary (remove the tag)"},
		{"escaped control", "- ar: سد\n  en: \"da\\x01m\"\n", "2:7: the term has the character U+0001 (remove it)"},
		{"empty term", "- ar: سد\n  en: [dam, ~]\n", "2:13: the term is empty (write its text, in quotation marks if it is null or ~)"},
		{"no text", "- ar: سد\n  en: {note: x}\n", "2:7: the term is empty (write its text, in quotation marks if it is null or ~)"},
		{"status", "- ar: سد\n  en: {text: dam, status: good}\n", `2:27: unknown status "good" (write preferred, admitted, deprecated or dnt)`},
		{"no Arabic", "- en: dam\n", "1:3: the concept has no Arabic term (write ar: and the Arabic term)"},
		{"no Arabic in the list", "- en: dam\n  ar: []\n", "2:7: the concept has no Arabic term (write it)"},
		{"no English", "- id: a\n  ar: سد\n", "1:3: concept a has no English to use (write one, or give the term the status dnt)"},
		{"only deprecated", "- ar: سد\n  en: {text: dam, status: deprecated}\n", `2:7: concept "سد" has no English to use (make one of its English terms preferred)`},
		{"Latin", "- ar: dam\n  en: dam\n", `1:7: the Arabic term "dam" has no Arabic letter (write it in Arabic letters, or give it the status dnt)`},
		{"Arabic in English", "- ar: سد\n  en: [سد]\n", `2:8: the English term "سد" has Arabic letters (write the English, or give it the status dnt)`},
		{"no word", "- ar: {text: '...', status: dnt}\n", `1:7: the term "..." has neither letter nor digit (write a word)`},
		{"two preferred", "- ar: سد\n  en:\n    - {text: dam, status: preferred}\n    - {text: weir, status: preferred}\n", `4:7: the concept has two terms to use: "weir", and "dam" in line 3 (make one of them admitted)`},
		{"kept and preferred", "- ar: {text: سد, status: dnt}\n  en: {text: dam, status: preferred}\n", `2:7: the concept is not to be translated and has a preferred term "dam" (make it admitted, or remove dnt)`},
		{"same id", "- {id: a, ar: سد, en: dam}\n- {id: a, ar: نهر, en: river}\n", "2:8: another concept has the id a (give each its own)"},
		{"long", "- ar: " + strings.Repeat("س", maxCell) + "\n  en: dam", "1:7: the term has 8192 bytes; 4096 is the most (shorten it)"},
		{"two documents", "- {ar: سد, en: dam}\n---\n- {ar: سد, en: dam}\n", "2:1: a second document (remove the line --- or what follows it)"},
		{"large", strings.Repeat("\n", maxYAML+1), "1:1: the file is larger than 8 MB (split it)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tb, err := ReadYAML(strings.NewReader(c.text))
			if err == nil {
				t.Fatalf("read %d concepts", tb.Len())
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Error(diff)
			}
			checkRefusal(t, tb, err)
		})
	}
}

// TestReadYAMLSyntax asks for the line only: the words are the parser's.
func TestReadYAMLSyntax(t *testing.T) {
	for text, line := range map[string]int{
		"- ar: سد\n  en: a: b\n":       2,
		"- ar: سد\n\ten: dam\n":        2,
		"- ar: سد\n  en: [dam\n":       2,
		"- ar: سد\n  en: \"dam\n":      2,
		"- ar: *nothing\n":             1,
		"- ar: سد\n- ]\n":              2,
		strings.Repeat("[", 20_000):    1,
		"- ar: سد\n en: dam\n":         1,
		"- ar: سد\n  en: %x\n  en: @x": 3,
	} {
		tb, err := ReadYAML(strings.NewReader(text))
		if err == nil {
			t.Errorf("%.30q is read", text)
			continue
		}
		checkRefusal(t, tb, err)
		var e *Error
		errors.As(err, &e)
		if e.Remedy == "" || e.Line < line-1 || e.Line > line+1 {
			t.Errorf("%.30q: %v, want line %d", text, err, line)
		}
		t.Log(err)
	}
}

func TestReadYAMLStopsAtManyErrors(t *testing.T) {
	_, err := ReadYAML(strings.NewReader(strings.Repeat("- x\n", 1000)))
	var errs Errors
	if !errors.As(err, &errs) || len(errs) != MaxErrors+1 {
		t.Errorf("%d errors", len(errs))
	}
}

// TestReadYAMLManyTerms bounds the time of one concept of many terms.
func TestReadYAMLManyTerms(t *testing.T) {
	var b strings.Builder
	b.WriteString("- ar: سد\n  en:\n")
	for i := range 100_000 {
		fmt.Fprintf(&b, "    - x%d\n", i)
	}
	if tb := readYAML(t, b.String()); len(tb.Concepts[0].Terms) != 100_001 {
		t.Errorf("%d terms", len(tb.Concepts[0].Terms))
	}
}

func TestYAMLRoundTrip(t *testing.T) {
	for name, tb := range bases(t) {
		var b strings.Builder
		if err := WriteYAML(&b, tb); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(grouped(tb), readYAML(t, b.String()).Concepts); diff != "" {
			t.Errorf("%s: %s\n%s", name, diff, b.String())
		}
	}
}

func TestWriteYAML(t *testing.T) {
	var b strings.Builder
	if err := WriteYAML(&b, readYAML(t, testFile(t, "full.yaml"))); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(testFile(t, "written.yaml"), b.String()); diff != "" {
		t.Error(diff)
	}
	err := WriteYAML(&b, &Termbase{Concepts: []*Concept{{ID: "a"}}})
	if err == nil || err.Error() != "concept a has no terms (add one or remove it)" {
		t.Error(err)
	}
	if err := WriteYAML(fullDisk{}, odd()); !errors.Is(err, os.ErrClosed) {
		t.Errorf("the error of the writer is lost: %v", err)
	}
}

func FuzzReadYAML(f *testing.F) {
	f.Add(testFile(f, "full.yaml"))
	f.Add("- {ar: [سد, {text: خزان, note: \"a\\tb\"}], en: ['dam', {text: weir, status: do-not-translate}]}")
	f.Add("- ar: |\n    سد\n  en: >-\n    a\n    dam\n  note: &x ~\n")
	f.Add("- ? ar\n  : سد\n  en: !!str 1\n---\n")
	var b strings.Builder
	if err := WriteYAML(&b, odd()); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Fuzz(func(t *testing.T, text string) {
		tb, err := ReadYAML(strings.NewReader(text))
		if err != nil {
			checkRefusal(t, tb, err)
			return
		}
		checkWrites(t, tb)
	})
}
