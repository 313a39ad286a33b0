// Package pipetest helps tests: golden files and the corpora that lie outside
// the repository. It is for test files only.
package pipetest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite golden files with what the tests make")

// Golden compares got with the golden file at path, which is relative to the
// test's folder, such as "testdata/page.html.golden". With -update it writes
// the file instead. A difference is shown line by line.
func Golden(t testing.TB, got []byte, path string) {
	t.Helper()
	path = filepath.FromSlash(path)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (make it with: go test -run '^%s$' -update)", err, t.Name())
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s differs (-want +got); if the change is right: go test -update\n%s",
			path, cmp.Diff(strings.SplitAfter(string(want), "\n"), strings.SplitAfter(string(got), "\n")))
	}
}

// Data gives the path of a file or folder of the shared test data: elem under
// $BAYAN_DATA or, when that is not set, under shared/data beside the module's
// root. It skips the test when there is none.
func Data(t testing.TB, elem ...string) string {
	t.Helper()
	root := os.Getenv("BAYAN_DATA")
	if root == "" {
		dir, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for !exists(filepath.Join(dir, "go.mod")) {
			up := filepath.Dir(dir)
			if up == dir {
				t.Skip("no go.mod above the test's folder")
			}
			dir = up
		}
		root = filepath.Join(filepath.Dir(dir), "shared", "data")
	}
	path := filepath.Join(append([]string{root}, elem...)...)
	if !exists(path) {
		t.Skipf("no test data %s (set BAYAN_DATA to the folder that holds it)", filepath.Join(elem...))
	}
	return path
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
