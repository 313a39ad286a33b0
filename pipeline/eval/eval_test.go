package eval

import (
	"context"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
)

func lines(t testing.TB, name string) []string {
	t.Helper()
	b, err := os.ReadFile(pipetest.Data(t, "mt", "flores-dev", name))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

// TestPublishedBLEU holds BLEU against what was published of seven systems.
func TestPublishedBLEU(t *testing.T) {
	ref := lines(t, "flores-dev.en")
	for _, system := range []string{"argos", "bergamot-base", "bergamot-base-memory", "google", "microsoft", "nllb", "opusmt"} {
		want, err := strconv.ParseFloat(strings.TrimSpace(lines(t, "flores-dev."+system+".en.bleu")[0]), 64)
		if err != nil {
			t.Fatal(err)
		}
		hyp := lines(t, "flores-dev."+system+".en")
		got := CorpusScore(BLEU{}, hyp, ref)
		if math.Abs(got-want) > 0.05 {
			t.Errorf("%s: %.2f, published %.2f", system, got, want)
		}
		t.Logf("%-22s BLEU %.2f (published %.1f) chrF2 %.2f chrF++ %.2f TER %.2f", system, got, want,
			CorpusScore(ChrF{}, hyp, ref), CorpusScore(ChrF{Words: 2}, hyp, ref), CorpusScore(TER{}, hyp, ref))
	}
}

// TestKnown holds the metrics against scores worked out by hand.
func TestKnown(t *testing.T) {
	for _, tt := range []struct {
		m        Metric
		hyp, ref string
		want     float64
	}{
		{TER{}, "aaaa bbbb cccc dddd", "aaaa bbbb cccc dddd", 0},
		{TER{}, "dddd eeee ffff", "aaaa bbbb cccc", 100},
		{TER{}, "", "a", 100},
		{TER{}, "a", "", 100},
		{TER{}, "", "", 0},
		{TER{}, "d e f g h a b c", "a b c d e f g h", 12.5}, // one shift
		{TER{}, "this is a fest", "this is a test", 25},
		{TER{}, "this is a test", "another test", 150},
		{TER{}, "b a", "a b", 50},
		{TER{}, "THE Cat", "the cat", 0},
		// The example of Snover et al. 2006: two shifts, a substitution, two
		// insertions; 13 words.
		{TER{}, "THIS WEEK THE SAUDIS denied information published in the new york times",
			"SAUDI ARABIA denied THIS WEEK information published in the AMERICAN new york times", 100 * 4. / 13},
		// Orders of the F-score, P = R: 1/2 of characters, 0 of pairs.
		{ChrF{}, "aa", "ab", 25},
		{ChrF{}, "a b c", "abc", 100},
		{ChrF{}, "abcdefg", "hijklmnop", 0},
		{ChrF{}, "", "c", 0},
		{ChrF{Words: 2}, "a", "a", 100},
		// Characters and words both in one order: (1/2 + 0 + 1/2 + 0)/4.
		{ChrF{Words: 2}, "a b", "a c", 25},
		{BLEU{}, "a b c d", "a b c d", 100},
		{BLEU{}, "a b c", "a b c", 0}, // no four words
		{BLEU{}, "w x y z", "a b c d", 0},
		// 4/5, 3/4, 2/3, 1/2 by hand.
		{BLEU{}, "a b c d e", "a b c d f", 100 * math.Pow(4./5*3/4*2/3*1/2, .25)},
		// Brevity: e^(1-5/4).
		{BLEU{}, "a b c d", "a b c d e", 100 * math.Exp(-.25)},
		// Smoothing: pairs 1/2, threes 1/(2·2), fours 1/(4·1).
		{BLEU{}, "a b x c", "a b y c", 100 * math.Pow(3./4*1/3*(1./2/2)*(1./4), .25)},
	} {
		if got := CorpusScore(tt.m, []string{tt.hyp}, []string{tt.ref}); math.Abs(got-tt.want) > 1e-9 {
			t.Errorf("%s of %q against %q: %v, want %v", tt.m.Name(), tt.hyp, tt.ref, got, tt.want)
		}
	}
}

// TestCorpus is the sum of counts, not the mean of scores.
func TestCorpus(t *testing.T) {
	hyp, ref := []string{"a", "b"}, []string{"a", "c"}
	if got := CorpusScore(ChrF{}, hyp, ref); math.Abs(got-50) > 1e-9 {
		t.Errorf("chrF2 %v", got)
	}
	hyp, ref = []string{"a b c d", "x"}, []string{"a b c d", "y"}
	if got := CorpusScore(TER{}, hyp, ref); math.Abs(got-20) > 1e-9 {
		t.Errorf("TER %v", got)
	}
	if _, err := Count(context.Background(), TER{}, hyp, ref[:1]); err == nil {
		t.Error("no error for a missing line")
	}
}

func TestTokenize13a(t *testing.T) {
	for in, want := range map[string]string{
		"Hello, world.":             "Hello , world .",
		"3.5% of 1,250 (2020-25)":   "3.5 % of 1,250 ( 2020 - 25 )",
		"&quot;A&amp;B&quot; U.S.-": `" A & B " U . S . -`,
		"well-known it's":           "well-known it's",
	} {
		if got := strings.Join(Tokenize13a(in), " "); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func TestTerms(t *testing.T) {
	m := Terms{Uses: [][]pipeline.TermUse{
		{{Rendering: "international coalition", Admitted: []string{"global coalition"}}, {Rendering: "minister"}}, nil,
	}}
	got := CorpusScore(m, []string{"The global coalition's minsters", "x"}, []string{"", ""})
	if got != 50 {
		t.Errorf("%v", got)
	}
	if m.Score([]float64{0, 0}) != 0 {
		t.Error("a score without terms")
	}
}

func TestBootstrap(t *testing.T) {
	var ref, good, bad []string
	for i := range 120 {
		ref = append(ref, fmt.Sprintf("the committee met on day %d and agreed on the plan", i))
		good = append(good, strings.Replace(ref[i], "agreed on", "approved", i%3/2))
		bad = append(bad, strings.Replace(ref[i], "committee met", "panel gathered", 1))
	}
	count := func(hyp []string) Counts {
		c, err := Count(context.Background(), BLEU{}, hyp, ref)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	systems := []Counts{count(good), count(bad), count(good)}
	b := Bootstrap{Samples: 200, Seed: 12345}
	got, err := b.Compare(context.Background(), BLEU{}, systems)
	if err != nil {
		t.Fatal(err)
	}
	if got[0].P != 0 || got[1].P > 0.01 || got[2].P < 0.9 {
		t.Errorf("p: %+v", got)
	}
	if d := math.Abs(got[0].Mean - got[0].Score); d > got[0].Interval || got[0].Interval == 0 {
		t.Errorf("mean %v ± %v of %v", got[0].Mean, got[0].Interval, got[0].Score)
	}
	again, _ := b.Compare(context.Background(), BLEU{}, systems)
	if got[1] != again[1] {
		t.Errorf("not the same twice: %v %v", got[1], again[1])
	}
	if none, _ := (Bootstrap{}).Compare(context.Background(), BLEU{}, systems); none[1].P != 0 || none[1].Score != got[1].Score {
		t.Errorf("without samples: %+v", none[1])
	}
}

// FuzzMetrics: a text scores fully against itself, and no pair gives a score out
// of range, or more edits than writing the text anew.
func FuzzMetrics(f *testing.F) {
	f.Add("the cat sat on the mat", "on the mat sat the cat")
	f.Add("a a a a b", "b a a")
	f.Add("\xff &quot; 1.", " ")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, m := range Metrics() {
			s := CorpusScore(m, []string{a}, []string{b})
			if math.IsNaN(s) || s < 0 || !m.Falls() && s > 100+1e-9 {
				t.Fatalf("%s %v", m.Name(), s)
			}
			self := CorpusScore(m, []string{a}, []string{a})
			switch {
			case m.Falls() && self != 0, m.Name() != "BLEU" && !m.Falls() && strings.TrimSpace(a) != "" && math.Abs(self-100) > 1e-9:
				t.Fatalf("%s of itself: %v", m.Name(), self)
			}
		}
		x, y := strings.Fields(a), strings.Fields(b)
		if n := edits(x, y); n > max(len(x), len(y)) {
			t.Fatalf("%d edits between %d and %d words", n, len(x), len(y))
		}
	})
}

// TestLongLine makes sure that one endless line is no endless work.
func TestLongLine(t *testing.T) {
	var a, b []string
	for i := range 20000 {
		a, b = append(a, fmt.Sprint(i*7%9973)), append(b, fmt.Sprint(i*11%9973))
	}
	if n := edits(a, b); n > 20000 || n == 0 {
		t.Errorf("%d edits", n)
	}
}

func BenchmarkTER(b *testing.B) {
	ref, hyp := lines(b, "flores-dev.en"), lines(b, "flores-dev.argos.en")
	for b.Loop() {
		CorpusScore(TER{}, hyp, ref)
	}
}
