package main

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"

	"bayan/pipeline/segment"
	"bayan/pipeline/segment/stream/internal/gap"
)

// domain is a kind of text.
type domain int

const (
	wiki domain = iota
	health
	phrases
	manuals
	news
	questions
	domains
)

// run is consecutive sentences of one document.
type run struct {
	domain    domain
	sentences []string
}

// corpora reads the training text under the data folder and the seeds.
func corpora(data, seeds string) ([]run, error) {
	var out []run
	for _, read := range []func() ([]run, error){
		func() ([]run, error) { return readXquad(filepath.Join(data, "mt/xquad/xquad.ar")) },
		func() ([]run, error) { return readTico(filepath.Join(data, "mt/tico-dev/tico19-dev.en-ar.tmx")) },
		func() ([]run, error) {
			return readLines(filepath.Join(data, "mt/tatoeba/tatoeba-test-v2021-08-07.ara"))
		},
		func() ([]run, error) { return readManuals(filepath.Join(data, "revisions/*/*.ar.md")) },
		func() ([]run, error) { return readNews(filepath.Join(seeds, "*.txt")) },
	} {
		runs, err := read()
		if err != nil {
			return nil, err
		}
		out = append(out, runs...)
	}
	return out, nil
}

func lines(path string) ([]string, error) {
	b, err := os.ReadFile(path)
	return strings.Split(strings.TrimRight(string(b), "\n"), "\n"), err
}

// blocks parts a long list of sentences into runs of n.
func blocks(d domain, sentences []string, n int) []run {
	var out []run
	for len(sentences) > 0 {
		k := min(n, len(sentences))
		out = append(out, run{d, sentences[:k]})
		sentences = sentences[k:]
	}
	return out
}

// sentences splits punctuated text.
func sentences(text string) []string {
	var out []string
	for _, s := range segment.Split(text) {
		out = append(out, text[s.Start:s.End])
	}
	return out
}

// readXquad takes lines of more than 45 words for paragraphs; the questions
// between them make runs of their own. Five paragraphs are of one article.
func readXquad(path string) ([]run, error) {
	ls, err := lines(path)
	var out []run
	var paras [][]string
	var asked []string
	for _, l := range ls {
		if s := sentences(l); len(strings.Fields(l)) > 45 || len(s) > 1 {
			paras = append(paras, s)
		} else {
			asked = append(asked, l)
		}
	}
	for i := 0; i < len(paras); i += 5 {
		r := run{domain: wiki}
		for _, p := range paras[i:min(i+5, len(paras))] {
			r.sentences = append(r.sentences, p...)
		}
		out = append(out, r)
	}
	return append(out, blocks(questions, asked, 100)...), err
}

// readTico reads the Arabic of a TMX, without the loose phrases of CMU.
func readTico(path string) ([]run, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tmx struct {
		Units []struct {
			ID   string `xml:"tuid,attr"`
			Tuvs []struct {
				Lang string `xml:"lang,attr"`
				Seg  string `xml:"seg"`
			} `xml:"tuv"`
		} `xml:"body>tu"`
	}
	if err := xml.Unmarshal(b, &tmx); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []run
	var doc string
	var all []string
	flush := func() {
		out = append(out, blocks(health, all, 40)...)
		all = nil
	}
	for _, u := range tmx.Units {
		id, _, _ := strings.Cut(u.ID, ":")
		if strings.HasPrefix(id, "CMU") {
			continue
		}
		if id != doc {
			flush()
			doc = id
		}
		for _, v := range u.Tuvs {
			if v.Lang == "ar" {
				all = append(all, sentences(v.Seg)...)
			}
		}
	}
	flush()
	return out, nil
}

func readLines(path string) ([]run, error) {
	ls, err := lines(path)
	var all []string
	for _, l := range ls {
		all = append(all, sentences(l)...)
	}
	return blocks(phrases, all, 100), err
}

var (
	link  = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
	tags  = regexp.MustCompile(`<[^>]*>|\{/?\*.*?\*/?\}`)
	item  = regexp.MustCompile(`^\s*(?:[-*+>]\s+|\d+\.\s+)+`)
	inner = regexp.MustCompile("[*`_]+")
)

// readManuals reads the prose lines of Markdown files, each line once: no code,
// headings, tables or lines without a sentence mark at their end.
func readManuals(glob string) ([]run, error) {
	files, err := filepath.Glob(glob)
	seen := map[string]bool{}
	var out []run
	for _, f := range files {
		ls, err := lines(f)
		if err != nil {
			return nil, err
		}
		r := run{domain: manuals}
		code := false
		for _, l := range ls {
			if strings.HasPrefix(strings.TrimSpace(l), "```") {
				code = !code
			}
			if code || strings.HasPrefix(l, "#") || strings.Contains(l, "|") || seen[l] {
				continue
			}
			seen[l] = true
			t := link.ReplaceAllString(l, "$1")
			t = tags.ReplaceAllString(t, "")
			t = inner.ReplaceAllString(item.ReplaceAllString(t, ""), "")
			t = strings.TrimSpace(t)
			if !arabic(t) || !strings.HasSuffix(strings.TrimRight(t, `"»)`), ".") && !strings.HasSuffix(t, "؟") && !strings.HasSuffix(t, "!") {
				continue
			}
			r.sentences = append(r.sentences, sentences(t)...)
		}
		out = append(out, r)
	}
	return out, err
}

func readNews(glob string) ([]run, error) {
	files, err := filepath.Glob(glob)
	seen := map[string]bool{}
	var out []run
	for _, f := range files {
		ls, err := lines(f)
		if err != nil {
			return nil, err
		}
		r := run{domain: news}
		for _, l := range ls {
			for _, s := range sentences(l) {
				if !seen[s] {
					seen[s] = true
					r.sentences = append(r.sentences, s)
				}
			}
		}
		out = append(out, r)
	}
	return out, err
}

// arabic reports whether most letters of s are Arabic.
func arabic(s string) bool {
	ar, all := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			all++
			if unicode.Is(unicode.Arabic, r) {
				ar++
			}
		}
	}
	return ar*2 > all
}

// words strips the punctuation of runs, joins them and says after which words a
// sentence ends.
func words(rd *gap.Reader, runs []run) (ws []gap.Word, ends []bool) {
	var b strings.Builder
	var last []int // ends in bytes
	for _, r := range runs {
		for _, s := range r.sentences {
			if s = gap.Strip(s); s != "" {
				b.WriteString(s)
				last = append(last, b.Len())
				b.WriteByte(' ')
			}
		}
	}
	ws = rd.Words(b.String())
	ends = make([]bool, len(ws))
	for i := range ws {
		for len(last) > 0 && last[0] <= ws[i].End {
			ends[i], last = true, last[1:]
		}
	}
	return ws, ends
}
