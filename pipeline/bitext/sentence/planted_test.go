package sentence

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"bayan/pipeline/bitext"
	"bayan/pipeline/format/tmx"
	"bayan/pipeline/pipetest"

	"golang.org/x/text/language"
)

// corpus is lines of Arabic with their English.
type corpus struct {
	name   string
	ar, en []string
}

func readLines(t testing.TB, elem ...string) []string {
	t.Helper()
	b, err := os.ReadFile(pipetest.Data(t, elem...))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

// corpora gives the two that figures are reported of, or those that the
// parameters were fitted on.
func corpora(t testing.TB, fitting bool) []corpus {
	t.Helper()
	if fitting {
		return []corpus{
			{"tatoeba", readLines(t, "mt", "tatoeba", "tatoeba-test-v2021-08-07.ara"), readLines(t, "mt", "tatoeba", "tatoeba-test-v2021-08-07.eng")},
			{"xquad", readLines(t, "mt", "xquad", "xquad.ar"), readLines(t, "mt", "xquad", "xquad.en")},
		}
	}
	f, err := os.Open(pipetest.Data(t, "mt", "tico-dev", "tico19-dev.en-ar.tmx"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tico := corpus{name: "tico-dev"}
	for u, err := range tmx.ReadMemory(f, language.Arabic, language.English) {
		if err != nil {
			t.Fatal(err)
		}
		tico.ar, tico.en = append(tico.ar, oneLine(u.Source.Plain)), append(tico.en, oneLine(u.Target.Plain))
	}
	return []corpus{tico, {"flores-dev", readLines(t, "mt", "flores-dev", "flores-dev.ar"), readLines(t, "mt", "flores-dev", "flores-dev.en")}}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// planted is a document with its translation, damaged, and the beads that are
// right: those with both sides.
type planted struct {
	source, target []Sentence
	gold           []Bead
}

// plant makes documents of size lines each. On either side a tenth of the lines
// is dropped; a tenth of all lines is joined to the one after it, on one side or
// the other. With chains a tenth of the lines of each side is joined, so that
// several may become one, and borders cross.
func plant(c corpus, size int, seed uint64, chains bool) []planted {
	rng := rand.New(rand.NewPCG(seed, uint64(len(c.ar))))
	var out []planted
	for at := 0; at+size <= len(c.ar); at += size {
		join := make([]int, size) // the side on which it is joined to the next, 2 for none
		for k := range join {
			if join[k] = 2; rng.IntN(10) == 0 {
				join[k] = rng.IntN(2)
			}
		}
		var p planted
		var sides [2][]int // sentence of each line, -1 for a dropped one
		for k, lines := range [][]string{c.ar[at : at+size], c.en[at : at+size]} {
			var sentences []Sentence
			open := false
			for n, l := range lines {
				if rng.IntN(10) == 0 {
					sides[k] = append(sides[k], -1)
					continue
				}
				if open {
					sentences[len(sentences)-1].Text += " " + l
				} else {
					sentences = append(sentences, Sentence{Text: l})
				}
				sides[k] = append(sides[k], len(sentences)-1)
				open = !open && join[n] == k
				if chains {
					open = rng.IntN(10) == 0
				}
			}
			if k == 0 {
				p.source = sentences
			} else {
				p.target = sentences
			}
		}
		p.gold = ladder(sides[0], sides[1])
		out = append(out, p)
	}
	return out
}

// ladder gives the beads of lines that both sides have: sentences that share a
// line, by way of others too, are one bead.
func ladder(source, target []int) []Bead {
	var out []Bead
	for k := range source {
		i, j := source[k], target[k]
		if i < 0 || j < 0 {
			continue
		}
		if n := len(out); n > 0 {
			b := &out[n-1]
			if i < b.Source+b.M || j < b.Target+b.N {
				b.M, b.N = max(b.M, i-b.Source+1), max(b.N, j-b.Target+1)
				continue
			}
		}
		out = append(out, Bead{Source: i, M: 1, Target: j, N: 1})
	}
	return out
}

// tally counts beads with both sides.
type tally struct{ right, found, gold int }

func (t *tally) add(gold, found []Bead) {
	in := map[Bead]bool{}
	for _, b := range gold {
		in[b] = true
	}
	t.gold += len(gold)
	for _, b := range found {
		if b.M == 0 || b.N == 0 {
			continue
		}
		t.found++
		b.Confidence = 0
		if in[b] {
			t.right++
		}
	}
}

func (t tally) f1() float64 { return 2 * float64(t.right) / float64(t.found+t.gold) }

func (t tally) String() string {
	return fmt.Sprintf("F1 %.4f, precision %.4f, recall %.4f of %d beads", t.f1(), float64(t.right)/float64(t.found), float64(t.right)/float64(t.gold), t.gold)
}

// TestPlanted measures the beads found in documents of 40 lines with planted
// damage. A bead is right when it has exactly the sentences of a bead of the
// truth; sentences without counterpart count by what they spoil (the strict
// measure of Thompson and Koehn 2019). The parameters were fitted on Tatoeba and
// XQuAD. Beside it stands what lengths alone find, and what hunalign finds if it
// is installed.
func TestPlanted(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	a := bitext.New()
	lengths := fitted
	lengths.scale = 0
	for _, fitting := range []bool{false, true} {
		for _, c := range corpora(t, fitting) {
			const enough = 2000
			c.ar, c.en = c.ar[:min(len(c.ar), enough)], c.en[:min(len(c.en), enough)]
			var sum, plain, peer, chained tally
			for seed := range uint64(3) {
				for _, p := range plant(c, 40, seed, true) {
					found, err := Align(t.Context(), a, p.source, p.target)
					if err != nil {
						t.Fatal(err)
					}
					chained.add(p.gold, found)
				}
				for _, p := range plant(c, 40, seed, false) {
					for _, x := range []struct {
						params
						sum *tally
					}{{fitted, &sum}, {lengths, &plain}} {
						found, err := align(t.Context(), a, p.source, p.target, x.params)
						if err != nil {
							t.Fatal(err)
						}
						x.sum.add(p.gold, found)
					}
					if !fitting && hunalign != "" {
						peer.add(p.gold, runHunalign(t, a, p))
					}
				}
			}
			t.Logf("%-10s %v", c.name, sum)
			t.Logf("%-10s %v (a tenth of each side joined, chains too)", c.name, chained)
			t.Logf("%-10s %v (lengths alone)", c.name, plain)
			if peer.gold > 0 {
				t.Logf("%-10s %v (hunalign)", c.name, peer)
			}
			if !fitting && sum.f1() < 0.97 {
				t.Errorf("%s: below 0.97", c.name)
			}
		}
	}
}
