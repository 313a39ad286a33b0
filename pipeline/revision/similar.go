package revision

import (
	"strings"

	"bayan/glossary/arabic"
)

// fold evens out what is not wording: tashkeel, tatweel, letter variants, digit
// script, white space and the kind of quotation marks.
func fold(s string) string {
	return strings.Join(strings.Fields(quotes.Replace(arabic.FoldString(s, arabic.Match))), " ")
}

var quotes = strings.NewReplacer("«", `"`, "»", `"`, "“", `"`, "”", `"`, "„", `"`, "‘", "'", "’", "'", ",", "،", ";", "؛", "?", "؟")

// similarity of the sources of old i and new j: in trigrams of letters or, when
// there are some words, in whole words, whichever is greater; so that neither a
// new ending nor one long address counts for much. Where it is less than least,
// it may be given as 0.
func (a *aligner) similarity(i, j int, least float64) float64 {
	switch {
	case a.equals(a.exact, i, j):
		return 1
	case a.equals(a.spelled, i, j):
		return respelled
	}
	const someWords = 4
	p, q := a.old.profile(i), a.new.profile(j)
	sim := 0.0
	if p.sketch.most(len(p.trigrams), &q.sketch, len(q.trigrams)) >= least {
		sim = dice(p.trigrams, q.trigrams)
	}
	if min(len(p.words), len(q.words)) >= someWords && p.sketch.mostWords(len(p.words), &q.sketch, len(q.words)) >= least {
		sim = max(sim, dice(p.bag, q.bag))
	}
	return unequal(sim)
}

// unequal keeps a measured similarity below that of equals.
func unequal(sim float64) float64 { return min(sim, respelled-0.01) }

// common counts what two sorted lists share.
func common[T uint16 | uint32](p, q []T) int {
	n := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] == q[j]:
			n++
			i, j = i+1, j+1
		case p[i] < q[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// dice is Dice's coefficient of two sorted lists, from 0 to 1.
func dice[T uint16 | uint32](p, q []T) float64 {
	if len(p)+len(q) == 0 {
		return 0
	}
	return 2 * float64(common(p, q)) / float64(len(p)+len(q))
}

// lcs is the length of a longest common subsequence of two word sequences. It
// is bounded: of very long ones, only the common beginning and end count.
func lcs(p, q []uint32) int {
	n := 0
	for len(p) > 0 && len(q) > 0 && p[0] == q[0] {
		p, q, n = p[1:], q[1:], n+1
	}
	for len(p) > 0 && len(q) > 0 && p[len(p)-1] == q[len(q)-1] {
		p, q, n = p[:len(p)-1], q[:len(q)-1], n+1
	}
	const most = 1 << 18
	if len(p)*len(q) == 0 || len(p)*len(q) > most {
		return n
	}
	row := make([]int32, len(q)+1)
	for _, w := range p {
		diagonal := int32(0)
		for j, v := range q {
			up := row[j+1]
			if w == v {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(up, row[j])
			}
			diagonal = up
		}
	}
	return n + int(row[len(q)])
}
