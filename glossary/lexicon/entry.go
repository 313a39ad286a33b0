package lexicon

// POS is a part of speech.
type POS uint8

// The parts of speech.
const (
	Noun POS = iota + 1
	Adjective
	Verb
	Adverb
	Preposition
	Conjunction
	Pronoun
	Determiner
	Particle
	Numeral
	Interjection
	Name // proper noun
)

var posNames = map[string]POS{
	"n": Noun, "adj": Adjective, "v": Verb, "adv": Adverb, "prep": Preposition,
	"conj": Conjunction, "pron": Pronoun, "det": Determiner, "part": Particle,
	"num": Numeral, "intj": Interjection, "pn": Name,
}

// String gives the name that the entry files use.
func (p POS) String() string {
	for n, v := range posNames {
		if v == p {
			return n
		}
	}
	return "?"
}

// Flag marks a property of an entry.
type Flag uint32

// The flags of entries.
const (
	Human Flag = 1 << iota
	Mass
	VerbalNoun
	TimeNoun
	UnitNoun
	Title
	Nisba
	ActivePart  // active participle used as an adjective
	PassivePart // passive participle used as an adjective
	Place
	Person
	Org
	Other
	Intransitive
	Light
	NoPlural
	Derived // made by rule from a verb, not written in the files
	// Comparative is an elative that is an entry of its own: أفضل, أول.
	Comparative
	// Rare gives way to other entries of the same spelling.
	Rare
)

var flagNames = map[string]Flag{
	"hum": Human, "mass": Mass, "vn": VerbalNoun, "time": TimeNoun, "unit": UnitNoun,
	"title": Title, "nisba": Nisba, "el": Comparative, "ap": ActivePart, "pp": PassivePart,
	"place": Place, "person": Person, "org": Org, "other": Other, "rare": Rare,
}

// Gloss is one English rendering, in base form.
type Gloss struct {
	Text string
	// Mass takes no plural and no "a"; PluralOnly is plural already.
	Mass, PluralOnly bool
	// The takes "the" though it is a name; After stands after its noun.
	The, After bool
	// Plural is the irregular plural, or empty.
	Plural string
	// With is the Arabic preposition that the sense comes with, or empty: حصل
	// with على is "obtain".
	With string
}

// Frame says which English preposition an Arabic one becomes beside a verb;
// an empty English means a direct object.
type Frame struct{ Prep, English string }

// Entry is one dictionary entry. Entries are shared and must not be changed.
type Entry struct {
	// Lemma is the dictionary form; Key is Lemma without diacritics.
	Lemma, Key string
	POS        POS
	Gender     Gender
	Flags      Flag

	Plurals   []string // as written: forms, "+ات" or "+ون"
	Feminine  string   // a form, "+ة" or empty
	Elative   string
	Imperfect string
	Masdars   []string
	Active    string // active participle, if given
	Passive   string
	Frames    []Frame
	// Object is the English preposition before what is a direct object in Arabic.
	Object string

	Glosses       []Gloss
	PluralGlosses []Gloss

	// Verb is the verb that a verbal noun or participle belongs to, if known.
	Verb *Entry
	// Prep is the preposition that a verb of several words ends in, such as ب
	// in قام ب; it follows the verb in the text, not always at once.
	Prep string
	// Source is where the entry was read, as "file:line".
	Source string
	// ID numbers the entries of a lexicon from 0.
	ID int
}

// Is reports whether e has all the flags f.
func (e *Entry) Is(f Flag) bool { return e.Flags&f == f }

// Frame gives the English of an Arabic preposition beside e, and whether e has
// such a frame.
func (e *Entry) Frame(prep string) (string, bool) {
	for _, f := range e.Frames {
		if f.Prep == prep {
			return f.English, true
		}
	}
	return "", false
}
