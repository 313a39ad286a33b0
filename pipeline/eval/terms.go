package eval

import "bayan/pipeline"

// Terms is term accuracy: the share of a source's terms, in per cent, that the
// target honours, by its preferred or an admitted rendering in any inflection.
type Terms struct {
	// Uses are the terms of each segment's source. They are not changed.
	Uses [][]pipeline.TermUse
}

// Name is "terms".
func (Terms) Name() string { return "terms" }

// Signature tells the settings.
func (Terms) Signature() string { return "renderings:admitted|inflected:yes" }

// Falls is false.
func (Terms) Falls() bool { return false }

// Stats gives terms honoured and terms found.
func (t Terms) Stats(i int, hyp, _ string) []float64 {
	s := pipeline.Segment{Terms: append([]pipeline.TermUse(nil), t.Uses[i]...)}
	s.Target.Text.Plain = hyp
	s.Honour()
	honoured := 0.0
	for _, u := range s.Terms {
		if u.Honoured {
			honoured++
		}
	}
	return []float64{honoured, float64(len(s.Terms))}
}

// Score is the share of summed stats; 0 without terms.
func (Terms) Score(s []float64) float64 {
	if s[1] == 0 {
		return 0
	}
	return 100 * s[0] / s[1]
}
