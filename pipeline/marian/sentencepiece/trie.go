package sentencepiece

import (
	"cmp"
	"slices"
)

type key struct {
	text  string
	id    int32
	score float32
}

// trie finds keys by their bytes. It is a double array (Aoe 1989) with bases
// combined by exclusive or, as in darts-clone: the child of node p by byte c is
// p's base ^ c, when that node's parent is p.
type trie []node

type node struct {
	base   int32
	parent int32 // or free, or none for the root
	id     int32 // the key that ends here, -1 for none
	score  float32
}

const (
	root = 0 // where every search begins
	free = -1
	none = -2
)

// step goes from node p by byte c; ok is false when no key goes on so.
func (t trie) step(p int32, c byte) (q int32, ok bool) {
	q = t[p].base ^ int32(c)
	return q, t[q].parent == p
}

// longest gives the length of the longest key that text begins with, 0 for none.
func (t trie) longest(text string) int {
	length := 0
	if len(t) == 0 {
		return 0
	}
	p, ok := int32(root), true
	for i := range len(text) {
		if p, ok = t.step(p, text[i]); !ok {
			break
		}
		if t[p].id >= 0 {
			length = i + 1
		}
	}
	return length
}

// begins tells whether some key begins with text.
func (t trie) begins(text string) bool {
	if len(t) == 0 {
		return false
	}
	p, ok := int32(root), true
	for i := 0; ok && i < len(text); i++ {
		p, ok = t.step(p, text[i])
	}
	return ok
}

// newTrie makes a trie of keys, which are not empty and all different.
func newTrie(keys []key) trie {
	if len(keys) == 0 {
		return nil
	}
	slices.SortFunc(keys, func(a, b key) int { return cmp.Compare(a.text, b.text) })
	b := newBuilder(3 * len(keys))
	b.grow()
	b.take(root, none)
	// Each task is a node and the keys below it, which share depth bytes.
	type task struct {
		at    int32
		keys  []key
		depth int
	}
	tasks := []task{{root, keys, 0}}
	var labels []byte
	for len(tasks) > 0 {
		t := tasks[len(tasks)-1]
		tasks = tasks[:len(tasks)-1]
		rest := t.keys
		if len(rest[0].text) == t.depth {
			b.nodes[t.at].id, b.nodes[t.at].score = rest[0].id, rest[0].score
			rest = rest[1:]
		}
		labels = labels[:0]
		for i, k := range rest {
			if i == 0 || k.text[t.depth] != rest[i-1].text[t.depth] {
				labels = append(labels, k.text[t.depth])
			}
		}
		if len(labels) == 0 {
			continue
		}
		base := b.place(labels)
		b.nodes[t.at].base = base
		for _, c := range labels {
			n := 0
			for n < len(rest) && rest[n].text[t.depth] == c {
				n++
			}
			child := base ^ int32(c)
			b.take(child, t.at)
			tasks = append(tasks, task{child, rest[:n], t.depth + 1})
			rest = rest[n:]
		}
	}
	return b.nodes
}

// builder places nodes. Free nodes form a list in rising order, so that a place
// is found without passing over taken ones; it forgets those in blocks that
// have been tried often, as darts-clone does, which bounds the time.
type builder struct {
	nodes []node
	next  []int32 // the free list: next[i] and prev[i] of a free node i, -1 at the ends
	prev  []int32
	first int32
	last  int32
}

const (
	block = 256
	// window is how many of the last blocks a place is looked for in.
	window = 16
)

// newBuilder makes room for about n nodes.
func newBuilder(n int) *builder {
	n += block
	return &builder{make([]node, 0, n), make([]int32, 0, n), make([]int32, 0, n), -1, -1}
}

// grow adds a block of free nodes and closes the block that leaves the window.
// A node without children keeps base 0: no step from it can succeed, for no node
// names it as parent.
func (b *builder) grow() {
	start := len(b.nodes)
	for i := range block {
		at := int32(start + i)
		b.nodes = append(b.nodes, node{parent: free, id: -1})
		b.prev, b.next = append(b.prev, b.last), append(b.next, -1)
		if b.last >= 0 {
			b.next[b.last] = at
		} else {
			b.first = at
		}
		b.last = at
	}
	closed := int32(start + block - window*block)
	for b.first >= 0 && b.first < closed {
		b.unlink(b.first)
	}
}

func (b *builder) unlink(i int32) {
	if b.prev[i] >= 0 {
		b.next[b.prev[i]] = b.next[i]
	} else {
		b.first = b.next[i]
	}
	if b.next[i] >= 0 {
		b.prev[b.next[i]] = b.prev[i]
	} else {
		b.last = b.prev[i]
	}
}

func (b *builder) take(i, parent int32) {
	b.nodes[i].parent = parent
	b.unlink(i)
}

// place finds a base at which all labels fall on free nodes.
func (b *builder) place(labels []byte) int32 {
	for at := b.first; at >= 0; at = b.next[at] {
		base := at ^ int32(labels[0])
		if b.fits(base, labels[1:]) {
			return base
		}
	}
	start := int32(len(b.nodes))
	b.grow()
	return start
}

func (b *builder) fits(base int32, labels []byte) bool {
	for _, c := range labels {
		if b.nodes[base^int32(c)].parent != free {
			return false
		}
	}
	return true
}
