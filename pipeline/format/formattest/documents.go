package formattest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"golang.org/x/text/language"

	"bayan/pipeline"
)

// Statement makes the document that tests share: Arabic with its English, a
// heading, list items, codes, terms, notes, alternatives, and targets of every
// origin and state, one of them stale and one missing. Each call makes a new
// one.
func Statement() *pipeline.Document {
	d := &pipeline.Document{
		ID: "press/opening.txt", Format: "text", Encoding: "UTF-8",
		Source: language.Arabic, Target: language.English, Suffix: "\r\n",
	}
	segment := func(source, target string, kind pipeline.OriginKind, state pipeline.State) *pipeline.Segment {
		s := &pipeline.Segment{Source: pipeline.Text{Plain: source}}
		if target != "" {
			s.Target = pipeline.Target{
				Text: pipeline.Text{Plain: target}, State: state,
				Origin: pipeline.Origin{Kind: kind}, Basis: pipeline.Basis(s.Source),
			}
		}
		return s
	}
	unit := func(kind pipeline.Kind, level int, prefix string, segments ...*pipeline.Segment) *pipeline.Unit {
		u := &pipeline.Unit{Kind: kind, Level: level, Prefix: prefix, Segments: segments}
		d.Units = append(d.Units, u)
		return u
	}

	unit(pipeline.Heading, 1, "\uFEFF\n", segment("افتتاح الحديقة العامة", "Public garden opened", pipeline.FromHuman, pipeline.Final))

	draft := segment("افتتحت البلدية الحديقة يوم ٦ أيلول ٢٠٢٤.", "The municipality opened the garden on 6 September 2024.", pipeline.FromBackend, pipeline.Translated)
	draft.After, draft.Target.Origin.Name, draft.Target.Confidence = " ", "draft", 0.625
	start := strings.Index(draft.Source.Plain, "البلدية")
	draft.Target.Links = links(draft, "البلدية", "The municipality", "افتتحت", "opened", "الحديقة", "the garden", "٦", "6", "أيلول", "September", "٢٠٢٤", "2024")
	draft.Terms = []pipeline.TermUse{{
		Concept: "c1", Start: start, End: start + len("البلدية"), Surface: "البلدية", Term: "بلدية", Prefix: "ال",
		Method: "clitic", Rendering: "municipality", Admitted: []string{"city council"}, Forbidden: []string{"baladiya"}, Honoured: true,
	}, {
		Concept: "c2", Start: start + len("البلدية "), End: start + len("البلدية الحديقة"), Surface: "الحديقة", Term: "حديقة",
		Method: "clitic", Rendering: "park",
	}}
	stale := segment("وحضر الافتتاح سبعون ضيفا.", "Sixty guests attended the opening.", pipeline.FromHuman, pipeline.Reviewed)
	stale.Target.Basis, stale.Was, stale.Change = pipeline.Basis(pipeline.Text{Plain: "وحضر الافتتاح ستون ضيفا."}), "وحضر الافتتاح ستون ضيفا.", pipeline.Changed
	stale.Target.Origin.Name, stale.After = "reviewer", "  "
	stale.Notes = []pipeline.Note{{Category: "reviewer", Text: "Check the number of guests <again> & the date."}}
	missing := segment("ما رأيكم؟", "", "", pipeline.Initial)
	missing.Change = pipeline.Added
	missing.Alternatives = []pipeline.Match{
		{Source: "ما رأيك؟", Target: "What do you think?", Score: 87, Origin: pipeline.Origin{Kind: pipeline.FromMemory, Name: "general"}},
		{Source: "ما رأيكم؟", Target: "What is your opinion?", Score: 101, Origin: pipeline.Origin{Kind: pipeline.FromMemory, Name: "general"}},
	}
	unit(pipeline.Paragraph, 0, "\r\n\r\n", draft, stale, missing)

	coded := segment("اقرأ الدليل الكامل هنا.", "Read the full guide here.", pipeline.FromMemory, pipeline.Translated)
	coded.Target.Origin.Name, coded.Target.Origin.Score = "general", 100
	at := strings.Index(coded.Source.Plain, "الدليل")
	coded.Source.Codes = []pipeline.Code{
		{Offset: at, ID: "1", Kind: pipeline.Open, Data: "**"},
		{Offset: at + len("الدليل الكامل"), ID: "1", Kind: pipeline.Close, Data: "**"},
		{Offset: len(coded.Source.Plain), ID: "2", Kind: pipeline.Alone, Data: `<img src="a.png">`},
	}
	at = strings.Index(coded.Target.Text.Plain, "the full guide")
	coded.Target.Text.Codes = []pipeline.Code{
		{Offset: at, ID: "1", Kind: pipeline.Open, Data: "**"},
		{Offset: at + len("the full guide"), ID: "1", Kind: pipeline.Close, Data: "**"},
		{Offset: len(coded.Target.Text.Plain), ID: "2", Kind: pipeline.Alone, Data: `<img src="a.png">`},
	}
	coded.Target.Basis = pipeline.Basis(coded.Source)
	unit(pipeline.ListItem, 1, "\n\n- ", coded)
	same := segment("2024", "2024", pipeline.FromSource, pipeline.Translated)
	moved := segment("قال: «انتهى العمل».", "He said, \"The work is finished.\"", pipeline.FromRevision, pipeline.Translated)
	moved.Change, moved.Target.Origin.Score = pipeline.Moved, 101
	unit(pipeline.TableCell, 0, "\n", same)
	unit(pipeline.Quote, 0, "\n> ", moved)

	d.Number()
	d.LastSegment++ // one was deleted once
	d.Add(pipeline.Finding{
		Rule: "target.stale", Severity: pipeline.Warning, Segment: stale.ID, Side: pipeline.TargetSide,
		Message: "the source changed after the target was made", Suggestion: "review the target",
	})
	d.Add(pipeline.Finding{
		Rule: "target.missing", Severity: pipeline.Error, Segment: missing.ID, Side: pipeline.TargetSide,
		Message: "no translation",
	})
	return d
}

// Empty makes a document without units.
func Empty() *pipeline.Document {
	return &pipeline.Document{ID: "empty.txt", Format: "text", Encoding: "UTF-8", Source: language.Arabic, Target: language.English}
}

// Awkward lists texts that a careless writer would spoil: markup of every
// format, control characters, bidi controls, marks, characters XML cannot hold.
// All are valid UTF-8.
var Awkward = []string{
	"<b>&amp;</b> ]]> <!-- --> <?pi?> <![CDATA[x]]>",
	`"quotes" 'single' \back\slash \n \u{41} \s`,
	" both ends ", "\ttab\n\nlines\r\nand\rmore\n", "\r", "\n",
	"\x00\x01\x1f\x7f\u0085\u009f", "\uFFFE\uFFFF\uFFFD", "\u2028\u2029\u00a0\u00ad",
	"\u200f\u200e\u202b\u202c\u2067\u2069\u061c\ufeff",
	"مُحَمَّد ﷺ ـــ لا إلٰه", "e\u0301\u0327 \U0001F1F8\U0001F1E6 \U0001F469\u200d\U0001F467 \U000E0061",
	"- item\n# heading\n| cell | cell |\n***bold***\n[link](x)\n```\ncode\n```",
	"{{.Field}} ${var} %s %[1]d <script>alert(1)</script>",
	"{\"json\": [1, null]}\n", "=cmd|' /C calc'!A0", "، ؛ ؟ ٪ ٫ ٬ \u06dd",
	strings.Repeat("طويل ", 2000), "",
}

// Nasty makes a document out of [Awkward] texts in every place that holds one.
func Nasty() *pipeline.Document {
	d := &pipeline.Document{
		ID: "a folder/<&\"'>ملف.txt", Format: "text", Encoding: "windows-1256",
		Source: language.MustParse("ar-IQ"), Target: language.BritishEnglish, Suffix: Awkward[6],
	}
	for i, text := range Awkward {
		other := Awkward[(i+5)%len(Awkward)]
		s := &pipeline.Segment{
			Source: pipeline.Text{Plain: text, Codes: []pipeline.Code{{Offset: 0, ID: other, Kind: pipeline.Alone, Data: text}}},
			After:  other, Change: pipeline.Changed, Was: other,
			Notes:        []pipeline.Note{{Category: text, Text: other}},
			Alternatives: []pipeline.Match{{Source: text, Target: other, Score: 70 + i, Origin: pipeline.Origin{Kind: pipeline.FromMemory, Name: other}}},
			Terms: []pipeline.TermUse{{
				Concept: text, Start: 0, End: len(text), Surface: text, Term: other, Method: "exact",
				Rendering: other, Admitted: []string{text}, Forbidden: []string{other},
			}},
		}
		s.Target = pipeline.Target{
			Text:  pipeline.Text{Plain: other, Codes: []pipeline.Code{{Offset: len(other), ID: other, Kind: pipeline.Alone, Data: text}}},
			State: pipeline.State(i % 4), Origin: pipeline.Origin{Kind: pipeline.FromBackend, Name: text}, Basis: pipeline.Basis(s.Source),
		}
		d.Units = append(d.Units, &pipeline.Unit{Kind: pipeline.Paragraph, Prefix: text, Segments: []*pipeline.Segment{s}})
	}
	d.Number()
	return d
}

// Random makes a document of every feature at random, within the rules of
// [pipeline.Document]. The same numbers give the same document.
func Random(r *rand.Rand) *pipeline.Document {
	g := generator{r}
	d := &pipeline.Document{
		ID: g.text(), Format: "text", Encoding: "UTF-8", Suffix: g.text(),
		Source: language.Arabic, Target: language.English,
	}
	for range r.IntN(5) {
		u := &pipeline.Unit{Kind: pipeline.Paragraph, Prefix: g.text()}
		if g.sometimes() {
			u.Kind, u.Level = pipeline.Heading, r.IntN(6)
		}
		for range 1 + r.IntN(4) {
			u.Segments = append(u.Segments, g.segment())
		}
		d.Units = append(d.Units, u)
	}
	d.Number()
	return d
}

type generator struct{ *rand.Rand }

func (g generator) sometimes() bool { return g.IntN(3) == 0 }

func (g generator) text() string {
	var b strings.Builder
	for range g.IntN(4) {
		text := Awkward[g.IntN(len(Awkward)-2)]
		if g.sometimes() {
			text = "كلمة"
		}
		b.WriteString(text)
	}
	return b.String()
}

func (g generator) segment() *pipeline.Segment {
	s := &pipeline.Segment{Source: g.coded(), After: g.text()}
	if g.sometimes() {
		s.Change, s.Was = pipeline.Changed, g.text()
	}
	if !g.sometimes() {
		s.Target = pipeline.Target{
			Text: g.coded(), State: pipeline.State(g.IntN(4)),
			Origin:     pipeline.Origin{Kind: pipeline.FromMemory, Name: g.text(), Score: g.IntN(102)},
			Basis:      pipeline.Basis(s.Source),
			Confidence: float64(g.IntN(3)) / 3,
		}
		if g.sometimes() {
			s.Target.Basis = pipeline.Basis(pipeline.Text{Plain: g.text()})
		}
		g.link(s)
	}
	for range g.IntN(3) {
		s.Notes = append(s.Notes, pipeline.Note{Category: g.text(), Text: g.text()})
		s.Alternatives = append(s.Alternatives, pipeline.Match{
			Source: g.text(), Target: g.text(), Score: g.IntN(102), Origin: pipeline.Origin{Kind: pipeline.FromRevision, Name: g.text()},
		})
	}
	at := 0
	for range g.IntN(5) {
		t := pipeline.TermUse{Concept: g.text(), Term: g.text(), Prefix: g.text(), Method: "folded", Rendering: g.text(), Honoured: g.sometimes(), DoNotTranslate: g.sometimes()}
		t.Start = g.place(s.Source.Plain, at)
		t.End = g.place(s.Source.Plain, t.Start)
		t.Surface, at = s.Source.Plain[t.Start:t.End], t.Start
		for range g.IntN(3) {
			t.Admitted, t.Forbidden = append(t.Admitted, g.text()), append(t.Forbidden, g.text())
		}
		s.Terms = append(s.Terms, t)
	}
	return s
}

// link gives s links, unless it is stale.
func (g generator) link(s *pipeline.Segment) {
	source, target := s.Source.Plain, s.Target.Text.Plain
	at := 0
	for range g.IntN(4) {
		var l pipeline.Link
		l.Source.Start = g.place(source, 0)
		l.Source.End = g.place(source, l.Source.Start)
		l.Target.Start = g.place(target, at)
		l.Target.End = g.place(target, l.Target.Start)
		if l.Source.Start < l.Source.End && l.Target.Start < l.Target.End && !s.Stale() {
			s.Target.Links = append(s.Target.Links, l)
			at = l.Target.End
		}
	}
}

// coded makes a text with codes, some of them without their other half.
func (g generator) coded() pipeline.Text {
	t := pipeline.Text{Plain: g.text()}
	at := 0
	for range g.IntN(6) {
		at = g.place(t.Plain, at)
		t.Codes = append(t.Codes, pipeline.Code{
			Offset: at, ID: fmt.Sprint(g.IntN(3)), Kind: pipeline.CodeKind(g.IntN(3)), Data: g.text(),
		})
	}
	return t
}

// place picks the offset of a character at or after from.
func (g generator) place(s string, from int) int {
	at := from + g.IntN(len(s)-from+1)
	for at < len(s) && s[at]&0xC0 == 0x80 {
		at++
	}
	return at
}

// links pairs words of a segment's source with words of its target.
func links(s *pipeline.Segment, words ...string) []pipeline.Link {
	var out []pipeline.Link
	for i := 0; i < len(words); i += 2 {
		a, e := strings.Index(s.Source.Plain, words[i]), strings.Index(s.Target.Text.Plain, words[i+1])
		out = append(out, pipeline.Link{
			Source: pipeline.Span{Start: a, End: a + len(words[i])}, Target: pipeline.Span{Start: e, End: e + len(words[i+1])},
		})
	}
	return out
}
