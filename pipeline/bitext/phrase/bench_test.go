package phrase

import (
	"os"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
)

func readLines(t testing.TB, elem ...string) []string {
	t.Helper()
	b, err := os.ReadFile(pipetest.Data(t, elem...))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

// BenchmarkLearn learns from everyday sentences and paragraphs of Wikipedia.
func BenchmarkLearn(b *testing.B) {
	ar := append(readLines(b, "mt", "tatoeba", "tatoeba-test-v2021-08-07.ara"), readLines(b, "mt", "xquad", "xquad.ar")...)
	en := append(readLines(b, "mt", "tatoeba", "tatoeba-test-v2021-08-07.eng"), readLines(b, "mt", "xquad", "xquad.en")...)
	texts := make([]Text, len(ar))
	for i := range ar {
		texts[i] = Text{ar[i], en[i]}
	}
	b.ReportAllocs()
	for b.Loop() {
		Learn(texts)
	}
	b.ReportMetric(float64(len(texts)), "texts")
}
