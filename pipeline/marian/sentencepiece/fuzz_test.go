package sentencepiece

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

// message builds the bytes of a ModelProto.
type message []byte

func (m message) bytes(num protowire.Number, b []byte) message {
	return protowire.AppendBytes(protowire.AppendTag(m, num, protowire.BytesType), b)
}

func (m message) number(num protowire.Number, v uint64) message {
	return protowire.AppendVarint(protowire.AppendTag(m, num, protowire.VarintType), v)
}

func (m message) score(bits uint32) message {
	return protowire.AppendFixed32(protowire.AppendTag(m, 2, protowire.Fixed32Type), bits)
}

func (m message) piece(text string, kind Kind) message {
	return m.bytes(1, message(nil).bytes(1, []byte(text)).score(0xbf800000).number(3, uint64(kind)))
}

// table builds a normaliser's table of the units and replacements given.
func table(replacements string, units ...uint32) []byte {
	b := binary.LittleEndian.AppendUint32(nil, uint32(4*len(units)))
	for _, u := range units {
		b = binary.LittleEndian.AppendUint32(b, u)
	}
	return append(b, replacements...)
}

func small() message { return message(nil).piece("<unk>", Unknown).piece("a", Normal) }

// withTable is a model whose normaliser has the table.
func withTable(t []byte) []byte { return small().bytes(3, message(nil).bytes(2, t)) }

const leaf = 1 << 8

func TestLoadRefuses(t *testing.T) {
	good := modelBytes(t, "identity")
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "no pieces"},
		{"text", []byte("this is no model"), "not a SentencePiece model?"},
		{"truncated", good[:len(good)/2], "truncated"},
		{"huge length", protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.BytesType), 1<<60), "field 1"},
		{"pieces as number", message(nil).number(1, 5), "wire type"},
		{"piece's score as number", message(nil).bytes(1, message(nil).number(2, 1)), "wire type"},
		{"no unknown", message(nil).piece("a", Normal), "unknown"},
		{"two unknown", small().piece("<u>", Unknown), "unknown already"},
		{"twice", small().piece("a", UserDefined), "same as piece 1"},
		{"empty piece", small().piece("", Normal), "empty"},
		{"long piece", small().piece(strings.Repeat("x", maxKey+1), Normal), "bytes long"},
		{"piece of no UTF-8", small().piece("\xff", Normal), "not UTF-8"},
		{"unknown type", small().piece("b", 9), "unknown type 9"},
		{"endless score", small().bytes(1, message(nil).bytes(1, []byte("b")).score(0x7f800000)), "score +Inf"},
		{"score not a number", small().bytes(1, message(nil).bytes(1, []byte("b")).score(0x7fc00000)), "score NaN"},
		{"byte without fallback", small().piece("<0x41>", Byte), "byte piece"},
		{"byte of no name", small().piece("<0x4g>", Byte).bytes(2, message(nil).number(35, 1)), "name of a byte"},
		{"too few bytes", small().piece("<0x41>", Byte).bytes(2, message(nil).number(35, 1)), "no piece <0x00>"},
		{"BPE", small().bytes(2, message(nil).number(3, 2)), "model type 2"},
		{"denormaliser", small().bytes(5, message(nil).bytes(2, []byte("x"))), "denormaliser"},
		{"table too short", withTable([]byte{1}), "header"},
		{"table beyond its end", withTable(binary.LittleEndian.AppendUint32(nil, 1<<31)), "does not fit"},
		{"table of odd size", withTable(append([]byte{3, 0, 0, 0}, make([]byte, 9)...)), "does not fit"},
		{"table without end", withTable(table("ab", 0)), "no end"},
		{"table with long replacement", withTable(table(strings.Repeat("x", maxReplacement+1)+"\x00", 0)), "more than"},
		{"replacement outside the array", withTable(table("a\x00", 0, leaf|1<<20)), "no replacement"},
		{"replacement that is none", withTable(table("a\x00", leaf|1<<10, 7)), "no replacement"},
		{"replacement beyond the text", withTable(table("a\x00", leaf|1<<10, 1<<31|2)), "no replacement"},
	} {
		m, err := Load(tt.data)
		if err == nil {
			t.Errorf("%s: loaded, %d pieces", tt.name, m.Size())
		} else if !strings.HasPrefix(err.Error(), "sentencepiece: ") || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
}

// TestTableInCircles makes sure that an array whose units lead back to
// themselves ends, and soon, also in a long text.
func TestTableInCircles(t *testing.T) {
	units := make([]uint32, 256)
	units['a'] = 'a' | 'a'<<10 // from the root to a, and from there to a again
	m, err := Load(withTable(table("a\x00", units...)))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := m.charsmap.step(offset(units[0]), 'a'); !ok {
		t.Fatal("no circle")
	}
	const n = 50_000
	if got := m.Encode(nil, strings.Repeat("a", n)); len(got) != n+1 {
		t.Errorf("%d pieces, want %d and the space before", len(got), n)
	}
}

// TestLoadTruncated makes sure that no part of a model loads as if it were whole
// unless it is a whole message, and that none panics.
func TestLoadTruncated(t *testing.T) {
	whole := modelBytes(t, "rules")
	for n := 0; n < len(whole); n += 7 {
		if m, err := Load(whole[:n]); err == nil {
			check(t, m, "some text that is split")
		}
	}
}

// check holds what is true of every model and text.
func check(t *testing.T, m *Model, text string) {
	t.Helper()
	tokens := m.Encode(nil, text)
	ids := make([]int32, 0, len(tokens))
	last := 0
	for _, x := range tokens {
		if x.ID < 0 || int(x.ID) >= m.Size() {
			t.Fatalf("%q: ID %d of %d", text, x.ID, m.Size())
		}
		if x.Start < last || x.End < x.Start || x.End > len(text) {
			t.Fatalf("%q: span %d–%d after %d of %d", text, x.Start, x.End, last, len(text))
		}
		last = x.Start
		ids = append(ids, x.ID)
	}
	decoded, spans := m.DecodeSpans(ids)
	if decoded != m.Decode(ids) || len(spans) != len(ids) {
		t.Fatalf("%q: decoded to %q with %d spans of %d", text, decoded, len(spans), len(ids))
	}
	at := 0
	for _, s := range spans {
		if s.Start != at || s.End < s.Start {
			t.Fatalf("%q: decoded span %v at %d", text, s, at)
		}
		at = s.End
	}
	if at != len(decoded) || !utf8.ValidString(decoded) && utf8.ValidString(m.spec.unkSurface) {
		t.Fatalf("%q decodes to %q, spans end at %d", text, decoded, at)
	}
}

func FuzzLoad(f *testing.F) {
	for _, name := range []string{"identity", "rules", "suffix"} {
		f.Add(modelBytes(f, name), "a text")
	}
	f.Add([]byte(withTable(table("a\x00", 0, 0, 0, leaf|1<<10, 1<<31))), "aab")
	f.Add([]byte(small()), "a\xff")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		m, err := Load(data)
		if err != nil {
			return
		}
		check(t, m, text)
	})
}

func FuzzEncode(f *testing.F) {
	var models []*Model
	for _, name := range []string{"bytes", "fold", "identity", "plain", "raw", "rules", "suffix", "unescaped"} {
		models = append(models, model(f, name))
	}
	for _, text := range []string{"", " a  b ", "مرحبا <x1> e\u0301 ﷺ", "\xff\xc0a", "\x00 \u2581"} {
		f.Add(text, []byte{0, 1, 200})
	}
	f.Fuzz(func(t *testing.T, text string, ids []byte) {
		for _, m := range models {
			check(t, m, text)
			list := make([]int32, len(ids))
			for i, x := range ids {
				list[i] = int32(x)*3 - 100 // some that no model has
			}
			m.Decode(list)
		}
	})
}

// BenchmarkEncode tells the speed on text of both languages.
func BenchmarkEncode(b *testing.B) {
	for _, name := range []string{"bytes", "identity"} {
		b.Run(name, func(b *testing.B) { benchmarkEncode(b, model(b, name), trainLines(b)) })
	}
}

// benchmarkEncode takes the least time of many short parts, so that other
// programs on the machine matter little.
func benchmarkEncode(b *testing.B, m *Model, lines []string) {
	size := 0
	for _, l := range lines {
		size += len(l)
	}
	b.ReportAllocs()
	var tokens []Token
	best := time.Hour
	for b.Loop() {
		start := time.Now()
		for _, l := range lines {
			tokens = m.Encode(tokens[:0], l)
		}
		best = min(best, time.Since(start))
	}
	b.ReportMetric(float64(size)/best.Seconds()/1e6, "MB/s")
	b.ReportMetric(0, "ns/op")
}
