package main

import (
	"encoding/json"
	"io"
)

// newEncoder writes JSON values, one a line, <, > and & as they are.
func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

// encode prints one line of JSON.
func (a *app) encode(v any) error { return newEncoder(a.out).Encode(v) }
