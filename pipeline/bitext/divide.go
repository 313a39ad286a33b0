package bitext

// Divide says where the target may be divided when the source is divided at
// splits: byte offsets into the source, rising, each at the beginning of a word.
// The answer has as many offsets into the target, each at the beginning of a
// word. It is certain only when, at every split, no link crosses, the words on
// both sides of it are linked as well as words of a translation are, and nothing
// in the target stands between that might belong to either part; otherwise there
// is no answer.
func (m *Model) Divide(p Pair, splits []int) (at []int, certain bool) {
	links := m.Align(p)
	for _, split := range splits {
		cut, ok := divide(p, links, split)
		if !ok || len(at) > 0 && cut <= at[len(at)-1] {
			return nil, false
		}
		at = append(at, cut)
	}
	return at, true
}

// leastLinked is the share of the words of content that must have a sure link on
// either side of a split, sureLink what a link must have for that.
const (
	leastLinked = 0.5
	sureLink    = 0.4
)

func divide(p Pair, links []Link, split int) (int, bool) {
	last, first := -1, len(p.Target)
	linked := map[int]bool{}
	for _, l := range links {
		if p.Source[l.Source].Kind == Mark || p.Target[l.Target].Kind == Mark {
			continue
		}
		if p.Source[l.Source].Start < split {
			last = max(last, l.Target)
		} else {
			first = min(first, l.Target)
		}
		if l.Prob >= sureLink {
			linked[l.Source] = true
		}
	}
	if last < 0 || first == len(p.Target) || last >= first {
		return 0, false
	}
	var words, sure [2]float64
	for i := range p.Source {
		if w := &p.Source[i]; w.Kind == Content || w.Kind == Number {
			side := 0
			if w.Start >= split {
				side = 1
			}
			words[side]++
			if linked[i] {
				sure[side]++
			}
		}
	}
	for side := range words {
		if sure[side] == 0 || sure[side] < leastLinked*words[side] {
			return 0, false
		}
	}
	// Marks that close go to the left, words of grammar and what opens to the
	// right; a word of content between might belong to either.
	cut := last + 1
	for cut < first && p.Target[cut].Kind == Mark && p.Target[cut].Start == p.Target[cut-1].End {
		cut++
	}
	for i := cut; i < first; i++ {
		if p.Target[i].Kind == Content || p.Target[i].Kind == Number {
			return 0, false
		}
	}
	return p.Target[cut].Start, true
}
