package main

import (
	"cmp"
	"maps"
	"slices"

	"bayan/pipeline/backend/draft/internal/lm"
)

// context is g, a run of k+1 words, without its last word.
func context(g gram, k int) gram {
	g[k] = 0
	return g
}

// shorter is g, a run of k+1 words, without its first word.
func shorter(g gram, k int) gram {
	copy(g[:], g[1:])
	g[k] = 0
	return g
}

// key is the hash of g, a run of k+1 words.
func (c *counts) key(g gram, k int) uint64 {
	h := c.hash[g[0]]
	for _, w := range g[1 : k+1] {
		h = lm.Join(h, c.hash[w])
	}
	return h
}

// sorted lists runs in an order that depends on nothing else.
func sorted(m map[gram]float64) []gram {
	return slices.SortedFunc(maps.Keys(m), func(a, b gram) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]), cmp.Compare(a[2], b[2]))
	})
}
