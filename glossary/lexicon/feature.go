package lexicon

// Gender is grammatical gender.
type Gender uint8

// The genders; zero means either or unknown.
const (
	Masculine Gender = iota + 1
	Feminine
)

// Count is grammatical number.
type Count uint8

// The numbers; zero means any or unknown.
const (
	Singular Count = iota + 1
	Dual
	Plural
)

// Aspect is the tense-aspect form of a verb.
type Aspect uint8

// The aspects; zero outside verbs.
const (
	Perfect Aspect = iota + 1
	Imperfect
	Imperative
)

// Mood is the mood of an imperfect, as far as spelling shows it.
type Mood uint8

// The moods; zero means that the spelling does not tell.
const (
	Indicative Mood = iota + 1
	Short           // subjunctive or jussive
	Jussive         // jussive only
)

// State is what may stand around a noun.
type State uint8

// The states; zero means any.
const (
	Construct State = iota + 1 // needs a genitive or a pronoun
	Absolute                   // cannot have one
)

// Derivation says how a form belongs to its entry.
type Derivation uint8

// The derivations; zero is plain inflection.
const (
	Elative Derivation = iota + 1
	ActiveParticiple
	PassiveParticiple
	Masdar
)

// Features is what a form says.
type Features struct {
	Number     Count
	Gender     Gender
	Person     uint8 // 1, 2, 3; 0 outside verbs and pronouns
	Aspect     Aspect
	Mood       Mood
	Passive    bool
	Accusative bool // has the alef of the indefinite accusative
	Nominative bool // a dual or plural in ان or ون
	State      State
	Derivation Derivation
}
