package translate

import (
	"strings"

	"bayan/pipeline"
	"bayan/pipeline/revision"
)

// regroup takes over segments that were split, merged or divided otherwise.
//
// The ID of an old segment goes to the new one that has most of its words, each
// new one getting the ID of the old one it has most of. From and Was say where
// it comes from. English is carried when a person wrote or approved any of it; what only
// machines made is left to be made again.
func (l Leverage) regroup(p revision.Pair) {
	shares := p.Shares()
	heir := heirs(shares, len(p.Old))
	for j, s := range p.New {
		s.Change, s.Moved = change(p), p.Moved()
		var from []*pipeline.Segment
		for i, o := range p.Old {
			if shares[j][i] > 0 {
				s.From = append(s.From, o.ID)
				from = append(from, o)
			}
			if heir[i] == j {
				s.Notes = append(s.Notes, o.Notes...)
			}
		}
		s.Was = revision.Pair{Old: from}.OldSource()
	}
	name(p, shares)
	if !l.returned(p) && !l.redivide(p) {
		l.bequeath(p, shares, heir)
	}
}

func change(p revision.Pair) pipeline.Change {
	switch {
	case len(p.Old) == 1:
		return pipeline.Split
	case len(p.New) == 1:
		return pipeline.Merged
	}
	return pipeline.Resegmented
}

// heirs gives, for each old segment, the new one that has most of its words.
func heirs(shares [][]int, olds int) []int {
	out := make([]int, olds)
	for i := range out {
		for j := range shares {
			if shares[j][i] > shares[out[i]][i] {
				out[i] = j
			}
		}
	}
	return out
}

// name hands the IDs on, the greatest share first.
func name(p revision.Pair, shares [][]int) {
	taken := make([]bool, len(p.Old))
	for range p.Old {
		bestOld, bestNew := -1, -1
		for j := range shares {
			for i, n := range shares[j] {
				if p.New[j].ID == "" && !taken[i] && n > 0 && (bestOld < 0 || n > shares[bestNew][bestOld]) {
					bestOld, bestNew = i, j
				}
			}
		}
		if bestOld < 0 {
			return
		}
		p.New[bestNew].ID, taken[bestOld] = p.Old[bestOld].ID, true
	}
}

// redivide gives each new segment exactly its English, which is not stale then.
// It does so only when the words of the Arabic are the same and all the English
// can be divided where the Arabic is; otherwise it changes nothing.
func (l Leverage) redivide(p revision.Pair) bool {
	atoms, ok := p.Atoms()
	if !ok {
		return false
	}
	english := make([]pipeline.Target, len(atoms))
	for a := 0; a < len(atoms); {
		old := p.Old[atoms[a].Old]
		end := a
		var arabic []string
		for ; end < len(atoms) && atoms[end].Old == atoms[a].Old; end++ {
			arabic = append(arabic, old.Source.Plain[atoms[end].Start:atoms[end].End])
		}
		if old.Stale() || old.Target.Empty() {
			return false
		}
		if end-a == 1 {
			english[a] = old.Target
		} else {
			pieces, ok := l.divide(old, arabic)
			if !ok {
				return false
			}
			for k, text := range pieces {
				english[a+k] = old.Target
				english[a+k].Text = text
			}
		}
		a = end
	}
	targets := make([]pipeline.Target, len(p.New))
	for j, s := range p.New {
		var parts []pipeline.Target
		for a, t := range english {
			if atoms[a].New == j {
				parts = append(parts, t)
			}
		}
		targets[j] = join(parts)
		text, ok := rejoin(targets[j].Text, p, atoms, j)
		if !ok {
			return false
		}
		targets[j].Text, targets[j].Basis, targets[j].Links = text, pipeline.Basis(s.Source), nil
	}
	for j, s := range p.New {
		if targets[j].Protected() {
			s.Target = targets[j]
		}
	}
	return true
}

// returned gives stale English back to the Arabic that it was made from, when
// that is in the document again, as one segment or as several between which the
// English can be divided; otherwise it changes nothing. Only machines may have
// made what else the pair has.
func (l Leverage) returned(p revision.Pair) bool {
	var old *pipeline.Segment
	for _, o := range p.Old {
		if !o.Target.Protected() {
			continue
		}
		if old != nil {
			return false
		}
		old = o
	}
	if old == nil || !old.Stale() || old.Was != p.NewSource() {
		return false
	}
	pieces := []pipeline.Text{old.Target.Text}
	if len(p.New) == 1 {
		pieces[0] = recode(pieces[0], old.Source.Codes, p.New[0].Source.Codes)
	} else {
		var arabic []string
		for _, s := range p.New {
			arabic = append(arabic, s.Source.Plain)
		}
		var ok bool
		if pieces, ok = l.divide(old, arabic); !ok {
			return false
		}
	}
	for j, s := range p.New {
		s.Target = old.Target
		s.Target.Text, s.Target.Basis, s.Target.Links = pieces[j], pipeline.Basis(s.Source), nil
	}
	return true
}

// divide divides the English of a segment as its Arabic is divided.
func (l Leverage) divide(s *pipeline.Segment, arabic []string) ([]pipeline.Text, bool) {
	var divider Divider = Sentences{}
	if l.Divider != nil {
		divider = l.Divider
	}
	spans, ok := divider.Divide(s.Target.Text.Plain, arabic)
	if !ok || len(spans) != len(arabic) || len(s.Source.Codes)+len(s.Target.Text.Codes) > 0 {
		return nil, false
	}
	pieces, _ := s.Target.Text.Cut(spans)
	return pieces, true
}

// rejoin gives the codes of an English text the IDs that they have in the new
// Arabic; it is not ok when the Arabic has other codes than before.
func rejoin(text pipeline.Text, p revision.Pair, atoms []revision.Atom, j int) (pipeline.Text, bool) {
	var before []pipeline.Code
	last := -1
	for _, a := range atoms {
		if a.New == j && a.Old != last {
			before, last = append(before, p.Old[a.Old].Source.Codes...), a.Old
		}
	}
	after := p.New[j].Source.Codes
	if !sameMarkup(before, after) {
		return text, false
	}
	return recode(text, before, after), true
}

// bequeath gives the English of each old segment to its heir, stale, with the
// Arabic it was made from beside it. A new segment without any is offered the
// English of those it comes from; so are all when the pair is doubtful.
func (l Leverage) bequeath(p revision.Pair, shares [][]int, heir []int) {
	for j, s := range p.New {
		var parts []pipeline.Target
		var was []*pipeline.Segment
		for i, o := range p.Old {
			if heir[i] != j || o.Target.Empty() {
				continue
			}
			madeFrom := *o
			if o.Stale() && o.Was != "" {
				madeFrom.Source = pipeline.Text{Plain: o.Was}
			}
			parts, was = append(parts, o.Target), append(was, &madeFrom)
		}
		if t := join(parts); t.Protected() && !p.Doubtful {
			s.Target = t
			s.Target.Links = nil
			s.Was = revision.Pair{Old: was}.OldSource()
			s.Target.Basis = pipeline.Basis(pipeline.Text{Plain: s.Was})
			continue
		}
		for i, o := range p.Old {
			if shares[j][i] > 0 && o.Target.Protected() {
				s.Alternatives = append(s.Alternatives, offer(o, p.Similarity))
			}
		}
	}
}

// offer makes the English of an old segment an alternative.
func offer(o *pipeline.Segment, similarity float64) pipeline.Match {
	return pipeline.Match{
		Source: o.Source.String(), Target: o.Target.Text.String(), Score: min(int(100*similarity), 99),
		Origin: pipeline.Origin{Kind: pipeline.FromRevision},
	}
}

// join puts targets one after the other: a person's if any is, in the lowest
// state. Empty ones are left out.
func join(parts []pipeline.Target) pipeline.Target {
	var out pipeline.Target
	for i, t := range parts {
		if i == 0 {
			out = t
			continue
		}
		gap := ""
		if plain := out.Text.Plain; plain != "" && t.Text.Plain != "" && !strings.HasSuffix(plain, " ") {
			gap = " "
		}
		out.Text.Append(gap, t.Text)
		human := out.Protected() || t.Protected()
		out.State = min(out.State, t.State)
		if out.Origin != t.Origin {
			out.Origin.Name, out.Origin.Score = "", 0
		}
		if human {
			out.Origin.Kind = pipeline.FromHuman
		}
		out.Confidence = 0
	}
	return out
}
