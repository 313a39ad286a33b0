package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestREADME runs every command of the README on a copy of seeds/. The go
// commands are what runs this test, and CI, already.
func TestREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var script strings.Builder
	n := 0
	for i, block := range strings.Split(string(readme), "```") {
		body, ok := strings.CutPrefix(block, "sh\n")
		if i%2 == 0 || !ok {
			continue
		}
		for line := range strings.Lines(body) {
			line, _, _ = strings.Cut(line, "#")
			line = strings.TrimSpace(line)
			switch line {
			case "", "go test ./...", "go build ./cmd/bayan":
				continue
			}
			line = strings.Replace(line, "go run ./cmd/bayan", "bayan", 1)
			line = strings.Replace(line, "./bayan", "bayan", 1)
			if !strings.HasPrefix(line, "bayan ") {
				t.Errorf("the test does not know how to run %q", line)
				continue
			}
			if strings.HasPrefix(line, "bayan check") { // the verdict is the reader's business
				line += "; test $? -ne 1"
			}
			fmt.Fprintf(&script, "exec sh -c '%s'\n", line)
			n++
		}
	}
	if n < 5 {
		t.Fatalf("only %d commands found", n)
	}
	file := filepath.Join(t.TempDir(), "readme.txtar")
	if err := os.WriteFile(file, []byte(script.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Files: []string{file},
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "C")
			e.Setenv("BAYAN_MODELS", filepath.Join(e.WorkDir, "models"))
			return os.CopyFS(filepath.Join(e.WorkDir, "seeds"), os.DirFS("../../seeds"))
		},
	})
}
