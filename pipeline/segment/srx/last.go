package srx

import (
	"regexp/syntax"
	"unicode/utf8"
)

// runes is the set of characters that the text a pattern matches may end in; nil
// stands for any. It spares most places the pattern.
type runes struct {
	low    [0x800]bool // one- and two-byte characters
	ranges []rune      // pairs
}

// lastRunes gives the set for a pattern, which it can only for one that matches
// no empty text.
func lastRunes(pattern string) *runes {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	set := &runes{}
	if empty, ok := set.last(re.Simplify()); empty || !ok {
		return nil
	}
	for i := 0; i+1 < len(set.ranges); i += 2 {
		for r := set.ranges[i]; r <= min(set.ranges[i+1], 0x7ff); r++ {
			set.low[r] = true
		}
	}
	return set
}

// last adds what re may end in, and reports whether re may be empty; not ok
// means that re is not understood.
func (s *runes) last(re *syntax.Regexp) (empty, ok bool) {
	switch re.Op {
	case syntax.OpLiteral:
		r := re.Rune[len(re.Rune)-1]
		if re.Flags&syntax.FoldCase != 0 {
			return false, false
		}
		s.ranges = append(s.ranges, r, r)
		return false, true
	case syntax.OpCharClass:
		s.ranges = append(s.ranges, re.Rune...)
		return false, true
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return true, true
	case syntax.OpCapture:
		return s.last(re.Sub[0])
	case syntax.OpStar, syntax.OpQuest:
		_, ok = s.last(re.Sub[0])
		return true, ok
	case syntax.OpPlus:
		return s.last(re.Sub[0])
	case syntax.OpAlternate:
		ok = true
		for _, sub := range re.Sub {
			e, o := s.last(sub)
			empty, ok = empty || e, ok && o
		}
		return empty, ok
	case syntax.OpConcat:
		for i := len(re.Sub) - 1; i >= 0; i-- {
			if empty, ok = s.last(re.Sub[i]); !empty || !ok {
				return empty, ok
			}
		}
		return true, true
	}
	return false, false
}

// ends reports whether text ends in a character of the set.
func (s *runes) ends(text string) bool {
	if s == nil {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(text)
	if r < 0x800 {
		return text != "" && s.low[r]
	}
	for i := 0; i+1 < len(s.ranges); i += 2 {
		if s.ranges[i] <= r && r <= s.ranges[i+1] {
			return true
		}
	}
	return false
}
