package arabic

import "unicode"

// Letters that rules name.
const (
	hamza     = 'ء'
	alef      = 'ا'
	alefMadda = 'آ'
	alefAbove = 'أ'
	alefBelow = 'إ'
	wawHamza  = 'ؤ'
	yaHamza   = 'ئ'
	waw       = 'و'
	ya        = 'ي'
	maqsura   = 'ى'
	taMarbuta = 'ة'
	ta        = 'ت'
	ha        = 'ه'
	tatweel   = 'ـ'

	fathatan       = '\u064b'
	shadda         = '\u0651'
	combiningMadda = '\u0653'
	combiningAbove = '\u0654'
	combiningBelow = '\u0655'
)

// IsMark reports whether r is tashkeel: a vowel sign, tanween, shadda, sukun,
// the dagger alef, a combining hamza or a Quranic annotation.
func IsMark(r rune) bool {
	switch {
	case r < 0x0610:
		return false
	case r <= 0x06ff:
		return r <= 0x061a || r >= 0x064b && r <= 0x065f || r == 0x0670 ||
			r >= 0x06d6 && r <= 0x06dc || r >= 0x06df && r <= 0x06e8 || r >= 0x06ea && r <= 0x06ed
	}
	return r >= 0x08ca && r <= 0x08ff && r != 0x08e2 || r >= 0xfe70 && r <= 0xfe7f
}

// IsFormat reports whether r is an invisible formatting character that does
// not end a word: a bidi control, a joiner or non-joiner, a byte order mark, a
// soft hyphen. The zero-width space is not one: it is a space.
func IsFormat(r rune) bool {
	switch {
	case r < 0x00ad:
		return false
	case r < 0x2000:
		return r == 0x00ad || r == 0x061c || r == 0x180e
	}
	return r >= 0x200c && r <= 0x200f || r >= 0x202a && r <= 0x202e ||
		r >= 0x2060 && r <= 0x206f || r == 0xfeff
}

// IsLetter reports whether r is a letter of the Arabic script. Tatweel is not.
func IsLetter(r rune) bool {
	switch {
	case r < 0x0620:
		return false
	case r <= 0x064a:
		return r != tatweel
	case r <= 0x06ff:
		return r >= 0x066e && r <= 0x06d3 && r != 0x0670 || r == 0x06d5 || r >= 0x06ee && r <= 0x06ef || r >= 0x06fa && r <= 0x06fc || r == 0x06ff
	case r < 0x0750:
		return false
	}
	return (r <= 0x077f || r >= 0x0870 && r <= 0x08c9 || r >= 0xfb50 && r <= 0xfdff || r >= 0xfe80 && r <= 0xfefc) &&
		unicode.Is(unicode.Lo, r)
}

// Digit gives the value of an ASCII, Arabic-Indic (٠–٩) or Eastern (۰–۹)
// digit.
func Digit(r rune) (value int, ok bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '٠' && r <= '٩':
		return int(r - '٠'), true
	case r >= '۰' && r <= '۹':
		return int(r - '۰'), true
	}
	return 0, false
}
