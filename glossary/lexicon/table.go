package lexicon

// table finds forms by folded spelling: an open hash over one arena of text.
type table struct {
	arena []byte
	recs  []record // from 1
	heads []uint32
}

type record struct {
	off   uint32
	size  uint8
	feat  Features
	entry int32
	next  uint32
	hash  uint32
}

// hash is FNV-1a over the folded key.
func hashKey(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

func (t *table) init(expect int) {
	size := 1 << 12
	for size < expect {
		size <<= 1
	}
	t.heads = make([]uint32, size)
	t.recs = make([]record, 1, expect+1)
	t.arena = make([]byte, 0, expect*12)
}

func (t *table) put(s string, entry int, f Features) {
	if s == "" || len(s) > 255 {
		return
	}
	var buf [256]byte
	key := appendFold(buf[:0], s)
	hash := hashKey(key)
	h := hash & uint32(len(t.heads)-1)
	var off uint32
	known := false
	for i := t.heads[h]; i != 0; i = t.recs[i].next {
		r := &t.recs[i]
		if int(r.entry) != entry {
			break // records of one entry are added together
		}
		if string(t.text(r)) == s {
			if r.feat == f {
				return
			}
			off, known = r.off, true
		}
	}
	if !known {
		off = uint32(len(t.arena))
		t.arena = append(t.arena, s...)
	}
	t.recs = append(t.recs, record{off: off, size: uint8(len(s)), feat: f, entry: int32(entry), next: t.heads[h], hash: hash})
	t.heads[h] = uint32(len(t.recs) - 1)
}

func (t *table) text(r *record) []byte { return t.arena[r.off : r.off+uint32(r.size)] }

// find calls yield for each record whose folded text is key.
func (t *table) find(key []byte, yield func(r *record)) {
	var buf [256]byte
	hash := hashKey(key)
	for i := t.heads[hash&uint32(len(t.heads)-1)]; i != 0; i = t.recs[i].next {
		r := &t.recs[i]
		if r.hash == hash && string(appendFold(buf[:0], t.text(r))) == string(key) {
			yield(r)
		}
	}
}
