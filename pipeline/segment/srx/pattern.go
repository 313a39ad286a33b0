package srx

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/dlclark/regexp2"
)

// pattern is a regular expression of a rule, anchored at one end. SRX 2.0 asks
// for the ICU dialect. Go's own engine runs what it can, in linear time; word
// boundaries, look-around and the like need regexp2, which backtracks.
type pattern struct {
	source string
	re     *regexp.Regexp
	slow   *regexp2.Regexp
	ends   *runes // of a pattern for what stands before
}

// patience bounds one match of a pattern that backtracks.
const patience = time.Second

// compile compiles a pattern that must end where the text ends (before) or
// begin where it begins.
func compile(source string, before bool) (*pattern, error) {
	if source == "" {
		return &pattern{}, nil
	}
	anchored := `\A(?:` + source + `)`
	if before {
		anchored = `(?:` + source + `)\z`
	}
	p := &pattern{source: source}
	if re2, ok := toRE2(anchored); ok {
		if re, err := regexp.Compile(re2); err == nil {
			p.re = re
			if before {
				p.ends = lastRunes(re2)
			}
			return p, nil
		}
	}
	slow, err := regexp2.Compile(toRegexp2(anchored), regexp2.None)
	if err != nil {
		return nil, fmt.Errorf("pattern %q: %s", source, strings.TrimPrefix(err.Error(), "error parsing regexp: "))
	}
	slow.MatchTimeout = patience
	p.slow = slow
	return p, nil
}

// match reports whether the pattern matches at its end of s.
func (p *pattern) match(s string) (bool, error) {
	switch {
	case !p.ends.ends(s):
		return false, nil
	case p.re != nil:
		return p.re.MatchString(s), nil
	case p.slow != nil:
		ok, err := p.slow.MatchString(s)
		if err != nil {
			return false, fmt.Errorf("pattern %q takes longer than %v (simplify it)", p.source, patience)
		}
		return ok, nil
	}
	return true, nil
}

// toRE2 rewrites the ICU classes that Go's engine takes for ASCII ones; it gives
// up on what that engine has not.
func toRE2(s string) (string, bool) {
	var b strings.Builder
	class := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '[' {
			class++
		} else if c == ']' && class > 0 {
			class--
		}
		if c != '\\' || i+1 == len(s) {
			b.WriteByte(c)
			continue
		}
		i++
		set := ""
		switch s[i] {
		case 's':
			set = `\s\x{85}\p{Z}`
		case 'h':
			set = `\t\p{Zs}`
		case 'd':
			set = `\p{Nd}`
		case 'w':
			set = `\p{L}\p{M}\p{Nd}\p{Pc}`
		case 'u':
			if i+4 >= len(s) {
				return "", false
			}
			b.WriteString(`\x{` + s[i+1:i+5] + `}`)
			i += 4
			continue
		case 'b', 'B', 'S', 'D', 'W', 'H', 'R', 'X', 'G', 'Z', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k':
			return "", false
		default:
			b.WriteByte('\\')
			b.WriteByte(s[i])
			continue
		}
		if class == 0 {
			set = "[" + set + "]"
		}
		b.WriteString(set)
	}
	return b.String(), true
}

// toRegexp2 rewrites ICU escapes that regexp2 has not.
func toRegexp2(s string) string {
	var b strings.Builder
	class := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '[' {
			class++
		} else if c == ']' && class > 0 {
			class--
		}
		if c == '\\' && i+1 < len(s) {
			i++
			switch s[i] {
			case 'h':
				if class > 0 {
					b.WriteString(`\t\p{Zs}`)
				} else {
					b.WriteString(`[\t\p{Zs}]`)
				}
			case 'x':
				if end := strings.IndexByte(s[i:], '}'); i+1 < len(s) && s[i+1] == '{' && end > 2 && end <= 6 {
					b.WriteString(`\u` + strings.Repeat("0", 6-end) + s[i+2:i+end])
					i += end
				} else {
					b.WriteString(`\x`)
				}
			default:
				b.WriteByte('\\')
				b.WriteByte(s[i])
			}
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// window bounds, in bytes, how far a pattern looks to either side.
const window = 256

// before gives the end of s that a pattern sees, from a rune's beginning.
func before(s string) string {
	if len(s) <= window {
		return s
	}
	i := len(s) - window
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return s[i:]
}

// after gives the beginning of s that a pattern sees, to a rune's end.
func after(s string) string {
	if len(s) <= window {
		return s
	}
	i := window
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return s[:i]
}
