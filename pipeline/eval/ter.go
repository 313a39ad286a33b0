package eval

import "strings"

// TER is the corpus translation edit rate (Snover et al. 2006): insertions,
// deletions, substitutions and shifts of up to ten words, over the reference's
// words, lower-cased and split at spaces. It searches shifts as tercom 0.7.25
// does, with sacreBLEU's bound of a thousand a segment. 0 means the same text;
// it may exceed 100.
type TER struct{}

// Name is "TER".
func (TER) Name() string { return "TER" }

// Signature tells the settings.
func (TER) Signature() string { return "case:lc|tok:tercom|norm:no|punct:yes|asian:no" }

// Falls is true: less is better.
func (TER) Falls() bool { return true }

// Stats gives edits and the words of the reference.
func (TER) Stats(_ int, hyp, ref string) []float64 {
	h, r := strings.Fields(strings.ToLower(hyp)), strings.Fields(strings.ToLower(ref))
	return []float64{float64(edits(h, r)), float64(len(r))}
}

// Score is the TER of summed stats.
func (TER) Score(s []float64) float64 {
	switch {
	case s[1] > 0:
		return 100 * s[0] / s[1]
	case s[0] > 0:
		return 100
	}
	return 0
}

// Bounds of the search, tercom's and sacreBLEU's.
const (
	maxShift      = 10   // words moved at once
	maxDistance   = 50   // places moved
	maxCandidates = 1000 // shifts tried a segment
	// maxWork bounds the words gone over for the shifts of a segment: 1000
	// shifts for up to 2,000 words, fewer beyond.
	maxWork = 2_000_000
)

// edits counts the edits that make h the reference r.
func edits(h, r []string) int {
	if len(r) == 0 {
		return len(h)
	}
	s := search{ref: r, budget: min(maxCandidates, maxWork/max(1, len(h)))}
	t := newTable(h, r)
	shifts := 0
	for {
		shifted, gain := s.best(t)
		if s.tried >= s.budget || gain <= 0 {
			break
		}
		shifts++
		t = newTable(shifted, r)
	}
	return shifts + t.distance()
}

// search looks for the shift that saves most.
type search struct {
	ref           []string
	tried, budget int
}

// best gives the hypothesis after the best shift, and how many edits that saves.
// Of equals it takes the longest, then the earliest, then the nearest to the
// beginning.
func (s *search) best(t *table) (shifted []string, gain int) {
	al := t.alignment()
	found := false
	var length, start, target int
	for from := range t.hyp {
		for at := max(0, from-maxDistance); at < min(len(s.ref), from+maxDistance+1); at++ {
			for n := 1; n <= maxShift && from+n <= len(t.hyp) && at+n <= len(s.ref) && t.hyp[from+n-1] == s.ref[at+n-1]; n++ {
				if !wrong(al.hypWrong, from, n) || !wrong(al.refWrong, at, n) || from <= al.place[at] && al.place[at] < from+n {
					continue
				}
				last := -1
				for offset := -1; offset < n; offset++ {
					to := 0
					if at+offset >= 0 {
						to = al.place[at+offset] + 1
					}
					if to == last {
						continue
					}
					last = to
					moved := shift(t.hyp, from, n, to)
					g := t.distance() - t.after(moved, min(from, to))
					s.tried++
					if !found || g > gain || g == gain && (n > length || n == length && (from < start || from == start && to < target)) {
						found, shifted, gain, length, start, target = true, moved, g, n, from, to
					}
				}
				if s.tried >= s.budget {
					return shifted, gain
				}
			}
		}
	}
	return shifted, gain
}

// wrong reports whether any of n places is an error.
func wrong(errs []bool, at, n int) bool {
	for _, e := range errs[at : at+n] {
		if e {
			return true
		}
	}
	return false
}

// shift moves n words at from to before the word at to.
func shift(words []string, from, n, to int) []string {
	out := make([]string, 0, len(words))
	moved := words[from : from+n]
	switch {
	case to < from:
		out = append(append(append(out, words[:to]...), moved...), words[to:from]...)
		return append(out, words[from+n:]...)
	case to <= from+n:
		to = min(to+n, len(words)) // within itself: as far on as it reaches
	}
	out = append(append(out, words[:from]...), words[from+n:to]...)
	return append(append(out, moved...), words[to:]...)
}
