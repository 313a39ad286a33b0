package lm

// Local counts the words of a small body of text, to bring a general model closer
// to it. It is immutable once learnt.
type Local struct {
	pairs, triples map[uint64]float32 // runs of words
	after          map[uint64]follow  // runs of one and two words as contexts
}

// follow is how often a context stood, and with how many different words after
// it.
type follow struct{ count, kinds float32 }

// Learn counts the runs of words in sentences.
func Learn(sentences []string) *Local {
	l := &Local{pairs: map[uint64]float32{}, triples: map[uint64]float32{}, after: map[uint64]follow{}}
	note := func(runs map[uint64]float32, context, run uint64) {
		f := l.after[context]
		f.count++
		if runs[run] == 0 {
			f.kinds++
		}
		l.after[context] = f
		runs[run]++
	}
	for _, s := range sentences {
		st := Begin
		for _, w := range Words(s) {
			h := HashWord(w)
			if st.before != 0 {
				context := Join(st.before, st.last)
				note(l.triples, context, Join(context, h))
			}
			note(l.pairs, st.last, Join(st.last, h))
			st = State{last: h, before: st.last}
		}
	}
	return l
}

// Mix takes the general model's probability of the word with hash w after s into
// the local one: the probability of what was counted with the general one as its
// prior (Witten and Bell 1991). All are given and returned as probabilities.
func (l *Local) Mix(general float64, s State, w uint64) float64 {
	if f, ok := l.after[s.last]; ok {
		general = (float64(l.pairs[Join(s.last, w)]) + prior*float64(f.kinds)*general) / float64(f.count+prior*f.kinds)
	}
	if s.before != 0 {
		context := Join(s.before, s.last)
		if f, ok := l.after[context]; ok {
			general = (float64(l.triples[Join(context, w)]) + prior*float64(f.kinds)*general) / float64(f.count+prior*f.kinds)
		}
	}
	return general
}

// prior is how much the general model counts beside local text.
const prior = 6
