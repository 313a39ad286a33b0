// Package charset turns the bytes of a text file into UTF-8, recognising the
// encodings that Arabic text comes in, and refuses what it cannot read whole.
package charset

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"bayan/pipeline/format"
)

// Text is a decoded file.
type Text struct {
	// Plain is valid UTF-8 without the byte order mark.
	Plain string
	// Encoding is the name of the encoding as WHATWG's Encoding Standard has
	// it: "utf-8", "utf-16le", "windows-1256", "iso-8859-6", …
	Encoding string
	// Guessed is true when nothing in the file said which encoding it is.
	Guessed bool
}

// Known reports whether name is an encoding that [Decode] can be told to use.
func Known(name string) error {
	if _, err := htmlindex.Get(name); err != nil {
		return fmt.Errorf("unknown encoding %q (try utf-8, utf-16le, utf-16be, windows-1256 or iso-8859-6)", name)
	}
	return nil
}

// Decode reads data in the encoding called force, or, when force is empty, in
// the one it recognises: by byte order mark, as valid UTF-8, as UTF-16 by its
// zero bytes, or as Windows-1256 or ISO-8859-6 by the frequency of Arabic
// letters. Data that is truncated, mixed, binary or unrecognised is refused
// with a [format.Error] that gives the byte.
func Decode(data []byte, force string) (Text, error) {
	name, bom, err := byMark(data)
	if err != nil {
		return Text{}, err
	}
	data = data[bom:]
	guessed, bad := false, -1
	switch {
	case force != "":
		if err := Known(force); err != nil {
			return Text{}, &format.Error{Offset: -1, Problem: err.Error()}
		}
		e, _ := htmlindex.Get(force)
		forced, _ := htmlindex.Name(e)
		if name != "" && name != forced {
			return Text{}, &format.Error{Offset: -1,
				Problem: fmt.Sprintf("the file begins with the byte order mark of %s, not %s", name, forced),
				Remedy:  "leave out --encoding"}
		}
		name = forced
	case name == "":
		bad = invalid(data)
		if name, err = guess(data, bad); err != nil {
			return Text{}, err
		}
		guessed = name != "utf-8"
	}
	if name == "utf-8" && bad < 0 {
		bad = invalid(data)
	}
	plain, err := decode(data, name, bad, int64(bom))
	if err != nil {
		return Text{}, err
	}
	if at := strings.IndexByte(plain, 0); at >= 0 {
		return Text{}, binary(int64(bytes.IndexByte(data, 0) + bom))
	}
	return Text{plain, name, guessed}, nil
}

// byMark reads the byte order mark.
func byMark(data []byte) (name string, size int, err error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		return "utf-8", 3, nil
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE, 0, 0}), bytes.HasPrefix(data, []byte{0, 0, 0xFE, 0xFF}):
		return "", 0, &format.Error{Offset: 0, Problem: "the file is UTF-32", Remedy: "save it as UTF-8"}
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return "utf-16le", 2, nil
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return "utf-16be", 2, nil
	}
	return "", 0, nil
}

// decode converts strictly: nothing is replaced in silence. Of UTF-8, bad is the
// first byte that is invalid, or the length. base is what to add to offsets in
// data.
func decode(data []byte, name string, bad int, base int64) (string, error) {
	switch name {
	case "utf-8":
		if bad < len(data) {
			return "", badUTF8(data, bad, base)
		}
		return string(data), nil
	case "utf-16le", "utf-16be":
		return decode16(data, name, base)
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return "", &format.Error{Offset: -1, Problem: err.Error()}
	}
	return decodeTable(data, e, name, base)
}

// invalid gives the first byte that is not UTF-8, or len(data).
func invalid(data []byte) int {
	if utf8.Valid(data) {
		return len(data)
	}
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			return at
		}
		at += n
	}
	return at
}

func badUTF8(data []byte, at int, base int64) error {
	if !utf8.FullRune(data[at:]) {
		return &format.Error{Offset: base + int64(at), Problem: "the UTF-8 text breaks off inside a character", Remedy: "the file is truncated; get it whole"}
	}
	return &format.Error{Offset: base + int64(at), Problem: fmt.Sprintf("byte 0x%02X is not UTF-8", data[at]),
		Remedy: "the file mixes encodings or is damaged; convert it to one, or name it with --encoding"}
}

func decode16(data []byte, name string, base int64) (string, error) {
	if len(data)%2 != 0 {
		return "", &format.Error{Offset: base + int64(len(data)) - 1, Problem: "the UTF-16 text breaks off inside a character", Remedy: "the file is truncated; get it whole"}
	}
	hi, order := 0, unicode.BigEndian
	if name == "utf-16le" {
		hi, order = 1, unicode.LittleEndian
	}
	for i := 0; i < len(data); i += 2 {
		switch data[i+hi] & 0xFC {
		case 0xD8:
			if i+2 >= len(data) || data[i+2+hi]&0xFC != 0xDC {
				return "", &format.Error{Offset: base + int64(i), Problem: "half a UTF-16 surrogate pair", Remedy: "the file is damaged or not UTF-16"}
			}
			i += 2
		case 0xDC:
			return "", &format.Error{Offset: base + int64(i), Problem: "half a UTF-16 surrogate pair", Remedy: "the file is damaged or not UTF-16"}
		}
	}
	out, err := unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder().Bytes(data)
	if err != nil {
		return "", &format.Error{Offset: base, Problem: err.Error()}
	}
	return string(out), nil
}

// decodeTable decodes and finds the first byte that the encoding does not have.
func decodeTable(data []byte, e encoding.Encoding, name string, base int64) (string, error) {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", &format.Error{Offset: base, Problem: err.Error()}
	}
	if !bytes.ContainsRune(out, utf8.RuneError) {
		return string(out), nil
	}
	for at := range data {
		one, err := e.NewDecoder().Bytes(data[at : at+1])
		if err != nil || bytes.ContainsRune(one, utf8.RuneError) {
			return "", &format.Error{Offset: base + int64(at), Problem: fmt.Sprintf("byte 0x%02X is not %s", data[at], name), Remedy: "name another with --encoding"}
		}
	}
	return "", &format.Error{Offset: -1, Problem: "the text is not " + name, Remedy: "name another with --encoding"}
}

func binary(at int64) error {
	return &format.Error{Offset: at, Problem: "this is a binary file, not text: control character", Remedy: "give text or Markdown"}
}
