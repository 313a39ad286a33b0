package arabic

import "strings"

// afterProclitics finds a known word behind the proclitics of a folded one: و
// or ف, then ب, ل or ك; with لل the word has the article again. The stem comes
// back as it is known; ok is false when nothing is.
func afterProclitics(word string, known func(string) bool) (stem string, ok bool) {
	for _, conj := range [...]string{"", "و", "ف"} {
		rest, ok := strings.CutPrefix(word, conj)
		if !ok {
			continue
		}
		if known(rest) {
			return rest, true
		}
		for _, prep := range [...]string{"ب", "ل", "ك"} {
			if stem, ok := strings.CutPrefix(rest, prep); ok && known(stem) {
				return stem, true
			}
		}
		if noun, ok := strings.CutPrefix(rest, "لل"); ok && known("ال"+noun) {
			return "ال" + noun, true
		}
	}
	return "", false
}
