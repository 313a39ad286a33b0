package main

import (
	"bufio"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var (
	diffSize  = flag.Int("diff.size", 100_000_000, "bytes of each text that BenchmarkDiffBesideGit compares")
	diffWords = flag.Int("diff.words", 20, "words of a line of them, in the mean")
)

// BenchmarkDiffBesideGit compares two plain texts, one line in a hundred
// changed, with bayan diff and with git diff --word-diff, and reports the
// processor time of both, in seconds, and how many times git's bayan takes:
//
//	go test ./cmd/bayan -run '^$' -bench DiffBesideGit -benchtime 3x
func BenchmarkDiffBesideGit(b *testing.B) {
	if _, err := exec.LookPath("git"); err != nil {
		b.Skip("no git here")
	}
	dir := b.TempDir()
	old, new, bayan := filepath.Join(dir, "old.txt"), filepath.Join(dir, "new.txt"), filepath.Join(dir, "bayan.exe")
	if out, err := exec.Command("go", "build", "-o", bayan, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	if err := writePair(old, new); err != nil {
		b.Fatal(err)
	}
	spent := func(name string, args ...string) time.Duration {
		cmd := exec.Command(name, args...)
		cmd.Stdout = io.Discard
		_ = cmd.Run() // git exits with 1 where there are differences
		return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	least := [2]time.Duration{1 << 62, 1 << 62}
	for b.Loop() {
		least[0] = min(least[0], spent(bayan, "diff", old, new))
		least[1] = min(least[1], spent("git", "diff", "--no-index", "--word-diff", old, new))
	}
	b.ReportMetric(least[0].Seconds(), "bayan-s")
	b.ReportMetric(least[1].Seconds(), "git-s")
	b.ReportMetric(float64(least[0])/float64(least[1]), "times-git")
}

// writePair writes a text of seeded sentences, and the same with one word
// changed in one line of a hundred.
func writePair(old, new string) error {
	words := strings.Fields("أعلنت الحكومة خطة جديدة لبناء المدارس في المحافظات الجنوبية وصل الوزير إلى العاصمة مساء أمس بعد جولة طويلة " +
		"انخفضت أسعار النفط في الأسواق العالمية خلال الأسبوع الماضي يشارك عشرون فريقا في البطولة التي تبدأ غدا بالقرار للقرار وبالمدينة كتابهم")
	rnd := rand.New(rand.NewPCG(1, 2))
	var files [2]*os.File
	var w [2]*bufio.Writer
	for i, name := range []string{old, new} {
		f, err := os.Create(name)
		if err != nil {
			return err
		}
		defer f.Close()
		files[i], w[i] = f, bufio.NewWriter(f)
	}
	for n := 0; n < *diffSize; {
		line := make([]string, 1+*diffWords/2+rnd.IntN(*diffWords))
		for k := range line {
			line[k] = words[rnd.IntN(len(words))]
		}
		k, err := w[0].WriteString(strings.Join(line, " ") + ".\n")
		if err != nil {
			return err
		}
		n += k
		if rnd.IntN(100) == 0 {
			line[rnd.IntN(len(line))] += "ها"
		}
		if _, err := w[1].WriteString(strings.Join(line, " ") + ".\n"); err != nil {
			return err
		}
	}
	for i := range w {
		if err := w[i].Flush(); err != nil {
			return err
		}
		if err := files[i].Close(); err != nil {
			return err
		}
	}
	return nil
}
