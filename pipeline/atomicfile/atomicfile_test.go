package atomicfile_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"bayan/pipeline/atomicfile"
)

func content(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// only fails unless dir holds exactly the named files, hidden ones included.
func only(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("folder holds %q, want %q", got, want)
	}
}

func holds(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s holds %q, want %q", filepath.Base(path), got, want)
	}
}

func TestWriteMakesAndReplaces(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "بيان.xlf")
	long := strings.Repeat("سطر\n", 50_000)
	for _, s := range []string{"one", long, ""} {
		if err := atomicfile.Write(path, 0o640, content(s)); err != nil {
			t.Fatal(err)
		}
		holds(t, path, s)
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, want 0640", info.Mode())
	}
	only(t, dir, "بيان.xlf")
}

func TestLongName(t *testing.T) {
	dir := t.TempDir()
	name := strings.Repeat("بيان", 31) + ".xlf" // 252 bytes
	if err := atomicfile.Write(filepath.Join(dir, name), 0o644, content("x")); err != nil {
		t.Fatal(err)
	}
	only(t, dir, name)
}

func TestFailureLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	boom := errors.New("boom")
	fail := func(w io.Writer) error {
		io.WriteString(w, strings.Repeat("x", 1<<20))
		return boom
	}
	if err := atomicfile.Write(path, 0o644, fail); err != boom {
		t.Errorf("error %v, want fn's own", err)
	}
	only(t, dir)

	if err := atomicfile.Write(path, 0o644, content("old")); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Write(path, 0o644, fail); err != boom {
		t.Errorf("error %v, want fn's own", err)
	}
	holds(t, path, "old")
	only(t, dir, "a.txt")
}

func TestPanicLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	func() {
		defer func() { _ = recover() }()
		atomicfile.Write(filepath.Join(dir, "a"), 0o644, func(io.Writer) error { panic("boom") })
	}()
	only(t, dir)
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	os.WriteFile(filepath.Join(dir, "file"), nil, 0o644)
	called := func(io.Writer) error { t.Error("fn was called"); return nil }

	if err := atomicfile.Write(filepath.Join(dir, "sub"), 0o644, called); !errors.Is(err, syscall.EISDIR) {
		t.Errorf("a folder: %v", err)
	}
	if err := atomicfile.Write(filepath.Join(dir, "none", "a"), 0o644, called); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing folder: %v", err)
	} else if strings.Contains(err.Error(), ".tmp") {
		t.Errorf("the error names the temporary file: %v", err)
	}
	if err := atomicfile.Write(filepath.Join(dir, "file", "a"), 0o644, called); err == nil {
		t.Error("a file for a folder was accepted")
	}
	only(t, dir, "file", "sub")
}

func TestLinkStays(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "real"), filepath.Join(dir, "link")
	os.WriteFile(real, []byte("old"), 0o644)
	if err := os.Symlink("real", link); err != nil {
		t.Skip("no symbolic links here")
	}
	if err := atomicfile.Write(link, 0o644, content("new")); err != nil {
		t.Fatal(err)
	}
	holds(t, real, "new")
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link was replaced by a file")
	}
	only(t, dir, "link", "real")

	os.Symlink("nowhere", filepath.Join(dir, "dead"))
	if err := atomicfile.Write(filepath.Join(dir, "dead"), 0o644, content("x")); err == nil {
		t.Error("a dead link was accepted")
	}
}

func ExampleWrite() {
	dir, _ := os.MkdirTemp("", "")
	defer os.RemoveAll(dir)
	err := atomicfile.Write(filepath.Join(dir, "out.txt"), 0o644, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, "whole or not at all")
		return err
	})
	fmt.Println(err)
	// Output: <nil>
}
