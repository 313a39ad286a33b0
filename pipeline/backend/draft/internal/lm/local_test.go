package lm

import "testing"

func TestLocal(t *testing.T) {
	l := Learn([]string{"the joint cell met", "the joint cell spoke", "a joint cell met"})
	after := func(words ...string) State {
		s := Begin
		for _, w := range words {
			s = State{last: HashWord(w), before: s.last}
		}
		return s
	}
	const general = 0.01
	cell := l.Mix(general, after("the", "joint"), HashWord("cell"))
	other := l.Mix(general, after("the", "joint"), HashWord("centre"))
	unseen := l.Mix(general, after("some", "green"), HashWord("cell"))
	if !(cell > 5*general && other < general && unseen == general) {
		t.Errorf("cell %v, centre %v, where nothing was counted %v", cell, other, unseen)
	}
	// What follows a context shares one: here two words of a general vocabulary of
	// one hundred equally likely.
	sum := 0.0
	for range 99 {
		sum += other
	}
	if sum += cell; sum < 0.95 || sum > 1.05 {
		t.Errorf("probabilities sum to %v", sum)
	}
}
