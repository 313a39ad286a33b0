package xliff

import (
	"fmt"
	"strconv"
	"strings"

	"bayan/pipeline"
)

// linksOf writes links as one value: "0+10=4+5" for the ten bytes of the source
// from 0 on and the five bytes of the target from 4 on, with spaces between
// links. Both count UTF-8 of the plain text, without inline codes.
func linksOf(links []pipeline.Link) string {
	var b []byte
	for i, l := range links {
		if i > 0 {
			b = append(b, ' ')
		}
		for k, s := range []pipeline.Span{l.Source, l.Target} {
			if k > 0 {
				b = append(b, '=')
			}
			b = strconv.AppendInt(b, int64(s.Start), 10)
			b = append(b, '+')
			b = strconv.AppendInt(b, int64(s.End-s.Start), 10)
		}
	}
	return string(b)
}

// readLinks reads what linksOf wrote.
func readLinks(v string) ([]pipeline.Link, error) {
	var out []pipeline.Link
	for f := range strings.FieldsSeq(v) {
		source, target, _ := strings.Cut(f, "=")
		var l pipeline.Link
		if !readSpan(source, &l.Source) || !readSpan(target, &l.Target) {
			return nil, fmt.Errorf("%q is not like 0+10=4+5", f)
		}
		out = append(out, l)
	}
	return out, nil
}

func readSpan(v string, into *pipeline.Span) bool {
	start, size, ok := strings.Cut(v, "+")
	s, err1 := strconv.ParseUint(start, 10, 31)
	n, err2 := strconv.ParseUint(size, 10, 31)
	into.Start, into.End = int(s), int(s)+int(n)
	return ok && err1 == nil && err2 == nil
}
