package name

import (
	"regexp"
	"strings"

	"bayan/glossary/arabic"
)

// renderings are the ways in which Latin spellings write an Arabic consonant.
var renderings = map[rune]string{
	'ب': "[bpv]", 'ت': "(?:t|th)", 'ث': "(?:th|s|t)", 'ج': "(?:dj|dg|j|g|zh)", 'ح': "h", 'خ': "(?:kh|h|k|ch|j)", 'د': "(?:d|dh)", 'ذ': "(?:dh|th|z|d)",
	'ر': "r", 'ز': "[zs]", 'س': "(?:c|s|z|sc)", 'ش': "(?:sh|ch|sch|s)", 'ص': "[sz]", 'ض': "(?:dh|d|z|th)", 'ط': "t", 'ظ': "(?:dh|z|th|d)",
	'ع': "", 'غ': "(?:gh|g|q)", 'ف': "(?:f|ph|v)", 'ق': "(?:q|k|g|gh|c)", 'ك': "(?:k|c|ck|ch|q|x)", 'ل': "l", 'م': "m", 'ن': "n", 'ه': "h?",
	'و': "(?:w|v|ou)?", 'ي': "(?:y|i|j)?", 'ى': "", 'ا': "", 'ء': "", 'ؤ': "w?", 'ئ': "y?", 'ة': "(?:h|t)?", 'آ': "", 'أ': "", 'إ': "",
	'پ': "p", 'چ': "(?:ch|j|tsch)", 'ڤ': "v", 'گ': "g", 'ژ': "(?:zh|j)",
}

// vowels may stand between consonants, with the signs for hamza and ayn.
const vowels = `[aeiouyàáâäèéêëìíîïòóôöùúûüāīūō'’ʿʾ` + "`" + `-]*`

// pattern gives the regular expression of the Latin words that may spell an
// Arabic name, nil for one with fewer than three consonants, which too many do.
func pattern(name string) *regexp.Regexp {
	w := strings.TrimPrefix(arabic.FoldString(name, arabic.Light), "ال")
	var b strings.Builder
	b.WriteString(`(?i)\A(?:(?:a[lnrsdtz]|el|ash|ath|adh)[- ])?` + vowels)
	solid := 0
	rs := []rune(w)
	for i, r := range rs {
		p, ok := renderings[r]
		if !ok {
			return nil
		}
		if i == len(rs)-1 && r == 'ي' && i > 0 {
			b.WriteString("(?:i|y|ee|ie|iyy?)")
			break
		}
		if p == "" {
			continue
		}
		if !strings.HasSuffix(p, "?") {
			solid++
			b.WriteString("(?:" + p + "){1,2}")
		} else {
			b.WriteString(p)
		}
		b.WriteString(vowels)
	}
	if solid < 3 {
		return nil
	}
	return regexp.MustCompile(b.String() + `\z`)
}
