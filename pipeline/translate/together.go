package translate

import (
	"strings"

	"bayan/pipeline"
)

// mostTogether bounds the sentences that are looked at as one segment.
const mostTogether = 8

// together makes one segment again of neighbouring sentences whose Arabic is, byte
// for byte, that of one segment of the previous revision, if people's English
// stands beside it and cannot be divided with them: the Arabic did not change,
// and so the English is not stale.
func (l Leverage) together(d *pipeline.Document) {
	whole := map[string][]*pipeline.Segment{}
	for _, s := range l.Previous.Segments() {
		if s.Target.Protected() && !s.Stale() {
			key := s.Source.String()
			whole[key] = append(whole[key], s)
		}
	}
	if len(whole) == 0 {
		return
	}
	for _, u := range d.Units {
		for i := range u.Segments {
			if i >= len(u.Segments) {
				break
			}
			var text strings.Builder
			var parts []string
			for j := i; j < min(len(u.Segments), i+mostTogether); j++ {
				s := u.Segments[j]
				if j > i {
					text.WriteString(u.Segments[j-1].After)
				}
				text.WriteString(s.Source.String())
				parts = append(parts, s.Source.Plain)
				olds := whole[text.String()]
				if len(olds) == 0 {
					continue
				}
				if j > i {
					if _, divided := l.divide(olds[0], parts); divided {
						break
					}
					u.Segments = append(append(u.Segments[:i:i], asOne(u.Segments[i:j+1])), u.Segments[j+1:]...)
				}
				whole[text.String()] = olds[1:]
				break
			}
		}
	}
}

// asOne joins segments without IDs and targets.
func asOne(segments []*pipeline.Segment) *pipeline.Segment {
	var text pipeline.Text
	for i, s := range segments {
		for _, c := range s.Source.Codes {
			c.Offset += len(text.Plain)
			text.Codes = append(text.Codes, c)
		}
		text.Plain += s.Source.Plain
		if i < len(segments)-1 {
			text.Plain += s.After
		}
	}
	return &pipeline.Segment{Source: text, After: segments[len(segments)-1].After}
}
