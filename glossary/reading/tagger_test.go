package reading

import (
	"strings"
	"testing"

	"bayan/glossary/lexicon"
)

// read gives the chosen readings of words between spaces; a quotation mark is
// seen through.
func read(text string) []Reading {
	t := Default()
	var slots []Slot
	for _, w := range strings.Fields(text) {
		switch w {
		case "«", "»":
			slots = append(slots, Slot{Readings: []Reading{{Class: Stop}}, Through: true})
		case ".", ":":
			slots = append(slots, Slot{Readings: []Reading{{Class: Stop}}})
		default:
			rs, _ := t.Readings(nil, w)
			slots = append(slots, Slot{Readings: rs})
		}
	}
	var out []Reading
	picks, _ := Choose(slots)
	for i, k := range picks {
		if r := slots[i].Readings[k]; r.Class != Stop {
			out = append(out, r)
		}
	}
	return out
}

// TestChoose reads words that are several things.
func TestChoose(t *testing.T) {
	for _, c := range []struct{ text, word, want string }{
		{"حدث ذلك في بغداد .", "حدث", "حدث:v"},
		{"هذا حدث مهم .", "حدث", "حدث:n"},
		{"كتب الوزير رسالة .", "كتب", "كتب:v"},
		{"قرأت كتب الوزير .", "كتب", "كتاب:n"},
		{"أكدت على « جاهزية » القوات .", "على", "على:fn"},
		{"قال إن الحرب انتهت .", "إن", "إن:fn"},
		{"الذي رسم الجدول .", "رسم", "رسم:v"},
		{"بعد عام من الحرب .", "عام", "عام:n"},
		{"مهمة التحالف في العراق .", "مهمة", "مهمة:n"},
		{"لم يعد يشكل تهديدا .", "يعد", "عاد:v"},
	} {
		t.Run(c.text+c.word, func(t *testing.T) {
			for i, w := range strings.Fields(strings.NewReplacer("« ", "", " »", "").Replace(c.text)) {
				if w == c.word {
					if got := name(read(c.text)[i]); got != c.want {
						t.Errorf("%s is read as %s, want %s", w, got, c.want)
					}
					return
				}
			}
			t.Fatal("no such word")
		})
	}
}

func name(r Reading) string {
	switch {
	case r.Function != nil:
		return r.Function.Lemma + ":fn"
	case r.Entry != nil:
		return r.Entry.Lemma + ":" + r.Entry.POS.String()
	}
	return r.Name + ":?"
}

func TestReadingsUnknown(t *testing.T) {
	rs, known := Default().Readings(nil, "وبالزغرفتول")
	if known || len(rs) == 0 {
		t.Fatalf("known %v, %d readings", known, len(rs))
	}
	for _, r := range rs {
		if r.Class != Name || r.Name == "" {
			t.Errorf("an unknown word is read as %+v", r)
		}
	}
	if rs, known := Default().Readings(nil, strings.Repeat("ا", 500)); known || len(rs) != 1 {
		t.Error("an endless word has readings")
	}
}

func FuzzReadings(f *testing.F) {
	for _, s := range []string{"", "و", "وبكتابهما", "ال", "\u064b", "a", "\xff", "للل"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, w string) {
		rs, _ := Default().Readings(nil, w)
		if len(rs) > 24 {
			t.Errorf("%d readings", len(rs))
		}
		Choose([]Slot{{Readings: append(rs, Reading{Class: Stop})}})
	})
}

func BenchmarkAnalyse(b *testing.B) {
	words := strings.Fields("أعلنت اللجنة العسكرية العليا إخلاء كافة القواعد العسكرية والمقرات القيادية في المناطق الرسمية الاتحادية من مستشاري التحالف مؤكدة أن القاعدة أصبحت تحت الإدارة الكاملة للقوات الأمنية العراقية")
	l := lexicon.Default()
	var as []lexicon.Analysis
	n := 0
	for b.Loop() {
		for _, w := range words {
			as = l.Append(as[:0], w)
			n++
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkTag(b *testing.B) {
	words := strings.Fields("أعلنت اللجنة العسكرية العليا إخلاء كافة القواعد العسكرية والمقرات القيادية في المناطق الرسمية الاتحادية من مستشاري التحالف مؤكدة أن القاعدة أصبحت تحت الإدارة الكاملة للقوات الأمنية العراقية")
	t := Default()
	slots := make([]Slot, len(words))
	n := 0
	for b.Loop() {
		for i, w := range words {
			slots[i].Readings, _ = t.Readings(slots[i].Readings[:0], w)
		}
		Choose(slots)
		n += len(words)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}
