package glossary

import (
	"bufio"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

var misses = flag.Bool("misses", false, "log every difference from the gold occurrences")

// dataFile finds a file of the shared test data, or skips the test.
func dataFile(t testing.TB, name string) string {
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

// occurrence is a gold occurrence of a term in a sentence.
type occurrence struct {
	start, end int
	lemma      string
	pos, word  string
	found      bool
}

func lines(t testing.TB, path string) []string {
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

// readGold gives the gold occurrences by sentence, in bytes.
func readGold(t testing.TB, path string, sentences []string) [][]occurrence {
	t.Helper()
	gold := make([][]occurrence, len(sentences))
	for _, line := range lines(t, path) {
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
		gold[n] = append(gold[n], occurrence{from, to, col[3], col[4], text[from:to], false})
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

// TestGoldTerms measures the matcher on 2,412 occurrences of 438 dictionary
// forms in sentences of UD_Arabic-PUD. The figures must not fall.
func TestGoldTerms(t *testing.T) {
	sentences := lines(t, dataFile(t, "terms/pud-lemma/text.txt"))
	gold := readGold(t, dataFile(t, "terms/pud-lemma/gold.tsv"), sentences)
	in, err := os.Open(dataFile(t, "terms/pud-lemma/terms.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	tb, err := ReadCSV(in)
	if err != nil {
		t.Fatal(err)
	}
	m := tb.Matcher()
	right, matches, occurrences := 0, 0, 0
	for n, text := range sentences {
		for _, hit := range m.Find(text) {
			matches++
			ok := false
			for i := range gold[n] {
				g := &gold[n][i]
				if g.lemma == hit.Term && hit.Start < g.end && g.start < hit.End {
					g.found, ok = true, true
				}
			}
			if ok {
				right++
			} else if *misses {
				t.Logf("false\t%s\t%s\t%s\t%d", hit.Term, hit.Surface, hit.Method, n)
			}
		}
		for _, g := range gold[n] {
			occurrences++
			if !g.found && *misses {
				t.Logf("missed\t%s\t%s\t%s", g.lemma, g.word, g.pos)
			}
		}
	}
	found := 0
	for _, list := range gold {
		for _, g := range list {
			if g.found {
				found++
			}
		}
	}
	p, r := float64(right)/float64(matches), float64(found)/float64(occurrences)
	f1 := 2 * p * r / (p + r)
	t.Logf("P %.3f R %.3f F1 %.3f (%d matches, %d occurrences)", p, r, f1, matches, occurrences)
	if f1 < .88 {
		t.Errorf("F1 fell to %.3f", f1)
	}
}
