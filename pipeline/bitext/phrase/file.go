package phrase

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Keep says which renderings go into a file.
type Keep struct {
	// Least and Most bound the length of a phrase, in words between spaces.
	Least, Most int
	// Count is how often a phrase was rendered so, at least, and Share how often
	// of all the times it was seen.
	Count int
	Share float64
}

// Encode writes the phrases in order, one a line: the phrase, how often it was
// seen, and then of each rendering the text, count and weight, between tabs.
// Senses and English are left out.
func (t *Table) Encode(k Keep) string {
	var b strings.Builder
	list := t.Phrases()
	slices.SortFunc(list, func(x, y Phrase) int { return strings.Compare(x.Source, y.Source) })
	for _, p := range list {
		if n := strings.Count(p.Source, " ") + 1; n < k.Least || n > k.Most {
			continue
		}
		line := ""
		for _, o := range p.Options {
			if o.Count >= k.Count && float64(o.Count) >= k.Share*float64(p.Seen) && !strings.ContainsAny(o.Text, "\t\n") {
				line += fmt.Sprintf("\t%s\t%d\t%.2g", o.Text, o.Count, o.Weight)
			}
		}
		if line != "" {
			fmt.Fprintf(&b, "%s\t%d%s\n", p.Source, p.Seen, line)
		}
	}
	return b.String()
}

// Open makes a table of what Encode wrote. It is searched where it is.
func Open(file string) *Table { return &Table{file: file} }

// entry gives what is known of a phrase, nil if nothing is.
func (t *Table) entry(key string) *Entry {
	if e := t.phrases[key]; e != nil || t.file == "" {
		return e
	}
	lo, hi := 0, len(t.file) // beginnings of lines
	for lo < hi {
		at := strings.LastIndexByte(t.file[:(lo+hi)/2], '\n') + 1
		at = max(at, lo)
		line, _, _ := strings.Cut(t.file[at:], "\n")
		have, rest, _ := strings.Cut(line, "\t")
		switch strings.Compare(have, key) {
		case 0:
			return parse(rest)
		case -1:
			lo = at + len(line) + 1
		default:
			hi = at
		}
	}
	return nil
}

func parse(line string) *Entry {
	f := strings.Split(line, "\t")
	e := &Entry{}
	e.Seen, _ = strconv.Atoi(f[0])
	for f = f[1:]; len(f) >= 3; f = f[3:] {
		o := Option{Text: f[0]}
		o.Count, _ = strconv.Atoi(f[1])
		o.Weight, _ = strconv.ParseFloat(f[2], 64)
		e.Options = append(e.Options, o)
	}
	if len(e.Options) == 0 {
		return nil
	}
	return e
}
