package gap

// Boundary is a sentence boundary after a word, which is never the last.
type Boundary struct {
	After int
	Score float64 // log-odds
}

// Certain is the score of a boundary that a mark or an empty line makes.
const Certain = 20

// common is the length in words up to which a stretch that a mark ends is one
// sentence: the text has punctuation there.
const common = 60

// Boundaries finds the boundaries between sentences.
func (m *Model) Boundaries(ws []Word) []Boundary {
	var out []Boundary
	for start := 0; start < len(ws); {
		end := start
		for end < len(ws)-1 && !ws[end].Sure {
			end++
		}
		if !ws[end].Sure || end+1-start > common {
			for i, s := range m.Posterior(m.Scores(ws[start : end+1])) {
				if s >= m.Threshold {
					out = append(out, Boundary{start + i, s})
				}
			}
		}
		if end < len(ws)-1 {
			out = append(out, Boundary{end, Certain})
		}
		start = end + 1
	}
	return out
}
