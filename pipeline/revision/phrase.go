package revision

import (
	"cmp"
	"slices"
	"strings"

	"bayan/glossary/arabic"
)

// minPhrase is how many words a phrase has at least that is shown as moved.
const minPhrase = 2

// maxHomes bounds the places that a pair of words is looked for at.
const maxHomes = 8

// moves finds the phrases among the words without a link that stand in both
// texts, whatever the case of their letters, the longest first, and numbers them
// in the order of the new text.
func (w *writer) moves(links []link) {
	old, new := unlinked(w.old, links, func(l link) int { return l.i }), unlinked(w.new, links, func(l link) int { return l.j })
	olds, news := lower(w.old, old), lower(w.new, new)
	same := func(i, j int) bool {
		return i >= 0 && j >= 0 && i < len(w.old) && j < len(w.new) && old[i] && new[j] && olds[i] == news[j]
	}
	homes := map[[2]string][]int{}
	for i := 0; i+1 < len(w.old); i++ {
		if key := [2]string{olds[i], olds[i+1]}; old[i] && old[i+1] && len(homes[key]) < maxHomes {
			homes[key] = append(homes[key], i)
		}
	}
	type phrase struct{ i, j, n int }
	var found []phrase
	for j := 0; j+1 < len(w.new) && len(homes) > 0; j++ {
		for _, i := range homes[[2]string{news[j], news[j+1]}] {
			if same(i-1, j-1) || !same(i, j) || !same(i+1, j+1) {
				continue
			}
			n := 2
			for same(i+n, j+n) {
				n++
			}
			found = append(found, phrase{i, j, n})
		}
	}
	slices.SortFunc(found, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.j, b.j), cmp.Compare(a.i, b.i))
	})
	var kept []phrase
	for _, p := range found {
		// What a longer phrase has taken is cut off at the ends.
		for p.n > 0 && !same(p.i, p.j) {
			p.i, p.j, p.n = p.i+1, p.j+1, p.n-1
		}
		for k := 0; k < p.n; k++ {
			if !same(p.i+k, p.j+k) {
				p.n = k
			}
		}
		if countWords(w.new[p.j:p.j+p.n]) < minPhrase {
			continue
		}
		kept = append(kept, p)
		for k := range p.n {
			old[p.i+k], new[p.j+k] = false, false
		}
	}
	slices.SortFunc(kept, func(a, b phrase) int { return cmp.Compare(a.j, b.j) })
	w.moveOld, w.moveNew = map[int]int{}, map[int]int{}
	for k, p := range kept {
		for n := range p.n {
			w.moveOld[p.i+n], w.moveNew[p.j+n] = k+1, k+1
		}
	}
}

// unlinked tells of each word whether no link has it.
func unlinked(toks []token, links []link, side func(link) int) []bool {
	out := make([]bool, len(toks))
	for k := range out {
		out[k] = true
	}
	for _, l := range links {
		out[side(l)] = false
	}
	return out
}

// lower gives the words that are wanted in lower case.
func lower(toks []token, wanted []bool) []string {
	out := make([]string, len(toks))
	for k, t := range toks {
		if wanted[k] {
			out[k] = strings.ToLower(t.text)
		}
	}
	return out
}

func countWords(toks []token) int {
	n := 0
	for _, t := range toks {
		if t.class != arabic.Punct && t.class != arabic.Symbol {
			n++
		}
	}
	return n
}
