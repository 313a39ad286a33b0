package xliff

import (
	"encoding/xml"
	"regexp"
	"slices"
	"strings"

	"bayan/pipeline/format/internal/xmlio"
)

// rule is what the schema of the core says of an element.
type rule struct {
	required string           // attributes that must be there
	attrs    map[string]value // the others, and what their values must be
	foreign  bool             // attributes of other namespaces may be there
	xml      string           // attributes of the xml prefix, where foreign is false
	content  []part           // elements in order; nil for none
	mixed    bool             // text too
}

// part is a stretch of a content model. The name "*" is any element of another
// namespace.
type part struct {
	names    string
	required bool
	many     bool
}

// value says whether an attribute's value is right.
type value func(string) bool

var (
	anything value = func(string) bool { return true }
	token          = value(xmlio.Token)
	tokens   value = func(s string) bool {
		return !slices.ContainsFunc(strings.Fields(s), func(f string) bool { return !xmlio.Token(f) })
	}
	yes      = oneOf("yes", "no")
	reorder  = oneOf("yes", "no", "firstNo")
	dir      = oneOf("ltr", "rtl", "auto")
	state    = oneOf("initial", "translated", "reviewed", "final")
	codeType = oneOf("fmt", "ui", "quote", "link", "image", "other")
	prefixed = matching(`^[^\s:]+:[^\s:]+$`)
	markType = matching(`^(generic|comment|term|[^\s:]+:[^\s:]+)$`)
	priority = matching(`^0*([1-9]|10)$`)
	positive = matching(`^\+?0*[1-9][0-9]*$`)
	hex      = matching(`^([0-9A-Fa-f]{2})+$`)
)

func oneOf(values ...string) value { return func(s string) bool { return slices.Contains(values, s) } }

func matching(pattern string) value { return regexp.MustCompile(pattern).MatchString }

var inlineParts = []part{{names: "cp ph pc sc ec mrk sm em", many: true}}

// code gives the rule of an inline code with the editing hints all have.
func code(required string, more map[string]value) rule {
	attrs := map[string]value{
		"canCopy": yes, "canDelete": yes, "canReorder": reorder, "copyOf": token,
		"id": token, "type": codeType, "subType": prefixed,
	}
	for k, v := range more {
		attrs[k] = v
	}
	return rule{required: required, attrs: attrs, foreign: true}
}

var oneCode = map[string]value{"dataRef": token, "disp": anything, "equiv": anything, "subFlows": tokens}

func with(a, b map[string]value) map[string]value {
	m := map[string]value{}
	for k, v := range a {
		m[k] = v
	}
	for k, v := range b {
		m[k] = v
	}
	return m
}

var rules = map[string]rule{
	"xliff": {required: "version srcLang", attrs: map[string]value{"version": anything, "srcLang": anything, "trgLang": anything}, foreign: true},
	"file": {
		required: "id", foreign: true,
		attrs: map[string]value{"id": token, "canResegment": yes, "original": anything, "translate": yes, "srcDir": dir, "trgDir": dir},
		content: []part{{names: "skeleton"}, {names: "*", many: true}, {names: "notes"},
			{names: "unit group", required: true, many: true}},
	},
	"skeleton": {attrs: map[string]value{"href": anything}, mixed: true, content: []part{{names: "*", many: true}}},
	"group": {
		required: "id", foreign: true,
		attrs:   map[string]value{"id": token, "name": anything, "canResegment": yes, "translate": yes, "srcDir": dir, "trgDir": dir, "type": prefixed},
		content: []part{{names: "*", many: true}, {names: "notes"}, {names: "unit group", many: true}},
	},
	"unit": {
		required: "id", foreign: true,
		attrs: map[string]value{"id": token, "name": anything, "canResegment": yes, "translate": yes, "srcDir": dir, "trgDir": dir, "type": prefixed},
		content: []part{{names: "*", many: true}, {names: "notes"}, {names: "originalData"},
			{names: "segment ignorable", required: true, many: true}},
	},
	"segment": {
		attrs:   map[string]value{"id": token, "canResegment": yes, "state": state, "subState": prefixed},
		content: []part{{names: "source", required: true}, {names: "target"}},
	},
	"ignorable": {
		attrs:   map[string]value{"id": token},
		content: []part{{names: "source", required: true}, {names: "target"}},
	},
	"notes": {content: []part{{names: "note", required: true, many: true}}},
	"note": {foreign: true, mixed: true,
		attrs: map[string]value{"id": token, "appliesTo": oneOf("source", "target"), "category": anything, "priority": priority, "ref": anything}},
	"originalData": {content: []part{{names: "data", required: true, many: true}}},
	"data": {required: "id", attrs: map[string]value{"id": token, "dir": dir}, xml: "space", mixed: true,
		content: []part{{names: "cp", many: true}}},
	"source": {xml: "lang space", mixed: true, content: inlineParts},
	"target": {xml: "lang space", attrs: map[string]value{"order": positive}, mixed: true, content: inlineParts},

	"cp": {required: "hex", attrs: map[string]value{"hex": hex}},
	"ph": code("id", oneCode),
	"sc": code("id", with(oneCode, map[string]value{"canOverlap": yes, "dir": dir, "isolated": yes})),
	"ec": code("", with(oneCode, map[string]value{"canOverlap": yes, "dir": dir, "isolated": yes, "startRef": token})),
	"pc": func() rule {
		r := code("id", map[string]value{
			"canOverlap": yes, "dir": dir, "dispStart": anything, "dispEnd": anything, "equivStart": anything, "equivEnd": anything,
			"dataRefStart": token, "dataRefEnd": token, "subFlowsStart": tokens, "subFlowsEnd": tokens,
		})
		r.mixed, r.content = true, inlineParts
		return r
	}(),
	"mrk": {required: "id", foreign: true, mixed: true, content: inlineParts,
		attrs: map[string]value{"id": token, "translate": yes, "type": markType, "ref": anything, "value": anything}},
	"sm": {required: "id", foreign: true,
		attrs: map[string]value{"id": token, "translate": yes, "type": markType, "ref": anything, "value": anything}},
	"em": {required: "startRef", attrs: map[string]value{"startRef": token}},
}

// allowed holds an element's attributes against its rule.
func (r *reader) allowed(n *xmlio.Node, rule rule) error {
	name := n.Name.Local
	for _, a := range n.Attrs {
		switch {
		case a.Name.Space == xmlio.NS:
			if !rule.foreign && !strings.Contains(rule.xml, a.Name.Local) && !(a.Name.Local == "space" && rule.attrs["id"] != nil) {
				return r.Errorf(n.At, "remove it", "the attribute xml:%s on <%s>", a.Name.Local, name)
			}
			if a.Name.Local == "space" && a.Value != "default" && a.Value != "preserve" {
				return r.Errorf(n.At, `it is "default" or "preserve"`, "xml:space=%q on <%s>", a.Value, name)
			}
		case a.Name.Space != "":
			if !rule.foreign {
				return r.Errorf(n.At, "remove it", "a foreign attribute %q on <%s>, where XLIFF allows none", a.Name.Local, name)
			}
		case rule.attrs[a.Name.Local] == nil:
			return r.Errorf(n.At, "remove it", "an unknown attribute %q on <%s>", a.Name.Local, name)
		case !rule.attrs[a.Name.Local](a.Value):
			return r.Errorf(n.At, "see the XLIFF specification for its values", "%s=%q on <%s>", a.Name.Local, a.Value, name)
		}
	}
	for want := range strings.FieldsSeq(rule.required) {
		if _, ok := n.Lookup("", want); !ok {
			return r.Errorf(n.At, "give it", "<%s> without the attribute %q", name, want)
		}
	}
	return nil
}

// valid holds an element of the core and all it holds against the rules.
// Elements of other namespaces are passed over.
func (r *reader) valid(n *xmlio.Node) error {
	if n.Name.Space != r.core {
		return nil
	}
	rule, known := rules[n.Name.Local]
	if !known {
		return r.Errorf(n.At, "remove it", "an unknown element <%s>", n.Name.Local)
	}
	if err := r.allowed(n, rule); err != nil {
		return err
	}
	if err := r.constraints(n); err != nil {
		return err
	}
	order := sequence{reader: r, parent: n, parts: rule.content}
	for _, c := range n.Nodes {
		if c.IsText() {
			if !rule.mixed && strings.TrimSpace(c.Text) != "" {
				return r.Errorf(c.At, "remove it", "text in <%s>", n.Name.Local)
			}
			continue
		}
		if err := order.next(c.Name, c.At); err != nil {
			return err
		}
		if err := r.valid(c); err != nil {
			return err
		}
	}
	return order.end()
}

// constraints checks what a schema cannot say.
func (r *reader) constraints(n *xmlio.Node) error {
	switch n.Name.Local {
	case "skeleton":
		_, href := n.Lookup("", "href")
		if href == (len(n.Nodes) > 0) {
			return r.Errorf(n.At, "", "<skeleton> with both content and href, or neither")
		}
	case "notes":
		seen := map[string]bool{}
		for _, c := range n.Children(r.core, "note") {
			if err := r.unique(seen, c, "note"); err != nil {
				return err
			}
		}
	case "ph", "pc", "sc", "ec":
		if n.Get("subType") != "" && n.Get("type") == "" {
			return r.Errorf(n.At, "give the type too", "subType without type on <%s>", n.Name.Local)
		}
	case "mrk", "sm":
		ref, hasRef := n.Lookup("", "ref")
		_, hasValue := n.Lookup("", "value")
		if n.Get("type") == "comment" && hasRef == hasValue {
			return r.Errorf(n.At, "give one of them", "a comment with both ref and value, or neither")
		}
		if strings.HasPrefix(ref, "#") && !fragment(ref[1:]) {
			return r.Errorf(n.At, "it looks like #n=n1 or #/f=f1/u=u1/s1", "ref=%q, which is no fragment identifier of XLIFF", ref)
		}
	}
	return nil
}

// fragment reports whether a fragment identifier is well-formed: the ID of a
// file, group and unit in this order, as far as they are given, then one
// thing in them.
func fragment(s string) bool {
	rank := 0
	for _, part := range strings.Split(strings.TrimPrefix(s, "/"), "/") {
		prefix, id, ok := strings.Cut(part, "=")
		if !ok {
			prefix, id = "", prefix
		}
		at := 4
		switch {
		case prefix == "f", prefix == "g", prefix == "u":
			at = 1 + strings.Index("fgu", prefix)
		case prefix == "n", prefix == "d", prefix == "t", prefix == "" && !ok:
		case len(prefix) < 2 || !xmlio.Token(prefix):
			return false
		}
		if at <= rank || !xmlio.Token(id) {
			return false
		}
		rank = at
	}
	return true
}

// sequence follows the children of an element along its content model.
type sequence struct {
	*reader
	parent *xmlio.Node
	parts  []part
	at     int
	met    bool // an element of the part at has been met
}

// next takes one child.
func (s *sequence) next(name xml.Name, at xmlio.Place) error {
	for ; s.at < len(s.parts); s.at, s.met = s.at+1, false {
		p := s.parts[s.at]
		if s.matches(p, name) && (p.many || !s.met) {
			s.met = true
			return nil
		}
		if p.required && !s.met {
			break
		}
	}
	return s.Errorf(at, "see the XLIFF specification for what may stand there", "<%s> out of place in <%s>", name.Local, s.parent.Name.Local)
}

func (s *sequence) matches(p part, name xml.Name) bool {
	if p.names == "*" {
		return name.Space != s.core
	}
	return name.Space == s.core && hasWord(p.names, name.Local)
}

// hasWord reports whether word is one of the words, which spaces part.
func hasWord(words, word string) bool {
	for w := range strings.FieldsSeq(words) {
		if w == word {
			return true
		}
	}
	return false
}

// end tells whether something required is missing.
func (s *sequence) end() error {
	for ; s.at < len(s.parts); s.at, s.met = s.at+1, false {
		if p := s.parts[s.at]; p.required && !s.met {
			return s.Errorf(s.parent.At, "", "<%s> without <%s>", s.parent.Name.Local, strings.ReplaceAll(p.names, " ", "> or <"))
		}
	}
	return nil
}
