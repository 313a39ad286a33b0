package revision

// Op says what happened to a run of text.
type Op string

// The operations of a word diff.
const (
	Keep   Op = "keep"
	Delete Op = "delete"
	Insert Op = "insert"
)

// Edit is a run of text kept, deleted or inserted.
type Edit struct {
	Op   Op     `json:"op"`
	Text string `json:"text"`
	// Spelling marks a deletion or insertion that leaves the words the same:
	// tashkeel, spelling of letters, script of digits, spaces, kind of quotation
	// marks, and the letters that a clitic takes with it (ا in القرار, للقرار).
	Spelling bool `json:"spelling,omitempty"`
	// Move numbers the phrases that stand elsewhere in the new text, from 1 in
	// its order: a deletion and an insertion with the same number hold the same
	// phrase, but for the case of letters. It is 0 for all else.
	Move int `json:"move,omitempty"`
}

// Words compares two texts word by word. The kept and deleted runs in turn give
// old, the kept and inserted ones new.
//
// Words are those of [arabic.Words]; numbers and dates are whole, and no
// grapheme cluster is divided. Of two Arabic words with one stem only the
// clitics that differ are marked. A phrase of two words or more that stands
// elsewhere is marked as moved. The words are aligned by Myers's algorithm
// (1986), in long texts between the sequences of words that both have once
// (patience diff), so that time is near linear in the length. The result does
// not depend on the machine.
func Words(old, new string) []Edit {
	if old == new {
		if old == "" {
			return nil
		}
		return []Edit{{Op: Keep, Text: old}}
	}
	w := writer{}
	w.old, w.oldTail = tokens(old)
	w.new, w.newTail = tokens(new)
	links := related(w.old, w.new, equal(w.old, w.new))
	w.moves(links)
	i, j := 0, 0
	for _, l := range links {
		w.change(i, l.i, j, l.j)
		w.link(l)
		i, j = l.i+1, l.j+1
	}
	w.change(i, len(w.old), j, len(w.new))
	return w.edits
}

// link relates a word of the old text with one of the new: they are equal, or
// the pieces tell how they differ.
type link struct {
	i, j   int
	pieces []Edit
}

// writer writes the edits of two texts from links between their words.
type writer struct {
	old, new         []token
	oldTail, newTail string
	moveOld, moveNew map[int]int // number of the move that a word is part of
	edits            []Edit
}

// add appends an edit, to the last one where that is of the same kind.
func (w *writer) add(e Edit) {
	if e.Text == "" {
		return
	}
	if n := len(w.edits) - 1; n >= 0 && w.edits[n].Op == e.Op && w.edits[n].Spelling == e.Spelling && w.edits[n].Move == e.Move {
		w.edits[n].Text += e.Text
		return
	}
	w.edits = append(w.edits, e)
}

// respell writes a difference in nothing but spelling.
func (w *writer) respell(old, new string) {
	if old == new {
		w.add(Edit{Op: Keep, Text: old})
		return
	}
	w.add(Edit{Op: Delete, Text: old, Spelling: true})
	w.add(Edit{Op: Insert, Text: new, Spelling: true})
}

func (w *writer) link(l link) {
	if l.pieces == nil {
		w.add(Edit{Op: Keep, Text: w.new[l.j].text})
		return
	}
	for _, p := range l.pieces {
		w.add(p)
	}
}

// change writes the words [i0, i1) of the old text and [j0, j1) of the new,
// which no link touches, and the space around them up to the next link. Of the
// space on both sides of a word that goes or comes, what is the same stays.
func (w *writer) change(i0, i1, j0, j1 int) {
	before, after := gapAt(w.old, i0, w.oldTail), gapAt(w.old, i1, w.oldTail)
	newBefore, newAfter := gapAt(w.new, j0, w.newTail), gapAt(w.new, j1, w.newTail)
	start, end := i0 == 0 && j0 == 0, i1 == len(w.old) && j1 == len(w.new)
	switch {
	case i0 == i1 && j0 == j1:
		w.space(before, newBefore, start || end)
	case j0 == j1 && before == newBefore:
		w.add(Edit{Op: Keep, Text: before})
		w.run(Delete, w.old, i0, i1, w.moveOld)
		w.trail(Edit{Op: Delete, Text: after})
	case j0 == j1:
		w.add(Edit{Op: Delete, Text: before, Move: w.moveOld[i0]})
		w.run(Delete, w.old, i0, i1, w.moveOld)
		w.space(after, newAfter, end)
	case i0 == i1 && before == newBefore:
		w.add(Edit{Op: Keep, Text: before})
		w.run(Insert, w.new, j0, j1, w.moveNew)
		w.trail(Edit{Op: Insert, Text: newAfter})
	case i0 == i1:
		w.add(Edit{Op: Insert, Text: newBefore, Move: w.moveNew[j0]})
		w.run(Insert, w.new, j0, j1, w.moveNew)
		w.space(after, newAfter, end)
	default:
		w.space(before, newBefore, start)
		w.run(Delete, w.old, i0, i1, w.moveOld)
		w.run(Insert, w.new, j0, j1, w.moveNew)
		w.space(after, newAfter, end)
	}
}

// space writes the space between two words, or at an edge of the text. Whether
// there is any at all matters, how much and of what kind does not.
func (w *writer) space(old, new string, edge bool) {
	if edge || old == new || fold("."+old+".") == fold("."+new+".") {
		w.respell(old, new)
		return
	}
	w.add(Edit{Op: Delete, Text: old})
	w.add(Edit{Op: Insert, Text: new})
}

// trail adds the space after a run to the run, moved or not.
func (w *writer) trail(e Edit) {
	e.Move = w.edits[len(w.edits)-1].Move
	w.add(e)
}

// run writes the words [from, to) with the space between them.
func (w *writer) run(op Op, toks []token, from, to int, moves map[int]int) {
	for k := from; k < to; k++ {
		if k > from {
			w.trail(Edit{Op: op, Text: toks[k].gap})
		}
		w.add(Edit{Op: op, Text: toks[k].text, Move: moves[k]})
	}
}

// gapAt is the space before word i, or after the last one.
func gapAt(toks []token, i int, tail string) string {
	if i < len(toks) {
		return toks[i].gap
	}
	return tail
}
