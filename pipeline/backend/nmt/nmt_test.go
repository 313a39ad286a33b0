package nmt

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"bayan/glossary"
	"bayan/pipeline/backend"
	"bayan/pipeline/backend/backendtest"
	"bayan/pipeline/marian/mariantest"
)

// load writes a synthetic model and opens it.
func load(t testing.TB, k mariantest.Kind, seed uint64, o Options) *Backend {
	t.Helper()
	dir := t.TempDir()
	if err := mariantest.Write(dir, k, seed); err != nil {
		t.Fatal(err)
	}
	m := Model{ID: "test", Source: language.Arabic, Target: language.English, Weights: filepath.Join(dir, "model.aren.intgemm.alphas.bin")}
	if k == mariantest.Shared {
		m.SourceVocab = filepath.Join(dir, "vocab.aren.spm")
	} else {
		m.SourceVocab, m.TargetVocab = filepath.Join(dir, "srcvocab.aren.spm"), filepath.Join(dir, "trgvocab.aren.spm")
		m.Shortlist = filepath.Join(dir, "lex.50.50.aren.s2t.bin")
	}
	b, err := Open(m, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

func TestConformance(t *testing.T) {
	t.Run("split", func(t *testing.T) {
		backendtest.Run(t, func(t *testing.T) backend.Backend { return load(t, mariantest.Split, 0, Options{}) })
	})
	if testing.Short() {
		return
	}
	t.Run("shared", func(t *testing.T) {
		backendtest.Run(t, func(t *testing.T) backend.Backend { return load(t, mariantest.Shared, 0, Options{}) })
	})
	t.Run("alternatives", func(t *testing.T) {
		backendtest.Run(t, func(t *testing.T) backend.Backend { return load(t, mariantest.Split, 0, Options{Alternatives: 2}) })
	})
}

// request makes a request of words, of which "وزارة=Ministry" is a term.
func request(id string, words ...string) backend.Request {
	r := backend.Request{ID: id, Source: language.Arabic, Target: language.English}
	for i, w := range words {
		if i > 0 {
			r.Text += " "
		}
		ar, en, term := strings.Cut(w, "=")
		start := len(r.Text)
		r.Text += ar
		if term {
			r.Terms = append(r.Terms, backend.Term{Start: start, End: len(r.Text), Source: ar, Target: en})
		}
	}
	return r
}

// corpus is sentences with one to four terms, short and long.
func corpus() []backend.Request {
	terms := []string{
		"وزارة=Ministry", "البرلمان=Parliament", "مجلس_الأمن=Security Council", "كتائب_حزب_الله=Kata'ib Hezbollah", "الفصائل=armed factions",
		"دولة_القانون=State of Law Coalition", "الانتخابات=elections", "المحكمة=Federal Supreme Court", "سلاح=weapon", "النجف=Najaf",
	}
	fill := strings.Fields("أعلنت اللجنة أمس في بيان رسمي أن الحكومة سوف تدرس الطلب بعد عودة الوفد من العاصمة وأكدت المصادر نفسها ذلك دون تفاصيل أخرى عن الموعد الجديد")
	var out []backend.Request
	for n := range 100 {
		var words []string
		for k := range 4 + n%9 {
			words = append(words, fill[(n*7+k*3)%len(fill)])
		}
		for k := range 1 + n%4 {
			t := strings.ReplaceAll(terms[(n+k*3)%len(terms)], "_", " ")
			words = slices.Insert(words, (n*5+k*2)%len(words), t)
		}
		if n%10 == 9 { // longer than the model's window
			for len(words) < 90 {
				words = append(words, fill[len(words)%len(fill)])
			}
			words = append(words, "وزارة=Ministry")
		}
		out = append(out, request(fmt.Sprint("s", n), words...))
	}
	return out
}

// kept counts the terms that the answers have.
func kept(reqs []backend.Request, resps []backend.Response) (n, of int) {
	for i, r := range reqs {
		for _, t := range r.Terms {
			of++
			if _, _, ok := glossary.Uses(resps[i].Text, t.Target); ok {
				n++
			}
		}
	}
	return n, of
}

// TestTermsKept measures how many terms come through: constrained decoding, which
// the backend does, against a placeholder in the source and against nothing.
func TestTermsKept(t *testing.T) {
	ctx := context.Background()
	reqs := corpus()
	beams, seeds := []int{1, 4}, uint64(2)
	if testing.Short() {
		beams, seeds = beams[1:], 1
	}
	for name, k := range map[string]mariantest.Kind{"shared": mariantest.Shared, "split": mariantest.Split} {
		for _, beam := range beams {
			for seed := range seeds {
				b := load(t, k, seed, Options{Beam: beam})
				resps, err := b.Translate(ctx, reqs)
				if err != nil {
					t.Fatal(err)
				}
				n, of := kept(reqs, resps)
				held, _ := kept(reqs, placeholders(t, b, reqs))
				free, _ := kept(reqs, untold(t, b, reqs))
				t.Logf("%s, seed %d, beam %d: of %d terms constrained decoding keeps %d, placeholders %d, no enforcement %d", name, seed, beam, of, n, held, free)
				if n != of {
					t.Errorf("%s, seed %d, beam %d: %d of %d terms kept", name, seed, beam, n, of)
				}
				for i, r := range reqs {
					for _, w := range r.Terms {
						if _, _, ok := glossary.Uses(resps[i].Text, w.Target); !ok {
							t.Logf("%s: no %q in %q", r.ID, w.Target, resps[i].Text)
						}
					}
				}
			}
		}
	}
}

// untold translates without terms.
func untold(t *testing.T, b *Backend, reqs []backend.Request) []backend.Response {
	t.Helper()
	reqs = slices.Clone(reqs)
	for i := range reqs {
		reqs[i].Terms = nil
	}
	resps, err := b.Translate(context.Background(), reqs)
	if err != nil {
		t.Fatal(err)
	}
	return resps
}

// placeholders translates with a number in place of each term, and puts the
// renderings where the numbers come out.
func placeholders(t *testing.T, b *Backend, reqs []backend.Request) []backend.Response {
	t.Helper()
	var held []backend.Request
	for _, r := range reqs {
		var text strings.Builder
		at := 0
		for i, w := range r.Terms {
			fmt.Fprintf(&text, "%s%d", r.Text[at:w.Start], 7001+i)
			at = w.End
		}
		text.WriteString(r.Text[at:])
		r.Text, r.Terms = text.String(), nil
		held = append(held, r)
	}
	resps := untold(t, b, held)
	for i, r := range reqs {
		for k, w := range r.Terms {
			resps[i].Text = strings.Replace(resps[i].Text, fmt.Sprint(7001+k), w.Target, 1)
		}
	}
	return resps
}

// TestTermInItsPlace says a term once, as a word of its own, with a capital where
// it opens the sentence.
func TestTermInItsPlace(t *testing.T) {
	b := load(t, mariantest.Shared, 0, Options{})
	resps, err := b.Translate(context.Background(), []backend.Request{
		request("one", "سلاح=weapon"), request("two", "وصل", "الوفد", "إلى", "بغداد", "وسلم", "سلاح=a weapon of war", "الأمس"),
	})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(strings.ToLower(resps[0].Text), "weapon") || strings.HasPrefix(resps[0].Text, "weapon") {
		t.Errorf("%q", resps[0].Text)
	}
	if strings.Count(resps[1].Text, "weapon of war") != 1 {
		t.Errorf("%q", resps[1].Text)
	}
}

// TestOddRenderings says what no vocabulary was made for, to the letter.
func TestOddRenderings(t *testing.T) {
	renderings := []string{
		"ʿAyn al-Ḥaqq", "C++", "U.N.", "😀", "北京", "3.5%", "  two   spaces ", "line\nbreak", "x", "'quoted'", "الناصرية", "a—b", "Ⅷ", "ﬁne",
		strings.Repeat("very long name ", 12) + "indeed",
	}
	var reqs []backend.Request
	var all []string
	for i, r := range renderings {
		reqs = append(reqs, request(fmt.Sprint("one", i), "سلاح="+r), request(fmt.Sprint("many", i), "وصل", "الوفد="+r, "بغداد="+renderings[(i+1)%len(renderings)], "أمس"))
		all = append(all, "كلمة="+r)
	}
	reqs = append(reqs, request("all", all...))
	for name, b := range map[string]*Backend{"greedy": load(t, mariantest.Shared, 0, Options{}), "beam": load(t, mariantest.Split, 0, Options{Beam: 3})} {
		resps, err := b.Translate(context.Background(), reqs)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range reqs {
			for _, w := range r.Terms {
				want := strings.Join(strings.Fields(w.Target), " ")
				if !strings.Contains(resps[i].Text, want) && !strings.HasPrefix(resps[i].Text, capital(want)) {
					t.Errorf("%s, %s: no %q in %q", name, r.ID, want, resps[i].Text)
				}
			}
			for _, l := range resps[i].Links {
				if l.Target.End > len(resps[i].Text) || !utf8.ValidString(resps[i].Text[l.Target.Start:l.Target.End]) {
					t.Errorf("%s, %s: link %+v in %q", name, r.ID, l, resps[i].Text)
				}
			}
		}
	}
}

func TestOtherLanguages(t *testing.T) {
	b := load(t, mariantest.Shared, 0, Options{})
	r := request("s1", "hej")
	r.Source = language.Swedish
	if _, err := b.Translate(context.Background(), []backend.Request{r}); err == nil || !strings.Contains(err.Error(), "cannot translate sv to en, only ar to en") {
		t.Errorf("error %v", err)
	}
}

func TestAlternatives(t *testing.T) {
	b := load(t, mariantest.Shared, 0, Options{Alternatives: 3})
	resps, err := b.Translate(context.Background(), backendtest.Requests("وصل الوفد إلى بغداد أمس"))
	if err != nil {
		t.Fatal(err)
	}
	if len(resps[0].Alternatives) == 0 {
		t.Fatal("none")
	}
	seen := map[string]bool{resps[0].Text: true}
	for _, a := range resps[0].Alternatives {
		if seen[a.Text] {
			t.Errorf("%q twice", a.Text)
		}
		seen[a.Text] = true
	}
}

// TestCuts makes sure that stretches lose nothing, fit the window and cut no
// term.
func TestCuts(t *testing.T) {
	word := func(n int) (text string, ends []int) {
		var b strings.Builder
		for i := range n {
			b.WriteString("كلمة")
			switch {
			case i%40 == 39:
				b.WriteString(".")
			case i%11 == 10:
				b.WriteString("،")
			}
			ends = append(ends, b.Len())
			b.WriteString(" ")
		}
		return b.String(), ends
	}
	for _, n := range []int{1, window, window + 1, 3 * window, 1000} {
		text, ends := word(n)
		sets := [][]backend.Term{nil}
		if n > window {
			sets = append(sets, []backend.Term{{Start: ends[window/2-2], End: ends[window-1]}})
		}
		for _, terms := range sets {
			at := 0
			for _, c := range cuts(text, ends, terms) {
				if c[0] != at || c[1] < c[0] || !utf8.ValidString(text[c[0]:c[1]]) {
					t.Fatalf("%d words: %v after %d", n, c, at)
				}
				at = c[1]
				tokens := 0
				for _, e := range ends {
					if e > c[0] && e <= c[1] {
						tokens++
					}
				}
				if tokens > window+window/2 {
					t.Errorf("%d words: a stretch of %d tokens", n, tokens)
				}
				for _, w := range terms {
					if at > w.Start && at < w.End {
						t.Errorf("%d words: a cut at %d, in a term", n, at)
					}
				}
			}
			if at != len(text) {
				t.Errorf("%d words: ends at %d of %d", n, at, len(text))
			}
		}
	}
	// One word without any place to cut.
	text := strings.Repeat("ا", 500)
	var ends []int
	for i := range 500 {
		ends = append(ends, 2*(i+1))
	}
	if got := cuts(text, ends, nil); len(got) != 4 || got[3][1] != len(text) {
		t.Error(got)
	}
}

func TestSliceKeepsOffsets(t *testing.T) {
	r := request("s", "واحد", "اثنان=two", "ثلاثة", "أربعة=four")
	p := piece{text: r.Text, terms: r.Terms}
	q := p.slice(strings.Index(r.Text, " ثلاثة"), len(r.Text))
	if d := cmp.Diff("ثلاثة أربعة", q.text); d != "" {
		t.Error(d)
	}
	if len(q.terms) != 1 || q.text[q.terms[0].Start:q.terms[0].End] != "أربعة" || r.Text[q.start:q.start+len(q.text)] != q.text {
		t.Errorf("%+v", q)
	}
}

func FuzzPieces(f *testing.F) {
	b := load(f, mariantest.Shared, 0, Options{})
	f.Add("وصل الوفد. وعاد الوفد", 5, 9)
	f.Add(strings.Repeat("كلمة ", 300), 700, 720)
	f.Add("J"+strings.Repeat("\xad", 18), 16, 19)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		if text == "" {
			return
		}
		r := backend.Request{ID: "s", Text: text, Terms: []backend.Term{{Start: start, End: end, Target: "x"}}}
		for _, p := range b.pieces(0, r) {
			if p.start < 0 || p.start+len(p.text) > len(text) {
				t.Fatalf("piece [%d, %d) of %d bytes", p.start, p.start+len(p.text), len(text))
			}
			for _, w := range p.terms {
				if w.Start < 0 || w.End > len(p.text) {
					t.Fatalf("term %+v of %d bytes", w, len(p.text))
				}
				if got, want := p.text[w.Start:w.End], plainSpace(text)[p.start+w.Start:p.start+w.End]; got != want {
					t.Errorf("term %q, want %q", got, want)
				}
			}
		}
	})
}

// FuzzTerms says any rendering of any part of any text.
func FuzzTerms(f *testing.F) {
	b := load(f, mariantest.Split, 0, Options{})
	f.Add("وصل الوفد إلى بغداد", 7, 17, "the delegation")
	f.Add("x", 0, 1, "ʿ")
	f.Add("؟!", 0, 2, "x")
	f.Fuzz(func(t *testing.T, text string, start, end int, rendering string) {
		if text == "" || len(text) > 600 || len(rendering) > 100 {
			return
		}
		r := backend.Request{ID: "s", Text: text, Source: language.Arabic, Target: language.English, Terms: []backend.Term{{Start: start, End: end, Target: rendering}}}
		resps, err := b.Translate(context.Background(), []backend.Request{r})
		if err != nil {
			t.Fatal(err)
		}
		got := resps[0].Text
		for _, l := range resps[0].Links {
			if l.Source.Start < 0 || l.Source.End > len(text) || l.Target.Start < 0 || l.Target.End > len(got) || l.Target.Start > l.Target.End {
				t.Errorf("link %+v of %q and %q", l, text, got)
			}
		}
		want := strings.Join(strings.Fields(strings.ToValidUTF8(rendering, "")), " ")
		if utf8.ValidString(rendering) && utf8.ValidString(text) && len(usable(r)) == 1 && !wordless(plainSpace(text)[start:end]) && !wordless(want) &&
			!strings.Contains(got, want) && !strings.HasPrefix(got, capital(want)) {
			t.Errorf("%q for %q of %q: %q", rendering, text[start:end], text, got)
		}
	})
}

func BenchmarkTranslate(b *testing.B) {
	m := load(b, mariantest.Shared, 0, Options{})
	reqs := corpus()
	for b.Loop() {
		if _, err := m.Translate(context.Background(), reqs); err != nil {
			b.Fatal(err)
		}
	}
}
