package draft

import (
	"strings"

	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// prepare settles the question words of a sentence that asks: كم with a noun
// counts it, أي at the beginning is "which", من before a pronoun or a relative
// is "who".
func (p *parser) prepare() {
	for i := 0; p.asks && i < p.end; i++ {
		it, next := p.at(i), p.at(i+1)
		switch {
		case it.key == "كم" && it.class == cAdv && next.class == cNoun && !next.c.Article && next.encl.Person == 0:
			it.class, it.english = cDet, "how many"
			if after := p.at(i + 2); next.key == "عدد" && after.class == cNoun && after.c.Article { // كم عدد الناس
				c := *after.c
				c.Article = false
				after.c = &c
				p.items = append(append([]item{}, p.items[:i+1]...), p.items[i+2:]...)
				p.end--
			}
		case it.key == "كم" && it.class == cAdv && next.class == cPrep && next.key == "من" && p.at(i+2).class == cNoun:
			it.class, it.english = cDet, "how many"
			p.items = append(append([]item{}, p.items[:i+1]...), p.items[i+2:]...)
			p.end--
		case i == 0 && it.key == "من" && it.class == cPrep && next.class == cRel && next.c.Prep == 0: // من الذي فعل
			c := *next.c
			c.Function = whoFunction
			*it = item{class: cRel, c: &c, tok: it.tok, key: "من", english: "who", span: it.span}
			p.items = append(append([]item{}, p.items[:1]...), p.items[2:]...)
			p.end--
		case i == 0 && it.key == "ما" && it.class == cRel && next.class == cRel && next.c.Prep == 0: // ما الذي حدث
			p.items = append(append([]item{}, p.items[:1]...), p.items[2:]...)
			p.end--
		case it.key == lexicon.Fold("أي") && it.class == cDet && i < 2:
			it.english = "which"
		}
	}
}

// whoFunction is من as a relative.
var whoFunction = func() *reading.Function {
	for _, f := range reading.Functions["من"] {
		if f.Class == cRel {
			return f
		}
	}
	return nil
}()

// counted makes a noun after "how many" plural, or it "how much".
func (p *parser) counted(n *np, det *item) *np {
	if det.english != "how many" || n.head.class != cNoun {
		return n
	}
	c, h := *n.head.c, *n.head
	c.Accusative = false // what is counted stands in the accusative
	if _, plural, mass, _ := p.gloss(n.head); mass {
		det.english = "how much"
	} else if !plural {
		c.Number = lexicon.Plural
	}
	h.c, n.head = &c, &h
	return n
}

// questionWords turn subject and verb about when a question mark follows.
var questionWords = map[string]bool{"why": true, "how": true, "where": true, "when": true, "what": true, "how many": true}

// question renders هل clauses and what begins with a question word.
func (p *parser) question(c *clause) []piece {
	q := p.predicateOf(c)
	subj := p.subject(c)
	words := strings.Fields(q.words())
	out := []piece{}
	if len(words) > 0 {
		switch words[0] {
		case "is", "are", "was", "were", "am", "will", "can", "could", "must", "should", "may", "has", "have", "had", "do", "does", "did":
			if len(words) > 1 || words[0] != "has" && words[0] != "have" && words[0] != "had" && words[0] != "do" {
				out = append(out, say(words[0], c.verb.said()))
				out = append(out, subj...)
				if len(words) > 1 {
					out = append(out, say(strings.Join(words[1:], " "), c.verb.said()))
				}
				return append(out, p.complements(c)...)
			}
		}
	}
	do := doForm(q)
	if q.not {
		do += " not"
	}
	out = append(out, say(do, c.verb.said()))
	out = append(out, subj...)
	out = append(out, say(q.verb, c.verb.said()))
	return append(out, p.complements(c)...)
}
