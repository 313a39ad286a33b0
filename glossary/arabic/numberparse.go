package arabic

import (
	"strconv"
	"strings"
)

// words reads the number written out that starts at token i, and says which
// token follows it.
func (s *scan) words(i int) (Number, int, bool) {
	var p wordParser
	next := i
	for next < len(s.toks) && s.folds[next] != "" {
		w, ok := lookUpNumber(s.folds[next])
		if !ok || s.isMonthPart(next) || misread(w, s.surface(next)) {
			break
		}
		if next > i && s.toks[next-1].End == s.toks[next].Start {
			break
		}
		if w.kind == scale && w.value == 1000 && next == i && s.folds[i] == "الفا" && s.beforeNoun(i) {
			w.kind = dualScale // ألفا دولار
		}
		if !p.take(w, next == i, s.teenFollows(next)) {
			break
		}
		next++
	}
	if next == i {
		return Number{}, i, false
	}
	value := strconv.FormatInt(p.total+p.group, 10)
	end := next
	if p.ordinal {
		var above int64
		above, end = s.ordinalAbove(next)
		value = strconv.FormatInt(p.total+p.group+above, 10)
	}
	if !p.ordinal {
		if half, after := s.half(next, p.lastExp()); after > next {
			if sum, ok := add(value, half); ok {
				value, end = sum, after
			} else if p.lastExp() == 0 {
				value, end = s.scaled(value+half[1:], after)
			}
		}
	}
	return Number{
		Start: s.toks[i].Start, End: s.toks[end-1].End,
		Value: value, Mantissa: value, Words: true, Ordinal: p.ordinal,
	}, end, true
}

// ordinalAbove reads what stands above an ordinal that ends before token i: بعد
// المئة is 100.
func (s *scan) ordinalAbove(i int) (value int64, next int) {
	if !s.is(i, "بعد") || s.fold(i+1) == "" {
		return 0, i
	}
	w, ok := lookUpNumber(s.folds[i+1])
	if !ok || w.conj || !w.article || w.kind != hundred && w.kind != hundreds && (w.kind != scale || w.value != 1000) {
		return 0, i
	}
	return w.value, i + 2
}

// scaled multiplies value by the scale word at token i, if there is one and it
// has no و: ثلاثة ونصف مليون.
func (s *scan) scaled(value string, i int) (product string, next int) {
	if i >= len(s.toks) {
		return value, i
	}
	if w, ok := lookUpNumber(s.folds[i]); ok && w.kind == scale && !w.conj {
		return shift(value, len(strconv.FormatInt(w.value, 10))-1), i + 1
	}
	return value, i
}

// beforeNoun reports whether a word that is no number and has no و follows
// token i, with a space only between.
func (s *scan) beforeNoun(i int) bool {
	if i+1 >= len(s.toks) || s.folds[i+1] == "" || startsWithConj(s.folds[i+1]) {
		return false
	}
	_, number := lookUpNumber(s.folds[i+1])
	return !number && !strings.ContainsRune(s.surface(i), fathatan)
}

// teenFollows reports whether عشر, or a word of the tens with و, follows token i.
func (s *scan) teenFollows(i int) bool {
	if i+1 >= len(s.toks) || s.folds[i+1] == "" {
		return false
	}
	w, ok := lookUpNumber(s.folds[i+1])
	return ok && (w.kind == ten && !w.conj && !w.article && !w.ordinal || w.kind == tens && w.conj)
}

// wordParser adds up number words: groups below a thousand, each but the last
// with its scale, in falling order.
type wordParser struct {
	total, group int64
	// above is the scale of the group before; the next one must be smaller.
	above int64
	// What the group has so far.
	hasUnit, hasTens, hasHundred bool
	ordinal                      bool
	last                         numberKind
}

// take adds a word, or says that it does not go on the number.
func (p *wordParser) take(w numberToken, first, teenFollows bool) bool {
	linked := first || w.conj
	if !first && p.ordinal && !(w.kind == ten && !w.ordinal && !w.conj) && !(w.kind == tens && w.conj && w.article) {
		return false
	}
	if !first && w.ordinal {
		return false
	}
	switch w.kind {
	case unit, unitTeen:
		if w.kind == unitTeen && !teenFollows || !linked || p.hasUnit || p.hasTens || !first && p.above == 0 && !p.hasHundred {
			return false
		}
		p.group += w.value
		p.hasUnit = true
	case ten:
		switch {
		case p.hasUnit && !p.hasTens && !w.conj && !w.article && p.last <= unitTeen && (p.last == unitTeen || p.group%100 != 1):
			p.group += 10
		case linked && !p.hasUnit && !p.hasTens:
			p.group += 10
		default:
			return false
		}
		p.hasUnit, p.hasTens = true, true
	case tens:
		if !linked || p.hasTens || p.hasUnit && !w.conj {
			return false
		}
		p.group += w.value
		p.hasUnit, p.hasTens = true, true
	case hundred:
		switch {
		case p.hasUnit && !p.hasTens && !p.hasHundred && !w.conj && p.last == unit:
			p.group *= 100
			p.hasUnit = false
		case linked && p.group == 0:
			p.group = 100
		default:
			return false
		}
		p.hasHundred = true
	case hundreds:
		if !linked || p.group != 0 {
			return false
		}
		p.group = w.value
		p.hasHundred = true
	default:
		return p.takeScale(w, linked)
	}
	p.ordinal = p.ordinal || w.ordinal
	p.last = w.kind
	return true
}

func (p *wordParser) takeScale(w numberToken, linked bool) bool {
	if p.above != 0 && w.value >= p.above {
		return false
	}
	count := p.group
	switch {
	case count > 0 && !w.conj && w.kind != dualScale:
	case count > 0 || !linked || w.kind == scales:
		return false
	case w.kind == dualScale:
		count = 2
	default:
		count = 1
	}
	p.total += count * w.value
	p.above, p.group = w.value, 0
	p.hasUnit, p.hasTens, p.hasHundred = false, false, false
	p.last = w.kind
	return true
}

// lastExp is the power of ten that ونصف after the number is half of.
func (p *wordParser) lastExp() int {
	if p.group != 0 || p.above == 0 {
		return 0
	}
	return len(strconv.FormatInt(p.above, 10)) - 1
}
