package bitext

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/pipetest"
)

// show writes words as text=key, with ! for a negation and # for a numeral.
func show(text string, words []Word) string {
	var out []string
	for _, w := range words {
		s := text[w.Start:w.End] + "=" + strings.Replace(w.Key, "\x01", "'", 1)
		if w.Negative {
			s += "!"
		}
		if w.Numeral {
			s += "#"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestWords(t *testing.T) {
	a := New()
	for _, tt := range []struct {
		name, text, want string
		words            func(string) []Word
	}{
		{"clitics", "وللحكومة", "و=و ل=ل لحكومة=حكومة", a.Arabic},
		{"pronoun", "كتابهم", "كتاب=كتاب هم=+هم", a.Arabic},
		{"future", "سيكتب", "س=س يكتب=كتب", a.Arabic},
		{"tashkeel", "وَالمُعَلِّمُ", "وَ=و المُعَلِّمُ=معلم", a.Arabic},
		{"numbers and marks", "٣٬٥٠٠ شخص، لا", "٣٬٥٠٠=3500# شخص=شخص ،=', لا=لا!", a.Arabic},
		{"other letters", "تطبيق WhatsApp", "تطبيق=تطبيق WhatsApp='whatsapp", a.Arabic},
		{"English", "The ministers didn't take 1,250 books.", "The=the ministers=minist didn't=not! take=take 1,250=1250# books=book .=.", a.English},
		{"English forms", "He took China's three children", "He=he took=take China=china three=three# children=child", a.English},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, show(tt.text, tt.words(tt.text))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestForm(t *testing.T) {
	var got []string
	for _, w := range New().Arabic("والصحة للصحة صحة") {
		got = append(got, w.Form)
	}
	if d := cmp.Diff([]string{"", "الصحه", "", "الصحه", "صحه"}, got); d != "" {
		t.Error(d)
	}
}

func TestLikeness(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		like bool
	}{
		{"Hasan", "Hassan", true}, {"Baris", "Paris", true}, {"Jurj", "George", true}, {"Ruusya", "Russia", true},
		{"Filadilfya", "Philadelphia", true}, {"Karim", "Walid", false}, {"Ali", "London", false}, {"", "x", false},
	} {
		if got := Likeness(tt.a, tt.b) > 0; got != tt.like {
			t.Errorf("%s and %s: alike %v", tt.a, tt.b, got)
		}
	}
}

// links writes links as source=target.
func links(p Pair, source, target string, ls []Link) []string {
	var out []string
	for _, l := range ls {
		s, w := p.Source[l.Source], p.Target[l.Target]
		if s.Kind != Mark {
			out = append(out, source[s.Start:s.End]+"="+target[w.Start:w.End])
		}
	}
	return out
}

// TestLexiconAligns links pairs with nothing to learn from.
func TestLexiconAligns(t *testing.T) {
	a := New()
	m := Train(a, nil)
	for _, tt := range []struct{ ar, en, want string }{
		{"كتب الولد رسالة طويلة.", "The boy wrote a long letter.", "كتب=wrote الولد=boy رسالة=letter طويلة=long"},
		{"زار أحمد باريس في 12 مارس", "Ahmad visited Paris on 12 March", "زار=visited أحمد=Ahmad باريس=Paris في=on 12=12 مارس=March"},
		{"لم يقرأ كتابها", "He did not read her book", "لم=not يقرأ=read كتاب=book ها=her"},
	} {
		p := a.Pair(tt.ar, tt.en)
		if d := cmp.Diff(strings.Fields(tt.want), links(p, tt.ar, tt.en, m.Align(p))); d != "" {
			t.Error(d)
		}
	}
}

// TestTrainLearns links words that the lexicon does not know, once they have come
// together often enough.
func TestTrainLearns(t *testing.T) {
	a := New()
	var pairs []Pair
	for _, x := range [][2]string{
		{"رأيت الزقنبوط في البيت", "I saw the snark in the house"},
		{"هرب الزقنبوط من المدينة", "The snark fled from the city"},
		{"أحب الناس الزقنبوط", "People loved the snark"},
		{"البيت كبير", "The house is big"},
	} {
		pairs = append(pairs, a.Pair(x[0], x[1]))
	}
	m := Train(a, pairs)
	ar, en := "نام الزقنبوط", "The snark slept"
	p := a.Pair(ar, en)
	if d := cmp.Diff([]string{"نام=slept", "الزقنبوط=snark"}, links(p, ar, en, m.Align(p))); d != "" {
		t.Error(d)
	}
}

func TestDivide(t *testing.T) {
	a := New()
	m := Train(a, nil)
	for _, tt := range []struct {
		name, first, second, en string
		want                    string // with | at the division, empty for uncertain
	}{
		{"two clauses", "وصل الوزير إلى بغداد.", "وغادر الوفد المدينة.", "The minister arrived in Baghdad, and the delegation left the city.", "The minister arrived in Baghdad, |and the delegation left the city."},
		{"two sentences", "قرأ الولد الكتاب.", "نامت البنت.", "The boy read the book. The girl slept.", "The boy read the book. |The girl slept."},
		{"links that cross", "وصل الوزير إلى بغداد.", "وغادر الوفد المدينة.", "The delegation left the city when the minister arrived in Baghdad.", ""},
		{"words between", "وصل الوزير إلى بغداد.", "وغادر الوفد المدينة.", "The minister arrived in Baghdad yesterday morning, and the delegation left the city.", ""},
		{"half without English", "وصل الوزير إلى بغداد.", "وغادر الوفد المدينة.", "The minister arrived in Baghdad.", ""},
		{"nothing in common", "وصل الوزير إلى بغداد.", "وغادر الوفد المدينة.", "Whales sleep under ice.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ar := tt.first + " " + tt.second
			got := ""
			if at, ok := m.Divide(a.Pair(ar, tt.en), []int{len(tt.first) + 1}); ok {
				got = tt.en[:at[0]] + "|" + tt.en[at[0]:]
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDigamma(t *testing.T) {
	for x, want := range map[float64]float64{1: -0.5772156649, 0.5: -1.9635100260, 10: 2.2517525890} {
		if got := digamma(x); math.Abs(got-want) > 1e-7 {
			t.Errorf("digamma(%v) = %v, want %v", x, got, want)
		}
	}
}

func TestAlignIsBounded(t *testing.T) {
	a := New()
	m := Train(a, nil)
	long := strings.Repeat("كتاب ", MaxWords+1)
	for _, p := range []Pair{{}, a.Pair("كتاب", ""), a.Pair("", "book"), a.Pair(long, "book")} {
		if got := m.Align(p); len(got) > 0 {
			t.Errorf("%d links", len(got))
		}
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("وللحكومة كتابهم ٣٫٥ \xff لا", "The \xff government's 3.5 books aren't")
	a := New()
	m := Train(a, []Pair{a.Pair("كتاب الحكومة", "the government's book")})
	f.Fuzz(func(t *testing.T, ar, en string) {
		p := a.Pair(ar, en)
		for _, side := range []struct {
			text  string
			words []Word
		}{{ar, p.Source}, {en, p.Target}} {
			at := 0
			for _, w := range side.words {
				if w.Start < at || w.End <= w.Start || w.End > len(side.text) || utf8.ValidString(side.text) && !utf8.ValidString(side.text[w.Start:w.End]) {
					t.Fatalf("word %+v after %d of %q", w, at, side.text)
				}
				at = w.End
			}
		}
		for _, l := range m.Align(p) {
			if l.Source < 0 || l.Source >= len(p.Source) || l.Target < 0 || l.Target >= len(p.Target) || !(l.Prob > 0 && l.Prob <= 1) {
				t.Fatalf("link %+v of %q and %q", l, ar, en)
			}
		}
	})
}

// BenchmarkTrain trains on 10,000 everyday sentences.
func BenchmarkTrain(b *testing.B) {
	read := func(name string) []string {
		data, err := os.ReadFile(pipetest.Data(b, "mt", "tatoeba", name))
		if err != nil {
			b.Fatal(err)
		}
		return strings.Split(string(data), "\n")
	}
	ar, en := read("tatoeba-test-v2021-08-07.ara"), read("tatoeba-test-v2021-08-07.eng")
	a := New()
	pairs := make([]Pair, 10000)
	for i := range pairs {
		pairs[i] = a.Pair(ar[i], en[i])
	}
	b.ReportAllocs()
	for b.Loop() {
		Train(a, pairs)
	}
}

func ExampleModel_Align() {
	a := New()
	source, target := "كتب الولد رسالة", "The boy wrote a letter"
	p := a.Pair(source, target)
	for _, l := range Train(a, nil).Align(p) {
		s, w := p.Source[l.Source], p.Target[l.Target]
		fmt.Println(target[w.Start:w.End], source[s.Start:s.End])
	}
	// Output:
	// wrote كتب
	// boy الولد
	// letter رسالة
}
