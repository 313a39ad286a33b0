package name

import (
	"strings"
	"unicode"

	"bayan/glossary/arabic"
	"bayan/glossary/reading"
)

// Absent is a name of an Arabic text that its English does not have.
type Absent struct {
	// Arabic is the name as the text has it, at the bytes Start to End; English
	// how it is usually written.
	Arabic, English string
	Start, End      int
}

// Missing gives the names of source of which target shows no trace: neither what
// the lexicon calls them, nor a word derived from it (German for Germany), nor a
// word that sounds alike, nor an abbreviation that may stand for it. What may be
// read as another word than a name, and names too short to tell, are left out. At
// most [maxNames] are looked at.
func Missing(source, target string) []Absent {
	var out []Absent
	var words []heard // of the target, when needed
	tagger := reading.Default()
	slots, at := tagger.Slots(source)
	picks, _ := reading.Choose(slots)
	seen := 0
	for i, k := range picks {
		r := &slots[i].Readings[k]
		if at[i].Class != arabic.Arabic || r.Class != reading.Name || r.Entry == nil || !onlyName(slots[i].Readings) || r.Enclitic.Person != 0 {
			continue
		}
		if seen++; seen > maxNames {
			break
		}
		lemma := strings.TrimPrefix(arabic.FoldString(r.Lemma(), arabic.Light), "ال")
		sound := soundOfArabic(lemma)
		if len(sound) < 3 || strings.Contains(lemma, " ") {
			continue
		}
		if words == nil {
			words = hear(target, source)
		}
		if spoken(words, r, sound) {
			continue
		}
		out = append(out, Absent{source[at[i].Start:at[i].End], r.Gloss(), at[i].Start, at[i].End})
	}
	return out
}

// onlyName reports whether every reading is a name.
func onlyName(rs []reading.Reading) bool {
	for i := range rs {
		if rs[i].Class != reading.Name {
			return false
		}
	}
	return true
}

// heard is an English word in lower case and what it sounds like.
type heard struct {
	word, sound string
	capital     bool
	short       bool // an abbreviation that the Arabic does not have as it is
}

var dotted = strings.NewReplacer("U.S.A", "USA", "U.S", "US", "U.K", "UK", "E.U", "EU", "U.N", "UN")

// hear lists the words of an English text, the translation of source.
func hear(text, source string) []heard {
	out := []heard{}
	for w := range strings.FieldsFuncSeq(dotted.Replace(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '&' }) {
		low := strings.ToLower(w)
		short := len(w) >= 2 && len(w) <= 6 && strings.ToUpper(w) == w && !strings.Contains(source, w)
		out = append(out, heard{low, soundOfLatin(low), unicode.IsUpper(first(w)), short})
	}
	return out
}

// spoken reports whether one of the words is the name.
func spoken(words []heard, r *reading.Reading, sound string) bool {
	var stems []string
	initials, others := "", ""
	for _, g := range r.Entry.Glosses {
		low := strings.ToLower(g.Text)
		others += " " + otherwise[low] + " "
		for part := range strings.FieldsSeq(low) {
			rs := []rune(strings.Trim(part, "-.'’"))
			if len(rs) > 0 {
				initials += string(rs[0])
			}
			if n := len(rs); n >= 3 {
				stems = append(stems, string(rs[:min(n, max(3, n-3))]))
			}
		}
	}
	for _, w := range words {
		for _, s := range stems {
			if strings.HasPrefix(w.word, s) || len(s) >= 5 && strings.Contains(w.word, s) {
				return true
			}
		}
		if strings.Contains(others, " "+w.word+" ") || w.short && strings.ContainsAny(w.word, initials) || w.capital && alike(sound, w.sound) {
			return true
		}
	}
	return false
}

// otherwise are English words for what the lexicon calls by a word unlike them.
var otherwise = map[string]string{
	"america": "states us usa", "netherlands": "dutch holland", "the netherlands": "dutch holland", "holland": "dutch netherlands", "switzerland": "swiss",
	"wales": "welsh", "ireland": "irish", "scotland": "scottish scots", "denmark": "danish dane", "britain": "uk kingdom english", "quran": "koran", "europe": "eu",
}

// soundClass gives a letter for the consonants that spellings of one name take
// for each other; vowels, h, w and y are silent.
var soundClass = map[rune]byte{
	'ب': 'b', 'پ': 'b', 'ف': 'f', 'ڤ': 'f', 'ت': 't', 'ط': 't', 'د': 't', 'ض': 't', 'ذ': 't', 'ث': 't', 'ظ': 't',
	'س': 's', 'ص': 's', 'ز': 's', 'ش': 's', 'چ': 's', 'ژ': 's', 'ج': 'j', 'غ': 'k', 'ك': 'k', 'ق': 'k', 'خ': 'k', 'گ': 'k', 'ک': 'k',
	'ر': 'r', 'ل': 'l', 'م': 'm', 'ن': 'n',
	'b': 'b', 'p': 'b', 'f': 'f', 'v': 'f', 't': 't', 'd': 't', 's': 's', 'z': 's', 'j': 'j', 'g': 'j', 'k': 'k', 'q': 'k', 'c': 'k', 'r': 'r', 'l': 'l', 'm': 'm', 'n': 'n',
}

// soundOfArabic gives the consonants of an Arabic name by class, doubled ones
// once.
func soundOfArabic(w string) string { return classes(arabicPairs.Replace(w)) }

var arabicPairs = strings.NewReplacer("تش", "j")

var digraphs = strings.NewReplacer("sch", "s", "tch", "j", "sh", "s", "ch", "j", "kh", "k", "gh", "k", "th", "t", "dh", "t", "ph", "f", "ck", "k", "x", "ks",
	"ce", "se", "ci", "si", "cy", "sy", "tio", "so", "ā", "a", "ī", "i", "ū", "u", "é", "e", "ñ", "n", "ç", "s", "š", "s", "ž", "s", "č", "j")

// soundOfLatin does the same for a word in Latin letters in lower case.
func soundOfLatin(w string) string { return classes(digraphs.Replace(w)) }

func classes(w string) string {
	var b []byte
	for _, r := range w {
		if c, ok := soundClass[r]; ok && (len(b) == 0 || b[len(b)-1] != c) {
			b = append(b, c)
		}
	}
	return string(b)
}

// alike reports whether two sounds are of one name: but for one difference in
// four; j, k and s, and f and b, may stand for each other, and an ending counts
// half.
func alike(a, b string) bool {
	if len(b) < len(a)-1 || len(b) == 0 {
		return false
	}
	if len(b) > len(a)+2 {
		b = b[:len(a)+2] // with an ending
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = 2 * j
	}
	for i := 1; i <= len(a); i++ {
		last := row[0]
		row[0] = 2 * i
		for j := 1; j <= len(b); j++ {
			cost := 2
			switch {
			case a[i-1] == b[j-1]:
				cost = 0
			case strings.IndexByte("jks", a[i-1]) >= 0 && strings.IndexByte("jks", b[j-1]) >= 0, strings.IndexByte("fb", a[i-1]) >= 0 && strings.IndexByte("fb", b[j-1]) >= 0:
				cost = 1
			}
			last, row[j] = row[j], min(last+cost, row[j]+2, row[j-1]+2)
		}
	}
	best := row[len(b)]
	for j := max(0, len(b)-2); j < len(b); j++ { // an ending more counts little
		best = min(best, row[j]+len(b)-j)
	}
	return best <= max(1, 2*(len(a)/4))
}
