package revision

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// show writes edits on one line: [-deleted-]{+inserted+}, [~only in
// spelling~]{~…~}, and the number of its move behind what moved.
func show(edits []Edit) string {
	var b strings.Builder
	for _, e := range edits {
		open, end := "[-", "-]"
		switch {
		case e.Op == Keep:
			open, end = "", ""
		case e.Op == Delete && e.Spelling:
			open, end = "[~", "~]"
		case e.Spelling:
			open, end = "{~", "~}"
		case e.Op == Insert:
			open, end = "{+", "+}"
		}
		b.WriteString(open + e.Text + end)
		if e.Move > 0 {
			b.WriteByte(byte('0' + e.Move))
		}
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{"one word", "وصل الوزير أمس", "وصل الوزير اليوم", "وصل الوزير [-أمس-]{+اليوم+}"},
		{"vowels stay on their letters", "كتب الدرس", "كَتَبَ الدرس", "[~كتب~]{~كَتَبَ~} الدرس"},
		{"phrase as one", "a red car", "a blue bus", "a [-red car-]{+blue bus+}"},
		{"inserted", "", "جديد", "{+جديد+}"},
		{"same", "نص", "نص", "نص"},
		{"word with its space", "a x b", "a b", "a [-x -]b"},
		{"word at the end", "a b x", "a b", "a b[- x-]"},
		{"word at the start", "b", "x b", "{+x +}b"},
		{"with its comma", "قال، اليوم، إنه", "قال إنه", "قال[-، اليوم،-] إنه"},
		{"two places", "في المدينة القديمة", "من المدينة الجديدة", "[-في-]{+من+} المدينة [-القديمة-]{+الجديدة+}"},

		{"number", "عام 2024.", "عام 2025.", "عام [-2024-]{+2025+}."},
		{"grouped number", "بلغ 1,250 طنا", "بلغ 1,350 طنا", "بلغ [-1,250-]{+1,350+} طنا"},
		{"percent", "نسبة ٣٫٥٪ من", "نسبة ٣٫٦٪ من", "نسبة [-٣٫٥٪-]{+٣٫٦٪+} من"},
		{"sign", "about -5 degrees", "about +5 degrees", "about [--5-]{++5+} degrees"},
		{"range", "2019-2020", "2019-2021", "2019-[-2020-]{+2021+}"},
		{"time", "الساعة 10:30 صباحا", "الساعة 10:45 صباحا", "الساعة [-10:30-]{+10:45+} صباحا"},
		{"digits of another script", "عام ٢٠٢٥", "عام 2025", "عام [~٢٠٢٥~]{~2025~}"},
		{"Arabic date", "في ٧ تشرين الثاني ٢٠٢٥ بين", "في ٦ تشرين الثاني ٢٠٢٥ بين", "في [-٧ تشرين الثاني ٢٠٢٥-]{+٦ تشرين الثاني ٢٠٢٥+} بين"},
		{"English date", "issued on 7 November 2025 in", "issued on 6 November 2025 in", "issued on [-7 November 2025-]{+6 November 2025+} in"},
		{"American date", "on Nov. 7, 2025.", "on Nov. 6, 2025.", "on [-Nov. 7, 2025-]{+Nov. 6, 2025+}."},
		{"date in digits", "2025/11/7", "2025/11/6", "[-2025/11/7-]{+2025/11/6+}"},

		{"preposition, assimilated article", "بالقرار", "للقرار", "[-ب-]{+ل+}[~ا~]لقرار"},
		{"and back", "للقرار", "بالقرار", "[-ل-]{+ب+}{~ا~}لقرار"},
		{"article lost to ل", "القرار", "للقرار", "{+ل+}[~ا~]لقرار"},
		{"conjunction", "قال وبالمدينة", "قال بالمدينة", "قال [-و-]بالمدينة"},
		{"conjunction for another", "وبالمدينة", "فبالمدينة", "[-و-]{+ف+}بالمدينة"},
		{"article", "قرار جديد", "القرار جديد", "{+ال+}قرار جديد"},
		{"pronoun", "في كتابه", "في كتابهم", "في كتاب[-ه-]{+هم+}"},
		{"pronoun after ta marbuta", "في مذكرة", "في مذكرتهم", "في مذكر[~ة~]{~ت~}{+هم+}"},
		{"pronoun after hamza", "جاء أعضاؤه", "جاء أعضاؤها", "جاء أعضاؤ[-ه-]{+ها+}"},
		{"future", "يكتب غدا", "سيكتب غدا", "{+س+}يكتب غدا"},
		{"particle", "لا يريد", "ولا يريد", "{+و+}لا يريد"},
		{"particle and pronoun", "منه", "منها", "من[-ه-]{+ها+}"},
		{"clitics at both ends", "وكتابه", "بكتابها", "[-و-]{+ب+}كتاب[-ه-]{+ها+}"},
		{"vocalised clitic", "بِالقَرارِ", "وَالقَرارِ", "[-بِ-]{+وَ+}القَرارِ"},
		{"no clitic but a letter", "جاء وزير", "جاء وفد", "جاء [-وزير-]{+وفد+}"},
		{"a case ending is no dual", "متحكم به", "متحكمًا به", "[-متحكم-]{+متحكمًا+} به"},
		{"another stem", "الوزير", "الرئيس", "[-الوزير-]{+الرئيس+}"},
		{"spelling of hamza", "اكمال العمل", "إكمال العمل", "[~اكمال~]{~إكمال~} العمل"},
		{"clitic beside a new word", "بالقرار الصادر", "للقرار الجديد", "[-ب-]{+ل+}[~ا~]لقرار [-الصادر-]{+الجديد+}"},
		{"spaces", "a  b", "a b", "a[~  ~]{~ ~}b"},
		{"quotation marks", `قال "نعم"`, "قال «نعم»", `قال [~"~]{~«~}نعم[~"~]{~»~}`},
		{"joiner", "می\u200cخواهم", "میخواهم", "[~می\u200cخواهم~]{~میخواهم~}"},

		{"moved phrase", "في بغداد اليوم عقدت اللجنة العسكرية اجتماعا طارئا", "عقدت اللجنة العسكرية اجتماعا طارئا في بغداد اليوم", "[-في بغداد اليوم -]1عقدت اللجنة العسكرية اجتماعا طارئا{+ في بغداد اليوم+}1"},
		{"moved and more", "one two three four five six x y", "x y four five six one two seven", "[-one two -]2[-three-]{+x y+}1 four five six [-x y-]1{+one two +}2{+seven+}"},
		{"moved from the start", "In Baghdad it rains", "It rains in Baghdad", "[-In Baghdad -]1[-it-]{+It+} rains{+ in Baghdad+}1"},
		{"moved word is none", "a b c d", "b c d a", "[-a -]b c d{+ a+}"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := show(Words(tt.old, tt.new)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// sound checks what holds of the edits between any two texts.
func sound(t *testing.T, old, new string, edits []Edit) {
	t.Helper()
	var o, n strings.Builder
	moved := map[int][2]string{}
	oldAt, newAt := divisions(t, old), divisions(t, new)
	for k, e := range edits {
		if e.Text == "" {
			t.Errorf("edit %d of %q and %q is empty", k, old, new)
		}
		if e.Op != Insert {
			oldAt(o.Len())
			o.WriteString(e.Text)
		}
		if e.Op != Delete {
			newAt(n.Len())
			n.WriteString(e.Text)
		}
		if e.Move > 0 {
			m := moved[e.Move]
			if e.Op == Delete {
				m[0] += e.Text
			} else {
				m[1] += e.Text
			}
			moved[e.Move] = m
		}
		if e.Op == Keep && (e.Spelling || e.Move > 0) {
			t.Errorf("kept, and yet %+v", e)
		}
	}
	if o.String() != old || n.String() != new {
		t.Errorf("edits give %q and %q, want %q and %q", o.String(), n.String(), old, new)
	}
	for k, m := range moved {
		a, b := strings.ToLower(m[0]), strings.ToLower(m[1])
		if strings.Join(strings.FieldsFunc(a, unspoken), " ") != strings.Join(strings.FieldsFunc(b, unspoken), " ") {
			t.Errorf("move %d of %q and %q: %q is not %q", k, old, new, m[0], m[1])
		}
	}
	if !reworded(edits) && fold(old) != fold(new) {
		t.Errorf("%q and %q differ in wording, and no edit does: %s", old, new, show(edits))
	}
}

// reworded reports whether any of the edits changes more than spelling.
func reworded(edits []Edit) bool {
	for _, e := range edits {
		if e.Op != Keep && !e.Spelling {
			return true
		}
	}
	return false
}

func unspoken(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// divisions gives a function that checks that a text may be divided at a byte.
func divisions(t *testing.T, text string) func(at int) {
	bounds := map[int]bool{}
	at, state := 0, -1
	for rest := text; rest != ""; {
		var c string
		c, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		at += len(c)
		bounds[at] = true
	}
	return func(at int) {
		t.Helper()
		if at == 0 || at == len(text) {
			return
		}
		if r, _ := utf8.DecodeRuneInString(text[at:]); unicode.Is(unicode.M, r) {
			t.Errorf("%q: an edit begins with the mark %U at byte %d", text, r, at)
		}
		if !bounds[at] {
			t.Errorf("%q: the edit at byte %d divides a grapheme cluster", text, at)
		}
	}
}

// TestWordsOfRandomTexts takes texts apart and puts them together otherwise.
func TestWordsOfRandomTexts(t *testing.T) {
	pieces := strings.Fields("بالقرار للقرار القرار وبالمدينة كتابه كتابها مُذَكِّرَة مذكرتهم لله الله ولله الـقرار لأحمد بأحمد ﻻ e\u0301a\u0327 👩‍👩‍👧 🇮🇶🇮🇶 ٢٠٢٥ 2025 -5% 10:30 ٧ تشرين الثاني November 7 , . « » \" في من و لا ولا \u064b ـ \u200f \u0600٥ أ\u0654 \u0301 don't")
	rnd := rand.New(rand.NewPCG(3, 4))
	text := func() []string {
		out := make([]string, rnd.IntN(14))
		for k := range out {
			out[k] = pieces[rnd.IntN(len(pieces))]
			if rnd.IntN(4) > 0 {
				out[k] += [...]string{" ", " ", " ", "  ", "\n"}[rnd.IntN(5)]
			}
		}
		return out
	}
	for range 4000 {
		old := text()
		new := append([]string{}, old...)
		switch rnd.IntN(3) {
		case 0:
			new = text()
		case 1:
			rnd.Shuffle(len(new), func(i, j int) { new[i], new[j] = new[j], new[i] })
		default:
			for k := range new {
				if rnd.IntN(4) == 0 {
					new[k] = pieces[rnd.IntN(len(pieces))]
				}
			}
		}
		o, n := strings.Join(old, ""), strings.Join(new, "")
		sound(t, o, n, Words(o, n))
	}
}

func FuzzWords(f *testing.F) {
	f.Add("وصل الوزير", "وصل الوَزير ٢٠٢٥")
	f.Add("a\u0301 b", "a b\u0301")
	f.Add("بالقرار في ٧ تشرين الثاني ٢٠٢٥", "للقرار في ٦ تشرين الثاني ٢٠٢٥")
	f.Add("one two three", "three one two")
	f.Fuzz(func(t *testing.T, old, new string) {
		if !utf8.ValidString(old) || !utf8.ValidString(new) || len(old)+len(new) > 400 {
			return
		}
		sound(t, old, new, Words(old, new))
	})
}

// long makes a text of n words of a small vocabulary.
func long(rnd *rand.Rand, n int) []string {
	vocabulary := strings.Fields(one + " " + two + " " + three + " " + four)
	out := make([]string, n)
	for k := range out {
		out[k] = vocabulary[rnd.IntN(len(vocabulary))]
	}
	return out
}

func TestWordsOfLongTexts(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	old := long(rnd, 20_000)
	new := append([]string{}, old...)
	for range 200 {
		new[rnd.IntN(len(new))] = "كلمة"
	}
	o, n := strings.Join(old, " "), strings.Join(new, " ")
	edits := Words(o, n)
	sound(t, o, n, edits)
	inserted := 0
	for _, e := range edits {
		if e.Op == Insert {
			inserted += len(strings.Fields(e.Text))
		}
	}
	if inserted > 210 {
		t.Errorf("%d words are marked as inserted; 200 were", inserted)
	}
	other := strings.Join(long(rnd, 20_000), " ")
	sound(t, o, other, Words(o, other))
}

func BenchmarkWords(b *testing.B) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for _, size := range []struct {
		name string
		n    int
	}{{"sentence", 20}, {"segment of 100,000 words", 100_000}} {
		old := long(rnd, size.n)
		new := append([]string{}, old...)
		for range max(1, size.n/100) {
			new[rnd.IntN(len(new))] = "كلمة"
		}
		o, n := strings.Join(old, " "), strings.Join(new, " ")
		b.Run(size.name, func(b *testing.B) {
			b.SetBytes(int64(len(o) + len(n)))
			for b.Loop() {
				Words(o, n)
			}
		})
	}
}
