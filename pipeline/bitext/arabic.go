package bitext

import (
	"strings"
	"unicode/utf8"

	"bayan/glossary/arabic"
	"bayan/glossary/lexicon"
	"bayan/glossary/name"
	"bayan/glossary/reading"
)

// Arabic takes an Arabic text apart, clitics from their words.
func (a *Analyzer) Arabic(text string) []Word {
	slots, at := a.cache.Slots(text)
	picks, _ := reading.Choose(slots)
	out := make([]Word, 0, len(slots)*5/4+4)
	for i, k := range picks {
		tok := at[i]
		surface := text[tok.Start:tok.End]
		switch tok.Class {
		case arabic.Arabic:
			out = a.arabicWord(out, text, tok, &slots[i].Readings[k])
		case arabic.Numeral, arabic.NumericDate:
			out = append(out, Word{Start: tok.Start, End: tok.End, Key: digits(surface), Form: digits(surface), Kind: Number, Numeral: true})
		case arabic.Latin:
			s := a.stem(surface)
			out = append(out, Word{Start: tok.Start, End: tok.End, Key: "\x01" + s.key, Form: strings.ToLower(surface), Kind: s.kind, Name: surface})
		default:
			out = append(out, Word{Start: tok.Start, End: tok.End, Key: "\x01" + mark(surface), Form: mark(surface), Kind: Mark})
		}
	}
	return out
}

// arabicWord appends a word with its clitics, each with its own bytes.
func (a *Analyzer) arabicWord(out []Word, text string, tok arabic.Token, r *reading.Reading) []Word {
	start, end := tok.Start, tok.End
	front := func(letter rune, key string) {
		if letter == 0 {
			return
		}
		n := letterEnd(text[start:end])
		if start+n < end {
			out = append(out, Word{Start: start, End: start + n, Key: key, Kind: Function, Clitic: true})
			start += n
		}
	}
	front(r.Conj, string(r.Conj))
	if r.Question {
		front('أ', "أ")
	}
	front(r.Prep, string(r.Prep))
	if r.Future {
		front('س', "س")
	}
	w := Word{Start: start, End: end, Kind: Content}
	var attached Word
	if r.Enclitic.Person != 0 {
		for _, p := range reading.Attached {
			if p.Pronoun != r.Enclitic {
				continue
			}
			if from := lettersFromEnd(text[start:end], utf8.RuneCountInString(p.Text)); from > 0 {
				key := "+" + p.Text
				attached = Word{Start: start + from, End: end, Key: key, Kind: Function, Clitic: true}
				w.End = start + from
			}
			break
		}
	}
	switch e := r.Entry; {
	case r.Function != nil:
		w.Key, w.Kind = r.Function.Key, Function
		w.Negative = r.Class == reading.Neg || arabicNegatives[w.Key]
	case e != nil:
		w.Key = e.Key
		w.Negative = arabicNegatives[w.Key] || r.Class == reading.Cop
		w.Numeral = e.POS == lexicon.Numeral || arabicParts[w.Key]
		if e.POS == lexicon.Name {
			w.Name = name.Transliterate(strings.TrimPrefix(e.Key, "ال"), false)
		} else if r.Class != reading.Noun && r.Class != reading.Adj && r.Class != reading.Verb && r.Class != reading.Num {
			w.Kind = Function
		}
	default:
		w.Key = r.Name
		if w.Key == "" {
			w.Key = lexicon.Bare(text[w.Start:w.End])
		}
		w.Name = name.Transliterate(w.Key, r.Article)
		w.Name = strings.TrimPrefix(w.Name, "al-")
	}
	w.Form = a.form(text[w.Start:w.End], r.Article && r.Prep == 'ل')
	out = append(out, w)
	if attached.End > 0 {
		out = append(out, attached)
	}
	return out
}

// letterEnd gives where the first letter of s ends, with its marks.
func letterEnd(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !arabic.IsMark(r) && !arabic.IsFormat(r) && r != 'ـ' {
			break
		}
		n += size
	}
	return n
}

// lettersFromEnd gives where the last n letters of s begin, 0 if it has no more.
func lettersFromEnd(s string, n int) int {
	at := len(s)
	for at > 0 && n > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
		if arabic.IsLetter(r) {
			n--
		}
	}
	if n > 0 {
		return 0
	}
	return at
}

var (
	arabicNegatives = list(`لا لم لن ليس غير عدم دون بدون بلا انعدام نفى رفض فشل`)
	arabicParts     = list(`نصف ثلث ربع خمس سدس سبع ثمن تسع عشر ضعف ضعفان مئة مائة الف مليون مليار عشرات مئات آلاف ملايين مليارات`)
)
