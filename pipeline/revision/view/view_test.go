package view

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
	"bayan/pipeline/revision"
)

// pair is a sentence and its English.
type pair struct{ ar, en string }

// doc makes a record of sentences, numbered s1, s2, …, each a unit.
func doc(id string, pairs ...pair) *pipeline.Document {
	d := &pipeline.Document{ID: id}
	for _, p := range pairs {
		s := &pipeline.Segment{Source: pipeline.Text{Plain: p.ar}}
		if p.en != "" {
			s.Target = pipeline.Target{Text: pipeline.Text{Plain: p.en}, Basis: pipeline.Basis(s.Source)}
		}
		d.Units = append(d.Units, &pipeline.Unit{Segments: []*pipeline.Segment{s}})
	}
	d.Number()
	return d
}

var (
	one   = pair{"وافقت اللجنة بالقرار الصادر في ٧ تشرين الثاني ٢٠٢٥ على الخطة.", "The committee agreed by the decision of 7 November 2025 to the plan."}
	two   = pair{"وصل الوزير إلى العاصمة مساء أمس بعد جولة طويلة.", "The minister arrived in the capital last night after a long tour."}
	three = pair{"انخفضت أسعار النفط في الأسواق العالمية خلال الأسبوع الماضي.", "Oil prices fell on world markets last week."}
	four  = pair{"يشارك عشرون فريقا في البطولة التي تبدأ غدا.", "Twenty teams take part in the championship that begins tomorrow."}
	five  = pair{"في بغداد اليوم عقدت اللجنة العسكرية اجتماعا طارئا.", "In Baghdad today the military committee held an emergency meeting."}
	six   = pair{"افتتح المعرض أبوابه أمام الزوار.", "The exhibition opened its doors to visitors."}
	seven = pair{"ألغيت الرحلات كلها بسبب العاصفة.", "All flights were cancelled because of the storm."}
)

// sample is a diff with most classes in it.
func sample() []*revision.Diff {
	old := doc("press/a.txt", one, two, three, four, five, six)
	changed := one
	changed.ar = strings.NewReplacer("بالقرار", "للقرار", "٧", "٦").Replace(one.ar)
	post := two
	post.en = "The minister reached the capital last night after a long tour."
	spelled := three
	spelled.ar = strings.Replace(three.ar, "النفط", "النِّفط", 1)
	phrase := five
	phrase.ar = "عقدت اللجنة العسكرية اجتماعا طارئا في بغداد اليوم."
	phrase.en = "The military committee held an emergency meeting in Baghdad today."
	new := doc("press/a.txt", four, changed, post, spelled, phrase, seven)
	new.Units[1].Segments[0].Target.Basis = pipeline.Basis(old.Units[0].Segments[0].Source)
	return []*revision.Diff{revision.Compare(old, new)}
}

func TestGolden(t *testing.T) {
	for _, tt := range []struct {
		name  string
		write func(*bytes.Buffer) error
	}{
		{"plain.txt", func(b *bytes.Buffer) error { return Terminal{Words: Plain}.Write(b, sample()) }},
		{"color.txt", func(b *bytes.Buffer) error { return Terminal{Words: Color, Color: true, Width: 60}.Write(b, sample()) }},
		{"none.txt", func(b *bytes.Buffer) error { return Terminal{Words: NoWords}.Write(b, sample()) }},
		{"stat.txt", func(b *bytes.Buffer) error { return Stat(b, sample(), Options{}) }},
		{"diff.md", func(b *bytes.Buffer) error { return Markdown(b, sample(), Options{}, MarkdownLimit) }},
		{"diff.json", func(b *bytes.Buffer) error { return JSON(b, sample(), Options{}) }},
		{"body.html", func(b *bytes.Buffer) error {
			var page bytes.Buffer
			err := HTML(&page, sample(), Options{})
			_, body, _ := strings.Cut(page.String(), "<body>")
			body, _, _ = strings.Cut(body, "<script>")
			b.WriteString(body)
			return err
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := tt.write(&b); err != nil {
				t.Fatal(err)
			}
			pipetest.Golden(t, b.Bytes(), "testdata/"+tt.name+".golden")
		})
	}
}

func TestNothingChanged(t *testing.T) {
	same := []*revision.Diff{revision.Compare(doc("a", one, two), doc("a", one, two))}
	var b bytes.Buffer
	if err := (Terminal{Words: Plain}).Write(&b, same); err != nil || b.String() != "unchanged 2\n" {
		t.Errorf("%v, %q", err, b.String())
	}
	b.Reset()
	if err := Markdown(&b, same, Options{}, 1000); err != nil || b.String() != "Nothing changed.\n" {
		t.Errorf("%v, %q", err, b.String())
	}
	b.Reset()
	if err := HTML(&b, nil, Options{}); err != nil || !strings.Contains(b.String(), "Nothing changed.") {
		t.Errorf("%v, %q", err, b.String())
	}
}

func TestFilters(t *testing.T) {
	diffs := sample()
	for _, c := range revision.Classes {
		var b bytes.Buffer
		if err := JSON(&b, diffs, Options{Only: []revision.Class{c}}); err != nil {
			t.Fatal(err)
		}
		var got struct {
			Counts    map[revision.Class]int
			Documents []struct {
				Entries []struct {
					Class revision.Class
					Also  []revision.Class
				}
			}
		}
		if err := json.Unmarshal(b.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		for _, e := range got.Documents[0].Entries {
			if e.Class != c && !slices.Contains(e.Also, c) {
				t.Errorf("--only %s shows an entry that is %s and %v", c, e.Class, e.Also)
			}
		}
		if n := got.Counts[c]; n > len(got.Documents[0].Entries) {
			t.Errorf("--only %s shows %d entries of %d", c, len(got.Documents[0].Entries), n)
		}
	}
}

// random makes two revisions of a document from pieces of text.
func random(rnd *rand.Rand, pieces []string) []*revision.Diff {
	text := func() string {
		var w []string
		for range 1 + rnd.IntN(12) {
			w = append(w, pieces[rnd.IntN(len(pieces))])
		}
		return strings.Join(w, " ")
	}
	var old, new []pair
	for range 1 + rnd.IntN(6) {
		p := pair{text(), text()}
		old = append(old, p)
		switch rnd.IntN(5) {
		case 0:
			p.ar = strings.Replace(p.ar, " ", " "+pieces[rnd.IntN(len(pieces))]+" ", 1)
		case 1:
			p.en = text()
		case 2:
			p = pair{text(), text()}
		}
		if rnd.IntN(5) > 0 {
			new = append(new, p)
		}
	}
	if rnd.IntN(2) == 0 {
		slices.Reverse(new)
	}
	return []*revision.Diff{revision.Compare(doc("a.txt", old...), doc("b.txt", new...))}
}

var pieces = strings.Fields("بالقرار للقرار القرار كتابه كتابها مُذَكِّرَة مذكرتهم لله الله لأحمد بأحمد ﻻ e\u0301a 👩‍👩‍👧 ٢٠٢٥ 2025 -5% 10:30 November 7 , . « » في من و لا <b> & @all #1 \x1b[31m \u0085 \u202e \u200f \x00 | `x` **b** don't")

func TestSchema(t *testing.T) {
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("diff.json", schema); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("diff.json")
	if err != nil {
		t.Fatal(err)
	}
	valid := func(diffs []*revision.Diff, o Options) {
		t.Helper()
		var b bytes.Buffer
		if err := JSON(&b, diffs, o); err != nil {
			t.Fatal(err)
		}
		v, err := jsonschema.UnmarshalJSON(&b)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Error(err)
		}
	}
	valid(nil, Options{})
	valid(sample(), Options{All: true})
	rnd := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		valid(random(rnd, pieces), Options{})
	}
	// The schema refuses what is none.
	v, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"version": 1, "counts": {}, "documents": [{"old": 1}]}`))
	if s.Validate(v) == nil {
		t.Error("the schema takes anything")
	}
}

// TestHostileText makes sure that no text of a document commands a terminal, a
// page or a forge.
func TestHostileText(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2, 2))
	for range 200 {
		diffs := random(rnd, pieces)
		var text, page, md bytes.Buffer
		if err := (Terminal{Words: Plain, Width: rnd.IntN(50)}).Write(&text, diffs); err != nil {
			t.Fatal(err)
		}
		if err := HTML(&page, diffs, Options{All: true}); err != nil {
			t.Fatal(err)
		}
		if err := Markdown(&md, diffs, Options{All: true}, MarkdownLimit); err != nil {
			t.Fatal(err)
		}
		for name, s := range map[string]string{"text": text.String(), "page": page.String(), "Markdown": md.String()} {
			if i := strings.IndexFunc(s, func(r rune) bool {
				return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r <= 0x9f || r >= 0x202a && r <= 0x202e
			}); i >= 0 {
				t.Fatalf("%s holds %q", name, s[i:min(i+10, len(s))])
			}
		}
		if strings.Contains(page.String(), "<b>&") || strings.Contains(page.String(), "<b> ") {
			t.Error("markup of a text is markup of the page")
		}
		if strings.Contains(md.String(), "@all") {
			t.Error("a comment notifies everybody")
		}
	}
}

// TestPolicy makes sure that the page's policy names what the page has, and that
// it needs nothing else.
func TestPolicy(t *testing.T) {
	var b bytes.Buffer
	if err := HTML(&b, sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	m := regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)
	if m == nil {
		t.Fatal("no policy")
	}
	policy := html.UnescapeString(m[1])
	found := regexp.MustCompile(`(?s)<(style|script)>(.*?)</(?:style|script)>`).FindAllStringSubmatch(page, -1)
	if len(found) != 3 {
		t.Fatalf("%d styles and scripts", len(found))
	}
	for _, f := range found {
		sum := sha256.Sum256([]byte(f[2]))
		if hash := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(policy, hash) {
			t.Errorf("the policy %s does not allow the %s", policy, f[1])
		}
	}
	if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
		t.Errorf("policy %s", policy)
	}
	if r := regexp.MustCompile(`(?i)\s(src|style|on[a-z]+)=|url\(|@import|https?:`).FindString(page); r != "" {
		t.Errorf("the page has %q", r)
	}
}

func TestMarkdownLimit(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 3))
	var diffs []*revision.Diff
	for range 40 {
		diffs = append(diffs, random(rnd, pieces)...)
	}
	total := 0
	for _, d := range diffs {
		for i := range d.Entries {
			if d.Entries[i].Changed() {
				total++
			}
		}
	}
	for limit := 300; limit < 30_000; limit += 1111 {
		var b bytes.Buffer
		if err := Markdown(&b, diffs, Options{}, limit); err != nil {
			t.Fatal(err)
		}
		if n := utf8.RuneCount(b.Bytes()); n > limit {
			t.Errorf("%d characters, limit %d", n, limit)
		}
		more := 0
		if m := regexp.MustCompile(`and (\d+) more`).FindStringSubmatch(b.String()); m != nil {
			fmt.Sscan(m[1], &more)
		}
		if shown := strings.Count(b.String(), "\n\n<p><b>"); shown+more != total && shown > 0 {
			t.Errorf("limit %d: %d shown, %d more, want %d in all", limit, shown, more, total)
		}
	}
}

// TestLinesKeepToTheWidth breaks lines of Arabic and English.
func TestLinesKeepToTheWidth(t *testing.T) {
	for _, width := range []int{20, 33, 60, 80} {
		var b bytes.Buffer
		if err := (Terminal{Words: Plain, Width: width}).Write(&b, sample()); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			if n := uniseg.StringWidth(line); n > width && strings.Count(line, " ") > 6 && strings.HasPrefix(line, "  ") {
				t.Errorf("%d columns, want %d: %s", n, width, line)
			}
			if strings.Count(line, "\u2068") != strings.Count(line, pdi) {
				t.Errorf("a line leaves an isolate open: %q", line)
			}
		}
	}
}

// TestMarksLoseNothing checks that marked texts are the texts.
func TestMarksLoseNothing(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 4))
	join := func(edits []revision.Edit, without revision.Op) string {
		var b strings.Builder
		for _, e := range edits {
			if e.Op != without {
				b.WriteString(e.Text)
			}
		}
		return b.String()
	}
	bare := func(s string) string { return strings.NewReplacer(zwj, "", zwnj, "").Replace(s) }
	for range 300 {
		for _, e := range random(rnd, pieces)[0].Entries {
			edits := e.SourceEdits()
			old, new := sides(edits)
			if got := join(old, ""); got != e.OldSource() {
				t.Errorf("old side is %q, want %q", got, e.OldSource())
			}
			if got := join(new, ""); got != e.NewSource() {
				t.Errorf("new side is %q, want %q", got, e.NewSource())
			}
			m := merged(edits)
			if got := join(m, revision.Delete); got != e.NewSource() {
				t.Errorf("the merged text reads %q, want %q", got, e.NewSource())
			}
			if got, want := bare(join(unligated(joined(m)), "")), bare(join(m, "")); got != want {
				t.Errorf("joined, it is %q, want %q", got, want)
			}
		}
	}
}

func TestJoinedLetters(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{"بالقرار", "للقرار", "[ب\u200d\u200c]{ل\u200d}لقرار"},
		{"كتابه", "كتابها", "كتاب[ه\u200c]{\u200dها}"},
		{"أحمد", "لأحمد", "{ل\u200d}أحمد"},
		{"مدينة", "بمدينة", "{ب}مدينة"},
		{"كتب الدرس", "قرأ الدرس", "[كتب]{قرأ} الدرس"},
		{"مذكرة", "مذكرتهم", "مذكرت{هم}"},
	} {
		var b strings.Builder
		for _, e := range unligated(joined(merged(revision.Words(tt.old, tt.new)))) {
			switch e.Op {
			case revision.Delete:
				b.WriteString("[" + e.Text + "]")
			case revision.Insert:
				b.WriteString("{" + e.Text + "}")
			default:
				b.WriteString(e.Text)
			}
		}
		if b.String() != tt.want {
			t.Errorf("%s, %s: got %q, want %q", tt.old, tt.new, b.String(), tt.want)
		}
	}
}

// TestDraftsAreLabelled: a page with machine-made English says so.
func TestDraftsAreLabelled(t *testing.T) {
	for _, origin := range []pipeline.OriginKind{pipeline.FromBackend, pipeline.FromHuman} {
		d := doc("a.txt", one)
		d.Units[0].Segments[0].Target.Origin.Kind = origin
		d.Units[0].Segments[0].Target.State = pipeline.Translated
		var b strings.Builder
		if err := HTML(&b, []*revision.Diff{revision.Compare(d, d)}, Options{}); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), "Not for publication"); got != (origin == pipeline.FromBackend) {
			t.Errorf("%s: labelled %v", origin, got)
		}
	}
}
