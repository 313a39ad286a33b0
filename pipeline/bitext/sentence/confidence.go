package sentence

import "math"

// signs are the features of a bead, of which its confidence is a logistic function.
type signs [6]float64

// belief was fitted on beads of documents made of Tatoeba and XQuAD that were right
// or wrong, and on sentences paired at random.
var belief = signs{-0.61, 1.96, -1.18, 1.19, 0.37, -1.8}

// enough is the share of matching words above which more of them do not make a
// bead surer.
const enough = 0.25

// signs gives the features of a bead: 1, the share of words that match, the
// deviation of length, the worth by the square root of size, the coverage of the
// bead before, and whether it is more than one to one.
func (t *table) signs(b Bead, w, before weighing) signs {
	size := math.Sqrt(float64(t.source.first[b.Source+b.M] - t.source.first[b.Source] + t.target.first[b.Target+b.N] - t.target.first[b.Target] + 1))
	x := signs{1, min(w.coverage/enough, 1), min(math.Abs(w.length), 5), min(max(w.worth/size, -3), 6), min(before.coverage/enough, 1), 0}
	if b.M+b.N > 2 {
		x[5] = 1
	}
	return x
}

func (x signs) confidence() float64 {
	z := 0.0
	for i, v := range x {
		z += v * belief[i]
	}
	return 1 / (1 + math.Exp(-z))
}
