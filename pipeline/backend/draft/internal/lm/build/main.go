// Command build makes the trigram model ngrams.bin of the English lines on
// standard input.
package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"

	"bayan/pipeline/backend/draft/internal/lm"
)

func main() {
	out := "pipeline/backend/draft/internal/lm/ngrams.bin"
	if len(os.Args) > 1 {
		out = os.Args[1]
	}
	if err := run(os.Stdin, out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// gram is a run of one to three words, by number, 0 where there is none.
type gram [lm.Orders]int32

func run(in io.Reader, out string) error {
	c, err := count(in)
	if err != nil {
		return err
	}
	b := c.model()
	fmt.Fprintf(os.Stderr, "%d words, %d pairs, %d triples, %d bytes\n", len(c.order[0]), len(c.order[1]), len(c.order[2]), len(b))
	return os.WriteFile(out, b, 0o644)
}

// counts are the runs of a text: of three words as often as they stand there,
// of fewer by how many different words they follow (Kneser and Ney 1995), but
// at the beginning of a sentence, where none can stand before.
type counts struct {
	hash  []uint64 // of each word
	order [lm.Orders]map[gram]float64
}

func count(in io.Reader) (*counts, error) {
	c := &counts{hash: []uint64{0}}
	for k := range c.order {
		c.order[k] = map[gram]float64{}
	}
	number := map[string]int32{}
	id := func(w string) int32 {
		n, ok := number[w]
		if !ok {
			n = int32(len(c.hash))
			number[w] = n
			c.hash = append(c.hash, lm.HashWord(w))
		}
		return n
	}
	start := id(lm.Start)
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := []int32{start}
		for _, w := range lm.Words(sc.Text()) {
			line = append(line, id(w))
		}
		line = append(line, id(lm.End))
		c.order[1][gram{line[0], line[1]}]++
		for i := 2; i < len(line); i++ {
			c.order[2][gram{line[i-2], line[i-1], line[i]}]++
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("reading text: %w", err)
	}
	for g := range c.order[2] {
		c.order[1][gram{g[1], g[2]}]++
	}
	for g := range c.order[1] {
		c.order[0][gram{g[1]}]++
	}
	return c, nil
}

// discounts are what is taken off counts of one, two, and more, of one order.
func discounts(m map[gram]float64) [4]float64 {
	var n [5]float64
	for _, c := range m {
		if c <= 4 {
			n[int(c)]++
		}
	}
	y := n[1] / (n[1] + 2*n[2])
	return [4]float64{0, 1 - 2*y*n[2]/n[1], 2 - 3*y*n[3]/n[2], 3 - 4*y*n[4]/n[3]}
}

func (c *counts) model() []byte {
	var prob [lm.Orders]map[gram]float64
	var back [lm.Orders]map[gram]float64 // by context, of the order above
	uniform := 1 / float64(len(c.order[0])+1)
	for k := range lm.Orders {
		d := discounts(c.order[k])
		off := func(n float64) float64 { return d[min(int(n), 3)] }
		total, left := map[gram]float64{}, map[gram]float64{}
		for g, n := range c.order[k] {
			h := context(g, k)
			total[h] += n
			left[h] += off(n)
		}
		prob[k], back[k] = map[gram]float64{}, map[gram]float64{}
		for h := range total {
			back[k][h] = left[h] / total[h]
		}
		for g, n := range c.order[k] {
			h := context(g, k)
			lower := uniform
			if k > 0 {
				lower = prob[k-1][shorter(g, k)]
			}
			prob[k][g] = (n-off(n))/total[h] + back[k][h]*lower
		}
	}
	var tables [lm.Orders]lm.Table
	for k := range lm.Orders {
		room := len(prob[k])
		if k == 0 {
			room += 2
		}
		tables[k] = lm.NewTable(k, room)
		for _, g := range sorted(prob[k]) {
			weight := 0.0
			if k+1 < lm.Orders {
				if b, ok := back[k+1][g]; ok {
					weight = math.Log2(b)
				}
			}
			tables[k].Put(c.key(g, k), math.Log2(prob[k][g]), weight)
		}
	}
	start := gram{1}
	tables[0].Put(c.key(start, 0), -25, math.Log2(back[1][start]))
	tables[0].Put(lm.Unseen, math.Log2(back[0][gram{}]*uniform), 0)
	return lm.Encode(tables)
}
