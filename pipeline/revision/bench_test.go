package revision_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
)

// pairs of documents of 100,000 segments: what authors make, and what would
// hurt a careless aligner.
var large = []struct {
	name     string
	old, new func(n int) *pipeline.Document
}{
	{"planted", nil, nil}, // 2,000 edits
	{"one-in-ten-changed", func(n int) *pipeline.Document { return lines(n, numbered(7)) }, func(n int) *pipeline.Document {
		return lines(n, func(i int) string {
			s := numbered(7)(i)
			if i%10 == 0 {
				s = strings.Replace(s, " ", " جدا ", 1)
			}
			return s
		})
	}},
	{"identical-lines", func(n int) *pipeline.Document { return lines(n, func(int) string { return "نعم." }) },
		func(n int) *pipeline.Document { return lines(n-1, func(int) string { return "نعم." }) }},
	{"identical-lines-respelled", func(n int) *pipeline.Document { return lines(n, func(int) string { return "إلى الأمام." }) },
		func(n int) *pipeline.Document {
			return lines(n, func(i int) string { return []string{"الى الأمام.", "إلى الامام."}[i%2] })
		}},
	{"two-lines-shuffled", func(n int) *pipeline.Document { return lines(n, shuffled(1)) }, func(n int) *pipeline.Document { return lines(n, shuffled(2)) }},
	{"no-line-in-common", func(n int) *pipeline.Document { return lines(n, numbered(1)) }, func(n int) *pipeline.Document { return lines(n, numbered(2)) }},
	{"reversed", func(n int) *pipeline.Document { return lines(n, numbered(1)) }, func(n int) *pipeline.Document { return lines(n, func(i int) string { return numbered(1)(n - 1 - i) }) }},
	{"all-similar", func(n int) *pipeline.Document {
		return lines(n, func(i int) string { return fmt.Sprintf("هذه جملة رقم %d من النص الطويل.", 2*i) })
	},
		func(n int) *pipeline.Document {
			return lines(n, func(i int) string { return fmt.Sprintf("هذه جملة رقم %d من النص الطويل.", 2*i+1) })
		}},
	{"one-word-lines", func(n int) *pipeline.Document {
		return lines(n, func(i int) string { return fmt.Sprint("كلمة", i*7%n) })
	},
		func(n int) *pipeline.Document {
			return lines(n, func(i int) string { return fmt.Sprint("كلمه", i*11%n, "ة") })
		}},
}

func lines(n int, text func(int) string) *pipeline.Document {
	d := &pipeline.Document{ID: "large.txt"}
	for i := range n {
		d.Units = append(d.Units, &pipeline.Unit{Segments: []*pipeline.Segment{{Source: pipeline.Text{Plain: text(i)}}}})
	}
	return d
}

// numbered makes the sentences of a seed, each by its number.
func numbered(seed uint64) func(int) string {
	return func(i int) string { return revisiontest.Sentence(rand.New(rand.NewPCG(seed, uint64(i)))) }
}

func shuffled(seed uint64) func(int) string {
	r := rand.New(rand.NewPCG(seed, 1))
	return func(int) string { return []string{"نعم يا سيدي.", "لا يا سيدي."}[r.IntN(2)] }
}

func revisions(k, n int) (old, new *pipeline.Document) {
	if large[k].old != nil {
		return large[k].old(n), large[k].new(n)
	}
	p := revisiontest.Plant(revisiontest.Text(n, 1), revisiontest.Pool(2000, 1), 2000, 1)
	return p.Old, p.New
}

// TestHostile aligns the same documents, made smaller: each segment is in one
// pair, and what only moved or was respelled is found.
func TestHostile(t *testing.T) {
	most := map[string]int{ // added and removed
		"one-in-ten-changed": 0, "identical-lines": 1, "identical-lines-respelled": 0, "reversed": 0,
	}
	for k, l := range large[1:] {
		t.Run(l.name, func(t *testing.T) {
			old, new := revisions(k+1, 3000)
			olds, news, alone := 0, 0, 0
			for _, p := range revision.Align(old, new) {
				olds, news = olds+len(p.Old), news+len(p.New)
				if len(p.Old) == 0 || len(p.New) == 0 {
					alone++
				}
			}
			if olds != old.Len() || news != new.Len() {
				t.Errorf("%d old and %d new segments, want %d and %d", olds, news, old.Len(), new.Len())
			}
			if n, ok := most[l.name]; ok && alone > n {
				t.Errorf("%d segments without a partner, want %d", alone, n)
			}
		})
	}
}

// BenchmarkAlign aligns revisions of 100,000 segments.
func BenchmarkAlign(b *testing.B) {
	for k, l := range large {
		b.Run(l.name, func(b *testing.B) {
			old, new := revisions(k, 100_000)
			b.ReportAllocs()
			for b.Loop() {
				runtime.KeepAlive(revision.Align(old, new))
			}
		})
	}
}

// BenchmarkCompare classes and marks revisions of 100,000 segments with 2,000
// planted edits.
func BenchmarkCompare(b *testing.B) {
	old, new := revisions(0, 100_000)
	b.ReportAllocs()
	for b.Loop() {
		runtime.KeepAlive(revision.Compare(old, new))
	}
}
