package pipetest_test

import (
	"os"
	"path/filepath"
	"testing"

	"bayan/pipeline/pipetest"
)

func TestGolden(t *testing.T) {
	pipetest.Golden(t, []byte("سطر\nline\n"), "testdata/lines.golden")
}

func TestDataFromEnvironment(t *testing.T) {
	dir := t.TempDir()
	want := filepath.Join(dir, "a", "b.txt")
	if err := os.MkdirAll(filepath.Dir(want), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(want, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("BAYAN_DATA", dir)
	if got := pipetest.Data(t, "a", "b.txt"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	var skipped bool
	t.Run("absent", func(t *testing.T) {
		t.Cleanup(func() { skipped = t.Skipped() })
		pipetest.Data(t, "none")
	})
	if !skipped {
		t.Error("absent data did not skip the test")
	}
}
