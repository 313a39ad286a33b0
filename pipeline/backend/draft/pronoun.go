package draft

import (
	"bayan/glossary/lexicon"
)

// subjectPronoun, objectPronoun and possessive give the English of a pronoun.
func subjectPronoun(p lexicon.Enclitic, it bool) string {
	switch {
	case p.Person == 1 && p.Number == lexicon.Plural:
		return "we"
	case p.Person == 1:
		return "I"
	case p.Person == 2:
		return "you"
	case p.Number >= lexicon.Dual:
		return "they"
	case it:
		return "it"
	case p.Gender == lexicon.Feminine:
		return "she"
	}
	return "he"
}

func objectPronoun(p lexicon.Enclitic, it bool) string {
	switch s := subjectPronoun(p, it); s {
	case "we":
		return "us"
	case "I":
		return "me"
	case "they":
		return "them"
	case "he":
		return "him"
	case "she":
		return "her"
	default:
		return s
	}
}

func possessivePronoun(p lexicon.Enclitic, it bool) string {
	switch s := subjectPronoun(p, it); s {
	case "we":
		return "our"
	case "I":
		return "my"
	case "they":
		return "their"
	case "he":
		return "his"
	case "she":
		return "her"
	case "it":
		return "its"
	default:
		return "your"
	}
}
