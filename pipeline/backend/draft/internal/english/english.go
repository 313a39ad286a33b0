// Package english inflects English words: plurals, verb forms, comparatives,
// articles, numbers. Every function takes a phrase and inflects the word that
// carries the inflection: the first of a verb phrase ("carry out"), the last of
// a noun phrase, or the noun before "of".
package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func vowel(c byte) bool { return strings.IndexByte("aeiou", c|0x20) >= 0 }

// first applies f to the first word of a phrase.
func first(s string, f func(string) string) string {
	w, rest, has := strings.Cut(s, " ")
	if !has {
		return f(w)
	}
	return f(w) + " " + rest
}

// Third is the third person singular of the present.
func Third(v string) string {
	return first(v, func(v string) string {
		switch v {
		case "be":
			return "is"
		case "have":
			return "has"
		case "can", "must", "may", "should", "will":
			return v
		}
		return addS(v)
	})
}

func addS(w string) string {
	n := len(w)
	if n == 0 {
		return w
	}
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		if strings.HasSuffix(w, "quiz") {
			return w + "zes"
		}
		return w + "es"
	case w == "go" || w == "do" || w == "undergo" || w == "forgo" || w == "undo":
		return w + "es"
	case n > 1 && w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "ies"
	}
	return w + "s"
}

// Past is the past tense; that of "be" is "was".
func Past(v string) string {
	return first(v, func(v string) string {
		if p, ok := irregular(pasts, v); ok {
			return p
		}
		return ed(v)
	})
}

// Participle is the past participle.
func Participle(v string) string {
	return first(v, func(v string) string {
		if p, ok := irregular(participles, v); ok {
			return p
		}
		return ed(v)
	})
}

// irregular looks v up, or what follows its prefix in a hyphenated verb.
func irregular(m map[string]string, v string) (string, bool) {
	if p, ok := m[v]; ok {
		return p, true
	}
	if i := strings.LastIndexByte(v, '-'); i >= 0 {
		if p, ok := m[v[i+1:]]; ok {
			return v[:i+1] + p, true
		}
	}
	return "", false
}

func ed(v string) string {
	n := len(v)
	switch {
	case n == 0:
		return v
	case v[n-1] == 'e':
		return v + "d"
	case n > 1 && v[n-1] == 'y' && !vowel(v[n-2]):
		return v[:n-1] + "ied"
	case v[n-1] == 'c' && v != "sync":
		return v + "ked"
	}
	return double(v) + "ed"
}

// double doubles the last consonant where an ending calls for it.
func double(v string) string {
	n := len(v)
	if n < 3 || vowel(v[n-1]) || !vowel(v[n-2]) || strings.IndexByte("wxy", v[n-1]) >= 0 {
		return v
	}
	if doubles[v] {
		return v + v[n-1:]
	}
	groups, prev := 0, false
	for i := range n {
		now := vowel(v[i]) || i > 0 && v[i] == 'y'
		if now && !prev {
			groups++
		}
		prev = now
	}
	if groups == 1 && !vowel(v[n-3]) || groups == 1 && strings.HasPrefix(v, "qu") && n == 4 {
		return v + v[n-1:]
	}
	return v
}

// Gerund is the -ing form.
func Gerund(v string) string {
	return first(v, func(v string) string {
		n := len(v)
		switch {
		case v == "be" || v == "see" || v == "flee" || v == "agree" || v == "free" || v == "guarantee" || v == "oversee" || v == "foresee" || v == "dye":
			return v + "ing"
		case strings.HasSuffix(v, "ie"):
			return v[:n-2] + "ying"
		case n > 2 && v[n-1] == 'e' && v[n-2] != 'e' && v[n-2] != 'o':
			return v[:n-1] + "ing"
		case n > 1 && v[n-1] == 'c' && v != "sync":
			return v + "king"
		}
		return double(v) + "ing"
	})
}

// Plural is the plural of a noun phrase.
func Plural(s string) string {
	if p, ok := plurals[s]; ok {
		return p
	}
	for _, sep := range []string{" of ", " for ", " in ", " to ", " with ", " at ", " on ", " from "} {
		if head, rest, ok := strings.Cut(s, sep); ok {
			return Plural(head) + sep + rest
		}
	}
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		return s[:i+1] + Plural(s[i+1:])
	}
	if i := strings.LastIndexByte(s, '-'); i >= 0 && i < len(s)-1 && plurals[s[i+1:]] != "" {
		return s[:i+1] + plurals[s[i+1:]]
	}
	low := strings.ToLower(s)
	if p, ok := plurals[low]; ok {
		if low != s {
			return s[:1] + p[1:]
		}
		return p
	}
	switch {
	case strings.HasSuffix(low, "woman"):
		return s[:len(s)-2] + "en"
	case strings.HasSuffix(low, "man") && !strings.HasSuffix(low, "human") && !strings.HasSuffix(low, "roman") && !strings.HasSuffix(low, "german"):
		return s[:len(s)-2] + "en"
	case strings.HasSuffix(low, "sis"):
		return s[:len(s)-2] + "es"
	}
	return addS(s)
}

// Possessive adds 's or an apostrophe.
func Possessive(s string) string {
	if strings.HasSuffix(s, "s") && len(s) > 1 && !strings.HasSuffix(s, "ss") {
		return s + "'"
	}
	return s + "'s"
}

// Article is "a" or "an", by the sound of what follows.
func Article(next string) string {
	low := strings.ToLower(strings.TrimLeft(next, `"'“‘(`))
	for _, p := range []string{"hour", "honest", "honor", "honour", "heir"} {
		if strings.HasPrefix(low, p) {
			return "an"
		}
	}
	for _, p := range []string{"uni", "use", "usu", "eu", "one", "once", "ubiq", "uran", "util", "ufo"} {
		if strings.HasPrefix(low, p) && !strings.HasPrefix(low, "unim") && !strings.HasPrefix(low, "unin") && !strings.HasPrefix(low, "unid") {
			return "a"
		}
	}
	if low != "" && (strings.IndexByte("aeiou", low[0]) >= 0 || strings.HasPrefix(low, "8") || strings.HasPrefix(low, "11") && !strings.HasPrefix(low, "11,") && len(low) == 2 || strings.HasPrefix(low, "18") && len(low) == 2) {
		return "an"
	}
	// Initialisms are read letter by letter: an NGO.
	w, _, _ := strings.Cut(strings.TrimLeft(next, `"'“‘(`), " ")
	if len(w) > 1 && w == strings.ToUpper(w) && strings.IndexByte("FHLMNRSX", w[0]) >= 0 && !strings.ContainsAny(w, "0123456789") {
		return "an"
	}
	return "a"
}

// Comparative and Superlative grade an adjective.
func Comparative(a string) string { return grade(a, "er", "more ") }

// Superlative is the highest grade of an adjective.
func Superlative(a string) string { return grade(a, "est", "most ") }

var grades = map[string][2]string{
	"good": {"better", "best"}, "bad": {"worse", "worst"}, "far": {"farther", "farthest"}, "little": {"less", "least"},
	"many": {"more", "most"}, "much": {"more", "most"}, "well": {"better", "best"}, "few": {"fewer", "fewest"},
}

var twoSyllables = map[string]bool{"simple": true, "narrow": true, "clever": true, "gentle": true, "quiet": true, "able": true, "humble": true, "noble": true}

func grade(a, suffix, word string) string {
	if g, ok := grades[a]; ok {
		if suffix == "er" {
			return g[0]
		}
		return g[1]
	}
	n := len(a)
	groups, prev := 0, false
	for i := range n {
		now := vowel(a[i]) || i > 0 && a[i] == 'y'
		if i == n-1 && a[i] == 'e' && groups > 0 {
			now = prev
		}
		if now && !prev {
			groups++
		}
		prev = now
	}
	switch {
	case strings.ContainsAny(a, " -") || n < 3:
	case groups == 1 && a[n-1] == 'e' || twoSyllables[a] && a[n-1] == 'e':
		return a + suffix[1:]
	case a[n-1] == 'y' && groups <= 2 && !vowel(a[n-2]):
		return a[:n-1] + "i" + suffix
	case groups == 1 && !strings.HasSuffix(a, "ed"):
		return double(a) + suffix
	case twoSyllables[a]:
		return a + suffix
	}
	return word + a
}

// Upper makes the first letter a capital.
func Upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if u := unicode.ToUpper(r); u != r {
		return string(u) + s[n:]
	}
	return s
}

// TitleCase makes a capital of every word but small ones.
func TitleCase(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		switch w {
		case "of", "the", "and", "for", "in", "on", "to", "a", "at":
			if i > 0 {
				continue
			}
		}
		words[i] = Upper(w)
	}
	return strings.Join(words, " ")
}
