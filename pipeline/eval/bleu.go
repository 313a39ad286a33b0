package eval

import (
	"math"
	"regexp"
	"strings"
)

// BLEU is corpus BLEU to four words (Papineni et al. 2002) over 13a tokens with
// exponential smoothing, as sacreBLEU has it (Post 2018). 0 to 100, more is
// better.
type BLEU struct{}

// Name is "BLEU".
func (BLEU) Name() string { return "BLEU" }

// Signature tells the settings.
func (BLEU) Signature() string { return "case:mixed|eff:no|tok:13a|smooth:exp" }

// Falls is false.
func (BLEU) Falls() bool { return false }

// bleuOrder is the longest n-gram.
const bleuOrder = 4

// Stats gives the lengths of both sides, then matches and n-grams of each order.
func (BLEU) Stats(_ int, hyp, ref string) []float64 {
	h, r := Tokenize13a(hyp), Tokenize13a(ref)
	out := []float64{float64(len(h)), float64(len(r))}
	for n := 1; n <= bleuOrder; n++ {
		seen := map[string]int{}
		for i := 0; i+n <= len(r); i++ {
			seen[strings.Join(r[i:i+n], " ")]++
		}
		match, total := 0, 0
		for i := 0; i+n <= len(h); i++ {
			g := strings.Join(h[i:i+n], " ")
			total++
			if seen[g] > 0 {
				seen[g]--
				match++
			}
		}
		out = append(out, float64(match), float64(total))
	}
	return out
}

// Score is the BLEU of summed stats.
func (BLEU) Score(s []float64) float64 {
	sum, smooth, matches := 0.0, 1.0, 0.0
	for n := range bleuOrder {
		match, total := s[2+2*n], s[3+2*n]
		matches += match
		if total == 0 {
			return 0
		}
		if match == 0 {
			smooth *= 2
			match = 1 / smooth
		}
		sum += math.Log(match / total)
	}
	if matches == 0 {
		return 0
	}
	brevity := min(0, 1-s[1]/s[0])
	return 100 * math.Exp(sum/bleuOrder+brevity)
}

var (
	entities   = strings.NewReplacer("&quot;", `"`, "&amp;", "&", "&lt;", "<", "&gt;", ">")
	symbols    = regexp.MustCompile("([\\{-\\~\\[-\\` -\\&\\(-\\+\\:-\\@\\/])")
	afterPunct = regexp.MustCompile(`([^0-9])([\.,])`)
	beforeNum  = regexp.MustCompile(`([\.,])([^0-9])`)
	digitDash  = regexp.MustCompile(`([0-9])(-)`)
)

// Tokenize13a splits a line as mteval-v13a does.
func Tokenize13a(s string) []string {
	s = strings.ReplaceAll(s, "<skipped>", "")
	if strings.Contains(s, "&") {
		s = entities.Replace(s)
	}
	s = symbols.ReplaceAllString(" "+s+" ", " $1 ")
	s = afterPunct.ReplaceAllString(s, "$1 $2 ")
	s = beforeNum.ReplaceAllString(s, " $1 $2")
	s = digitDash.ReplaceAllString(s, "$1 $2 ")
	return strings.Fields(s)
}
