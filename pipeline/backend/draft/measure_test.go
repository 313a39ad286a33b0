package draft

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
	"bayan/pipeline/eval"
	"bayan/pipeline/pipetest"
)

func readLines(t testing.TB, path string) []string {
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n")
}

type pairSet struct {
	name   string
	ar, en []string
}

func sets(t testing.TB) []pairSet {
	dir := pipetest.Data(t, "mt")
	out := []pairSet{
		{"flores-dev", readLines(t, filepath.Join(dir, "flores-dev", "flores-dev.ar")), readLines(t, filepath.Join(dir, "flores-dev", "flores-dev.en"))},
		{"tatoeba", readLines(t, filepath.Join(dir, "tatoeba", "tatoeba-test-v2021-08-07.ara")), readLines(t, filepath.Join(dir, "tatoeba", "tatoeba-test-v2021-08-07.eng"))},
	}
	ar, en := readTMX(t, filepath.Join(dir, "tico-dev", "tico19-dev.en-ar.tmx"))
	return append(out, pairSet{"tico-dev", ar, en}, pairSet{"xquad", readLines(t, filepath.Join(dir, "xquad", "xquad.ar")), readLines(t, filepath.Join(dir, "xquad", "xquad.en"))})
}

func readTMX(t testing.TB, path string) (ar, en []string) {
	f, err := os.Open(path)
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	var doc struct {
		Units []struct {
			Variants []struct {
				Lang string `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
				Seg  string `xml:"seg"`
			} `xml:"tuv"`
		} `xml:"body>tu"`
	}
	d := xml.NewDecoder(f)
	d.Strict = false
	if err := d.Decode(&doc); err != nil {
		t.Skip(err)
	}
	for _, u := range doc.Units {
		var a, e string
		for _, v := range u.Variants {
			if strings.HasPrefix(v.Lang, "ar") {
				a = v.Seg
			} else {
				e = v.Seg
			}
		}
		ar, en = append(ar, a), append(en, e)
	}
	return ar, en
}

// knobs are the weights of choice and search, to be tried by name with
// BAYAN_DRAFT_KNOBS="tagBits=4 tries=20".
var knobs = map[string]*float64{
	"purposeCost": &purposeCost, "wideCost": &wideCost, "ofOther": &ofOther, "gerundCost": &gerundCost, "relativeOther": &relativeOther, "relativeDrop": &relativeDrop, "apartCost": &apartCost, "lostBits": &lostBits, "tries": &tries, "margin": &margin, "tagBits": &tagBits, "lmWeight": &lmWeight,
	"rankCost": &rankCost, "trust": &trust, "mostCost": &mostCost, "generalPlural": &generalPlural, "generalPeople": &generalPeople,
	"generalSingular": &generalSingular, "ofPlural": &ofPlural, "ofDeed": &ofDeed, "compoundCost": &compoundCost,
	"possessiveCost": &possessiveCost, "prepOther": &prepOther, "prepRarer": &prepRarer,
}

func setKnobs(t testing.TB) {
	for _, k := range strings.Fields(os.Getenv("BAYAN_DRAFT_KNOBS")) {
		name, value, _ := strings.Cut(k, "=")
		f, err := strconv.ParseFloat(value, 64)
		if err != nil || knobs[name] == nil {
			t.Fatalf("no knob %q", k)
		}
		*knobs[name] = f
	}
}

// TestMeasure reports the quality of the engine on data that it was not made
// from; set BAYAN_DRAFT_OUT to a folder to read what it makes.
func TestMeasure(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	setKnobs(t)
	g := newEngine(measureLexicon(t))
	for _, s := range sets(t) {
		hyps := make([]string, len(s.ar))
		words, known := 0, 0
		start := time.Now()
		for i, line := range s.ar {
			hyps[i], _, _ = g.translate(t.Context(), line, nil, "")
		}
		took := time.Since(start)
		for _, line := range s.ar {
			for _, tok := range g.merge(line, tokenize(line, nil)) {
				if tok.kind == word || tok.kind == number && tok.words > 1 {
					words += tok.words
					if tok.pick != nil || len(reading.Closed(nil, lexicon.Bare(tok.text))) > 0 || len(g.lex.Analyze(tok.text)) > 0 {
						known += tok.words
					}
				}
			}
		}
		if out := os.Getenv("BAYAN_DRAFT_OUT"); out != "" {
			os.WriteFile(filepath.Join(out, s.name+".en"), []byte(strings.Join(hyps, "\n")+"\n"), 0o644)
		}
		t.Logf("%-10s BLEU %5.2f chrF2 %5.2f, coverage %.2f %% of %d words, %.0f words/s", s.name, eval.CorpusScore(eval.BLEU{}, hyps, s.en), eval.CorpusScore(eval.ChrF{}, hyps, s.en),
			100*float64(known)/float64(words), words, float64(words)/took.Seconds())
	}
}

// measureLexicon is the embedded lexicon, or that of the folder DEVLEX.
func measureLexicon(t testing.TB) *lexicon.Lexicon {
	if d := os.Getenv("DEVLEX"); d != "" {
		l, err := lexicon.Load(os.DirFS(d), "data")
		if err != nil {
			t.Log(err)
		}
		return l
	}
	return lexicon.Default()
}
