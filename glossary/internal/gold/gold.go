// Package gold reads the gold occurrences of dictionary forms that the measuring
// tests of the glossary packages share.
package gold

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// File finds a file of the shared test data, or skips the test.
func File(t testing.TB, name string) string {
	t.Helper()
	dir := os.Getenv("BAYAN_DATA")
	if dir == "" {
		root, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for {
			if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
				break
			}
			if root == filepath.Dir(root) {
				t.Skip("no go.mod above the test")
			}
			root = filepath.Dir(root)
		}
		dir = filepath.Join(root, "..", "shared", "data")
	}
	path := filepath.Join(dir, filepath.FromSlash(name))
	if _, err := os.Stat(path); err != nil {
		t.Skipf("no test data: %v", err)
	}
	return path
}

// Occurrence is a gold occurrence of a term in a sentence.
type Occurrence struct {
	Start, End int // bytes of the sentence
	Lemma      string
	POS, Word  string
	Found      bool // for the test to set
}

// Lines reads a text file.
func Lines(t testing.TB, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []string
	for in := bufio.NewScanner(f); in.Scan(); {
		out = append(out, in.Text())
	}
	return out
}

// Read gives the gold occurrences by sentence, in bytes.
func Read(t testing.TB, path string, sentences []string) [][]Occurrence {
	t.Helper()
	gold := make([][]Occurrence, len(sentences))
	for _, line := range Lines(t, path) {
		col := strings.Split(line, "\t")
		n, err1 := strconv.Atoi(col[0])
		start, err2 := strconv.Atoi(col[1])
		end, err3 := strconv.Atoi(col[2])
		if err1 != nil || err2 != nil || err3 != nil {
			t.Fatalf("gold line %q", line)
		}
		text := sentences[n]
		from := byteOffset(text, start)
		to := byteOffset(text, end)
		gold[n] = append(gold[n], Occurrence{from, to, col[3], col[4], text[from:to], false})
	}
	return gold
}

func byteOffset(s string, runes int) int {
	i := 0
	for range runes {
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return i
}
