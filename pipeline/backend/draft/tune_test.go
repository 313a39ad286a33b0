package draft

import (
	"fmt"
	"os"
	"testing"

	"bayan/pipeline/backend/draft/internal/score"
)

func TestTune(t *testing.T) {
	if os.Getenv("TUNE") == "" {
		t.Skip()
	}
	g := newEngine(measureLexicon(t))
	all := sets(t)
	run := func(name string) {
		line := name
		for _, s := range all[1:] {
			n := len(s.ar)
			if n > 1400 {
				n = 1400
			}
			hyps := make([]string, n)
			for i := range n {
				hyps[i], _, _ = g.translate(t.Context(), s.ar[i], nil, "")
			}
			line += "  " + s.name + " " + f2(score.BLEU(hyps, s.en[:n])) + "/" + f2(score.ChrF2(hyps, s.en[:n]))
		}
		t.Log(line)
	}
	run("base")
	for _, v := range []float64{2, 3, 5, 99} {
		old := generalPlural
		generalPlural = v
		run("plural " + f2(v))
		generalPlural = old
	}
	for _, v := range []float64{4, 5.5, 99} {
		old := generalSingular
		generalSingular = v
		run("sing " + f2(v))
		generalSingular = old
	}
	for _, v := range []float64{0.3, 0.6, 1.4} {
		old := lmWeight
		lmWeight = v
		run("lm " + f2(v))
		lmWeight = old
	}
	for _, v := range []float64{1.2, 1.8, 3.5} {
		old := rankCost
		rankCost = v
		run("rank " + f2(v))
		rankCost = old
	}
	for _, v := range []float64{1, 8} {
		old := trust
		trust = v
		run("trust " + f2(v))
		trust = old
	}
}
func f2(x float64) string   { return string([]byte(fmtF(x))) }
func fmtF(x float64) string { return fmt.Sprintf("%.2f", x) }
