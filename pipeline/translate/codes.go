package translate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline"
	"bayan/pipeline/backend"
)

// withCodes puts the inline codes of source into the plain target by the word
// links the backend gave, whose target offsets are to be lowered by shift. It
// returns the markup of pairs that found no place.
func withCodes(source pipeline.Text, plain string, links []backend.Link, shift int) (text pipeline.Text, lost []string) {
	text.Plain = plain
	if len(source.Codes) == 0 {
		return text, nil
	}
	p := placer{source: source.Plain, target: plain}
	for _, l := range links {
		l.Target.Start = min(max(l.Target.Start-shift, 0), len(plain))
		l.Target.End = min(max(l.Target.End-shift, l.Target.Start), len(plain))
		p.links = append(p.links, l)
	}
	closing := partners(source.Codes)
	skip := map[int]bool{}
	for i, c := range source.Codes {
		if skip[i] {
			continue
		}
		j, paired := closing[i]
		switch {
		case paired:
			start, end, ok := p.span(c.Offset, source.Codes[j].Offset)
			if !ok {
				lost, skip[j] = append(lost, c.Data+source.Codes[j].Data), true
				continue
			}
			p.add(i, c, start)
			p.add(j, source.Codes[j], end)
			skip[j] = true
		case c.Kind == pipeline.Close:
			p.add(i, c, p.before(c.Offset))
		default:
			p.add(i, c, p.after(c.Offset))
		}
	}
	slices.SortStableFunc(p.placed, func(a, b placed) int {
		if a.Offset != b.Offset {
			return a.Offset - b.Offset
		}
		return a.order - b.order
	})
	for _, c := range p.placed {
		text.Codes = append(text.Codes, c.Code)
	}
	space(&text)
	return text, lost
}

// space sets a code that stands for words, such as `code`, off from the word it
// was put before.
func space(t *pipeline.Text) {
	for i, c := range t.Codes {
		if c.Kind != pipeline.Alone || strings.IndexFunc(c.Data, unicode.IsLetter) < 0 || strings.HasPrefix(c.Data, "<") {
			continue
		}
		r, _ := utf8.DecodeRuneInString(t.Plain[c.Offset:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		t.Plain = t.Plain[:c.Offset] + " " + t.Plain[c.Offset:]
		for k := range t.Codes {
			if k > i && t.Codes[k].Offset >= c.Offset {
				t.Codes[k].Offset++
			}
		}
	}
}

// partners maps each opening code to its closing one by ID.
func partners(codes []pipeline.Code) map[int]int {
	out := map[int]int{}
	for i, c := range codes {
		if c.Kind != pipeline.Open {
			continue
		}
		for j := i + 1; j < len(codes); j++ {
			if codes[j].Kind == pipeline.Close && codes[j].ID == c.ID {
				out[i] = j
				break
			}
		}
	}
	return out
}

type placed struct {
	pipeline.Code
	order int // in the source, which decides between codes at one place
}

type placer struct {
	source, target string
	links          []backend.Link
	placed         []placed
}

func (p *placer) add(order int, c pipeline.Code, at int) {
	c.Offset = at
	p.placed = append(p.placed, placed{c, order})
}

// span gives the stretch of target made from source bytes [start, end). Small
// words that stand apart from the rest of it, with words of other source
// between, stay outside: نص مهم with نص in bold is "an important **text**".
func (p *placer) span(start, end int) (int, int, bool) {
	var own, foreign []backend.Span
	for _, l := range p.links {
		if l.Source.Start < end && l.Source.End > start {
			own = append(own, l.Target)
		} else {
			foreign = append(foreign, l.Target)
		}
	}
	if len(own) == 0 {
		if start == 0 && end == len(p.source) {
			return 0, len(p.target), true
		}
		return 0, 0, false
	}
	slices.SortFunc(own, func(a, b backend.Span) int { return a.Start - b.Start })
	apart := func(a, b backend.Span) bool {
		return slices.ContainsFunc(foreign, func(f backend.Span) bool { return f.Start >= a.End && f.End <= b.Start })
	}
	small := func(s backend.Span) bool { return smallWords[strings.ToLower(p.target[s.Start:s.End])] }
	content := func(s backend.Span) bool { return !small(s) }
	if k := slices.IndexFunc(own, content); k > 0 {
		first := own[k]
		for apart(own[0], first) {
			own = own[1:]
		}
		for n := len(own); small(own[n-1]) && apart(own[n-2], own[n-1]); n = len(own) {
			own = own[:n-1]
		}
	}
	hi := 0
	for _, s := range own {
		hi = max(hi, s.End)
	}
	return own[0].Start, hi, true
}

// smallWords are English words that carry grammar.
var smallWords = map[string]bool{"a": true, "an": true, "the": true, "is": true, "are": true, "was": true, "were": true, "of": true, "to": true, "it": true, "has": true, "have": true, "had": true, "will": true, "be": true, "there": true}

// after gives where the target of the first source word at or after offset
// begins; the end of the target when there is none.
func (p *placer) after(offset int) int {
	best, at := -1, len(p.target)
	for _, l := range p.links {
		if l.Source.Start >= offset && (best < 0 || l.Source.Start < best) {
			best, at = l.Source.Start, l.Target.Start
		}
	}
	if best < 0 && offset == 0 {
		return 0
	}
	return at
}

// before gives where the target of the last source word before offset ends;
// the end of the target when nothing is known.
func (p *placer) before(offset int) int {
	best, at := -1, len(p.target)
	for _, l := range p.links {
		if l.Source.End <= offset && l.Source.End > best {
			best, at = l.Source.End, l.Target.End
		}
	}
	if best < 0 && offset == 0 {
		return 0
	}
	return at
}
