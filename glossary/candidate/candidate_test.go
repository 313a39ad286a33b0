package candidate

import (
	"strings"
	"testing"
)

func TestBest(t *testing.T) {
	f := New()
	for _, s := range []string{
		"وقع الطرفان مذكرة تفاهم في بغداد.",
		"وبموجب مذكرة التفاهم يتعاون الجيش العراقي مع التحالف الدولي.",
		"نفذ الجيش العراقي عملية مع التحالف الدولي.",
		"قال الجيش إن التحالف الدولي باق.",
		"دور للقوات الأمنية.", "ضم للقوات الأمنية.", "رأت جاهزيتها", "وجاهزيتها",
	} {
		f.Add("news.txt", s)
	}
	best := f.Best(2)
	var got []string
	for _, c := range best {
		got = append(got, c.Text)
	}
	for _, want := range []string{"التحالف الدولي", "الجيش العراقي", "القوات الأمنية", "جاهزية"} {
		if !strings.Contains(strings.Join(got, "|"), want) {
			t.Errorf("%v lacks %s", got, want)
		}
	}
	if best[0].Text != "التحالف الدولي" || best[0].Count != 3 || best[0].Words != 2 {
		t.Errorf("best is %+v", best[0])
	}
	if n := len(best[0].Contexts); n != 3 {
		t.Errorf("%d contexts", n)
	}
	for _, c := range best {
		if c.Text == "الدولي" || c.Text == "تفاهم" && c.Words != 1 {
			t.Errorf("%q is no term", c.Text)
		}
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("مذكرة تفاهم، ومذكرة.")
	f.Add("\xff ال و")
	f.Fuzz(func(t *testing.T, s string) {
		c := New()
		c.Add("x", s)
		for _, b := range c.Best(1) {
			if b.Text == "" || len(b.Contexts) == 0 || !strings.Contains(s, b.Contexts[0].Text) {
				t.Fatalf("%+v is not in %q", b, s)
			}
		}
	})
}
