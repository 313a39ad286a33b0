package revision

import (
	"slices"
	"strings"

	"bayan/glossary/arabic"
)

// fold evens out what is not wording: tashkeel, tatweel, letter variants, digit
// script, white space and the kind of quotation marks.
func fold(s string) string {
	return strings.Join(strings.Fields(quotes.Replace(arabic.FoldString(s, arabic.Match))), " ")
}

var quotes = strings.NewReplacer("«", `"`, "»", `"`, "“", `"`, "”", `"`, "„", `"`, "‘", "'", "’", "'", ",", "،", ";", "؛", "?", "؟")

// profile is the sorted multiset of a text's trigrams of characters, hashed.
type profile []uint32

func profiles(texts []string) []profile {
	out := make([]profile, len(texts))
	for i, t := range texts {
		out[i] = newProfile(t)
	}
	return out
}

func newProfile(text string) profile {
	p := make(profile, 0, len(text)/2+2)
	a, b := uint32(' '), uint32(' ')
	for _, r := range text + " " {
		c := uint32(r)
		p = append(p, (a*31+b)*0x9E3779B1^c*0x85EBCA6B)
		a, b = b, c
	}
	slices.Sort(p)
	return p
}

// similarity is Dice's coefficient of two profiles, from 0 to 1.
func (p profile) similarity(q profile) float64 {
	if len(p)+len(q) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] == q[j]:
			common++
			i, j = i+1, j+1
		case p[i] < q[j]:
			i++
		default:
			j++
		}
	}
	return 2 * float64(common) / float64(len(p)+len(q))
}

type candidate struct {
	i, j int
	sim  float64
}

// candidates lists, for each new segment of js, the old ones of is that share
// its rarest words and are similar enough to be one that moved and changed.
func (a *aligner) candidates(is, js []int) []candidate {
	const words, perWord = 8, 32
	holders := map[string][]int{}
	for _, i := range is {
		for _, w := range distinct(a.foldedOld[i]) {
			holders[w] = append(holders[w], i)
		}
	}
	cache := map[int]profile{}
	var out []candidate
	for _, j := range js {
		var rare []string
		for _, w := range distinct(a.foldedNew[j]) {
			if n := len(holders[w]); n > 0 && n <= perWord {
				rare = append(rare, w)
			}
		}
		slices.SortStableFunc(rare, func(x, y string) int { return len(holders[x]) - len(holders[y]) })
		mine := newProfile(a.foldedNew[j])
		seen := map[int]bool{}
		for _, w := range rare[:min(words, len(rare))] {
			for _, i := range holders[w] {
				if seen[i] {
					continue
				}
				seen[i] = true
				p, ok := cache[i]
				if !ok {
					p = newProfile(a.foldedOld[i])
					cache[i] = p
				}
				if s := p.similarity(mine); s >= far {
					out = append(out, candidate{i, j, s})
				}
			}
		}
	}
	return out
}

// distinct gives the words of a folded text once each, sorted.
func distinct(text string) []string {
	ws := strings.Fields(text)
	slices.Sort(ws)
	return slices.Compact(ws)
}
