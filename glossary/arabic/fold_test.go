package arabic

import (
	"bayan/glossary/internal/gold"

	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

func TestFoldString(t *testing.T) {
	for _, c := range []struct {
		name, in string
		level    Level
		want     string
	}{
		{"tashkeel", "مُذَكِّرَةٌ", Light, "مذكرة"},
		{"dagger alef and wasla", "ٱلرَّحْمَٰن", Light, "الرحمن"},
		{"tatweel", "العـــراق", Light, "العراق"},
		{"hamza kept", "أإآؤئء", Light, "أإآؤئء"},
		{"hamza folded", "أإآؤئء", Match, "اااءءء"},
		{"ya and ha", "مستشفى قاعدة", Match, "مستشفي قاعده"},
		{"persian", "کتاب عراقی", Light, "كتاب عراقي"},
		{"presentation forms", "ﺍﻟﻌﺮﺍﻕ", Light, "العراق"},
		{"ligature", "ﷲ ﻻ ﻵ", Light, "الله لا لآ"},
		{"ligature matched", "ﻵ", Match, "لا"},
		{"isolated mark", "كﹶ", Light, "ك"},
		{"decomposed hamza", "\u0627\u0654مر مسو\u0654ول", Light, "أمر مسؤول"},
		{"decomposed hamza matched", "\u0627\u0654مر مسو\u0654ول", Match, "امر مسءول"},
		{"digits", "٢٠٢٥ ۲۰۲۵", Match, "2025 2025"},
		{"digits kept", "٢٠٢٥", Light, "٢٠٢٥"},
		{"bidi controls", "\u202bالعراق\u202c", Light, "العراق"},
		{"non-joiner", "می\u200cخواهم", Light, "ميخواهم"},
		{"nothing", "Iraq العراق — 5%", Light, "Iraq العراق — 5%"},
		{"no level", "مُذ\u200cـأىة٣ﻻ", 0, "مُذ\u200cـأىة٣ﻻ"},
		{"invalid bytes", "ا\xffب\xd8", Match, "ا\xffب\xd8"},
		{"empty", "", Match, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := FoldString(c.in, c.level); got != c.want {
				t.Errorf("FoldString(%+q) = %+q, want %+q", c.in, got, c.want)
			}
			if f := Fold(c.in, c.level); f.Text != c.want {
				t.Errorf("Fold(%+q) = %+q, want %+q", c.in, f.Text, c.want)
			}
		})
	}
}

func TestSpan(t *testing.T) {
	in := "\u202bوَالعِـراقُ ﷲ ٣.٥!"
	f := Fold(in, Match)
	if want := "والعراق الله 3.5!"; f.Text != want {
		t.Fatalf("folded to %q, want %q", f.Text, want)
	}
	for _, c := range []struct{ find, want string }{
		{"و", "وَ"},
		{"العراق", "العِـراقُ"},
		{"عر", "عِـر"},
		{"لل", "ﷲ"},
		{"3.5", "٣.٥"},
		{".", "."},
		{"!", "!"},
		{f.Text, strings.TrimPrefix(in, "\u202b")},
	} {
		i := strings.Index(f.Text, c.find)
		start, end := f.Span(i, i+len(c.find))
		if got := in[start:end]; got != c.want {
			t.Errorf("the span of %q is %q, want %q", c.find, got, c.want)
		}
	}
	if s, e := f.Span(-5, 1000); s != len("\u202b") || e != len(in) {
		t.Errorf("bounds outside the text give %d, %d", s, e)
	}
	if s, e := f.Span(len(f.Text), len(f.Text)); s != len(in) || e != len(in) {
		t.Errorf("the end gives %d, %d, want %d", s, e, len(in))
	}
}

// TestFoldIsLucene holds our folding against Lucene's own test vectors.
func TestFoldIsLucene(t *testing.T) {
	data, err := os.ReadFile(gold.File(t, "orthography/lucene-vectors.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var v struct {
			Source, Name, Input string
			Expected            any
		}
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatal(err)
		}
		if want, ok := v.Expected.(string); ok && strings.Contains(v.Source, "NormalizationFilter") {
			if diff := cmp.Diff(want, FoldString(v.Input, Match)); diff != "" {
				t.Errorf("%s: %s", v.Name, diff)
			}
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "وَالعِـراقُ", "ا\u0654\u064eب", "ﷺ ﷲ ﻻ", "\xd8\xff٣", "\u202bک\u200cی\u202c", "ﹰـﹱ", "\xd9ﹰ\xb1"} {
		f.Add(s, uint16(Match), 1, 5)
	}
	f.Fuzz(func(t *testing.T, s string, level uint16, i, j int) {
		l := Level(level) & Match
		got := Fold(s, l)
		if fast := FoldString(s, l); fast != got.Text {
			t.Fatalf("FoldString gives %q, Fold %q", fast, got.Text)
		}
		if dst := string(AppendFold([]byte("ا"), s, l)); dst != "ا"+got.Text {
			t.Fatalf("AppendFold gives %q, want %q after the first letter", dst, got.Text)
		}
		a, b := got.Span(i, j)
		if a < 0 || a > b || b > len(s) {
			t.Fatalf("Span(%d, %d) = %d, %d of %d bytes", i, j, a, b, len(s))
		}
		if !utf8.ValidString(s) {
			return // stray bytes may meet and become a letter
		}
		if !utf8.ValidString(got.Text) {
			t.Fatalf("%q folds to invalid UTF-8 %q", s, got.Text)
		}
		if again := FoldString(got.Text, l); again != got.Text {
			t.Fatalf("folding is not idempotent: %q, then %q", got.Text, again)
		}
		// Every rune comes from a span that folds back to it, in order.
		at := 0
		for k := 0; k < len(got.Text); {
			_, n := utf8.DecodeRuneInString(got.Text[k:])
			start, end := got.Span(k, k+n)
			if start < at && end > at || start >= end {
				t.Fatalf("rune at %d comes from %d–%d, the one before ends at %d", k, start, end, at)
			}
			if piece := FoldString(s[start:end], l); !strings.Contains(piece, got.Text[k:k+n]) {
				t.Fatalf("rune %q at %d comes from %q", got.Text[k:k+n], k, s[start:end])
			}
			at, k = end, k+n
		}
	})
}

func BenchmarkFoldString(b *testing.B) {
	text := strings.Repeat("أعلنت الحكومة العراقية عن توقيع مذكرة تفاهم مع الاتحاد الأوروبي. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		FoldString(text, Match)
	}
}

func BenchmarkFold(b *testing.B) {
	text := norm.NFC.String(strings.Repeat("أَعلنَت الحُكومة العراقيّة عن توقيع مُذكّرة تفاهُم. ", 100))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Fold(text, Match)
	}
}
