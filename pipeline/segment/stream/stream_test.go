package stream

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// check reports what breaks the contract of Split.
func check(t *testing.T, text string) []Sentence {
	t.Helper()
	ss := Split(text)
	at := 0
	for i, s := range ss {
		if s.Start < at || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("sentence %d is [%d, %d) after %d", i, s.Start, s.End, at)
		}
		if blank(text[s.Start:s.End]) || trimmed(text[s.Start:s.End]) {
			t.Fatalf("sentence %d has space around it: %q", i, text[s.Start:s.End])
		}
		if !blank(text[at:s.Start]) {
			t.Fatalf("left out before sentence %d: %q", i, text[at:s.Start])
		}
		at = s.End
	}
	if !blank(text[at:]) {
		t.Fatalf("left out at the end: %q", text[at:])
	}
	if len(ss) > 0 && ss[len(ss)-1].Score != 0 {
		t.Fatal("the last sentence has a score")
	}
	return ss
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }

func blank(s string) bool { return strings.TrimFunc(s, isSpace) == "" }

func trimmed(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return isSpace(first) || isSpace(last)
}

var cases = []struct {
	name, text string
	want       []string // nil: whatever
}{
	{"empty", "", []string{}},
	{"space", " \n\t\n ", []string{}},
	{"one word", " نعم ", []string{"نعم"}},
	{"marks only", "... «»", []string{"... «»"}},
	{"bytes", "\xff\xfe \xd8", []string{"\xff\xfe \xd8"}},
	{"marks", "وصل الوفد أمس. هل بدأت المحادثات؟ نعم! قال «لا».", []string{"وصل الوفد أمس.", "هل بدأت المحادثات؟", "نعم!", "قال «لا»."}},
	{"mark apart", "أ أنت جائع ؟ نعم", []string{"أ أنت جائع ؟", "نعم"}},
	{"decimal and initial", "بلغ 3.5 مليون بحسب د. أحمد", []string{"بلغ 3.5 مليون بحسب د. أحمد"}},
	{"empty line", "العنوان الأول\n\nالنص هنا", []string{"العنوان الأول", "النص هنا"}},
	{"opening mark", "قال ( نعم ) اليوم", []string{"قال ( نعم ) اليوم"}},
	{"opening mark past an empty line", "قال\n\n( نعم", []string{"قال", "( نعم"}},
	{"opening mark last", "قال نعم. (", nil},
	{"comma", "وصل الوفد، ثم غادر", []string{"وصل الوفد، ثم غادر"}},
	{"long word", strings.Repeat("و", 500), []string{strings.Repeat("و", 500)}},
}

func TestSplit(t *testing.T) {
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			got := []string{}
			for _, s := range check(t, tt.text) {
				got = append(got, tt.text[s.Start:s.End])
			}
			if tt.want != nil && strings.Join(got, "⏎") != strings.Join(tt.want, "⏎") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestStream wants a boundary before an opener, and a score above the rest.
func TestStream(t *testing.T) {
	before := "أعلنت الحكومة اليوم عن خطة جديدة لدعم الاقتصاد الوطني في جميع المحافظات"
	after := "ومن المقرر أن تبدأ الخطة في العام المقبل"
	ss := check(t, before+" "+after)
	if len(ss) != 2 || ss[0].End != len(before) {
		t.Fatalf("got %v, want the first to end at %d", ss, len(before))
	}
	if ss[0].Score <= -2 || ss[0].Score >= 20 {
		t.Errorf("score %v", ss[0].Score)
	}
}

func FuzzSplit(f *testing.F) {
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, text) })
}

// TestLinear splits text that would take minutes if time were quadratic.
func TestLinear(t *testing.T) {
	Split("تحميل المعجم")
	for _, tt := range []struct{ name, unit string }{
		{"no space", "و"},
		{"combining marks", "\u064b"},
		{"full stops", "."},
		{"brackets", "( "},
		{"closed marks", ") "},
		{"short words", "و "},
		{"full stops apart", "و. "},
		{"lines", "\n"},
		{"damaged", "\xff"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Repeat(tt.unit, 1<<20/len(tt.unit))
			began := time.Now()
			check(t, text)
			if d := time.Since(began); d > 10*time.Second {
				t.Errorf("1 MB took %v", d)
			}
		})
	}
}
