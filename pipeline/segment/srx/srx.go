// Package srx splits text by the rules of an SRX 2.0 file (Segmentation Rules
// eXchange, LISA OSCAR 2008).
//
// A rule has a pattern for what stands before a place and one for what stands
// after it; the first rule that matches at a place says whether text breaks
// there. Patterns see 256 bytes to either side. White space at a break belongs
// to neither sentence.
package srx

import (
	_ "embed"
	"fmt"
	"regexp"
	"strconv"
	"sync"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline/segment"
)

// Rules are the rules of a file. They are immutable and safe for concurrent use.
type Rules struct {
	languages map[string][]*rule
	maps      []languageMap
	cascade   bool
}

type languageMap struct {
	pattern *regexp.Regexp
	name    string
}

// rule is one rule; name says where it stands, such as "Arabic 3".
type rule struct {
	name          string
	breaks        bool
	before, after *pattern
}

// Arabic holds the rules that package segment follows, as data: a start for
// rules of one's own.
//
//go:embed arabic.srx
var Arabic []byte

// Splitter splits text of one language.
type Splitter struct {
	rules  []*rule
	breaks []*rule
}

// For gives the splitter of a language, a BCP 47 tag.
func (r *Rules) For(lang string) (*Splitter, error) {
	s := &Splitter{}
	for _, m := range r.maps {
		if !m.pattern.MatchString(lang) {
			continue
		}
		s.rules = append(s.rules, r.languages[m.name]...)
		if !r.cascade {
			break
		}
	}
	for _, rule := range s.rules {
		if rule.breaks {
			s.breaks = append(s.breaks, rule)
		}
	}
	if len(s.rules) == 0 {
		return nil, fmt.Errorf("no rules for language %s (add a languagemap whose languagepattern matches it)", lang)
	}
	return s, nil
}

// Split finds the sentences of text, under the contract of [segment.Split]. The
// rule of a sentence is the name of the rule that ended it. The error is a
// pattern that takes too long.
func (s *Splitter) Split(text string) ([]segment.Sentence, error) {
	var out []segment.Sentence
	start := 0
	add := func(end int, rule string) {
		from, to := trim(text, start, end)
		if to > from {
			out = append(out, segment.Sentence{Start: from, End: to, Rule: rule})
		}
		start = end
	}
	for at := range text {
		if at == 0 {
			continue
		}
		rule, err := s.breaksAt(text, at)
		if err != nil {
			return nil, err
		}
		if rule != nil {
			add(at, rule.name)
		}
	}
	add(len(text), "end")
	return out, nil
}

// breaksAt gives the rule by which text breaks at a place, or nil.
func (s *Splitter) breaksAt(text string, at int) (*rule, error) {
	left, right := before(text[:at]), after(text[at:])
	possible := false
	for _, r := range s.breaks {
		ok, err := r.matches(left, right)
		if err != nil {
			return nil, err
		}
		if ok {
			possible = true
			break
		}
	}
	if !possible {
		return nil, nil
	}
	for _, r := range s.rules {
		ok, err := r.matches(left, right)
		if err != nil || ok {
			if err == nil && r.breaks {
				return r, nil
			}
			return nil, err
		}
	}
	return nil, nil
}

// matches tries the cheaper side first.
func (r *rule) matches(left, right string) (bool, error) {
	if !r.before.ends.ends(left) {
		return false, nil
	}
	ok, err := r.after.match(right)
	if !ok || err != nil {
		return false, err
	}
	return r.before.match(left)
}

func trim(text string, from, to int) (int, int) {
	for from < to {
		r, n := utf8.DecodeRuneInString(text[from:to])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		from += n
	}
	for to > from {
		r, n := utf8.DecodeLastRuneInString(text[from:to])
		if !unicode.IsSpace(r) && r != '\uFEFF' {
			break
		}
		to -= n
	}
	return from, to
}

// Default are the embedded rules.
var Default = sync.OnceValue(func() *Rules {
	r, err := Parse(Arabic)
	if err != nil {
		panic(err) // held right by a test
	}
	return r
})

func ruleName(language string, n int) string { return language + " " + strconv.Itoa(n) }
