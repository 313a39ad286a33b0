package segment

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

func TestSplit(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"two sentences", "وصل الوفد. بدأ الاجتماع.", []string{"وصل الوفد.", "بدأ الاجتماع."}},
		{"no full stop", "  عنوان بلا نقطة\n", []string{"عنوان بلا نقطة"}},
		{"only space", " \n\t", nil},
		{"question and exclamation", "هل وصل؟ نعم! شكرا", []string{"هل وصل؟", "نعم!", "شكرا"}},
		{"decimals", "بلغ النمو ٣.٥ في المئة و7.9 مليار. انتهى.", []string{"بلغ النمو ٣.٥ في المئة و7.9 مليار.", "انتهى."}},
		{"dates", "صدر في ٢٠٢٥/١١/٦. ونشر في 6.11.2025. انتهى", []string{"صدر في ٢٠٢٥/١١/٦.", "ونشر في 6.11.2025.", "انتهى"}},
		{"titles", "قال د. أحمد وم. علي وأ.د. سعاد إن ص.ب. ٤٥ مغلق. وغادروا.", []string{"قال د. أحمد وم. علي وأ.د. سعاد إن ص.ب. ٤٥ مغلق.", "وغادروا."}},
		{"era at the end", "سقطت عام ١٢٥٨ م. ثم أعيد بناؤها.", []string{"سقطت عام ١٢٥٨ م.", "ثم أعيد بناؤها."}},
		{"semicolon and comma", "جاء؛ ثم ذهب، ثم عاد.", []string{"جاء؛ ثم ذهب، ثم عاد."}},
		{"ellipsis", "فكر… ثم قال... لا شيء.", []string{"فكر… ثم قال... لا شيء."}},
		{"speaker", "«المدير: \"سنبدأ غدا. لا تأخير.\"» وانتهى اللقاء.", []string{"«المدير: \"سنبدأ غدا.", "لا تأخير.\"»", "وانتهى اللقاء."}},
		{"quote after full stop", "قال \"سنعود\". وعادوا.", []string{"قال \"سنعود\".", "وعادوا."}},
		{"question inside", "سأل «متى نعود؟» قال لا أعلم.", []string{"سأل «متى نعود؟» قال لا أعلم."}},
		{"unbalanced quote", "قال: \"لا. ثم سكت.", []string{"قال: \"لا.", "ثم سكت."}},
		{"list marker", "1. البند الأول. ٢. البند الثاني.", []string{"1. البند الأول.", "٢. البند الثاني."}},
		{"Latin run", "زار شركة U.S. Steel ثم www.example.com ثم عاد.", []string{"زار شركة U.S. Steel ثم www.example.com ثم عاد."}},
		{"missing space", "انتهى الاجتماع.وغادر الوفد.", []string{"انتهى الاجتماع.", "وغادر الوفد."}},
		{"vocalised", "كَتَبَ الدَّرْسَ. نامَ.", []string{"كَتَبَ الدَّرْسَ.", "نامَ."}},
		{"footnote", "هذا معروف.[٣] وذاك أيضا.", []string{"هذا معروف.[٣]", "وذاك أيضا."}},
		{"dateline", "لماذا تسقط الأسوار هونغ كونغ ــ إن الجدار لا يكفي.", []string{"لماذا تسقط الأسوار", "هونغ كونغ ــ إن الجدار لا يكفي."}},
		{"dateline first", "بغداد – وصل الوفد.", []string{"بغداد – وصل الوفد."}},
		{"dash", "سافر من بيروت - بعد يوم - إلى دمشق.", []string{"سافر من بيروت - بعد يوم - إلى دمشق."}},
		{"marks in a row", "ماذا؟! لا أصدق!!", []string{"ماذا؟!", "لا أصدق!!"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(tt.text) {
				got = append(got, tt.text[s.Start:s.End])
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestExplain(t *testing.T) {
	for text, want := range map[string]string{
		"قال د. علي.":             "abbreviation full-stop",
		"فكر… ثم قال! نعم":        "ellipsis exclamation",
		"1. بند. بلغ 3.5. انتهى؟": "list-marker full-stop inside-word full-stop question",
		"سأل «متى؟» قال لا، حقا.": "quoted-inside full-stop",
		"ذهب.ثم عاد. ، وبقي":      "inside-word goes-on",
	} {
		var got []string
		for _, m := range Explain(text) {
			got = append(got, m.Rule)
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: %s, want %s", text, g, want)
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"وصل. ذهب؟", "أ.د. سمير", "\xff.\xd8", "«\"؟\"»", "...…..", "1. 2. 3."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range Split(text) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) || s.Rule == "" {
				t.Fatalf("bad sentence %+v after byte %d", s, at)
			}
			if gap := text[at:s.Start]; strings.IndexFunc(gap, notSpace) >= 0 {
				t.Fatalf("text %q lost between sentences", gap)
			}
			at = s.End
		}
		if strings.IndexFunc(text[at:], notSpace) >= 0 {
			t.Fatalf("text %q lost at the end", text[at:])
		}
	})
}

func notSpace(r rune) bool { return !unicode.IsSpace(r) && r != '\uFEFF' }

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("وصل الوفد إلى المدينة صباح اليوم، والتقى د. أحمد وعددا من المسؤولين في مقر الوزارة. ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Split(text)
	}
}

// A line of five million bytes without a space must take no longer a byte than
// a short one.
func BenchmarkSplitOneWord(b *testing.B) {
	text := strings.Repeat("كلمة.", 500_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Split(text)
	}
}
