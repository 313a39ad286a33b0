package align

import (
	"slices"
	"strings"
	"unicode"

	"bayan/pipeline"
)

// withCodes gives the codes of an English text the IDs of the same markup in its
// source. Markup that the source has not is left out and told as foreign, but
// for code that stands for words, such as `name`, which becomes plain text.
func withCodes(source, english pipeline.Text) (text pipeline.Text, foreign []string) {
	used := make([]bool, len(source.Codes))
	like := make([]int, len(english.Codes)) // 1 + the code of the source
	for i, c := range english.Codes {
		if c.Kind == pipeline.Close {
			continue
		}
		end := partner(english.Codes, i)
		for k, s := range source.Codes {
			if used[k] || s.Data != c.Data || s.Kind != c.Kind {
				continue
			}
			other := partner(source.Codes, k)
			if (end < 0) != (other < 0) || end >= 0 && english.Codes[end].Data != source.Codes[other].Data {
				continue
			}
			used[k], like[i] = true, k+1
			if end >= 0 {
				used[other], like[end] = true, other+1
			}
			break
		}
	}
	var plain strings.Builder
	at := 0
	for i, c := range english.Codes {
		plain.WriteString(english.Plain[at:c.Offset])
		at = c.Offset
		switch {
		case like[i] > 0:
			c.ID, c.Offset = source.Codes[like[i]-1].ID, plain.Len()
			text.Codes = append(text.Codes, c)
		case c.Kind == pipeline.Alone && !strings.HasPrefix(c.Data, "<") && strings.IndexFunc(c.Data, unicode.IsLetter) >= 0:
			plain.WriteString(c.Data)
		default:
			foreign = append(foreign, c.Data)
		}
	}
	plain.WriteString(english.Plain[at:])
	text.Plain = plain.String()
	return text, foreign
}

// partner gives the code that closes an opening one, -1 if none does.
func partner(codes []pipeline.Code, i int) int {
	if codes[i].Kind != pipeline.Open {
		return -1
	}
	n := slices.IndexFunc(codes[i:], func(c pipeline.Code) bool { return c.Kind == pipeline.Close && c.ID == codes[i].ID })
	if n < 0 {
		return -1
	}
	return i + n
}
