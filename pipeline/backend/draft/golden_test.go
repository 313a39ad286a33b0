package draft

import (
	"os"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
)

// TestGolden holds what the engine makes of varied sentences of our own against
// what it made before. They are examples, faults included: a change is to be
// read, and is good if more of them got better than worse.
func TestGolden(t *testing.T) {
	text, err := os.ReadFile("testdata/golden/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	g := defaultEngine()
	var out strings.Builder
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		if !strings.HasPrefix(line, "#") {
			english, _, _ := g.translate(t.Context(), line, nil, "")
			line += "\n\t" + english
		}
		out.WriteString(line + "\n")
	}
	pipetest.Golden(t, []byte(out.String()), "testdata/golden/english.golden")
}
