package xliff

import (
	"fmt"

	"bayan/pipeline"
	"bayan/pipeline/format/internal/xmlio"
)

// text writes a text with its codes and marks. At one place, what ends there
// comes first, then codes, then what begins there.
func (p printer) text(t pipeline.Text, l layout) {
	var nested []mark   // <mrk> elements not yet ended, outermost first
	var crossing []mark // likewise for <sm>
	codes, begin := 0, 0
	for at := 0; ; {
		for n := len(nested); n > 0 && nested[n-1].end == at; n-- {
			p.End("mrk")
			nested = nested[:n-1]
		}
		kept := crossing[:0]
		for _, m := range crossing {
			if m.end == at {
				p.Empty("em", attr{Name: "startRef", Value: m.id})
				continue
			}
			kept = append(kept, m)
		}
		crossing = kept
		for ; codes < len(t.Codes) && t.Codes[codes].Offset == at; codes++ {
			p.Empty(l.codes[codes].name, l.codes[codes].attrs...)
		}
		for ; begin < len(l.marks) && l.marks[begin].start == at; begin++ {
			m := l.marks[begin]
			attrs := []attr{{Name: "id", Value: m.id}, {Name: "type", Value: "term"}}
			switch {
			case m.end == at:
				p.Empty("mrk", attrs...)
			case m.crossing:
				p.Empty("sm", attrs...)
				crossing = append(crossing, m)
			default:
				p.Start("mrk", attrs...)
				nested = append(nested, m)
			}
		}
		if at == len(t.Plain) {
			return
		}
		next := len(t.Plain)
		if len(nested) > 0 {
			next = min(next, nested[len(nested)-1].end)
		}
		for _, m := range crossing {
			next = min(next, m.end)
		}
		if codes < len(t.Codes) {
			next = min(next, t.Codes[codes].Offset)
		}
		if begin < len(l.marks) {
			next = min(next, l.marks[begin].start)
		}
		p.chars(t.Plain[at:next])
		at = next
	}
}

// chars writes text, with <cp> for the characters XML cannot hold.
func (p printer) chars(s string) {
	from := 0
	for i, r := range s {
		if !xmlio.Valid(r) {
			p.Text(s[from:i])
			p.Empty("cp", attr{Name: "hex", Value: fmt.Sprintf("%04X", r)})
			from = i + len(string(r))
		}
	}
	p.Text(s[from:])
}
