package glossary

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sort"
	"unicode"

	"bayan/glossary/arabic"
)

// place is a line and a column of a file.
type place struct{ line, column int }

// row is one row of a tabular termbase: its cells by column, and where they are.
type row struct {
	cell [len(columns)]string
	pos  [len(columns)]place
}

// builder makes a termbase of rows and holds them against one another.
type builder struct {
	concepts []*draft
	byID     map[string]*draft
	errs     Errors
	warnings []*Error
}

// draft is a concept under way.
type draft struct {
	*Concept
	lastArabic, lastEnglish string
	at                      []place // of Terms
	first                   row
	made                    bool // the ID is made from the Arabic
}

// problem notes an error. It returns errTooMany when there are enough.
func (b *builder) problem(p place, remedy, format string, args ...any) error {
	b.errs = append(b.errs, &Error{p.line, p.column, fmt.Sprintf(format, args...), remedy})
	if len(b.errs) == MaxErrors {
		b.errs = append(b.errs, &Error{p.line, p.column, "too many errors; the rest of the file was not read", "correct these first"})
		return errTooMany
	}
	return nil
}

func (b *builder) warn(p place, remedy, format string, args ...any) {
	b.warnings = append(b.warnings, &Error{p.line, p.column, fmt.Sprintf(format, args...), remedy})
}

// add takes a row in.
func (b *builder) add(r row) error {
	status, ok := parseStatus(r.cell[colStatus])
	if !ok {
		return b.problem(r.pos[colStatus], "write preferred, admitted, deprecated or dnt", "unknown status %q", r.cell[colStatus])
	}
	ar, en := r.cell[colArabic], r.cell[colEnglish]
	id, made := r.cell[colID], false
	if id == "" {
		if ar == "" {
			return b.problem(r.pos[colArabic], "write the Arabic term, or the id of the concept above", "the row has no Arabic term")
		}
		id, made = madeID(ar), true
	}
	d := b.byID[id]
	if d == nil {
		if ar == "" {
			return b.problem(r.pos[colArabic], "write the Arabic term", "concept %s begins without an Arabic term", id)
		}
		d = &draft{Concept: &Concept{ID: id}, first: r, made: made}
		if b.byID == nil {
			b.byID = map[string]*draft{}
		}
		b.byID[id] = d
		b.concepts = append(b.concepts, d)
	}
	if err := b.script(r, ar, en, status); err != nil {
		return err
	}
	if ar == "" {
		ar = d.lastArabic
	}
	newArabic := ar != d.lastArabic && !d.has(Arabic, ar)
	if newArabic {
		s := Admitted
		if d.lastArabic == "" {
			s = Preferred
		}
		d.put(Term{Text: ar, Lang: Arabic, Status: s}, r.pos[colArabic])
	}
	d.lastArabic = ar
	newEnglish, err := b.english(d, r, en, status)
	if err != nil {
		return err
	}
	if !newArabic && !newEnglish && r.cell[colEnglish] != "" {
		b.warn(r.pos[colArabic], "remove it", "the row repeats what concept %s has already", id)
	}
	if n := len(d.Terms); r.cell[colNote] != "" && n > 0 {
		d.Terms[n-1].Note = r.cell[colNote]
	}
	b.about(&d.Domain, r, colDomain, id)
	b.about(&d.Definition, r, colDefinition, id)
	return nil
}

// english adds the English term of a row to its concept.
func (b *builder) english(d *draft, r row, en string, status Status) (added bool, err error) {
	if en == "" {
		en = d.lastEnglish
	}
	d.lastEnglish = en
	switch {
	case en != "":
	case status == DoNotTranslate || status == "" && d.Kept():
		// Kept as the source has it: the Arabic terms say so.
		for i := range d.Terms {
			d.Terms[i].Status = DoNotTranslate
		}
		return false, nil
	case status != "":
		return false, b.problem(r.pos[colEnglish], "write the English that is "+string(status), "the row has a status and no English term")
	default:
		return false, nil
	}
	for i, t := range d.Terms {
		if t.Lang != English || t.Text != en {
			continue
		}
		if status != "" && status != t.Status {
			return false, b.problem(r.pos[colStatus], "keep one of them", "%q is %s here and %s in line %d", en, status, t.Status, d.at[i].line)
		}
		return false, nil
	}
	if status == "" {
		status = Admitted
		if d.Rendering() == "" && !d.Kept() {
			status = Preferred
		}
	}
	if status == Preferred && d.Kept() {
		return false, b.problem(r.pos[colStatus], "make it admitted, or remove dnt above", "concept %s is not to be translated and has a preferred term %q", d.ID, en)
	}
	if status == Preferred || status == DoNotTranslate {
		for i, t := range d.Terms {
			if t.Lang == English && (t.Status == Preferred || t.Status == DoNotTranslate) {
				return false, b.problem(r.pos[colEnglish], "make one of them admitted", "concept %s has two terms to use: %q, and %q in line %d", name(d), en, t.Text, d.at[i].line)
			}
		}
	}
	d.put(Term{Text: en, Lang: English, Status: status}, r.pos[colEnglish])
	return true, nil
}

func (d *draft) put(t Term, at place) {
	d.Terms, d.at = append(d.Terms, t), append(d.at, at)
}

func (d *draft) has(lang Lang, text string) bool {
	for _, t := range d.Terms {
		if t.Lang == lang && t.Text == text {
			return true
		}
	}
	return false
}

// about fills in a property of the concept, and warns when rows differ on it.
func (b *builder) about(field *string, r row, column int, id string) {
	switch v := r.cell[column]; {
	case v == "" || v == *field:
	case *field == "":
		*field = v
	default:
		b.warn(r.pos[column], "the first one is kept", "concept %s has another %s above", id, columns[column])
	}
}

// script checks that Arabic is Arabic and English is not.
func (b *builder) script(r row, ar, en string, status Status) error {
	if ar != "" && !hasArabic(ar) && status != DoNotTranslate {
		remedy := "write it in Arabic letters, or give it the status dnt"
		if hasArabic(en) {
			remedy = "ar and en seem to be swapped"
		}
		return b.problem(r.pos[colArabic], remedy, "the Arabic term %q has no Arabic letter", ar)
	}
	if hasArabic(en) && status != DoNotTranslate {
		return b.problem(r.pos[colEnglish], "write the English, or give it the status dnt", "the English term %q has Arabic letters", en)
	}
	if ar != "" && !hasWord(ar) {
		return b.problem(r.pos[colArabic], "write a word", "the term %q has neither letter nor digit", ar)
	}
	return nil
}

func hasArabic(s string) bool {
	for _, r := range s {
		if arabic.IsLetter(r) {
			return true
		}
	}
	return false
}

func hasWord(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

func parseStatus(s string) (Status, bool) {
	switch s := Status(s); s {
	case "", Preferred, Admitted, Deprecated, DoNotTranslate:
		return s, true
	}
	if s == "do-not-translate" {
		return DoNotTranslate, true
	}
	return "", false
}

// madeID is an ID for a concept that has none: stable while its Arabic is.
func madeID(ar string) string {
	sum := sha256.Sum256([]byte(arabic.FoldString(ar, arabic.Match)))
	return "ar-" + hex.EncodeToString(sum[:6])
}

// finish checks the concepts as a whole.
func (b *builder) finish() (*Termbase, error) {
	tb := &Termbase{}
	owner := map[string]*draft{}
	for _, d := range b.concepts {
		if d.Rendering() == "" && !d.Kept() && len(b.errs) < MaxErrors {
			p, remedy := d.first.pos[colEnglish], "write one, or give the term the status dnt"
			if len(d.In(English)) > 0 {
				remedy = "make one of its English terms preferred"
			}
			b.problem(p, remedy, "concept %s has no English to use", name(d))
		}
		for i, t := range d.Terms {
			if t.Lang != Arabic {
				continue
			}
			key := arabic.FoldString(t.Text, arabic.Match)
			switch o := owner[key]; {
			case o == nil:
				owner[key] = d
			case o == d:
				b.warn(d.at[i], "one is enough", "%q is spelled twice in concept %s: matching does not tell the spellings apart", t.Text, d.ID)
			case o.Rendering() != d.Rendering():
				b.warn(d.at[i], "merge them, or tell the terms apart with another word", "%q is also in concept %s (line %d), which has another rendering; that one is used", t.Text, o.ID, o.first.pos[colArabic].line)
			default:
				b.warn(d.at[i], "merge them", "%q is also in concept %s (line %d)", t.Text, o.ID, o.first.pos[colArabic].line)
			}
		}
		tb.Concepts = append(tb.Concepts, d.Concept)
	}
	if len(b.errs) > 0 {
		sortByLine(b.errs)
		return nil, b.errs
	}
	if len(b.concepts) == 0 {
		b.warn(place{1, 1}, "add rows below the header", "the termbase has no terms")
	}
	sortByLine(b.warnings)
	tb.Warnings = b.warnings
	return tb, nil
}

func sortByLine(list []*Error) {
	sort.SliceStable(list, func(i, j int) bool { return list[i].Line < list[j].Line })
}

func name(d *draft) string {
	if d.made {
		return fmt.Sprintf("%q", d.first.cell[colArabic])
	}
	return d.ID
}
