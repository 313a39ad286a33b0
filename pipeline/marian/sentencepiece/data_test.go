package sentencepiece

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
)

// python gives a Python that has the reference library, or skips the test.
func python(t *testing.T) string {
	for _, p := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(p, "-c", "import sentencepiece").Run() == nil {
			return p
		}
	}
	t.Skip("no Python with the reference library (apt-get install python3-sentencepiece)")
	return ""
}

// run gives the standard output of the reference script, line by line.
func run(t *testing.T, input string, args ...string) []string {
	t.Helper()
	cmd := exec.Command(python(t), append([]string{filepath.Join("testdata", "reference.py")}, args...)...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(input), &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, errs.String())
	}
	return strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
}

// corpus gives the lines of all of mt and the first 50,000 of english.
func corpus(t *testing.T) []string {
	t.Helper()
	var lines []string
	err := filepath.WalkDir(pipetest.Data(t, "mt"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		lines = append(lines, strings.Split(strings.ToValidUTF8(string(data), "\uFFFD"), "\n")...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	english := pipetest.Data(t, "english", "human.en.txt.xz")
	text, err := exec.Command("xz", "-dc", english).Output()
	if err != nil {
		t.Skipf("xz %s: %v", english, err)
	}
	s := bufio.NewScanner(bytes.NewReader(text))
	s.Buffer(nil, 1<<20)
	for n := 0; n < 50000 && s.Scan(); n++ {
		lines = append(lines, s.Text())
	}
	return lines
}

// TestData trains models of every kind on real text and compares with the
// reference library on all of it: the IDs of every line, the offsets of every
// tenth, the text its IDs and random IDs decode to. It takes one line in a hundred
// unless BAYAN_DATA_ALL is set, for the whole takes minutes:
//
//	BAYAN_DATA_ALL=1 go test -run TestData -v -timeout 30m ./pipeline/marian/sentencepiece
func TestData(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the reference library for long")
	}
	python(t)
	lines := corpus(t)
	if os.Getenv("BAYAN_DATA_ALL") == "" {
		lines = tenthOf(tenthOf(lines))
	}
	input := strings.Join(lines, "\n")
	tenth := tenthOf(lines)
	dir := t.TempDir()
	flores := pipetest.Data(t, "mt", "flores-dev")
	run(t, "", "train", dir, filepath.Join(flores, "flores-dev.ar"), filepath.Join(flores, "flores-dev.en"), "--size", "8000")
	paths, err := filepath.Glob(filepath.Join(dir, "*.model"))
	if err != nil || len(paths) < 8 {
		t.Fatalf("models %v: %v", paths, err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".model"), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			m, err := Load(data)
			if err != nil {
				t.Fatal(err)
			}
			wrong := 0
			report := func(what, text, got, want string) {
				if got != want {
					if wrong++; wrong < 5 {
						t.Errorf("%s of %q:\n got %s\nwant %s", what, text, got, want)
					}
				}
			}
			pieces := 0
			var tokens []Token
			var encoded []string
			for i, want := range run(t, input, "ids", path) {
				tokens = m.Encode(tokens[:0], lines[i])
				got := join(tokens, func(x Token) string { return strconv.Itoa(int(x.ID)) })
				report("IDs", lines[i], got, want)
				pieces += len(tokens)
				if i%10 == 0 {
					encoded = append(encoded, got)
				}
			}
			for i, want := range run(t, strings.Join(tenth, "\n"), "spans", path) {
				tokens = m.Encode(tokens[:0], tenth[i])
				got := join(tokens, func(x Token) string { return fmt.Sprintf("%d:%d:%d", x.ID, x.Start, x.End) })
				report("spans", tenth[i], got, want)
			}
			rng := rand.New(rand.NewPCG(1, 1))
			for range 3000 {
				ids := make([]string, rng.IntN(20))
				for i := range ids {
					ids[i] = strconv.Itoa(rng.IntN(min(m.Size(), 300<<rng.IntN(6))))
				}
				encoded = append(encoded, strings.Join(ids, " "))
			}
			for i, want := range run(t, strings.Join(encoded, "\n"), "decode", path) {
				var ids []int32
				for _, x := range strings.Fields(encoded[i]) {
					id, _ := strconv.Atoi(x)
					ids = append(ids, int32(id))
				}
				w, err := unquote(want)
				if err != nil {
					t.Fatal(err)
				}
				report("text", encoded[i], m.Decode(ids), w)
			}
			t.Logf("%d lines, %d pieces, offsets of %d lines, %d decoded: %d wrong", len(lines), pieces, len(tenth), len(encoded), wrong)
		})
	}
}

func tenthOf(lines []string) []string {
	var tenth []string
	for i := 0; i < len(lines); i += 10 {
		tenth = append(tenth, lines[i])
	}
	return tenth
}

func unquote(s string) (text string, err error) {
	err = json.Unmarshal([]byte(s), &text)
	return text, err
}

func join[T any](list []T, f func(T) string) string {
	parts := make([]string, len(list))
	for i, x := range list {
		parts[i] = f(x)
	}
	return strings.Join(parts, " ")
}
