package lexicon

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestShippedFilesAreClean(t *testing.T) {
	l, err := Load(data, "data")
	if err != nil {
		t.Error(err)
	}
	t.Logf("%d entries, %d forms", len(l.Entries()), l.Forms())
}

const sample = `
كتب | v | impf=يكتب; msd=كتابة | write
قال | v | impf=يقول; msd=قول | say
دعا | v | impf=يدعو; msd=دعوة; إلى=for | call; invite
أعلن | v | impf=يعلن; msd=إعلان; عن= | announce
استمر | v | impf=يستمر; msd=استمرار; intr | continue
استمع | v | impf=يستمع; msd=استماع; إلى=to | listen
اتخذ | v | impf=يتخذ; msd=اتخاذ | take
رمى | v | impf=يرمي | throw
بقي | v | impf=يبقى; intr | remain
أعد | v | impf=يعد; msd=إعداد | prepare
قام ب | v | impf=يقوم ب; light | carry out
كتاب | n m | pl=كتب | book
لجنة | n f | pl=لجان | committee
مستوى | n m | pl=مستويات | level
معلم | n m hum | pl=+ون; f=+ة | teacher
صديق | n m hum | pl=أصدقاء; f=+ة | friend
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مجلس الأمن | pn org m | | Security Council {the}
على الرغم من | prep | | despite
كبير | adj | pl=كبار; el=أكبر | big
عسكري | adj nisba | pl=+ون | military
ب | prep | | with
ل | prep | | for
على | prep | | on
`

func sampleLexicon(t testing.TB) *Lexicon {
	l, err := Load(fstest.MapFS{"d/a.lex": {Data: []byte(sample)}}, "d")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// brief gives a reading in short: clitics+lemma:pos.
func brief(a Analysis) string {
	var b strings.Builder
	for _, r := range []rune{a.Conj, a.Prep} {
		if r != 0 {
			b.WriteRune(r)
			b.WriteByte('+')
		}
	}
	if a.Future {
		b.WriteString("س+")
	}
	if a.Article {
		b.WriteString("ال+")
	}
	b.WriteString(a.Entry.Lemma + ":" + a.Entry.POS.String())
	if a.Enclitic != (Enclitic{}) {
		b.WriteString("+P")
	}
	return b.String()
}

func TestAnalyze(t *testing.T) {
	l := sampleLexicon(t)
	for _, c := range []struct{ word, want string }{
		{"كتبت", "كتب:v"}, {"سيكتبون", "س+كتب:v"}, {"وكتبوه", "و+كتب:v+P"},
		{"قلنا", "قال:v"}, {"قيل", "قال:v"}, {"يقل", "قال:v"}, {"يقال", "قال:v"},
		{"دعوا", "دعا:v"}, {"دعت", "دعا:v"}, {"يدعون", "دعا:v"}, {"يدع", "دعا:v"}, {"دعوت", "دعا:v"},
		{"أعلنّا", "أعلن:v"}, {"استمررت", "استمر:v"}, {"استمعت", "استمع:v"}, {"اتخذنا", "اتخذ:v"},
		{"رماه", "رمى:v+P"}, {"رمت", "رمى:v"}, {"بقوا", "بقي:v"}, {"يبقون", "بقي:v"},
		{"أعددنا", "أعد:v"}, {"كتابان", "كتاب:n"}, {"كتابًا", "كتاب:n"}, {"وبالكتب", "و+ب+ال+كتاب:n"},
		{"للجنة", "ل+ال+لجنة:n"}, {"لجنتها", "لجنة:n+P"}, {"مستواهم", "مستوى:n+P"}, {"مستويان", "مستوى:n"},
		{"معلموهم", "معلم:n+P"}, {"والمعلمات", "و+ال+معلم:n"}, {"أصدقاؤه", "صديق:n+P"}, {"اصدقائي", "صديق:n+P"},
		{"العسكريين", "ال+عسكري:adj"}, {"الكبرى", "ال+كبير:adj"}, {"له", "ل:prep+P"}, {"عليهم", "على:prep+P"},
		{"إعلان", "إعلان:n"}, {"المكتوبة", "ال+مكتوب:adj"}, {"معلناً", "معلن:adj"},
	} {
		var got []string
		for _, a := range l.Analyze(c.word) {
			got = append(got, brief(a))
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s: %v lacks %s", c.word, got, c.want)
		}
	}
	for _, w := range []string{"", "س", "xyz", "والكتبهم", "\xff\xfe", strings.Repeat("و", 300)} {
		if got := l.Analyze(w); len(got) > 0 {
			t.Errorf("%q: %v", w, brief(got[0]))
		}
	}
}

func TestPhrases(t *testing.T) {
	l := sampleLexicon(t)
	for _, c := range []struct {
		text, want string
		words      int
	}{
		{"بمذكرات التفاهم الجديدة", "ب+ال+مذكرة تفاهم:n", 2},
		{"ومذكرتا تفاهم", "و+مذكرة تفاهم:n", 2},
		{"لمجلس الأمن الدولي", "ل+مجلس الأمن:pn", 2},
		{"وعلى الرغم من ذلك", "و+على الرغم من:prep", 3},
		{"على الرغم", "", 0},
	} {
		got, n := "", 0
		if ps := l.Phrases(strings.Fields(c.text), 0); len(ps) > 0 {
			got, n = brief(ps[0].Analysis), ps[0].Words
		}
		if got != c.want || n != c.words {
			t.Errorf("%s: %s (%d words), want %s (%d)", c.text, got, n, c.want, c.words)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"كتب | v | | write", "a.lex:1: verb كتب lacks impf="},
		{"كتاب | n | pl=كتب | book", "a.lex:1: n كتاب lacks m or f"},
		{"كتاب | n m | book", "a.lex:1: 3 fields, want 4: lemma | pos | forms | glosses"},
		{"book | n m | | book", `a.lex:1: lemma "book" has 'b', which is not Arabic`},
		{"كتاب | n m x | | book", `a.lex:1: unknown flag "x"`},
		{"كتاب | n m | | book {x}", `a.lex:1: gloss "book {x}": unknown flag {x}`},
		{"كتاب | n m | zz=كتب | book", `a.lex:1: unknown form key "zz"`},
		{"كتاب | n m | | ", "a.lex:1: no gloss"},
		{"كتاب | n m | | book\nكتاب | n m | | volume", "a.lex:2: n كتاب is already at a.lex:1 (make it one line)"},
	} {
		_, err := Load(fstest.MapFS{"d/a.lex": {Data: []byte(c.line)}}, "d")
		got := ""
		if err != nil {
			got = err.Error()
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.line, diff)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(data, "data"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnalyze(b *testing.B) {
	l := Default()
	words := strings.Fields("أعلنت اللجنة العسكرية العليا اليوم أن القوات أصبحت تحت الإدارة الكاملة للحكومة وبمشاركتهم")
	var buf []Analysis
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			buf = l.Append(buf[:0], w)
		}
	}
	b.ReportMetric(float64(len(words)*b.N)/b.Elapsed().Seconds(), "words/s")
}

// TestAnalyzeNameAfterLi covers the article of a name, which ل swallows.
func TestAnalyzeNameAfterLi(t *testing.T) {
	for _, w := range []string{"للعراق", "وللعراق"} {
		if !slices.ContainsFunc(Default().Analyze(w), func(a Analysis) bool { return a.Entry.Key == "العراق" && a.Prep == 'ل' && !a.Article }) {
			t.Errorf("%s is not ل and العراق", w)
		}
	}
}
