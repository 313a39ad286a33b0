// Package score measures translations against references as sacreBLEU does:
// corpus BLEU over 13a tokens (Papineni et al. 2002; Post 2018, exponential
// smoothing) and chrF2 (Popović 2015; character n-grams to 6, beta 2).
package score

import (
	"math"
	"regexp"
	"strings"
)

var (
	symbols    = regexp.MustCompile("([\\{-\\~\\[-\\` -\\&\\(-\\+\\:-\\@\\/])")
	afterPunct = regexp.MustCompile(`([^0-9])([\.,])`)
	beforeNum  = regexp.MustCompile(`([\.,])([^0-9])`)
	digitDash  = regexp.MustCompile(`([0-9])(-)`)
)

// Tokenize13a splits a line as mteval-v13a does.
func Tokenize13a(s string) []string {
	s = strings.ReplaceAll(s, "<skipped>", "")
	s = strings.ReplaceAll(s, "&quot;", `"`)
	s = strings.ReplaceAll(s, "&amp;", "&")
	s = strings.ReplaceAll(s, "&lt;", "<")
	s = strings.ReplaceAll(s, "&gt;", ">")
	s = " " + s + " "
	s = symbols.ReplaceAllString(s, " $1 ")
	s = afterPunct.ReplaceAllString(s, "$1 $2 ")
	s = beforeNum.ReplaceAllString(s, " $1 $2")
	s = digitDash.ReplaceAllString(s, "$1 $2 ")
	return strings.Fields(s)
}

func ngrams(words []string, n int) map[string]int {
	m := map[string]int{}
	for i := 0; i+n <= len(words); i++ {
		m[strings.Join(words[i:i+n], " ")]++
	}
	return m
}

// BLEU is the corpus BLEU, 0 to 100, of hypotheses against one reference each.
func BLEU(hyps, refs []string) float64 {
	var match, total [4]float64
	hypLen, refLen := 0, 0
	for i := range hyps {
		h, r := Tokenize13a(hyps[i]), Tokenize13a(refs[i])
		hypLen += len(h)
		refLen += len(r)
		for n := 1; n <= 4; n++ {
			hn, rn := ngrams(h, n), ngrams(r, n)
			for g, c := range hn {
				match[n-1] += float64(min(c, rn[g]))
				total[n-1] += float64(c)
			}
		}
	}
	sum, smooth := 0.0, 1.0
	for n := range 4 {
		if total[n] == 0 {
			return 0
		}
		p := match[n] / total[n]
		if match[n] == 0 {
			smooth *= 2
			p = 1 / (smooth * total[n])
		}
		sum += math.Log(p)
	}
	bp := 0.0
	if hypLen < refLen {
		bp = 1 - float64(refLen)/float64(hypLen)
	}
	return 100 * math.Exp(sum/4+bp)
}

// ChrF2 is the corpus chrF2, 0 to 100, spaces left out.
func ChrF2(hyps, refs []string) float64 {
	const order = 6
	var match, hyp, ref [order]float64
	for i := range hyps {
		h := []rune(strings.Join(strings.Fields(hyps[i]), ""))
		r := []rune(strings.Join(strings.Fields(refs[i]), ""))
		for n := 1; n <= order; n++ {
			rn := map[string]int{}
			for j := 0; j+n <= len(r); j++ {
				rn[string(r[j:j+n])]++
				ref[n-1]++
			}
			for j := 0; j+n <= len(h); j++ {
				g := string(h[j : j+n])
				hyp[n-1]++
				if rn[g] > 0 {
					rn[g]--
					match[n-1]++
				}
			}
		}
	}
	var p, r float64
	effective := 0.0
	for n := range order {
		if hyp[n] > 0 && ref[n] > 0 {
			p += match[n] / hyp[n]
			r += match[n] / ref[n]
			effective++
		}
	}
	if effective == 0 || p+r == 0 {
		return 0
	}
	p, r = p/effective, r/effective
	const beta2 = 4
	return 100 * (1 + beta2) * p * r / (beta2*p + r)
}
