package revision

import (
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
	"github.com/sergi/go-diff/diffmatchpatch"
)

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
}

// Words compares two texts word by word. The kept and deleted runs in turn
// give old, the kept and inserted ones new. Words are those of Unicode Standard
// Annex 29, so no grapheme cluster is ever divided; numbers stay whole. The
// result does not depend on the machine: no time limit is set.
func Words(old, new string) []Edit {
	if old == new {
		if old == "" {
			return nil
		}
		return []Edit{{Keep, old}}
	}
	a := alphabet{index: map[string]rune{}}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0
	ro, rn := a.encode(old), a.encode(new)
	diffs := dmp.DiffCleanupMerge(dmp.DiffMainRunes(ro, rn, false))
	var edits []Edit
	for _, d := range diffs {
		op := Keep
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			op = Delete
		case diffmatchpatch.DiffInsert:
			op = Insert
		}
		edits = append(edits, Edit{op, a.decode(d.Text)})
	}
	return bridge(edits)
}

// alphabet gives each distinct word a rune of its own. Surrogates are no runes
// and are skipped.
type alphabet struct {
	index map[string]rune
	words []string
}

func (a *alphabet) encode(text string) []rune {
	var out []rune
	for _, w := range tokens(text) {
		r, ok := a.index[w]
		if !ok {
			r = letter(len(a.words))
			a.index[w] = r
			a.words = append(a.words, w)
		}
		out = append(out, r)
	}
	return out
}

// letter numbers runes from 1, leaving out the surrogates.
func letter(n int) rune {
	r := rune(n + 1)
	if r >= 0xD800 {
		r += 0x800
	}
	return r
}

func (a *alphabet) decode(runes string) string {
	var b strings.Builder
	for _, r := range runes {
		if r >= 0xE000 {
			r -= 0x800
		}
		b.WriteString(a.words[r-1])
	}
	return b.String()
}

// tokens splits text into words, numbers, spaces and punctuation.
func tokens(text string) []string {
	var out []string
	state := -1
	for text != "" {
		var w string
		w, text, state = uniseg.FirstWordInString(text, state)
		// A mark of vowel or a joiner belongs to what it stands on.
		if n := len(out); n > 0 && isMark(w) {
			out[n-1] += w
			continue
		}
		out = append(out, w)
	}
	return out
}

func isMark(w string) bool {
	for _, r := range w {
		if !unicode.Is(unicode.Mn, r) && r != '\u200d' && r != '\u200c' {
			return false
		}
	}
	return w != ""
}

// bridge joins changes that only a space keeps apart, so that a changed phrase
// reads as one deletion and one insertion.
func bridge(edits []Edit) []Edit {
	var out []Edit
	for i := 0; i < len(edits); {
		if edits[i].Op == Keep {
			out = append(out, edits[i])
			i++
			continue
		}
		var del, ins strings.Builder
		for ; i < len(edits); i++ {
			e := edits[i]
			space := e.Op == Keep && strings.TrimSpace(e.Text) == "" && i+1 < len(edits) && del.Len() > 0 && ins.Len() > 0
			if e.Op == Keep && !space {
				break
			}
			if e.Op != Insert {
				del.WriteString(e.Text)
			}
			if e.Op != Delete {
				ins.WriteString(e.Text)
			}
		}
		if del.Len() > 0 {
			out = append(out, Edit{Delete, del.String()})
		}
		if ins.Len() > 0 {
			out = append(out, Edit{Insert, ins.String()})
		}
	}
	return out
}
