package glossary

import (
	"slices"
	"strconv"
)

// Termbase is a list of concepts. It must not be changed while a [Matcher] made
// from it is in use; otherwise it is safe for concurrent reading.
type Termbase struct {
	Concepts []*Concept
	// Warnings are what its reader would have a desk look at, in the order of
	// the lines.
	Warnings []*Error
}

// Concept is one thing, with its names in both languages.
type Concept struct {
	// ID is unique in the termbase and stable: targets refer to it.
	ID string
	// Domain and Definition may be empty.
	Domain, Definition string
	// Terms are the names, in the order of the file.
	Terms []Term
}

// Term is a name of a concept in one language.
type Term struct {
	Text string
	Lang Lang
	// Status of the first Arabic term is Preferred; it has no bearing on
	// matching, which finds them all.
	Status Status
	Note   string
}

// Lang is a language by its BCP 47 tag.
type Lang string

// The languages of a termbase.
const (
	Arabic  Lang = "ar"
	English Lang = "en"
)

// Status says whether a term is to be used.
type Status string

// The statuses of a term.
const (
	Preferred Status = "preferred"
	Admitted  Status = "admitted"
	// Deprecated terms must not be used.
	Deprecated Status = "deprecated"
	// DoNotTranslate keeps the term as the source has it, or as the English
	// term of this status spells it.
	DoNotTranslate Status = "dnt"
)

// Merge adds the concepts of others after those of tb. Where both have a term,
// tb's concept is the one that is matched. A concept whose ID is taken by another
// with other terms gets the next free of ID-2, ID-3 …; one that is there already
// is left out. The warnings of others are not taken over. The concepts of others
// are shared, not copied, unless they get another ID.
func (tb *Termbase) Merge(others ...*Termbase) {
	taken := make(map[string]*Concept, len(tb.Concepts))
	for _, c := range tb.Concepts {
		taken[c.ID] = c
	}
	for _, other := range others {
		for _, c := range other.Concepts {
			id := c.ID
			for n := 2; taken[id] != nil && !slices.Equal(taken[id].Terms, c.Terms); n++ {
				id = c.ID + "-" + strconv.Itoa(n)
			}
			if taken[id] != nil {
				continue
			}
			if id != c.ID {
				renamed := *c
				renamed.ID = id
				c = &renamed
			}
			taken[id] = c
			tb.Concepts = append(tb.Concepts, c)
		}
	}
}

// Len counts the concepts.
func (tb *Termbase) Len() int { return len(tb.Concepts) }

// Concept gives the concept with an ID, or nil. Time is linear.
func (tb *Termbase) Concept(id string) *Concept {
	for _, c := range tb.Concepts {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// In gives the terms of a language that have one of the statuses, in order; any
// status if none is given.
func (c *Concept) In(lang Lang, statuses ...Status) []string {
	var out []string
	for _, t := range c.Terms {
		if t.Lang == lang && (len(statuses) == 0 || slices.Contains(statuses, t.Status)) {
			out = append(out, t.Text)
		}
	}
	return out
}

// Kept reports whether the concept is not to be translated.
func (c *Concept) Kept() bool {
	for _, t := range c.Terms {
		if t.Status == DoNotTranslate {
			return true
		}
	}
	return false
}

// Rendering is the English to use: the preferred term, or for a concept that is
// kept its do-not-translate term. It is empty when a kept concept has none: then
// the surface stands as it is.
func (c *Concept) Rendering() string {
	for _, t := range c.Terms {
		if t.Lang == English && (t.Status == Preferred || t.Status == DoNotTranslate) {
			return t.Text
		}
	}
	return ""
}
