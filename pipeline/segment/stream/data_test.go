package stream

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
	"bayan/pipeline/segment/stream/internal/gap"
)

// TestStripped measures boundaries in text without punctuation: the gold
// sentences of a whole file, stripped and joined by single spaces.
func TestStripped(t *testing.T) {
	for _, tt := range []struct {
		corpus string
		f1     float64
	}{
		{"ersatz-nc15-dev.paras", 0.413},
		{"ud-pud.docs", 0.527},
	} {
		t.Run(tt.corpus, func(t *testing.T) {
			text, gold := stripped(t, tt.corpus)
			var hit int
			ss := Split(text)
			for _, s := range ss[:len(ss)-1] {
				if gold[s.End] {
					hit++
				}
			}
			got, want := len(ss)-1, len(gold)
			f1 := 2 * float64(hit) / float64(got+want)
			t.Logf("%d boundaries: precision %.4f, recall %.4f, F1 %.4f", want, float64(hit)/float64(got), float64(hit)/float64(want), f1)
			if f1 < tt.f1 {
				t.Errorf("F1 %.4f, want at least %.3f", f1, tt.f1)
			}
		})
	}
}

// stripped gives the text of a corpus as a stream, and the bytes at which its
// sentences but the last end.
func stripped(t testing.TB, name string) (text string, gold map[int]bool) {
	raw, err := os.ReadFile(pipetest.Data(t, "segmentation", name+".raw.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var paras [][]rune
	for p := range strings.Lines(string(raw)) {
		if p = strings.TrimRight(p, "\n"); strings.TrimSpace(p) != "" {
			paras = append(paras, []rune(p))
		}
	}
	f, err := os.Open(pipetest.Data(t, "segmentation", name+".offsets.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b strings.Builder
	gold = map[int]bool{}
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if strings.HasPrefix(sc.Text(), "#") {
			continue
		}
		var n [3]int
		for i, c := range strings.Split(sc.Text(), "\t") {
			n[i], _ = strconv.Atoi(c)
		}
		s := gap.Strip(string(paras[n[0]][n[1]:n[2]]))
		if s == "" {
			continue
		}
		if b.Len() > 0 {
			gold[b.Len()] = true
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String(), gold
}

func BenchmarkSplit(b *testing.B) {
	text, _ := stripped(b, "ersatz-nc15-dev.paras")
	Split(text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Split(text)
	}
}
