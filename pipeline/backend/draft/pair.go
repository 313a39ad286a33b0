package draft

import (
	"bayan/glossary/lexicon"
)

// pair is the cost of reading b after reading a.
func pair(a, b *cand) float64 {
	c := 0.0
	nominal := b.class == cNoun || b.class == cAdj || b.class == cName || b.class == cNum || b.class == cLit || b.class == cDem || b.class == cDet || b.class == cPron || b.class == cRel
	if b.Conj != 0 {
		if b.class == cVerb && b.Person == 3 {
			c -= 0.4
		}
		// The word before is seen through the conjunction.
		if b.class == a.class {
			c -= 0.3
		}
		switch a.class {
		case cPrep:
			if a.Enclitic.Person == 0 {
				return c + 3
			}
		case cThat, cNeg, cFut, cQad:
			return c + 3
		}
		if b.class == cAdj && a.class == cAdj && b.Article == a.Article {
			c -= 0.3
		}
		return c
	}
	if a.class == cPron && b.class == cVerb && b.Prep == 0 && a.Person == b.Person && a.Conj == 0 {
		c -= 0.6
	}
	if a.class == cAdv && a.fn != nil && a.fn.key == "بعد" {
		if nominal && b.Prep == 0 || b.class == cThat || b.class == cRel {
			c += 2.5
		}
	} else if b.class == cAdv && b.fn != nil && b.fn.key == "بعد" && b.Conj == 0 && a.class != cVerb && a.class != cNoun {
		c += 1.5
	}
	if a.class == cSub && a.fn != nil && a.fn.lemma == "حتى" {
		if b.class == cVerb && b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative {
			c -= 0.8
		} else {
			c += 3
		}
	}
	if b.class == cRel && b.Prep == 0 && (b.fn.key == "ما" || b.fn.key == "من") && (a.class == cNoun || a.class == cAdj || a.class == cName) {
		c += 0.6
	}
	if b.class == cRel && b.Prep == 0 && b.fn.key == "ما" && (a.class == cStop || a.class == cConj) {
		c += 1
	}
	if b.class == cVerb && b.Entry.Key == "زال" && a.class != cNeg {
		c += 2
	}
	if a.class == cPrep && a.fn != nil && (a.fn.key == "قبل" || a.fn.key == "منذ" || a.fn.key == "بعد") && b.class == cNoun && b.Entry.Is(lexicon.TimeNoun) {
		c -= 0.6
	}
	if (a.class == cComma || a.class == cStop) && b.class == cAdj && b.Accusative && b.Entry.Is(lexicon.ActivePart) {
		c -= 1.5
	}
	switch a.class {
	case cPrep:
		if a.Enclitic.Person == 0 {
			switch {
			case b.Prep != 0:
				c += 2.5
			case b.class == cVerb || b.class == cCop || b.class == cSub || b.class == cInna || b.class == cQad || b.class == cFut:
				c += 4
			case b.class == cPrep:
				c += 1.5
			case b.class == cThat || b.class == cNeg:
				c += 0.5
			case b.class == cAdj || b.class == cAdv:
				c += 0.8
			case !nominal:
				c += 1.5
			}
			if b.Accusative {
				c += 2
			}
			return c
		}
	case cNeg:
		neg := a.fn.key
		switch {
		case b.class == cVerb && b.Prep == 0:
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
	case cFut, cQad:
		if b.class != cVerb && !(b.class == cNeg) {
			c += 3
		}
		return c
	case cThat:
		switch {
		case a.Enclitic.Person != 0:
		case b.class == cVerb && b.Prep == 0:
			if b.Aspect == lexicon.Imperfect && b.Mood != lexicon.Indicative {
				c -= 0.3
			} else {
				c += 1
			}
		case nominal, b.class == cNeg, b.class == cCop, b.Prep != 0, b.class == cPrep:
			c += 0.1
		default:
			c += 0.6
		}
		return c
	case cInna:
		if a.Enclitic.Person == 0 && (b.class == cVerb) {
			c += 3
		}
		return c
	case cRel:
		switch b.class {
		case cVerb, cCop, cNeg, cQad, cFut:
			c -= 0.4
			if b.Prep == 0 && a.fn != nil && (a.fn.lemma == "الذي" || a.fn.lemma == "التي") {
				c -= 0.6
			}
		case cNoun, cName, cAdj:
			c += 0.4
		}
		return c
	case cDem:
		switch {
		case b.Article && b.class == cNoun:
			c -= 0.6
		case b.Article && b.class == cAdj:
			c += 0.4
		case b.class == cNoun || b.class == cAdj:
			c += 0.5
		}
		return c
	case cDet:
		if a.Enclitic.Person == 0 && b.class != cNoun && b.class != cDem && b.class != cRel && b.class != cName && b.class != cLit {
			c += 1.2
		}
		if b.class == cVerb {
			c += 1
		}
		return c
	case cNum:
		if b.class == cNoun {
			c -= 0.3
		}
	}
	switch b.class {
	case cAdj:
		if b.Prep != 0 {
			c += 0.8
			break
		}
		c += adjectiveAfter(a, b)
	case cNoun:
		if b.Prep != 0 {
			break
		}
		if a.class == cNoun || a.class == cAdj {
			switch {
			case a.class == cNoun && !a.Article && a.Enclitic.Person == 0 && !a.Accusative && !a.Tanwin && a.State != lexicon.Absolute:
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
	case cName:
		if a.class == cName && b.Prep == 0 {
			c -= 0.3
		}
		if a.class == cAdj && b.Prep == 0 && !a.Article {
			c += 0.6
		}
		if a.class == cNoun && b.Prep == 0 && !a.Article && a.Enclitic.Person == 0 && !a.Accusative && !a.Tanwin {
			c -= 0.2
		}
		if a.class == cNoun && a.Article && b.Prep == 0 && a.Entry != nil && !a.Entry.Is(lexicon.Title) && !a.Entry.Is(lexicon.Human) {
			c += 0.8
		}
		if a.class == cNoun && a.Entry != nil && a.Entry.Is(lexicon.Title) {
			c -= 0.5
		}
	case cVerb:
		switch a.class {
		case cVerb:
			if a.Entry != nil && (phases[a.Entry.Key] || a.Entry.Key == "كان") && b.Aspect == lexicon.Imperfect && b.Prep == 0 && a.Enclitic.Person == 0 {
				c -= 0.8
				break
			}
			c += 0.6
			if b.Aspect == lexicon.Perfect {
				c += 0.6
			}
		case cNoun, cAdj, cName:
			c += 0.2
			if a.class == cNoun && a.State == lexicon.Construct {
				c += 2
			}
			if b.Aspect == lexicon.Imperative {
				c += 2
			}
			if a.class != cAdj && a.Gender != 0 && b.Person == 3 {
				g, _ := a.agrees()
				if g != b.Gender {
					c += 0.3
				}
			}
		case cStop, cComma:
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
		} else if b.Mood == lexicon.Short && !(a.class == cThat || a.class == cNeg || a.class == cSub) {
			c += 1.5
		} else if b.Mood == lexicon.Jussive {
			c += 2
		}
		if b.Mood == lexicon.Indicative {
			c -= 0.1
		}
	}
	if a.class == cNoun && a.State == lexicon.Construct && a.Enclitic.Person == 0 && !(b.class == cNoun || b.class == cName || b.class == cLit || b.class == cDem || b.class == cDet || b.class == cNum) {
		c += 2.5
	}
	return c
}

// adjectiveAfter is the cost of an adjective after a.
func adjectiveAfter(a, b *cand) float64 {
	if a.class != cNoun && a.class != cAdj && a.class != cName {
		if b.Article {
			return 0.5
		}
		return 0.6
	}
	g, n := a.agrees()
	c := 0.0
	if a.Entry == nil {
		g = 0
	}
	switch {
	case a.Article == b.Article:
		c -= 0.7
	case b.Article && a.Enclitic.Person != 0 || b.Article && a.class == cName || b.Article && !a.Accusative && !a.Tanwin:
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
