package draft

import (
	"strings"
)

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
				out = append(out, say(words[0], c.verb.it))
				out = append(out, subj...)
				if len(words) > 1 {
					out = append(out, say(strings.Join(words[1:], " "), c.verb.it))
				}
				return append(out, p.complements(c)...)
			}
		}
	}
	do := doForm(q)
	if q.not {
		do += " not"
	}
	out = append(out, say(do, c.verb.it))
	out = append(out, subj...)
	out = append(out, say(q.verb, c.verb.it))
	return append(out, p.complements(c)...)
}
