package glossary

import (
	"bytes"

	"bayan/glossary/arabic"
	"bayan/glossary/reading"
)

// Match is one occurrence of a term in a text.
type Match struct {
	// Start and End bound the occurrence, clitics included; StemStart and
	// StemEnd bound it without the proclitics of its first word and the pronoun
	// of its last. All are bytes of the text.
	Start, End, StemStart, StemEnd int
	Concept                        *Concept
	// Term is the term as the termbase writes it, Surface as the text does.
	Term, Surface string
	// Method is Exact, Folded, Clitic or Inflected.
	Method string
	// Prefix is the proclitics of the first word, its article included, and
	// Suffix the pronoun of the last word, or if that has none of another (قواتنا
	// المسلحة). Both are as the text has them, folded at [arabic.Light].
	Prefix, Suffix string
}

// Find gives the terms that occur in text, in order and without overlaps: of
// terms that start at the same word the longest, and among readings of the same
// length the closest. Words of a term may be set apart by white space with at
// most one line end, and by one hyphen. Time is linear in the text.
func (m *Matcher) Find(text string) []Match {
	if len(m.terms) == 0 {
		return nil
	}
	f := finder{m: m, text: text}
	defer f.close()
	var out []Match
	for {
		if f.head == len(f.window) {
			f.head, f.window = 0, f.window[:0]
			if !f.more() {
				return out
			}
		}
		hit, n := f.search()
		if n == 0 || n == 1 && !f.fits(hit) {
			f.head++
			continue
		}
		out = append(out, f.match(hit, n))
		f.head += n
	}
}

// finder is the state of one Find.
type finder struct {
	m    *Matcher
	text string
	at   int // where the next token begins
	// window[head:] are the tokens read and not yet passed.
	window       []token
	head         int
	states, next []state
	reader       reader
	readings     *reading.Cache // made when needed
}

// close gives back what the finder borrowed.
func (f *finder) close() {
	if f.readings != nil {
		f.m.caches.Put(f.readings)
	}
}

// token is a token of the text with the words it may be.
type token struct {
	arabic.Token
	cands []cand
	// apart means that what stands before it ends every term.
	apart bool
}

// state is a partial match.
type state struct {
	node, cost  int32
	first, last cand
	// pronoun is the index of the token with a pronoun, plus one, and suffix
	// the bytes of that pronoun.
	pronoun, suffix int32
}

// maxStates bounds the readings of a text that are followed at once.
const maxStates = 32

// more reads the next token that counts into the window.
func (f *finder) more() bool {
	lines, hyphens := 0, 0
	for f.at < len(f.text) {
		t := arabic.Next(f.text, f.at)
		f.at = t.End
		if skippable(f.text, t) {
			if t.Class == arabic.Space {
				for i := t.Start; i < t.End; i++ {
					if f.text[i] == '\n' {
						lines++
					}
				}
			} else if t.Class != arabic.Invisible {
				hyphens++
			}
			continue
		}
		n := len(f.window)
		if n < cap(f.window) {
			f.window = f.window[:n+1]
		} else {
			f.window = append(f.window, token{})
		}
		w := &f.window[n]
		w.Token, w.apart = t, lines > 1 || hyphens > 1
		w.cands = f.reader.read(f.m, w.cands[:0], f.text[t.Start:t.End], t.Class)
		return true
	}
	return false
}

// search finds the longest term that starts at the head of the window, and how
// many tokens it has, 0 if there is none.
func (f *finder) search() (best state, n int) {
	f.states = append(f.states[:0], state{})
	for depth := 0; len(f.states) > 0 && depth < maxWords; depth++ {
		if f.head+depth == len(f.window) && !f.more() {
			break
		}
		t := &f.window[f.head+depth]
		if depth > 0 && t.apart {
			break
		}
		f.next = f.next[:0]
		for _, s := range f.states {
			for _, c := range t.cands {
				f.step(s, c, depth)
			}
		}
		f.states, f.next = f.next, f.states
		found := false
		for _, s := range f.states {
			if f.m.ends[s.node] != 0 && (!found || s.cost < best.cost) {
				best, n, found = s, depth+1, true
			}
		}
	}
	return best, n
}

// step follows candidate c from state s, if it may.
func (f *finder) step(s state, c cand, depth int) {
	m := f.m
	if depth == 0 {
		if !m.first[c.word] {
			return
		}
	} else if w := &m.words[c.word]; c.conj != w.conj || c.prep != w.prep || c.future {
		return
	}
	if c.suffix > 0 && s.pronoun != 0 {
		return
	}
	node, ok := m.next[uint64(s.node)<<32|uint64(c.word)]
	if !ok {
		return
	}
	to := state{node: node, cost: s.cost + c.cost, first: s.first, last: c, pronoun: s.pronoun, suffix: s.suffix}
	if depth == 0 {
		to.first = c
	}
	if c.suffix > 0 {
		to.pronoun, to.suffix = int32(depth)+1, int32(c.suffix)
	}
	for i := range f.next {
		if f.next[i].node == node {
			if to.cost < f.next[i].cost {
				f.next[i] = to
			}
			return
		}
	}
	if len(f.next) < maxStates {
		f.next = append(f.next, to)
	}
}

// match words a state that ended after n tokens.
func (f *finder) match(s state, n int) Match {
	first, last := f.window[f.head], f.window[f.head+n-1]
	e := f.m.terms[f.m.ends[s.node]-1]
	out := Match{
		Start: first.Start, End: last.End, Concept: e.concept,
		Term: e.text, Surface: f.text[first.Start:last.End],
	}
	out.StemStart = first.Start + foldedOffset(out.Surface[:first.End-first.Start], int(s.first.prefix))
	out.StemEnd = last.End
	out.Prefix = arabic.FoldString(f.text[out.Start:out.StemStart], arabic.Light)
	if s.pronoun != 0 {
		t := f.window[f.head+int(s.pronoun)-1]
		word := f.text[t.Start:t.End]
		from := t.Start + foldedOffset(word, -int(s.suffix))
		out.Suffix = arabic.FoldString(f.text[from:t.End], arabic.Light)
		if int(s.pronoun) == n {
			out.StemEnd = from
		}
	}
	switch {
	case s.cost >= costInflected:
		out.Method = Inflected
	case out.Surface == e.text:
		out.Method = Exact
	case spelling(out.Surface) == spelling(e.text):
		out.Method = Folded
	default:
		out.Method = Clitic
	}
	return out
}

// foldedOffset gives the byte of word that the folded byte n came from, counted
// from the end if n is negative.
func foldedOffset(word string, n int) int {
	if n == 0 {
		return 0
	}
	folded := arabic.Fold(word, arabic.Match)
	if n < 0 {
		n += len(folded.Text)
	}
	start, _ := folded.Span(n, len(folded.Text))
	return start
}

// spelling is what two texts that differ in spelling and spacing only share.
func spelling(s string) string {
	b := make([]byte, 0, len(s))
	for t := range arabic.Words(s) {
		if !skippable(s, t) {
			b = append(b, ' ')
			b = arabic.AppendFold(b, s[t.Start:t.End], arabic.Match)
		}
	}
	return string(bytes.ToLower(b))
}
