package glossary

import (
	"os"
	"strings"
	"testing"

	"bayan/glossary/lexicon"
)

// BenchmarkFind looks for 10,000 terms, most of them of several words, in news.
func BenchmarkFind(b *testing.B) {
	tb := &Termbase{}
	entries := lexicon.Default().Entries()
	for _, several := range []bool{true, false} {
		for _, e := range entries {
			if len(tb.Concepts) < 10000 && (e.POS == lexicon.Noun || e.POS == lexicon.Name) && strings.Contains(e.Key, " ") == several {
				tb.Concepts = append(tb.Concepts, &Concept{ID: e.Source, Terms: []Term{{Lang: Arabic, Text: e.Key}, {Lang: English, Text: e.Glosses[0].Text}}})
			}
		}
	}
	m := tb.Matcher()
	raw, err := os.ReadFile("../seeds/committee-statement.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := string(raw)
	b.SetBytes(int64(len(text)))
	n := 0
	for b.Loop() {
		n = len(m.Find(text))
	}
	b.ReportMetric(float64(n), "matches")
}
