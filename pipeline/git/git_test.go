package git

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestOutput(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	dir := t.TempDir()
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(dir))
	if _, err := Output(t.Context(), dir, 100, "rev-parse", "HEAD"); err == nil || !strings.HasPrefix(err.Error(), "git rev-parse: not a git repository") {
		t.Errorf("outside a repository: %v", err)
	}
	if _, err := Output(t.Context(), dir, 100, "init", "--quiet"); err != nil {
		t.Fatal(err)
	}
	if out, err := Output(t.Context(), dir, 100, "rev-parse", "--is-inside-work-tree"); err != nil || string(out) != "true\n" {
		t.Errorf("%q, %v", out, err)
	}
	if _, err := Output(t.Context(), dir, 3, "rev-parse", "--is-inside-work-tree"); err == nil || !strings.Contains(err.Error(), "more than 3 bytes") {
		t.Errorf("more than the limit: %v", err)
	}
}

// TestMonitor holds that a program which a repository's settings name is not run.
func TestMonitor(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	dir := t.TempDir()
	for _, args := range [][]string{{"init", "--quiet"}, {"config", "core.fsmonitor", "touch run; false"}} {
		if _, err := Output(t.Context(), dir, 100, args...); err != nil {
			t.Fatal(err)
		}
	}
	ran := filepath.Join(dir, "run")
	plain := exec.Command("git", "status")
	plain.Dir = dir
	if err := plain.Run(); err != nil {
		t.Fatal(err)
	}
	if os.Remove(ran) != nil {
		t.Skip("this git has no monitors")
	}
	if _, err := Output(t.Context(), dir, 4096, "status"); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(ran); err == nil {
		t.Error("the monitor was run")
	}
}

func TestNone(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := Output(t.Context(), ".", 100, "version"); !errors.Is(err, ErrNone) {
		t.Errorf("without git: %v", err)
	}
}
