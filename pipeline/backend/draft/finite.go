package draft

import (
	"strings"

	"bayan/pipeline/backend/draft/internal/english"
)

type tense uint8

const (
	present tense = iota
	past
	future
	may // قد
	base
	toBase
	gerund
	imperative
)

// predicate says what an English verb group is to express.
type predicate struct {
	verb        string // base form, perhaps of several words
	tense       tense
	modal       string
	not         bool
	passive     bool
	perfect     bool
	progressive bool
	person      uint8
	plural      bool
}

// be is the present or past of "be" for a subject.
func be(t tense, person uint8, plural bool) string {
	switch {
	case t == past && (plural || person == 2):
		return "were"
	case t == past:
		return "was"
	case plural || person == 2:
		return "are"
	case person == 1:
		return "am"
	}
	return "is"
}

// words gives the finite group.
func (q predicate) words() string {
	verb := q.verb
	beVerb := verb == "be" || strings.HasPrefix(verb, "be ")
	rest := ""
	if beVerb {
		rest = strings.TrimPrefix(verb[2:], " ")
		verb = "be"
	}
	// Chain of auxiliaries, innermost last.
	chain := []string{}
	form := func(f func(string) string, s string) string { return f(s) }
	tail := verb
	if q.passive && !beVerb {
		chain = append(chain, "be")
		tail = form(english.Participle, tail)
	}
	if q.progressive && !q.passive {
		chain = append(chain, "be")
		tail = english.Gerund(tail)
	}
	if q.perfect {
		if len(chain) > 0 && chain[0] == "be" {
			chain = append([]string{"have"}, "been")
		} else {
			tail = english.Participle(tail)
			chain = append([]string{"have"}, chain...)
		}
	}
	modal := q.modal
	switch q.tense {
	case future:
		modal = "will"
	case may:
		if modal == "" {
			modal = "may"
		}
	}
	not := func(first string, others ...string) string {
		words := []string{first}
		if q.not {
			words = append(words, "not")
		}
		return strings.Join(append(words, others...), " ")
	}
	out := ""
	switch {
	case q.tense == toBase || q.tense == base:
		lead := ""
		if q.not {
			lead = "not "
		}
		if q.tense == toBase {
			lead += "to "
		}
		out = lead + strings.Join(append(chain, tail), " ")
	case q.tense == gerund:
		words := append(chain, tail)
		words[0] = english.Gerund(words[0])
		out = strings.Join(words, " ")
		if q.not {
			out = "not " + out
		}
	case q.tense == imperative:
		out = tail
		if q.not {
			out = "do not " + tail
		}
	case modal != "":
		if q.tense == past && modal == "can" {
			modal = "could"
		}
		if modal == "can" && q.not {
			out = strings.Join(append(append([]string{"cannot"}, chain...), tail), " ")
			break
		}
		out = not(modal, append(chain, tail)...)
	case len(chain) > 0 || beVerb:
		first := "be"
		others := []string{}
		if len(chain) > 0 {
			first, others = chain[0], append(others, chain[1:]...)
			others = append(others, tail)
		}
		switch first {
		case "be":
			first = be(q.tense, q.person, q.plural)
		case "have":
			first = haveForm(q)
		}
		out = not(first, others...)
	case q.not:
		out = doForm(q) + " not " + tail
	case q.tense == past:
		out = english.Past(tail)
	case q.person == 3 && !q.plural:
		out = english.Third(tail)
	default:
		out = tail
	}
	if rest != "" {
		out += " " + rest
	}
	return out
}

func haveForm(q predicate) string {
	switch {
	case q.tense == past:
		return "had"
	case q.person == 3 && !q.plural:
		return "has"
	}
	return "have"
}

func doForm(q predicate) string {
	switch {
	case q.tense == past:
		return "did"
	case q.person == 3 && !q.plural:
		return "does"
	}
	return "do"
}
