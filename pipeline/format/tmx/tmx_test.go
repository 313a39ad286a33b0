package tmx_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/language"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/pipetest"
)

func write(t testing.TB, d *pipeline.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := (tmx.Writer{}).Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func units(r io.Reader, source, target language.Tag) (all []tmx.Unit, err error) {
	for u, err := range tmx.ReadMemory(r, source, target) {
		if err != nil {
			return all, err
		}
		all = append(all, u)
	}
	return all, nil
}

func TestConformance(t *testing.T) { formattest.Writer(t, tmx.Writer{}) }

func TestEdited(t *testing.T) {
	formattest.Edited(t, tmx.EditedReader{Source: language.Arabic, Target: language.English}, tmx.Writer{}, []byte("<xliff/>"), []byte("<tmx><body><tu>"))
}

func TestGolden(t *testing.T) {
	pipetest.Golden(t, write(t, formattest.Statement()), "testdata/statement.tmx.golden")
}

func TestValidatesAgainstDTD(t *testing.T) {
	dtd := pipetest.Data(t, "schemas", "tmx", "tmx14.dtd")
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("no xmllint here")
	}
	args := []string{"--nonet", "--noout", "--dtdvalid", dtd}
	add := func(d *pipeline.Document) {
		path := filepath.Join(t.TempDir(), "a.tmx")
		if err := os.WriteFile(path, write(t, d), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	for _, c := range formattest.Documents {
		add(c.Make())
	}
	for seed := range uint64(30) {
		add(formattest.Random(rand.New(rand.NewPCG(seed, 1))))
	}
	if out, err := exec.Command("xmllint", args...).CombinedOutput(); err != nil {
		t.Errorf("xmllint: %v\n%.4000s", err, out)
	}
}

// TestRoundTrip reads back what was written: every pair that is neither
// missing nor stale, with its markup and its neighbours.
func TestRoundTrip(t *testing.T) {
	d := formattest.Statement()
	got, err := units(bytes.NewReader(write(t, d)), language.Arabic, language.English)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	before := ""
	for _, s := range d.Segments() {
		if !s.Target.Empty() && !s.Stale() {
			want = append(want, s.ID+" "+s.Source.String()+" = "+s.Target.Text.String()+" "+tmx.Context(before))
		}
		before = s.Source.Plain
	}
	var have []string
	for _, u := range got {
		have = append(have, u.ID+" "+u.Source.String()+" = "+u.Target.String()+" "+u.Prop(tmx.PropPrevious))
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("(-written +read):\n%s", diff)
	}
}

const sample = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="x"><note>n</note></header>
<body>
<tu tuid="1"><prop type="p">v</prop><tuv xml:lang="EN-US"><seg>A <bpt i="1">&lt;b></bpt>work<ept i="1">&lt;/b></ept><ph x="2">{0}</ph>.</seg></tuv><tuv xml:lang="ar-EG"><seg>عمل <hi>جديد</hi>.</seg></tuv></tu>
<tu><tuv lang="ar"><seg>شكرا</seg></tuv><tuv lang="fr"><seg>merci</seg></tuv></tu>
<tu><tuv lang="ar-EG"><seg>لا</seg></tuv><tuv lang="ar"><seg>كلا</seg></tuv><tuv lang="en"><seg>no</seg></tuv></tu>
<tu><tuv lang="ar"><seg> </seg></tuv><tuv lang="en"><seg>x</seg></tuv></tu>
</body></tmx>`

func TestReadMemory(t *testing.T) {
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(strings.Replace(sample, `"1.0"`, `"1.0" encoding="UTF-16"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"1: عمل جديد. = A <b>work</b>{0}. [{p v}]", ": كلا = no []"}
	for name, data := range map[string]string{"UTF-8": sample, "BOM": "\uFEFF" + sample, "UTF-16": wide} {
		got, err := units(strings.NewReader(data), language.Arabic, language.English)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var have []string
		for _, u := range got {
			have = append(have, fmt.Sprintf("%s: %s = %s %v", u.ID, u.Source, u.Target, u.Props))
		}
		if diff := cmp.Diff(want, have); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestRefused(t *testing.T) {
	for name, data := range map[string]string{
		"empty":       "",
		"no XML":      "نص عادي",
		"other root":  "<xliff/>",
		"cut":         sample[:len(sample)/2],
		"no seg":      `<tmx><body><tu><tuv lang="ar"/></tu></body></tmx>`,
		"no language": `<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>`,
		"entities":    `<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body><tu><tuv lang="ar"><seg>&b;</seg></tuv></tu></body></tmx>`,
		"entity":      `<tmx><body><tu><tuv lang="ar"><seg>&b;</seg></tuv></tu></body></tmx>`,
		"encoding":    `<?xml version="1.0" encoding="x-none"?><tmx/>`,
		"deep":        "<tmx><body><tu>" + strings.Repeat("<hi>", 5000),
	} {
		_, err := units(strings.NewReader(data), language.Arabic, language.English)
		var fe *format.Error
		if !errors.As(err, &fe) {
			t.Errorf("%s: error %v, want a format.Error", name, err)
		}
	}
}

// endless is a unit that never ends.
type endless struct{ head string }

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.head)
	e.head = e.head[n:]
	for i := n; i < len(p); i++ {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestEndlessUnit(t *testing.T) {
	_, err := units(&endless{`<tmx><body><tu><tuv lang="ar"><seg>`}, language.Arabic, language.English)
	var fe *format.Error
	if !errors.As(err, &fe) {
		t.Errorf("error %v, want a format.Error", err)
	}
}

// TestOtherTools reads the files of other projects' tests.
func TestOtherTools(t *testing.T) {
	n := 0
	filepath.WalkDir(pipetest.Data(t, "formats", "tmx"), func(path string, _ fs.DirEntry, _ error) error {
		if filepath.Ext(path) != ".tmx" {
			return nil
		}
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		all, err := units(f, language.English, language.French)
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
		n += len(all)
		return nil
	})
	t.Logf("%d English/French units", n)
	if n < 100 {
		t.Errorf("only %d units", n)
	}
}

func TestTico(t *testing.T) {
	data, err := os.ReadFile(pipetest.Data(t, "mt", "tico-dev", "tico19-dev.en-ar.tmx"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := units(bytes.NewReader(data), language.Arabic, language.English)
	if err != nil || len(all) != 971 {
		t.Fatalf("%d units of 971, %v", len(all), err)
	}
	if all[0].ID != "CMU_1:6" || !strings.HasPrefix(all[0].Target.Plain, "and are you having") {
		t.Errorf("first unit: %+v", all[0])
	}
}

func FuzzReadMemory(f *testing.F) {
	f.Add([]byte(sample))
	f.Add([]byte("\xFF\xFE<\x00t\x00m\x00x\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := units(bytes.NewReader(data), language.Arabic, language.English)
		for _, u := range all {
			_, _ = u.Source.String(), u.Target.String()
		}
		var fe *format.Error
		if err != nil && !errors.As(err, &fe) {
			t.Errorf("not a format.Error: %v", err)
		}
	})
}

func BenchmarkReadMemory(b *testing.B) {
	data, err := os.ReadFile(pipetest.Data(b, "mt", "tico-dev", "tico19-dev.en-ar.tmx"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := units(bytes.NewReader(data), language.Arabic, language.English); err != nil {
			b.Fatal(err)
		}
	}
}
