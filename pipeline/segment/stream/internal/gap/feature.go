package gap

// outside stands for what is before the first word and after the last.
var outside = func() *Word {
	return &Word{kind: &kind{form: 1, bare: 1, pre: 1, pre3: 1, suf2: 1, suf3: 1, list: 99}, tag: tag{coarse: 0xffff, rich: 0xffff}}
}()

// far bounds how many words a feature looks for a verb.
const far = 14

// Features appends the features of the gap after ws[i], as hashes: the words,
// affixes, classes and readings on both sides, alone and joined, how far the
// nearest verbs and clause openers are, and whether an opening phrase follows.
func Features(dst []uint32, ws []Word, i int) []uint32 {
	at := func(j int) *Word {
		if j < 0 || j >= len(ws) {
			return outside
		}
		return &ws[j]
	}
	l1, l2, l3, r1, r2, r3 := at(i), at(i-1), at(i-2), at(i+1), at(i+2), at(i+3)
	kl1, kl2, kr1, kr2 := l1.kind, l2.kind, r1.kind, r2.kind
	n := uint32(0)
	add := func(h uint32) {
		n++
		dst = append(dst, mix(h, n*0x1000193))
	}
	conj := kr1.conj
	// Words.
	add(kl1.form)
	add(kl2.form)
	add(kr1.form)
	add(mix(kr1.bare, 1))
	add(kr2.form)
	add(mix(kl2.form, kl1.form))
	add(mix(kr1.form, kr2.form))
	add(mix(kl1.form, kr1.form))
	add(mix(mix(kr1.form, kr2.form), r3.kind.form))
	add(mix(kl1.form, r1.tag.coarse))
	add(mix(l1.tag.coarse, kr1.form))
	add(mix(kr1.bare, r2.tag.coarse))
	add(mix(kr1.form, r2.tag.rich))
	add(mix(l1.tag.rich, kr1.bare))
	// Affixes.
	add(mix(kr1.pre, conj))
	add(mix(kr1.pre3, conj))
	add(kl1.suf2)
	add(kl1.suf3)
	add(mix(kl1.suf2, mix(kr1.pre, conj)))
	add(mix(mix(kr1.pre, conj), kr2.pre))
	add(mix(mix(kr1.pre, conj), r2.tag.coarse))
	// Lists.
	add(mix(kl1.list, conj<<8|kr1.list))
	add(mix(kl1.list, mix(kl2.list, conj<<8|kr1.list)))
	add(mix(conj<<8|kr1.list, kr2.conj<<8|kr2.list))
	add(mix(conj<<8|kr1.list, mix(kr2.list, r3.kind.list)))
	add(mix(conj<<8|kr1.list, r2.tag.coarse))
	add(mix(conj<<8|kr1.list, l1.tag.coarse))
	// Readings.
	add(l1.tag.coarse)
	add(l1.tag.rich)
	add(r1.tag.coarse)
	add(r1.tag.rich)
	add(mix(l1.tag.coarse, r1.tag.coarse))
	add(mix(l1.tag.rich, r1.tag.rich))
	add(mix(l1.tag.coarse, r1.tag.rich))
	add(mix(l1.tag.rich, r1.tag.coarse))
	add(mix(r1.tag.coarse, r2.tag.coarse))
	add(mix(r1.tag.rich, r2.tag.rich))
	add(mix(l2.tag.coarse, l1.tag.coarse))
	add(mix(mix(l2.tag.coarse, l1.tag.coarse), r1.tag.coarse))
	add(mix(mix(l1.tag.coarse, r1.tag.coarse), r2.tag.coarse))
	// Agreement across the gap.
	add(mix(l1.tag.agree, r1.tag.agree))
	add(mix(mix(l1.tag.agree, l2.tag.agree), r1.tag.agree))
	// Verbs and openers around.
	back, backOpen := reach(ws, i, -1)
	fwd, fwdOpen := reach(ws, i+1, 1)
	add(mix(bucket(back), backOpen))
	add(mix(bucket(fwd), fwdOpen))
	add(mix(mix(bucket(back), backOpen), mix(bucket(fwd), fwdOpen)))
	add(mix(mix(bucket(fwd), fwdOpen), r1.tag.coarse))
	add(mix(mix(bucket(back), backOpen), r1.tag.coarse))
	add(mix(mix(bucket(back), backOpen), mix(l1.tag.coarse, r1.tag.coarse)))
	add(mix(mix(bucket(fwd), fwdOpen), mix(conj<<8|kr1.list, r1.tag.coarse)))
	// Longer stretches of classes.
	r4 := at(i + 4)
	ml := mix(l2.tag.mini, l1.tag.mini)
	ml3 := mix(l3.tag.mini, ml)
	mr := mix(r1.tag.mini, r2.tag.mini)
	mr3 := mix(mr, r3.tag.mini)
	mr4 := mix(mr3, r4.tag.mini)
	add(mix(ml, mr))
	add(mix(ml3, mr))
	add(mix(ml, mr3))
	add(mr3)
	add(mr4)
	add(mix(kr1.form, mix(r2.tag.mini, r3.tag.mini)))
	// Openers.
	p := opener(ws, i+1)
	add(p<<8 | conj)
	add(mix(p<<8|conj, l1.tag.coarse))
	add(mix(p<<8|conj, l1.tag.mini))
	add(mix(p<<8|conj, mix(kl1.list, l1.tag.mini)))
	add(mix(p<<8|conj, bucket(back)))
	return dst
}

// opener gives the number of words of the longest opener that begins at ws[i],
// at most 4.
func opener(ws []Word, i int) uint32 {
	if i >= len(ws) {
		return 9
	}
	var buf [100]byte
	b := buf[:0]
	best := uint32(0)
	for n := 0; n < 4 && i+n < len(ws); n++ {
		k := ws[i+n].kind
		if n > 0 {
			if k.conj != 0 {
				break
			}
			b = append(b, ' ')
		}
		b = append(b, k.text...)
		if openers[string(b)] {
			best = uint32(n + 1)
		}
	}
	return best
}

// reach counts the words from ws[i] to the next verb in a direction, and says
// what opener, if any, comes no later.
func reach(ws []Word, i, step int) (int, uint32) {
	for n := 0; n < far; n, i = n+1, i+step {
		if i < 0 || i >= len(ws) {
			return far + 1, 0
		}
		if ws[i].tag.verb {
			if step < 0 && i > 0 && ws[i-1].tag.opener {
				return n, ws[i-1].tag.coarse & 0xff
			}
			return n, 0
		}
		if step > 0 && ws[i].tag.opener {
			return n, ws[i].tag.coarse & 0xff
		}
	}
	return far, 0
}

func bucket(n int) uint32 {
	switch {
	case n < 5:
		return uint32(n)
	case n < 8:
		return 5
	case n < far:
		return 8
	}
	return uint32(n)
}
