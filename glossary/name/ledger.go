package name

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"bayan/glossary/arabic"
	"bayan/glossary/reading"
)

// Ledger keeps how the names of a project are spelled in English, to find two
// spellings of one name. It is safe for concurrent use; which spelling counts as
// the first depends on the order of the calls.
type Ledger struct {
	mu    sync.Mutex
	names map[string]*entry // by folded Arabic
}

type entry struct {
	arabic   string
	pattern  *regexp.Regexp
	spelling string
	where    string
	settled  bool
}

// Use is a name in a segment whose English spells it otherwise than before.
type Use struct {
	// Arabic is the name as the segment has it, Start and End its bytes.
	Arabic     string
	Start, End int
	// Spelling is the English of this segment, at the bytes From to To; First
	// is the one used before, at Where, or by settlement when that is empty.
	Spelling, First, Where string
	From, To               int
}

// NewLedger makes an empty ledger.
func NewLedger() *Ledger { return &Ledger{names: map[string]*entry{}} }

// Settle says how a name is to be spelled.
func (l *Ledger) Settle(name, english string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.names[key(name)] = &entry{arabic: name, pattern: pattern(name), spelling: english, settled: true}
}

func key(name string) string {
	return strings.TrimPrefix(arabic.FoldString(name, arabic.Match), "ال")
}

// maxNames bounds the names of a segment on either side: no author writes more,
// and each is held against each.
const maxNames = 200

// Look finds the names of a segment whose target spells them otherwise than the
// ledger has it, and takes up those that are new. Where tells the place.
func (l *Ledger) Look(source, target, where string) []Use {
	words := capitalised(target)
	if len(words) == 0 || len(words) > maxNames {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []Use
	seen := map[string]bool{}
	for _, n := range l.namesIn(source) {
		if seen[n.key] || len(seen) == maxNames {
			continue
		}
		seen[n.key] = true
		e := l.names[n.key]
		if e == nil {
			e = &entry{arabic: n.text, pattern: pattern(n.text)}
			l.names[n.key] = e
		}
		if e.pattern == nil {
			continue
		}
		var found []latin
		same := false
		for _, w := range words {
			if e.pattern.MatchString(w.text) || e.spelling != "" && strings.EqualFold(w.text, e.spelling) {
				found = append(found, w)
				same = same || bare(w.text) == bare(e.spelling)
			}
		}
		switch {
		case len(found) == 0 || same:
		case e.spelling == "":
			e.spelling, e.where = found[0].text, where
		default:
			out = append(out, Use{n.text, n.start, n.end, found[0].text, e.spelling, e.where, found[0].start, found[0].end})
		}
	}
	return out
}

// bare is a spelling without its article and possessive.
func bare(s string) string {
	s = strings.ToLower(s)
	for _, article := range []string{"al-", "el-", "al ", "an-", "ar-", "as-", "ash-", "ad-", "at-", "az-"} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return rest
		}
	}
	return s
}

// Name is a name of the ledger.
type Name struct{ Arabic, English string }

// Names gives the names that have a spelling, by their Arabic.
func (l *Ledger) Names() []Name {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []Name
	for _, e := range l.names {
		if e.spelling != "" {
			out = append(out, Name{e.arabic, e.spelling})
		}
	}
	slices.SortFunc(out, func(a, b Name) int { return strings.Compare(a.Arabic, b.Arabic) })
	return out
}

type arabicName struct {
	text, key  string
	start, end int
}

// namesIn finds the names of an Arabic text: what is read as one in its sentence,
// and what is settled.
func (l *Ledger) namesIn(text string) []arabicName {
	tagger := reading.Default()
	slots, at := tagger.Slots(text)
	picks, _ := reading.Choose(slots)
	var out []arabicName
	for i, k := range picks {
		r := &slots[i].Readings[k]
		if at[i].Class != arabic.Arabic {
			continue
		}
		t := r.Lemma()
		if e := l.names[key(t)]; r.Class != reading.Name && (e == nil || !e.settled) {
			continue
		}
		if strings.Contains(t, " ") {
			continue
		}
		out = append(out, arabicName{t, key(t), at[i].Start, at[i].End})
	}
	return out
}

type latin struct {
	text       string
	start, end int
}

// capitalised gives the words of an English text that begin with a capital, with
// "al-" before it and without "'s".
func capitalised(text string) []latin {
	var out []latin
	isPart := func(r rune) bool {
		return unicode.IsLetter(r) || r == '-' || r == '\'' || r == '’' || unicode.IsMark(r)
	}
	for i := 0; i < len(text); {
		j := i
		for j < len(text) {
			r, n := decode(text[j:])
			if !isPart(r) {
				break
			}
			j += n
		}
		if j == i {
			_, n := decode(text[i:])
			i += n
			continue
		}
		w := strings.Trim(text[i:j], "-'’")
		start := i + strings.Index(text[i:j], w)
		for _, s := range []string{"'s", "’s"} {
			w = strings.TrimSuffix(w, s)
		}
		last := w[strings.LastIndexByte(w, '-')+1:]
		if r, _ := decode(last); unicode.IsUpper(r) || unicode.IsUpper(first(w)) {
			out = append(out, latin{w, start, start + len(w)})
		}
		i = j
	}
	return out
}
