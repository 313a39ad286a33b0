package arabic

// Level says which differences of spelling folding removes: a set of flags.
type Level uint16

// The flags of a level.
const (
	// Tashkeel drops vowel signs and Quranic marks (see [IsMark]), and writes
	// the wasla ٱ as ا. A combining madda or hamza is not lost: it joins the
	// letter before it, so that a decomposed أ is أ.
	Tashkeel Level = 1 << iota
	// Tatweel drops the elongation mark ـ.
	Tatweel
	// Format drops invisible formatting characters (see [IsFormat]).
	Format
	// Presentation replaces presentation forms and ligatures by the letters
	// they show (their compatibility decomposition in Unicode).
	Presentation
	// Persian writes the kaf, yeh and heh of Persian and Urdu keyboards as the
	// Arabic letters they stand for: ک as ك, ی as ي, ہ as ه. Letters with a
	// sound of their own (پ چ ژ گ ڤ) stay.
	Persian
	// Alef writes آ أ إ as ا.
	Alef
	// Hamza writes the seated hamzas ؤ ئ as ء, so that the seat, which changes
	// with case and with pronouns (أعضاء, أعضاؤه, أعضائه), does not count.
	Hamza
	// Ya writes ى as ي.
	Ya
	// Ha writes ة as ه.
	Ha
	// Digits writes Arabic-Indic and Eastern digits as ASCII.
	Digits
)

// The levels in use.
const (
	// Light is for looking up a word in a dictionary: what is optional or an
	// accident of typing goes, the letters of the dictionary form stay.
	Light = Tashkeel | Tatweel | Format | Presentation | Persian
	// Match is for finding a word whatever its spelling: Light, and hamza,
	// ya, ta marbuta and digits too.
	Match = Light | Alef | Hamza | Ya | Ha | Digits
)

// rule says what becomes of a letter in U+0600–U+06FF at levels that have any
// of its flags. To is 0 when the letter is dropped.
type rule struct {
	flags Level
	to    rune
}

var rules = makeRules()

func makeRules() (t [256]rule) {
	for r := rune(0x0600); r <= 0x06ff; r++ {
		if IsMark(r) {
			t[r-0x0600] = rule{flags: Tashkeel}
		}
	}
	for r := range rune(10) {
		t['٠'-0x0600+r] = rule{Digits, '0' + r}
		t['۰'-0x0600+r] = rule{Digits, '0' + r}
	}
	for r, to := range map[rune]rule{
		tatweel: {flags: Tatweel}, '\u061c': {flags: Format},
		'ٱ': {Tashkeel | Alef, alef}, alefMadda: {Alef, alef}, alefAbove: {Alef, alef}, alefBelow: {Alef, alef},
		wawHamza: {Hamza, hamza}, yaHamza: {Hamza, hamza},
		maqsura: {Ya, ya}, taMarbuta: {Ha, ha},
		'ک': {Persian, 'ك'}, 'ڪ': {Persian, 'ك'}, 'ی': {Persian, ya}, 'ے': {Persian, ya},
		'ہ': {Persian, ha}, 'ھ': {Persian, ha}, 'ە': {Persian, ha},
	} {
		t[r-0x0600] = to
	}
	return t
}
