package draft

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
	"bayan/pipeline/backend/draft/internal/lm"
	"bayan/pipeline/bitext/phrase"
)

var updateWeights = flag.Bool("update-weights", false, "learn weights.tsv anew from the parallel data (never from flores-dev)")

// TestWeights holds weights.tsv against the lexicon: a gloss that is gone has
// no weight.
func TestWeights(t *testing.T) {
	if *updateWeights {
		learnWeights(t)
		return
	}
	entries := map[string]*lexicon.Entry{}
	for _, e := range lexicon.Default().Entries() {
		entries[e.Lemma+"\t"+e.POS.String()] = e
		entries[e.Lemma+"\t"+e.POS.String()+"+"] = e
	}
	stale := 0
	for key := range glossCounts() {
		if entries[key] == nil {
			stale++
		}
	}
	if n := len(glossCounts()); stale*10 > n && n > 0 {
		t.Errorf("%d of %d weights have no entry; run with -update-weights", stale, n)
	}
}

func learnWeights(t *testing.T) {
	counts := sightings(newEngine(measureLexicon(t)), sets(t), "flores-dev") // for measuring only
	var rows []string
	for s, m := range counts {
		var b strings.Builder
		b.WriteString(weightKey(s.e, s.plural))
		for _, gl := range renderings(s.e, s.plural) {
			if m[gl.Text] > 0 {
				fmt.Fprintf(&b, "\t%s\t%.3g", gl.Text, m[gl.Text])
			}
		}
		rows = append(rows, b.String())
	}
	slices.SortFunc(rows, func(a, b string) int { return cmp.Compare(a, b) })
	if err := os.WriteFile("weights.tsv", []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d entries", len(rows))
	learnFamiliarity(t, counts)
	learnPhrases(t)
}

// learnPhrases writes the general phrases.
func learnPhrases(t *testing.T) {
	table := phrase.Learn(texts(t, "flores-dev")).Encode(kept)
	if err := os.WriteFile("phrases.tsv", []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d phrases", strings.Count(table, "\n"))
}

// texts are the pairs of all sets but those left out.
func texts(t *testing.T, without ...string) []phrase.Text {
	var out []phrase.Text
	for _, s := range sets(t) {
		if slices.Contains(without, s.name) {
			continue
		}
		for i := range s.ar {
			out = append(out, phrase.Text{Source: s.ar[i], Target: s.en[i]})
		}
	}
	return out
}

// sightings counts how often renderings stand in the references of sets, those
// named left out.
func sightings(g *engine, sets []pairSet, without ...string) map[sense]map[string]float64 {
	counts := map[sense]map[string]float64{}
	for _, s := range sets {
		if slices.Contains(without, s.name) {
			continue
		}
		for i, line := range s.ar {
			ref := " " + strings.Join(lm.Words(s.en[i]), " ") + " "
			toks := g.merge(line, tokenize(line, nil))
			for k := 0; k < len(toks); k += 400 {
				part := toks[k:min(k+400, len(toks))]
				g.choose(part)
				for j := range part {
					// Every reading counts that the reference bears out.
					seen := map[sense]bool{}
					for k := range part[j].cands {
						c := &part[j].cands[k]
						if c.Entry == nil || c.Entry.Is(lexicon.Derived) {
							continue
						}
						key := sense{c.Entry, c.Number >= lexicon.Dual && c.Entry.POS == lexicon.Noun}
						if !seen[key] {
							seen[key] = true
							count(counts, key, renderings(c.Entry, key.plural), ref)
						}
					}
				}
			}
		}
	}
	return counts
}

// learnFamiliarity writes how often each entry was borne out, for the tagger.
func learnFamiliarity(t *testing.T, counts map[sense]map[string]float64) {
	seen := map[string]float64{}
	for s, m := range counts {
		key := weightKey(s.e, false)
		for _, gl := range renderings(s.e, s.plural) {
			seen[key] += m[gl.Text]
		}
	}
	var rows []string
	for key, n := range seen {
		rows = append(rows, fmt.Sprintf("%s\t%.3g", key, n))
	}
	slices.Sort(rows)
	if err := os.WriteFile("../../../glossary/reading/seen.tsv", []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// count adds one sighting, shared among the renderings that stand in ref.
func count(counts map[sense]map[string]float64, s sense, glosses []lexicon.Gloss, ref string) {
	var found []string
	for _, gl := range glosses {
		low := strings.ToLower(gl.Text)
		forms := []string{low}
		if s.e.POS == lexicon.Verb {
			forms = append(forms, english.Third(low), english.Past(low), english.Participle(low), english.Gerund(low))
		}
		for _, f := range forms {
			if strings.Contains(ref, " "+f+" ") {
				found = append(found, gl.Text)
				break
			}
		}
	}
	for _, f := range found {
		if counts[s] == nil {
			counts[s] = map[string]float64{}
		}
		counts[s][f] += 1 / float64(len(found))
	}
}
