package text

import "strings"

// widths measures the paragraphs of a text, each once.
type widths struct {
	starts []int // of the lines of a paragraph
	widest []int // of each line and those after it, in characters
	at     int   // the line asked for last
}

// from gives the width of the widest line from the one that starts at at to the
// end of its paragraph: a blank line, or one too long to have been broken. More
// than maxWidth means that the lines were not broken at a width. It is asked for
// lines in order.
func (w *widths) from(text string, at int) int {
	for w.at < len(w.starts) && w.starts[w.at] < at {
		w.at++
	}
	if w.at == len(w.starts) || w.starts[w.at] != at {
		w.measure(text, at)
	}
	return w.widest[w.at]
}

func (w *widths) measure(text string, at int) {
	w.starts, w.widest, w.at = w.starts[:0], w.widest[:0], 0
	for end, next := line(text, at); ; {
		width := characters(text[at:end])
		w.starts, w.widest = append(w.starts, at), append(w.widest, width)
		if width > maxWidth || next >= len(text) {
			break
		}
		at = next
		if end, next = line(text, at); strings.TrimSpace(text[at:end]) == "" || end-at > 4*maxWidth {
			break
		}
	}
	for i := len(w.widest) - 2; i >= 0; i-- {
		w.widest[i] = max(w.widest[i], w.widest[i+1])
	}
}

// characters counts the characters of valid UTF-8 by their first bytes.
func characters(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
