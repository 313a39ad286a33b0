// Package lexicon is a general Arabic→English lexicon with its morphology: the
// entries of data/*.lex, every inflected form of them, and an analyser that
// takes a word of running text apart into clitics and a form.
//
// A [Lexicon] is immutable once made and safe for concurrent use.
//
// The morphology is that of the standard grammars (Wright, A Grammar of the
// Arabic Language; Ryding, A Reference Grammar of Modern Standard Arabic) for
// unvocalised spelling: forms that differ only in vowels are one form with
// several readings.
package lexicon

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

//go:embed data/*.lex
var data embed.FS

// Lexicon holds entries and the forms they take.
type Lexicon struct {
	entries []*Entry
	forms   table
	phrases phraseTable
	byKey   map[string][]*Entry
}

// Default is the embedded lexicon, made at the first call.
var Default = sync.OnceValue(func() *Lexicon {
	// The shipped files are held clean by a test; a bad line is left out.
	l, _ := Load(data, "data")
	return l
})

// Load reads every .lex file of dir in name order. What is wrong with the
// files is one joined error, each part "file:line: what"; the lexicon of the
// good lines is returned beside it.
func Load(fsys fs.FS, dir string) (*Lexicon, error) {
	files, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, fmt.Errorf("lexicon: %w", err)
	}
	type result struct {
		entries []*Entry
		err     error
	}
	results := make([]result, len(files))
	var parsing sync.WaitGroup
	for i, f := range files {
		if !strings.HasSuffix(f.Name(), ".lex") {
			continue
		}
		text, err := fs.ReadFile(fsys, dir+"/"+f.Name())
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		parsing.Go(func() { results[i].entries, results[i].err = parse(f.Name(), string(text)) })
	}
	parsing.Wait()
	var errs []error
	var all []*Entry
	seen := map[string]string{}
	for _, r := range results {
		if r.err != nil {
			errs = append(errs, r.err)
		}
		for _, e := range r.entries {
			id := e.Lemma + "|" + e.POS.String()
			if first, dup := seen[id]; dup {
				errs = append(errs, fmt.Errorf("%s: %s %s is already at %s (make it one line)", e.Source, e.POS, e.Lemma, first))
				continue
			}
			seen[id] = e.Source
			all = append(all, e)
		}
	}
	return build(all), errors.Join(errs...)
}

// build inflects entries.
func build(entries []*Entry) *Lexicon {
	l := &Lexicon{byKey: make(map[string][]*Entry, len(entries))}
	l.forms.init(len(entries) * 24)
	for _, e := range entries {
		l.add(e)
	}
	for _, e := range entries {
		if e.POS == Verb && e.Prep == "" && !strings.Contains(e.Key, " ") {
			l.derive(e)
		}
	}
	// Words and phrases fill tables of their own.
	var phrases sync.WaitGroup
	phrases.Go(func() {
		l.phrases.init()
		for _, e := range l.entries {
			if e.ofSeveralWords() {
				l.inflectPhrase(e)
			}
		}
	})
	for _, e := range l.entries {
		if !e.ofSeveralWords() {
			l.inflect(e)
		}
	}
	phrases.Wait()
	return l
}

// ofSeveralWords reports whether e is found as a phrase. A verb with its
// preposition is found as a verb.
func (e *Entry) ofSeveralWords() bool {
	_, rest, several := strings.Cut(e.Key, " ")
	return several && !(e.POS == Verb && rest == e.Prep)
}

func (l *Lexicon) add(e *Entry) {
	e.ID = len(l.entries)
	l.entries = append(l.entries, e)
	l.byKey[e.Key] = append(l.byKey[e.Key], e)
}

// Entries are all entries, those made by rule included. The slice is shared.
func (l *Lexicon) Entries() []*Entry { return l.entries }

// Lookup gives the entries of a lemma written without marks.
func (l *Lexicon) Lookup(key string) []*Entry { return l.byKey[key] }

// Forms counts the inflected forms of single words.
func (l *Lexicon) Forms() int { return len(l.forms.recs) - 1 }

// derive adds the verbal nouns and participles of a verb that the files lack,
// and ties those they have to the verb.
func (l *Lexicon) derive(v *Entry) {
	for _, m := range v.Masdars {
		l.tie(v, Bare(m), Noun, VerbalNoun)
	}
	active, passive := participles(v)
	if active != "" {
		kind := ActivePart
		if strings.HasPrefix(active, "م") && (passive == "" || passive == active) && !v.Is(Intransitive) {
			kind |= PassivePart // معلن: spelt alike
		}
		l.tie(v, active, Adjective, kind)
	}
	if passive != "" && passive != active {
		l.tie(v, passive, Adjective, PassivePart)
	}
}

func (l *Lexicon) tie(v *Entry, key string, pos POS, kind Flag) {
	found := false
	for _, e := range l.byKey[key] {
		if e.POS == pos || pos == Noun && e.POS == Noun || pos == Adjective && e.POS == Noun && e.Is(Human) {
			found = found || e.POS == pos
			if e.Verb == nil {
				e.Verb = v
			}
			if pos == Noun && e.POS == Noun {
				e.Flags |= kind
			}
		}
	}
	if found {
		return
	}
	e := &Entry{Lemma: key, Key: key, POS: pos, Gender: Masculine, Flags: kind | Derived, Verb: v, Source: v.Source}
	if pos == Noun {
		if strings.HasSuffix(key, "ة") {
			e.Gender = Feminine
		}
		e.Plurals = []string{"+ات"}
	}
	for _, g := range v.Glosses {
		e.Glosses = append(e.Glosses, Gloss{Text: g.Text, Mass: true})
	}
	l.add(e)
}

func (l *Lexicon) inflect(e *Entry) {
	emit := func(s string, f Features) { l.forms.put(s, e.ID, f) }
	switch e.POS {
	case Verb:
		lemma, _, _ := strings.Cut(e.Lemma, " ")
		imperfect, _, _ := strings.Cut(e.Imperfect, " ")
		conjugate(e, lemma, imperfect, emit)
	case Noun, Name:
		inflectNoun(e, emit)
	case Adjective:
		inflectAdjective(e, emit)
	case Numeral:
		inflectNumeral(e, emit)
	default:
		emit(e.Key, Features{})
		for _, p := range e.Plurals {
			emit(Bare(p), Features{Number: Plural})
		}
		if e.Feminine != "" && e.Feminine != "+ة" {
			emit(Bare(e.Feminine), Features{Gender: Feminine})
		}
	}
}

// inflectNumeral emits the genders and the oblique case of a number word.
func inflectNumeral(e *Entry, emit emitter) {
	emit(e.Key, Features{})
	if s, ok := strings.CutSuffix(e.Key, "ون"); ok {
		emit(s+"ين", Features{})
	}
	if s, ok := strings.CutSuffix(e.Key, "ان"); ok {
		emit(s+"ين", Features{})
		emit(s+"ا", Features{State: Construct})
		emit(s+"ي", Features{State: Construct})
	}
	if s, ok := strings.CutSuffix(e.Key, "ة"); ok {
		emit(s, Features{})
	}
	for _, p := range e.Plurals {
		if p == "+ات" {
			soundFeminine(e.Key, Features{}, emit)
		} else {
			emit(Bare(p), Features{Number: Plural})
		}
	}
}
