package arabic

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Class is what a token is.
type Class uint8

// The classes of token.
const (
	// Space is a run of white space, line ends and zero-width spaces.
	Space Class = iota
	// Arabic is a word in Arabic letters with its tashkeel and tatweel.
	Arabic
	// Latin is a word in any other script; apostrophes inside it belong to it.
	Latin
	// Numeral is a run of digits with the decimal and grouping separators
	// between them: ٣.٥, 1,250, ١٬٢٥٠٫٥.
	Numeral
	// NumericDate is a date in digits, such as ٢٠٢٥/١١/٦ or 6-11-2025; other
	// slashes and hyphens separate tokens.
	NumericDate
	// Punct is one punctuation mark.
	Punct
	// Symbol is one character of any other kind, an invalid byte, or marks and
	// tatweels without a letter.
	Symbol
	// Invisible is a run of formatting characters outside a word.
	Invisible
)

// Token is the bytes [Start, End) of a text.
type Token struct {
	Start, End int
	Class      Class
}

// Words yields the tokens of text in order. They are never empty, and together
// they are the whole text. Formatting characters (see [IsFormat]) inside a word
// belong to it; beside it they are a token of their own. Case, hyphenated words
// and clitics are not looked at: a hyphen is punctuation.
func Words(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for at := 0; at < len(text); {
			t := Next(text, at)
			if !yield(t) {
				return
			}
			at = t.End
		}
	}
}

// Next gives the token of text that starts at the byte at, which must be less
// than len(text). It is Words for loops that cannot afford an iterator.
func Next(text string, at int) Token {
	r, n := utf8.DecodeRuneInString(text[at:])
	end := at + n
	switch {
	case r == ' ' || r == '\n' || isSpace(r):
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if !isSpace(r) {
				break
			}
			end += n
		}
		return Token{at, end, Space}
	case IsLetter(r):
		return Token{at, wordEnd(text, end), Arabic}
	case IsMark(r) || r == tatweel:
		return marks(text, at)
	case isDigit(r):
		return number(text, at)
	case IsFormat(r):
		for end < len(text) {
			r, n := utf8.DecodeRuneInString(text[end:])
			if !IsFormat(r) {
				break
			}
			end += n
		}
		return Token{at, end, Invisible}
	case isLatin(r):
		return Token{at, latinEnd(text, end), Latin}
	case unicode.IsPunct(r):
		return Token{at, end, Punct}
	}
	return Token{at, end, Symbol}
}

func isDigit(r rune) bool { _, ok := Digit(r); return ok }

func isSpace(r rune) bool { return r == '\u200b' || unicode.IsSpace(r) }

func isLatin(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' ||
		r >= 0x80 && r != utf8.RuneError && !IsLetter(r) && (unicode.IsLetter(r) || unicode.Is(unicode.M, r) && !IsMark(r))
}

// wordEnd is where the Arabic word that goes on at i ends. Formatting
// characters belong to the word when letters or marks follow them.
func wordEnd(text string, i int) int {
	end := i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		switch {
		case IsLetter(r) || IsMark(r) || r == tatweel:
			end = i
		case IsFormat(r):
		default:
			return end
		}
	}
	return end
}

// marks is the token that starts with a mark or tatweel: a word if there are
// letters after it.
func marks(text string, at int) Token {
	end := wordEnd(text, at)
	for _, r := range text[at:end] {
		if IsLetter(r) {
			return Token{at, end, Arabic}
		}
	}
	return Token{at, end, Symbol}
}

func latinEnd(text string, i int) int {
	end := i
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isLatin(r):
			end = i + n
		case IsFormat(r):
		case (r == '\'' || r == '’') && i == end:
			if next, _ := utf8.DecodeRuneInString(text[i+n:]); !isLatin(next) {
				return end
			}
		default:
			return end
		}
		i += n
	}
	return end
}

// number is the token of digits that starts at at.
func number(text string, at int) Token {
	if end, ok := numericDate(text, at); ok {
		return Token{at, end, NumericDate}
	}
	end := digits(text, at)
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !isSeparator(r) {
			break
		}
		next := digits(text, end+n)
		if next == end+n {
			break
		}
		end = next
	}
	return Token{at, end, Numeral}
}

// isSeparator reports whether r between digits is part of a number.
func isSeparator(r rune) bool {
	switch r {
	case '.', ',', '٫', '٬', '،':
		return true
	}
	return false
}

// digits is the end of the digits at i.
func digits(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isDigit(r) {
			break
		}
		i += n
	}
	return i
}
