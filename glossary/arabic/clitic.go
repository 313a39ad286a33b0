package arabic

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Split is one way to read a word as proclitics, stem and enclitic pronoun.
// The three lengths are bytes of the word and add up to it.
type Split struct {
	// Stem is the word without its clitics, in its free spelling: ta marbuta,
	// alef maqsura and the like restored when Restored is set.
	Stem string
	// Prefix and Suffix are the clitics as the word writes them, such as "ولل"
	// and "هم".
	Prefix, Suffix string

	PrefixLen, StemLen, SuffixLen int

	// Conj is 'و' or 'ف', Prep is 'ب', 'ك' or 'ل', or 0.
	Conj, Prep rune
	// Article is ال, also the one in لل; Future is س; Question is أ.
	Article, Future, Question bool
	// Restored means that Stem is not spelled as the word spells it.
	Restored bool
}

// Clitics gives every plausible split of a word, the longest stem first, the
// unsplit word at the head. The word is one that [Fold] folded at level (which
// decides how ta marbuta and alef maqsura are restored) or that needs no
// folding. No dictionary is asked: most splits are not words.
func Clitics(word string, level Level) []Split {
	return AppendClitics(make([]Split, 0, 8), word, level)
}

// AppendClitics appends the splits of word to dst and returns it.
func AppendClitics(dst []Split, word string, level Level) []Split {
	base := len(dst)
	var prefixes [maxPrefixes]Split
	for _, p := range appendPrefixes(prefixes[:0], word, level) {
		rest := word[p.PrefixLen:]
		p.Prefix = word[:p.PrefixLen]
		p.Stem, p.StemLen = rest, len(rest)
		if rest == "ه" && p.Prep == 'ل' && p.Article { // لله
			p.Stem, p.Restored, p.Article = "الله", true, false
			p.PrefixLen -= len("ل")
			p.Prefix, p.StemLen = word[:p.PrefixLen], len(word)-p.PrefixLen
			dst = append(dst, p)
			continue
		}
		if letters(rest) >= 2 || p.PrefixLen == 0 {
			dst = append(dst, p)
		}
		if !p.Article {
			dst = appendPronouns(dst, p, rest, level)
		}
	}
	splits := dst[base:]
	sort.SliceStable(splits, func(i, j int) bool { return splits[i].StemLen > splits[j].StemLen })
	return dst
}

const maxPrefixes = 24

// appendPrefixes gives the proclitic sequences that word may begin with; only
// the fields about the prefix are set.
func appendPrefixes(dst []Split, word string, level Level) []Split {
	dst = append(dst, Split{})
	starts := append(make([]Split, 0, 3), Split{})
	switch r, n := utf8.DecodeRuneInString(word); r {
	case 'و', 'ف':
		starts = append(starts, Split{Conj: r, PrefixLen: n})
	case alefAbove: // only where folding kept the hamza, or every alef would be one
		starts = append(starts, Split{Question: true, PrefixLen: n})
		if r, m := utf8.DecodeRuneInString(word[n:]); r == 'و' || r == 'ف' {
			starts = append(starts, Split{Question: true, Conj: r, PrefixLen: n + m})
		}
	}
	for i, s := range starts {
		if i > 0 {
			dst = append(dst, s)
		}
		rest := word[s.PrefixLen:]
		switch r, n := utf8.DecodeRuneInString(rest); r {
		case 'ب', 'ك', 'ل':
			p := s
			p.Prep, p.PrefixLen = r, s.PrefixLen+n
			dst = append(dst, p)
			if r == 'ل' && strings.HasPrefix(rest[n:], "ل") {
				p.Article, p.PrefixLen = true, p.PrefixLen+n
				dst = append(dst, p)
			} else if r != 'ل' && strings.HasPrefix(rest[n:], "ال") {
				p.Article, p.PrefixLen = true, p.PrefixLen+len("ال")
				dst = append(dst, p)
			}
		case 'س':
			switch next, _ := utf8.DecodeRuneInString(rest[n:]); next {
			case 'ي', 'ت', 'ن', 'ا', 'أ', 'آ':
				p := s
				p.Future, p.PrefixLen = true, s.PrefixLen+n
				dst = append(dst, p)
			}
		case alef:
			if strings.HasPrefix(rest[n:], "ل") {
				p := s
				p.Article, p.PrefixLen = true, s.PrefixLen+len("ال")
				dst = append(dst, p)
			}
		}
	}
	return dst
}

// pronouns are the enclitics, longest first.
var pronouns = [...]string{"هما", "كما", "هم", "هن", "كم", "كن", "ها", "ني", "نا", "ه", "ك", "ي"}

// appendPronouns gives the splits of rest, which follows the prefix of p, into
// a stem and a pronoun.
func appendPronouns(dst []Split, p Split, rest string, level Level) []Split {
	for _, pron := range pronouns {
		stem, ok := strings.CutSuffix(rest, pron)
		if !ok || stem == "" {
			continue
		}
		s := p
		s.Suffix, s.SuffixLen = pron, len(pron)
		s.Stem, s.StemLen = stem, len(stem)
		if letters(stem) < 2 {
			if s.Prep == 0 && !s.Future && (stem == "ب" || stem == "ل") { // به, لهم
				dst = append(dst, s)
			}
			continue
		}
		dst = append(dst, s)
		if free := restore(stem, level); free != "" {
			s.Stem, s.Restored = free, true
			dst = append(dst, s)
		}
	}
	return dst
}

// restore gives the free spelling of a stem that stood before a pronoun, or ""
// when it is spelled the same.
func restore(stem string, level Level) string {
	r, n := utf8.DecodeLastRuneInString(stem)
	head := stem[:len(stem)-n]
	switch r {
	case ta: // مذكرتهم, مذكرة
		if level&Ha != 0 {
			return head + string(ha)
		}
		return head + string(taMarbuta)
	case alef: // مستواهم, مستوى
		if level&Ya != 0 {
			return head + string(ya)
		}
		return head + string(maqsura)
	case ya: // عليه, على
		if level&Ya == 0 && (stem == "علي" || stem == "إلي" || stem == "الي" || stem == "لدي") {
			return head + string(maqsura)
		}
	case waw: // كتبوها, كتبوا
		return stem + string(alef)
	case wawHamza, yaHamza: // أعضاؤه, أعضاء
		if strings.HasSuffix(head, "ا") {
			return head + string(hamza)
		}
	}
	return ""
}

// letters counts the runes of a folded word.
func letters(s string) int { return utf8.RuneCountInString(s) }
