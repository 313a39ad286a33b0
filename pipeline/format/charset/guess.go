package charset

import (
	"fmt"
	"math"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"bayan/pipeline/format"
)

// guess recognises the encoding of data without a byte order mark.
func guess(data []byte, bad int) (string, error) {
	if bad == len(data) || bad > 0 && !utf8.FullRune(data[bad:]) && multibyte(data[:bad]) > 0 {
		if name := wide(data); name != "" {
			return name, nil
		}
		if at := control(data); at >= 0 {
			return "", binary(int64(at))
		}
		return "utf-8", nil // a character cut off at the end is for decode to refuse
	}
	if name := wide(data); name != "" {
		return name, nil
	}
	if at := control(data); at >= 0 {
		return "", binary(int64(at))
	}
	good, stray := census(data)
	if good > stray {
		return "utf-8", nil // damaged UTF-8, which decode refuses with the byte
	}
	if at := utf8Run(data); at >= 0 {
		return "", &format.Error{Offset: int64(at), Problem: "UTF-8 text inside a text of a single-byte encoding",
			Remedy: "the file mixes encodings; convert it to UTF-8"}
	}
	best, bestScore := "", math.Inf(-1)
	for _, c := range []struct {
		name  string
		table *charmap.Charmap
	}{{"windows-1256", charmap.Windows1256}, {"iso-8859-6", charmap.ISO8859_6}} {
		if s := score(data, c.table); s > bestScore {
			best, bestScore = c.name, s
		}
	}
	if bestScore < -5.5 {
		return "", &format.Error{Offset: int64(bad), Problem: fmt.Sprintf("byte 0x%02X is not UTF-8, and the text is in no Arabic encoding known here", data[bad]),
			Remedy: "name the encoding with --encoding"}
	}
	return best, nil
}

// wide recognises UTF-16 without a mark by where its zero and 0x06 bytes are:
// the high bytes of ASCII and of Arabic letters.
func wide(data []byte) string {
	if len(data) < 8 {
		return ""
	}
	n := min(len(data), 1<<16) &^ 1
	var high [2]int
	for i := range n {
		if data[i] == 0 || data[i] == 6 {
			high[i%2]++
		}
	}
	switch half := n / 2; {
	case high[1] > half*8/10 && high[0] < half/5:
		return "utf-16le"
	case high[0] > half*8/10 && high[1] < half/5:
		return "utf-16be"
	}
	return ""
}

// control gives the first control character that text does not have, or -1.
func control(data []byte) int {
	for i, b := range data {
		if b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1A && b != 0x1B || b == 0x7F {
			return i
		}
	}
	return -1
}

// census counts the well-formed characters beyond ASCII and the stray bytes.
func census(data []byte) (good, stray int) {
	for at := 0; at < len(data); {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			stray++
		} else if n > 1 {
			good++
		}
		at += n
	}
	return good, stray
}

func multibyte(data []byte) int {
	good, _ := census(data)
	return good
}

// utf8Run gives the start of six UTF-8 Arabic letters in a row, or -1. Such
// bytes do not follow one another in a single-byte Arabic text.
func utf8Run(data []byte) int {
	run := 0
	for i := 0; i+1 < len(data); {
		if data[i] >= 0xD8 && data[i] <= 0xD9 && data[i+1] >= 0x80 && data[i+1] <= 0xBF {
			if run++; run == 6 {
				return i - 10
			}
			i += 2
			continue
		}
		run = 0
		i++
	}
	return -1
}

// score is the mean logarithm of the frequency in Arabic text of the letters
// that the bytes beyond ASCII stand for in a single-byte encoding.
func score(data []byte, table *charmap.Charmap) float64 {
	var sum float64
	n := 0
	for _, b := range data {
		if b < 0x80 {
			continue
		}
		n++
		r := table.DecodeByte(b)
		if p, ok := frequency[r]; ok {
			sum += math.Log(p / 100)
		} else {
			sum += unlikely(r)
		}
	}
	if n == 0 {
		return math.Inf(-1)
	}
	return sum / float64(n)
}

// unlikely is the log-frequency of a character that is no Arabic letter.
func unlikely(r rune) float64 {
	switch {
	case r == utf8.RuneError:
		return -20
	case r >= 0x060C && r <= 0x06FF, r >= 0x2010 && r <= 0x2026, r == '«', r == '»', r == 0xA0, r == 0x200F, r == 0x200E:
		return -6
	}
	return -11
}

// frequency gives letters' shares of Arabic running text in per cent, rounded.
var frequency = map[rune]float64{
	'ا': 16.1, 'ل': 11.9, 'ي': 7.5, 'م': 6.1, 'و': 5.9, 'ن': 5.8, 'ر': 4.7, 'ت': 4.8, 'ب': 3.8, 'ع': 3.6,
	'ة': 3.4, 'د': 3.2, 'ه': 3.0, 'س': 2.7, 'ف': 2.8, 'أ': 2.4, 'ك': 2.4, 'ق': 2.3, 'ح': 2.0, 'ج': 1.4,
	'إ': 1.2, 'ش': 1.2, 'ص': 1.0, 'ط': 1.0, 'ى': 1.1, 'خ': 0.9, 'ض': 0.7, 'ذ': 0.6, 'ث': 0.7, 'ز': 0.6,
	'غ': 0.5, 'ئ': 0.5, 'ء': 0.4, 'ظ': 0.3, 'آ': 0.2, 'ؤ': 0.2, '،': 1.0, 'ـ': 0.1, '\u064B': 0.3,
}
