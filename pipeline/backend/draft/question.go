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
	p.address()
	for i := 0; p.asks && i < p.end; i++ {
		it, next := p.at(i), p.at(i+1)
		if i == 0 && it.key == "كم" && it.class == cNoun && it.c.Prep == 0 { // "how many", not "amount"
			c := *it.c
			c.Entry, c.Function = nil, reading.Functions["كم"][0]
			it.class, it.c, it.english = cAdv, &c, "how many"
		}
		switch {
		case it.key == "ما" && it.class == cNeg && next.class == cNoun && p.at(i-1).class != cConj && (i == 0 || p.at(i-1).class == cComma): // ما المشكلة
			c := *it.c
			c.Function = whatFunction
			*it = item{class: cRel, c: &c, tok: it.tok, key: "ما", english: "what", span: it.span}
		case i == 0 && it.key == "من" && it.class == cPrep && next.class == cNoun && next.is(lexicon.Human) && next.c.Number <= lexicon.Singular && it.encl.Person == 0: // من صاحب البيت
			c := *it.c
			c.Function = whoFunction
			*it = item{class: cRel, c: &c, tok: it.tok, key: "من", english: "who", span: it.span}
		case it.key == "كم" && it.class == cAdv && next.class == cNoun && !next.c.Article && next.encl.Person == 0:
			it.class, it.english = cDet, "how many"
			if after := p.at(i + 2); next.key == "عدد" && after.class == cNoun && after.c.Definite() { // كم عدد الناس
				p.drop(i+1, i+2)
			} else if measures[next.key] && after.c.Definite() { // كم عمر الرئيس
				it.class, it.english = cAdv, "what"
			}
		case it.key == "كم" && it.class == cAdv && next.class == cPrep && next.key == "من" && p.at(i+2).class == cNoun:
			it.class, it.english = cDet, "how many"
			if n := p.at(i + 2); n.c.Article && n.c.Number <= lexicon.Singular { // كم من الوقت
				it.english = "how much"
			}
			p.drop(i+1, i+2)
		case it.key == "كم" && it.class == cAdv && (next.class == cNoun && next.c.Definite() || next.class == cVerb && next.key == "بلغ"): // كم عمرك, كم تبلغ مساحته
			it.english = "what"
			if next.class == cVerb && next.c.Aspect == lexicon.Imperfect && p.at(i+2).class == cNoun {
				p.drop(i+1, i+2)
			}
		case it.key == "كم" && it.class == cAdv && next.class == cVerb:
			it.english = "how much"
		case i == 0 && it.key == "من" && it.class == cPrep && next.class == cRel && next.c.Prep == 0: // من الذي فعل
			c := *next.c
			c.Function = whoFunction
			*it = item{class: cRel, c: &c, tok: it.tok, key: "من", english: "who", span: it.span}
			p.drop(1, 2)
		case i == 0 && it.key == "ما" && it.class == cRel && next.class == cRel && next.c.Prep == 0: // ما الذي حدث
			p.drop(1, 2)
		case it.key == lexicon.Fold("أي") && it.class == cDet && i < 2:
			it.english = "which"
		}
	}
}

// measures are nouns whose amount كم asks for.
var measures = map[string]bool{"عمر": true, "سعر": true, "ثمن": true, "طول": true, "عرض": true, "ارتفاع": true, "عمق": true, "وزن": true, "مساحة": true, "تكلفة": true, "راتب": true, "سرعة": true, "حجم": true, "نسبة": true, "قيمة": true, "مبلغ": true}

// whoFunction and whatFunction are من and ما as relatives.
var (
	whoFunction  = relativeFunction("من")
	whatFunction = relativeFunction("ما")
)

func relativeFunction(key string) *reading.Function {
	for _, f := range reading.Functions[key] {
		if f.Class == cRel {
			return f
		}
	}
	return nil
}

// address settles who is spoken to, where the spelling does not tell: a verb
// read as "I did" is "you did" in a question that names no speaker, or in a
// condition whose answer is a command; what is read as "he did" is a command
// after the ف of such an answer and after another command.
func (p *parser) address() {
	speaker, hearer, condition := false, false, -1
	for i := range p.end {
		it := p.at(i)
		hearer = hearer || it.encl.Person == 2 || it.class == cVerb && it.c.Person == 2 || it.class == cPron && it.c.Person == 2
	}
	at := 0
	if p.at(0).class == cPrep {
		for named := false; at < p.end && p.at(at).class != cVerb; at++ {
			named = named || p.at(at).encl.Person == 2
			if v := p.at(at + 1); v.class == cVerb && !named {
				break
			}
		}
	}
	if v, next := p.at(at), p.at(at+1); hearer && !p.asks && p.last == nil && v.class == cVerb && v.c.Person == 3 && v.c.Gender == lexicon.Masculine && v.c.Aspect == lexicon.Perfect && v.c.Conj == 0 && v.encl.Person != 2 &&
		next.class != cName && next.class != cPron && next.class != cDet && !next.is(lexicon.Human) && !(next.class == cNoun && !transitive(v)) {
		p.turn(v, func(a *cand) bool { return a.Aspect == lexicon.Imperative }) // تجنب لمس وجهك
	}
	for i := range p.end {
		it := p.at(i)
		if it.class == cSub && it.key == "اذا" && condition < 0 {
			condition = i
		}
		if v := p.at(i + 1); it.class == cConj && v.class == cVerb && v.c.Person == 3 && v.c.Aspect == lexicon.Perfect && v.c.Conj != 0 &&
			(it.key == "ف" && condition >= 0 || it.key == "و" && hearer && p.commands(i)) {
			p.turn(v, func(a *cand) bool { return a.Aspect == lexicon.Imperative })
		}
		e := it.encl
		if it.class == cPron {
			e = lexicon.Enclitic{Person: it.c.Person}
		}
		commands := it.class == cVerb && it.c.Aspect == lexicon.Imperative
		speaker = speaker || e.Person == 1 && !commands && it.class != cPrep
		hearer = hearer || e.Person == 2 || it.class == cVerb && it.c.Person == 2 || commands
	}
	p.hears = hearer && !speaker
	if p.asks && !speaker && !hearer || condition >= 0 && hearer && !speaker {
		for i := range p.end {
			if v := p.at(i); v.class == cVerb && v.c.Person == 1 && v.c.Aspect == lexicon.Perfect && v.c.Number == lexicon.Singular {
				p.turn(v, func(a *cand) bool {
					return a.Person == 2 && a.Aspect == lexicon.Perfect && a.Number == lexicon.Singular && a.Gender != lexicon.Feminine
				})
			}
		}
	}
}

// commands reports whether the last verb before i is an imperative.
func (p *parser) commands(i int) bool {
	for i--; i >= 0; i-- {
		if v := p.at(i); v.class == cVerb {
			return v.c.Aspect == lexicon.Imperative
		}
	}
	return false
}

// turn gives verb v another reading of the same entry that fits, if it has one.
func (p *parser) turn(v *item, fits func(a *cand) bool) {
	if v.tok == nil {
		return
	}
	for k := range v.tok.cands {
		if a := &v.tok.cands[k]; a.Entry == v.c.Entry && a.Enclitic == v.c.Enclitic && a.Conj == v.c.Conj && !a.Passive && fits(a) {
			v.c = a
			return
		}
	}
}

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
var questionWords = map[string]bool{"why": true, "how": true, "where": true, "when": true, "what": true, "how many": true, "how much": true}

// asksWhich reports whether a constituent before the verb of c, not its subject,
// asks: في أي مدينة, كم مرة.
func (c *clause) asksWhich() bool {
	for _, n := range c.pre {
		if n.np != nil && n.np != c.subj && n.np.det != nil && (n.np.det.english == "which" || strings.HasPrefix(n.np.det.english, "how m")) {
			return true
		}
	}
	return false
}

// howMany renders a question that is a counted noun with a clause on it: كم عدد
// النقاط التي سجلها الفريق "how many points did the team score". It is nil for
// others.
func (p *parser) howMany(nodes []*node) []piece {
	if !p.asks || len(nodes) == 0 || nodes[0].kind != nNP || nodes[0].np.det == nil || !strings.HasPrefix(nodes[0].np.det.english, "how m") || len(nodes[0].np.conj) > 0 {
		return nil
	}
	n, rest := *nodes[0].np, nodes[1:]
	var rel *node
	switch {
	case len(n.after) == 1 && n.after[0].kind == nRel:
		rel = n.after[0]
		n.after = nil
	case len(rest) > 0 && rest[0].kind == nRel && rest[0].head != nil:
		rel, rest = rest[0], rest[1:]
	case len(n.adjs) > 0 && n.adjs[len(n.adjs)-1].behind() && len(rest) > 0 && rest[0].kind == nPP:
		// كم عدد الجامعات الموجودة في المدينة
		a := n.adjs[len(n.adjs)-1]
		n.adjs = n.adjs[:len(n.adjs)-1]
		_, plural := p.englishAgreement(&n)
		out := append(p.renderNP(&n), piece{text: be(present, 3, plural), span: a.it.span, firm: true}, say(p.adjective(a), a.it))
		for _, m := range rest {
			out = append(out, p.renderNode(m, nil)...)
		}
		return out
	default:
		return nil
	}
	cl := rel.cl
	if cl == nil || cl.verb == nil || cl.also != nil {
		return nil
	}
	p.roles(cl)
	var out []piece
	switch p.gap(cl) {
	case gapSubject:
		out = append(p.renderNP(&n), p.renderClause(cl)...)
	case gapObject:
		p.light(cl)
		out = append(p.renderNP(&n), p.question(cl)...)
	default:
		return nil
	}
	for _, m := range rest {
		out = append(out, p.renderNode(m, cl)...)
	}
	return out
}

// question renders هل clauses and what begins with a question word.
func (p *parser) question(c *clause) []piece {
	q := p.predicateOf(c)
	subj := p.subject(c)
	words := strings.Fields(q.words())
	out := []piece{}
	if len(words) > 0 {
		switch words[0] {
		case "is", "are", "was", "were", "am", "will", "can", "could", "must", "should", "may", "has", "have", "had", "do", "does", "did":
			if len(words) > 1 || words[0] != "has" && words[0] != "have" && words[0] != "had" && words[0] != "do" && words[0] != "does" && words[0] != "did" {
				out = append(out, hold(words[0], c.verb.said()))
				out = append(out, subj...)
				if len(words) > 1 {
					out = append(out, hold(strings.Join(words[1:], " "), c.verb.said()))
				}
				return append(out, p.complements(c)...)
			}
		}
	}
	do := doForm(q)
	if q.not {
		do += " not"
	}
	out = append(out, hold(do, c.verb.said()))
	out = append(out, subj...)
	out = append(out, hold(q.verb, c.verb.said()))
	return append(out, p.complements(c)...)
}
