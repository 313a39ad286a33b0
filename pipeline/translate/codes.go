package translate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/pipeline"
)

// withCodes puts the inline codes of source into the plain target by the links
// between their words, but for pairs that find no place. It returns the links for
// the text as it then is.
func withCodes(source pipeline.Text, plain string, links []pipeline.Link) (text pipeline.Text, moved []pipeline.Link) {
	text.Plain = plain
	if len(source.Codes) == 0 {
		return text, links
	}
	p := placer{source: source.Plain, target: plain, links: links}
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
				skip[j] = true
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
	moved = slices.Clone(links)
	space(&text, moved)
	return text, moved
}

// space sets a code that stands for words, such as `code`, off from the word it
// was put before, and moves the links after it.
func space(t *pipeline.Text, links []pipeline.Link) {
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
		for k := range links {
			if s := &links[k].Target; s.Start >= c.Offset {
				s.Start, s.End = s.Start+1, s.End+1
			} else if s.End > c.Offset {
				s.End++
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
	links          []pipeline.Link
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
	var own, foreign []pipeline.Span
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
	slices.SortFunc(own, func(a, b pipeline.Span) int { return a.Start - b.Start })
	apart := func(a, b pipeline.Span) bool {
		return slices.ContainsFunc(foreign, func(f pipeline.Span) bool { return f.Start >= a.End && f.End <= b.Start })
	}
	small := func(s pipeline.Span) bool { return smallWords[strings.ToLower(p.target[s.Start:s.End])] }
	content := func(s pipeline.Span) bool { return !small(s) }
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
