package glossary

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// status reads a value of administrativeStatus, with or without its suffixes.
func (rd *tbxReader) status(t *tbxName, at place, text string) {
	plain := strings.TrimSuffix(strings.TrimSuffix(text, "-admn-sts"), "Term")
	switch plain {
	case "preferred":
		t.Status = Preferred
	case "admitted":
		t.Status = Admitted
	case "deprecated":
		t.Status = Deprecated
	case "standardized", "legal", "regulated":
		t.Status = Admitted
		rd.losses.add(at, plain+" terms read as admitted", "")
	case "superseded", "obsolete", "notRecommended":
		t.Status = Deprecated
		rd.losses.add(at, plain+" terms read as deprecated", "")
	default:
		rd.losses.add(at, fmt.Sprintf("terms of the unknown status %q read as if they had none", clip(text)), "write preferredTerm-admn-sts, admittedTerm-admn-sts or deprecatedTerm-admn-sts")
	}
}

// close makes a concept of what was read of it, if it is one to use.
func (rd *tbxReader) close(c *tbxConcept) {
	rd.sift(c)
	d := &draft{Concept: &Concept{Domain: strings.Join(c.domains, "; ")}}
	for _, t := range c.terms {
		d.put(t.Term, t.at)
	}
	defaults(d.Terms)
	rd.settle(d)
	arabic := d.In(Arabic)
	switch {
	case len(arabic) == 0:
		rd.losses.add(c.at, "concepts left out because they have no Arabic term", "add one")
		return
	case d.Rendering() == "" && !d.Kept():
		rd.losses.add(c.at, "concepts left out because they have no English to use", "add a term that is not deprecated")
		return
	}
	for k := range d.first.pos {
		d.first.pos[k] = c.at
	}
	d.first.cell[colArabic] = arabic[0]
	rd.remarks(d, c)
	if d.ID = oneLine(unescapeID(c.id)); d.ID == "" {
		d.ID, d.made = madeID(arabic[0]), true
	}
	if !rd.ids.take(d.ID) {
		rd.losses.add(c.at, "concepts whose id another one has, renamed", "give each its own")
		d.ID = rd.ids.free(d.ID)
	}
	rd.build.concepts = append(rd.build.concepts, d)
}

// idSet holds the IDs that are taken, each with the number of its last namesake.
type idSet map[string]int

// take takes an ID, unless it is taken.
func (s *idSet) take(id string) bool {
	if *s == nil {
		*s = idSet{}
	}
	if (*s)[id] > 0 {
		return false
	}
	(*s)[id] = 1
	return true
}

// free takes the next free of id-2, id-3 … for an ID that is taken.
func (s *idSet) free(id string) string {
	for {
		(*s)[id]++
		if next := id + "-" + strconv.Itoa((*s)[id]); s.take(next) {
			return next
		}
	}
}

// sift leaves out terms that no termbase takes.
func (rd *tbxReader) sift(c *tbxConcept) {
	kept := slices.ContainsFunc(c.terms, func(t *tbxName) bool { return t.kept })
	type key struct {
		lang Lang
		text string
	}
	seen := map[key]bool{}
	c.terms = slices.DeleteFunc(c.terms, func(t *tbxName) bool {
		if t.kept {
			t.Status = DoNotTranslate
		}
		k := key{t.Lang, t.Text}
		what := misfit(t.Term, kept)
		switch {
		case what != "":
			rd.losses.add(t.at, what+" left out", "correct them")
		case seen[k]:
			rd.losses.add(t.at, "terms left out that the concept has already", "remove them")
		default:
			seen[k] = true
			return false
		}
		c.notes[t.Lang] = append(c.notes[t.Lang], t.notes...)
		return true
	})
}

// misfit says what is wrong with terms like t, or nothing; kept, of a concept
// that is not to be translated.
func misfit(t Term, kept bool) string {
	switch {
	case t.Lang == Arabic && !hasWord(t.Text):
		return "Arabic terms with neither letter nor digit"
	case kept:
	case t.Lang == Arabic && !hasArabic(t.Text):
		return "Arabic terms without an Arabic letter"
	case t.Lang == English && hasArabic(t.Text):
		return "English terms with Arabic letters"
	}
	return ""
}

// defaults gives terms without status one: the first Arabic term is preferred,
// the first English one too unless another is the one to use or the concept is
// not to be translated. Others are admitted.
func defaults(terms []Term) {
	used := map[Lang]bool{}
	for _, t := range terms {
		used[English] = used[English] || t.Status == DoNotTranslate || t.Lang == English && t.Status == Preferred
	}
	for i := range terms {
		t := &terms[i]
		if t.Status == "" {
			t.Status = Admitted
			if !used[t.Lang] {
				t.Status = Preferred
			}
		}
		if t.Lang == Arabic || t.Status == Preferred {
			used[t.Lang] = true
		}
	}
}

// settle leaves one English term to use.
func (rd *tbxReader) settle(d *draft) {
	kept, used := d.Kept(), false
	for i := range d.Terms {
		t := &d.Terms[i]
		if t.Lang != English || t.Status != Preferred && t.Status != DoNotTranslate {
			continue
		}
		switch {
		case kept && t.Status == Preferred:
			rd.losses.add(d.at[i], "preferred terms of concepts that are not to be translated, read as admitted", "make them admitted")
		case used:
			rd.losses.add(d.at[i], "second preferred English terms of a concept, read as admitted", "make one of them admitted")
		default:
			used = true
			continue
		}
		t.Status = Admitted
	}
	for i := range d.Terms {
		if t := &d.Terms[i]; !used && !kept && t.Lang == English && t.Status == Admitted {
			t.Status, used = Preferred, true
			rd.losses.add(d.at[i], "admitted English terms read as preferred because their concept has none", "make one of them preferred")
		}
	}
}

// remarks finds the places of definitions and notes.
func (rd *tbxReader) remarks(d *draft, c *tbxConcept) {
	for _, lang := range [...]Lang{"", English, Arabic} {
		switch text := c.definitions[lang]; {
		case text == "":
		case d.Definition == "":
			d.Definition = text
		default:
			rd.lose(c.at, "definition")
		}
	}
	for i, t := range c.terms {
		notes := t.notes
		for _, lang := range [...]Lang{t.Lang, ""} {
			notes = append(notes, c.notes[lang]...)
			delete(c.notes, lang)
		}
		d.Terms[i].Note = strings.Join(notes, "; ")
	}
	for _, notes := range c.notes {
		for range notes {
			rd.lose(c.at, "note")
		}
	}
}

// finish holds the concepts against one another.
func (rd *tbxReader) finish() (*Termbase, error) {
	b := &rd.build
	rd.losses.warn(b)
	if rd.foreign.n > 0 {
		b.warn(rd.foreign.first, tbxRemedy, "terms left out because they are neither Arabic nor English (%s): %d", strings.Join(rd.langs, ", "), rd.foreign.n)
	}
	return finish(b, "add concepts with Arabic and English terms")
}

// finish is b.finish with a remedy for a file that has no concepts.
func finish(b *builder, remedy string) (*Termbase, error) {
	if len(b.concepts) > 0 || len(b.errs) > 0 {
		return b.finish()
	}
	b.warn(place{1, 1}, remedy, "the termbase has no terms")
	sortByLine(b.warnings)
	return &Termbase{Warnings: b.warnings}, nil
}

// escapedRune stands for a character that an XML name cannot have, as in
// ISO/IEC 9075-14 (SQL/XML), 9.1.
var escapedRune = regexp.MustCompile(`_x([0-9A-F]{4,6})_`)

func unescapeID(id string) string {
	return escapedRune.ReplaceAllStringFunc(id, func(s string) string {
		n, err := strconv.ParseUint(s[2:len(s)-1], 16, 32)
		if err != nil || !isXMLChar(rune(n)) {
			return s
		}
		return string(rune(n))
	})
}

// isXMLChar reports whether a document may have the character (XML 1.0, 2.2).
func isXMLChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 && r <= 0x10ffff
}
