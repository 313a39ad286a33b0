package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline/bitext"
)

// bounds of what is learnt.
const (
	// maxTarget is the length of the longest English, in words, beside that of
	// the Arabic.
	maxTarget = 3
	// leastWeight is what the words of a phrase must vouch for one another.
	leastWeight = 0.4
	// maxLoose is how many words of content may have no link.
	maxLoose = 1
)

// extractor takes the phrases out of one linked pair.
type extractor struct {
	bitext.Pair
	text   string
	casing casing
	links  []bitext.Link
	bySrc  [][]bitext.Link // by source word
	linked []bool          // target words with a link
	lo, hi []int           // first and last source word of a target word
}

func newExtractor(p bitext.Pair, links []bitext.Link, text string, c casing) *extractor {
	x := &extractor{
		Pair: p, text: text, casing: c, links: links, bySrc: make([][]bitext.Link, len(p.Source)),
		linked: make([]bool, len(p.Target)), lo: make([]int, len(p.Target)), hi: make([]int, len(p.Target)),
	}
	for _, l := range links {
		if !x.linked[l.Target] {
			x.linked[l.Target], x.lo[l.Target], x.hi[l.Target] = true, l.Source, l.Source
		}
		x.lo[l.Target], x.hi[l.Target] = min(x.lo[l.Target], l.Source), max(x.hi[l.Target], l.Source)
		x.bySrc[l.Source] = append(x.bySrc[l.Source], l)
	}
	return x
}

// phrases yields the phrases of the pair that hold together.
func (x *extractor) phrases(yield func(key, text string, weight float64)) {
	for _, r := range runs(x.Source) {
		if !x.anchored(r) {
			continue
		}
		from, to, ok := x.image(r)
		if !ok || to-from > r.to-r.from+maxTarget {
			continue
		}
		weight, ok := x.sound(r, from, to)
		if !ok {
			continue
		}
		if from > 0 && !x.linked[from-1] && article(x.Target[from-1].Key) {
			from--
		}
		yield(r.key, x.english(from, to), weight)
	}
}

// anchored reports whether a run begins and ends with words that have links.
func (x *extractor) anchored(r run) bool {
	last := r.to - 1
	for i := r.from; ; i++ {
		if len(x.bySrc[i]) == 0 {
			return false
		}
		if !x.Source[i].Clitic || i == last {
			break
		}
	}
	for x.Source[last].Clitic && last > r.from {
		last--
	}
	return len(x.bySrc[last]) > 0
}

// image gives the target words of a run, if no other word has a part in them.
func (x *extractor) image(r run) (from, to int, ok bool) {
	from, to = len(x.Target), 0
	for i := r.from; i < r.to; i++ {
		for _, l := range x.bySrc[i] {
			from, to = min(from, l.Target), max(to, l.Target+1)
		}
	}
	if from >= to {
		return 0, 0, false
	}
	for j := from; j < to; j++ {
		if x.linked[j] && (x.lo[j] < r.from || x.hi[j] >= r.to) {
			return 0, 0, false
		}
	}
	return from, to, true
}

// sound holds the two sides against each other and weighs them.
func (x *extractor) sound(r run, from, to int) (weight float64, ok bool) {
	negative, loose, counted, words := 0, 0, 0, 0
	var numbers []string
	for i := r.from; i < r.to; i++ {
		w := &x.Source[i]
		if w.Negative {
			negative ^= 1
		}
		if w.Kind == bitext.Number {
			numbers = append(numbers, w.Key)
		} else if w.Numeral {
			return 0, false
		}
		if w.Kind == bitext.Function || w.Kind == bitext.Mark {
			continue
		}
		counted++
		if w.Kind == bitext.Content {
			words++
		}
		best := 0.0
		for _, l := range x.bySrc[i] {
			best = max(best, l.Prob)
		}
		if best == 0 {
			loose++
		}
		weight += best
	}
	for j := from; j < to; j++ {
		w := &x.Target[j]
		switch {
		case w.Negative:
			negative ^= 1
		case w.Kind == bitext.Number:
			k := slices.Index(numbers, w.Key)
			if k < 0 {
				return 0, false
			}
			numbers = slices.Delete(numbers, k, k+1)
		case w.Numeral:
			return 0, false
		case w.Kind == bitext.Mark && (w.Key != "-" || j == from || j+1 == to):
			return 0, false
		case w.Kind == bitext.Content && !x.linked[j]:
			loose++
		}
	}
	if negative != 0 || len(numbers) > 0 || loose > maxLoose || words == 0 {
		return 0, false
	}
	weight /= float64(counted)
	return weight, weight >= leastWeight
}

// senses yields what the words of content were rendered by.
func (x *extractor) senses(yield func(key, stems string, weight float64)) {
	for i := range x.Source {
		w := &x.Source[i]
		if w.Kind != bitext.Content || len(x.bySrc[i]) == 0 {
			continue
		}
		var stems []string
		weight := 0.0
		for _, l := range x.bySrc[i] {
			if t := &x.Target[l.Target]; t.Kind == bitext.Content {
				stems = append(stems, t.Key)
				weight = max(weight, l.Prob)
			}
		}
		if len(stems) > 0 {
			yield(w.Key, strings.Join(stems, " "), weight)
		}
	}
}

// english is the text of target words, as it would stand inside a sentence.
func (x *extractor) english(from, to int) string {
	text := strings.Join(strings.Fields(x.text[x.Target[from].Start:x.Target[to-1].End]), " ")
	if from == 0 || x.Target[from-1].Kind == bitext.Mark {
		text = x.casing.inside(text)
	}
	return text
}

func article(key string) bool { return key == "the" || key == "a" }

// casing counts how words are written inside sentences: with a small letter less
// with a capital.
type casing map[string]int

func (c casing) count(text string, words []bitext.Word) {
	for i := 1; i < len(words); i++ {
		if words[i-1].Kind == bitext.Mark || words[i].Kind == bitext.Mark {
			continue
		}
		w := text[words[i].Start:words[i].End]
		if words[i].Name != "" {
			c[strings.ToLower(w)]--
		} else {
			c[w]++
		}
	}
}

// inside lowers the first letter of a text that began a sentence, unless its first
// word has a capital anywhere.
func (c casing) inside(text string) string {
	first, _, _ := strings.Cut(text, " ")
	r, n := utf8.DecodeRuneInString(first)
	if !unicode.IsUpper(r) || c[strings.ToLower(first)] < 0 || strings.IndexFunc(first[n:], unicode.IsUpper) >= 0 || first == "I" {
		return text
	}
	return string(unicode.ToLower(r)) + text[n:]
}

// Stems gives the stems of the words of content of an English text, by which
// [Table.Sense] knows it.
func Stems(a *bitext.Analyzer, english string) string {
	var out []string
	for _, w := range a.English(english) {
		if w.Kind == bitext.Content {
			out = append(out, w.Key)
		}
	}
	return strings.Join(out, " ")
}
