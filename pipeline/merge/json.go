package merge

import (
	"encoding/json"
	"io"
)

// itemJSON is an item as JSON.
type itemJSON struct {
	Kind    Kind     `json:"kind"`
	Segment string   `json:"segment"`
	Line    int      `json:"line,omitempty"`
	Taken   bool     `json:"taken"`
	Waits   bool     `json:"waits"`
	Record  string   `json:"record"`
	File    string   `json:"file"`
	English string   `json:"english,omitempty"`
	Lost    []string `json:"lost,omitempty"`
}

// JSON writes the result as one line: {"file","record","based","emptied",
// "counts","missing","items"}; the two names are of the files.
func (r *Result) JSON(w io.Writer, file, record string) error {
	out := struct {
		File    string       `json:"file"`
		Record  string       `json:"record"`
		Based   bool         `json:"based"`
		Emptied bool         `json:"emptied"`
		Counts  map[Kind]int `json:"counts"`
		Missing []string     `json:"missing"`
		Items   []itemJSON   `json:"items"`
	}{file, record, r.Based, r.Emptied, r.Count(), append([]string{}, r.Missing...), []itemJSON{}}
	for _, i := range r.Items {
		out.Items = append(out.Items, itemJSON{i.Kind, i.Segment, i.Line, i.Taken, i.Waits(), i.Old, i.New, i.English, i.Lost})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}
