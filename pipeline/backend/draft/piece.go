package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/draft/internal/english"
)

// piece is a stretch of English with the source it renders.
type piece struct {
	text        string
	alts        []option // other renderings, best first
	cost        float64  // of text, in bits, where there are others
	span        backend.Span
	left, right bool  // joined to the word before, after
	article     bool  // "a" or "an" by what follows
	capital     bool  // the next word begins a sentence
	class       class // of the item it says
	firm        bool  // says more than its words: no learned phrase takes its place
	// phrase is set on a learned phrase, whose span may be of several words.
	phrase bool
	// fork holds whole stretches to choose from; the rest is then unused.
	fork []branch
}

// branch is one way to say a stretch.
type branch struct {
	pieces []piece
	cost   float64 // in bits, beside what its pieces cost
}

// option is another rendering of a piece.
type option struct {
	text string
	cost float64
}

func say(text string, it *item) piece {
	if it == nil || it.tok == nil {
		return piece{text: text}
	}
	return piece{text: text, span: it.span, class: it.class}
}

// join writes pieces as running text: spaces, articles, capitals (also at the
// beginning if capital), links.
func join(ps []piece, capital bool) (string, []backend.Link) {
	var b strings.Builder
	var links []backend.Link
	glue := true
	for i, p := range ps {
		text := p.text
		if p.article {
			next := ""
			for _, q := range ps[i+1:] {
				if q.text != "" {
					next = q.text
					break
				}
			}
			text = english.Article(next)
		}
		if text == "" {
			continue
		}
		if !glue && !p.left {
			b.WriteByte(' ')
		}
		if capital && !p.left {
			if up := english.Upper(text); up != text || hasLetter(text) {
				text, capital = up, false
			} else if p.text != "" && unicode.IsDigit(rune(text[0])) {
				capital = false
			}
		}
		if text == "." && p.left && strings.HasSuffix(b.String(), ".") {
			capital = capital || p.capital // after "a.m."
			continue
		}
		start := b.Len()
		b.WriteString(text)
		if p.span.End > p.span.Start {
			links = append(links, backend.Link{Source: p.span, Target: backend.Span{Start: start, End: b.Len()}})
		}
		glue = p.right
		if p.capital {
			capital = true
		}
	}
	return b.String(), links
}

func hasLetter(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

// hold is say for what no learned phrase may take the place of: a verb with its
// negation or auxiliaries, a copula or pronoun that Arabic leaves unsaid.
func hold(text string, it *item) piece {
	p := say(text, it)
	p.firm = true
	return p
}

// punctPieces renders punctuation: which side it clings to.
func punctPiece(it *item, sentenceEnd bool) piece {
	p := say(it.english, it)
	if it.tok == nil {
		return p
	}
	switch it.tok.kind {
	case opener:
		p.right = true
	case closer:
		p.left = true
	default:
		r, _ := utf8.DecodeRuneInString(it.english)
		switch r {
		case '.', ',', ';', ':', '!', '?', '%', '…':
			p.left = true
		case '\n':
			p.left, p.right, p.capital = true, true, true
		case '/':
			p.left, p.right = true, true
		}
		if sentenceEnd && (r == '.' || r == '!' || r == '?' || r == '…') {
			p.capital = true
		}
	}
	return p
}
