// Command build counts the words and runs of two and three words of the English lines on
// standard input into counts.bin.
package main

import (
	"bufio"
	"cmp"
	"fmt"
	"os"
	"slices"

	"bayan/pipeline/backend/draft/internal/lm"
)

func main() {
	out := "pipeline/backend/draft/internal/lm/counts.bin"
	if len(os.Args) > 1 {
		out = os.Args[1]
	}
	if err := run(out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type pair struct{ a, b string }

func run(out string) error {
	counts := map[pair]int{}
	total := 0
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		before, prev := "", "<s>"
		counts[pair{"", prev}]++
		for _, w := range lm.Words(sc.Text()) {
			counts[pair{"", w}]++
			counts[pair{prev, w}]++
			if before != "" {
				counts[pair{lm.Pair(before, prev), w}]++
			}
			total++
			before, prev = prev, w
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("reading text: %w", err)
	}
	type row struct {
		p pair
		n int
	}
	var rows []row
	for p, n := range counts {
		if n >= 2 {
			rows = append(rows, row{p, n})
		}
	}
	slices.SortFunc(rows, func(x, y row) int {
		return cmp.Or(cmp.Compare(y.n, x.n), cmp.Compare(x.p.a, y.p.a), cmp.Compare(x.p.b, y.p.b))
	})
	t := make(lm.Table, 3<<lm.Bits)
	t.Put(lm.Hash("", lm.Total), total)
	left := 0
	for _, r := range rows {
		if !t.Put(lm.Hash(r.p.a, r.p.b), r.n) {
			left++
		}
	}
	fmt.Fprintf(os.Stderr, "%d words, %d kept, %d left out\n", total, len(rows)-left, left)
	return os.WriteFile(out, t, 0o644)
}
