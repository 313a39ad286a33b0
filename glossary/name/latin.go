// Package name spells Arabic names in Latin letters, and keeps a project to one
// spelling of each.
package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var letters = map[rune]string{
	'ب': "b", 'ت': "t", 'ث': "th", 'ج': "j", 'ح': "h", 'خ': "kh", 'د': "d", 'ذ': "dh", 'ر': "r", 'ز': "z", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "dh",
	'ط': "t", 'ظ': "dh", 'غ': "gh", 'ف': "f", 'ق': "q", 'ك': "k", 'ل': "l", 'م': "m", 'ن': "n", 'ه': "h", 'و': "w", 'ي': "y",
	'پ': "p", 'چ': "ch", 'ڤ': "v", 'ڨ': "v", 'گ': "g", 'ژ': "zh", 'ک': "k", 'ی': "y", 'ڭ': "g",
}

// Transliterate writes an unknown Arabic word in Latin letters, in the way of
// the Iraqi press: al-Sudani, Khalid, Kadhim. The short vowels, which Arabic
// does not write, are guessed from the shape of the word: فاعل as in Khalid,
// فعل as in Hasan, مفعول as in Mahmud. With article, ال has been taken off w.
func Transliterate(w string, article bool) string {
	if rest, ok := strings.CutPrefix(w, "ال"); ok && !article && len(rest) >= 4 {
		w, article = rest, true
	}
	if rest, ok := strings.CutPrefix(w, "عبدال"); ok && len(rest) >= 4 {
		return "Abdul" + strings.ToLower(Transliterate(rest, false))
	}
	out := upper(vowelled(sounds(w)))
	if out == "" {
		out = w
	}
	if article {
		return "al-" + out
	}
	return out
}

// sound is a consonant or a written vowel.
type sound struct {
	text  string
	vowel bool
	long  bool // the alef of فاعل
}

// sounds reads letters: و and ي are consonants beside a vowel, ع a vowel.
func sounds(w string) []sound {
	rs := []rune(strings.ReplaceAll(w, "تش", "چ"))
	rounded := "o" // foreign: روبرت
	if strings.ContainsAny(w, "حعصضطظقءة") || strings.HasSuffix(w, "ي") {
		rounded = "u"
	}
	var out []sound
	lastVowel := func() bool { return len(out) > 0 && out[len(out)-1].vowel }
	for i, r := range rs {
		next := rune(0)
		if i+1 < len(rs) {
			next = rs[i+1]
		}
		nextVowel := strings.ContainsRune("اوىية", next) && next != 0
		switch r {
		case 'ا', 'ى', 'آ', 'ة', 'أ', 'إ', 'ٱ', 'ئ', 'ؤ', 'ع':
			text := "a"
			switch {
			case r == 'إ':
				text = "i"
			case (r == 'أ' || r == 'ا' || r == 'إ') && i == 0 && (next == 'و' || next == 'ي'):
				continue // أوباما، إيران
			case r == 'ئ' && lastVowel():
				text = "e"
			case r == 'ع' && (nextVowel || lastVowel() || i == len(rs)-1):
				continue
			case lastVowel():
				if r == 'ة' || r == 'ا' {
					if out[len(out)-1].text != "a" {
						out = append(out, sound{text: "a", vowel: true})
					}
				}
				continue
			}
			out = append(out, sound{text: text, vowel: true, long: r == 'ا' && i > 0})
		case 'ء':
		case 'و', 'ي', 'ی':
			if i == 0 && nextVowel || i == 0 && next != 0 && r != 'و' && !nextVowel || lastVowel() || next == 'ا' || next == 'ة' || i == 0 {
				text := letters[r]
				out = append(out, sound{text: text})
				continue
			}
			if r == 'و' {
				out = append(out, sound{text: rounded, vowel: true})
			} else {
				out = append(out, sound{text: "i", vowel: true})
			}
		default:
			s, ok := letters[r]
			if !ok {
				s = string(r)
			}
			out = append(out, sound{text: s})
		}
	}
	// A leading و or ي after a dropped alef is a vowel: أوباما.
	if len(rs) > 1 && strings.ContainsRune("اأإ", rs[0]) && len(out) > 0 && (out[0].text == "w" || out[0].text == "y") {
		out[0] = sound{text: map[string]string{"w": "o", "y": "i"}[out[0].text], vowel: true}
	}
	return out
}

// vowelled writes sounds with short vowels between consonants.
func vowelled(ss []sound) string {
	var b strings.Builder
	for i := 0; i < len(ss); {
		if ss[i].vowel {
			b.WriteString(ss[i].text)
			i++
			continue
		}
		j := i
		for j < len(ss) && !ss[j].vowel {
			j++
		}
		start, end := i == 0, j == len(ss)
		short := "a"
		n := j - i
		afterLong := i > 0 && ss[i-1].long
		switch {
		case afterLong:
			short = "i"
		case end && i > 0 && ss[i-1].text != "a":
			short = "e"
		}
		for k := range n {
			b.WriteString(ss[i+k].text)
			last := k == n-1
			switch {
			case last:
			case start && k == 0, // C-a-C…
				end && k == n-2,               // …C-a-C
				afterLong && n == 2 && k == 0, // كاظمي
				n > 3 && k%2 == 1:
				b.WriteString(short)
			}
		}
		i = j
	}
	return b.String()
}

func upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

func decode(s string) (rune, int) { return utf8.DecodeRuneInString(s) }

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
