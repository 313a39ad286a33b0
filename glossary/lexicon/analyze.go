package lexicon

import "strings"

// Enclitic is an attached pronoun; the zero Enclitic is none.
type Enclitic struct {
	Person uint8
	Gender Gender
	Number Count
}

// Analysis is one reading of a word of running text.
type Analysis struct {
	Entry *Entry
	Features
	// Conj is و or ف, Prep is ب, ل or ك, in front; 0 is none.
	Conj, Prep rune
	// Question is the particle أ, Future is س, Article is ال.
	Question, Future, Article bool
	Enclitic                  Enclitic
	// Tanwin says that the word is written with nunation.
	Tanwin bool
	// Inexact counts letters spelt otherwise than the lexicon has them, such
	// as a hamza left out.
	Inexact uint8
	// Size is the length of the form in bytes, without clitics: of two
	// readings, the longer form is the likelier.
	Size uint8
}

var enclitics = []struct {
	text string
	p    Enclitic
}{
	{"هما", Enclitic{3, 0, Dual}},
	{"كما", Enclitic{2, 0, Dual}},
	{"ها", Enclitic{3, Feminine, Singular}},
	{"هم", Enclitic{3, Masculine, Plural}},
	{"هن", Enclitic{3, Feminine, Plural}},
	{"كم", Enclitic{2, Masculine, Plural}},
	{"نا", Enclitic{1, 0, Plural}},
	{"ني", Enclitic{1, 0, Singular}},
	{"ه", Enclitic{3, Masculine, Singular}},
	{"ك", Enclitic{2, 0, Singular}},
	{"ي", Enclitic{1, 0, Singular}},
}

// proclitics is what stands before the stem.
type proclitics struct {
	conj, prep                rune
	question, future, article bool
}

// Analyze gives every reading of word that the lexicon has, nil if none. The
// word may be vocalised; letters are compared leniently, see
// [Analysis.Inexact].
func (l *Lexicon) Analyze(word string) []Analysis { return l.Append(nil, word) }

// Append is like [Lexicon.Analyze], appending to dst.
func (l *Lexicon) Append(dst []Analysis, word string) []Analysis {
	if len(word) > 250 {
		return dst
	}
	a := analyzer{l: l, out: dst, first: len(dst)}
	a.tanwin = strings.ContainsAny(word, "ًٌٍ")
	a.split(Bare(word))
	return a.out
}

type analyzer struct {
	l      *Lexicon
	out    []Analysis
	first  int
	tanwin bool
}

func (a *analyzer) split(w string) {
	a.preps(w, proclitics{})
	for _, c := range []struct {
		s string
		r rune
	}{{"و", 'و'}, {"ف", 'ف'}} {
		if rest, ok := strings.CutPrefix(w, c.s); ok && rest != "" {
			a.preps(rest, proclitics{conj: c.r})
		}
	}
	if rest, ok := strings.CutPrefix(w, "أ"); ok && len(rest) >= 4 {
		a.preps(rest, proclitics{question: true})
	}
}

func (a *analyzer) preps(w string, p proclitics) {
	a.article(w, p)
	if rest, ok := strings.CutPrefix(w, "س"); ok && len(rest) > 4 {
		q := p
		q.future = true
		a.stem(rest, q)
	}
	for _, c := range []struct {
		s string
		r rune
	}{{"ب", 'ب'}, {"ل", 'ل'}, {"ك", 'ك'}} {
		rest, ok := strings.CutPrefix(w, c.s)
		if !ok || rest == "" {
			continue
		}
		q := p
		q.prep = c.r
		a.article(rest, q)
		if c.r == 'ل' && strings.HasPrefix(rest, "ل") && len(rest) > 4 {
			q.article = true // للجنة is ل+اللجنة, للعراق is ل+العراق
			a.stem(rest, q)
			a.stem(rest[2:], q)
			q.article = false
			a.stem("ا"+rest, q)
		}
		a.alone(c.s, rest, p)
	}
}

// alone reads a preposition with nothing but a pronoun: له، بها.
func (a *analyzer) alone(prep, rest string, p proclitics) {
	if p.question {
		return
	}
	for _, e := range enclitics {
		if rest != e.text || e.text == "ني" {
			continue
		}
		for _, entry := range a.l.byKey[prep] {
			if entry.POS == Preposition {
				a.out = append(a.out, Analysis{Entry: entry, Conj: p.conj, Enclitic: e.p, Size: uint8(len(prep))})
			}
		}
	}
}

func (a *analyzer) article(w string, p proclitics) {
	a.stem(w, p)
	if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) >= 4 {
		p.article = true
		a.stem(rest, p)
	}
}

// stem reads w as a form, bare or with a pronoun after it.
func (a *analyzer) stem(w string, p proclitics) {
	a.form(w, p, Enclitic{}, false)
	if p.article {
		return
	}
	for _, e := range enclitics {
		s, ok := strings.CutSuffix(w, e.text)
		if !ok || len(s) < 4 {
			continue
		}
		a.form(s, p, e.p, e.text == "ني")
		if strings.HasSuffix(s, "و") { // كتبوه
			a.form(s+"ا", p, e.p, e.text == "ني")
		}
	}
}

func (a *analyzer) form(s string, p proclitics, encl Enclitic, verbal bool) {
	var buf [256]byte
	key := appendFold(buf[:0], s)
	var text [256]byte
	a.l.forms.find(key, func(r *record) {
		e := a.l.entries[r.entry]
		f := r.feat
		if !a.fits(e, f, p, encl, verbal) {
			return
		}
		form := append(text[:0], a.l.forms.text(r)...)
		a.out = append(a.out, Analysis{
			Entry: e, Features: f, Conj: p.conj, Prep: p.prep, Question: p.question, Future: p.future,
			Article: p.article, Enclitic: encl, Tanwin: a.tanwin, Inexact: differ(form, s, encl != Enclitic{}), Size: uint8(min(len(s), 255)),
		})
	})
}

// fits reports whether a form may have these clitics.
func (a *analyzer) fits(e *Entry, f Features, p proclitics, encl Enclitic, verbal bool) bool {
	has := encl != Enclitic{}
	if has && f.State == Absolute || !has && f.State == Construct && e.POS == Verb {
		return false
	}
	if a.tanwin && (p.article || has || e.POS == Verb || f.State == Construct || e.POS == Preposition) {
		return false
	}
	switch e.POS {
	case Verb:
		if p.article || p.prep != 0 && (p.prep != 'ل' || f.Aspect == Imperative) || p.future && (f.Aspect != Imperfect || f.Mood > Indicative) {
			return false
		}
		if has && encl.Person == 1 && encl.Number == Singular && !verbal {
			return false
		}
		return !has || f.Mood != Jussive || f.Aspect == Imperfect
	case Noun, Name, Adjective, Numeral:
		if p.future || verbal || p.article && (f.Accusative || f.State == Construct) || p.prep != 0 && f.Accusative {
			return false
		}
		if has && e.POS == Name {
			return false
		}
		return !has || !strings.HasSuffix(e.Key, "ة") || f.State == Construct || f.Number > Singular || f.Gender != Feminine
	case Preposition, Particle, Conjunction:
		return !p.future && !p.article && (p.prep == 0 || e.Key != "ب" && e.Key != "ل" && e.Key != "ك")
	}
	if e.POS == Adverb && p.article {
		return false
	}
	return !p.future && !verbal && (!has || e.POS == Determiner || e.POS == Adverb)
}

// differ counts the letters in which two spellings of one key differ. Before a
// pronoun the last letter may change.
func differ(form []byte, s string, pronoun bool) uint8 {
	n := uint8(0)
	for i, j := 0, 0; i < len(form) && j < len(s); {
		r, size := decode(form[i:])
		q, size2 := decode(s[j:])
		i += size
		j += size2
		if r != q && !(pronoun && (i >= len(form) || j >= len(s))) {
			n++
		}
	}
	return n
}
