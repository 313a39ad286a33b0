package sentence

import (
	"math"
	"strings"
	"unicode"

	"bayan/glossary/arabic"
	"bayan/pipeline/bitext"
)

// Sentence is a sentence of a document.
type Sentence struct {
	Text string
	// Unit numbers the paragraph it stands in; all may be the same.
	Unit int
}

// side is one document.
type side struct {
	units []int
	sizes []float64 // letters and digits
	mean  float64   // size
	words [][]bitext.Word
	first []int // number of the first word of each sentence

	// By number of word: what a match is worth, in nats, how much it counts, and
	// what it costs to have none.
	weight, share, cost []float32
	costs               []float64 // of all words before each sentence

	// The words that are matched in a bead, and how well; valid where the mark is
	// the bead's.
	matched []int32
	best    []float32
	mark    []int32
}

// maxSentence bounds the words of a sentence that are looked at.
const maxSentence = 400

// newSide takes sentences apart by split.
func newSide(sentences []Sentence, split func(string) []bitext.Word) *side {
	s := &side{first: []int{0}}
	for _, x := range sentences {
		words := content(split(x.Text))
		s.units = append(s.units, x.Unit)
		s.sizes = append(s.sizes, size(x.Text))
		s.words = append(s.words, words)
		for _, w := range words {
			share := float32(1)
			if w.Kind == bitext.Function {
				share = functionWeight
			}
			s.share = append(s.share, share)
		}
		s.first = append(s.first, len(s.share))
	}
	n := len(s.share)
	s.mean = max(sum(s.sizes)/float64(max(len(sentences), 1)), 1)
	s.weight, s.cost, s.best, s.mark = make([]float32, n), make([]float32, n), make([]float32, n), make([]int32, n)
	return s
}

// judge weighs the words of s: the more sentences of the other side one matches,
// the less each match says. Of seen sentences it matches count, by word.
func (s *side) judge(p params, count, seen []float32) {
	s.costs = make([]float64, len(s.words)+1)
	for i := range s.words {
		total := 0.0
		for w := s.first[i]; w < s.first[i+1]; w++ {
			// One match, most often, is no chance.
			q := float64(max(count[w]-1, 0)+0.5) / float64(seen[w]+1)
			s.weight[w] = float32(max(math.Log(likely/q), 0))
			s.cost[w] = s.share[w] * float32(p.missing)
			if count[w] == 0 {
				s.cost[w] = s.share[w] * float32(p.unknown)
			}
			total += float64(s.cost[w])
		}
		s.costs[i+1] = s.costs[i] + total
	}
}

// content leaves out marks and articles, and takes dates in digits apart.
func content(words []bitext.Word) []bitext.Word {
	out := words[:0:0]
	for _, w := range words {
		switch {
		case w.Kind == bitext.Mark || w.Key == "the" || w.Key == "a" || len(out) >= maxSentence:
		case w.Kind == bitext.Number && strings.ContainsAny(w.Key, "/-"):
			for _, part := range strings.FieldsFunc(w.Key, func(r rune) bool { return r == '/' || r == '-' }) {
				w.Key = strings.TrimLeft(part, "0")
				out = append(out, w)
			}
		default:
			w.Key = strings.TrimPrefix(w.Key, "\x01")
			out = append(out, w)
		}
	}
	return out
}

func size(text string) float64 {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return float64(n)
}

// match is one word that vouches for another, both by number in their documents.
type match struct {
	source, target int32
	k              float32
}

// place is a word of the target: its sentence and its number.
type place struct{ sentence, word int32 }

// index finds the words of the target that a word of the source may stand for.
type index struct {
	a      *bitext.Analyzer
	source *side
	keys   map[string][]place
	names  map[string][]string // first consonants to names
	// numbers are the values of the numbers that source sentences have in words.
	numbers [][]string
}

func newIndex(a *bitext.Analyzer, sentences []Sentence, source, target *side) *index {
	x := &index{a: a, source: source, keys: map[string][]place{}, names: map[string][]string{}}
	for j, words := range target.words {
		for k, w := range words {
			p := place{int32(j), int32(target.first[j] + k)}
			x.keys[w.Key] = append(x.keys[w.Key], p)
			if w.Name == "" || w.Kind != bitext.Content {
				continue
			}
			bones := bitext.Skeleton(w.Name)
			if len(bones) < 2 {
				continue
			}
			if key := nameKey + bones; x.keys[key] == nil {
				x.names[bones[:2]] = append(x.names[bones[:2]], bones)
			}
			x.keys[nameKey+bones] = append(x.keys[nameKey+bones], p)
		}
	}
	x.numbers = make([][]string, len(sentences))
	for i, s := range sentences {
		for _, n := range arabic.Numbers(s.Text) {
			if n.Words {
				x.numbers[i] = append(x.numbers[i], n.Value, n.Mantissa)
			}
		}
	}
	return x
}

// nameKey sets names by their consonants apart from words.
const nameKey = "\x02"

// row yields the matches of source sentence i in the target sentences [from, to).
// Words of the target in more than most sentences are passed over, if most is
// not 0.
func (x *index) row(i, from, to, most int, yield func(sentence int32, m match)) {
	find := func(word int, key string, k float32) {
		places := x.keys[key]
		if most > 0 && len(places) > most {
			return
		}
		for at := search(places, from); at < len(places) && int(places[at].sentence) < to; at++ {
			yield(places[at].sentence, match{int32(word), places[at].word, k})
		}
	}
	for n, w := range x.source.words[i] {
		word := x.source.first[i] + n
		if w.Kind == bitext.Number || w.Form != "" && w.Form[0] < 0x80 {
			find(word, w.Key, 1)
			continue
		}
		for _, s := range x.a.Senses(w.Key) {
			if s.Weight >= 0.3 {
				find(word, s.Key, float32(s.Weight))
			}
		}
		if w.Name == "" {
			continue
		}
		bones := bitext.Skeleton(w.Name)
		if len(bones) < 2 {
			continue
		}
		for _, other := range x.names[bones[:2]] {
			if k := bitext.Alike(bones, other); k > 0 {
				find(word, nameKey+other, float32(k))
			}
		}
	}
	for _, value := range x.numbers[i] {
		if n := x.source.first[i]; n < x.source.first[i+1] {
			find(n+x.numeral(i), value, 1)
		}
	}
}

// numeral is the place in sentence i of a word that counts.
func (x *index) numeral(i int) int {
	for n, w := range x.source.words[i] {
		if w.Numeral {
			return n
		}
	}
	return 0
}

// search gives the first place at or after a sentence.
func search(places []place, sentence int) int {
	low, high := 0, len(places)
	for low < high {
		mid := (low + high) / 2
		if int(places[mid].sentence) < sentence {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
