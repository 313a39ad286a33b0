package lexicon

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// parse reads the entries of one file. Bad lines are left out and reported,
// each as "name:line: what".
func parse(name, text string) ([]*Entry, error) {
	var entries []*Entry
	var errs []error
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if i := strings.IndexByte(line, '#'); i >= 0 {
			line = line[:i]
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		e, err := parseLine(line)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s:%d: %w", name, n, err))
			continue
		}
		e.Source = fmt.Sprintf("%s:%d", name, n)
		entries = append(entries, e)
	}
	return entries, errors.Join(errs...)
}

func parseLine(line string) (*Entry, error) {
	fields := strings.Split(line, "|")
	if len(fields) != 4 {
		return nil, fmt.Errorf("%d fields, want 4: lemma | pos | forms | glosses", len(fields))
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	e := &Entry{Lemma: fields[0], Key: Bare(fields[0])}
	if err := checkArabic("lemma", e.Lemma); err != nil {
		return nil, err
	}
	if err := e.parsePOS(fields[1]); err != nil {
		return nil, err
	}
	if err := e.parseForms(fields[2]); err != nil {
		return nil, err
	}
	var err error
	if e.Glosses, err = parseGlosses(fields[3]); err != nil {
		return nil, err
	}
	if e.POS == Verb {
		if e.Imperfect == "" {
			return nil, fmt.Errorf("verb %s lacks impf=", e.Lemma)
		}
		if words := strings.Fields(e.Key); len(words) > 1 {
			if last := words[len(words)-1]; isPrep(last) {
				e.Prep = last
			}
		}
	}
	return e, nil
}

func isPrep(s string) bool {
	switch s {
	case "ب", "ل", "ك", "من", "في", "على", "إلى", "عن", "مع":
		return true
	}
	return false
}

func checkArabic(what, s string) error {
	if s == "" {
		return fmt.Errorf("empty %s", what)
	}
	for _, r := range s {
		if !unicode.Is(unicode.Arabic, r) && r != ' ' && r != '-' && r != shadda && r != '،' && r != '\u200c' {
			return fmt.Errorf("%s %q has %q, which is not Arabic", what, s, r)
		}
	}
	return nil
}

func (e *Entry) parsePOS(s string) error {
	words := strings.Fields(s)
	if len(words) == 0 {
		return errors.New("empty part of speech")
	}
	pos, ok := posNames[words[0]]
	if !ok {
		return fmt.Errorf("unknown part of speech %q", words[0])
	}
	e.POS = pos
	for _, w := range words[1:] {
		switch {
		case w == "m":
			e.Gender = Masculine
		case w == "f":
			e.Gender = Feminine
		case flagNames[w] != 0:
			e.Flags |= flagNames[w]
		default:
			return fmt.Errorf("unknown flag %q", w)
		}
	}
	if e.Gender == 0 && (pos == Noun || pos == Name) {
		return fmt.Errorf("%s %s lacks m or f", words[0], e.Lemma)
	}
	return nil
}

func (e *Entry) parseForms(s string) error {
	if s == "" {
		return nil
	}
	for _, part := range strings.Split(s, ";") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		key, value, has := strings.Cut(part, "=")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if !has {
			switch key {
			case "intr":
				e.Flags |= Intransitive
			case "light":
				e.Flags |= Light
			default:
				return fmt.Errorf("unknown form flag %q", key)
			}
			continue
		}
		if err := e.setForm(key, value); err != nil {
			return err
		}
	}
	return nil
}

func (e *Entry) setForm(key, value string) error {
	switch key {
	case "obj":
		e.Object = value
		return nil
	case "plgloss":
		// A list of glosses would need ";", which splits forms; "," does.
		gs, err := parseGlosses(strings.ReplaceAll(value, ",", ";"))
		e.PluralGlosses = gs
		return err
	}
	if value == "-" && key == "pl" {
		e.Flags |= NoPlural
		return nil
	}
	var values []string
	for _, v := range strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == '،' }) {
		if v = strings.TrimSpace(v); v != "" {
			if err := checkArabic(key, strings.TrimPrefix(v, "+")); err != nil && !isLatin(key, v) {
				return err
			}
			values = append(values, v)
		}
	}
	first := ""
	if len(values) > 0 {
		first = values[0]
	}
	switch key {
	case "pl":
		e.Plurals = append(e.Plurals, values...)
	case "dual": // of demonstratives and relatives
		e.Plurals = append(e.Plurals, values...)
	case "f":
		e.Feminine = first
	case "el":
		e.Elative = first
	case "impf":
		e.Imperfect = first
	case "msd":
		e.Masdars = values
	case "ap":
		e.Active = first
	case "pp":
		e.Passive = first
	default:
		if err := checkArabic("frame", key); err != nil {
			return fmt.Errorf("unknown form key %q", key)
		}
		e.Frames = append(e.Frames, Frame{key, value})
		return nil
	}
	if first == "" {
		return fmt.Errorf("empty %s=", key)
	}
	return nil
}

// isLatin reports whether v may be Latin: the English side of a frame is.
func isLatin(key, v string) bool {
	for _, r := range key {
		return unicode.Is(unicode.Arabic, r)
	}
	return false
}

func parseGlosses(s string) ([]Gloss, error) {
	var out []Gloss
	for _, g := range strings.Split(s, ";") {
		g = strings.TrimSpace(g)
		if g == "" {
			continue
		}
		var gloss Gloss
		for {
			open := strings.IndexByte(g, '{')
			if open < 0 {
				break
			}
			shut := strings.IndexByte(g[open:], '}')
			if shut < 0 {
				return nil, fmt.Errorf("gloss %q: unclosed brace", g)
			}
			switch flag := strings.TrimSpace(g[open+1 : open+shut]); {
			case flag == "mass":
				gloss.Mass = true
			case flag == "pl":
				gloss.PluralOnly = true
			case flag == "the":
				gloss.The = true
			case flag == "of":
				gloss.After = true
			case strings.HasPrefix(flag, "plural:"):
				gloss.Plural = strings.TrimSpace(flag[len("plural:"):])
			case strings.HasPrefix(flag, "with "):
				gloss.With = strings.TrimSpace(flag[len("with "):])
				if err := checkArabic("with", gloss.With); err != nil {
					return nil, err
				}
			default:
				return nil, fmt.Errorf("gloss %q: unknown flag {%s}", g, flag)
			}
			g = strings.TrimSpace(g[:open] + g[open+shut+1:])
		}
		for _, r := range g {
			if unicode.Is(unicode.Arabic, r) || r == '=' {
				return nil, fmt.Errorf("gloss %q has %q", g, r)
			}
		}
		gloss.Text = g
		out = append(out, gloss)
	}
	if len(out) == 0 {
		return nil, errors.New("no gloss")
	}
	return out, nil
}
