package pipeline

import (
	"strings"
	"testing"
)

func join(pieces []Text, gaps []string) string {
	var b strings.Builder
	for i, p := range pieces {
		b.WriteString(gaps[i])
		b.WriteString(p.String())
	}
	b.WriteString(gaps[len(gaps)-1])
	return b.String()
}

func TestCutKeepsCodesWithTheirSentence(t *testing.T) {
	text := Text{Plain: "one. two.", Codes: []Code{
		{Offset: 0, Kind: Open, Data: "<b>"}, {Offset: 4, Kind: Close, Data: "</b>"},
		{Offset: 5, Kind: Open, Data: "<i>"}, {Offset: 9, Kind: Close, Data: "</i>"},
	}}
	pieces, gaps := text.Cut([]Span{{0, 4}, {5, 9}})
	got := []string{gaps[0], pieces[0].String(), gaps[1], pieces[1].String(), gaps[2]}
	want := []string{"", "<b>one.</b>", " ", "<i>two.</i>", ""}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("part %d: got %q, want %q", i, got[i], want[i])
		}
	}
}

func FuzzCut(f *testing.F) {
	f.Add("one. two. three.", uint16(0x1234), uint16(0x0456))
	f.Add("a b", uint16(0), uint16(0xffff))
	f.Fuzz(func(t *testing.T, plain string, codes, cuts uint16) {
		text := Text{Plain: plain}
		for i := range 4 {
			if off := int(codes>>(4*i)) & 15; off <= len(plain) {
				text.Codes = append(text.Codes, Code{Offset: off, Kind: CodeKind(i % 3), Data: "<x>"})
			}
		}
		for i := 1; i < len(text.Codes); i++ {
			if text.Codes[i].Offset < text.Codes[i-1].Offset {
				return
			}
		}
		var spans []Span
		at := 0
		for i := range 4 {
			start := at + int(cuts>>(4*i))&3
			end := start + int(cuts>>(4*i+2))&3 + 1
			if end > len(plain) {
				break
			}
			spans, at = append(spans, Span{start, end}), end
		}
		if len(spans) == 0 {
			return
		}
		pieces, gaps := text.Cut(spans)
		if got := join(pieces, gaps); got != text.String() {
			t.Errorf("Cut lost text:\n got %q\nwant %q", got, text.String())
		}
		n := 0
		for _, p := range pieces {
			n += len(p.Codes)
		}
		if n != len(text.Codes) {
			t.Errorf("%d codes in, %d out", len(text.Codes), n)
		}
	})
}

func TestAppend(t *testing.T) {
	bold := func(from, to int) []Code {
		return []Code{{Offset: from, ID: "1", Kind: Open, Data: "**"}, {Offset: to, ID: "1", Kind: Close, Data: "**"}}
	}
	a := Text{Plain: "one", Codes: append(make([]Code, 0, 8), bold(0, 3)...)}
	b := Text{Plain: "two", Codes: bold(0, 3)}
	x, y := a, a
	x.Append(" ", b)
	y.Append("", Text{Plain: "s", Codes: []Code{{Offset: 1, Data: "<br>"}}})
	for _, c := range []struct{ got, want string }{
		{x.String(), "**one** **two**"}, {y.String(), "**one**s<br>"}, {a.String(), "**one**"}, {b.String(), "**two**"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
