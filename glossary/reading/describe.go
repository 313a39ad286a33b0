package reading

import (
	"strings"

	"bayan/glossary/lexicon"
)

// Gloss is the first English rendering of the lemma, "" for an unknown word.
func (r *Reading) Gloss() string {
	switch e := r.Entry; {
	case r.Function != nil:
		return r.Function.English
	case e != nil:
		return e.Glosses[0].Text
	}
	return ""
}

// Describe tells the analysis of a word: its clitics in their order around the
// part of speech and the features, such as "و+ال+n pl f" or "س+v impf 3 pl m+ها".
func (r *Reading) Describe() string {
	var parts []string
	if r.Conj != 0 {
		parts = append(parts, string(r.Conj))
	}
	if r.Question {
		parts = append(parts, "أ")
	}
	if r.Prep != 0 {
		parts = append(parts, string(r.Prep))
	}
	if r.Future {
		parts = append(parts, "س")
	}
	if r.Article && !(r.Entry != nil && strings.HasPrefix(r.Entry.Key, "ال")) {
		parts = append(parts, "ال")
	}
	parts = append(parts, strings.Join(r.features(), " "))
	if p := r.Enclitic; p.Person != 0 {
		parts = append(parts, pronoun(p))
	}
	return strings.Join(parts, "+")
}

func (r *Reading) features() []string {
	out := []string{r.pos()}
	f := r.Features
	if f.Aspect != 0 {
		out = append(out, [...]string{"", "perf", "impf", "imp"}[f.Aspect])
		if f.Mood == lexicon.Jussive {
			out = append(out, "juss")
		}
		if f.Passive {
			out = append(out, "pass")
		}
		if f.Person != 0 {
			out = append(out, string('0'+rune(f.Person)))
		}
	}
	if f.Derivation == lexicon.Elative {
		out = append(out, "elative")
	}
	switch f.Number {
	case lexicon.Dual:
		out = append(out, "dual")
	case lexicon.Plural:
		out = append(out, "pl")
	case lexicon.Singular:
		out = append(out, "sg")
	}
	switch f.Gender {
	case lexicon.Masculine:
		out = append(out, "m")
	case lexicon.Feminine:
		out = append(out, "f")
	}
	if f.Accusative {
		out = append(out, "acc")
	}
	return out
}

func (r *Reading) pos() string {
	if r.Function == nil {
		if r.Entry == nil {
			return "pn?"
		}
		return r.Entry.POS.String()
	}
	if s, ok := classNames[r.Class]; ok {
		return s
	}
	return "part"
}

var classNames = map[Class]string{
	Pron: "pron", Dem: "dem", Rel: "rel", Det: "det", Adv: "adv", Prep: "prep", Conj: "conj", Sub: "conj", That: "conj", Neg: "neg", Cop: "v",
}

func pronoun(p lexicon.Enclitic) string {
	for _, a := range Attached {
		if a.Pronoun == p {
			return a.Text
		}
	}
	return "pron"
}
