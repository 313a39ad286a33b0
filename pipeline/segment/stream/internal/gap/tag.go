package gap

import (
	"bayan/glossary/lexicon"
	"bayan/glossary/reading"
)

// tag is what a reading says.
type tag struct {
	coarse, rich, agree uint32
	mini                uint32 // the class alone
	verb, opener        bool   // a finite verb; أن, إذا or الذي
}

func tagOf(r *reading.Reading) tag {
	c := uint32(r.Class) | uint32(r.Conj&0xff)<<8 | uint32(r.Aspect)<<16
	if r.Definite() {
		c |= 1 << 20
	}
	if r.Prep != 0 {
		c |= 1 << 21
	}
	if r.Accusative {
		c |= 1 << 22
	}
	if r.Entry != nil && r.Entry.Is(lexicon.TimeNoun) {
		c |= 1 << 23
	}
	if r.Class == reading.Name && r.Entry == nil {
		c |= 1 << 24
	}
	if r.Entry != nil && r.Entry.Is(lexicon.Human) {
		c |= 1 << 25
	}
	g, n := r.Agrees()
	rich := mix(c, uint32(g)|uint32(n)<<4|uint32(r.Person)<<8|uint32(r.Mood)<<12|uint32(r.Enclitic.Person)<<16)
	if r.Passive {
		rich = mix(rich, 1)
	}
	if r.Function != nil {
		rich = mix(rich, sum(r.Function.Key))
	} else if r.Entry != nil && (r.Class == reading.Sub || r.Class == reading.Adv || r.Class == reading.Part) {
		rich = mix(rich, sum(r.Entry.Key))
	}
	t := tag{coarse: c, rich: rich, mini: miniClass[r.Class]}
	if r.Conj != 0 {
		t.mini |= 16
	}
	if t.mini == miniClass[reading.Noun] && r.Definite() {
		t.mini |= 32
	}
	if r.Prep != 0 {
		t.mini |= 64
	}
	switch r.Class {
	case reading.Verb, reading.Cop:
		t.verb = true
		t.agree = 1 + uint32(g) + uint32(n)*3
		if r.Person != 3 {
			t.agree = 20 + uint32(r.Person)
		}
		t.agree |= uint32(r.Aspect) << 8
	case reading.Noun, reading.Name, reading.Adj:
		t.agree = 40 + uint32(g) + uint32(n)*3
		if r.Definite() {
			t.agree |= 1 << 8
		}
	case reading.That, reading.Rel, reading.Sub, reading.Inna:
		t.opener = true
	}
	return t
}

// miniClass joins the classes of words that stand in the same places.
var miniClass = [reading.Stop + 1]uint32{
	reading.Noun: 1, reading.Name: 1, reading.Lit: 1, reading.Num: 2, reading.Adj: 3,
	reading.Pron: 4, reading.Dem: 4, reading.Det: 1, reading.Rel: 5, reading.That: 5, reading.Sub: 5, reading.Inna: 6,
	reading.Verb: 7, reading.Cop: 7, reading.Adv: 8, reading.Prep: 9, reading.Conj: 10,
	reading.Neg: 11, reading.Fut: 11, reading.Qad: 11, reading.Ask: 12, reading.Part: 8,
}
