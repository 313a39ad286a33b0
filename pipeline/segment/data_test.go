package segment

import (
	"bufio"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"bayan/pipeline/pipetest"
)

// TestBoundaries measures sentence boundaries inside paragraphs of real text.
func TestBoundaries(t *testing.T) {
	for _, tt := range []struct {
		corpus string
		f1     float64
	}{
		{"ersatz-nc15-dev.paras", 0.995},
		{"ud-pud.docs", 0.995},
	} {
		t.Run(tt.corpus, func(t *testing.T) {
			paras, gold := corpus(t, tt.corpus)
			var hit, got, want int
			for i, p := range paras {
				mine := inner(Split(p), p)
				got += len(mine)
				want += len(gold[i])
				for at := range mine {
					if gold[i][at] {
						hit++
					} else {
						t.Logf("false: …%s⏎%s…", around(p, at, -40), around(p, at, 40))
					}
				}
				for at := range gold[i] {
					if !mine[at] {
						t.Logf("missed: …%s⏎%s…", around(p, at, -40), around(p, at, 40))
					}
				}
			}
			f1 := 2 * float64(hit) / float64(got+want)
			t.Logf("%d paragraphs: precision %.4f, recall %.4f, F1 %.4f", len(paras), float64(hit)/float64(got), float64(hit)/float64(want), f1)
			if f1 < tt.f1 {
				t.Errorf("F1 %.4f, want at least %.3f", f1, tt.f1)
			}
		})
	}
}

// TestStream measures boundaries where the paragraphs are one long stream, a
// space between them: the ends of paragraphs count too.
func TestStream(t *testing.T) {
	for _, name := range []string{"ersatz-nc15-dev.paras", "ud-pud.docs"} {
		paras, gold := corpus(t, name)
		var b strings.Builder
		want := map[int]bool{}
		at := 0
		for i, p := range paras {
			for end := range gold[i] {
				want[at+end] = true
			}
			b.WriteString(p)
			at += utf8.RuneCountInString(p)
			if i+1 < len(paras) {
				want[at-utf8.RuneCountInString(p)+utf8.RuneCountInString(strings.TrimRight(p, " "))] = true
				b.WriteByte(' ')
				at++
			}
		}
		text := b.String()
		mine := inner(Split(text), text)
		hit := 0
		for end := range mine {
			if want[end] {
				hit++
			}
		}
		f1 := 2 * float64(hit) / float64(len(mine)+len(want))
		t.Logf("%s: F1 %.4f of %d boundaries", name, f1, len(want))
		if f1 < .99 {
			t.Errorf("%s: F1 fell to %.4f", name, f1)
		}
	}
}

// inner gives the ends, in code points, of all sentences but the last.
func inner(ss []Sentence, text string) map[int]bool {
	ends := map[int]bool{}
	for i := 0; i+1 < len(ss); i++ {
		ends[utf8.RuneCountInString(text[:ss[i].End])] = true
	}
	return ends
}

func around(text string, at, n int) string {
	r := []rune(text)
	if n < 0 {
		return string(r[max(0, at+n):at])
	}
	return string(r[at:min(len(r), at+n)])
}

func corpus(t *testing.T, name string) (paras []string, gold []map[int]bool) {
	raw, err := os.ReadFile(pipetest.Data(t, "segmentation", name+".raw.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for p := range strings.Lines(string(raw)) {
		if p = strings.TrimRight(p, "\n"); strings.TrimSpace(p) != "" {
			paras = append(paras, p)
			gold = append(gold, map[int]bool{})
		}
	}
	f, err := os.Open(pipetest.Data(t, "segmentation", name+".offsets.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	last := -1
	lastEnd := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if strings.HasPrefix(sc.Text(), "#") {
			continue
		}
		cells := strings.Split(sc.Text(), "\t")
		para, _ := strconv.Atoi(cells[0])
		end, _ := strconv.Atoi(cells[2])
		if para == last {
			gold[para][lastEnd] = true
		}
		last, lastEnd = para, end
	}
	return paras, gold
}

// TestGoldenRules runs other projects' cases, but for those that split at a
// colon or a comma, which is another convention.
func TestGoldenRules(t *testing.T) {
	f, err := os.Open(pipetest.Data(t, "segmentation", "golden-rules.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var c struct {
			Source, Name, Input string
			Expected            []string
		}
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		other := false
		for _, e := range c.Expected[:len(c.Expected)-1] {
			other = other || strings.HasSuffix(e, ":") || strings.HasSuffix(e, "،")
		}
		if other {
			continue
		}
		var got []string
		for _, s := range Split(c.Input) {
			got = append(got, c.Input[s.Start:s.End])
		}
		if len(got) != len(c.Expected) {
			t.Errorf("%s %s: %d sentences, want %d:\n%s", c.Source, c.Name, len(got), len(c.Expected), strings.Join(got, "\n"))
		}
	}
}
