package srx

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/pipetest"
	"bayan/pipeline/segment"
)

func arabicSplitter(t testing.TB) *Splitter {
	t.Helper()
	s, err := Default().For("ar-IQ")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func pieces(text string, ss []segment.Sentence) []string {
	var out []string
	for _, s := range ss {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

// TestAgrees holds the rules as data against the rules as code, on real text.
// They may differ where a rule needs to know where the sentence began.
func TestAgrees(t *testing.T) {
	for _, name := range []string{"ersatz-nc15-dev.paras.raw.txt", "ud-pud.docs.raw.txt"} {
		raw, err := os.ReadFile(pipetest.Data(t, "segmentation", name))
		if err != nil {
			t.Fatal(err)
		}
		s := arabicSplitter(t)
		differ, total := 0, 0
		for p := range strings.Lines(string(raw)) {
			mine, err := s.Split(p)
			if err != nil {
				t.Fatal(err)
			}
			want := segment.Split(p)
			total += len(want)
			if d := cmp.Diff(pieces(p, want), pieces(p, mine)); d != "" {
				differ++
				t.Log(d)
			}
		}
		if differ*500 > total {
			t.Errorf("%s: %d paragraphs of %d sentences are split otherwise", name, differ, total)
		}
	}
}

// TestCases are those of package segment, with the rule that decides.
func TestCases(t *testing.T) {
	s := arabicSplitter(t)
	for _, text := range []string{
		"وصل الوفد. بدأ الاجتماع.", "هل وصل؟ نعم! شكرا", "بلغ النمو ٣.٥ في المئة و7.9 مليار. انتهى.",
		"قال د. أحمد وم. علي وأ.د. سعاد إن ص.ب. ٤٥ مغلق. وغادروا.", "سقطت عام ١٢٥٨ م. ثم أعيد بناؤها.",
		"فكر… ثم قال... لا شيء.", "«المدير: \"سنبدأ غدا. لا تأخير.\"» وانتهى اللقاء.", "سأل «متى نعود؟» قال لا أعلم.",
		"1. البند الأول. ٢. البند الثاني.", "زار شركة U.S. Steel ثم www.example.com ثم عاد.", "انتهى الاجتماع.وغادر الوفد.",
		"كَتَبَ الدَّرْسَ. نامَ.", "هذا معروف.[٣] وذاك أيضا.", "ماذا؟! لا أصدق!!", "  عنوان بلا نقطة\n", "",
	} {
		got, err := s.Split(text)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(pieces(text, segment.Split(text)), pieces(text, got)); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

func TestParseErrors(t *testing.T) {
	body := func(rule, maps string) string {
		return `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules><languagerule languagerulename="A">` +
			rule + `</languagerule></languagerules><maprules>` + maps + `</maprules></body></srx>`
	}
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", "no srx element"},
		{"not XML", "hello", "is it an SRX"},
		{"broken", "<srx version='2.0'>\n<body>", "line 2"},
		{"version", `<srx version="1.0"/>`, `version "1.0"`},
		{"pattern", body(`<rule><beforebreak>[</beforebreak></rule>`, ""), "rule A 1: beforebreak"},
		{"break", body(`<rule break="maybe"/>`, ""), "write yes or no"},
		{"map", body("", `<languagemap languagepattern="ar" languagerulename="B"/>`), `no languagerule "B"`},
		{"entities", `<!DOCTYPE a [<!ENTITY x "y">]><srx version="2.0">&x;</srx>`, "invalid character entity"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse([]byte(c.in))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
	r, err := Parse([]byte(body("", "")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.For("ar"); err == nil || !strings.Contains(err.Error(), "languagemap") {
		t.Errorf("no rules: %v", err)
	}
}

// TestDialect runs ICU constructs that Go's engine lacks.
func TestDialect(t *testing.T) {
	in := `<srx version="2.0"><header cascade="yes"/><body><languagerules>
<languagerule languagerulename="no"><rule break="no"><beforebreak>\bد\.</beforebreak><afterbreak>\h</afterbreak></rule></languagerule>
<languagerule languagerulename="yes"><rule break="yes"><beforebreak>(?&lt;!\d)[\.\u061F]</beforebreak><afterbreak>\s(?=\w)</afterbreak></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="AR.*" languagerulename="no"/><languagemap languagepattern=".*" languagerulename="yes"/></maprules></body></srx>`
	r, err := Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	s, err := r.For("ar")
	if err != nil {
		t.Fatal(err)
	}
	text := "قال د. علي. هل ذهب؟ عام 5. نعم"
	got, err := s.Split(text)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"قال د. علي.", "هل ذهب؟", "عام 5. نعم"}, pieces(text, got)); d != "" {
		t.Error(d)
	}
	if got[0].Rule != "yes 1" {
		t.Errorf("rule %q", got[0].Rule)
	}
}

func TestSchema(t *testing.T) {
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("no xmllint")
	}
	out, err := exec.Command("xmllint", "--noout", "--schema", pipetest.Data(t, "schemas", filepath.Join("srx", "srx20.xsd")), "arabic.srx").CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"وصل. ذهب؟", "أ.د. سمير", "\xff.\xd8", "«\"؟\"»", "...…..", "1. 2. 3."} {
		f.Add(s)
	}
	s := arabicSplitter(f)
	f.Fuzz(func(t *testing.T, text string) {
		got, err := s.Split(text)
		if err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, x := range got {
			if x.Start < at || x.End <= x.Start || x.End > len(text) || strings.TrimFunc(text[at:x.Start], func(r rune) bool { return strings.TrimSpace(string(r)) == "" || r == '\uFEFF' }) != "" {
				t.Fatalf("bad sentence %+v after %d of %q", x, at, text)
			}
			at = x.End
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add(Arabic)
	f.Add([]byte(`<srx version="2.0"><body><languagerules><languagerule languagerulename="a"><rule><beforebreak>(a+)+\b</beforebreak></rule></languagerule></languagerules></body></srx>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = Parse(data)
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("قال د. أحمد إن النمو بلغ ٣.٥ في المئة هذا العام. وأضاف أن الحكومة ستواصل العمل؛ ثم غادر القاعة! ", 400)
	s := arabicSplitter(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := s.Split(text); err != nil {
			b.Fatal(err)
		}
	}
}
