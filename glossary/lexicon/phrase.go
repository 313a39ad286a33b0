package lexicon

import "strings"

// phraseTable is a trie over folded words. An edge is found by the 64-bit hash
// of its node and word, which is taken for its identity.
type phraseTable struct {
	edges map[uint64]int32
	ends  [][]phraseEnd // by node
	nodes int32
}

type phraseEnd struct {
	entry *Entry
	feat  Features
}

// Phrase is an entry of several words found in running text. Its Analysis
// holds the clitics of the first word; Article is set when any word has the
// article beyond what the entry has.
type Phrase struct {
	Analysis
	Words int
}

func edgeHash(node int32, key []byte) uint64 {
	h := uint64(14695981039346656037)
	for n := uint32(node); n != 0; n >>= 8 {
		h = (h ^ uint64(n&0xff)) * 1099511628211
	}
	h = (h ^ 0xff) * 1099511628211
	for _, c := range key {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

func (t *phraseTable) init() {
	t.edges, t.ends = make(map[uint64]int32, 1<<17), make([][]phraseEnd, 1, 1<<17)
}

func (t *phraseTable) put(text string, e *Entry, f Features) {
	node := int32(0)
	var buf [256]byte
	for w := range strings.FieldsSeq(text) {
		h := edgeHash(node, appendFold(buf[:0], w))
		next, ok := t.edges[h]
		if !ok {
			t.nodes++
			next = t.nodes
			t.edges[h] = next
			t.ends = append(t.ends, nil)
		}
		node = next
	}
	for _, end := range t.ends[node] {
		if end.entry == e {
			return
		}
	}
	t.ends[node] = append(t.ends[node], phraseEnd{e, f})
}

func (t *phraseTable) step(node int32, w string) (int32, bool) {
	if len(w) > 250 {
		return 0, false
	}
	var buf [256]byte
	next, ok := t.edges[edgeHash(node, appendFold(buf[:0], w))]
	return next, ok
}

func (l *Lexicon) inflectPhrase(e *Entry) {
	head, rest, _ := strings.Cut(e.Key, " ")
	put := func(s string, f Features) { l.phrases.put(s+" "+rest, e, f) }
	switch e.POS {
	case Verb:
		impf, _, _ := strings.Cut(Bare(e.Imperfect), " ")
		conjugate(e, head, impf, put)
	case Noun:
		l.phrases.put(e.Key, e, Features{Number: Singular, Gender: e.Gender})
		f := Features{Number: Singular, Gender: e.Gender}
		plain(head, f, func(s string, f Features) {
			if f.State != Construct {
				put(s, f)
			}
		})
		if !strings.HasPrefix(head, "ال") {
			dual(head, f, put)
		}
		for _, p := range e.Plurals {
			f.Number = Plural
			switch {
			case p == "+ات":
				soundFeminine(head, f, put)
			case p == "+ون":
				soundMasculine(head, f, put)
			case strings.Contains(p, " "):
				l.phrases.put(Bare(p), e, f)
			default:
				put(Bare(p), f)
			}
		}
	case Adjective:
		l.phrases.put(e.Key, e, Features{Number: Singular, Gender: Masculine})
		h := *e
		h.Key, h.Elative = head, ""
		inflectAdjective(&h, put)
	default:
		l.phrases.put(e.Key, e, Features{Gender: e.Gender})
	}
}

// Phrases finds the entries of several words that begin at words[i], longest
// first. Words are as in the text.
func (l *Lexicon) Phrases(words []string, i int) []Phrase {
	var out []Phrase
	if l.phrases.edges == nil || i+1 >= len(words) {
		return nil
	}
	w := Bare(words[i])
	for _, start := range headSplits(w) {
		node, ok := l.phrases.step(0, start.rest)
		if !ok {
			continue
		}
		out = l.follow(out, words, i+1, node, start, 1)
	}
	// Longest first, the fewest clitics first among equals; the order is stable.
	for a := 1; a < len(out); a++ {
		for b := a; b > 0 && better(&out[b], &out[b-1]); b-- {
			out[b], out[b-1] = out[b-1], out[b]
		}
	}
	return out
}

func better(a, b *Phrase) bool {
	if a.Words != b.Words {
		return a.Words > b.Words
	}
	return a.Size > b.Size
}

func (l *Lexicon) follow(out []Phrase, words []string, i int, node int32, h headSplit, n int) []Phrase {
	if i >= len(words) || n > 8 {
		return out
	}
	w := Bare(words[i])
	try := func(w string, article bool) {
		next, ok := l.phrases.step(node, w)
		if !ok {
			return
		}
		h := h
		h.article = h.article || article
		for _, end := range l.phrases.ends[next] {
			if !phraseFits(end.entry, end.feat, h) {
				continue
			}
			out = append(out, Phrase{Words: n + 1, Analysis: Analysis{
				Entry: end.entry, Features: end.feat, Conj: h.conj, Prep: h.prep, Article: h.article, Future: h.future,
				Size: uint8(min(len(h.rest), 255)),
			}})
		}
		out = l.follow(out, words, i+1, next, h, n+1)
	}
	try(w, false)
	if rest, ok := strings.CutPrefix(w, "ال"); ok && rest != "" {
		try(rest, true)
	}
	return out
}

func phraseFits(e *Entry, f Features, h headSplit) bool {
	switch e.POS {
	case Verb:
		return !h.article && (h.prep == 0 || h.prep == 'ل' && f.Aspect == Imperfect) && (!h.future || f.Aspect == Imperfect)
	case Noun, Name, Adjective, Determiner:
		return !h.future
	}
	return !h.article && !h.future && h.prep == 0
}

type headSplit struct {
	proclitics
	rest string
}

// headSplits lists the ways to take clitics off the first word of a phrase.
func headSplits(w string) []headSplit {
	out := []headSplit{{rest: w}}
	cut := func(from int, prefix string, set func(*proclitics)) {
		for _, s := range out[from:] {
			if rest, ok := strings.CutPrefix(s.rest, prefix); ok && len(rest) >= 4 {
				s.rest = rest
				set(&s.proclitics)
				out = append(out, s)
			}
		}
	}
	cut(0, "و", func(p *proclitics) { p.conj = 'و' })
	if len(out) == 1 {
		cut(0, "ف", func(p *proclitics) { p.conj = 'ف' })
	}
	cut(0, "س", func(p *proclitics) { p.future = true })
	n := len(out)
	for _, s := range out[:n] {
		if s.future {
			continue
		}
		for _, c := range []rune{'ب', 'ل', 'ك'} {
			rest, ok := strings.CutPrefix(s.rest, string(c))
			if !ok || len(rest) < 4 {
				continue
			}
			q := s
			q.prep, q.rest = c, rest
			out = append(out, q)
			if r, ok := strings.CutPrefix(rest, "ل"); ok && c == 'ل' && len(r) >= 4 {
				q.rest, q.article = r, true
				out = append(out, q)
				q.rest, q.article = "ال"+r, false // للأمم is ل+الأمم, and الأمم is the entry's
				out = append(out, q)
			}
		}
	}
	n = len(out)
	for _, s := range out[:n] {
		if rest, ok := strings.CutPrefix(s.rest, "ال"); ok && !s.future && len(rest) >= 4 {
			s.rest, s.article = rest, true
			out = append(out, s)
		}
	}
	return out
}
