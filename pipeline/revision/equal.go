package revision

// key stands for a text: equal texts, equal keys. 0 is no text.
type key = int32

type keys struct{ old, new []key }

func sourceOf(s *side, i int) string { return s.segments[i].Source.String() }
func foldedOf(s *side, i int) string { return s.fold(i) }

// keys gives the free segments their keys.
func (a *aligner) keys(text func(*side, int) string) keys {
	seen := make(map[string]key, a.old.len())
	number := func(s *side) []key {
		out := make([]key, s.len())
		for i := range out {
			if !s.free(i) {
				continue
			}
			t := text(s, i)
			if t == "" {
				continue
			}
			k, ok := seen[t]
			if !ok {
				k = key(len(seen) + 1)
				seen[t] = k
			}
			out[i] = k
		}
		return out
	}
	return keys{number(&a.old), number(&a.new)}
}

// equals reports whether old i and new j are free and have the same key.
func (a *aligner) equals(k keys, i, j int) bool {
	return a.old.free(i) && a.new.free(j) && k.old[i] != 0 && k.old[i] == k.new[j]
}

// settle joins free segments with equal keys where there is no doubt which.
func (a *aligner) settle(k keys, sim float64) {
	const rounds = 8
	counts := map[key]tally{}
	a.grow(k, sim)
	some := a.unique(k, gap{0, a.old.len(), 0, a.new.len()}, counts, sim)
	for range rounds {
		if some {
			a.grow(k, sim)
		}
		some = false
		for _, g := range a.gaps() {
			some = a.unique(k, g, counts, sim) || some
		}
		if !some {
			break
		}
	}
}

// grow joins equal neighbours of joined segments, forwards and backwards, the
// ends of the documents being neighbours too.
func (a *aligner) grow(k keys, sim float64) {
	if a.equals(k, 0, 0) {
		a.join(0, 0, sim)
	}
	for j := 0; j+1 < a.new.len(); j++ {
		if g := a.new.of[j]; g != none && a.equals(k, a.groups[g].o1, j+1) {
			a.join(a.groups[g].o1, j+1, sim)
		}
	}
	if i, j := a.old.len()-1, a.new.len()-1; a.equals(k, i, j) {
		a.join(i, j, sim)
	}
	for j := a.new.len() - 1; j > 0; j-- {
		if g := a.new.of[j]; g != none && a.equals(k, a.groups[g].o0-1, j-1) {
			a.join(a.groups[g].o0-1, j-1, sim)
		}
	}
}

// tally counts a key on both sides and remembers where it was seen.
type tally struct{ olds, news, at int32 }

// unique joins segments of a gap whose key is there once on each side. Counts
// is empty, and is left so.
func (a *aligner) unique(k keys, g gap, counts map[key]tally, sim float64) bool {
	for i := g.o0; i < g.o1; i++ {
		if a.old.free(i) && k.old[i] != 0 {
			t := counts[k.old[i]]
			t.olds, t.at = t.olds+1, int32(i)
			counts[k.old[i]] = t
		}
	}
	if len(counts) == 0 {
		return false
	}
	for j := g.n0; j < g.n1; j++ {
		if t := counts[k.new[j]]; t.olds > 0 && a.new.free(j) {
			t.news++
			counts[k.new[j]] = t
		}
	}
	some := false
	for j := g.n0; j < g.n1; j++ {
		if t := counts[k.new[j]]; t.olds == 1 && t.news == 1 && a.equals(k, int(t.at), j) {
			a.join(int(t.at), j, sim)
			some = true
		}
	}
	clear(counts)
	return some
}

// inOrder joins what has equal keys, the first with the first.
func (a *aligner) inOrder(k keys, sim float64) {
	where := map[key][]int{}
	for i := range k.old {
		if a.old.free(i) && k.old[i] != 0 {
			where[k.old[i]] = append(where[k.old[i]], i)
		}
	}
	if len(where) == 0 {
		return
	}
	for j := range k.new {
		if w := where[k.new[j]]; len(w) > 0 && a.new.free(j) {
			a.join(w[0], j, sim)
			where[k.new[j]] = w[1:]
		}
	}
}

// byID joins free segments that carry the same ID beside the same key.
func (a *aligner) byID(k keys, sim float64) {
	byID := map[string]int{}
	for i, s := range a.old.segments {
		if a.old.free(i) && k.old[i] != 0 && s.ID != "" {
			byID[s.ID] = i
		}
	}
	if len(byID) == 0 {
		return
	}
	for j, s := range a.new.segments {
		if i, ok := byID[s.ID]; ok && a.equals(k, i, j) {
			a.join(i, j, sim)
		}
	}
}
