package arabic

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// show writes tokens as "class:text" without the spaces.
func show(text string) []string {
	names := map[Class]string{Arabic: "a", Latin: "l", Numeral: "n", NumericDate: "d", Punct: "p", Symbol: "s", Invisible: "i"}
	var out []string
	for t := range Words(text) {
		if t.Class != Space {
			out = append(out, names[t.Class]+":"+text[t.Start:t.End])
		}
	}
	return out
}

func TestWords(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"sentence", "وقّع العـراقُ، أمس:", []string{"a:وقّع", "a:العـراقُ", "p:،", "a:أمس", "p::"}},
		{"numbers", "٣.٥ 7.9 1,250 ١٬٢٥٠٫٥ 5. ٣،", []string{"n:٣.٥", "n:7.9", "n:1,250", "n:١٬٢٥٠٫٥", "n:5", "p:.", "n:٣", "p:،"}},
		{"dates", "٢٠٢٥/١١/٦ 6-11-2025 6.11.2025 11/2025", []string{"d:٢٠٢٥/١١/٦", "d:6-11-2025", "d:6.11.2025", "d:11/2025"}},
		{"not dates", "10-15 3/4 1/2/3/4 2025/13/40", []string{"n:10", "p:-", "n:15", "n:3", "p:/", "n:4", "n:1", "p:/", "n:2", "p:/", "n:3", "p:/", "n:4", "n:2025", "p:/", "n:13", "p:/", "n:40"}},
		{"digits after letters", "بـ50% F-16 G20 20th", []string{"a:بـ", "n:50", "p:%", "l:F", "p:-", "n:16", "l:G", "n:20", "n:20", "l:th"}},
		{"latin", "Iraq’s l'État don' naïve", []string{"l:Iraq’s", "l:l'État", "l:don", "p:'", "l:naïve"}},
		{"format inside", "ال\u200dعراق\u200f. \u202bنص\u202c", []string{"a:ال\u200dعراق", "i:\u200f", "p:.", "i:\u202b", "a:نص", "i:\u202c"}},
		{"marks alone", "ـ ـ11 َ ـعن", []string{"s:ـ", "s:ـ", "n:11", "s:َ", "a:ـعن"}},
		{"zero-width space", "من\u200bإلى", []string{"a:من", "a:إلى"}},
		{"persian and presentation", "کتاب ﺍﻟﻌﺮﺍﻕ ﷺ", []string{"a:کتاب", "a:ﺍﻟﻌﺮﺍﻕ", "a:ﷺ"}},
		{"symbols", "٪ + € \xff", []string{"p:٪", "s:+", "s:€", "s:\xff"}},
		{"script meets script", "الـNATO", []string{"a:الـ", "l:NATO"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(c.in)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"وقّع ٢٠٢٥/١١/٦ بـ50%", "\u202bا\u200d\u200f", "a'b’c 1.2.3,4", "ـَ\xff\xd8", "12/11/20256"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for tok := range Words(s) {
			if tok.Start != at || tok.End <= at {
				t.Fatalf("token %+v after byte %d of %q", tok, at, s)
			}
			at = tok.End
		}
		if at != len(s) {
			t.Fatalf("tokens end at %d of %d", at, len(s))
		}
	})
}

func BenchmarkWords(b *testing.B) {
	text := strings.Repeat("أعلنت الحكومة العراقية، في ٦ تشرين الثاني ٢٠٢٥، توقيع مذكرة تفاهم. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for at := 0; at < len(text); {
			at = Next(text, at).End
		}
	}
}
