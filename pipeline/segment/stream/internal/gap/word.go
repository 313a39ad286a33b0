// Package gap looks at the gaps between the words of running text: whether a
// sentence ends there.
package gap

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/reading"
)

// Word is a word of a text: bytes [Start, End), with the marks around it.
type Word struct {
	Start, End int
	// Sure is set when a sentence mark or an empty line follows.
	Sure bool
	kind *kind
	tag  tag
}

// kind is what the words of one spelling share, as hashes.
type kind struct {
	form, bare, pre, pre3, suf2, suf3, list uint32
	conj                                    uint32
	text                                    string // bare, short ones
	slot                                    reading.Slot
	tags                                    []tag // of the readings of slot
}

// Reader reads words. It is not safe for concurrent use.
type Reader struct {
	tagger *reading.Tagger
	kinds  map[string]*kind
}

// maxKinds bounds what a reader remembers.
const maxKinds = 1 << 15

// NewReader makes a reader.
func NewReader() *Reader {
	return &Reader{tagger: reading.Default(), kinds: map[string]*kind{}}
}

// Words finds the words of a text. Marks that stand alone belong to the word
// before them, opening ones to the word after.
func (r *Reader) Words(text string) []Word {
	var ws []Word
	open := -1 // where marks begin that wait for a word
	for at := 0; at < len(text); {
		start, lines := at, 0
		for at < len(text) {
			c, n := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsSpace(c) && c != '\uFEFF' {
				break
			}
			if c == '\n' || c == '\u2029' {
				lines++
			}
			at += n
		}
		if lines > 1 && len(ws) > 0 && open < 0 {
			ws[len(ws)-1].Sure = true
		}
		start = at
		for at < len(text) {
			c, n := utf8.DecodeRuneInString(text[at:])
			if unicode.IsSpace(c) || c == '\uFEFF' {
				break
			}
			at += n
		}
		if start == at {
			break
		}
		tok := text[start:at]
		w := core(tok)
		if w == "" {
			switch {
			case len(ws) > 0 && open < 0 && !opening(tok):
				last := &ws[len(ws)-1]
				last.End = at
				last.Sure = last.Sure || ends(tok, "")
			case open < 0:
				open = start
			}
			continue
		}
		if open >= 0 {
			start, open = open, -1
		}
		k := r.kind(w)
		ws = append(ws, Word{Start: start, End: at, Sure: ends(tok, w), kind: k})
	}
	if open >= 0 {
		if len(ws) == 0 {
			return []Word{{Start: open, End: len(strings.TrimRightFunc(text, space)), kind: r.kind("")}}
		}
		ws[len(ws)-1].End = len(strings.TrimRightFunc(text, space))
	}
	r.choose(ws)
	return ws
}

func space(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }

func opening(tok string) bool {
	r, _ := utf8.DecodeLastRuneInString(tok)
	return unicode.In(r, unicode.Ps, unicode.Pi)
}

// ends reports whether a token ends in a sentence mark, past closing marks. A
// full stop after a single letter or a list number abbreviates.
func ends(tok, word string) bool {
	for len(tok) > 0 {
		r, n := utf8.DecodeLastRuneInString(tok)
		switch {
		case r == '!' || r == '?' || r == '؟' || r == '۔':
			return true
		case r == '.':
			return word == "" || utf8.RuneCountInString(word[:min(len(word), 12)]) > 1
		case unicode.IsPunct(r) && !unicode.In(r, unicode.Ps, unicode.Pi) && r != '،' && r != ',' && r != '؛' && r != ':', unicode.Is(unicode.Cf, r):
			tok = tok[:len(tok)-n]
		default:
			return false
		}
	}
	return false
}

// choose tags the words by the cheapest path, block by block.
func (r *Reader) choose(ws []Word) {
	const block = 256
	slots := make([]reading.Slot, 0, block)
	for len(ws) > 0 {
		n := min(block, len(ws))
		slots = slots[:0]
		for i := range ws[:n] {
			slots = append(slots, ws[i].kind.slot)
		}
		picks, _ := reading.Choose(slots)
		for i, p := range picks {
			ws[i].tag = ws[i].kind.tags[p]
		}
		ws = ws[n:]
	}
}

func (r *Reader) kind(word string) *kind {
	if len(word) > reading.MaxWord {
		word = strings.ToValidUTF8(word[:reading.MaxWord], "")
	}
	if k := r.kinds[word]; k != nil {
		return k
	}
	k := r.look(word)
	if len(r.kinds) < maxKinds {
		r.kinds[strings.Clone(word)] = k
	}
	return k
}

func (r *Reader) look(word string) *kind {
	f := Fold(word)
	k := &kind{}
	first, _ := utf8.DecodeRuneInString(f)
	switch {
	case unicode.IsDigit(first):
		f = "0000000"[:min(len(f), 7)]
		k.slot.Readings = []reading.Reading{{Class: reading.Num}}
	case first < 0x250:
		f = "a"
		k.slot.Readings = []reading.Reading{{Class: reading.Lit}}
	default:
		k.slot.Readings, _ = r.tagger.Readings(nil, word)
	}
	bare := f
	if (first == 'و' || first == 'ف') && utf8.RuneCountInString(f) > 2 {
		bare = f[2:]
	}
	k.form, k.bare = sum(f), sum(bare)
	k.list = lists[bare]
	// As a conjunction, و is what some reading takes it for.
	for i := range k.slot.Readings {
		rd := &k.slot.Readings[i]
		if rd.Conj != 0 {
			k.conj = uint32(rd.Conj)
		}
		k.tags = append(k.tags, tagOf(rd))
	}
	if k.conj == 0 || k.list > 0 && lists[f] > 0 {
		k.bare, k.list = k.form, lists[f]
		bare = f
	}
	if len(bare) < 24 {
		k.text = bare
	}
	rs := []rune(bare)
	k.pre, k.pre3 = sum(string(rs[:min(2, len(rs))])), sum(string(rs[:min(3, len(rs))]))
	k.suf2, k.suf3 = sum(string(rs[max(0, len(rs)-2):])), sum(string(rs[max(0, len(rs)-3):]))
	return k
}
