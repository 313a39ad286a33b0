package draft

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/backendtest"
)

func one(t testing.TB, text string, terms ...backend.Term) backend.Response {
	t.Helper()
	out, err := New().Translate(t.Context(), []backend.Request{{ID: "1", Text: text, Terms: terms}})
	if err != nil {
		t.Fatal(err)
	}
	return out[0]
}

func TestConformance(t *testing.T) {
	backendtest.Run(t, func(*testing.T) backend.Backend { return New() })
}

func TestNothingToTranslate(t *testing.T) {
	for _, s := range []string{"", " ", "NATO 2024", "https://example.org/a?b=c", "…", "x < y"} {
		if got := one(t, s).Text; got != s {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func TestPassesThrough(t *testing.T) {
	for text, want := range map[string]string{
		"زار الموقع https://example.org/a اليوم": "https://example.org/a",
		"شركة Microsoft الأمريكية":               "Microsoft",
		"نسبة ٣٫٥٪ في المدينة":                   "3.5%",
		"البريد info@example.org":                "info@example.org",
		"الإصدار 1.2.3":                          "1.2.3",
	} {
		if got := one(t, text).Text; !strings.Contains(got, want) {
			t.Errorf("%s: %q lacks %q", text, got, want)
		}
	}
}

func TestLinksAreSpans(t *testing.T) {
	text := "أعلنت اللجنة العسكرية، اليوم، إخلاء القواعد."
	r := one(t, text)
	end := 0
	for _, l := range r.Links {
		if l.Target.Start < end || l.Target.End > len(r.Text) || l.Target.Start >= l.Target.End || l.Source.End > len(text) || l.Source.Start >= l.Source.End ||
			!utf8.ValidString(r.Text[l.Target.Start:l.Target.End]) || !utf8.ValidString(text[l.Source.Start:l.Source.End]) {
			t.Errorf("bad link %+v", l)
		}
		end = l.Target.End
	}
	if len(r.Links) < 5 {
		t.Errorf("only %d links in %q", len(r.Links), r.Text)
	}
	if r.Confidence <= 0 || r.Confidence > 1 {
		t.Errorf("confidence %v", r.Confidence)
	}
}

func TestTermsAreHonoured(t *testing.T) {
	term := func(text, surface, source, target, prefix, suffix string) backend.Term {
		i := strings.Index(text, surface)
		return backend.Term{Start: i, End: i + len(surface), Source: source, Target: target, Prefix: prefix, Suffix: suffix}
	}
	for _, c := range []struct{ text, surface, source, target, prefix, suffix, want string }{
		{"زار الوزير التحالف الدولي أمس", "التحالف الدولي", "التحالف الدولي", "Global Coalition", "", "", "Global Coalition"},
		{"وبالتحالف الجديد", "وبالتحالف", "تحالف", "grand coalition", "وبال", "", "grand coalition"},
		{"مع تحالفاتهم", "تحالفاتهم", "تحالف", "grand coalition", "", "هم", "their grand coalitions"},
		{"يعمل مع القوات المسلحة", "القوات المسلحة", "القوات المسلحة", "armed forces", "", "", "the armed forces"},
		{"قال داعش", "داعش", "داعش", "Daesh", "", "", "Daesh"},
	} {
		got := one(t, c.text, term(c.text, c.surface, c.source, c.target, c.prefix, c.suffix)).Text
		if !strings.Contains(got, c.want) {
			t.Errorf("%s: %q lacks %q", c.text, got, c.want)
		}
	}
	// Terms out of bounds, overlapping or inside a letter are left alone.
	one(t, "قال", backend.Term{Start: -1, End: 3}, backend.Term{Start: 1, End: 3, Target: "x"}, backend.Term{Start: 0, End: 99, Target: "x"}, backend.Term{Start: 0, End: 2, Target: "y"}, backend.Term{Start: 0, End: 4, Target: "z"})
}

func TestDeterministicAndConcurrent(t *testing.T) {
	text := "قال الوزير إن الحكومة ستعلن الاتفاق الجديد بين البلدين في بغداد يوم الخميس."
	want := one(t, text).Text
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := one(t, text).Text; got != want {
					t.Errorf("%q, then %q", want, got)
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if out, err := New().Translate(ctx, []backend.Request{{ID: "1", Text: "قال"}}); err != context.Canceled || out != nil {
		t.Errorf("%v, %v", out, err)
	}
}

// hostile texts must take time in proportion to their length.
func TestHostileTextIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, unit := range []string{"و", "ا", "«", "\"", "والذي ", "الذي كتب ", "أن يكتب ", "كتاب ", "في ", "و كتاب ", "كتاب، و", "3 و", "خمسة و", "\xff", "قال إن ", "غير ", "a", "ال", "من ما من ", "رئيس رئيس و"} {
		n := 400_000 / len(unit)
		start := time.Now()
		one(t, strings.Repeat(unit, n))
		if took := time.Since(start); took > 8*time.Second {
			t.Errorf("%q × %d took %v", unit, n, took)
		} else {
			t.Logf("%q × %d: %v", unit, n, took)
		}
	}
}

func FuzzTranslate(f *testing.F) {
	for _, s := range []string{"قال «الوزير» إن", "والذي كتبه", "٣٫٥٪ و٤/٥/٢٠٢٠", "لم يعد", "ما كان ليتحقق لولا", "\"أ\"ب\"", "لل", "أن أن أن", "غير غير", "كان قد", "\u0651\u0640", "يوم الأحد ٥ كانون", "مئة وخمسة وعشرون ألفا و"} {
		f.Add(s, 0, 4)
	}
	f.Fuzz(func(t *testing.T, s string, start, end int) {
		if len(s) > 2000 {
			return
		}
		r := one(t, s, backend.Term{Start: start, End: end, Source: "س", Target: "TermX"})
		at := 0
		for _, l := range r.Links {
			if l.Target.Start < at || l.Target.End > len(r.Text) || l.Source.Start < 0 || l.Source.End > len(s) || l.Source.Start >= l.Source.End {
				t.Fatalf("bad link %+v in %q → %q", l, s, r.Text)
			}
			at = l.Target.End
		}
		if utf8.ValidString(s) && !utf8.ValidString(r.Text) {
			t.Fatalf("%q became %q", s, r.Text)
		}
	})
}

func BenchmarkTranslate(b *testing.B) {
	g := newEngine(lexicon.Default())
	text := "أعلنت اللجنة العسكرية العليا، اليوم الأحد، إخلاء كافة القواعد العسكرية في المناطق الرسمية من مستشاري التحالف الدولي، مؤكدة أن القوات أصبحت تحت الإدارة الكاملة للحكومة."
	words := len(strings.Fields(text))
	for b.Loop() {
		g.translate(b.Context(), text, nil, "")
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}

func ExampleBackend() {
	out, err := New().Translate(context.Background(), []backend.Request{{ID: "s1", Text: "زار الوزير بغداد يوم الخميس."}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(out[0].Text)
	// Output: The minister visited Baghdad on Thursday.
}
