package htmldoc_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/htmldoc"
	"bayan/pipeline/locale"
	"bayan/pipeline/pipetest"
)

func write(t *testing.T, w htmldoc.Writer, d *pipeline.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := w.Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestConformance(t *testing.T) { formattest.Writer(t, htmldoc.Writer{}) }

func TestGolden(t *testing.T) {
	page := write(t, htmldoc.Writer{}, formattest.Statement())
	_, body, _ := strings.Cut(page, "</style>") // the style has its own file
	pipetest.Golden(t, []byte(body), "testdata/statement.html.golden")
}

func TestArabicLabels(t *testing.T) {
	ar, err := locale.New("ar")
	if err != nil {
		t.Fatal(err)
	}
	page := write(t, htmldoc.Writer{Locale: ar}, formattest.Statement())
	for _, want := range []string{`<html lang="ar" dir="rtl">`, "مسودة", `lang="en" dir="ltr"`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in the page", want)
		}
	}
}

// TestNothingRuns makes sure that no text of a document becomes markup.
func TestNothingRuns(t *testing.T) {
	d := formattest.Statement()
	evil := `<script>alert(1)</script><img src=x onerror=alert(1)>`
	s := d.Units[0].Segments[0]
	s.Source = pipeline.Text{Plain: evil, Codes: []pipeline.Code{{Offset: 8, Data: evil}}}
	s.Target.Text = s.Source
	s.Target.Basis = pipeline.Basis(s.Source)
	s.Target.Links = []pipeline.Link{{Source: pipeline.Span{Start: 0, End: 7}, Target: pipeline.Span{Start: 0, End: 7}}, {Source: pipeline.Span{Start: 6, End: 20}, Target: pipeline.Span{Start: 7, End: 30}}}
	s.Was, s.Terms = evil, []pipeline.TermUse{{Start: 0, End: 8, Rendering: `" onmouseover="alert(1)`}}
	s.Notes = []pipeline.Note{{Text: evil}}
	d.ID = evil
	d.Findings = []pipeline.Finding{{Rule: "x", Message: evil, Segment: s.ID}, {Rule: "y", Message: evil}}
	page := write(t, htmldoc.Writer{}, d)
	if !strings.Contains(page, `class="w1">&lt;script`) {
		t.Error("the hostile words are not linked")
	}
	for _, bad := range []string{"<script", "<img", `" onmouseover`} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %s", bad)
		}
	}
}

// TestHover: words that belong together have one class, and the style sheet a
// rule for it; without links, or when plain, there is neither.
func TestHover(t *testing.T) {
	d := formattest.Statement()
	page := write(t, htmldoc.Writer{}, d)
	for _, want := range []string{".pair:has(.w6:hover) .w6{background", `<span class="w1">opened</span>`, `<span class="w1">افتتحت</span>`, `<span class="term w2" title="municipality">البلدية</span>`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in the page", want)
		}
	}
	if strings.Contains(page, ".w7:hover") || strings.Contains(page, "<script") {
		t.Error("rules for nothing, or a script")
	}
	plain := write(t, htmldoc.Writer{Plain: true}, d)
	d.Units[1].Segments[0].Source.Plain += " "
	stale := write(t, htmldoc.Writer{}, d)
	for _, p := range []string{plain, stale} {
		if strings.Contains(p, `class="w1"`) || strings.Contains(p, ":hover") {
			t.Error("links where there should be none")
		}
	}
}
