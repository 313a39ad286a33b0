// Package backendtest is the conformance suite that every backend passes.
package backendtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"bayan/pipeline/backend"
)

// Texts are sources of every awkward kind that a backend must answer.
var Texts = []string{
	"أعلنت الوزارة أمس افتتاح مدرسة جديدة في المدينة.",
	"وصل ٣٠٠ طالب إلى بغداد في ٦ تشرين الثاني ٢٠٢٥.",
	"«هل عاد الوفد؟» سأل الصحفي: \"متى؟\"",
	"عنوان بلا نقطة",
	"كَتَبَ الطَّالِبُ الدَّرْسَ",
	"شركة Acme Inc. في دبي",
	"زر https://example.com/a?b=1 أو اكتب إلى desk@example.com",
	"و",
	"؟!",
	"سطر أول\nسطر ثان",
	"نص\u202bبعلامات\u202cاتجاه\u200f",
	"<b>وسم</b> & رمز \\ \" '",
	"😀 مرحبا 😀",
	strings.Repeat("كلمة طويلة ", 400),
	strings.Repeat("ا", 5000),
}

// Requests makes requests of texts.
func Requests(texts ...string) []backend.Request {
	reqs := make([]backend.Request, len(texts))
	for i, t := range texts {
		reqs[i] = backend.Request{ID: fmt.Sprintf("s%d", i+1), Text: t, Source: language.Arabic, Target: language.English}
	}
	return reqs
}

// Run holds a backend to its contract. make returns a backend ready for use;
// it is called once a subtest.
func Run(t *testing.T, make func(t *testing.T) backend.Backend) {
	ctx := context.Background()
	t.Run("name", func(t *testing.T) {
		b := make(t)
		if b.Name() == "" || strings.ContainsAny(b.Name(), " \n/") {
			t.Errorf("bad name %q", b.Name())
		}
	})
	t.Run("every text answered in order", func(t *testing.T) {
		reqs := Requests(Texts...)
		resps, err := make(t).Translate(ctx, reqs)
		if err != nil {
			t.Fatal(err)
		}
		check(t, reqs, resps)
		for i, r := range resps {
			if r.Text == "" && i == 0 {
				t.Errorf("nothing came back for %q", reqs[i].Text)
			}
		}
	})
	t.Run("nothing asked", func(t *testing.T) {
		resps, err := make(t).Translate(ctx, nil)
		if err != nil || len(resps) != 0 {
			t.Errorf("got %d responses, error %v", len(resps), err)
		}
	})
	t.Run("deterministic", func(t *testing.T) {
		b := make(t)
		one, err1 := b.Translate(ctx, Requests(Texts...))
		two, err2 := b.Translate(ctx, Requests(Texts...))
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		if d := cmp.Diff(one, two); d != "" {
			t.Error(d)
		}
	})
	t.Run("requests left alone", func(t *testing.T) {
		reqs := Requests(Texts...)
		reqs[0].Terms = []backend.Term{{Start: 13, End: 27, Source: "وزارة", Target: "Ministry", Prefix: "ال"}}
		want := Requests(Texts...)
		want[0].Terms = []backend.Term{{Start: 13, End: 27, Source: "وزارة", Target: "Ministry", Prefix: "ال"}}
		if _, err := make(t).Translate(ctx, reqs); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, reqs, cmp.Comparer(func(a, b language.Tag) bool { return a == b })); d != "" {
			t.Error(d)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		gone, cancel := context.WithCancel(ctx)
		cancel()
		resps, err := make(t).Translate(gone, Requests(Texts...))
		if !errors.Is(err, context.Canceled) || resps != nil {
			t.Errorf("got %d responses, error %v; want context.Canceled", len(resps), err)
		}
	})
	t.Run("concurrent", func(t *testing.T) {
		b := make(t)
		want, err := b.Translate(ctx, Requests(Texts...))
		if err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				got, err := b.Translate(ctx, Requests(Texts...))
				if err != nil {
					t.Error(err)
				}
				if d := cmp.Diff(want, got); d != "" {
					t.Error(d)
				}
			})
		}
		wg.Wait()
	})
}

// check holds responses against the requests they answer.
func check(t *testing.T, reqs []backend.Request, resps []backend.Response) {
	t.Helper()
	if len(resps) != len(reqs) {
		t.Fatalf("%d requests, %d responses", len(reqs), len(resps))
	}
	for i, r := range resps {
		if r.ID != reqs[i].ID {
			t.Errorf("response %d is for %q, want %q", i, r.ID, reqs[i].ID)
		}
		if !utf8.ValidString(r.Text) {
			t.Errorf("%s: text is not UTF-8: %q", r.ID, r.Text)
		}
		if r.Confidence < 0 || r.Confidence > 1 {
			t.Errorf("%s: confidence %v", r.ID, r.Confidence)
		}
		for _, a := range r.Alternatives {
			if a.Text == "" || !utf8.ValidString(a.Text) || a.Score < 0 || a.Score > 1 {
				t.Errorf("%s: alternative %+v", r.ID, a)
			}
		}
		last := 0
		for _, l := range r.Links {
			if !within(l.Source, reqs[i].Text) || !within(l.Target, r.Text) {
				t.Errorf("%s: link %+v is out of the texts or cuts a character", r.ID, l)
			}
			if l.Target.Start < last {
				t.Errorf("%s: link %+v is out of target order", r.ID, l)
			}
			last = l.Target.Start
		}
	}
}

func within(s backend.Span, text string) bool {
	return s.Start >= 0 && s.Start <= s.End && s.End <= len(text) &&
		(s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}
