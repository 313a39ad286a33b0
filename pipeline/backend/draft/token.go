package draft

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/glossary/arabic"
	"bayan/pipeline/backend"
)

type kind uint8

const (
	word   kind = iota // Arabic letters
	latin              // letters of other scripts, URLs, addresses
	number             // digits
	punct
	opener // an opening quote or bracket
	closer
	term // a termbase's term
)

// token is a piece of the source between spaces and punctuation.
type token struct {
	kind       kind
	start, end int
	text       string
	english    string // what it is in English, when that is settled
	term       *backend.Term
	value      number64
	cands      []cand
	pick       *cand
	governs    bool // the parser gave it a genitive
	apart      bool // it must not have one
	words      int  // source words it stands for
	known      bool
	date       bool // a calendar date
	clock      bool // a time of day: "at"
	day        bool // with a day: "on", not "in"
}

type number64 struct {
	n       float64
	ok      bool
	integer bool
}

var arabicPunct = map[rune]string{
	'،': ",", '؛': ";", '؟': "?", '٪': "%", '٫': ".", '٬': ",", '۔': ".", '…': "…", '–': "–", '—': "—", '«': "“", '»': "”",
}

// tokenize cuts text into tokens; terms become one token each.
func tokenize(text string, terms []backend.Term) []token {
	terms = usable(text, terms)
	toks := make([]token, 0, len(text)/8+4)
	quoteOpen := false
	for i := 0; i < len(text); {
		if len(terms) > 0 && terms[0].Start == i {
			t := terms[0]
			terms = terms[1:]
			toks = append(toks, token{kind: term, start: t.Start, end: t.End, text: text[t.Start:t.End], term: &t, words: 1, known: true})
			i = t.End
			continue
		}
		limit := len(text)
		if len(terms) > 0 {
			limit = terms[0].Start
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		j := i + n
		switch {
		case r == '\n':
			toks = append(toks, token{kind: punct, start: i, end: j, text: "\n", english: "\n", words: 0, known: true})
		case unicode.IsSpace(r) || unicode.IsControl(r) || isMark(r) && !unicode.IsLetter(r):
			i = j
			continue
		case isDigit(r):
			j = scanNumber(text, i, limit)
			tok := token{kind: number, start: i, end: j, text: text[i:j], words: 1, known: true}
			tok.english, tok.value = westernNumber(tok.text)
			if j < limit && (text[j] == '%' || strings.HasPrefix(text[j:limit], "٪")) {
				_, n := utf8.DecodeRuneInString(text[j:])
				tok.end, tok.english = j+n, tok.english+"%"
				tok.text = text[i:tok.end]
			}
			toks = append(toks, tok)
			i = tok.end
			continue
		case isArabicLetter(r):
			for j < limit {
				r, n := utf8.DecodeRuneInString(text[j:])
				if !isArabicLetter(r) && !isMark(r) {
					break
				}
				j += n
			}
			toks = append(toks, token{kind: word, start: i, end: j, text: text[i:j], words: 1})
		case unicode.IsLetter(r) || r == '@' || r == '#' || r == '_':
			j = scanLatin(text, j, limit)
			toks = append(toks, token{kind: latin, start: i, end: j, text: text[i:j], english: text[i:j], words: 1, known: true})
		default:
			tok := token{kind: punct, start: i, end: j, text: text[i:j], english: text[i:j], known: true}
			if p, ok := arabicPunct[r]; ok {
				tok.english = p
			}
			switch r {
			case '"':
				tok.kind = opener
				if closes(text, i, j, quoteOpen) {
					tok.kind = closer
				}
				quoteOpen = tok.kind == opener
			case '“', '«', '(', '[', '{', '‘', '„':
				tok.kind = opener
			case '”', '»', ')', ']', '}', '’':
				tok.kind = closer
			case utf8.RuneError:
				tok.english = text[i:j]
			}
			for j < limit && strings.HasPrefix(text[j:limit], text[i:i+n]) && (r == '.' || r == '-' || r == '!') {
				j += n
				tok.end, tok.text, tok.english = j, text[i:j], text[i:j]
			}
			toks = append(toks, tok)
		}
		i = j
	}
	return toks
}

// closes reports whether the straight quote text[i:j] is a closing one: by the
// space around it, and where that does not tell, by whether one is open.
func closes(text string, i, j int, open bool) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[j:])
	wordBefore := i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("([«“:،", before)
	wordAfter := j < len(text) && (unicode.IsLetter(after) || unicode.IsDigit(after))
	switch {
	case wordBefore && !wordAfter:
		return true
	case wordAfter && !wordBefore:
		return false
	}
	return open
}

// usable keeps the terms that lie in text on rune bounds, in order, without
// overlap.
func usable(text string, terms []backend.Term) []backend.Term {
	var out []backend.Term
	for _, t := range terms {
		if t.Start >= 0 && t.Start < t.End && t.End <= len(text) && utf8.RuneStart(text[t.Start]) &&
			(t.End == len(text) || utf8.RuneStart(text[t.End])) && strings.TrimSpace(t.Target) != "" {
			out = append(out, t)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	keep := out[:0]
	end := 0
	for _, t := range out {
		if t.Start >= end {
			keep = append(keep, t)
			end = t.End
		}
	}
	return keep
}

// isMark reports whether r is a sign that belongs to the letter before it.
func isMark(r rune) bool { return arabic.IsMark(r) || arabic.IsFormat(r) || r == '\u0640' }

func isArabicLetter(r rune) bool { return arabic.IsLetter(r) }

func isDigit(r rune) bool {
	_, ok := arabic.Digit(r)
	return ok
}

// scanLatin extends a run of letters through what words, addresses and version
// numbers are made of.
func scanLatin(text string, j, limit int) int {
	for j < limit {
		r, n := utf8.DecodeRuneInString(text[j:])
		switch {
		case isArabicLetter(r):
			return j
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || unicode.IsMark(r):
		case strings.ContainsRune(".-/:@'’&+?=%#~", r):
			// Joins only if letters or digits follow.
			k := j + n
			for k < limit && k < j+n+3 && strings.IndexByte("/.-", text[k]) >= 0 {
				k++
			}
			next, _ := utf8.DecodeRuneInString(text[k:limit])
			if k >= limit || isArabicLetter(next) || !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				return j
			}
			j = k
			continue
		default:
			return j
		}
		j += n
	}
	return j
}

// scanNumber extends digits through separators that stand between digits.
func scanNumber(text string, j, limit int) int {
	for j < limit {
		r, n := utf8.DecodeRuneInString(text[j:])
		if isDigit(r) {
			j += n
			continue
		}
		if !strings.ContainsRune(".,٫٬/-:", r) {
			return j
		}
		next, _ := utf8.DecodeRuneInString(text[j+n : limit])
		if !isDigit(next) {
			return j
		}
		j += n
	}
	return j
}

// westernNumber writes digits and separators in Western form.
func westernNumber(s string) (string, number64) {
	var b strings.Builder
	v := number64{ok: true, integer: true}
	scale := 0.0
	for _, r := range s {
		if d, ok := arabic.Digit(r); ok {
			r = rune('0' + d)
		}
		switch r {
		case '٫':
			r = '.'
		case '٬':
			r = ','
		}
		b.WriteRune(r)
		switch {
		case r >= '0' && r <= '9':
			if scale > 0 {
				v.n += float64(r-'0') * scale
				scale /= 10
			} else {
				v.n = v.n*10 + float64(r-'0')
			}
		case r == '.' && scale == 0:
			scale, v.integer = 0.1, false
		case r == ',':
		default:
			v.ok = false
		}
	}
	return b.String(), v
}
