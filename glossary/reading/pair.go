package reading

import (
	"bayan/glossary/lexicon"
)

// pair is the cost of reading b after reading a.
func pair(a, b *Reading) float64 {
	c := 0.0
	nominal := b.Class == Noun || b.Class == Adj || b.Class == Name || b.Class == Num || b.Class == Lit || b.Class == Dem || b.Class == Det || b.Class == Pron || b.Class == Rel
	if b.Conj != 0 {
		if b.Class == Verb && b.Person == 3 {
			c -= 0.4
		}
		// The word before is seen through the conjunction.
		if b.Class == a.Class {
			c -= 0.3
		}
		switch a.Class {
		case Prep:
			if a.Enclitic.Person == 0 {
				return c + 3
			}
		case That, Neg, Fut, Qad:
			return c + 3
		}
		if b.Class == Adj && a.Class == Adj && b.Article == a.Article {
			c -= 0.3
		}
		return c
	}
	if a.Class == Pron && b.Class == Verb && b.Prep == 0 && a.Person == b.Person && a.Conj == 0 {
		c -= 0.6
		if b.Aspect == lexicon.Perfect {
			c += 0.5
		}
	}
	if a.Class == Adj && b.Class == Num && !a.Article && b.Conj == 0 {
		c += 0.8
	}
	if a.Class == Noun && b.Class == Num && a.Entry != nil && a.Entry.Is(lexicon.TimeNoun) && a.Enclitic.Person == 0 {
		c -= 0.8 // عام 1964
	}
	if a.Class == Adv && a.Function != nil && a.Function.Key == "بعد" {
		if nominal && b.Prep == 0 || b.Class == That || b.Class == Rel {
			c += 2.5
		}
	} else if b.Class == Adv && b.Function != nil && b.Function.Key == "بعد" && b.Conj == 0 && a.Class != Verb && a.Class != Noun {
		c += 1.5
	}
	if a.Class == Sub && a.Function != nil && a.Function.Lemma == "حتى" {
		if b.Class == Verb && b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative {
			c -= 0.8
		} else {
			c += 3
		}
	}
	if a.Class == Sub && a.Function != nil && a.Function.Lemma == "إذا" && nominal && b.Class != Rel && b.Prep == 0 {
		c += 1.5 // a verb follows
	}
	if a.Class == Pron && a.Function != nil && a.Function.Lemma == "ماذا" && nominal {
		c += 1.5 // a verb follows
	}
	if (a.Class == That || a.Class == Inna || a.Class == Sub) && a.Enclitic.Person != 0 && b.Class == Verb && b.Prep == 0 {
		switch {
		case a.Enclitic.Person != b.Person:
			c += 0.8 // أنك ذهبت
		case a.Enclitic.Person < 3:
			c -= 0.6
		case a.Enclitic.Gender != 0 && b.Gender != 0 && a.Enclitic.Gender != b.Gender:
			c += 0.4
		}
	}
	if a.Class == Adj && a.Derivation == lexicon.Elative && !a.Article && b.Prep == 0 {
		switch { // أكبر المدن
		case b.Class == Noun && b.Article:
			c -= 0.5
		case b.Class == Adj && b.Article:
			c += 0.8
		}
	}
	if b.Class == Rel && b.Prep == 0 && (b.Function.Key == "ما" || b.Function.Key == "من") && (a.Class == Noun || a.Class == Adj || a.Class == Name) {
		c += 0.6
	}
	if b.Class == Rel && b.Prep == 0 && b.Function.Key == "ما" && (a.Class == Stop || a.Class == Conj) {
		c += 2
	}
	if b.Class == Verb && b.Entry.Key == "زال" && a.Class != Neg {
		c += 2
	}
	if a.Class == Prep && a.Function != nil && (a.Function.Key == "قبل" || a.Function.Key == "منذ" || a.Function.Key == "بعد") && b.Class == Noun && b.Entry.Is(lexicon.TimeNoun) {
		c -= 0.6
	}
	if (a.Class == Comma || a.Class == Stop) && b.Class == Adj && b.Accusative && b.Entry.Is(lexicon.ActivePart) {
		c -= 1.5
	}
	switch a.Class {
	case Prep:
		if a.Enclitic.Person == 0 {
			switch {
			case b.Prep != 0:
				c += 2.5
			case b.Class == Verb || b.Class == Cop || b.Class == Sub || b.Class == Inna || b.Class == Qad || b.Class == Fut:
				c += 4
			case b.Class == Prep:
				c += 1.5
			case b.Class == That || b.Class == Neg:
				c += 0.5
			case b.Class == Adj || b.Class == Adv:
				c += 0.8
			case b.Class == Pron:
				c += 2.5 // of an independent pronoun
			case !nominal:
				c += 1.5
			}
			if b.Accusative || b.Nominative && b.Article {
				c += 2
			}
			return c
		}
	case Neg:
		neg := a.Function.Key
		switch {
		case b.Class == Rel && b.Prep == 0:
			c += 4 // ما الذي
		case b.Class == Verb && b.Prep == 0:
			switch {
			case neg == "لم" && b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative:
				c -= 1.2
				if b.Mood == lexicon.Jussive {
					c -= 1
				}
			case neg == "لم" || neg == "لن" && (b.Aspect != lexicon.Imperfect || b.Mood == lexicon.Indicative):
				c += 4
			case neg == "لن":
				c -= 1
			case neg == "لا" && b.Aspect == lexicon.Imperfect:
				c -= 0.5
			case neg == "ما" && b.Aspect == lexicon.Perfect:
				c += 0.3
				if b.Entry.Key == "كان" {
					c -= 0.8
				}
			default:
				c += 1.5
			}
		case neg == "لم" || neg == "لن":
			c += 4
		case neg == "ما":
			c += 2
		default:
			c += 0.5
		}
		return c
	case Fut, Qad:
		if b.Class != Verb && !(b.Class == Neg) {
			c += 3
		}
		return c
	case That:
		switch {
		case a.Enclitic.Person != 0:
		case b.Class == Verb && b.Prep == 0:
			if b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative {
				c -= 0.3
			} else {
				c += 1
			}
		case nominal, b.Class == Neg, b.Class == Cop, b.Prep != 0, b.Class == Prep:
			c += 0.1
		default:
			c += 0.6
		}
		return c
	case Inna:
		if a.Enclitic.Person == 0 && (b.Class == Verb) {
			c += 3
		}
		return c
	case Rel:
		switch b.Class {
		case Verb, Cop, Neg, Qad, Fut:
			c -= 0.4
			if b.Prep == 0 && a.Function != nil && (a.Function.Lemma == "الذي" || a.Function.Lemma == "التي") {
				c -= 0.6
				if b.Class == Verb && b.Person != 3 {
					c += 0.8
				}
			}
		case Noun, Name, Adj:
			c += 0.4
			if b.Prep == 0 && a.Function != nil && (a.Function.Lemma == "الذي" || a.Function.Lemma == "التي") {
				c += 1.2
			}
		}
		return c
	case Dem:
		switch {
		case b.Article && b.Class == Noun:
			c -= 0.6
		case b.Article && b.Class == Adj:
			c += 0.4
		case b.Class == Noun || b.Class == Adj:
			c += 0.5
		}
		return c
	case Det:
		if a.Enclitic.Person == 0 && b.Class != Noun && b.Class != Dem && b.Class != Rel && b.Class != Name && b.Class != Lit {
			c += 1.2
		}
		if b.Class == Verb {
			c += 1
		}
		return c
	case Num:
		if b.Class == Noun {
			c -= 0.3
		}
	}
	switch b.Class {
	case Adj:
		if b.Prep != 0 {
			c += 0.8
			break
		}
		c += adjectiveAfter(a, b)
	case Noun:
		if b.Prep != 0 {
			break
		}
		if a.Class == Noun || a.Class == Adj {
			switch {
			case b.Nominative && !a.Article && a.Class == Noun && !a.Accusative:
				c += 1.2
			case a.Class == Noun && !a.Article && a.Enclitic.Person == 0 && !a.Accusative && !a.Tanwin && a.State != lexicon.Absolute:
				c -= 0.1
				if a.State == lexicon.Construct {
					c -= 1
				}
			case a.Article && b.Article:
				c += 0.9
			case b.Accusative:
				c += 0.2
			default:
				c += 0.5
			}
		}
	case Name:
		if a.Class == Name && b.Prep == 0 {
			c -= 0.3
		}
		if a.Class == Adj && b.Prep == 0 && !a.Article {
			c += 0.6
		}
		if a.Class == Noun && b.Prep == 0 && !a.Article && a.Enclitic.Person == 0 && !a.Accusative && !a.Tanwin {
			c -= 0.2
		}
		if a.Class == Noun && a.Article && b.Prep == 0 && a.Entry != nil && !a.Entry.Is(lexicon.Title) && !a.Entry.Is(lexicon.Human) {
			c += 0.8
		}
		if a.Class == Noun && a.Entry != nil && a.Entry.Is(lexicon.Title) {
			c -= 0.5
		}
	case Verb:
		switch a.Class {
		case Verb:
			if a.Entry != nil && (Phases[a.Entry.Key] || a.Entry.Key == "كان") && b.Aspect == lexicon.Imperfect && b.Prep == 0 && a.Enclitic.Person == 0 {
				c -= 0.8
				break
			}
			c += 0.6
			if b.Aspect == lexicon.Perfect {
				c += 0.6
			}
		case Noun, Adj, Name:
			c += 0.2
			if a.Class == Noun && a.State == lexicon.Construct {
				c += 2
			}
			if b.Aspect == lexicon.Imperative {
				c += 2
			}
			if a.Class != Adj && a.Gender != 0 && b.Person == 3 {
				g, _ := a.Agrees()
				if g != b.Gender {
					c += 0.3
				}
			}
		case Stop, Comma:
			switch {
			case b.Aspect == lexicon.Imperative:
				c -= 1.2
			case b.Person == 3:
				c -= 0.8 // a sentence begins with its verb
			case b.Person == 1 && b.Inexact == 0:
				c -= 0.6
			}
		}
		if b.Prep == 'ل' {
			c += 0.1
			if b.Aspect == lexicon.Perfect {
				c += 0.8
			}
			if b.Mood == lexicon.Indicative {
				c += 3
			}
		} else if b.Mood == lexicon.Short && !(a.Class == That || a.Class == Neg || a.Class == Sub) {
			c += 1.5
		} else if b.Mood == lexicon.Jussive {
			c += 2
		}
		if b.Mood == lexicon.Indicative {
			c -= 0.1
		}
	}
	if a.Class == Noun && a.State == lexicon.Construct && a.Enclitic.Person == 0 && !(b.Class == Noun || b.Class == Name || b.Class == Lit || b.Class == Dem || b.Class == Det || b.Class == Num) {
		c += 2.5
	}
	return c
}

// adjectiveAfter is the cost of an adjective after a.
func adjectiveAfter(a, b *Reading) float64 {
	if a.Class != Noun && a.Class != Adj && a.Class != Name {
		if b.Article {
			return 0.5
		}
		return 0.6
	}
	g, n := a.Agrees()
	c := 0.0
	if a.Entry == nil {
		g = 0
	}
	switch {
	case a.Article == b.Article:
		c -= 0.7
	case b.Article && a.Enclitic.Person != 0 || b.Article && a.Class == Name || b.Article && !a.Accusative && !a.Tanwin:
		c -= 0.4
	case !b.Article && a.Article:
		c += 0.3
	default:
		c += 1
	}
	if g != 0 && b.Gender != 0 && g != b.Gender {
		c += 0.6
	}
	if n == lexicon.Dual != (b.Number == lexicon.Dual) {
		c += 0.5
	}
	return c
}

// Phases are verbs that another verb follows: بدأ يعمل "began to work".
var Phases = map[string]bool{"بدأ": true, "ظل": true, "عاد": true, "بات": true, "أصبح": true, "صار": true, "كاد": true, "زال": true, "استمر": true, "أخذ": true, "واصل": true, "مازال": true, "جعل": true, "أضحى": true, "راح": true, "أوشك": true}
