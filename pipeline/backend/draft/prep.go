package draft

import (
	"slices"
	"strings"

	"bayan/glossary/lexicon"
	"bayan/pipeline/backend/draft/internal/english"
)

// renderPP renders a preposition and what it governs.
func (p *parser) renderPP(n *node, c *clause) []piece {
	prep := p.prepEnglish(n, c)
	if n.cl != nil {
		if n.cl.mode == mTo { // قبل أن يفعل
			n.cl.mode, n.cl.inherit = mThat, true
		}
		n.cl.prev = c
		word := prep
		if n.it.key == "ب" && c != nil && c.verb != nil && describers[c.verb.it.key] && n.cl.verb == nil && n.cl.mode != mTo {
			return p.described(n)
		}
		if p.without(n, c) {
			defer func(was bool) { p.denies = was }(p.denies)
			p.denies = true
			return append([]piece{say(word, n.it)}, p.renderClause(n.cl)...)
		}
		if n.it.key == "من" || n.it.key == "علي" || n.it.key == "عن" || n.it.key == "في" || n.it.key == "ب" || n.it.key == lexicon.Fold("إلى") {
			if len(n.cl.pre) != 1 || n.cl.pre[0].kind != nPP {
				word = "that"
			}
		}
		return append([]piece{say(word, n.it)}, p.renderClause(n.cl)...)
	}
	if n.lead != nil {
		return append(append(p.renderNP(n.lead), say(prep, n.it)), p.renderNP(n.np)...)
	}
	if n.np == nil {
		if n.that {
			prep = "that"
		}
		return []piece{say(prep, n.it)}
	}
	if n.adverbial {
		prep = "of"
	}
	if n.bare {
		prep = ""
	}
	if n.force == "to" && n.it.key == "" || (n.it.key == "ل" || prep == "to" && n.it.key != lexicon.Fold("إلى")) && infinitive(n.np) || prep == "to" && toPreps[n.it.key] && deed(n.np) {
		return p.purpose(n)
	}
	if n.it.key == lexicon.Fold("إلى") && infinitive(n.np) && c != nil && c.verb != nil {
		// يهدف إلى بناء الدولة "aims to build the state"
		var plain []piece
		if prep != "" {
			plain = append(plain, say(prep, n.it))
		}
		return []piece{{fork: []branch{{pieces: append(plain, p.renderNP(n.np)...)}, {p.purpose(n), purposeCost}}}}
	}
	if prep == "" {
		return p.renderNP(n.np)
	}
	if n.it.key == "في" && n.np.isDeictic() {
		return p.timeAdverb(n.np)
	}
	if n.it.key == "قبل" && n.np.head.is(lexicon.TimeNoun) && n.np.bareSingular() {
		return append(p.renderNP(n.np), say("ago", n.it)) // قبل عام
	}
	if it := n.it; isDuration(n.np) && (it.key == "قبل" || it.key == "منذ" && c != nil && c.verb != nil && c.verb.it.c.Aspect == lexicon.Perfect) {
		if m := p.before(n, c); it.key == "منذ" && m != nil && len(m.pre) > 0 {
			return append([]piece{say("in", it)}, p.renderNP(n.np)...) // أعلى مستوى منذ عامين
		}
		return append(p.renderNP(n.np), say("ago", it))
	}
	if n.respect {
		text, _, _, _ := p.gloss(n.np.head)
		return p.tails(n.np, []piece{say(prep, n.it), say(text, n.np.head)})
	}
	if n.it.key == "من" && n.topmost() && c != nil && c.states(n) {
		// من أكبر المدن "one of the biggest cities"
		word := "one of"
		if s := c.subj; s != nil {
			if _, plural := p.englishAgreement(s); plural {
				word = "among"
			}
		}
		return append([]piece{say(word, n.it)}, p.renderNP(n.np)...)
	}
	out := append([]piece{say(prep, n.it)}, p.renderNP(n.np)...)
	if m := n.np; n.force == "" && deed(m) && m.gen != nil && !m.gen.head.is(lexicon.Human) && m.gen.head.class == cNoun && !quantity[m.gen.head.key] && !causes(m.head.key) && !m.head.is(lexicon.Derived) && n.it.key != "ل" {
		// بعد غسل اليدين "after washing the hands", but a number of people may
		// be who did it
		return []piece{{fork: []branch{{pieces: out}, {p.doing(prep, n), gerundCost}}}}
	}
	prev := p.before(n, c)
	if t := n.np.head.tok; t != nil && (t.day || t.clock) {
		return out
	}
	if n.force == "" && (n.it.key != "من" || prev == nil || !prev.def) {
		key := n.it.key
		if prep == "by" && key == "ب" || key == "من" && prev == nil {
			key = "" // the means, the origin
		}
		out[0].cost, out[0].alts = prepOptions(key, prep)
	}
	return out
}

// topmost reports whether n is من with a superlative and several things.
func (n *node) topmost() bool {
	m := n.np
	return n.it.key == "من" && n.cl == nil && m != nil && len(m.pre) > 0 && m.pre[0].it.c.Derivation == lexicon.Elative && m.head.c.Number == lexicon.Plural && m.head.c.Article
}

// states reports whether n is what c says of its subject: nothing but the
// subject and a verb of being or considering is before it.
func (c *clause) states(n *node) bool {
	nodes := append(slices.Clone(c.pre), c.post...)
	if v := c.verb; v != nil && !(copular[v.it.key] || v.it.class == cCop) {
		return false
	}
	for k, m := range nodes {
		if m == n {
			before := k > 0 && nodes[k-1].kind == nNP && nodes[k-1].np.head.key != "واحد" && nodes[k-1].np.head.key != "أحد" && nodes[k-1].np.head.class != cNum
			return c.verb != nil && (k == 0 || before && nodes[k-1].np == c.subj) || c.verb == nil && before
		}
	}
	return false
}

// describers are verbs with whose بأن English says "as": وصفه بأنه صعب
// "described it as hard".
var describers = map[string]bool{"وصف": true, "عرف": true, "صنف": true}

// described renders بأنه صعب as "as hard".
func (p *parser) described(n *node) []piece {
	nodes := append(slices.Clone(n.cl.pre), n.cl.post...)
	if len(nodes) < 2 || nodes[0].kind != nNP || nodes[0].np.head.class != cPron {
		return append([]piece{say("that", n.it)}, p.renderClause(n.cl)...)
	}
	out := []piece{say("as", n.it)}
	for _, m := range nodes[1:] {
		out = append(out, p.renderNode(m, nil)...)
	}
	return out
}

// without reports whether n is دون أن with the subject of c, "without saying",
// and makes its clause a gerund.
func (p *parser) without(n *node, c *clause) bool {
	cl := n.cl
	if n.it.key != "دون" && n.it.key != "بدون" && n.it.key != "من دون" || cl.verb == nil || cl.verb.modal != "" || cl.verb.it.class != cVerb || len(cl.pre) > 0 ||
		c == nil || c.verb == nil || c.verb.it.c.Person != cl.verb.it.c.Person {
		return false
	}
	p.roles(cl)
	if cl.subj != nil {
		return false
	}
	cl.mode = mHal
	return true
}

// toPreps are prepositions that become the "to" of an infinitive after verbs that
// say so: تمكن من الوصول "managed to reach".
var toPreps = map[string]bool{"من": true, "في": true, lexicon.Fold("على"): true}

// purposeCost is what "to build the state" costs against "to the building of
// the state", in bits.
var purposeCost = 2.0

// infinitive reports whether n is made of verbal nouns with an object, which
// English says as verbs: لمحاربة المرض "to fight the disease".
func infinitive(n *np) bool {
	h := n.head
	if h.class != cNoun || !h.is(lexicon.VerbalNoun) || h.entry().Verb == nil || n.gen == nil || h.encl.Person != 0 || len(n.adjs) > 0 || n.det != nil || n.dem != nil ||
		!transitive(&item{c: &cand{Analysis: lexicon.Analysis{Entry: h.entry().Verb}}}) {
		return false
	}
	for _, c := range n.conj {
		if !infinitive(c.np) {
			return false
		}
	}
	return true
}

// purpose renders "to fight ISIS and keep the peace"; a node without a
// preposition has no "to".
func (p *parser) purpose(n *node) []piece {
	var out []piece
	if n.it != nil {
		out = append(out, say("to", n.it))
	}
	verb := func(m *np) {
		e := m.head.entry().Verb
		m.deed = true
		out = append(out, say(e.Glosses[0].Text, m.head))
		if e.Object != "" && (m.gen != nil || m.head.encl.Person != 0) {
			out = append(out, say(e.Object, m.head))
		}
		switch {
		case m.gen != nil:
			out = append(out, p.renderNP(m.gen)...)
		case m.head.encl.Person != 0:
			out = append(out, say(p.object(m.head.encl), m.head))
		}
		out = p.tailsAfter(m, out)
	}
	verb(n.np)
	for _, c := range n.np.conj {
		out = append(out, say(p.conjEnglish(c.conj), c.conj))
		verb(c.np)
	}
	return out
}

// doing renders a preposition and a verbal noun as a gerund with its object.
func (p *parser) doing(prep string, n *node) []piece {
	m, e := n.np, n.np.head.entry().Verb
	verb := say(english.Gerund(e.Glosses[0].Text), m.head)
	out := []piece{say(prep, n.it), verb}
	if e.Object != "" {
		out = append(out, say(e.Object, m.head))
	}
	return append(out, p.renderNP(m.gen)...)
}

// able are words that على with a verbal noun makes "to" of: القدرة على البناء.
var able = map[string]bool{"قدرة": true, "قادر": true, "عزم": true, "إصرار": true, "مقدرة": true, "حرص": true, "حريص": true, "مصمم": true}

// prepChoices are the English prepositions an Arabic one becomes, by how often
// it does, roughly.
var prepChoices = foldKeys(map[string][]string{
	"في":                {"in", "on", "at", "during", "into", "for", "of"},
	"ب":                 {"with", "in", "by", "to", "on", "at", "for", "of"},
	"من":                {"from", "of", "by", "in", "among"},
	"ل":                 {"for", "to", "of"},
	lexicon.Fold("على"): {"on", "to", "in", "over", "at", "for", "upon"},
	lexicon.Fold("إلى"): {"to", "into", "for"},
	"عن":                {"about", "from", "of", "on", "for"},
	"مع":                {"with", "to"},
	"بين":               {"between", "among"},
	"خلال":              {"during", "in", "through", "over", "within"},
	"حول":               {"about", "around", "on", "regarding", "over"},
	"عبر":               {"through", "across", "via"},
	"ضد":                {"against"},
	"لدى":               {"at", "with", "in"},
	"عند":               {"when", "at", "upon"},
	"منذ":               {"since", "for"},
	"نحو":               {"towards", "about", "to"},
	"تحت":               {"under", "below"},
	"فوق":               {"above", "over", "on"},
	"داخل":              {"inside", "within", "in"},
	"ضمن":               {"within", "among", "in"},
	"بعد":               {"after", "following"},
	"قبل":               {"before", "by"},
	"أمام":              {"in front of", "before"},
	"بسبب":              {"because of", "due to"},
	"وفق":               {"according to", "under"},
	"حسب":               {"according to", "by"},
})

func foldKeys(m map[string][]string) map[string][]string {
	out := make(map[string][]string, len(m))
	for k, v := range m {
		out[lexicon.Fold(k)] = v
	}
	return out
}

// What another preposition costs than the one that the rules chose, and each
// rarer one, in bits.
var (
	prepOther = 3.0
	prepRarer = 0.7
)

// prepOptions are the other prepositions for the Arabic one of a key.
func prepOptions(key, chosen string) (cost float64, out []option) {
	for k, other := range prepChoices[key] {
		if other != chosen {
			out = append(out, option{other, prepOther + prepRarer*float64(k)})
		}
	}
	return 0, out
}

// bareSingular reports whether n is an indefinite singular noun alone.
func (n *np) bareSingular() bool {
	return !n.def && n.gen == nil && len(n.adjs) == 0 && len(n.conj) == 0 && len(n.after) == 0 && n.num == nil && n.det == nil && n.head.c.Number <= lexicon.Singular
}

// isDuration reports whether n is a length of time: three years, several weeks.
func isDuration(n *np) bool {
	return n.head.is(lexicon.TimeNoun) && !n.def && n.gen == nil && len(n.adjs) == 0 && (n.num != nil || n.det != nil || n.head.c.Number >= lexicon.Dual)
}

func (p *parser) tailsAfter(n *np, out []piece) []piece {
	for _, r := range n.after {
		out = append(out, p.renderNode(r, nil)...)
	}
	return out
}

// prepEnglish chooses the English of a preposition.
func (p *parser) prepEnglish(n *node, c *clause) string {
	it := n.it
	if n.force != "" {
		return n.force
	}
	if c != nil && c.verb != nil {
		if e := c.verb.it.entry(); e != nil && c.verb.light == nil {
			if e.POS == lexicon.Adjective && e.Verb != nil {
				e = e.Verb
			}
			if en, ok := frameOf(e, it.key); ok && p.firstSuch(c, n) {
				return en
			}
		}
	}
	prev := p.before(n, c)
	if prev != nil && prev.deed {
		if en, ok := frameOf(prev.head.entry().Verb, it.key); ok {
			return en
		}
	}
	if prev != nil {
		if e := prev.head.entry(); e != nil {
			if en, ok := frameOf(e, it.key); ok {
				return en
			}
			if e.Verb != nil {
				if en, ok := frameOf(e.Verb, it.key); ok {
					if en == "" {
						en = "of"
					}
					return en
				}
			}
		}
	}
	if n.np != nil && n.np.head.tok != nil && n.np.head.tok.clock && (it.key == "في" || it.key == "عند") {
		return "at"
	}
	if it.key == lexicon.Fold("على") && prev != nil && able[prev.head.key] && n.np != nil && n.np.head.is(lexicon.VerbalNoun) {
		return "to"
	}
	switch it.key {
	case "ل":
		if n.np != nil {
			if n.np.head.class == cPron && c != nil && c.verb != nil {
				return "to"
			}
			if prev != nil && n.np.def && n.np.head.class != cPron && !n.np.head.is(lexicon.VerbalNoun) {
				return "of"
			}
		}
		return "for"
	case "ب":
		if n.np != nil {
			h := n.np.head
			if h.is(lexicon.Place) || h.is(lexicon.TimeNoun) {
				return "in"
			}
			if h.is(lexicon.VerbalNoun) {
				return "by"
			}
		}
		return "with"
	case "في":
		if n.np != nil && (n.np.head.key == "يوم" || n.np.head.tok != nil && n.np.head.tok.day) {
			return "on"
		}
		return "in"
	case "من":
		if prev != nil && prev.head.c != nil {
			if prev.head.c.Derivation == lexicon.Elative && !prev.head.c.Article {
				return "than"
			}
			if prev.ranked() || prev.rightmost().ranked() || quantity[prev.head.key] || prev.head.class == cNum || prev.head.class == cDet {
				return "of"
			}
			for _, a := range prev.adjs {
				if a.it.c.Derivation == lexicon.Elative && !a.it.c.Article {
					return "than"
				}
			}
		}
	}
	return it.english
}

// ranked reports whether n is one of a row: the first phase.
func (n *np) ranked() bool {
	if len(n.appos) == 1 && n.appos[0].head.class == cNum {
		return true
	}
	for _, a := range n.adjs {
		if isOrdinal(a.it) {
			return true
		}
	}
	// A term or phrase that ends in an ordinal: المرحلة الأولى.
	if e := n.head.entry(); e != nil {
		if i := strings.LastIndexByte(e.Key, ' '); i > 0 {
			return ordinals[strings.TrimPrefix(e.Key[i+1:], "ال")]
		}
	}
	return false
}

func frameOf(e *lexicon.Entry, key string) (string, bool) {
	if e == nil {
		return "", false
	}
	for _, f := range e.Frames {
		if lexicon.Fold(f.Prep) == lexicon.Fold(key) {
			return f.English, true
		}
	}
	if e.Prep != "" && lexicon.Fold(e.Prep) == lexicon.Fold(key) {
		return "", true
	}
	return "", false
}

// firstSuch reports whether n is the first phrase of its preposition after the
// verb.
func (p *parser) firstSuch(c *clause, n *node) bool {
	for _, m := range c.post {
		if m == n {
			return true
		}
		if m.kind == nPP && m.it.key == n.it.key {
			return false
		}
	}
	return false
}

// before is the noun phrase that stands right before n in its clause.
func (p *parser) before(n *node, c *clause) *np {
	if c == nil {
		return nil
	}
	var last *node
	for _, list := range [][]*node{c.pre, c.post} {
		for k, m := range list {
			if m == n {
				for k > 1 && list[k-1].kind == nAdv {
					k--
				}
				if k > 0 {
					last = list[k-1]
				} else if c.subj != nil && len(c.post) > 0 && c.post[0] == n && c.verb != nil && !contains(c.pre, c.subj) {
					return c.subj
				}
			}
		}
	}
	if last == nil || last.kind != nNP && last.kind != nPP {
		return nil
	}
	return innermost(last.np)
}

func innermost(n *np) *np {
	for n != nil {
		switch {
		case len(n.conj) > 0:
			n = n.conj[len(n.conj)-1].np
		case n.gen != nil && !n.head.is(lexicon.VerbalNoun):
			n = n.gen
		default:
			return n
		}
	}
	return n
}

func contains(nodes []*node, n *np) bool {
	for _, m := range nodes {
		if m.np == n {
			return true
		}
	}
	return false
}
