package marian

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestSpans wants tokens, words and links that lie where they say.
func TestSpans(t *testing.T) {
	for _, name := range []string{"", "arabic"} {
		s := small
		if name != "" {
			s.Split, s.Source, s.Target, s.Pieces, s.TargetPieces = true, 1500, 1200, "arabic", "english"
		}
		m := openSynthetic(t, s)
		texts := append(sentences(t), "", " ", "مرحبا", "😀 a\u00a0b")
		linked := 0
		for i, r := range translate(t, m, texts, Options{Align: true, Scores: true}) {
			check := func(what, text string, s Span) {
				t.Helper()
				if s.Start < 0 || s.End < s.Start || s.End > len(text) || !utf8.ValidString(text[s.Start:s.End]) {
					t.Fatalf("input %d: %s %v does not lie in %q", i, what, s, text)
				}
			}
			at := 0
			var said strings.Builder
			for _, token := range r.Target {
				check("target token", r.Text, token.Span)
				if token.Span.Start < at || token.Score > 0 {
					t.Errorf("input %d: target token %v after byte %d", i, token, at)
				}
				at = token.Span.End
				said.WriteString(r.Text[token.Span.Start:token.Span.End])
			}
			if said.String() != r.Text {
				t.Errorf("input %d: tokens say %q, text %q", i, said.String(), r.Text)
			}
			at = 0
			for _, token := range r.Source {
				check("source token", texts[i], token.Span)
				if token.Span.Start < at {
					t.Errorf("input %d: source token %v after byte %d", i, token, at)
				}
				at = token.Span.End
			}
			var words []string
			for _, w := range r.Words {
				words = append(words, r.Text[w.Start:w.End])
			}
			if diff := cmp.Diff(strings.Fields(r.Text), words); diff != "" && len(words) > 0 {
				t.Errorf("input %d: words %s", i, diff)
			}
			for _, l := range r.Links {
				check("link's source", texts[i], l.Source)
				check("link's target", r.Text, l.Target)
				linked++
				if w := texts[i][l.Source.Start:l.Source.End]; w == "" || len(strings.Fields(w)) != 1 || !(l.Weight > 0 && l.Weight <= 1.0001) {
					t.Errorf("input %d: link %v to %q", i, l, w)
				}
			}
			if len(r.Words) > 0 && len(strings.Fields(texts[i])) > 0 && len(r.Links) < len(r.Words) {
				t.Errorf("input %d: %d links for %d words", i, len(r.Links), len(r.Words))
			}
		}
		if linked == 0 {
			t.Error("nothing was linked")
		}
	}
}

// TestLinks aligns by known weights: three words, the second of two tokens.
func TestLinks(t *testing.T) {
	in := &input{text: "وقف إطلاق النار", tokens: []Token{
		{Span: Span{0, 6}}, {Span: Span{6, 11}}, {Span: Span{11, 17}}, {Span: Span{17, 28}},
	}}
	text := "cease fire"
	tokens := []Token{{Span: Span{0, 5}}, {Span: Span{5, 8}}, {Span: Span{8, 10}}}
	rows := [][]float32{{0.8, 0.1, 0, 0.1}, {0, 0.3, 0.1, 0.6}, {0, 0.2, 0.3, 0.5}}
	words := spansOfWords(text)
	got := links(in, rows, words, wordsOfTokens(words, tokens))
	want := []Link{
		{Source: Span{0, 6}, Target: Span{0, 5}, Weight: 0.8},
		{Source: Span{7, 17}, Target: Span{6, 10}, Weight: 0.45},
		{Source: Span{18, 28}, Target: Span{6, 10}, Weight: 0.55},
	}
	near := cmp.Comparer(func(a, b float32) bool { return a-b < 1e-6 && b-a < 1e-6 })
	if diff := cmp.Diff(want, got, near); diff != "" {
		t.Error(diff)
	}
}

// TestSplit cuts after sentences, clauses and words, in this order.
func TestSplit(t *testing.T) {
	for _, tt := range []struct {
		text   string
		window int
		want   []string
	}{
		{"a b c", 4, []string{"a b c"}},
		{"a b c d e f", 4, []string{"a b c d", " e f"}},
		{"a b, c d e f", 4, []string{"a b, c d", " e f"}},
		{"a b c, d e f", 4, []string{"a b c,", " d e f"}},
		{"a, b c. d e f", 4, []string{"a, b c.", " d e f"}},
		{"قال، نعم. ثم ذهب إلى هناك", 4, []string{"قال، نعم. ثم ذهب", " إلى هناك"}},
		{"هل قال نعم؟» ثم ذهب", 4, []string{"هل قال نعم؟»", " ثم ذهب"}},
		{"a b c d e f g h i", 4, []string{"a b c d", " e f g h", " i"}},
		{"a b c d e f", 0, []string{"a b c d e f"}},
		{"", 4, []string{""}},
	} {
		var tokens []Token
		from := 0
		for i := 1; i <= len(tt.text); i++ { // a token a word
			if i == len(tt.text) || tt.text[i] == ' ' {
				tokens = append(tokens, Token{Span: Span{from, i}})
				from = i
			}
		}
		var got []string
		for _, p := range split(tt.text, tokens, tt.window) {
			part := ""
			for _, token := range tokens[p[0]:p[1]] {
				part += tt.text[token.Span.Start:token.Span.End]
			}
			got = append(got, part)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q by %d: %s", tt.text, tt.window, diff)
		}
	}
}

// TestLong translates a text of many windows: parts are what they are alone,
// spans lie in the whole, and a word of no spaces is no trouble.
func TestLong(t *testing.T) {
	m := openSynthetic(t, small)
	text := strings.Join(sentences(t), ". ")
	for i, text := range []string{text, strings.Repeat("ا", 3000)} {
		r := translate(t, m, []string{text}, Options{Window: 40, Align: true, Beam: 2, Alternatives: 1})[0]
		tokens := m.EncodeSource(text)
		parts := split(text, tokens, 40)
		if len(parts) < 3 || len(r.Source) != len(tokens) {
			t.Fatalf("%d parts, %d of %d tokens", len(parts), len(r.Source), len(tokens))
		}
		var want []int
		for _, p := range parts {
			alone, err := m.TranslateIDs(t.Context(), [][]int{ids(tokens[p[0]:p[1]])}, Options{Beam: 2})
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, ids(alone[0].Target)...)
		}
		if !slices.Equal(want, ids(r.Target)) {
			t.Errorf("parts alone yield %v, the whole %v", want, ids(r.Target))
		}
		if i == 0 && len(want) < 20 {
			t.Errorf("a long text yields %d tokens", len(want))
		}
		for _, token := range r.Target {
			if token.Span.Start > token.Span.End || token.Span.End > len(r.Text) {
				t.Fatalf("target token %v of %d bytes", token, len(r.Text))
			}
		}
		last := Span{}
		for _, l := range r.Links {
			if l.Target.Start < last.Start || l.Source.End > len(text) {
				t.Fatalf("link %v after %v", l, last)
			}
			last = l.Target
		}
		if len(r.Alternatives) != 0 {
			t.Error("a split text has alternatives")
		}
	}
}

// TestIDs refuses tokens that the vocabulary lacks.
func TestIDs(t *testing.T) {
	m := openSynthetic(t, small)
	for _, id := range []int{-1, 2000} {
		if _, err := m.TranslateIDs(t.Context(), [][]int{{5}, {id}}, Options{}); err == nil || !strings.Contains(err.Error(), "input 1") {
			t.Errorf("token %d: %v", id, err)
		}
	}
}
