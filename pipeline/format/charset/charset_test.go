package charset

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"bayan/pipeline/format"
)

const sample = "أعلنت الوزارة، اليوم الأحد، افتتاح ٣ مدارس جديدة في المدينة؛ وقال الوزير إن العمل سيستمر.\nهل يكفي ذلك؟\n"

// ascii is the same text with Western digits, which single-byte encodings have.
var ascii = strings.ReplaceAll(sample, "٣", "3")

func encode(t *testing.T, name string) []byte {
	t.Helper()
	var out []byte
	var err error
	switch name {
	case "windows-1256":
		out, err = charmap.Windows1256.NewEncoder().Bytes([]byte(ascii))
	case "iso-8859-6":
		out, err = charmap.ISO8859_6.NewEncoder().Bytes([]byte(ascii))
	case "utf-16le":
		out, err = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(sample))
	case "utf-16be":
		out, err = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(sample))
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestRecognises(t *testing.T) {
	for _, tt := range []struct {
		name    string
		data    []byte
		want    string
		text    string
		guessed bool
	}{
		{"UTF-8", []byte(sample), "utf-8", sample, false},
		{"UTF-8 with mark", []byte("\ufeff" + sample), "utf-8", sample, false},
		{"UTF-16LE with mark", append([]byte{0xFF, 0xFE}, encode(t, "utf-16le")...), "utf-16le", sample, false},
		{"UTF-16BE with mark", append([]byte{0xFE, 0xFF}, encode(t, "utf-16be")...), "utf-16be", sample, false},
		{"UTF-16LE", encode(t, "utf-16le"), "utf-16le", sample, true},
		{"UTF-16BE", encode(t, "utf-16be"), "utf-16be", sample, true},
		{"Windows-1256", encode(t, "windows-1256"), "windows-1256", ascii, true},
		{"ISO-8859-6", encode(t, "iso-8859-6"), "iso-8859-6", ascii, true},
		{"short Windows-1256", encode(t, "windows-1256")[:13], "windows-1256", "أعلنت الوزارة", true},
		{"empty", nil, "utf-8", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.data, "")
			if err != nil {
				t.Fatal(err)
			}
			if got != (Text{tt.text, tt.want, tt.guessed}) {
				t.Errorf("got %q %v: %q", got.Encoding, got.Guessed, got.Plain)
			}
		})
	}
}

func TestRefuses(t *testing.T) {
	cp := encode(t, "windows-1256")
	for _, tt := range []struct {
		name, force string
		data        []byte
		offset      int64
		want        string
	}{
		{"truncated UTF-8", "", []byte(sample)[:22], 21, "breaks off"},
		{"truncated UTF-16", "", append([]byte{0xFF, 0xFE}, encode(t, "utf-16le")[:31]...), 32, "breaks off"},
		{"half a surrogate pair", "utf-16le", []byte{0x3D, 0xD8, 0x41, 0x00}, 0, "surrogate"},
		{"UTF-8 with one stray byte", "", append([]byte(sample), 0xFF, 'x'), int64(len(sample)), "0xFF"},
		{"Windows-1256 with UTF-8 in it", "", append(bytes.Repeat(cp, 4), []byte("القاهرة")...), int64(4 * len(cp)), "mixes"},
		{"binary", "", []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x03\x00"), 0, "binary"},
		{"forced wrongly", "utf-8", cp, 0, "not UTF-8"},
		{"mark of another encoding", "windows-1256", []byte("\ufeffabc"), -1, "byte order mark"},
		{"unknown name", "utf-9", []byte("abc"), -1, "unknown encoding"},
		{"French Latin-1", "", []byte("d\xe9j\xe0 vu, \xe0 bient\xf4t, \xeatre \xe9l\xe8ve"), 1, "--encoding"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.data, tt.force)
			var fe *format.Error
			if !errors.As(err, &fe) {
				t.Fatalf("got %q, error %v", got.Plain, err)
			}
			if fe.Offset != tt.offset || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("offset %d (want %d): %v", fe.Offset, tt.offset, err)
			}
		})
	}
}

func TestForced(t *testing.T) {
	got, err := Decode(encode(t, "windows-1256"), "cp1256")
	if err != nil || got.Encoding != "windows-1256" || got.Guessed || got.Plain != ascii {
		t.Errorf("got %+v, error %v", got, err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(sample), "")
	f.Add([]byte{0xFF, 0xFE, 0x3D, 0xD8}, "")
	f.Add([]byte{0xC7, 0xE1}, "windows-1256")
	f.Fuzz(func(t *testing.T, data []byte, force string) {
		got, err := Decode(data, force)
		if err == nil && (!utf8.ValidString(got.Plain) || strings.ContainsRune(got.Plain, 0)) {
			t.Errorf("bad text %q", got.Plain)
		}
	})
}
