package xliff_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/pipetest"
)

func write(t testing.TB, d *pipeline.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := (xliff.Writer{}).Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(data []byte) (*pipeline.Document, error) {
	return xliff.Reader{}.Read(context.Background(), bytes.NewReader(data), int64(len(data)))
}

func mustRead(t testing.TB, data []byte) *pipeline.Document {
	t.Helper()
	d, err := read(data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestConformance(t *testing.T) {
	formattest.Writer(t, xliff.Writer{})
	formattest.Reader(t, xliff.Reader{}, []formattest.Sample{
		{Name: "statement", Data: write(t, formattest.Statement()), Text: formattest.Statement().Text()},
		{Name: "nasty", Data: write(t, formattest.Nasty()), Text: formattest.Nasty().Text()},
		{Name: "empty", Data: write(t, formattest.Empty()), Opaque: true},
		{Name: "no bytes", Bad: true},
		{Name: "no XML", Data: []byte("نص"), Bad: true},
	})
}

func TestGolden(t *testing.T) {
	pipetest.Golden(t, write(t, formattest.Statement()), "testdata/statement.xlf.golden")
}

// lossless checks that a record gives back its document.
func lossless(t *testing.T, d *pipeline.Document) {
	t.Helper()
	data := write(t, d)
	got, err := read(data)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	want := *d
	want.Findings = nil
	if diff := cmp.Diff(&want, got, formattest.Options); diff != "" {
		t.Fatalf("the record lost something (-written +read):\n%s\n%s", diff, data)
	}
}

func TestLossless(t *testing.T) {
	for _, c := range formattest.Documents {
		t.Run(c.Name, func(t *testing.T) { lossless(t, c.Make()) })
	}
	for seed := range uint64(200) {
		lossless(t, formattest.Random(rand.New(rand.NewPCG(seed, 7))))
	}
}

func TestLanguages(t *testing.T) {
	for _, name := range []string{"und", "ar", "ar-IQ", "ar-Latn-u-nu-latn", "zh-Hant-TW", "x-own", "iw", "en-GB-oxendict"} {
		d := formattest.Statement()
		d.Source, d.Target = language.Raw.Make(name), language.Raw.Make(name)
		lossless(t, d)
	}
	d := formattest.Empty()
	d.Source, d.Target = language.Und, language.Und
	lossless(t, d)
	for tag, want := range map[string]string{"ar": "rtl", "ar-Latn": "ltr", "he": "rtl", "en": "ltr", "und": "auto"} {
		d.Source = language.MustParse(tag)
		if got := string(write(t, d)); !strings.Contains(got, `srcDir="`+want+`"`) {
			t.Errorf("%s: no srcDir=%q in %s", tag, want, got)
		}
	}
}

// schemas makes one schema of the core and the modules used, and gives its path.
func schemas(t *testing.T) string {
	dir := pipetest.Data(t, "schemas", "xliff2.1")
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("no xmllint here")
	}
	path := filepath.Join(t.TempDir(), "all.xsd")
	var b strings.Builder
	b.WriteString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">`)
	for ns, file := range map[string]string{
		"urn:oasis:names:tc:xliff:document:2.0": "xliff_core_2.0.xsd", "urn:oasis:names:tc:xliff:metadata:2.0": "metadata.xsd",
		"urn:oasis:names:tc:xliff:glossary:2.0": "glossary.xsd", "urn:oasis:names:tc:xliff:matches:2.0": "matches.xsd",
	} {
		b.WriteString(`<xs:import namespace="` + ns + `" schemaLocation="` + filepath.ToSlash(filepath.Join(dir, file)) + `"/>`)
	}
	b.WriteString(`</xs:schema>`)
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestValidatesAgainstSchemas(t *testing.T) {
	xsd := schemas(t)
	dir := t.TempDir()
	args := []string{"--nonet", "--noout", "--schema", xsd}
	add := func(name string, d *pipeline.Document) {
		path := filepath.Join(dir, name+".xlf")
		if err := os.WriteFile(path, write(t, d), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	for _, c := range formattest.Documents {
		add(c.Name, c.Make())
	}
	for seed := range uint64(60) {
		add("random"+string(rune('A'+seed)), formattest.Random(rand.New(rand.NewPCG(seed, 7))))
	}
	if out, err := exec.Command("xmllint", args...).CombinedOutput(); err != nil {
		t.Errorf("xmllint: %v\n%.4000s", err, out)
	}
}

func TestOASISFiles(t *testing.T) {
	for _, dir := range []string{"core/valid", "modules/valid", "core/in-out"} {
		files, _ := filepath.Glob(filepath.Join(pipetest.Data(t, "formats", "xliff2", dir), "*.xlf"))
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			d, err := read(data)
			if err != nil && bytes.Count(data, []byte("<file ")) > 1 {
				continue // one document makes one file
			}
			if err != nil {
				t.Errorf("%s/%s is refused: %v", dir, filepath.Base(f), err)
				continue
			}
			formattest.Valid(t, d)
			lossless(t, d)
		}
	}
	files, _ := filepath.Glob(filepath.Join(pipetest.Data(t, "formats", "xliff2", "core", "invalid"), "*.xlf"))
	refused := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := read(data); err == nil {
			t.Logf("accepted: %s", filepath.Base(f))
			continue
		} else if fe := (*format.Error)(nil); !errors.As(err, &fe) || fe.Line == 0 {
			t.Errorf("%s: an error without a place: %v", filepath.Base(f), err)
		}
		refused++
	}
	t.Logf("%d of %d invalid files are refused", refused, len(files))
}
